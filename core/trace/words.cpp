// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/words.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/trace/explain.h"
#include "core/trace/handle_label.h"
#include "core/trace/recorded.h"

namespace loopscope::trace {
namespace {

constexpr size_t kLongestQuote = 60;       // characters
constexpr size_t kFarthestBack = 200'000;  // events; what is farther is not worth the wait

// Up to a comment, which would run into what is said next. A line that is nothing else is left as it is.
std::string_view withoutComment(std::string_view line) {
  char quote = 0;
  for (size_t i = 0; i < line.size(); ++i) {
    if (quote != 0 && line[i] == '\\')
      ++i;
    else if (quote != 0)
      quote = line[i] == quote ? '\0' : quote;
    else if (line[i] == '"' || line[i] == '\'')
      quote = line[i];
    else if (line[i] == '#' && i > 0)
      return line.substr(0, line.find_last_not_of(" \t", i - 1) + 1);
  }
  return line;
}

Phrase nameless(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::Coroutine:
      return Phrase::say("a coroutine");
    case ObjectKind::Task:
      return Phrase::say("a task");
    case ObjectKind::Future:
      return Phrase::say("a future");
    case ObjectKind::Pool:
      return Phrase::say("the pool");
    case ObjectKind::Job:
      return Phrase::say("a job");
    case ObjectKind::Lock:
      return Phrase::say("the lock");
    case ObjectKind::Event:
      return Phrase::say("the event");
    case ObjectKind::Condition:
      return Phrase::say("the condition");
    case ObjectKind::Semaphore:
      return Phrase::say("the semaphore");
    case ObjectKind::Barrier:
      return Phrase::say("the barrier");
    case ObjectKind::Queue:
      return Phrase::say("the queue");
  }
  return Phrase::say("something");
}

}  // namespace

Phrase Words::lane(LaneId id) const {
  if (!id.valid()) return Phrase::say("the program");
  const Lane& lane = m_trace.at(id);
  switch (lane.kind) {
    case LaneKind::EventLoop:
      return Phrase::say("the event loop");
    case LaneKind::MainThread:
      return Phrase::say("the main thread");
    case LaneKind::Pool:
    case LaneKind::Network:
      return recordedLane(m_trace.text(lane.name));
    default:
      return Phrase::of(m_trace.text(lane.name));
  }
}

Phrase Words::object(ObjectId id) const {
  if (!id.valid()) return Phrase::say("something");
  const Object& object = m_trace.at(id);
  if (object.kind == ObjectKind::Task && object.lane.valid()) return lane(object.lane);
  const std::string_view label = m_trace.text(object.label);
  if (label.empty()) return nameless(object.kind);
  return object.kind == ObjectKind::Pool ? recordedLane(label) : recordedLabel(label);
}

Phrase Words::handle(EventId id) const {
  if (!id.valid()) return Phrase::say("a callback");
  const Event& event = m_trace.at(id);
  switch (event.kind()) {
    case EventKind::TaskCreated:
      return Phrase::say("the first step of %1", lane(event.otherLane()));
    case EventKind::TaskWoken:
      return Phrase::say("the wake-up of %1", lane(event.otherLane()));
    case EventKind::TaskYielded:
      return Phrase::say("the next step of %1", lane(event.lane()));
    case EventKind::TimerSet: {
      const std::string_view timer = m_trace.text(timerLabel(m_trace, id));
      return timer.empty() ? Phrase::say("a callback") : inSentence(recordedLabel(timer));
    }
    case EventKind::HandedBack:
      return Phrase::say("what %1 handed back", lane(event.lane()));
    default:
      return event.textId().valid() || event.objectId().valid() ? inSentence(label(event))
                                                                : Phrase::say("a callback");
  }
}

Phrase inSentence(Phrase label) {
  const std::string_view written = label.text.empty() ? std::string_view(label.pattern) : label.text;
  return written.find(": ") == std::string_view::npos ? label : Phrase::say("“%1”", std::move(label));
}

bool Words::anyLoop() const {
  const auto& lanes = m_trace.lanes();
  return std::any_of(lanes.begin(), lanes.end(),
                     [](const Lane& each) { return each.kind == LaneKind::EventLoop; });
}

