// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/why_panel.h"

#include "core/trace/explain.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::LaneStatus;

LaneId whySubject(const trace::Trace& trace, const trace::LoopState& state, LaneId selected) {
  if (selected.valid() && selected.value() < state.lanes.size()) return selected;
  LaneId ready;
  for (size_t i = 0; i < state.lanes.size(); ++i) {
    if (trace.lanes()[i].kind != trace::LaneKind::Task) continue;
    const LaneStatus status = state.lanes[i].status;
    if (status == LaneStatus::Waiting) return LaneId::fromSize(i);
    if (status == LaneStatus::Ready || status == LaneStatus::Starved) ready = LaneId::fromSize(i);
  }
  return ready;
}

static Section whySection(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  Section section;
  section.empty = Words::tr("It is running.");
  for (const trace::WhyStep& step : trace::whyNotRunning(trace, state, lane)) {
    Row row;
    row.detail = prose(step.sentence);
    row.target = {step.lane, step.event, {}};
    section.rows.push_back(row);
  }
  return section;
}

WhyPanel::WhyPanel(view::ViewState* view, const Look* look, QWidget* parent)
    : SectionPanel(look, parent), m_view(view) {
  setAccessibleName(tr("Why is it not running?"));
  connect(this, &SectionPanel::activated, this,
          [this](const Target& target) { selectTarget(*m_view, target); });
  connect(view, &view::ViewState::cursorChanged, this, &WhyPanel::refresh);
  connect(view, &view::ViewState::runChanged, this, &WhyPanel::refresh);
  connect(view, &view::ViewState::selectionChanged, this, &WhyPanel::refresh);
  refresh();
}

void WhyPanel::refresh() {
  LaneId lane;
  if (m_view->hasRun()) {
    lane = whySubject(m_view->run()->trace(), m_view->stateAtCursor(), m_view->selection().lane);
  }
  if (!lane.valid()) {
    setWindowTitle(tr("Why is it not running?"));
    setSections(m_view->runPtr(), {{{}, {}, {}, tr("No task waits here. Select one to ask about it.")}});
    return;
  }
  const trace::Trace& trace = m_view->run()->trace();
  const bool ended = trace::hasEnded(m_view->stateAtCursor().lanes[lane.value()].status);
  const QString name = nameOf(trace, lane);
  setWindowTitle((ended ? tr("How did %1 end?") : tr("Why is %1 not running?")).arg(name));
  setSections(m_view->runPtr(), {whySection(trace, m_view->stateAtCursor(), lane)});
}

}  // namespace loopscope::panels
