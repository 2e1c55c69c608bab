// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/future.h"
#include "core/aio/type_support.h"
#include "core/python/interp/interp.h"
#include "core/python/interp/loop_support.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/event.h"

// Suspending and resuming from outside the loop, and what can be awaited.

namespace loopscope::python {

using runtime::Exception;
using runtime::ObjectKind;
using runtime::Raise;
using runtime::Value;
using State = Activation::State;

namespace {

bool isAtDelegate(const Frame& frame) {
  return frame.ip->opcode() == Opcode::Delegate;
}

}  // namespace

void Interpreter::checkResumable(Activation& activation) {
  if (activation.state == State::Created || activation.state == State::Suspended) return;
  const runtime::BuiltinTypes& types = m_runtime.types();
  const bool hasEnded = activation.state == State::Ended;
  switch (activation.code.kind) {
    case CodeKind::Coroutine:
      if (hasEnded) m_runtime.raise(types.runtimeError, "cannot reuse already awaited coroutine");
      if (activation.state == State::Running) {
        m_runtime.raise(types.valueError, "coroutine already executing");
      }
      m_runtime.raise(types.runtimeError, "coroutine is being awaited already");
    case CodeKind::AsyncGenerator:
      m_runtime.raise(types.runtimeError, "anext(): asynchronous generator is already running");
    default:
      m_runtime.raise(types.valueError, "generator already executing");
  }
}

Completion Interpreter::resume(Activation& activation, Value sent) {
  checkResumable(activation);
  if (m_depth + activation.chainDepth > m_limits.frameDepth) raiseTooDeep();
  const bool isNew = activation.state == State::Created;
  activation.frame->back = m_frame;
  activation.frame->link = FrameLink::Entry;
  activation.entryDepth = m_depth;
  m_depth += activation.chainDepth;
  activation.state = State::Running;
  activation.frame->root = &activation;
  if (activation.lane) m_turns.begin(activation);
  if (!isNew) return run(activation.innermost, std::move(sent), Value());
  activation.innermost = activation.frame;
  frameBegan(*activation.frame);
  return run(activation.frame, Value(), Value());
}

Completion Interpreter::raiseInto(Activation& activation, Value exception) {
  if (activation.state == State::Ended) return {Completion::Kind::Raised, std::move(exception)};
  checkResumable(activation);
  const bool isNew = activation.state == State::Created;
  Frame* inner = isNew ? activation.frame : activation.innermost;
  if (!isNew && isAtDelegate(*inner)) {
    const Value delegate = inner->top[-1];
    if (delegate.as<aio::Future>() == nullptr && &delegate.object()->type() != m_types.asyncStep) {
      activation.state = State::Running;
      Completion completion = driveDelegate(delegate, Value(), exception);
      activation.state = State::Suspended;
      if (completion.kind == Completion::Kind::Yielded) return completion;
      if (completion.kind == Completion::Kind::Returned) {
        inner->top[-1] = std::move(completion.value);
        ++inner->ip;
        return enter(activation, Value());
      }
      exception = std::move(completion.value);
    }
  }
  if (isNew) activation.innermost = activation.frame;
  return enter(activation, std::move(exception));
}

// Goes on at the innermost frame, with an exception or just at its next instruction.
Completion Interpreter::enter(Activation& activation, Value raised) {
  activation.frame->back = m_frame;
  activation.frame->link = FrameLink::Entry;
  activation.frame->root = &activation;
  activation.entryDepth = m_depth;
  m_depth += activation.chainDepth;
  activation.state = State::Running;
  if (activation.lane) m_turns.begin(activation);
  return run(activation.innermost, Value(), std::move(raised));
}

void Interpreter::close(Activation& activation) {
  if (activation.state == State::Ended) return;
  if (activation.state == State::Created) return endUnstarted(activation);
  Completion completion = raiseInto(activation, makeException(*m_runtime.types().generatorExit, {}));
  if (completion.kind == Completion::Kind::Returned) return;
  if (completion.kind != Completion::Kind::Raised) {
    m_runtime.raise(m_runtime.types().runtimeError, activation.code.kind == CodeKind::Coroutine
                                                        ? "coroutine ignored GeneratorExit"
                                                        : "generator ignored GeneratorExit");
  }
  const runtime::Type& type = completion.value.object()->type();
  if (type.isSubtypeOf(*m_runtime.types().generatorExit) ||
      type.isSubtypeOf(*m_runtime.types().stopIteration)) {
    return;
  }
  throw Raise{std::move(completion.value)};
}

void Interpreter::endUnstarted(Activation& activation) {
  activation.state = State::Ended;
  if (activation.lane) m_turns.end(activation, trace::Outcome::Returned, TextId());
  Frame* frame = std::exchange(activation.frame, nullptr);
  if (frame != nullptr) releaseFrame(frame);
}

void Interpreter::abandon(Frame* frame, Frame* caller) {
  m_ended = true;
  m_runtime.heap().stopFinalizers();
  m_runtime.stopWeakCallbacks();
  m_frame = caller;
  while (frame != caller && frame != nullptr) {
    Frame* const back = frame->back;
    if (frame->owner != nullptr) {
      frame->owner->state = State::Ended;
      frame->owner->frame = nullptr;
    }
    releaseFrame(frame);
    frame = back;
  }
}

Completion Interpreter::driveDelegate(const Value& delegate, Value sent, Value raised) {
  // Generators and coroutines of the program get here only with an exception: roots of their own in this
  // chain.
  if (auto* generator = delegate.as<Generator>()) return raiseInto(generator->activation, std::move(raised));
  if (auto* coroutine = delegate.as<aio::Coroutine>()) {
    if (auto* own = ProgramCoroutine::from(delegate)) return raiseInto(own->activation, std::move(raised));
    aio::Resumed resumed =
        raised.isUnbound() ? coroutine->resume(std::move(sent)) : coroutine->raiseIn(std::move(raised));
    switch (resumed.kind) {
      case aio::Resumed::Kind::Returned:
        return {Completion::Kind::Returned, std::move(resumed.value)};
      case aio::Resumed::Kind::Raised:
        return {Completion::Kind::Raised, std::move(resumed.value)};
      case aio::Resumed::Kind::Yielded:
        return {Completion::Kind::Yielded, Value::none()};
      case aio::Resumed::Kind::Awaits:
        return {Completion::Kind::Yielded, std::move(resumed.value)};
    }
  }
  return driveIterator(delegate, sent, std::move(raised));
}

Completion Interpreter::driveIterator(const Value& iterator, const Value& sent, Value raised) {
  const runtime::BuiltinTypes& types = m_runtime.types();
  try {
    if (!raised.isUnbound()) {
      const bool isExit = raised.object()->type().isSubtypeOf(*types.generatorExit);
      const Value method =
          runtime::findAttribute(m_runtime, iterator, m_runtime.intern(isExit ? "close" : "throw"));
      if (isExit && !method.isUnbound()) m_runtime.call(method, {});
      if (isExit || method.isUnbound()) return {Completion::Kind::Raised, std::move(raised)};
      return {Completion::Kind::Yielded, m_runtime.call(method, {raised})};
    }
    if (!sent.isNone()) {
      return {Completion::Kind::Yielded, m_runtime.callMethod(iterator, "send", {sent})};
    }
    m_runtime.stopValue = Value();
    Value item;
    if (runtime::next(m_runtime, iterator, item)) return {Completion::Kind::Yielded, std::move(item)};
    return {Completion::Kind::Returned, takeStopValue()};
  } catch (Raise& raise) {
    if (raise.exception.object()->type().isSubtypeOf(*types.stopIteration)) {
      const Value& payload = static_cast<Exception*>(raise.exception.object())->payload;
      return {Completion::Kind::Returned, payload.isUnbound() ? Value::none() : payload};
    }
    return {Completion::Kind::Raised, std::move(raise.exception)};
  }
}

Value Interpreter::takeStopValue() {
  Value value = std::move(m_runtime.stopValue);
  m_runtime.stopValue = Value();
  return value.isUnbound() ? Value::none() : value;
}

Value Interpreter::awaitable(const Value& value, int32_t place) {
  if (auto* coroutine = ProgramCoroutine::from(value)) {
    if (coroutine->activation.state == State::Delegated || coroutine->activation.state == State::Suspended) {
      m_runtime.raise(m_runtime.types().runtimeError, "coroutine is being awaited already");
    }
    return value;
  }
  if (value.as<aio::Coroutine>() != nullptr || value.as<aio::Future>() != nullptr) return value;
  if (value.isObject() && &value.object()->type() == m_types.asyncStep) return value;
  if (auto* generator = value.as<Generator>(); generator != nullptr && generator->activation.isAwaitable) {
    return value;
  }
  const Value method = runtime::findSpecial(m_runtime, value, *m_runtime.names().await);
  if (method.isUnbound()) {
    const std::string_view name = runtime::typeName(m_runtime, value);
    if (place == 0) {
      m_runtime.raise(m_runtime.types().typeError,
                      fmt::format("object {} can't be used in 'await' expression", name));
    }
    m_runtime.raise(
        m_runtime.types().typeError,
        fmt::format("'async with' received an object from {} that does not implement __await__: {}",
                    place == 1 ? "__aenter__" : "__aexit__", name));
  }
  Value iterator = m_runtime.call(method, {});
  if (ProgramCoroutine::from(iterator) != nullptr && ProgramCoroutine::from(value) == nullptr) {
    m_runtime.raise(m_runtime.types().typeError, "__await__() returned a coroutine");
  }
  if (iterator.as<aio::Future>() != nullptr || iterator.as<aio::Coroutine>() != nullptr) return iterator;
  if (Value inner = aio::unwrapped(m_asyncio, iterator); !inner.is(iterator)) return inner;
  const runtime::Type& type = runtime::typeOf(m_runtime, iterator);
  if (type.slots.next == nullptr && iterator.as<runtime::Object>() != nullptr &&
      iterator.object()->kind() != ObjectKind::Iterator &&
      iterator.object()->kind() != ObjectKind::Generator) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("__await__() returned non-iterator of type '{}'", type.name()));
  }
  return iterator;
}

