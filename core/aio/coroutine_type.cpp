// SPDX-License-Identifier: GPL-3.0-or-later
// The type of coroutine objects, the program's and the library's: what a program can do with one by hand.
#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

Coroutine& coroutineOf(const Value& self) {
  return *self.as<Coroutine>();
}

// As send and throw see it: what was awaited comes out, an end is StopIteration.
Value deliver(runtime::Runtime& runtime, Resumed resumed) {
  switch (resumed.kind) {
    case Resumed::Kind::Yielded:
      return Value::none();
    case Resumed::Kind::Awaits:
      return std::move(resumed.value);
    case Resumed::Kind::Raised:
      throw runtime::Raise{std::move(resumed.value)};
    case Resumed::Kind::Returned:
      break;
  }
  const Value stopIteration = Value::of(runtime.types().stopIteration);
  throw runtime::Raise{resumed.value.isNone() ? runtime.call(stopIteration, {})
                                              : runtime.call(stopIteration, {resumed.value})};
}

Value send(NativeCall& call) {
  Coroutine& coroutine = coroutineOf(call[0]);
  if (!coroutine.hasStarted() && !call[1].isNone()) {
    call.runtime.raise(*call.runtime.types().typeError,
                       "can't send non-None value to a just-started coroutine");
  }
  return deliver(call.runtime, coroutine.resume(call[1]));
}

Value throwIn(NativeCall& call) {
  Value exception = call[1];
  if (exception.as<runtime::Type>() != nullptr) {
    const bool hasValue = !call[2].isNone();
    exception = hasValue ? call.runtime.call(exception, {call[2]}) : call.runtime.call(exception, {});
  }
  return deliver(call.runtime, coroutineOf(call[0]).raiseIn(exception));
}

Value close(NativeCall& call) {
  coroutineOf(call[0]).close();
  return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"send", "self, arg, /", send},
    {"throw", "self, type, value=None, traceback=None, /", throwIn},
    {"close", "self", close},
    {"__await__", "self", [](NativeCall& call) { return call[0]; }},
};

const runtime::NativeAttribute kAttributes[] = {
    {"__name__", [](runtime::Runtime& r, const Value& self) { return text(r, coroutineOf(self).name()); }},
    {"__qualname__",
     [](runtime::Runtime& r, const Value& self) { return text(r, coroutineOf(self).qualifiedName()); }},
    {"cr_running",
     [](runtime::Runtime&, const Value& self) { return Value::boolean(coroutineOf(self).isRunning()); }},
    {"cr_suspended",
     [](runtime::Runtime&, const Value& self) {
       const Coroutine& coroutine = coroutineOf(self);
       return Value::boolean(coroutine.hasStarted() && !coroutine.hasEnded() && !coroutine.isRunning());
     }},
    {"cr_await", [](runtime::Runtime&, const Value& self) { return coroutineOf(self).awaited(); }},
    {"cr_frame",
     [](runtime::Runtime& r, const Value& self) {
       const Coroutine& coroutine = coroutineOf(self);
       if (coroutine.hasEnded()) return Value::none();
       const SiteId own = coroutine.ownSite();
       return frameAt(r, own.valid() ? own : coroutine.definition(), coroutine.definition());
     }},
    {"cr_code",
     [](runtime::Runtime& r, const Value& self) { return codeAt(r, coroutineOf(self).definition()); }},
    {"cr_origin", [](runtime::Runtime&, const Value&) { return Value::none(); }},
};

std::string repr(runtime::Runtime& runtime, const Value& self) {
  return fmt::format("<coroutine object {} at {}>", coroutineOf(self).qualifiedName(),
                     runtime.addressText(self));
}

}  // namespace

void defineCoroutineType(Asyncio& asyncio, Types& types) {
  types.coroutine = &asyncio.runtime().makeType({.name = "coroutine", .canBeBase = false});
  types.coroutine->slots.repr = repr;
  types.coroutine->define(kMethods);
  types.coroutine->define(kAttributes);
}

}  // namespace loopscope::aio
