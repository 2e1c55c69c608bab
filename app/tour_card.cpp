// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "app/scenario_library.h"
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
  QToolButton* close = panels::makeCloseButton(tr("Close what the program says of itself"), this);
  close->setObjectName("tourClose");
  close->setToolTip(tr("Close; it comes back with T"));
  row->addWidget(close);
  connect(close, &QToolButton::clicked, this, [this] { this->close(true); });
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
  m_tour.clear();
  m_about.clear();
  if (m_view->hasRun()) {
    const trace::Trace& trace = m_view->run()->trace();
    m_tour = tourOf(trace);
    m_about = parseScenario({}, QString::fromStdString(trace.source())).text;
    if (trace.fileName() != m_closedFor) m_closedFor.clear();
  }
  setVisible(m_closedFor.empty() && (!m_tour.empty() || !m_about.isEmpty()));
  m_previous->setVisible(!m_tour.empty());
  m_next->setVisible(!m_tour.empty());
  followCursor();
}

void TourCard::close(bool closed) {
  m_closedFor = closed ? m_view->run()->trace().fileName() : std::string();
  followRun();
}

QString TourCard::noteText(int index) const {
  if (index >= 0) return scenarioText(m_tour[static_cast<size_t>(index)].text);
  return m_about.isEmpty() ? tr("This program has a tour: Next goes to its first note.")
                           : scenarioText(m_about);
}

void TourCard::followCursor() {
  const int shown = noteAt(m_tour, m_view->cursor());
  const auto count = static_cast<int>(m_tour.size());
  const QString place = m_tour.empty() ? tr("About") : tr("Tour %1 / %2").arg(shown + 1).arg(count);
  m_place->setText(place.toUpper());
  m_note->setText(noteText(shown));
  m_previous->setEnabled(shown > 0);
  m_next->setEnabled(shown + 1 < count);
}

void TourCard::goTo(int index) {
  if (!m_closedFor.empty()) close(false);
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
