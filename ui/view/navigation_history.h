// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/ids.h"
#include "ui/view/time_axis.h"

// Where a person has been, so that a jump can be undone and redone. Holds at most kLimit places; the oldest
// are forgotten.

namespace loopscope::view {

struct Place {
  EventId cursor;
  Range range;
  bool operator==(const Place&) const = default;
};

class NavigationHistory {
 public:
  static constexpr size_t kLimit = 200;

  bool canGoBack() const { return !m_back.empty(); }
  bool canGoForward() const { return !m_forward.empty(); }
  // Remembers the place that is about to be left. What could be redone is forgotten.
  void leave(const Place& place);
  // The place to go to, given where we are; only when there is one.
  Place goBack(const Place& here);
  Place goForward(const Place& here);
  void clear();

 private:
  std::vector<Place> m_back;
  std::vector<Place> m_forward;
};

}  // namespace loopscope::view
