// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/shield_orphans.h"

#include <algorithm>

#include "core/trace/internals.h"

namespace loopscope::trace {

void ShieldOrphans::see(EventId id, std::vector<FindingInfo>& findings) {
  const Event& event = m_trace.at(id);
  switch (event.kind()) {
    case EventKind::CallbackAdded:
      return shielded(event);
    case EventKind::FutureDone:
      if (event.outcome() == Outcome::Cancelled && m_inner.contains(event.objectId()))
        m_orphans.emplace(m_inner[event.objectId()], id);
      return;
    case EventKind::TaskAwaits:
      m_awaits[event.lane()] = event.objectId();
      return;
    case EventKind::TaskStepBegins:
      m_awaits.erase(event.lane());
      return;
    case EventKind::TaskEnded:
      m_awaits.erase(event.lane());
      m_orphans.erase(event.objectId());
      return;
    case EventKind::LoopStopped:
      m_mainEnded = true;
      return;
    case EventKind::CancelRequested: {
      if (!m_mainEnded || !event.otherLane().valid()) return;
      const auto orphan = m_orphans.find(m_trace.at(event.otherLane()).object);
      if (orphan == m_orphans.end() || isAwaited(orphan->first)) return;
      findings.push_back(
          {FindingKind::ShieldOrphan, orphan->second, Phrase::say("A shielded task went on alone"),
           Phrase::sentence("%1 was shielded from a cancellation and went on. Nobody waited for it, so it "
                            "was cut off at the end. Keep the task, and await it before you leave.",
                            m_words.lane(event.otherLane())),
           m_trace.at(event.otherLane()).site});
      m_orphans.erase(orphan);
      return;
    }
    default:
      return;
  }
}

// shield() says what it guards right after it has made its own future, which is the cause.
void ShieldOrphans::shielded(const Event& event) {
  const ObjectId outer = neededBy(m_trace, event);
  if (outer.valid() && m_words.text(event) == "shield") m_inner[outer] = event.objectId();
}

bool ShieldOrphans::isAwaited(ObjectId task) const {
  return std::any_of(m_awaits.begin(), m_awaits.end(), [&](const auto& each) { return each.second == task; });
}

}  // namespace loopscope::trace
