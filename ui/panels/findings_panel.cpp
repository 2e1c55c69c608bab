// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/findings_panel.h"

#include "ui/panels/panel_parts.h"
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

static Section findingsSection(const view::RunView& run) {
  Section section;
  section.empty = Words::tr("No blocked loop, no lost exception, no coroutine that was never awaited.");
  for (const trace::FindingInfo& finding : run.findings()) {
    if (section.rows.size() == kMostRows) break;
    Row row;
    row.style = RowStyle::Card;
    row.title = prose(finding.title);
    row.detail = prose(finding.sentence);
    if (finding.event.valid()) row.right = instantText(run.trace().at(finding.event).time());
    row.target.event = finding.event;
    section.rows.push_back(row);
  }
  capRows(section, run.findings().size());
  return section;
}

FindingsPanel::FindingsPanel(view::ViewState* view, const Look* look, QWidget* parent)
    : SectionPanel(look, parent), m_view(view) {
  setAccessibleName(tr("Findings"));
  connect(this, &SectionPanel::activated, this, [this](const Target& target) {
    const LaneId lane = m_view->run()->trace().at(target.event).lane();
    // A lane that has no row is nobody to ask about: what is asked then is who waits.
    selectTarget(*m_view, {m_view->rowOf(lane) < 0 ? LaneId() : lane, target.event, {}});
    m_view->jumpTo(target.event);
  });
  connect(view, &view::ViewState::runChanged, this, &FindingsPanel::refresh);
  refresh();
}

void FindingsPanel::refresh() {
  const bool hasRun = m_view->hasRun();
  setWindowTitle(hasRun ? tr("Findings · %1").arg(m_view->run()->findings().size()) : tr("Findings"));
  setSections(m_view->runPtr(),
              {hasRun ? findingsSection(*m_view->run()) : Section{{}, {}, {}, tr("Nothing has run yet.")}});
}

}  // namespace loopscope::panels
