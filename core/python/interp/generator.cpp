// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/generator.h"

#include "core/aio/asyncio.h"
#include "core/python/interp/interp.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/event.h"

namespace loopscope::python {

using runtime::Raise;
using runtime::Value;
using State = Activation::State;

Activation::Activation(Interpreter& owner, runtime::Object& body, Frame* start)
    : interpreter(owner),
      object(body),
      frame(start),
      innermost(start),
      isAwaitable(start->function->isAwaitable),
      name(start->function->name),
      qualifiedName(start->function->qualifiedName),
      code(*start->code) {
  start->owner = this;
  start->root = this;
}

bool Activation::isRunning() const {
  const Activation* root = state == State::Delegated && frame != nullptr ? frame->root : this;
  return root->state == State::Running;
}

bool Activation::isSuspended() const {
  return frame != nullptr && state != State::Created && !isRunning();
}

Value Activation::awaited() const {
  if (!isSuspended() || frame->instructionOpcode() != Opcode::Delegate) return Value::none();
  return frame->top[-1];
}

SiteId Activation::definition() const {
  return interpreter.definitionOf(const_cast<Code&>(code));
}

SiteId Activation::site() const {
  return frame != nullptr ? interpreter.ownSiteOf(*frame) : SiteId();
}

namespace {

void dropFrame(Activation& activation) {
  activation.state = State::Ended;
  if (Frame* frame = std::exchange(activation.frame, nullptr)) releaseFrame(frame);
}

// What a finalizer cannot throw is written to stderr.
void closeIgnoring(Activation& activation, const Value& self) {
  Interpreter& interpreter = activation.interpreter;
  if (interpreter.hasEnded()) return;
  if (activation.lane) activation.lane->call = interpreter.recorder().literal("close()");
  try {
    interpreter.close(activation);
  } catch (const Raise& raise) {
    interpreter.ignored("in", self, raise.exception);
  }
}

}  // namespace

Generator::Generator(runtime::Type& type, Interpreter& interpreter, Frame* frame)
    : Object(type, runtime::ObjectKind::Generator), activation(interpreter, *this, frame) {
  wantFinalizer();
}

Generator::~Generator() {
  dropFrame(activation);
}

void Generator::clear() {
  activation.name = Value();
  activation.qualifiedName = Value();
  dropFrame(activation);
}

void Generator::finalize() {
  if (activation.state == State::Suspended) closeIgnoring(activation, Value::of(this));
}

ProgramCoroutine::ProgramCoroutine(runtime::Type& type, Interpreter& interpreter, Frame* frame)
    : Coroutine(type, Of::Program), activation(interpreter, *this, frame) {
  wantFinalizer();
}

ProgramCoroutine::~ProgramCoroutine() {
  dropFrame(activation);
}

void ProgramCoroutine::clear() {
  activation.name = Value();
  activation.qualifiedName = Value();
  dropFrame(activation);
}

void ProgramCoroutine::finalize() {
  if (activation.interpreter.hasEnded()) return;
  if (activation.state == State::Created) {
    activation.interpreter.neverAwaited(*this);
  } else if (activation.state == State::Suspended) {
    closeIgnoring(activation, Value::of(this));
  }
}

namespace {

aio::Resumed toResumed(Completion completion) {
  using Kind = aio::Resumed::Kind;
  switch (completion.kind) {
    case Completion::Kind::Returned:
      return {Kind::Returned, std::move(completion.value)};
    case Completion::Kind::Raised:
      return {Kind::Raised, std::move(completion.value)};
    default:
      break;
  }
  if (completion.value.isNone()) return {Kind::Yielded, {}};
  return {Kind::Awaits, std::move(completion.value)};
}

}  // namespace

aio::Resumed ProgramCoroutine::resume(Value value) {
  Interpreter& interpreter = activation.interpreter;
  interpreter.beginStep();
  try {
    aio::Resumed resumed = toResumed(interpreter.resume(activation, std::move(value)));
    interpreter.settle();
    interpreter.endStep();
    return resumed;
  } catch (Raise& raise) {  // it could not even begin
    return {aio::Resumed::Kind::Raised, std::move(raise.exception)};
  }
}

aio::Resumed ProgramCoroutine::raiseIn(Value exception) {
  Interpreter& interpreter = activation.interpreter;
  interpreter.beginStep();
  try {
    aio::Resumed resumed = toResumed(interpreter.raiseInto(activation, std::move(exception)));
    interpreter.settle();
    interpreter.endStep();
    return resumed;
  } catch (Raise& raise) {
    return {aio::Resumed::Kind::Raised, std::move(raise.exception)};
  }
}

void ProgramCoroutine::close() {
  activation.interpreter.close(activation);
}

std::string_view ProgramCoroutine::name() const {
  return activation.name.as<runtime::Str>()->view();
}

std::string_view ProgramCoroutine::qualifiedName() const {
  return activation.qualifiedName.as<runtime::Str>()->view();
}

SiteId ProgramCoroutine::site() const {
  if (activation.frame == nullptr) return SiteId();
  const Frame& inner = activation.state == State::Suspended ? *activation.innermost : *activation.frame;
  return activation.interpreter.siteOf(inner, activation.frame);
}

SiteId ProgramCoroutine::ownSite() const {
  return activation.site();
}

SiteId ProgramCoroutine::definition() const {
  return activation.definition();
}

// Where the innermost frame awaits the library.
TextId ProgramCoroutine::awaitLabel() const {
  if (activation.state != State::Suspended) return TextId();
  const Frame& frame = *activation.innermost;
  if (frame.instructionOpcode() != Opcode::Delegate) return TextId();
  const auto* coroutine = frame.top[-1].as<aio::Coroutine>();
  return coroutine != nullptr ? coroutine->awaitLabel() : TextId();
}

AsyncGenerator::AsyncGenerator(runtime::Type& type, Interpreter& interpreter, Frame* frame)
    : Object(type, runtime::ObjectKind::AsyncGenerator), activation(interpreter, *this, frame) {
  wantFinalizer();
}

AsyncGenerator::~AsyncGenerator() {
  dropFrame(activation);
}

void AsyncGenerator::clear() {
  activation.name = Value();
  activation.qualifiedName = Value();
  dropFrame(activation);
}

void AsyncGenerator::finalize() {
  Interpreter& interpreter = activation.interpreter;
  if (interpreter.hasEnded() || activation.state != State::Suspended) return;
  if (interpreter.asyncio().asyncGeneratorDropped(Value::of(this))) return;
  closeIgnoring(activation, Value::of(this));
}

void AsyncStep::clear() {
  generator = nullptr;
  value = Value();
}

}  // namespace loopscope::python
