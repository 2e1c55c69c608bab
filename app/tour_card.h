// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <string>

#include "app/tour.h"
#include "ui/view/view_state.h"

class QLabel;
class QPushButton;

// What the open program says of itself: what it is about, and the notes of its tour, if it has one, each when
// its moment has come, with buttons to the one before and the next. Who has read it closes it until another
// program is opened or the tour is asked for. A program that says nothing has no card.

namespace loopscope::app {

class TourCard : public QFrame {
  Q_OBJECT
 public:
  explicit TourCard(view::ViewState* view, QWidget* parent = nullptr);

  // To a neighbouring note's moment, if there is one; a closed card comes back.
  void goNext();
  void goPrevious();

 private:
  void followRun();
  void followCursor();
  void goTo(int index);
  void close(bool closed);
  QString noteText(int index) const;

  view::ViewState* m_view;
  QString m_about;
  std::vector<TourNote> m_tour;
  std::string m_closedFor;  // the program's file name; empty: open
  QLabel* m_place;
  QLabel* m_note;
  QPushButton* m_previous;
  QPushButton* m_next;
};

}  // namespace loopscope::app
