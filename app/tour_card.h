// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/tour.h"
#include "ui/view/view_state.h"

class QLabel;
class QPushButton;

// The tour of the open program, if it has one: the note whose moment has come, and buttons to the one before
// and the next. Without a tour it is not there.

namespace loopscope::app {

class TourCard : public QFrame {
  Q_OBJECT
 public:
  explicit TourCard(view::ViewState* view, QWidget* parent = nullptr);

  // To a neighbouring note's moment, if there is one.
  void goNext();
  void goPrevious();

 private:
  void followRun();
  void followCursor();
  void goTo(int index);

  view::ViewState* m_view;
  std::vector<TourNote> m_tour;
  QLabel* m_place;
  QLabel* m_note;
  QPushButton* m_previous;
  QPushButton* m_next;
};

}  // namespace loopscope::app
