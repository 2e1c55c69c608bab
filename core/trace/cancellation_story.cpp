// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/cancellation_story.h"

#include "core/base/check.h"
#include "core/trace/recorded.h"
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
  void tell(Phrase sentence, EventId event) {
    sentence.kind = Phrase::Kind::Sentence;
    m_story.steps.push_back({std::move(sentence), event});
  }

  void end(CancellationEnd how, Phrase sentence, EventId event) {
    m_story.end = how;
    m_over = true;
    if (!sentence.empty()) tell(std::move(sentence), event);
  }

  void tellRequest() {
    const Event& event = m_trace.at(m_story.request);
    const bool byLoop = m_words.isLane(event.lane(), LaneKind::EventLoop);
    const Event* cause = event.causeId().valid() ? &m_trace.at(event.causeId()) : nullptr;
    const std::string_view callback = cause != nullptr && cause->kind() == EventKind::HandleRuns
                                          ? m_words.text(*cause)
                                          : std::string_view();
    m_byGroup = byLoop && callback.starts_with("TaskGroup");
    Phrase who = m_words.lane(event.lane());
    if (byLoop && !callback.empty()) who = Phrase::say("the event loop, in \"%1\",", recordedLabel(callback));
    tell(Phrase::say("%1 asks for the cancellation of %2%3.", who, m_name, m_words.place(event.siteId())),
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
        return tell(Phrase::say("%1 was waiting for %2%3.", m_name, m_words.label(event),
                                m_words.place(event.siteId())),
                    id);
      if (event.kind() == EventKind::TaskYielded)
        return tell(Phrase::say("%1 was waiting for its turn.", m_name), id);
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
    tell(later <= 0 ? Phrase::say("CancelledError is raised inside %1, in the same iteration.", m_name)
         : later == 1
             ? Phrase::say("CancelledError is raised inside %1, one iteration later.", m_name)
             : Phrase::say("CancelledError is raised inside %1, %2 iterations later.", m_name, later),
         id);
  }

  void handled(EventId id, const Event& event) {
    if (!m_thrown.valid() || exceptionType(m_words.text(event)) != "CancelledError") return;
    m_caught = true;
    tell(Phrase::say("%1 catches it%2.", m_name, m_words.place(event.siteId())), id);
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
                 Phrase::say("That was the TaskGroup's own doing: it takes the error back and raises %1 with "
                             "its children's errors%2.",
                             type, m_words.place(event.siteId())),
                 id);
    if (type == "TimeoutError")
      end(CancellationEnd::BecameTimeout,
          Phrase::say("The timeout turns it into TimeoutError%1.", m_words.place(event.siteId())), id);
  }

  void suspended(EventId id, const Event& event) {
    if (!m_thrown.valid() || m_saidCleanUp) return;
    m_saidCleanUp = true;
    const Phrase what =
        event.kind() == EventKind::TaskAwaits ? m_words.label(event) : Phrase::say("its next turn");
    tell(Phrase::say("Before it ends, %1 waits for %2%3.", m_name, what, m_words.place(event.siteId())), id);
  }

  void ended(EventId id, const Event& event) {
    if (event.outcome() == Outcome::Cancelled) {
      const bool neverRan = m_starts;
      return end(neverRan ? CancellationEnd::NeverStarted : CancellationEnd::Cancelled,
                 neverRan ? Phrase::say("%1 had not begun: its coroutine never runs.", m_name)
                          : Phrase::say("The error leaves the coroutine: %1 is cancelled.", m_name),
                 id);
    }
    if (!m_thrown.valid())
      return end(CancellationEnd::TooLate,
                 Phrase::say("%1 ends before the error can be raised in it.", m_name), id);
    if (event.outcome() == Outcome::Raised)
      return end(CancellationEnd::BecameException,
                 Phrase::say("%1 ends with %2 instead.", m_name, quoted(m_words.text(event))), id);
    end(CancellationEnd::Swallowed,
        Phrase::say("%1 returns as if nothing had happened: whoever asked cannot rely on it.", m_name), id);
  }

  const Trace& m_trace;
  Words m_words;
  CancellationStory m_story;
  Phrase m_name;
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
