// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/section_panel.h"
#include "ui/view/view_state.h"

// "Why is Task-2 not running?": the chain from the selected task to what has to happen first, each link a
// click away. Without a selection it speaks of the first task that waits. Its window title is the question.

namespace loopscope::panels {

// The lane that the question is about: the selected one, else the first task that could run but does not.
LaneId whySubject(const trace::Trace& trace, const trace::LoopState& state, LaneId selected);

class WhyPanel : public SectionPanel {
  Q_OBJECT
 public:
  WhyPanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

 private:
  void refresh();

  view::ViewState* m_view;
};

}  // namespace loopscope::panels
