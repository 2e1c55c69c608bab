// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/trace/findings.h"
#include "core/trace/words.h"

// Finds tasks that a shield kept from being cancelled and that went on alone, until the program's end cut
// them off. A task that somebody waits for, or that comes to its own end, is none.

namespace loopscope::trace {

class ShieldOrphans {
 public:
  explicit ShieldOrphans(const Trace& trace) : m_trace(trace), m_words(trace) {}

  // To be shown every event, in order.
  void see(EventId id, std::vector<FindingInfo>& findings);

 private:
  bool isAwaited(ObjectId task) const;
  void shielded(const Event& event);

  const Trace& m_trace;
  Words m_words;
  std::unordered_map<ObjectId, ObjectId> m_inner;   // by the shield's own future
  std::unordered_map<ObjectId, EventId> m_orphans;  // task: when its shield was cancelled
  std::unordered_map<LaneId, ObjectId> m_awaits;    // what each task waits for
  bool m_mainEnded = false;
};

}  // namespace loopscope::trace
