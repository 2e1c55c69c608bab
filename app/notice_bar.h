// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

// One sentence across the top of the window's middle, with what can be done about it: in place of a dialog,
// which would stop the work. A new notice takes the place of the one before.

namespace loopscope::app {

struct NoticeAction {
  QString text;
  std::function<void()> what;
};

class NoticeBar : public QFrame {
  Q_OBJECT
 public:
  explicit NoticeBar(QWidget* parent = nullptr);

  // Stays until one of the actions, or the cross, is pressed.
  void tell(const QString& sentence, const std::vector<NoticeAction>& actions = {});
  void dismiss();
  // Empty when there is none.
  QString sentence() const;

 private:
  QLabel* m_sentence;
  QHBoxLayout* m_actions;
};

}  // namespace loopscope::app
