// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/loop_state.h"

#include <algorithm>

#include "core/trace/state_fold.h"

namespace loopscope::trace {
namespace {

// Between two checkpoints lie at least so many events, and more when a state is big: so that checkpoints
// together take about as much memory as the events themselves.
constexpr size_t kFewestEvents = 2048;
constexpr size_t kEventsPerElement = 4;

}  // namespace

bool hasEnded(LaneStatus status) {
  return status == LaneStatus::Returned || status == LaneStatus::Raised || status == LaneStatus::Cancelled;
}

struct StateReader::Impl {
  struct Checkpoint {
    size_t applied;  // how many events
    StateFold fold;
  };
  TracePtr trace;
  std::vector<Checkpoint> checkpoints;  // the first is the empty state
};

StateReader::StateReader(TracePtr trace) : m_impl(std::make_unique<Impl>()) {
  m_impl->trace = std::move(trace);
  StateFold fold(*m_impl->trace);
  m_impl->checkpoints.push_back({0, fold});
  const size_t count = m_impl->trace->size();
  for (size_t next = 0; next < count; ++next) {
    fold.apply(EventId::fromSize(next));
    const size_t since = next + 1 - m_impl->checkpoints.back().applied;
    if (since < kFewestEvents || since < kEventsPerElement * fold.size()) continue;
    fold.settle();
    m_impl->checkpoints.push_back({next + 1, fold});
  }
}

StateReader::~StateReader() = default;
StateReader::StateReader(StateReader&&) noexcept = default;
StateReader& StateReader::operator=(StateReader&&) noexcept = default;

LoopState StateReader::stateAt(EventId event) const {
  const size_t target = event.valid() ? event.value() + size_t{1} : 0;
  CHECK(target <= m_impl->trace->size());
  const auto after =
      std::upper_bound(m_impl->checkpoints.begin(), m_impl->checkpoints.end(), target,
                       [](size_t applied, const Impl::Checkpoint& c) { return applied < c.applied; });
  const Impl::Checkpoint& checkpoint = *std::prev(after);
  StateFold fold = checkpoint.fold;
  for (size_t next = checkpoint.applied; next < target; ++next) fold.apply(EventId::fromSize(next));
  return std::move(fold).take();
}

}  // namespace loopscope::trace
