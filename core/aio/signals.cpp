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

// Who answers, for the trace.
std::string Signals::answerTo(int number) const {
  if (const auto own = m_own.find(number); own != m_own.end()) return own->second.owner;
  const Value given = handler(number);
  if (given.isInt() || given.isBool()) return {};
  if (!given.isUnbound()) return m_asyncio.language().callableName(given);
  return number == kInterrupt ? "KeyboardInterrupt" : "the end of the program";
}

void Signals::deliver(int number) {
  sched::Recorder& recorder = m_asyncio.recorder();
  const std::string answer = recorder.enabled() ? answerTo(number) : std::string();
  const EventId arrived = recorder.record(trace::EventKind::SignalArrived,
                                          {.value = number,
                                           .site = m_asyncio.language().currentSite(),
                                           .text = answer.empty() ? TextId() : recorder.text(answer)});
  const sched::LaneScope scope(recorder, recorder.lane(), arrived);
  act(number);
}

void Signals::act(int number) {
  if (const auto own = m_own.find(number); own != m_own.end()) {
    const std::function<void()> answer = own->second.act;
    return answer();
  }
  runtime::Runtime& values = m_asyncio.runtime();
  const Value given = handler(number);
  const bool isNumber = given.isInt() || given.isBool();
  if (isNumber && given.asInt() == 1) return;
  if (!given.isUnbound() && !isNumber) {
    values.call(given, {Value::integer(number), Value::none()});
    return;
  }
  if (number == kInterrupt && given.isUnbound())
    throw runtime::Raise{values.call(Value::of(values.types().keyboardInterrupt), {})};
  throw runtime::RunEnds{runtime::RunEnds::kCancelled,
                         fmt::format("The program was ended by signal {}.", number)};
}

void Signals::clear() {
  m_handlers.clear();
  m_own.clear();
}

}  // namespace loopscope::aio
