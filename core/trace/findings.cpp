// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/findings.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/trace/blocked_loop.h"
#include "core/trace/explain.h"
#include "core/trace/recorded.h"
#include "core/trace/shield_orphans.h"
#include "core/trace/state_fold.h"
#include "core/trace/words.h"

namespace loopscope::trace {
namespace {

Phrase titleOf(FindingKind kind) {
  switch (kind) {
    case FindingKind::LoopBlocked:
      return Phrase::say("The loop was blocked");
    case FindingKind::CoroutineNeverAwaited:
      return Phrase::say("A coroutine was never awaited");
    case FindingKind::ExceptionNeverRetrieved:
      return Phrase::say("An exception was never retrieved");
    case FindingKind::TaskDestroyedPending:
      return Phrase::say("A task was destroyed while pending");
    case FindingKind::Deadlock:
      return Phrase::say("Deadlock: nothing can happen any more");
    case FindingKind::CancellationSwallowed:
      return Phrase::say("A cancellation was swallowed");
    case FindingKind::ShieldOrphan:
      return Phrase::say("A shielded task went on alone");
    case FindingKind::ThreadOutlivesTask:
      return Phrase::say("A thread went on after its task");
    case FindingKind::LimitReached:
      return Phrase::say("A limit was reached");
    case FindingKind::StandingStill:
      return Phrase::say("The clock stands still");
    case FindingKind::NotSimulated:
      return Phrase::say("This is not simulated yet");
  }
  return {};
}

// Tasks into which CancelledError was thrown because another task asked for it, and what became of it. A
// request of the loop itself is a timeout's or a TaskGroup's, which take the error back on purpose.
class SwallowedCancellations {
 public:
  explicit SwallowedCancellations(const Trace& trace) : m_trace(trace), m_words(trace) {}

  void see(EventId id, std::vector<FindingInfo>& findings) {
    const Event& event = m_trace.at(id);
    if (event.kind() == EventKind::CancelThrown && byAnotherTask(event)) m_stages[event.lane()] = {id};
    const auto found = m_stages.find(event.lane());
    if (found == m_stages.end()) return;
    Stage& stage = found->second;
    switch (event.kind()) {
      case EventKind::ExceptionHandled:
        stage.caught = stage.caught || exceptionType(m_trace.text(event.textId())) == "CancelledError";
        return;
      case EventKind::TaskAwaits:
        stage.wentOn = stage.caught;
        return;
      case EventKind::TaskEnded:
        if (stage.wentOn && event.outcome() == Outcome::Returned) findings.push_back(tell(stage, event));
        m_stages.erase(found);
        return;
      default:
        return;
    }
  }

 private:
  struct Stage {
    EventId thrown;
    bool caught = false;
    bool wentOn = false;  // it awaited something after it had caught the error
  };

  bool byAnotherTask(const Event& thrown) const {
    if (!thrown.causeId().valid() || !thrown.lane().valid()) return false;
    const Event& request = m_trace.at(thrown.causeId());
    return request.kind() == EventKind::CancelRequested && request.lane() != thrown.lane() &&
           m_words.isLane(request.lane(), LaneKind::Task);
  }

  FindingInfo tell(const Stage& stage, const Event& end) const {
    return {FindingKind::CancellationSwallowed,
            stage.thrown,
            titleOf(FindingKind::CancellationSwallowed),
            Phrase::sentence(
                "%1 caught CancelledError, went on and returned. Raise it again after cleaning up, or "
                "whoever cancelled it cannot rely on it.",
                m_words.lane(end.lane())),
            {}};
  }

  const Trace& m_trace;
  Words m_words;
  std::unordered_map<LaneId, Stage> m_stages;
};

class Collector {
 public:
  explicit Collector(const Trace& trace)
      : m_trace(trace), m_words(trace), m_swallowed(trace), m_orphans(trace) {}

