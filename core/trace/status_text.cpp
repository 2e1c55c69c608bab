// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/trace/explain.h"
#include "core/trace/words.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

Phrase ordinal(size_t place) {
  static constexpr const char* kWords[] = {
      LOOPSCOPE_PHRASE("Status", "first"), LOOPSCOPE_PHRASE("Status", "second"),
      LOOPSCOPE_PHRASE("Status", "third"), LOOPSCOPE_PHRASE("Status", "fourth"),
      LOOPSCOPE_PHRASE("Status", "fifth")};
  if (place < std::size(kWords)) return {kWords[place]};
  return {LOOPSCOPE_PHRASE("Status", "number %1"), {Phrase::of(std::to_string(place + 1))}};
}

class Status {
 public:
  Status(const Trace& trace, const LoopState& state) : m_words(trace), m_state(state) {}

  Phrase of(LaneId id) const {
    const LaneKind kind = m_words.trace().at(id).kind;
    const LaneState& lane = m_state.lanes[id.value()];
    if (hasEnded(lane.status)) return ended(lane, kind);
    if (lane.status == LaneStatus::NotCreated) return {LOOPSCOPE_PHRASE("Status", "not there yet")};
    if (kind == LaneKind::EventLoop) return loop(lane);
    if (kind == LaneKind::Pool) return pool(id);
    if (kind == LaneKind::MainThread && lane.status == LaneStatus::Waiting && m_state.loopRuns)
      return {LOOPSCOPE_PHRASE("Status", "runs the event loop")};
    return other(id, lane, kind);
  }

 private:
  std::string_view text(TextId id) const { return m_words.trace().text(id); }
  Phrase label(const LaneState& lane) const {
    const std::string_view what = text(lane.label);
    if (what == "the GIL") return {LOOPSCOPE_PHRASE("Status", "the GIL")};
    if (what == "a processor") return {LOOPSCOPE_PHRASE("Status", "a processor")};
    return what.empty() ? Phrase{LOOPSCOPE_PHRASE("Status", "a call")} : Phrase::of(quoted(what));
  }

  Phrase ended(const LaneState& lane, LaneKind kind) const {
    if (kind == LaneKind::EventLoop) return {LOOPSCOPE_PHRASE("Status", "closed")};
    if (kind == LaneKind::Pool) return {LOOPSCOPE_PHRASE("Status", "shut down")};
    if (lane.status == LaneStatus::Cancelled) return {LOOPSCOPE_PHRASE("Status", "cancelled")};
    const std::string what = quoted(text(lane.text));
    if (lane.status == LaneStatus::Raised) {
      if (what.empty()) return {LOOPSCOPE_PHRASE("Status", "raised an exception")};
      return {LOOPSCOPE_PHRASE("Status", "raised %1"), {Phrase::of(what)}};
    }
    if (kind != LaneKind::Task) return {LOOPSCOPE_PHRASE("Status", "ended")};
    if (what.empty() || what == "None") return {LOOPSCOPE_PHRASE("Status", "returned")};
    return {LOOPSCOPE_PHRASE("Status", "returned %1"), {Phrase::of(what)}};
  }

  Phrase loop(const LaneState& lane) const {
    if (!m_state.loopRuns) return {LOOPSCOPE_PHRASE("Status", "stopped")};
    if (lane.status == LaneStatus::Blocked)
      return {LOOPSCOPE_PHRASE("Status", "blocked in %1"), {label(lane)}};
    const bool runsSomething = !m_state.ready.empty() && m_state.ready.front().running;
    if (runsSomething)
      return {LOOPSCOPE_PHRASE("Status", "runs %1"), {m_words.handlePhrase(m_state.ready.front().handle)}};
    if (lane.status == LaneStatus::InLine) return {LOOPSCOPE_PHRASE("Status", "waits for %1"), {label(lane)}};
    if (!m_state.ready.empty())
      return {LOOPSCOPE_PHRASE("Status", "iteration %1"), {Phrase::of(std::to_string(m_state.iteration))}};
    const auto next = std::find_if(m_state.timers.begin(), m_state.timers.end(),
                                   [](const TimerEntry& timer) { return !timer.cancelled; });
    if (next == m_state.timers.end()) return {LOOPSCOPE_PHRASE("Status", "waits, no timer is set")};
    return {LOOPSCOPE_PHRASE("Status", "waits; next timer at %1"),
            {Phrase::of(formatInstant(next->deadline))}};
  }

