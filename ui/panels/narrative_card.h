// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/trace/explain.h"
#include "ui/view/view_state.h"

class QLabel;

// "What happens here": the event at the cursor in one sentence, what lies behind it, and links to what caused
// it and to what it leads to. While a range is selected, what happened in it.

namespace loopscope::panels {

class LinkButton;

class NarrativeCard : public QFrame {
  Q_OBJECT
 public:
  explicit NarrativeCard(view::ViewState* view, QWidget* parent = nullptr);

  // Whether it is as high as most events need, so that what stands below keeps still while one steps.
  void setRoomy(bool roomy);
  // To the cause or effect of the event at the cursor; nothing without one.
  void goToCause() { goTo(m_explanation.cause); }
  void goToEffect() { goTo(m_explanation.effect); }

 private:
  void resizeEvent(QResizeEvent* event) override;
  void refresh();
  void fitText();
  void showRange();
  void showEvent();
  void goTo(EventId event);
  QString whereText() const;

  view::ViewState* m_view;
  int m_leastPx = 0;
  trace::Explanation m_explanation;
  QLabel* m_title;
  QLabel* m_where;
  QLabel* m_sentence;
  QLabel* m_background;
  LinkButton* m_cause;
  LinkButton* m_effect;
};

}  // namespace loopscope::panels
