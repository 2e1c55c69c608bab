// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/section_panel.h"
#include "ui/view/view_state.h"

// What in the run deserves attention; a click goes to its event. Its window title says how many there are.

namespace loopscope::panels {

class FindingsPanel : public SectionPanel {
  Q_OBJECT
 public:
  FindingsPanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

 private:
  void refresh();

  view::ViewState* m_view;
};

}  // namespace loopscope::panels
