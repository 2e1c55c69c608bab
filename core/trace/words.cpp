// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/trace/explain.h"
#include "core/trace/handle_label.h"

namespace loopscope::trace {
namespace {

constexpr size_t kLongestQuote = 60;       // characters
constexpr size_t kFarthestBack = 200'000;  // events; what is farther is not worth the wait

const char* nameless(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::Coroutine:
      return "a coroutine";
    case ObjectKind::Task:
      return "a task";
    case ObjectKind::Future:
      return "a future";
    case ObjectKind::Pool:
      return "the pool";
    case ObjectKind::Job:
      return "a job";
    case ObjectKind::Lock:
      return "the lock";
    case ObjectKind::Event:
      return "the event";
    case ObjectKind::Condition:
      return "the condition";
    case ObjectKind::Semaphore:
      return "the semaphore";
    case ObjectKind::Barrier:
      return "the barrier";
    case ObjectKind::Queue:
      return "the queue";
  }
  return "something";
}

}  // namespace

std::string Words::lane(LaneId id) const {
  if (!id.valid()) return "the program";
  const Lane& lane = m_trace.at(id);
  if (lane.kind == LaneKind::EventLoop) return "the event loop";
  if (lane.kind == LaneKind::MainThread) return "the main thread";
  return std::string(m_trace.text(lane.name));
}

std::string Words::laneFirst(LaneId id) const {
  const bool named =
      id.valid() && m_trace.at(id).kind != LaneKind::EventLoop && m_trace.at(id).kind != LaneKind::MainThread;
  return named ? lane(id) : capitalized(lane(id));
}

std::string Words::object(ObjectId id) const {
  if (!id.valid()) return "something";
  const Object& object = m_trace.at(id);
  if (object.kind == ObjectKind::Task && object.lane.valid()) return lane(object.lane);
  const std::string_view label = m_trace.text(object.label);
  return label.empty() ? nameless(object.kind) : std::string(label);
}

std::string Words::objectFirst(ObjectId id) const {
  const bool labelled = id.valid() && m_trace.at(id).label.valid();
  return labelled ? object(id) : capitalized(object(id));
}

// "gather: one is done" reads as part of a sentence only in quotes.
static std::string inSentence(std::string label) {
  return label.find(": ") == std::string::npos ? label : "\u201c" + label + "\u201d";
}

Phrase Words::handlePhrase(EventId id) const {
  const Phrase unnamed{LOOPSCOPE_PHRASE("Status", "a callback")};
  if (!id.valid()) return unnamed;
  const Event& event = m_trace.at(id);
  switch (event.kind()) {
    case EventKind::TaskCreated:
      return {LOOPSCOPE_PHRASE("Status", "the first step of %1"), {Phrase::of(lane(event.otherLane()))}};
    case EventKind::TaskWoken:
      return {LOOPSCOPE_PHRASE("Status", "the wake-up of %1"), {Phrase::of(lane(event.otherLane()))}};
    case EventKind::TaskYielded:
      return {LOOPSCOPE_PHRASE("Status", "the next step of %1"), {Phrase::of(lane(event.lane()))}};
    case EventKind::TimerSet: {
      const std::string_view timer = m_trace.text(timerLabel(m_trace, id));
      return timer.empty() ? unnamed : Phrase::of(inSentence(std::string(timer)));
    }
    case EventKind::HandedBack:
      return {LOOPSCOPE_PHRASE("Status", "what %1 handed back"), {Phrase::of(lane(event.lane()))}};
    default:
      return event.textId().valid() || event.objectId().valid() ? Phrase::of(inSentence(label(event)))
                                                                : unnamed;
  }
}

std::string Words::handleFirst(EventId id) const {
  // A label is code and stays as it is written; only our own words begin with a capital.
  const bool labelled = id.valid() && m_trace.at(id).textId().valid();
  return labelled ? handle(id) : capitalized(handle(id));
}

bool Words::anyLoop() const {
  const auto& lanes = m_trace.lanes();
  return std::any_of(lanes.begin(), lanes.end(),
                     [](const Lane& each) { return each.kind == LaneKind::EventLoop; });
}

std::string Words::place(SiteId id) const {
  if (!id.valid()) return {};
  const Site& site = m_trace.at(id);
  const std::string_view function = m_trace.text(site.function);
  if (function.empty() || function == "<module>") return fmt::format(" in line {}", site.range.line);
  return fmt::format(" in line {} of {}", site.range.line, function);
}

std::string Words::shortPlace(SiteId id) const {
  if (!id.valid()) return {};
  const Site& site = m_trace.at(id);
  const std::string_view function = m_trace.text(site.function);
  if (function.empty() || function == "<module>") return fmt::format(" at line {}", site.range.line);
  return fmt::format(" at {}:{}", function, site.range.line);
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
  return begin == std::string_view::npos ? std::string() : quoted(rest.substr(begin));
}

std::string Words::label(const Event& event) const {
  const std::string_view own = text(event);
  return own.empty() ? object(event.objectId()) : std::string(own);
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

std::string counted(int64_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
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

std::string capitalized(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::string laneTitle(const Trace& trace, LaneId id) {
  const Lane& lane = trace.at(id);
  if (lane.kind == LaneKind::EventLoop) return "Event loop";
  if (lane.kind == LaneKind::MainThread) return "Main thread";
  std::string title(trace.text(lane.name));
  const std::string_view detail = trace.text(lane.detail);
  if (lane.kind == LaneKind::Task && !detail.empty()) title += fmt::format(" {}", detail);
  return title;
}

std::string_view insteadOf(std::string_view call) {
  return call.starts_with("time.sleep")
             ? "Await asyncio.sleep() instead, or move the call to a thread with asyncio.to_thread()."
             : "Await something that does the same, or move the call to a thread with asyncio.to_thread().";
}

std::string signalName(int64_t number) {
  constexpr int64_t kInterrupt = 2;
  return number == kInterrupt ? "Ctrl+C (SIGINT)" : fmt::format("signal {}", number);
}

}  // namespace loopscope::trace
