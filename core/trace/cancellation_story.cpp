// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/cancellation_story.h"

#include <fmt/format.h>

#include "core/base/check.h"
#include "core/trace/explain.h"
#include "core/trace/words.h"

namespace loopscope::trace {
namespace {

// Reads on from the request, looking only at the task's own lane.
class Teller {
 public:
  Teller(const Trace& trace, EventId request) : m_trace(trace), m_words(trace) {
    const Event& event = trace.at(request);
    m_story.request = request;
    m_story.task = event.otherLane();
    m_name = m_words.lane(m_story.task);
  }

  CancellationStory run() {
    tellRequest();
    for (size_t i = m_story.request.value() + size_t{1}; i < m_trace.size() && !m_over; ++i) {
      if (m_trace.events()[i].lane() == m_story.task) see(EventId::fromSize(i));
    }
    if (!m_over && m_caught) end(CancellationEnd::Swallowed, {}, m_thrown);
    return std::move(m_story);
  }

 private:
  void say(std::string sentence, EventId event) { m_story.steps.push_back({std::move(sentence), event}); }

  void end(CancellationEnd how, std::string sentence, EventId event) {
    m_story.end = how;
    m_over = true;
    if (!sentence.empty()) say(std::move(sentence), event);
  }

  void tellRequest() {
    const Event& event = m_trace.at(m_story.request);
    const bool byLoop = m_words.isLane(event.lane(), LaneKind::EventLoop);
    const Event* cause = event.causeId().valid() ? &m_trace.at(event.causeId()) : nullptr;
    const std::string_view callback = cause != nullptr && cause->kind() == EventKind::HandleRuns
                                          ? m_words.text(*cause)
                                          : std::string_view();
    m_byGroup = byLoop && callback.starts_with("TaskGroup");
    std::string who = m_words.laneFirst(event.lane());
    if (byLoop && !callback.empty()) who = fmt::format("The event loop, in \"{}\",", callback);
    say(fmt::format("{} asks for the cancellation of {}{}.", who, m_name, m_words.place(event.siteId())),
        m_story.request);
    tellWait();
  }

  // What the task was doing when it was asked: the latest event of its lane tells.
  void tellWait() {
    for (size_t i = m_story.request.value(); i-- > 0;) {
      const Event& event = m_trace.events()[i];
      if (event.lane() != m_story.task) continue;
      const EventId id = EventId::fromSize(i);
      if (event.kind() == EventKind::TaskAwaits)
        return say(fmt::format("{} was waiting for {}{}.", m_words.laneFirst(m_story.task),
                               m_words.label(event), m_words.place(event.siteId())),
                   id);
      if (event.kind() == EventKind::TaskYielded)
        return say(fmt::format("{} was waiting for its turn.", m_words.laneFirst(m_story.task)), id);
      return;
    }
  }

  void see(EventId id) {
    const Event& event = m_trace.at(id);
    switch (event.kind()) {
      case EventKind::TaskStepBegins:
        m_starts = event.value == static_cast<int64_t>(StepInput::Exception) && !hadRun(id);
        return;
      case EventKind::CancelThrown:
        return thrown(id);
      case EventKind::ExceptionHandled:
        return handled(id, event);
      case EventKind::ExceptionRaised:
        return raised(id, event);
      case EventKind::TaskAwaits:
      case EventKind::TaskYielded:
        return suspended(id, event);
      case EventKind::TaskEnded:
        return ended(id, event);
      default:
        return;
    }
  }

  // Whether the task had run a step before this one.
  bool hadRun(EventId step) const {
    const Event& cause = m_trace.at(m_trace.at(step).causeId().valid() ? m_trace.at(step).causeId() : step);
    return cause.kind() != EventKind::TaskCreated;
  }

