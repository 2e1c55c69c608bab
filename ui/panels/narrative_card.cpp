// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/narrative_card.h"

#include <QHBoxLayout>

#include "ui/panels/link_button.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

NarrativeCard::NarrativeCard(view::ViewState* view, QWidget* parent)
    : QFrame(parent),
      m_view(view),
      m_where(makeLabel("note", this)),
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
  head->addWidget(makeTitle(tr("What happens here"), this));
  head->addStretch();
  head->addWidget(m_where);
  column->addLayout(head);
  for (QLabel* text : {m_sentence, m_background}) {
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
  }
  auto* links = new QHBoxLayout;
  links->setSpacing(6 * kGridPx);
  links->addWidget(m_cause);
  links->addWidget(m_effect);
  links->addStretch();
  column->addLayout(links);
  column->addStretch();
  // Most events fit, so that what stands below keeps still while one steps.
  setMinimumHeight(29 * kGridPx);
  connect(m_cause, &LinkButton::clicked, this, &NarrativeCard::goToCause);
  connect(m_effect, &LinkButton::clicked, this, &NarrativeCard::goToEffect);
  connect(view, &view::ViewState::cursorChanged, this, &NarrativeCard::refresh);
  connect(view, &view::ViewState::runChanged, this, &NarrativeCard::refresh);
  refresh();
}

QString NarrativeCard::whereText() const {
  const trace::LoopState& state = m_view->stateAtCursor();
  const QString when = instantText(state.now);
  return state.iteration > 0 ? tr("iteration %1, at %2").arg(state.iteration).arg(when)
                             : tr("at %1").arg(when);
}

static QString linkText(const trace::Trace& trace, EventId event) {
  const QString lane = nameOf(trace, trace.at(event).lane());
  const QString what = oneLine(toQString(trace::summary(trace, event)));
  return lane.isEmpty() ? what : lane + u' ' + what;
}

void NarrativeCard::refresh() {
  m_explanation = {};
  if (!m_view->cursor().valid()) {
    m_where->clear();
    m_sentence->setText(tr("Nothing happens yet."));
    m_background->setText(
        tr("Choose a scenario, or type a program at the left: it runs as soon as you pause."));
    m_cause->setLink({});
    m_effect->setLink({});
    return;
  }
  const trace::Trace& trace = m_view->run()->trace();
  m_explanation = trace::explain(trace, m_view->cursor());
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
