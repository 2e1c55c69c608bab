// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "core/trace/explain.h"
#include "core/trace/recorded.h"
#include "core/trace/tell.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

// Follows what a lane waits for, link by link.
class Chain {
 public:
  Chain(const Trace& trace, const LoopState& state) : m_trace(trace), m_words(trace), m_state(state) {}

  std::vector<WhyStep> from(LaneId lane) {
    std::optional<LaneId> next = lane;
    while (next) {
      if (std::find(m_seen.begin(), m_seen.end(), *next) != m_seen.end()) {
        add(Phrase::say("%1 waits for itself in the end: a deadlock.", m_words.lane(*next)), *next);
        break;
      }
      m_seen.push_back(*next);
      next = follow(*next);
    }
    return std::move(m_steps);
  }

 private:
  const LaneState& at(LaneId lane) const { return m_state.lanes[lane.value()]; }

  std::nullopt_t add(Phrase sentence, LaneId lane = {}, EventId event = {}) {
    sentence.kind = Phrase::Kind::Sentence;
    m_steps.push_back({std::move(sentence), lane, event});
    return std::nullopt;
  }

  std::optional<LaneId> follow(LaneId id) {
    const LaneState& lane = at(id);
    const Phrase name = m_words.lane(id);
    switch (lane.status) {
      case LaneStatus::Running:
        if (m_steps.empty()) return std::nullopt;
        return add(Phrase::say("%1 is running now.", name), id);
      case LaneStatus::NotCreated:
        return add(Phrase::say("%1 does not exist yet.", name), {}, m_trace.at(id).created);
      case LaneStatus::Returned:
      case LaneStatus::Raised:
      case LaneStatus::Cancelled:
        return add(Phrase::say("%1 has ended: %2.", name, status(m_trace, m_state, id)), id, lane.since);
      case LaneStatus::Blocked:
        return blocked(id, lane);
      case LaneStatus::InLine:
        return inLine(id, lane);
      case LaneStatus::Ready:
      case LaneStatus::Starved:
        return ready(id);
      case LaneStatus::Waiting:
        return waiting(id, lane);
    }
    return std::nullopt;
  }

  std::optional<LaneId> blocked(LaneId id, const LaneState& lane) {
    const std::string_view call = m_trace.text(lane.label);
    return add(Phrase::say("%1 stands still in %2%3.", m_words.lane(id),
                           call.empty() ? Phrase::say("a call") : recordedLabel(call), until(lane.until)),
               id, lane.since);
  }

  // " until 2.000 s"; empty when nobody knows.
  static Phrase until(SimTime time) {
    return time.ns < 0 ? Phrase() : Phrase::say(" until %1", formatInstant(time));
  }

  std::optional<LaneId> inLine(LaneId id, const LaneState& lane) {
    return add(Phrase::say("%1 would compute, but %2.", m_words.lane(id), whoHas(m_trace.text(lane.label))),
               id, lane.since);
  }

  std::optional<LaneId> ready(LaneId id) {
    const Phrase name = m_words.lane(id);
    if (isWorker(m_trace, id)) return add(Phrase::say("%1 is idle: no job is queued in its pool.", name), id);
    if (m_words.isLane(id, LaneKind::Pool)) return add(Phrase::say("%1 has nothing to do.", name), id);
    size_t ahead = 0;
    for (const ReadyEntry& entry : m_state.ready) {
      if (entry.task == id && !entry.running) break;
      ahead += !entry.running;
    }
    add(ahead == 0   ? Phrase::say("%1 is ready: it runs next.", name)
        : ahead == 1 ? Phrase::say("%1 is ready: 1 handle runs before it.", name)
                     : Phrase::say("%1 is ready: %2 handles run before it.", name, ahead),
        id, at(id).since);
    const LaneId running = m_state.running;
    if (!running.valid() || running == id || m_words.isLane(running, LaneKind::EventLoop))
      return std::nullopt;
    return running;
  }

  std::optional<LaneId> waiting(LaneId id, const LaneState& lane) {
    if (m_words.isLane(id, LaneKind::EventLoop)) return loopWaits(id);
    if (m_words.isLane(id, LaneKind::MainThread))
      return add(Phrase::say("The main thread runs the event loop until it stops."), id);
    if (const auto next = waitsForPrimitive(id)) return *next;
    if (const auto next = waitsForTask(id, lane)) return *next;
    if (waitsForJob(id, lane)) return std::nullopt;
    if (const auto next = waitsForOrigin(id, lane)) return *next;
    if (waitsForTimer(id, lane)) return std::nullopt;
    if (const auto next = waitsForPart(id, lane)) return *next;
    return add(Phrase::say("%1 awaits %2, and nothing ever finishes that.", m_words.lane(id), awaited(lane)),
               id, lane.since);
  }

  Phrase awaited(const LaneState& lane) const {
    const std::string_view label = m_trace.text(lane.label);
    return label.empty() ? m_words.object(lane.awaits) : recordedLabel(label);
  }

