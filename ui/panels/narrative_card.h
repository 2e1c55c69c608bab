// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/trace/explain.h"
#include "ui/view/view_state.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

// "What happens here": the event at the cursor in one sentence, what lies behind it, and links to what caused
// it and to what it leads to. While a range is selected, what happened in it.

namespace loopscope::panels {

class LinkButton;

class NarrativeCard : public QFrame {
  Q_OBJECT
 public:
  explicit NarrativeCard(view::ViewState* view, QWidget* parent = nullptr);

  // How high it is at least, so that what stands below keeps still while one steps, and at most: what is
  // longer scrolls.
  void setHeights(int leastPx, int mostPx);
  static constexpr int kRoomyPx = 116;  // what most events need
  // To the cause or effect of the event at the cursor; nothing without one.
  void goToCause() { goTo(m_explanation.cause); }
  void goToEffect() { goTo(m_explanation.effect); }

 private:
  void resizeEvent(QResizeEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void addText(QVBoxLayout* column);
  void letSelect(bool can);
  void refresh();
  void fitText();
  void showRange();
  void showEvent();
  void goTo(EventId event);
  QString whereText() const;

  view::ViewState* m_view;
  int m_leastPx = 0;
  int m_mostPx = kRoomyPx;
  trace::Explanation m_explanation;
  QLabel* m_title;
  QLabel* m_where;
  QScrollArea* m_text;  // the two below
  QLabel* m_sentence;
  QLabel* m_background;
  LinkButton* m_cause;
  LinkButton* m_effect;
};

}  // namespace loopscope::panels
