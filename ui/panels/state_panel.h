// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/section_panel.h"
#include "ui/view/view_state.h"

// The complete state of the loop at the cursor: ready queue, timers, who waits for what, pools, primitives,
// tasks, and the await chain of the selected lane. Follows the cursor, marks what the last step changed; a
// click selects.

namespace loopscope::panels {

class StatePanel : public SectionPanel {
  Q_OBJECT
 public:
  StatePanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

 private:
  void followRun();
  void refresh();
  std::vector<Section> lists(const trace::LoopState& state) const;

  view::ViewState* m_view;
  bool m_hasPools = false;
  bool m_hasPrimitives = false;
};

}  // namespace loopscope::panels
