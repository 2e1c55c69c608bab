// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/cancellation_story.h"
#include "ui/panels/section_panel.h"
#include "ui/view/view_state.h"

// "Why is Task-2 not running?": the chain from the selected task to what has to happen first, each link a
// click away; the same chain on the timeline, on demand; and what became of the last cancellation of that
// task. Without a selection it speaks of the first task that waits. Its window title is the question.

namespace loopscope::panels {

class LinkButton;

// The last request to cancel the lane that was made at or before the cursor; unset: there was none.
EventId cancellationBefore(const view::RunView& run, LaneId lane, EventId cursor);
// The story, told to its end; what is still to come at the cursor is marked so.
Section cancellationSection(const trace::CancellationStory& story, EventId cursor);

class WhyPanel : public SectionPanel {
  Q_OBJECT
 public:
  WhyPanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

 private:
  void refresh();
  void showChainLink();
  void goTo(const Target& target);

  view::ViewState* m_view;
  LinkButton* m_chain;
  trace::CancellationStory m_story;  // the last one told of this run: steps do not change it
};

}  // namespace loopscope::panels
