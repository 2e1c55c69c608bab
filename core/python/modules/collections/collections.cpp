// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/collections/collections.h"

#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations_inline.h"

// The part of collections that is written in C++; collections.py imports it and adds the rest.

namespace loopscope::python {
namespace {

using namespace runtime;

// How Counter counts: mapping[item] += 1 for each. Its methods may be called on anything.
Value countElements(NativeCall& call) {
  Runtime& runtime = call.runtime;
  Dict* dict = call[0].as<Dict>();
  if (dict == nullptr) raiseNoAttribute(runtime, call[0], runtime.intern("get"));
  forEach(runtime, call[1], [&](const Value& item) {
    const Value* count = dict->find(runtime, item);
    dict->set(runtime, item, add(runtime, count != nullptr ? *count : Value::integer(0), Value::integer(1)));
    return true;
  });
  return Value::none();
}

constexpr NativeDefinition kFunctions[] = {{"_count_elements", "mapping, iterable, /", countElements}};
constexpr std::string_view kNames[] = {"OrderedDict", "_count_elements", "defaultdict", "deque",
                                       "namedtuple"};

void build(ModuleContext& context) {
  context.set("deque", Value::of(&makeDeque(context.runtime)));
  context.set("defaultdict", Value::of(&makeDefaultDict(context.runtime)));
  context.set("OrderedDict", Value::of(&makeOrderedDict(context.runtime)));
  defineNamedTuple(context);
  context.define(kFunctions, nullptr, NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kCollectionsCoreModule = {"_collections", kNames, build};

}  // namespace loopscope::python
