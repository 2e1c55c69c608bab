// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/trace/explain.h"
#include "core/trace/recorded.h"
#include "core/trace/words.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

Phrase ordinal(size_t place) {
  switch (place) {
    case 0:
      return Phrase::say("first");
    case 1:
      return Phrase::say("second");
    case 2:
      return Phrase::say("third");
    case 3:
      return Phrase::say("fourth");
    case 4:
      return Phrase::say("fifth");
    default:
      return Phrase::say("number %1", place + 1);
  }
}

class Status {
 public:
  Status(const Trace& trace, const LoopState& state) : m_words(trace), m_state(state) {}

  Phrase of(LaneId id) const {
    const LaneKind kind = m_words.trace().at(id).kind;
    const LaneState& lane = m_state.lanes[id.value()];
    if (hasEnded(lane.status)) return ended(lane, kind);
    if (lane.status == LaneStatus::NotCreated) return Phrase::say("not there yet");
    if (kind == LaneKind::EventLoop) return loop(lane);
    if (kind == LaneKind::Pool) return pool(id);
    if (kind == LaneKind::MainThread && lane.status == LaneStatus::Waiting && m_state.loopRuns)
      return Phrase::say("runs the event loop");
    return other(id, lane, kind);
  }

 private:
  std::string_view text(TextId id) const { return m_words.trace().text(id); }
  Phrase label(const LaneState& lane) const {
    const std::string_view what = text(lane.label);
    return what.empty() ? Phrase::say("a call") : recordedLabel(quoted(what));
  }

  Phrase ended(const LaneState& lane, LaneKind kind) const {
    if (kind == LaneKind::EventLoop) return Phrase::say("closed");
    if (kind == LaneKind::Pool) return Phrase::say("shut down");
    if (lane.status == LaneStatus::Cancelled) return Phrase::say("cancelled");
    const std::string what = quoted(text(lane.text));
    if (lane.status == LaneStatus::Raised) {
      if (what.empty()) return Phrase::say("raised an exception");
      return Phrase::say("raised %1", what);
    }
    if (kind != LaneKind::Task) return Phrase::say("ended");
    if (what.empty() || what == "None") return Phrase::say("returned");
    return Phrase::say("returned %1", what);
  }

  Phrase loop(const LaneState& lane) const {
    if (!m_state.loopRuns) return Phrase::say("stopped");
    if (lane.status == LaneStatus::Blocked) return Phrase::say("blocked in %1", label(lane));
    const bool runsSomething = !m_state.ready.empty() && m_state.ready.front().running;
    if (runsSomething) return Phrase::say("runs %1", m_words.handle(m_state.ready.front().handle));
    if (lane.status == LaneStatus::InLine) return Phrase::say("waits for %1", label(lane));
    if (!m_state.ready.empty()) return Phrase::say("iteration %1", m_state.iteration);
    const auto next = std::find_if(m_state.timers.begin(), m_state.timers.end(),
                                   [](const TimerEntry& timer) { return !timer.cancelled; });
    if (next == m_state.timers.end()) return Phrase::say("waits, no timer is set");
    return Phrase::say("waits; next timer at %1", formatInstant(next->deadline));
  }

  Phrase pool(LaneId id) const {
    const auto found = std::find_if(m_state.pools.begin(), m_state.pools.end(),
                                    [&](const PoolState& pool) { return pool.lane == id; });
    if (found == m_state.pools.end()) return Phrase::say("idle");
    const auto busy =
        std::count_if(found->running.begin(), found->running.end(), [](EventId job) { return job.valid(); });
    if (found->maxWorkers == 0) return Phrase::say("%1 busy", busy);
    return Phrase::say("%1 of %2 busy, %3 queued", busy, found->maxWorkers, found->queued.size());
  }

  Phrase other(LaneId id, const LaneState& lane, LaneKind kind) const {
    const std::string_view what = text(lane.label);
    switch (lane.status) {
      case LaneStatus::Running:
        if (what.empty()) return Phrase::say("running");
        return Phrase::say("running %1", label(lane));
      case LaneStatus::Ready:
        return isWorker(m_words.trace(), id) ? Phrase::say("idle") : ready(id);
      case LaneStatus::Starved:
        return starved(id);
      case LaneStatus::Waiting:
        return waiting(lane, kind);
      case LaneStatus::Blocked:
        if (lane.until.ns < 0) return Phrase::say("blocked in %1", label(lane));
        return Phrase::say("blocked in %1 until %2", label(lane), formatInstant(lane.until));
      case LaneStatus::InLine:
        return Phrase::say("waits for %1", label(lane));
      case LaneStatus::NotCreated:
      case LaneStatus::Returned:
      case LaneStatus::Raised:
      case LaneStatus::Cancelled:
        return {};
    }
    return {};
  }

  Phrase waiting(const LaneState& lane, LaneKind kind) const {
    const std::string_view what = text(lane.label);
    // Who resumed a generator waits until it yields.
    const bool isGenerator = kind == LaneKind::Generator;
    if (kind == LaneKind::MainThread || (isGenerator && !what.starts_with("yield")))
      return Phrase::say("calls %1", label(lane));
    if (isGenerator) return Phrase::say("stands at %1", label(lane));
    if (what.empty()) return Phrase::say("waiting");
    return Phrase::say("waits for %1", label(lane));
  }

  Phrase ready(LaneId id) const {
    size_t place = 0;
    for (const ReadyEntry& entry : m_state.ready) {
      if (entry.task == id && !entry.running) return Phrase::say("ready, %1 in the queue", ordinal(place));
      place += !entry.running;
    }
    return Phrase::say("ready");
  }

  Phrase starved(LaneId id) const {
    for (size_t i = 0; i < m_state.lanes.size(); ++i) {
      const LaneId lane = LaneId::fromSize(i);
      if (m_state.lanes[i].status == LaneStatus::Blocked && m_words.runsInLoopThread(lane))
        return Phrase::say("ready, but %1 blocks the loop", m_words.lane(lane));
    }
    return ready(id);
  }

  Words m_words;
  const LoopState& m_state;
};

}  // namespace

Phrase status(const Trace& trace, const LoopState& state, LaneId lane) {
  CHECK(lane.valid() && lane.value() < state.lanes.size());
  return Status(trace, state).of(lane);
}

}  // namespace loopscope::trace
