// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/signals.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"

namespace loopscope::aio {

using runtime::Value;

Value Signals::handler(int number) const {
  const auto found = m_handlers.find(number);
  return found != m_handlers.end() ? found->second : Value();
}

void Signals::setHandler(int number, Value handler) {
  m_handlers[number] = std::move(handler);
}

void Signals::setOwn(int number, std::string owner, std::function<void()> own) {
  m_own[number] = {std::move(owner), std::move(own)};
}

Signals::Answer Signals::answerTo(int number) const {
  if (hasOwn(number)) return Answer::Own;
  const Value given = handler(number);
  const bool isNumber = given.isInt() || given.isBool();
  if (!given.isUnbound() && !isNumber) return Answer::Handler;
  if (isNumber && given.asInt() == 1) return Answer::Nobody;
  return given.isUnbound() && number == kInterrupt ? Answer::KeyboardInterrupt : Answer::EndOfProgram;
}

// For the trace; empty: nobody.
std::string Signals::nameOf(Answer answer, int number) const {
  switch (answer) {
    case Answer::Own:
      return m_own.at(number).owner;
    case Answer::Handler:
      return m_asyncio.language().callableName(handler(number));
    case Answer::Nobody:
      return {};
    case Answer::KeyboardInterrupt:
      return "KeyboardInterrupt";
    case Answer::EndOfProgram:
      return std::string(trace::kEndOfProgram);
  }
  return {};
}

void Signals::deliver(int number) {
  sched::Recorder& recorder = m_asyncio.recorder();
  const std::string answer = recorder.enabled() ? nameOf(answerTo(number), number) : std::string();
  const EventId arrived = recorder.record(trace::EventKind::SignalArrived,
                                          {.value = number,
                                           .site = m_asyncio.language().currentSite(),
                                           .text = answer.empty() ? TextId() : recorder.text(answer)});
  const sched::LaneScope scope(recorder, recorder.lane(), arrived);
  act(number);
}

void Signals::act(int number) {
  runtime::Runtime& values = m_asyncio.runtime();
  switch (answerTo(number)) {
    case Answer::Own: {
      const std::function<void()> own = m_own.at(number).act;
      return own();
    }
    case Answer::Handler:
      values.call(handler(number), {Value::integer(number), Value::none()});
      return;
    case Answer::Nobody:
      return;
    case Answer::KeyboardInterrupt:
      throw runtime::Raise{values.call(Value::of(values.types().keyboardInterrupt), {})};
    case Answer::EndOfProgram:
      throw runtime::RunEnds{runtime::RunEnds::kCancelled,
                             fmt::format("The program was ended by signal {}.", number)};
  }
}

void Signals::clear() {
  m_handlers.clear();
  m_own.clear();
}

}  // namespace loopscope::aio
