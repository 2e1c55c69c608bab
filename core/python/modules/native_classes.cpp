// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/type.h"

// Lets a class that we write in Python look like one that CPython has in C: messages name it with its module,
// "'datetime.date' object ...".

namespace loopscope::python {
namespace {

runtime::Value nativeClass(runtime::NativeCall& call) {
  runtime::Type& type = *call[0].as<runtime::Type>();
  type.setName(type.fullName());
  return call[0];
}

constexpr runtime::NativeDefinition kFunctions[] = {{"native_class", "cls, /", nativeClass}};
constexpr std::string_view kNames[] = {"native_class"};

void build(ModuleContext& context) {
  context.define(kFunctions);
}

}  // namespace

const ModuleDefinition kNativeClassesModule = {"_native_classes", kNames, build};

}  // namespace loopscope::python