Value Interpreter::delegateFor(const Value& iterable) {
  if (iterable.as<Generator>() != nullptr || iterable.as<aio::Future>() != nullptr ||
      iterable.as<aio::Coroutine>() != nullptr) {
    return iterable;
  }
  if (Value inner = aio::unwrapped(m_asyncio, iterable); !inner.is(iterable)) return inner;
  return runtime::iterate(m_runtime, iterable);
}

Value Interpreter::asyncIterator(const Value& value) {
  if (value.as<AsyncGenerator>() != nullptr) return value;
  const Value method = runtime::findSpecial(m_runtime, value, *m_runtime.names().aiter);
  if (method.isUnbound()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("'async for' requires an object with __aiter__ method, got {}",
                                runtime::typeName(m_runtime, value)));
  }
  Value iterator = m_runtime.call(method, {});
  if (runtime::typeOf(m_runtime, iterator).lookup(*m_runtime.names().anext) == nullptr &&
      iterator.as<AsyncGenerator>() == nullptr) {
    m_runtime.raise(
        m_runtime.types().typeError,
        fmt::format("'async for' received an object from __aiter__ that does not implement __anext__: {}",
                    runtime::typeName(m_runtime, iterator)));
  }
  return iterator;
}

Value Interpreter::asyncNext(const Value& iterator) {
  if (auto* generator = iterator.as<AsyncGenerator>()) {
    return makeAsyncStep(*generator, AsyncStep::Kind::Send, Value::none());
  }
  const Value method = runtime::findSpecial(m_runtime, iterator, *m_runtime.names().anext);
  if (method.isUnbound()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("'async for' requires an iterator with __anext__ method, got {}",
                                runtime::typeName(m_runtime, iterator)));
  }
  const Value next = m_runtime.call(method, {});
  try {
    return awaitable(next, 0);
  } catch (Raise& raise) {
    Value error = makeException(*m_runtime.types().typeError,
                                fmt::format("'async for' received an invalid object from __anext__: {}",
                                            runtime::typeName(m_runtime, next)));
    static_cast<Exception*>(error.object())->cause = raise.exception;
    throw Raise{error};
  }
}

}  // namespace loopscope::python
