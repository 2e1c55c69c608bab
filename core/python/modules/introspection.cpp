// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/type_support.h"
#include "core/python/modules/language.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

// What inspect asks of functions, generators and coroutines.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::text;

// "plain", "generator", "coroutine" or "async_generator"; None for what is no function of a program or of
// ours.
Value functionKind(NativeCall& call) {
  const auto* method = call[0].as<BoundMethod>();
  const Function* function = method != nullptr ? method->function.as<Function>() : call[0].as<Function>();
  if (function == nullptr) return Value::none();
  static constexpr std::string_view kKinds[] = {"plain", "generator", "coroutine", "async_generator"};
  return text(call.runtime, kKinds[static_cast<size_t>(function->code().kind)]);
}

// [(name, kind, has default, default)]; the kinds are those of inspect.Parameter.
Value parameters(NativeCall& call) {
  const Function& function = *call[0].as<Function>();
  const Code& code = function.code();
  const Ref<List> list = List::make(call.runtime);
  const auto add = [&](size_t index, int kind, const Value& value) {
    list->append(Tuple::make(
        call.runtime, {Value::of(code.localNames[index]), Value::integer(kind),
                       Value::boolean(!value.isUnbound()), value.isUnbound() ? Value::none() : value}));
  };
  const size_t firstDefault = code.positionalCount - function.defaults.size();
  for (size_t i = 0; i < code.positionalCount; ++i) {
    add(i, i < code.positionalOnlyCount ? 0 : 1,
        i < firstDefault ? Value() : function.defaults[i - firstDefault]);
  }
  const size_t firstRest = code.positionalCount + code.keywordOnlyCount;
  if (code.hasRest) add(firstRest, 2, Value());
  for (size_t i = 0; i < code.keywordOnlyCount; ++i) {
    add(code.positionalCount + i, 3,
        i < function.keywordDefaults.size() ? function.keywordDefaults[i] : Value());
  }
  if (code.hasKeywordRest) add(firstRest + (code.hasRest ? 1 : 0), 4, Value());
  return Value::of(list.get());
}

std::string_view stateName(Activation::State state) {
  switch (state) {
    case Activation::State::Created:
      return "CREATED";
    case Activation::State::Running:
      return "RUNNING";
    case Activation::State::Ended:
      return "CLOSED";
    case Activation::State::Suspended:
    case Activation::State::Delegated:
      break;
  }
  return "SUSPENDED";
}

// "CREATED", "RUNNING", "SUSPENDED" or "CLOSED".
Value stateOf(NativeCall& call) {
  if (const auto* generator = call[0].as<Generator>()) {
    return text(call.runtime, stateName(generator->activation.state));
  }
  if (const auto* own = ProgramCoroutine::from(call[0]))
    return text(call.runtime, stateName(own->activation.state));
  if (const auto* generator = call[0].as<AsyncGenerator>()) {
    return text(call.runtime, stateName(generator->activation.state));
  }
  if (const auto* coroutine = call[0].as<aio::Coroutine>()) {
    return text(call.runtime, coroutine->hasEnded()     ? "CLOSED"
                              : coroutine->hasStarted() ? "SUSPENDED"
                                                        : "CREATED");
  }
  return Value::none();
}

Value isGeneratorAwaitable(NativeCall& call) {
  const auto* generator = call[0].as<Generator>();
  return Value::boolean(generator != nullptr && generator->activation.isAwaitable);
}

constexpr NativeDefinition kFunctions[] = {
    {"function_kind", "function", functionKind},
    {"is_awaitable_generator", "generator", isGeneratorAwaitable},
    {"parameters", "function", parameters},
    {"state_of", "suspended", stateOf},
};

}  // namespace

void defineIntrospection(ModuleContext& context) {
  context.define(kFunctions, &context.interpreter);
}

}  // namespace loopscope::python
