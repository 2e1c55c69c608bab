// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace.h"

namespace loopscope::trace {
namespace {

template <class T, class Tag>
const T& element(const std::vector<T>& table, Id<Tag> id) {
  CHECK(id.valid() && id.value() < table.size());
  return table[id.value()];
}

}  // namespace

Trace::Trace(TraceData data)
    : m_data(std::move(data)), m_firstEffects(m_data.events.size()), m_doneEvents(m_data.objects.size()) {
  for (size_t i = m_data.events.size(); i-- > 0;) {
    const Event& event = m_data.events[i];
    const EventId cause = event.causeId();
    if (cause.valid() && cause.value() < i) m_firstEffects[cause.value()] = EventId::fromSize(i);
    const bool isDone = event.kind() == EventKind::FutureDone || event.kind() == EventKind::TaskEnded;
    if (isDone && event.object < m_doneEvents.size()) m_doneEvents[event.object] = EventId::fromSize(i);
  }
}

EventId Trace::doneEvent(ObjectId id) const {
  return element(m_doneEvents, id);
}

EventId Trace::firstEffect(EventId id) const {
  return element(m_firstEffects, id);
}

const Event& Trace::at(EventId id) const {
  return element(m_data.events, id);
}
const Lane& Trace::at(LaneId id) const {
  return element(m_data.lanes, id);
}
const Object& Trace::at(ObjectId id) const {
  return element(m_data.objects, id);
}
const Site& Trace::at(SiteId id) const {
  return element(m_data.sites, id);
}

SimTime Trace::endTime() const {
  return m_data.events.empty() ? SimTime{} : m_data.events.back().time();
}

}  // namespace loopscope::trace
