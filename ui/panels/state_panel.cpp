// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/state_panel.h"

#include "ui/panels/changes.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/sections.h"

namespace loopscope::panels {

StatePanel::StatePanel(view::ViewState* view, const view::Locals* locals, const Look* look, QWidget* parent)
    : SectionPanel(look, parent), m_view(view), m_locals(locals) {
  setAccessibleName(tr("State of the loop"));
  connect(this, &SectionPanel::activated, this,
          [this](const Target& target) { selectTarget(*m_view, target); });
  connect(view, &view::ViewState::cursorChanged, this, &StatePanel::refresh);
  connect(view, &view::ViewState::runChanged, this, &StatePanel::followRun);
  connect(view, &view::ViewState::selectionChanged, this, &StatePanel::refresh);
  if (locals != nullptr) connect(locals, &view::Locals::changed, this, &StatePanel::refresh);
  followRun();
}

static bool isPrimitive(trace::ObjectKind kind) {
  return kind >= trace::ObjectKind::Lock;
}

void StatePanel::followRun() {
  m_hasPools = false;
  m_hasPrimitives = false;
  if (m_view->hasRun()) {
    for (const trace::Object& object : m_view->run()->trace().objects()) {
      m_hasPools |= object.kind == trace::ObjectKind::Pool;
      m_hasPrimitives |= isPrimitive(object.kind);
    }
  }
  refresh();
}

// What a run never has takes no room; what it has at some time keeps its place all along.
std::vector<Section> StatePanel::lists(const trace::LoopState& state) const {
  const trace::Trace& trace = m_view->run()->trace();
  std::vector<Section> sections{readySection(trace, state), timerSection(trace, state),
                                waitSection(trace, state)};
  if (m_hasPools) sections.push_back(poolSection(trace, state));
  if (m_hasPrimitives) sections.push_back(primitiveSection(trace, state));
  sections.push_back(taskSection(trace, state));
  return sections;
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
  std::vector<Section> sections = lists(state);
  if (m_view->cameFrom().valid()) {
    const std::vector<Section> before = lists(m_view->run()->states().stateAt(m_view->cameFrom()));
    for (size_t i = 0; i < sections.size(); ++i) markChanges(sections[i], before[i]);
  }
  const std::vector<run::FrameLocals>* locals = m_locals != nullptr ? m_locals->atCursor() : nullptr;
  if (selected.valid()) sections.push_back(chainSection(trace, state, selected, locals));
  setSections(m_view->runPtr(), sections);
  markLane(selected);
}

}  // namespace loopscope::panels