  std::optional<LaneId> loopWaits(LaneId id) {
    if (!m_state.loopRuns) return add(Phrase::say("The event loop is stopped."), id);
    return add(Phrase::say("The event loop has nothing to run: it %1.", status(m_trace, m_state, id)), id);
  }

  // The outer optional: whether it is a primitive at all.
  std::optional<std::optional<LaneId>> waitsForPrimitive(LaneId id) {
    for (const PrimitiveState& primitive : m_state.primitives) {
      const auto& waiters = primitive.waiters;
      if (std::find(waiters.begin(), waiters.end(), id) == waiters.end()) continue;
      if (primitive.holders.empty()) {
        add(lacks(m_words.lane(id), primitive), id, at(id).since);
        return std::optional<LaneId>();
      }
      const LaneId holder = primitive.holders.front();
      add(Phrase::say("%1 waits for %2, which %3 holds.", m_words.lane(id), m_words.object(primitive.object),
                      m_words.lane(holder)),
          holder, at(id).since);
      return std::optional<LaneId>(holder.valid() ? std::optional(holder) : std::nullopt);
    }
    return std::nullopt;
  }

  Phrase lacks(const Phrase& name, const PrimitiveState& primitive) const {
    const Phrase object = m_words.object(primitive.object);
    switch (m_trace.at(primitive.object).kind) {
      case ObjectKind::Queue:
        return primitive.value == 0
                   ? Phrase::say("%1 waits for %2, which is empty until somebody puts something in.", name,
                                 object)
                   : Phrase::say("%1 waits for %2, which is full until somebody takes something out.", name,
                                 object);
      case ObjectKind::Event:
        return Phrase::say("%1 waits for %2, which nobody has set.", name, object);
      case ObjectKind::Condition:
        return Phrase::say("%1 waits for %2, which nobody has notified.", name, object);
      case ObjectKind::Barrier:
        return Phrase::say("%1 waits for %2, where not everybody has arrived.", name, object);
      default:
        return Phrase::say("%1 waits for %2, which has to be released.", name, object);
    }
  }

  std::optional<std::optional<LaneId>> waitsForTask(LaneId id, const LaneState& lane) {
    if (!lane.awaits.valid() || m_trace.at(lane.awaits).kind != ObjectKind::Task) return std::nullopt;
    const LaneId task = m_trace.at(lane.awaits).lane;
    add(Phrase::say("%1 awaits %2.", m_words.lane(id), m_words.object(lane.awaits)), task, lane.since);
    return std::optional<LaneId>(task.valid() ? std::optional(task) : std::nullopt);
  }

  // The timer that will end what the lane waits for; null when there is none.
  const TimerEntry* timerOf(const LaneState& lane) const {
    const auto timer = std::find_if(m_state.timers.begin(), m_state.timers.end(), [&](const TimerEntry& t) {
      return !t.cancelled && t.object.valid() && t.object == lane.awaits;
    });
    return timer == m_state.timers.end() ? nullptr : &*timer;
  }

  // A loop that is busy finds a timer late.
  bool addOverdue(LaneId id, const LaneState& lane, SimTime deadline, EventId timer) {
    add(Phrase::say("%1 awaits %2, whose timer was due at %3: the loop has not come to it yet.",
                    m_words.lane(id), awaited(lane), formatInstant(deadline)),
        id, timer);
    return true;
  }

  bool waitsForTimer(LaneId id, const LaneState& lane) {
    const TimerEntry* timer = timerOf(lane);
    if (timer == nullptr) return false;
    if (timer->deadline < m_state.now) return addOverdue(id, lane, timer->deadline, timer->handle);
    add(Phrase::say("%1 awaits %2, whose timer is due at %3, in %4.", m_words.lane(id), awaited(lane),
                    formatInstant(timer->deadline), formatDuration({timer->deadline.ns - m_state.now.ns})),
        id, timer->handle);
    return true;
  }

  bool waitsForJob(LaneId id, const LaneState& lane) {
    if (!lane.awaits.valid()) return false;
    const std::string_view future = m_trace.text(m_trace.at(lane.awaits).label);
    for (const PoolState& pool : m_state.pools) {
      for (size_t i = 0; i < pool.running.size(); ++i)
        if (isJobOf(pool.running[i], id, future)) return explainRunning(id, pool.running[i], pool.workers[i]);
      for (const EventId job : pool.queued) {
        if (!isJobOf(job, id, future)) continue;
        add(Phrase::say("%1 awaits the result of %2, which is queued: every worker is busy.",
                        m_words.lane(id), m_words.label(m_trace.at(job))),
            pool.lane, job);
        return true;
      }
    }
    return false;
  }

  // The future of a job names its function.
  bool isJobOf(EventId job, LaneId lane, std::string_view future) const {
    return job.valid() && m_trace.at(job).lane() == lane &&
           future.find(inEnglish(m_words.label(m_trace.at(job)))) != std::string_view::npos;
  }

