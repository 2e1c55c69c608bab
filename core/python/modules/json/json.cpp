// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/json/json.h"

#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"

namespace loopscope::python {
namespace {

constexpr runtime::NativeDefinition kFunctions[] = {
    {"encode", "object, encoder, /", encodeJson},
    {"quote", "text, /", quoteJson},
    {"scan", "text, index, decoder, error, /", scanJson},
};
constexpr std::string_view kNames[] = {"encode", "quote", "scan"};

void build(ModuleContext& context) {
  context.define(kFunctions, nullptr, runtime::NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kJsonCoreModule = {"_json", kNames, build};

}  // namespace loopscope::python
