// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/section_panel.h"
#include "ui/view/locals.h"

// The complete state of the loop at the cursor: ready queue, timers, who waits for what, pools, primitives,
// tasks, and the await chain of the selected lane with its variables. Follows the cursor, marks what the last
// step changed; a click selects.

namespace loopscope::panels {

class StatePanel : public SectionPanel {
  Q_OBJECT
 public:
  // All outlive it; locals may be null.
  StatePanel(view::ViewState* view, const view::Locals* locals, const Look* look, QWidget* parent = nullptr);

 private:
  void followRun();
  void refresh();
  std::vector<Section> lists(const trace::LoopState& state) const;

  view::ViewState* m_view;
  const view::Locals* m_locals;
  bool m_hasPools = false;
  bool m_hasPrimitives = false;
};

}  // namespace loopscope::panels
