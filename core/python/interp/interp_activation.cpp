// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/types.h"
#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/event.h"

// What happens when the body of a generator or coroutine begins and ends, and the steps of async generators.

namespace loopscope::python {

using runtime::Exception;
using runtime::Value;
using State = Activation::State;

namespace {

std::string_view textOf(const Value& name) {
  return name.as<runtime::Str>()->view();
}

}  // namespace

// asyncio/constants.py: DEBUG_STACK_DEPTH, for sys.set_coroutine_origin_tracking_depth.
static constexpr size_t kOriginDepth = 10;

Value Interpreter::makeCoroutine(Frame* frame) {
  runtime::Ref<ProgramCoroutine> coroutine =
      m_runtime.heap().make<ProgramCoroutine>(*m_asyncio.types().coroutine, *this, frame);
  if (const aio::Loop* loop = m_asyncio.runningLoop(); loop != nullptr && loop->debug)
    coroutine->creation = loop->creation(kOriginDepth);
  if (m_recorder.enabled() && !frame->code->isLibrary) {
    const TextId name = m_recorder.text(textOf(coroutine->activation.name));
    coroutine->createdAt = currentSite();
    coroutine->objectId = m_recorder.addObject(trace::ObjectKind::Coroutine, name);
    m_recorder.record(trace::EventKind::CoroutineCreated,
                      {.object = coroutine->objectId, .site = coroutine->createdAt, .text = name});
  }
  return coroutine;
}

void Interpreter::frameBegan(Frame& frame) {
  Activation& activation = *frame.owner;
  activation.begun = true;
  if (activation.code.kind == CodeKind::AsyncGenerator) {
    auto& generator = static_cast<AsyncGenerator&>(activation.object);
    if (!std::exchange(generator.announced, true)) m_asyncio.asyncGeneratorBegan(generator);
    return;
  }
  if (activation.code.kind != CodeKind::Coroutine) return;
  const auto& coroutine = static_cast<ProgramCoroutine&>(activation.object);
  if (!coroutine.objectId.valid()) return;
  m_recorder.record(trace::EventKind::CoroutineEntered,
                    {.object = coroutine.objectId, .text = m_recorder.text(textOf(activation.name))});
}

void Interpreter::frameEnded(Frame& frame, Completion::Kind how, const Value& value) {
  Activation& activation = *frame.owner;
  activation.state = State::Ended;
  activation.frame = nullptr;
  if (activation.code.kind == CodeKind::AsyncGenerator) {
    m_asyncio.asyncGeneratorGone(activation.object);
    return;
  }
  if (activation.lane) return endTurn(activation, how, value);
  if (activation.code.kind != CodeKind::Coroutine || !activation.begun) return;
  const auto& coroutine = static_cast<ProgramCoroutine&>(activation.object);
  if (!coroutine.objectId.valid()) return;
  const bool raised = how == Completion::Kind::Raised;
  const bool cancelled = raised && value.object()->type().isSubtypeOf(*m_asyncio.types().cancelledError);
  const trace::Outcome outcome = cancelled ? trace::Outcome::Cancelled
                                 : raised  ? trace::Outcome::Raised
                                           : trace::Outcome::Returned;
  m_recorder.record(trace::EventKind::CoroutineLeft,
                    {.object = coroutine.objectId,
                     .other = static_cast<uint32_t>(outcome),
                     .text = raised ? m_asyncio.describeException(value) : m_asyncio.describe(value)});
}

void Interpreter::resumesByHand(Activation& activation, std::string_view call, const Value& argument) {
  if (m_frame == nullptr || m_frame->code->isLibrary) return;
  m_turns.byHand(activation, call, argument, m_recorder.enabled() ? currentSite() : SiteId());
}

void Interpreter::endTurn(Activation& activation, Completion::Kind how, const Value& value) {
  const bool raised = how == Completion::Kind::Raised;
  const bool closed = raised && value.object()->type().isSubtypeOf(*m_runtime.types().generatorExit);
  const trace::Outcome outcome = closed   ? trace::Outcome::Cancelled
                                 : raised ? trace::Outcome::Raised
                                          : trace::Outcome::Returned;
  m_turns.end(activation, outcome, raised ? m_asyncio.describeException(value) : m_asyncio.describe(value));
}

// An async generator's end is StopAsyncIteration in whoever awaits the next item; aclose() just ends.
bool Interpreter::endsInStopAsync(const Frame& frame) const {
  return frame.code->kind == CodeKind::AsyncGenerator &&
         !static_cast<AsyncGenerator&>(frame.owner->object).closing;
}

bool Interpreter::closesQuietly(const Frame& frame, const Value& exception) const {
  if (frame.code->kind != CodeKind::AsyncGenerator) return false;
  if (!static_cast<AsyncGenerator&>(frame.owner->object).closing) return false;
  const runtime::Type& type = exception.object()->type();
  return type.isSubtypeOf(*m_runtime.types().generatorExit) ||
         type.isSubtypeOf(*m_runtime.types().stopAsyncIteration);
}

Value Interpreter::makeAsyncStep(AsyncGenerator& generator, AsyncStep::Kind kind, Value value) {
  return m_runtime.heap().make<AsyncStep>(*m_types.asyncStep, runtime::Ref<AsyncGenerator>(&generator), kind,
                                          std::move(value));
}

bool Interpreter::beginAsyncStep(AsyncStep& step, Value& raised) {
  const runtime::BuiltinTypes& types = m_runtime.types();
  Activation& activation = step.generator->activation;
  if (step.started) {
    m_runtime.raise(types.runtimeError, "cannot reuse already awaited __anext__()/asend()");
  }
  step.started = true;
  if (activation.state == State::Running || activation.state == State::Delegated) {
    const char* what = step.kind == AsyncStep::Kind::Close   ? "aclose"
                       : step.kind == AsyncStep::Kind::Throw ? "athrow"
                                                             : "anext";
    m_runtime.raise(types.runtimeError, fmt::format("{}(): asynchronous generator is already running", what));
  }
  if (step.kind == AsyncStep::Kind::Close) {
    if (activation.state == State::Created) endUnstarted(activation);
    if (activation.state == State::Ended) return false;
    step.generator->closing = true;
    raised = makeException(*types.generatorExit, {});
    return true;
  }
  if (activation.state == State::Ended) {
    if (step.kind == AsyncStep::Kind::Throw) throw runtime::Raise{step.value};
    throw runtime::Raise{makeException(*types.stopAsyncIteration, {})};
  }
  if (step.kind == AsyncStep::Kind::Throw) {
    raised = std::move(step.value);
    step.value = Value();
  } else if (activation.state == State::Created && !step.value.isNone()) {
    m_runtime.raise(types.typeError, "can't send non-None value to a just-started async generator");
  }
  return true;
}

Completion Interpreter::stepAsync(AsyncStep& step, Value sent, Value raised) {
  Activation& activation = step.generator->activation;
  if (!step.started) {
    Value own;
    if (!raised.isUnbound()) {
      step.started = true;
    } else if (!beginAsyncStep(step, own)) {
      return {Completion::Kind::Returned, Value::none()};
    }
    if (!own.isUnbound()) raised = own;
    if (step.kind == AsyncStep::Kind::Send) sent = step.value;
  }
  if (!raised.isUnbound()) return raiseInto(activation, std::move(raised));
  return resume(activation, std::move(sent));
}

bool Interpreter::next(Generator& generator, Value& out) {
  if (generator.activation.state == State::Ended) return false;
  Completion completion = resume(generator.activation, Value::none());
  if (completion.kind == Completion::Kind::Raised) throw runtime::Raise{std::move(completion.value)};
  if (completion.kind == Completion::Kind::Returned) {
    m_runtime.stopValue = std::move(completion.value);
    return false;
  }
  out = std::move(completion.value);
  return true;
}

}  // namespace loopscope::python
