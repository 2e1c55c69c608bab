// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/trace/explain.h"
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
        add(fmt::format("{} waits for itself in the end: a deadlock.", m_words.laneFirst(*next)), *next);
        break;
      }
      m_seen.push_back(*next);
      next = follow(*next);
    }
    return std::move(m_steps);
  }

 private:
  const LaneState& at(LaneId lane) const { return m_state.lanes[lane.value()]; }

  std::nullopt_t add(std::string sentence, LaneId lane = {}, EventId event = {}) {
    m_steps.push_back({std::move(sentence), lane, event});
    return std::nullopt;
  }

  std::optional<LaneId> follow(LaneId id) {
    const LaneState& lane = at(id);
    const std::string name = m_words.laneFirst(id);
    switch (lane.status) {
      case LaneStatus::Running:
        if (m_steps.empty()) return std::nullopt;
        return add(fmt::format("{} is running now.", name), id);
      case LaneStatus::NotCreated:
        return add(fmt::format("{} does not exist yet.", name), {}, m_trace.at(id).created);
      case LaneStatus::Returned:
      case LaneStatus::Raised:
      case LaneStatus::Cancelled:
        return add(fmt::format("{} has ended: {}.", name, statusText(m_trace, m_state, id)), id, lane.since);
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
    const std::string until =
        lane.until.ns < 0 ? std::string() : fmt::format(" until {}", formatInstant(lane.until));
    return add(
        fmt::format("{} stands still in {}{}.", m_words.laneFirst(id), call.empty() ? "a call" : call, until),
        id, lane.since);
  }

  std::optional<LaneId> inLine(LaneId id, const LaneState& lane) {
    return add(
        fmt::format("{} would compute, but {}.", m_words.laneFirst(id), whoHas(m_trace.text(lane.label))), id,
        lane.since);
  }

  std::optional<LaneId> ready(LaneId id) {
    const std::string name = m_words.laneFirst(id);
    if (isWorker(m_trace, id)) return add(fmt::format("{} is idle: no job is queued in its pool.", name), id);
    if (m_words.isLane(id, LaneKind::Pool)) return add(fmt::format("{} has nothing to do.", name), id);
    size_t ahead = 0;
    for (const ReadyEntry& entry : m_state.ready) {
      if (entry.task == id && !entry.running) break;
      ahead += !entry.running;
    }
    const std::string after = ahead == 0
                                  ? "it runs next"
                                  : fmt::format("{} before it", counted(ahead, "handle runs", "handles run"));
    add(fmt::format("{} is ready: {}.", name, after), id, at(id).since);
    const LaneId running = m_state.running;
    if (!running.valid() || running == id || m_words.isLane(running, LaneKind::EventLoop))
      return std::nullopt;
    return running;
  }

  std::optional<LaneId> waiting(LaneId id, const LaneState& lane) {
    if (m_words.isLane(id, LaneKind::EventLoop)) return loopWaits(id);
    if (m_words.isLane(id, LaneKind::MainThread))
      return add("The main thread runs the event loop until it stops.", id);
    if (const auto next = waitsForPrimitive(id)) return *next;
    if (const auto next = waitsForTask(id, lane)) return *next;
    if (waitsForJob(id, lane)) return std::nullopt;
    if (const auto next = waitsForOrigin(id, lane)) return *next;
    if (waitsForTimer(id, lane)) return std::nullopt;
    if (const auto next = waitsForPart(id, lane)) return *next;
    return add(
        fmt::format("{} awaits {}, and nothing ever finishes that.", m_words.laneFirst(id), awaited(lane)),
        id, lane.since);
  }

  std::string awaited(const LaneState& lane) const {
    const std::string_view label = m_trace.text(lane.label);
    return label.empty() ? m_words.object(lane.awaits) : std::string(label);
  }

  std::optional<LaneId> loopWaits(LaneId id) {
    if (!m_state.loopRuns) return add("The event loop is stopped.", id);
    return add(fmt::format("The event loop has nothing to run: it {}.", statusText(m_trace, m_state, id)),
               id);
  }

  // The outer optional: whether it is a primitive at all.
  std::optional<std::optional<LaneId>> waitsForPrimitive(LaneId id) {
    for (const PrimitiveState& primitive : m_state.primitives) {
      const auto& waiters = primitive.waiters;
      if (std::find(waiters.begin(), waiters.end(), id) == waiters.end()) continue;
      const std::string waits =
          fmt::format("{} waits for {}", m_words.laneFirst(id), m_words.object(primitive.object));
      if (primitive.holders.empty()) {
        add(fmt::format("{}, {}.", waits, lacks(primitive)), id, at(id).since);
        return std::optional<LaneId>();
      }
      const LaneId holder = primitive.holders.front();
      add(fmt::format("{}, which {} holds.", waits, m_words.lane(holder)), holder, at(id).since);
      return std::optional<LaneId>(holder.valid() ? std::optional(holder) : std::nullopt);
    }
    return std::nullopt;
  }

  std::string lacks(const PrimitiveState& primitive) const {
    switch (m_trace.at(primitive.object).kind) {
      case ObjectKind::Queue:
        return primitive.value == 0 ? "which is empty until somebody puts something in"
                                    : "which is full until somebody takes something out";
      case ObjectKind::Event:
        return "which nobody has set";
      case ObjectKind::Condition:
        return "which nobody has notified";
      case ObjectKind::Barrier:
        return "where not everybody has arrived";
      default:
        return "which has to be released";
    }
  }

  std::optional<std::optional<LaneId>> waitsForTask(LaneId id, const LaneState& lane) {
    if (!lane.awaits.valid() || m_trace.at(lane.awaits).kind != ObjectKind::Task) return std::nullopt;
    const LaneId task = m_trace.at(lane.awaits).lane;
    add(fmt::format("{} awaits {}.", m_words.laneFirst(id), m_words.object(lane.awaits)), task, lane.since);
    return std::optional<LaneId>(task.valid() ? std::optional(task) : std::nullopt);
  }

  // The timer that will end what the lane waits for; null when there is none.
  const TimerEntry* timerOf(const LaneState& lane) const {
    const auto timer = std::find_if(m_state.timers.begin(), m_state.timers.end(), [&](const TimerEntry& t) {
      return !t.cancelled && t.object.valid() && t.object == lane.awaits;
    });
    return timer == m_state.timers.end() ? nullptr : &*timer;
  }

  bool waitsForTimer(LaneId id, const LaneState& lane) {
    const TimerEntry* timer = timerOf(lane);
    if (timer == nullptr) return false;
    add(fmt::format("{} awaits {}, whose timer is due at {}, in {}.", m_words.laneFirst(id), awaited(lane),
                    formatInstant(timer->deadline), formatDuration({timer->deadline.ns - m_state.now.ns})),
        id, timer->handle);
    return true;
  }

  bool waitsForJob(LaneId id, const LaneState& lane) {
    if (!lane.awaits.valid()) return false;
    const std::string future = m_words.object(lane.awaits);
    for (const PoolState& pool : m_state.pools) {
      for (size_t i = 0; i < pool.running.size(); ++i)
        if (isJobOf(pool.running[i], id, future)) return explainRunning(id, pool.running[i], pool.workers[i]);
      for (const EventId job : pool.queued) {
        if (!isJobOf(job, id, future)) continue;
        add(fmt::format("{} awaits the result of {}, which is queued: every worker is busy.",
                        m_words.laneFirst(id), m_words.label(m_trace.at(job))),
            pool.lane, job);
        return true;
      }
    }
    return false;
  }

  // The future of a job names its function.
  bool isJobOf(EventId job, LaneId lane, const std::string& future) const {
    return job.valid() && m_trace.at(job).lane() == lane &&
           future.find(m_words.label(m_trace.at(job))) != std::string::npos;
  }

  bool explainRunning(LaneId id, EventId job, LaneId worker) {
    const SimTime until = at(worker).until;
    const bool known = at(worker).status == LaneStatus::Blocked && until.ns >= 0;
    add(fmt::format("{} awaits the result of {}, which runs on {}{}.", m_words.laneFirst(id),
                    m_words.label(m_trace.at(job)), m_words.lane(worker),
                    known ? fmt::format(" until {}", formatInstant(until)) : ""),
        worker, job);
    add(fmt::format("When the worker finishes, it hands the result back to the loop, which wakes {} one "
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
    const auto others = static_cast<int64_t>(missing.size()) - 1;
    const LaneId part = m_trace.at(missing.front()).lane;
    add(fmt::format("{} awaits {}, which needs {}{}.", m_words.laneFirst(id), awaited(lane),
                    m_words.object(missing.front()),
                    others == 0 ? "" : " and " + counted(others, "other", "others")),
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
    if (setByTimer && origin <= m_state.at) {
      add(fmt::format("{} awaits {}, which ends at {}, when its timer is due.", m_words.laneFirst(id),
                      awaited(lane), formatInstant({event.value})),
          id, origin);
      return std::optional<LaneId>();
    }
    if (!by.valid() || by == id || m_words.isLane(by, LaneKind::EventLoop)) {
      add(fmt::format("{} awaits {}, which is done at {}.", m_words.laneFirst(id), awaited(lane),
                      formatInstant(m_trace.at(done).time())),
          id, done);
      return std::optional<LaneId>();
    }
    const char* const when = event.kind() == EventKind::TaskEnded ? "ends" : "has gone on";
    add(fmt::format("{} awaits {}, which is done when {} {}.", m_words.laneFirst(id), awaited(lane),
                    m_words.lane(by), when),
        by, origin);
    return std::optional<LaneId>(by);
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
