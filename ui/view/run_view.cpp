// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/run_view.h"

#include <algorithm>
#include <array>

#include "core/trace/cancellation_story.h"
#include "core/trace/housekeeping.h"
#include "core/trace/workers.h"
#include "ui/view/colour_numbers.h"

namespace loopscope::view {

using trace::Event;
using trace::EventKind;
using trace::LaneKind;

namespace {

// What the main thread does of its own, beyond reaching lines and starting the loop.
bool isOwnWork(const Event& event) {
  switch (event.kind()) {
    case EventKind::BlockBegins:
      return !event.isInLine();
    case EventKind::Printed:
    case EventKind::CoroutineEntered:
    case EventKind::JobSubmitted:
    case EventKind::ThreadStarted:
    case EventKind::QueuePut:
    case EventKind::QueueGot:
    case EventKind::SyncAcquired:
    case EventKind::GeneratorResumed:
      return true;
    default:
      return false;
  }
}

bool endsHandle(EventKind kind) {
  switch (kind) {
    case EventKind::TaskAwaits:
    case EventKind::TaskYielded:
    case EventKind::TaskEnded:
    case EventKind::HandleEnds:
    case EventKind::HandleSkipped:
      return true;
    default:
      return false;
  }
}

bool mayBeLinked(EventKind kind) {
  switch (kind) {
    case EventKind::TaskStepBegins:
    case EventKind::CancelRequested:
    case EventKind::JobStarted:
    case EventKind::WorkerStarted:
    case EventKind::ThreadStarted:
    case EventKind::SyncNotified:
      return true;
    default:
      return false;
  }
}

int decimalsOf(int64_t timeNs, int least) {
  constexpr std::array<int64_t, 10> kUnitNs{1'000'000'000, 100'000'000, 10'000'000, 1'000'000, 100'000,
                                            10'000,        1'000,       100,        10,        1};
  while (timeNs % kUnitNs[static_cast<size_t>(least)] != 0) ++least;
  return least;
}

// Follows the jobs of all pools, to tell how busy each is.
class PoolCounter {
 public:
  PoolCounter(const trace::Trace& trace, std::vector<std::vector<PoolLoad>>& loads)
      : m_trace(trace), m_loads(loads) {}

  void apply(EventId id, const Event& event) {
    switch (event.kind()) {
      case EventKind::PoolCreated:
        return change(event.otherLane(), id, 0, 0);
      case EventKind::JobSubmitted:
        return submitted(id, event);
      case EventKind::JobStarted:
        return change(poolLaneOf(event.lane()), id, +1, -1);
      case EventKind::JobEnded:
        return change(poolLaneOf(event.lane()), id, -1, 0);
      default:
        return;
    }
  }

 private:
  LaneId poolLaneOf(LaneId worker) const { return worker.valid() ? m_trace.at(worker).parent : LaneId(); }
  void submitted(EventId id, const Event& event) {
    const ObjectId pool(event.other);
    if (pool.valid()) change(m_trace.at(pool).lane, id, 0, +1);
  }
  void change(LaneId pool, EventId from, int running, int queued) {
    if (!pool.valid() || m_trace.at(pool).kind != LaneKind::Pool) return;
    std::vector<PoolLoad>& loads = m_loads[pool.value()];
    const PoolLoad last = loads.empty() ? PoolLoad() : loads.back();
    loads.push_back({from, std::max(0, last.running + running), std::max(0, last.queued + queued)});
  }

  const trace::Trace& m_trace;
  std::vector<std::vector<PoolLoad>>& m_loads;
};

}  // namespace

RunView::RunView(trace::TracePtr trace)
    : m_trace(std::move(trace)),
      m_spans(*m_trace),
      m_states(m_trace),
      m_findings(trace::findFindings(*m_trace)),
      m_cancellations(trace::cancellationRequests(*m_trace)),
      m_poolLoads(m_trace->lanes().size()) {
  indexEvents();
  giveColours();
}

void RunView::indexEvents() {
  const std::vector<Event>& events = m_trace->events();
  const LaneId mainThread(0);
  bool hasLoop = false;
  PoolCounter pools(*m_trace, m_poolLoads);
  for (size_t i = 0; i < events.size(); ++i) {
    const Event& event = events[i];
    const EventId id = EventId::fromSize(i);
    const EventKind kind = event.kind();
    m_instantDecimals = decimalsOf(event.timeNs, m_instantDecimals);
    hasLoop = hasLoop || kind == EventKind::LoopStarted;
    if (kind == EventKind::IterationBegins) m_iterations.push_back({event.value, id, id});
    const bool isStep = kind == EventKind::TaskStepBegins || kind == EventKind::HandleRuns;
    if (isStep || kind == EventKind::GeneratorResumed) m_steps.push_back(id);
    if (kind == EventKind::JobDropped) m_unwanted.emplace_back(event.objectId(), id);
    if (mayBeLinked(kind)) m_linked.push_back(id);
    if (endsHandle(kind) && !m_iterations.empty()) m_iterations.back().end = id;
    const bool byMain = event.lane() == mainThread || event.otherLane() == mainThread;
    if (kind == EventKind::GeneratorResumed ? byMain : event.lane() == mainThread && isOwnWork(event))
      m_mainThreadIsShown = true;
    pools.apply(id, event);
  }
  std::sort(m_unwanted.begin(), m_unwanted.end());
  m_mainThreadIsShown = m_mainThreadIsShown || (!hasLoop && !events.empty());
}

EventId RunView::unwantedSince(ObjectId job) const {
  const auto found = std::lower_bound(m_unwanted.begin(), m_unwanted.end(), std::pair(job, EventId(0)));
  return found != m_unwanted.end() && found->first == job ? found->second : EventId();
}

void RunView::giveColours() {
  int next = 0;
  for (const trace::Lane& lane : m_trace->lanes()) {
    const bool neutral = lane.kind == LaneKind::MainThread || lane.kind == LaneKind::EventLoop ||
                         trace::isHousekeeping(*m_trace, lane);
    const bool ofPool = trace::isWorker(*m_trace, lane) && lane.parent.valid();
    if (neutral)
      m_colours.push_back(kNeutralColour);
    else if (ofPool && lane.parent.value() < m_colours.size())
      m_colours.push_back(m_colours[lane.parent.value()]);
    else
      m_colours.push_back(next++);
  }
}

const Iteration* RunView::iterationAt(EventId event) const {
  if (!event.valid()) return nullptr;
  const auto after = std::upper_bound(m_iterations.begin(), m_iterations.end(), event,
                                      [](EventId e, const Iteration& i) { return e < i.begin; });
  return after == m_iterations.begin() ? nullptr : &*(after - 1);
}

const std::vector<PoolLoad>& RunView::poolLoad(LaneId pool) const {
  CHECK(pool.valid() && pool.value() < m_poolLoads.size());
  return m_poolLoads[pool.value()];
}

int RunView::colourOf(LaneId lane) const {
  return lane.valid() && lane.value() < m_colours.size() ? m_colours[lane.value()] : kNeutralColour;
}

}  // namespace loopscope::view