Phrase Words::place(SiteId id) const {
  if (!id.valid()) return {};
  const Site& site = m_trace.at(id);
  const std::string_view function = m_trace.text(site.function);
  if (function.empty() || function == "<module>") return Phrase::say(" in line %1", site.range.line);
  return Phrase::say(" in line %1 of %2", site.range.line, function);
}

Phrase Words::shortPlace(SiteId id) const {
  if (!id.valid()) return {};
  const Site& site = m_trace.at(id);
  const std::string_view function = m_trace.text(site.function);
  if (function.empty() || function == "<module>") return Phrase::say(" at line %1", site.range.line);
  return Phrase::say(" at %1:%2", function, site.range.line);
}

std::string Words::sourceLine(SiteId id) const {
  if (!id.valid() || m_trace.text(m_trace.at(id).file) != m_trace.fileName()) return {};
  std::string_view rest = m_trace.source();
  for (uint32_t line = 1; line < m_trace.at(id).range.line; ++line) {
    const size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find_first_of("\r\n"));
  const size_t begin = rest.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string() : quoted(withoutComment(rest.substr(begin)));
}

Phrase Words::label(const Event& event) const {
  const std::string_view own = text(event);
  return own.empty() ? object(event.objectId()) : recordedLabel(own);
}

Phrase Words::textOr(const Event& event, Phrase otherwise) const {
  const std::string_view own = text(event);
  return own.empty() ? std::move(otherwise) : Phrase::of(quoted(own));
}

bool Words::isLane(LaneId lane, LaneKind kind) const {
  return lane.valid() && m_trace.at(lane).kind == kind;
}

bool Words::runsInLoopThread(LaneId lane) const {
  return isLane(lane, LaneKind::Task) || isLane(lane, LaneKind::EventLoop) ||
         isLane(lane, LaneKind::MainThread);
}

int64_t Words::iterationOf(EventId event) const {
  for (size_t back = 0; back <= kFarthestBack && back <= event.value(); ++back) {
    const Event& earlier = m_trace.events()[event.value() - back];
    if (earlier.kind() == EventKind::IterationBegins) return earlier.value;
  }
  return 0;
}

std::string_view exceptionType(std::string_view exception) {
  const std::string_view path = exception.substr(0, exception.find_first_of(":("));
  const size_t dot = path.rfind('.');
  return dot == std::string_view::npos ? path : path.substr(dot + 1);
}

std::string_view functionName(std::string_view call) {
  return call.substr(0, call.find('('));
}

std::string quoted(std::string_view text) {
  std::string out;
  size_t length = 0;
  for (size_t position = 0; position < text.size(); ++length) {
    if (length == kLongestQuote) return out + "\u2026";
    const char32_t c = nextCodePoint(text, position);
    if (c == '\n') {
      out += position == text.size() ? "" : "\u23ce";
    } else {
      appendUtf8(out, c < 0x20 ? ' ' : c);
    }
  }
  return out;
}

Phrase laneTitle(const Trace& trace, LaneId id) {
  const Lane& lane = trace.at(id);
  if (lane.kind == LaneKind::EventLoop) return Phrase::say("Event loop");
  if (lane.kind == LaneKind::MainThread) return Phrase::say("Main thread");
  const std::string_view detail = trace.text(lane.detail);
  if (lane.kind != LaneKind::Task || detail.empty()) return Words(trace).lane(id);
  return Phrase::of(std::string(trace.text(lane.name)) + ' ' + std::string(detail));
}

Phrase insteadOf(std::string_view call) {
  return call.starts_with("time.sleep")
             ? Phrase::say(
                   "Await asyncio.sleep() instead, or move the call to a thread with asyncio.to_thread().")
             : Phrase::say(
                   "Await something that does the same, or move the call to a thread with "
                   "asyncio.to_thread().");
}

Phrase signalName(int64_t number) {
  constexpr int64_t kInterrupt = 2;
  return number == kInterrupt ? Phrase::of(std::string("Ctrl+C (SIGINT)")) : Phrase::say("signal %1", number);
}

}  // namespace loopscope::trace
