// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/navigation_history.h"

#include "core/base/check.h"

namespace loopscope::view {

void NavigationHistory::leave(const Place& place) {
  if (!m_back.empty() && m_back.back() == place) return;
  m_back.push_back(place);
  if (m_back.size() > kLimit) m_back.erase(m_back.begin());
  m_forward.clear();
}

Place NavigationHistory::goBack(const Place& here) {
  CHECK(canGoBack());
  const Place place = m_back.back();
  m_back.pop_back();
  m_forward.push_back(here);
  return place;
}

Place NavigationHistory::goForward(const Place& here) {
  CHECK(canGoForward());
  const Place place = m_forward.back();
  m_forward.pop_back();
  m_back.push_back(here);
  return place;
}

void NavigationHistory::clear() {
  m_back.clear();
  m_forward.clear();
}

}  // namespace loopscope::view
