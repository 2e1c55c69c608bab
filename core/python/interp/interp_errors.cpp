// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/python/interp/interp.h"
#include "core/python/interp/loop_support.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/trace/event.h"

// Raising and handling exceptions: what becomes of them on their way, and what is recorded.

namespace loopscope::python {

using runtime::Exception;
using runtime::Type;
using runtime::Value;

namespace {

Exception& in(const Value& value) {
  return *static_cast<Exception*>(value.object());
}

}  // namespace

Value Interpreter::makeException(const Type& type, std::string_view message) {
  if (message.empty()) return m_runtime.call(Value::of(const_cast<Type*>(&type)), {});
  return m_runtime.makeException(type, message);
}

// What `raise x` raises: x, or a new one when x is a class.
Value Interpreter::exceptionToRaise(const Value& raised) {
  if (raised.as<Exception>() != nullptr) return raised;
  if (Type* type = raised.as<Type>();
      type != nullptr && type->isSubtypeOf(*m_runtime.types().baseException)) {
    Value made = m_runtime.call(raised, {});
    if (made.as<Exception>() != nullptr) return made;
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("calling {} should have returned an instance of BaseException, not {}",
                                runtime::repr(m_runtime, raised),
                                runtime::repr(m_runtime, Value::of(&runtime::typeOf(m_runtime, made)))));
  }
  m_runtime.raise(m_runtime.types().typeError, "exceptions must derive from BaseException");
}

void Interpreter::setCause(const Value& exception, const Value& cause) {
  Exception& target = in(exception);
  if (cause.isNone()) {
    target.cause = Value::none();
  } else if (cause.as<Exception>() != nullptr) {
    target.cause = cause;
  } else if (Type* type = cause.as<Type>();
             type != nullptr && type->isSubtypeOf(*m_runtime.types().baseException)) {
    target.cause = m_runtime.call(cause, {});
  } else {
    m_runtime.raise(m_runtime.types().typeError, "exception causes must derive from BaseException");
  }
  target.suppressContext = true;
}

Value Interpreter::handledException() const {
  for (const Frame* frame = m_frame; frame != nullptr; frame = frame->back) {
    if (!frame->handled.isUnbound()) return frame->handled;
  }
  return Value();
}

// The exception being handled becomes the context of a new one; a chain never gets a loop.
void Interpreter::setContext(const Value& exception) {
  const Value handled = handledException();
  if (handled.isUnbound() || handled.is(exception)) return;
  for (Exception* link = &in(handled); link != nullptr;) {
    Exception* next = link->context.as<Exception>();
    if (next == &in(exception)) {
      link->context = Value::none();
      break;
    }
    link = next;
  }
  in(exception).context = handled;
}

// The library's own frames are not the program's business: an exception from there comes up where the program
// called it.
void Interpreter::addTraceback(const Value& exception, const Frame& frame) {
  if (frame.code->isLibrary) return;
  Exception& raised = in(exception);
  if (raised.traceback.empty()) noteRaised(raised, frame);
  raised.traceback.push_back({siteOf(frame)});
}

// At the place where an exception comes up, not where it passes through.
void Interpreter::linkContext(const Value& exception, const Frame& frame) {
  const Exception& raised = in(exception);
  const bool isNew = raised.traceback.empty() && raised.context.as<Exception>() == nullptr;
  if (frame.instructionOpcode() == Opcode::Raise || isNew) setContext(exception);
}

void Interpreter::noteRaised(Exception& raised, const Frame& frame) {
  if (!m_recorder.enabled()) return;
  const runtime::BuiltinTypes& types = m_runtime.types();
  const Type& type = raised.type();
  if (&type == types.stopIteration || &type == types.stopAsyncIteration || &type == types.generatorExit)
    return;
  m_recorder.record(trace::EventKind::ExceptionRaised,
                    {.site = siteOf(frame), .text = m_asyncio.describeException(Value::of(&raised))});
}

void Interpreter::noteHandled(const Value& exception, const Frame& frame) {
  if (!m_recorder.enabled() || frame.code->isLibrary) return;
  m_recorder.record(trace::EventKind::ExceptionHandled,
                    {.site = siteOf(frame), .text = m_asyncio.describeException(exception)});
}

bool Interpreter::matches(const Value& exception, const Value& types) {
  const Type& own = exception.object()->type();
  if (Type* type = types.as<Type>(); type != nullptr && type->isSubtypeOf(*m_runtime.types().baseException)) {
    return own.isSubtypeOf(*type);
  }
  if (const auto* tuple = types.as<runtime::Tuple>()) {
    const runtime::RecursionGuard guard(m_runtime, "");
    m_runtime.charge(tuple->size());
    bool found = false;
    for (const Value& type : tuple->items()) found = matches(exception, type) || found;
    return found;
  }
  m_runtime.raise(m_runtime.types().typeError,
                  "catching classes that do not inherit from BaseException is not allowed");
}

// StopIteration out of a generator, and its like out of the others, would be taken for their end. The error
// that is said instead comes about when the frame is gone: it does not stand in the traceback.
Value Interpreter::errorLeaving(const Frame& frame, Value exception) {
  const runtime::BuiltinTypes& types = m_runtime.types();
  const Type& type = exception.object()->type();
  const bool isStop = type.isSubtypeOf(*types.stopIteration);
  const bool isAsyncStop =
      frame.code->kind == CodeKind::AsyncGenerator && type.isSubtypeOf(*types.stopAsyncIteration);
  if (!isStop && !isAsyncStop) return exception;
  const char* what = frame.code->kind == CodeKind::Generator   ? "generator"
                     : frame.code->kind == CodeKind::Coroutine ? "coroutine"
                                                               : "async generator";
  Value error =
      makeException(*types.runtimeError,
                    fmt::format("{} raised {}", what, isStop ? "StopIteration" : "StopAsyncIteration"));
  in(error).cause = exception;
  in(error).context = exception;
  in(error).suppressContext = true;
  return error;
}

}  // namespace loopscope::python
