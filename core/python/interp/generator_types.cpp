// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/generator_types.h"

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/python/interp/generator.h"
#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

// What programs can do with generators by hand: next, send, throw, close, and their async likes.

namespace loopscope::python {

using runtime::NativeCall;
using runtime::Raise;
using runtime::Runtime;
using runtime::Value;
using State = Activation::State;

namespace {

Activation& activationOf(const Value& self) {
  return static_cast<Generator*>(self.object())->activation;
}
AsyncGenerator& asyncOf(const Value& self) {
  return *static_cast<AsyncGenerator*>(self.object());
}

Value deliver(Runtime& runtime, Completion completion) {
  if (completion.kind == Completion::Kind::Raised) throw Raise{std::move(completion.value)};
  if (completion.kind != Completion::Kind::Returned) return std::move(completion.value);
  const Value stop = Value::of(runtime.types().stopIteration);
  throw Raise{completion.value.isNone() ? runtime.call(stop, {}) : runtime.call(stop, {completion.value})};
}

Value send(NativeCall& call) {
  Activation& activation = activationOf(call[0]);
  const Value self = call[0];
  if (activation.state == State::Created && !call[1].isNone()) {
    call.runtime.raise(call.runtime.types().typeError,
                       "can't send non-None value to a just-started generator");
  }
  if (activation.state == State::Ended)
    return deliver(call.runtime, {Completion::Kind::Returned, Value::none()});
  activation.interpreter.resumesByHand(activation, "send", call[1]);
  return deliver(call.runtime, activation.interpreter.resume(activation, call[1]));
}

// throw(exception) or throw(type, value).
Value exceptionOf(NativeCall& call) {
  if (call[1].as<runtime::Type>() == nullptr) return call[1];
  return call[2].isNone() ? call.runtime.call(call[1], {}) : call.runtime.call(call[1], {call[2]});
}

Value throwIn(NativeCall& call) {
  const Value self = call[0];
  Activation& activation = activationOf(call[0]);
  const Value exception = exceptionOf(call);
  if (exception.as<runtime::Exception>() == nullptr) {
    call.runtime.raise(
        call.runtime.types().typeError,
        fmt::format("exceptions must be classes or instances deriving from BaseException, not {}",
                    runtime::typeName(call.runtime, exception)));
  }
  activation.interpreter.resumesByHand(activation, "throw", exception);
  return deliver(call.runtime, activation.interpreter.raiseInto(activation, exception));
}

Value close(NativeCall& call) {
  const Value self = call[0];
  activationOf(self).interpreter.resumesByHand(activationOf(self), "close", Value());
  activationOf(self).interpreter.close(activationOf(self));
  return Value::none();
}

Value nextMethod(NativeCall& call) {
  Value out;
  auto& generator = *static_cast<Generator*>(call[0].object());
  Interpreter& interpreter = generator.activation.interpreter;
  interpreter.resumesByHand(generator.activation, "next", Value());
  if (interpreter.next(generator, out)) return out;
  return deliver(call.runtime, {Completion::Kind::Returned, interpreter.takeStopValue()});
}

constexpr runtime::NativeDefinition kGeneratorMethods[] = {
    {"send", "self, value, /", send},
    {"throw", "self, type, value=None, traceback=None, /", throwIn},
    {"close", "self, /", close},
    {"__next__", "self, /", nextMethod},
    {"__iter__", "self, /", [](NativeCall& call) { return call[0]; }},
};

Value frameOf(Runtime& runtime, const Activation& activation) {
  return aio::frameAt(runtime, activation.site(), activation.definition());
}

Value codeOf(Runtime& runtime, const Activation& activation) {
  return aio::codeAt(runtime, activation.definition());
}

constexpr runtime::NativeAttribute kGeneratorAttributes[] = {
    {"__name__", [](Runtime&, const Value& self) { return activationOf(self).name; }},
    {"__qualname__", [](Runtime&, const Value& self) { return activationOf(self).qualifiedName; }},
    {"gi_running",
     [](Runtime&, const Value& self) { return Value::boolean(activationOf(self).isRunning()); }},
    {"gi_suspended",
     [](Runtime&, const Value& self) { return Value::boolean(activationOf(self).isSuspended()); }},
    {"gi_yieldfrom", [](Runtime&, const Value& self) { return activationOf(self).awaited(); }},
    {"gi_frame", [](Runtime& r, const Value& self) { return frameOf(r, activationOf(self)); }},
    {"gi_code", [](Runtime& r, const Value& self) { return codeOf(r, activationOf(self)); }},
};

std::string reprGenerator(Runtime& runtime, const Value& self) {
  return fmt::format("<generator object {} at {}>", runtime::str(runtime, activationOf(self).qualifiedName),
                     runtime.addressText(self));
}

Value step(NativeCall& call, AsyncStep::Kind kind, Value value) {
  AsyncGenerator& generator = asyncOf(call[0]);
  return generator.activation.interpreter.makeAsyncStep(generator, kind, std::move(value));
}

constexpr runtime::NativeDefinition kAsyncMethods[] = {
    {"__aiter__", "self, /", [](NativeCall& call) { return call[0]; }},
    {"__anext__", "self, /",
     [](NativeCall& call) { return step(call, AsyncStep::Kind::Send, Value::none()); }},
    {"asend", "self, value, /", [](NativeCall& call) { return step(call, AsyncStep::Kind::Send, call[1]); }},
    {"athrow", "self, type, value=None, traceback=None, /",
     [](NativeCall& call) { return step(call, AsyncStep::Kind::Throw, exceptionOf(call)); }},
    {"aclose", "self, /", [](NativeCall& call) { return step(call, AsyncStep::Kind::Close, Value()); }},
};

constexpr runtime::NativeAttribute kAsyncAttributes[] = {
    {"__name__", [](Runtime&, const Value& self) { return asyncOf(self).activation.name; }},
    {"__qualname__", [](Runtime&, const Value& self) { return asyncOf(self).activation.qualifiedName; }},
    {"ag_running",
     [](Runtime&, const Value& self) { return Value::boolean(asyncOf(self).activation.isRunning()); }},
    {"ag_await", [](Runtime&, const Value& self) { return asyncOf(self).activation.awaited(); }},
    {"ag_frame", [](Runtime& r, const Value& self) { return frameOf(r, asyncOf(self).activation); }},
    {"ag_code", [](Runtime& r, const Value& self) { return codeOf(r, asyncOf(self).activation); }},
};

std::string reprAsync(Runtime& runtime, const Value& self) {
  return fmt::format("<async_generator object {} at {}>",
                     runtime::str(runtime, asyncOf(self).activation.qualifiedName),
                     runtime.addressText(self));
}

constexpr runtime::NativeDefinition kStepMethods[] = {
    {"__await__", "self, /", [](NativeCall& call) { return call[0]; }},
};

}  // namespace

void makeGeneratorTypes(Runtime& runtime, PythonTypes& types) {
  types.generator = &runtime.makeType({.name = "generator", .canBeBase = false});
  types.generator->slots.repr = reprGenerator;
  types.generator->slots.iterate = [](Runtime&, const Value& self) { return self; };
  types.generator->slots.next = [](Runtime&, const Value& self, Value& out) {
    auto& generator = *static_cast<Generator*>(self.object());
    return generator.activation.interpreter.next(generator, out);
  };
  types.generator->define(kGeneratorMethods);
  types.generator->define(kGeneratorAttributes);
  types.asyncGenerator = &runtime.makeType({.name = "async_generator", .canBeBase = false});
  types.asyncGenerator->slots.repr = reprAsync;
  types.asyncGenerator->define(kAsyncMethods);
  types.asyncGenerator->define(kAsyncAttributes);
  types.asyncStep = &runtime.makeType({.name = "async_generator_asend", .canBeBase = false});
  types.asyncStep->define(kStepMethods);
}

}  // namespace loopscope::python
