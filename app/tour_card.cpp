// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "app/translation.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;

TourCard::TourCard(view::ViewState* view, QWidget* parent)
    : QFrame(parent),
      m_view(view),
      m_place(panels::makeTitle({}, this)),
      m_note(panels::makeLabel("plain", this)),
      m_previous(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(tr("Next"), this)) {
  setProperty("role", "tour");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4 * kGridPx, 2 * kGridPx, 3 * kGridPx, 2 * kGridPx);
  row->setSpacing(3 * kGridPx);
  row->addWidget(m_place);
  row->addWidget(m_note, 1);
  row->addWidget(m_previous);
  row->addWidget(m_next);
  m_note->setWordWrap(true);
  m_note->setObjectName("tourNote");
  m_next->setObjectName("tourNext");
  m_previous->setObjectName("tourPrevious");
  m_next->setToolTip(tr("To the next note of the tour  (T)"));
  m_previous->setToolTip(tr("To the note before  (Shift+T)"));
  connect(m_next, &QPushButton::clicked, this, &TourCard::goNext);
  connect(m_previous, &QPushButton::clicked, this, &TourCard::goPrevious);
  connect(view, &view::ViewState::runChanged, this, &TourCard::followRun);
  connect(view, &view::ViewState::cursorChanged, this, &TourCard::followCursor);
  followRun();
}

void TourCard::followRun() {
  m_tour = m_view->hasRun() ? tourOf(m_view->run()->trace()) : std::vector<TourNote>();
  setVisible(!m_tour.empty());
  followCursor();
}

void TourCard::followCursor() {
  if (m_tour.empty()) return;
  const int shown = noteAt(m_tour, m_view->cursor());
  const auto count = static_cast<int>(m_tour.size());
  m_place->setText(tr("Tour %1 / %2").arg(shown + 1).arg(count).toUpper());
  m_note->setText(shown < 0 ? tr("This program has a tour: Next goes to its first note.")
                            : scenarioText(m_tour[static_cast<size_t>(shown)].text));
  m_previous->setEnabled(shown > 0);
  m_next->setEnabled(shown + 1 < count);
}

void TourCard::goTo(int index) {
  if (index < 0 || index >= static_cast<int>(m_tour.size())) return;
  m_view->jumpTo(m_tour[static_cast<size_t>(index)].moment);
}

void TourCard::goNext() {
  goTo(noteAt(m_tour, m_view->cursor()) + 1);
}

void TourCard::goPrevious() {
  goTo(noteAt(m_tour, m_view->cursor()) - 1);
}

}  // namespace loopscope::app
