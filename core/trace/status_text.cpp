// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/trace/explain.h"
#include "core/trace/words.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

std::string ordinal(size_t place) {
  static constexpr const char* kWords[] = {"first", "second",  "third",  "fourth", "fifth",
                                           "sixth", "seventh", "eighth", "ninth",  "tenth"};
  if (place < std::size(kWords)) return kWords[place];
  return fmt::format("number {}", place + 1);
}

std::string until(SimTime time) {
  return time.ns < 0 ? std::string() : fmt::format(" until {}", formatInstant(time));
}

class Status {
 public:
  Status(const Trace& trace, const LoopState& state) : m_words(trace), m_state(state) {}

  std::string of(LaneId id) const {
    const LaneKind kind = m_words.trace().at(id).kind;
    const LaneState& lane = m_state.lanes[id.value()];
    if (hasEnded(lane.status)) return ended(lane, kind);
    if (lane.status == LaneStatus::NotCreated) return "not there yet";
    if (kind == LaneKind::EventLoop) return loop(lane);
    if (kind == LaneKind::Pool) return pool(id);
    if (kind == LaneKind::MainThread && lane.status == LaneStatus::Waiting && m_state.loopRuns)
      return "runs the event loop";
    return other(id, lane, kind);
  }

 private:
  std::string_view text(TextId id) const { return m_words.trace().text(id); }

  std::string ended(const LaneState& lane, LaneKind kind) const {
    if (kind == LaneKind::EventLoop) return "closed";
    if (kind == LaneKind::Pool) return "shut down";
    if (lane.status == LaneStatus::Cancelled) return "cancelled";
    const std::string what = quoted(text(lane.text));
    if (lane.status == LaneStatus::Raised)
      return what.empty() ? "raised an exception" : fmt::format("raised {}", what);
    if (kind != LaneKind::Task) return "ended";
    return what.empty() || what == "None" ? "returned" : fmt::format("returned {}", what);
  }

  std::string loop(const LaneState& lane) const {
    if (!m_state.loopRuns) return "stopped";
    if (lane.status == LaneStatus::Blocked) return fmt::format("blocked in {}", text(lane.label));
    const bool runsSomething = !m_state.ready.empty() && m_state.ready.front().running;
    if (runsSomething) return fmt::format("runs {}", m_words.handle(m_state.ready.front().handle));
    if (lane.status == LaneStatus::InLine) return fmt::format("waits for {}", text(lane.label));
    if (!m_state.ready.empty()) return fmt::format("iteration {}", m_state.iteration);
    const auto next = std::find_if(m_state.timers.begin(), m_state.timers.end(),
                                   [](const TimerEntry& timer) { return !timer.cancelled; });
    if (next == m_state.timers.end()) return "waits, no timer is set";
    return fmt::format("waits; next timer at {}", formatInstant(next->deadline));
  }

  std::string pool(LaneId id) const {
    const auto found = std::find_if(m_state.pools.begin(), m_state.pools.end(),
                                    [&](const PoolState& pool) { return pool.lane == id; });
    if (found == m_state.pools.end()) return "idle";
    const auto busy =
        std::count_if(found->running.begin(), found->running.end(), [](EventId job) { return job.valid(); });
    if (found->maxWorkers == 0) return fmt::format("{} busy", busy);
    return fmt::format("{} of {} busy, {} queued", busy, found->maxWorkers, found->queued.size());
  }

  std::string other(LaneId id, const LaneState& lane, LaneKind kind) const {
    const std::string label = quoted(text(lane.label));
    switch (lane.status) {
      case LaneStatus::Running:
        return label.empty() ? "running" : fmt::format("running {}", label);
      case LaneStatus::Ready:
        return isWorker(m_words.trace(), id) ? "idle" : ready(id);
      case LaneStatus::Starved:
        return starved(id);
      case LaneStatus::Waiting:
        // Who resumed a generator waits until it yields.
        if (kind == LaneKind::MainThread || (kind == LaneKind::Generator && !label.starts_with("yield")))
          return fmt::format("calls {}", label);
        if (kind == LaneKind::Generator) return fmt::format("stands at {}", label);
        return label.empty() ? "waiting" : fmt::format("waits for {}", label);
      case LaneStatus::Blocked:
        return fmt::format("blocked in {}{}", label.empty() ? "a call" : label, until(lane.until));
      case LaneStatus::InLine:
        return fmt::format("waits for {}", label);
      case LaneStatus::NotCreated:
      case LaneStatus::Returned:
      case LaneStatus::Raised:
      case LaneStatus::Cancelled:
        return {};
    }
    return {};
  }

  std::string ready(LaneId id) const {
    size_t place = 0;
    for (const ReadyEntry& entry : m_state.ready) {
      if (entry.task == id && !entry.running) return fmt::format("ready, {} in the queue", ordinal(place));
      place += !entry.running;
    }
    return "ready";
  }

  std::string starved(LaneId id) const {
    for (size_t i = 0; i < m_state.lanes.size(); ++i) {
      const LaneId lane = LaneId::fromSize(i);
      if (m_state.lanes[i].status == LaneStatus::Blocked && m_words.runsInLoopThread(lane))
        return fmt::format("ready, but {} blocks the loop", m_words.lane(lane));
    }
    return ready(id);
  }

  Words m_words;
  const LoopState& m_state;
};

}  // namespace

std::string statusText(const Trace& trace, const LoopState& state, LaneId lane) {
  CHECK(lane.valid() && lane.value() < state.lanes.size());
  return Status(trace, state).of(lane);
}

}  // namespace loopscope::trace
