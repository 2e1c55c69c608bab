// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/narrative_card.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <algorithm>
#include <tuple>

#include "ui/panels/link_button.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"
#include "ui/view/range_measure.h"

namespace loopscope::panels {

NarrativeCard::NarrativeCard(view::ViewState* view, QWidget* parent)
    : QFrame(parent),
      m_view(view),
      m_title(makeTitle({}, this)),
      m_where(makeLabel("note", this)),
      m_text(new QScrollArea(this)),
      m_sentence(makeLabel("sentence", this)),
      m_background(makeLabel("background", this)),
      m_cause(new LinkButton(this)),
      m_effect(new LinkButton(this)) {
  setProperty("role", "card");
  setAccessibleName(tr("What happens here"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(4 * kGridPx, 3 * kGridPx, 4 * kGridPx, 2 * kGridPx);
  column->setSpacing(kGridPx);
  auto* head = new QHBoxLayout;
  head->addWidget(m_title);
  head->addStretch();
  head->addWidget(m_where);
  column->addLayout(head);
  addText(column);
  auto* links = new QHBoxLayout;
  links->setSpacing(6 * kGridPx);
  links->addWidget(m_cause);
  links->addWidget(m_effect);
  links->addStretch();
  column->addLayout(links);
  column->addStretch();
  connect(m_cause, &LinkButton::clicked, this,
          [this] { m_view->markedRange() ? m_view->fitSelection() : goToCause(); });
  connect(m_effect, &LinkButton::clicked, this,
          [this] { m_view->markedRange() ? m_view->setMarkedRange({}) : goToEffect(); });
  connect(view, &view::ViewState::selectionChanged, this, &NarrativeCard::refresh);
  connect(view, &view::ViewState::cursorChanged, this, &NarrativeCard::refresh);
  connect(view, &view::ViewState::runChanged, this, &NarrativeCard::refresh);
  refresh();
}

void NarrativeCard::addText(QVBoxLayout* column) {
  auto* page = new QWidget(this);
  page->setProperty("role", "panel");
  auto* lines = new QVBoxLayout(page);
  lines->setContentsMargins(0, 0, 0, 0);
  lines->setSpacing(kGridPx);
  for (QLabel* text : {m_sentence, m_background}) {
    text->setWordWrap(true);
    lines->addWidget(text);
  }
  lines->addStretch();
  m_text->setWidget(page);
  m_text->setWidgetResizable(true);
  m_text->setFrameShape(QFrame::NoFrame);
  m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_text->setMinimumHeight(1);  // it would ask for the room of a scroll bar
  column->addWidget(m_text, 1);
}

void NarrativeCard::setHeights(int leastPx, int mostPx) {
  m_leastPx = leastPx;
  m_mostPx = std::max(leastPx, mostPx);
  fitText();
}

// Neither a splitter nor a scroll area asks how high wrapped text is; they would cut it.
void NarrativeCard::fitText() {
  const QMargins margins = layout()->contentsMargins();
  const int textPx = m_text->widget()->layout()->heightForWidth(width() - margins.left() - margins.right());
  m_text->setMaximumHeight(textPx);
  const int aroundPx = layout()->minimumSize().height();
  setMinimumHeight(std::clamp(aroundPx + textPx, m_leastPx, m_mostPx));
  m_text->setFocusPolicy(aroundPx + textPx > m_mostPx ? Qt::StrongFocus : Qt::NoFocus);
}

void NarrativeCard::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  fitText();
}

// What can be selected is laid out as a document, which takes many times as long: only while a pointer can do
// it.
void NarrativeCard::letSelect(bool can) {
  for (QLabel* text : {m_sentence, m_background})
    text->setTextInteractionFlags(can ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
}

void NarrativeCard::enterEvent(QEnterEvent* event) {
  QFrame::enterEvent(event);
  letSelect(true);
}

QString NarrativeCard::whereText() const {
  const trace::LoopState& state = m_view->stateAtCursor();
  const QString when = instantText(state.now);
  return state.iteration > 0 ? tr("iteration %1, at %2").arg(state.iteration).arg(when)
                             : tr("at %1").arg(when);
}

static QString linkText(const trace::Trace& trace, EventId event) {
  const bool hasActor = trace.at(event).kind() != trace::EventKind::ClockMoves;
  const QString lane = hasActor ? nameOf(trace, trace.at(event).lane()) : QString();
  const QString what = summaryOf(trace, event);
  return lane.isEmpty() ? what : NarrativeCard::tr("%1 %2", "who does what").arg(lane, what);
}

// Who ran, the busiest first: "Task-1 4 steps · worker-1 2.0 s".
static QString sharesText(const trace::Trace& trace, const view::RangeMeasure& range) {
  constexpr size_t kMostLanes = 8;
  std::vector<view::LaneShare> lanes = range.lanes;
  std::stable_sort(lanes.begin(), lanes.end(), [](const view::LaneShare& a, const view::LaneShare& b) {
    return std::tie(a.ran.ns, a.steps) > std::tie(b.ran.ns, b.steps);
  });
  QStringList parts;
  for (size_t i = 0; i < lanes.size() && i < kMostLanes; ++i) {
    QStringList words{nameOf(trace, lanes[i].lane)};
    if (lanes[i].ran.ns > 0) words << durationText(lanes[i].ran);
    if (lanes[i].steps > 0)
      words << counted(lanes[i].steps, NarrativeCard::tr("1 step"), NarrativeCard::tr("%1 steps"));
    parts << words.join(u' ');
  }
  if (lanes.size() > kMostLanes) parts << NarrativeCard::tr("and %1 more").arg(lanes.size() - kMostLanes);
  return parts.join(QStringLiteral(" · "));
}

void NarrativeCard::refresh() {
  letSelect(underMouse());
  m_explanation = {};
  if (!m_view->cursor().valid()) {
    m_title->setText(tr("What happens here").toUpper());
    m_where->clear();
    m_sentence->setText(tr("Nothing happens yet."));
    m_background->setText(
        tr("Choose a scenario, or type a program at the left: it runs as soon as you pause."));
    m_cause->setLink({});
    m_effect->setLink({});
    return;
  }
  m_explanation = trace::explain(m_view->run()->trace(), m_view->cursor());
  m_view->markedRange() ? showRange() : showEvent();
  m_text->ensureVisible(0, 0);
  fitText();
}

void NarrativeCard::showRange() {
  const view::RangeMeasure range = view::measureRange(*m_view->run(), *m_view->markedRange());
  m_title->setText(tr("Selected range").toUpper());
  m_where->setText(
      tr("%1 to %2").arg(instantText(range.begin), instantText({range.begin.ns + range.length.ns})));
  m_sentence->setText(tr("%1: %2, %3, %4.")
                          .arg(durationText(range.length),
                               counted(range.steps, tr("1 task step"), tr("%1 task steps")),
                               counted(range.iterations, tr("1 iteration"), tr("%1 iterations")),
                               counted(range.events, tr("1 event"), tr("%1 events"))));
  m_background->setText(sharesText(m_view->run()->trace(), range));
  m_background->setVisible(!range.lanes.empty());
  m_cause->setLink(tr("Show only this range"));
  m_effect->setLink(tr("Clear it"));
}

void NarrativeCard::showEvent() {
  const trace::Trace& trace = m_view->run()->trace();
  m_title->setText(tr("What happens here").toUpper());
  m_where->setText(whereText());
  m_sentence->setText(prose(m_explanation.sentence));
  m_background->setText(prose(m_explanation.background));
  m_background->setVisible(!m_explanation.background.empty());
  const EventId cause = m_explanation.cause;
  const EventId effect = m_explanation.effect;
  m_cause->setLink(cause.valid() ? tr("◀ caused by: %1").arg(linkText(trace, cause)) : QString());
  m_effect->setLink(effect.valid() ? tr("leads to: %1 ▶").arg(linkText(trace, effect)) : QString());
}

void NarrativeCard::goTo(EventId event) {
  if (event.valid()) m_view->jumpTo(event);
}

}  // namespace loopscope::panels