  Phrase pool(LaneId id) const {
    const auto found = std::find_if(m_state.pools.begin(), m_state.pools.end(),
                                    [&](const PoolState& pool) { return pool.lane == id; });
    if (found == m_state.pools.end()) return {LOOPSCOPE_PHRASE("Status", "idle")};
    const auto busy =
        std::count_if(found->running.begin(), found->running.end(), [](EventId job) { return job.valid(); });
    const auto number = [](auto value) { return Phrase::of(std::to_string(value)); };
    if (found->maxWorkers == 0) return {LOOPSCOPE_PHRASE("Status", "%1 busy"), {number(busy)}};
    return {LOOPSCOPE_PHRASE("Status", "%1 of %2 busy, %3 queued"),
            {number(busy), number(found->maxWorkers), number(found->queued.size())}};
  }

  Phrase other(LaneId id, const LaneState& lane, LaneKind kind) const {
    const std::string_view what = text(lane.label);
    switch (lane.status) {
      case LaneStatus::Running:
        if (what.empty()) return {LOOPSCOPE_PHRASE("Status", "running")};
        return {LOOPSCOPE_PHRASE("Status", "running %1"), {label(lane)}};
      case LaneStatus::Ready:
        return isWorker(m_words.trace(), id) ? Phrase{LOOPSCOPE_PHRASE("Status", "idle")} : ready(id);
      case LaneStatus::Starved:
        return starved(id);
      case LaneStatus::Waiting:
        return waiting(lane, kind);
      case LaneStatus::Blocked:
        if (lane.until.ns < 0) return {LOOPSCOPE_PHRASE("Status", "blocked in %1"), {label(lane)}};
        return {LOOPSCOPE_PHRASE("Status", "blocked in %1 until %2"),
                {label(lane), Phrase::of(formatInstant(lane.until))}};
      case LaneStatus::InLine:
        return {LOOPSCOPE_PHRASE("Status", "waits for %1"), {label(lane)}};
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
      return {LOOPSCOPE_PHRASE("Status", "calls %1"), {label(lane)}};
    if (isGenerator) return {LOOPSCOPE_PHRASE("Status", "stands at %1"), {label(lane)}};
    if (what.empty()) return {LOOPSCOPE_PHRASE("Status", "waiting")};
    return {LOOPSCOPE_PHRASE("Status", "waits for %1"), {label(lane)}};
  }

  Phrase ready(LaneId id) const {
    size_t place = 0;
    for (const ReadyEntry& entry : m_state.ready) {
      if (entry.task == id && !entry.running)
        return {LOOPSCOPE_PHRASE("Status", "ready, %1 in the queue"), {ordinal(place)}};
      place += !entry.running;
    }
    return {LOOPSCOPE_PHRASE("Status", "ready")};
  }

  Phrase starved(LaneId id) const {
    for (size_t i = 0; i < m_state.lanes.size(); ++i) {
      const LaneId lane = LaneId::fromSize(i);
      if (m_state.lanes[i].status == LaneStatus::Blocked && m_words.runsInLoopThread(lane))
        return {LOOPSCOPE_PHRASE("Status", "ready, but %1 blocks the loop"),
                {Phrase::of(m_words.lane(lane))}};
    }
    return ready(id);
  }

  Words m_words;
  const LoopState& m_state;
};

}  // namespace

Phrase statusPhrase(const Trace& trace, const LoopState& state, LaneId lane) {
  CHECK(lane.valid() && lane.value() < state.lanes.size());
  return Status(trace, state).of(lane);
}

std::string statusText(const Trace& trace, const LoopState& state, LaneId lane) {
  return inEnglish(statusPhrase(trace, state, lane));
}

}  // namespace loopscope::trace