  void thrown(EventId id) {
    m_thrown = id;
    const int64_t later = m_words.iterationOf(id) - m_words.iterationOf(m_story.request);
    const std::string when = later <= 0   ? "in the same iteration"
                             : later == 1 ? "one iteration later"
                                          : fmt::format("{} iterations later", later);
    say(fmt::format("CancelledError is raised inside {}, {}.", m_name, when), id);
  }

  void handled(EventId id, const Event& event) {
    if (!m_thrown.valid() || exceptionType(m_words.text(event)) != "CancelledError") return;
    m_caught = true;
    say(fmt::format("{} catches it{}.", m_words.laneFirst(m_story.task), m_words.place(event.siteId())), id);
  }

  void raised(EventId id, const Event& event) {
    if (!m_thrown.valid()) return;
    const std::string_view type = exceptionType(m_words.text(event));
    if (type == "CancelledError") {
      m_caught = false;
      return;
    }
    if (m_byGroup && type.ends_with("ExceptionGroup"))
      return end(CancellationEnd::BecameGroup,
                 fmt::format("That was the TaskGroup's own doing: it takes the error back and raises {} with "
                             "its children's errors{}.",
                             type, m_words.place(event.siteId())),
                 id);
    if (type == "TimeoutError")
      end(CancellationEnd::BecameTimeout,
          fmt::format("The timeout turns it into TimeoutError{}.", m_words.place(event.siteId())), id);
  }

  void suspended(EventId id, const Event& event) {
    if (!m_thrown.valid() || m_saidCleanUp) return;
    m_saidCleanUp = true;
    const std::string what = event.kind() == EventKind::TaskAwaits ? m_words.label(event) : "its next turn";
    say(fmt::format("Before it ends, {} waits for {}{}.", m_name, what, m_words.place(event.siteId())), id);
  }

  void ended(EventId id, const Event& event) {
    const std::string name = m_words.laneFirst(m_story.task);
    if (event.outcome() == Outcome::Cancelled) {
      const bool neverRan = m_starts;
      return end(neverRan ? CancellationEnd::NeverStarted : CancellationEnd::Cancelled,
                 neverRan ? fmt::format("{} had not begun: its coroutine never runs.", name)
                          : fmt::format("The error leaves the coroutine: {} is cancelled.", m_name),
                 id);
    }
    if (!m_thrown.valid())
      return end(CancellationEnd::TooLate, fmt::format("{} ends before the error can be raised in it.", name),
                 id);
    if (event.outcome() == Outcome::Raised)
      return end(CancellationEnd::BecameException,
                 fmt::format("{} ends with {} instead.", name, quoted(m_words.text(event))), id);
    end(CancellationEnd::Swallowed,
        fmt::format("{} returns as if nothing had happened: whoever asked cannot rely on it.", name), id);
  }

  const Trace& m_trace;
  Words m_words;
  CancellationStory m_story;
  std::string m_name;
  EventId m_thrown;
  bool m_byGroup = false;  // on behalf of a TaskGroup
  bool m_caught = false;
  bool m_starts = false;
  bool m_saidCleanUp = false;
  bool m_over = false;
};

}  // namespace

CancellationStory cancellationStory(const Trace& trace, EventId request) {
  CHECK(trace.at(request).kind() == EventKind::CancelRequested);
  return Teller(trace, request).run();
}

std::vector<EventId> cancellationRequests(const Trace& trace) {
  std::vector<EventId> requests;
  std::vector<bool> asked(trace.lanes().size());  // by lane: a request is on its way
  for (size_t i = 0; i < trace.size(); ++i) {
    const Event& event = trace.events()[i];
    if (event.kind() == EventKind::CancelRequested && event.otherLane().valid()) {
      if (!asked[event.other]) requests.push_back(EventId::fromSize(i));
      asked[event.other] = true;
    }
    const bool over = event.kind() == EventKind::CancelThrown || event.kind() == EventKind::TaskEnded;
    if (over && event.lane().valid()) asked[event.lane().value()] = false;
  }
  return requests;
}

}  // namespace loopscope::trace
