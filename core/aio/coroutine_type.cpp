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

// What a coroutine's __await__ gives: an iterator that steps the coroutine.
class Wrapper final : public runtime::Object {
 public:
  Wrapper(runtime::Type& type, Value wrapped)
      : Object(type, runtime::ObjectKind::Other), coroutine(std::move(wrapped)) {}
  void clear() override { coroutine = Value(); }

  Value coroutine;
};

const Value& wrappedIn(const Value& wrapper) {
  return static_cast<Wrapper*>(wrapper.object())->coroutine;
}

Value makeWrapper(NativeCall& call) {
  return call.runtime.heap().make<Wrapper>(*asyncioOf(call).types().coroutineWrapper, call[0]);
}

bool nextOfWrapper(runtime::Runtime& runtime, const Value& self, Value& out) {
  Resumed resumed = coroutineOf(wrappedIn(self)).resume(Value::none());
  if (resumed.kind == Resumed::Kind::Raised) throw runtime::Raise{std::move(resumed.value)};
  const bool isOver = resumed.kind == Resumed::Kind::Returned;
  (isOver ? runtime.stopValue : out) =
      resumed.kind == Resumed::Kind::Yielded ? Value::none() : std::move(resumed.value);
  return !isOver;
}

// The coroutine's own method of that name.
template <Value (*method)(NativeCall&)>
Value onWrapped(NativeCall& call) {
  std::vector<Value> arguments(call.arguments.begin(), call.arguments.end());
  arguments[0] = wrappedIn(call[0]);
  NativeCall inner{call.runtime, arguments, call.context};
  return method(inner);
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"send", "self, arg, /", send},
    {"throw", "self, type, value=None, traceback=None, /", throwIn},
    {"close", "self", close},
    {"__await__", "self", makeWrapper},
};

constexpr runtime::NativeDefinition kWrapperMethods[] = {
    {"send", "self, arg, /", onWrapped<send>},
    {"throw", "self, type, value=None, traceback=None, /", onWrapped<throwIn>},
    {"close", "self", onWrapped<close>},
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

Value unwrapped(Asyncio& asyncio, const Value& iterator) {
  const bool isWrapper =
      iterator.isObject() && &iterator.object()->type() == asyncio.types().coroutineWrapper;
  return isWrapper ? wrappedIn(iterator) : iterator;
}

void defineCoroutineType(Asyncio& asyncio, Types& types) {
  types.coroutine = &asyncio.runtime().makeType({.name = "coroutine", .canBeBase = false});
  types.coroutine->slots.repr = repr;
  types.coroutine->define(kMethods);
  types.coroutine->define(kAttributes);
  types.coroutineWrapper = &asyncio.runtime().makeType({.name = "coroutine_wrapper", .canBeBase = false});
  types.coroutineWrapper->slots.iterate = [](runtime::Runtime&, const Value& self) { return self; };
  types.coroutineWrapper->slots.next = nextOfWrapper;
  types.coroutineWrapper->define(kWrapperMethods);
}

}  // namespace loopscope::aio
