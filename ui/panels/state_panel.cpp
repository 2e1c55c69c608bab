// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/state_panel.h"

#include "ui/panels/panel_parts.h"
#include "ui/panels/sections.h"

namespace loopscope::panels {

StatePanel::StatePanel(view::ViewState* view, const Look* look, QWidget* parent)
    : SectionPanel(look, parent), m_view(view) {
  setAccessibleName(tr("State of the loop"));
  connect(this, &SectionPanel::activated, this,
          [this](const Target& target) { selectTarget(*m_view, target); });
  connect(view, &view::ViewState::cursorChanged, this, &StatePanel::refresh);
  connect(view, &view::ViewState::runChanged, this, &StatePanel::refresh);
  connect(view, &view::ViewState::selectionChanged, this, &StatePanel::refresh);
  refresh();
}

void StatePanel::refresh() {
  if (!m_view->hasRun()) {
    setSections(nullptr,
                {{{},
                  {},
                  {},
                  tr("Here stands what the loop knows at the cursor: its queue, its timers, its tasks.")}});
    return;
  }
  const trace::Trace& trace = m_view->run()->trace();
  const trace::LoopState& state = m_view->stateAtCursor();
  const LaneId selected = m_view->selection().lane;
  setSections(m_view->runPtr(),
              {readySection(trace, state), timerSection(trace, state), waitSection(trace, state),
               poolSection(trace, state), primitiveSection(trace, state), taskSection(trace, state),
               chainSection(trace, state, selected)});
  markLane(selected);
}

}  // namespace loopscope::panels