  std::vector<FindingInfo> run() {
    m_findings = findBlockedLoop(m_trace);
    for (size_t i = 0; i < m_trace.size(); ++i) see(EventId::fromSize(i));
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const FindingInfo& a, const FindingInfo& b) { return a.event < b.event; });
    return std::move(m_findings);
  }

 private:
  void see(EventId id) {
    m_swallowed.see(id, m_findings);
    m_orphans.see(id, m_findings);
    const Event& event = m_trace.at(id);
    switch (event.kind()) {
      case EventKind::CoroutineNeverAwaited:
        return addEvent(FindingKind::CoroutineNeverAwaited, id);
      case EventKind::ExceptionNeverRetrieved:
        return addEvent(FindingKind::ExceptionNeverRetrieved, id);
      case EventKind::TaskDestroyed:
        return addEvent(FindingKind::TaskDestroyedPending, id);
      case EventKind::JobStarted:
        m_started.insert(event.objectId());
        return;
      case EventKind::JobDropped:
        if (m_started.contains(event.objectId())) addOrphanedJob(id);
        return;
      case EventKind::Finding:
        return addRecorded(id);
      default:
        return;
    }
  }

  void addEvent(FindingKind kind, EventId id) {
    Explanation told = explain(m_trace, id);
    m_findings.push_back({kind, id, titleOf(kind),
                          joined(std::move(told.sentence), std::move(told.background)),
                          m_trace.at(id).siteId()});
  }

  void addOrphanedJob(EventId id) {
    m_findings.push_back(
        {FindingKind::ThreadOutlivesTask, id, titleOf(FindingKind::ThreadOutlivesTask),
         Phrase::sentence("%1 was still running in its thread when nobody wanted its result any "
                          "more. Cancelling a task does not stop a thread.",
                          m_words.object(m_trace.at(id).objectId())),
         m_trace.at(id).siteId()});
  }

  // What is read off other events as well is told once.
  void addRecorded(EventId id) {
    const Event& event = m_trace.at(id);
    const auto kind = static_cast<FindingKind>(event.other);
    const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&](const FindingInfo& finding) {
      return finding.kind == kind && m_trace.at(finding.event).object == event.object &&
             finding.site == event.siteId();
    });
    if (known) return;
    Phrase sentence = kind == FindingKind::Deadlock ? deadlock(id) : explain(m_trace, id).sentence;
    m_findings.push_back({kind, id, titleOf(kind), std::move(sentence), event.siteId()});
  }

  // The title says already that nothing can happen any more.
  Phrase deadlock(EventId id) const {
    Phrase waits = recordedStandstill(m_words.text(m_trace.at(id)));
    return joined(waits.empty() ? explain(m_trace, id).sentence : Phrase::sentence("%1.", std::move(waits)),
                  circle(id));
  }

  // The tasks that wait for each other, if that is what it is.
  Phrase circle(EventId at) const {
    StateFold fold(m_trace);
    for (size_t i = 0; i <= at.value(); ++i) fold.apply(EventId::fromSize(i));
    const LoopState state = std::move(fold).take();
    for (size_t i = 0; i < state.lanes.size(); ++i) {
      if (state.lanes[i].status != LaneStatus::Waiting) continue;
      std::vector<WhyStep> steps = whyNotRunning(m_trace, state, LaneId::fromSize(i));
      if (steps.size() < 2 || steps.back().lane != LaneId::fromSize(i)) continue;
      std::vector<Phrase> sentences;
      for (WhyStep& step : steps) sentences.push_back(std::move(step.sentence));
      return listed(Phrase::known("%1 %2"), sentences);
    }
    return {};
  }

  const Trace& m_trace;
  Words m_words;
  SwallowedCancellations m_swallowed;
  ShieldOrphans m_orphans;
  std::unordered_set<ObjectId> m_started;
  std::vector<FindingInfo> m_findings;
};

}  // namespace

std::vector<FindingInfo> findFindings(const Trace& trace) {
  return Collector(trace).run();
}

}  // namespace loopscope::trace
