// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

// What has to be done at the end of a scope, however it is left, as "finally" does. It may not record
// events: a run can end at any event, and nothing is thrown out of a destructor.

namespace loopscope {

template <class Action>
class Finally {
 public:
  explicit Finally(Action action) : m_action(std::move(action)) {}
  ~Finally() { m_action(); }
  Finally(const Finally&) = delete;
  Finally& operator=(const Finally&) = delete;

 private:
  Action m_action;
};

}  // namespace loopscope