  bool explainRunning(LaneId id, EventId job, LaneId worker) {
    const bool isBlocked = at(worker).status == LaneStatus::Blocked;
    add(Phrase::say("%1 awaits the result of %2, which runs on %3%4.", m_words.lane(id),
                    m_words.label(m_trace.at(job)), m_words.lane(worker),
                    isBlocked ? until(at(worker).until) : Phrase()),
        worker, job);
    add(Phrase::say("When the worker finishes, it hands the result back to the loop, which wakes %1 one "
                    "iteration later.",
                    m_words.lane(id)),
        worker);
    return true;
  }

  // What the awaited future needs and is not done yet: a gather's children, a TaskGroup's tasks.
  std::vector<ObjectId> missingParts(const LaneState& lane) const {
    std::vector<ObjectId> missing;
    const EventId created = lane.awaits.valid() ? m_trace.at(lane.awaits).created : EventId();
    for (size_t i = created.valid() ? created.value() : m_trace.size(); i < m_trace.size(); ++i) {
      const Event& event = m_trace.events()[i];
      if (EventId::fromSize(i) > m_state.at) break;
      if (event.kind() != EventKind::CallbackAdded || event.causeId() != created) continue;
      const EventId done = m_trace.doneEvent(event.objectId());
      if (!done.valid() || done > m_state.at) missing.push_back(event.objectId());
    }
    return missing;
  }

  std::optional<std::optional<LaneId>> waitsForPart(LaneId id, const LaneState& lane) {
    const std::vector<ObjectId> missing = missingParts(lane);
    if (missing.empty()) return std::nullopt;
    const size_t others = missing.size() - 1;
    const LaneId part = m_trace.at(missing.front()).lane;
    const Phrase name = m_words.lane(id);
    const Phrase needed = m_words.object(missing.front());
    add(others == 0 ? Phrase::say("%1 awaits %2, which needs %3.", name, awaited(lane), needed)
        : others == 1
            ? Phrase::say("%1 awaits %2, which needs %3 and 1 other.", name, awaited(lane), needed)
            : Phrase::say("%1 awaits %2, which needs %3 and %4 others.", name, awaited(lane), needed, others),
        part.valid() ? part : id, lane.since);
    return std::optional<LaneId>(part.valid() ? std::optional(part) : std::nullopt);
  }

  // gather, wait, wait_for and all the others: the recording knows what will finish them in the end.
  std::optional<std::optional<LaneId>> waitsForOrigin(LaneId id, const LaneState& lane) {
    const EventId done = lane.awaits.valid() ? m_trace.doneEvent(lane.awaits) : EventId();
    if (!done.valid()) return std::nullopt;
    const EventId origin = originOf(m_trace, done);
    const Event& event = m_trace.at(origin);
    const LaneId by = event.lane();
    // A cancellation that nobody has asked for yet: now it is the timer that it waits for.
    if (origin > m_state.at && timerOf(lane) != nullptr && missingParts(lane).empty()) return std::nullopt;
    const bool setByTimer = event.kind() == EventKind::TimerSet;
    if (setByTimer && origin <= m_state.at && event.value < m_state.now.ns) {
      addOverdue(id, lane, {event.value}, origin);
      return std::optional<LaneId>();
    }
    if (setByTimer && origin <= m_state.at) {
      add(Phrase::say("%1 awaits %2, which ends at %3, when its timer is due.", m_words.lane(id),
                      awaited(lane), formatInstant({event.value})),
          id, origin);
      return std::optional<LaneId>();
    }
    if (!by.valid() || by == id || m_words.isLane(by, LaneKind::EventLoop)) {
      add(Phrase::say("%1 awaits %2, which is done at %3.", m_words.lane(id), awaited(lane),
                      formatInstant(m_trace.at(done).time())),
          id, done);
      return std::optional<LaneId>();
    }
    add(doneBy(event.kind() == EventKind::TaskEnded ? event : m_trace.at(done), m_words.lane(id),
               awaited(lane), m_words.lane(by)),
        by, origin);
    return std::optional<LaneId>(by);
  }

  static Phrase doneBy(const Event& end, const Phrase& waiter, const Phrase& what, const Phrase& who) {
    if (end.kind() == EventKind::TaskEnded)
      return Phrase::say("%1 awaits %2, which is done when %3 ends.", waiter, what, who);
    if (end.outcome() == Outcome::Cancelled)
      return Phrase::say("%1 awaits %2, which %3 cancels.", waiter, what, who);
    return Phrase::say("%1 awaits %2, which is done when %3 has gone on.", waiter, what, who);
  }

  const Trace& m_trace;
  Words m_words;
  const LoopState& m_state;
  std::vector<WhyStep> m_steps;
  std::vector<LaneId> m_seen;
};

}  // namespace

std::vector<WhyStep> whyNotRunning(const Trace& trace, const LoopState& state, LaneId lane) {
  CHECK(lane.valid() && lane.value() < state.lanes.size());
  return Chain(trace, state).from(lane);
}

}  // namespace loopscope::trace
