// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

// A line of text that leads somewhere: looks like a link, is a button for keyboards and screen readers, and
// shortens its text when there is no room.

namespace loopscope::panels {

class LinkButton : public QPushButton {
  Q_OBJECT
 public:
  explicit LinkButton(QWidget* parent = nullptr);
  // Hidden when the text is empty.
  void setLink(const QString& text);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace loopscope::panels
