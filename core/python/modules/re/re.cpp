// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/all.h"
#include "core/python/modules/re/regex.h"
#include "core/python/modules/registry.h"
#include "core/runtime/bytes.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"

// What re.py builds on: the module _re.

namespace loopscope::python {
namespace {

using namespace runtime;

Value compile(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (call[0].as<Str>() == nullptr && call[0].as<Bytes>() == nullptr) {
    runtime.raise(runtime.types().typeError, "first argument must be string or compiled pattern");
  }
  return runtime.heap().make<Pattern>(Ref<RegexTypes>(&call.in<RegexTypes>()), call[0],
                                      static_cast<uint32_t>(toIndex(runtime, call[1])));
}

Value setError(NativeCall& call) {
  call.in<RegexTypes>().error = call[0];
  return Value::none();
}

constexpr NativeDefinition kFunctions[] = {
    {"compile", "pattern, flags, /", compile},
    {"set_error", "error, /", setError},
};
constexpr std::string_view kNames[] = {"Match", "Pattern", "compile", "set_error"};

void build(ModuleContext& context) {
  const auto makeType = [&](std::string_view name) {
    return &context.runtime.makeType(
        {.name = name, .module = "re", .canBeBase = false, .namedWithModule = true});
  };
  const Ref<RegexTypes> types = context.runtime.heap().make<RegexTypes>(*makeType("_types"));
  types->pattern = makeType("Pattern");
  types->match = makeType("Match");
  types->iterator = &makeIteratorType(context.runtime, "callable_iterator", "builtins");
  setUpPatternType(*types);
  setUpMatchType(*types);
  context.set("_types", Value::of(types.get()));
  context.set("Pattern", Value::of(types->pattern));
  context.set("Match", Value::of(types->match));
  context.define(kFunctions, types.get());
}

}  // namespace

const ModuleDefinition kReCoreModule = {"_re", kNames, build};

}  // namespace loopscope::python
