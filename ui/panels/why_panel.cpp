// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/why_panel.h"

#include <algorithm>

#include "core/trace/explain.h"
#include "ui/panels/link_button.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

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

EventId cancellationBefore(const view::RunView& run, LaneId lane, EventId cursor) {
  const std::vector<EventId>& requests = run.cancellations();
  auto last = std::upper_bound(requests.begin(), requests.end(), cursor);
  while (last != requests.begin() && run.trace().at(*(last - 1)).otherLane() != lane) --last;
  return last == requests.begin() ? EventId() : *(last - 1);
}

Section cancellationSection(const trace::CancellationStory& story, EventId cursor) {
  Section section{Words::tr("How the cancellation goes"), {}, {}, {}};
  for (size_t i = 0; i < story.steps.size(); ++i) {
    Row row;
    row.detail = Words::tr("%1. %2").arg(i + 1).arg(prose(story.steps[i].sentence));
    row.later = story.steps[i].event.valid() && story.steps[i].event > cursor;
    row.target.event = story.steps[i].event;
    section.rows.push_back(row);
  }
  return section;
}

WhyPanel::WhyPanel(view::ViewState* view, const Look* look, QWidget* parent)
    : SectionPanel(look, parent), m_view(view), m_chain(new LinkButton) {
  setAccessibleName(tr("Why is it not running?"));
  addFooter(m_chain);
  connect(m_chain, &QPushButton::clicked, this,
          [this] { m_view->setShowsWaitChain(!m_view->showsWaitChain()); });
  connect(this, &SectionPanel::activated, this, &WhyPanel::goTo);
  connect(view, &view::ViewState::cursorChanged, this, &WhyPanel::refresh);
  connect(view, &view::ViewState::runChanged, this, [this] {
    m_story = {};
    refresh();
  });
  connect(view, &view::ViewState::selectionChanged, this, &WhyPanel::refresh);
  refresh();
}

// A link of the chain lights up where the cursor stands; a step of a story lies elsewhere, so one goes there.
void WhyPanel::goTo(const Target& target) {
  if (target.lane.valid()) return selectTarget(*m_view, target);
  const LaneId lane = m_view->whySubject();
  m_view->setSelection({lane, target.event, {}});
  m_view->jumpTo(target.event);
}

void WhyPanel::showChainLink() {
  const bool shown = m_view->showsWaitChain();
  const bool hasChain = shown || !m_view->waitChain().empty();
  m_chain->setLink(!hasChain ? QString()
                   : shown   ? tr("Hide the chain")
                             : tr("Show the chain on the timeline"));
}

void WhyPanel::refresh() {
  showChainLink();
  const LaneId lane = m_view->whySubject();
  if (!lane.valid()) {
    setWindowTitle(tr("Why is it not running?"));
    setSections(m_view->runPtr(), {{{}, {}, {}, tr("No task waits here. Select one to ask about it.")}});
    return;
  }
  const trace::Trace& trace = m_view->run()->trace();
  const bool ended = trace::hasEnded(m_view->stateAtCursor().lanes[lane.value()].status);
  const QString name = nameOf(trace, lane);
  setWindowTitle((ended ? tr("How did %1 end?") : tr("Why is %1 not running?")).arg(name));
  std::vector<Section> sections{whySection(trace, m_view->stateAtCursor(), lane)};
  if (const EventId request = cancellationBefore(*m_view->run(), lane, m_view->cursor()); request.valid()) {
    if (request != m_story.request) m_story = trace::cancellationStory(trace, request);
    sections.push_back(cancellationSection(m_story, m_view->cursor()));
  }
  setSections(m_view->runPtr(), sections);
}

}  // namespace loopscope::panels
