// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/trace/findings.h"
#include "core/trace/loop_state.h"
#include "core/trace/spans.h"
#include "core/trace/trace.h"

// A recorded run together with everything that is read off it once: spans, states, findings and the indices
// that stepping and painting search. Immutable; made on any thread and shared by all widgets.

namespace loopscope::view {

struct Iteration {
  int64_t number = 0;
  EventId begin;
  EventId end;  // the last event that a handle of this iteration recorded; begin, if it ran none
};

// How busy a pool is from an event on.
struct PoolLoad {
  EventId from;
  int running = 0;
  int queued = 0;
};

class RunView {
 public:
  explicit RunView(trace::TracePtr trace);

  const trace::Trace& trace() const { return *m_trace; }
  const trace::TracePtr& tracePtr() const { return m_trace; }
  bool empty() const { return m_trace->size() == 0; }
  const trace::LaneSpans& spans() const { return m_spans; }
  const trace::StateReader& states() const { return m_states; }
  const std::vector<trace::FindingInfo>& findings() const { return m_findings; }

  // In order. The iteration that an event belongs to is the last one that begins at or before it.
  const std::vector<Iteration>& iterations() const { return m_iterations; }
  const Iteration* iterationAt(EventId event) const;
  // Every TaskStepBegins and HandleRuns.
  const std::vector<EventId>& steps() const { return m_steps; }
  // Steps, jobs and requests: whatever an arrow from another lane may lead to.
  const std::vector<EventId>& linkedEvents() const { return m_linked; }
  // Requests for cancellation, in order; of several that were delivered as one, the first.
  const std::vector<EventId>& cancellations() const { return m_cancellations; }
  // When nobody wanted the result of a job any more; unset: never.
  EventId unwantedSince(ObjectId job) const;
  const std::vector<PoolLoad>& poolLoad(LaneId pool) const;

  // How many decimals of a second tell the finest instant, 3 to 9.
  int instantDecimals() const { return m_instantDecimals; }
  // The main thread has a row of its own only if it does more than start the loop.
  bool mainThreadIsShown() const { return m_mainThreadIsShown; }
  // Which of the theme's lane colours a lane has: Theme::lane() takes any number. Workers share their pool's.
  int colourOf(LaneId lane) const;

 private:
  void indexEvents();
  void giveColours();

  trace::TracePtr m_trace;
  trace::LaneSpans m_spans;
  trace::StateReader m_states;
  std::vector<trace::FindingInfo> m_findings;
  std::vector<Iteration> m_iterations;
  std::vector<EventId> m_steps;
  std::vector<EventId> m_linked;
  std::vector<EventId> m_cancellations;
  std::vector<std::pair<ObjectId, EventId>> m_unwanted;  // by job
  std::vector<std::vector<PoolLoad>> m_poolLoads;        // by lane
  std::vector<int> m_colours;                            // by lane
  int m_instantDecimals = 3;
  bool m_mainThreadIsShown = false;
};

using RunViewPtr = std::shared_ptr<const RunView>;

}  // namespace loopscope::view
