// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

// Lies over the picture while it is not the whole truth: greyed when it belongs to an earlier text, only a
// note while a long run goes on. Lets every click through, the old run can still be walked.

namespace loopscope::app {

class PictureVeil : public QWidget {
  Q_OBJECT
 public:
  // Covers the widget for as long as it is shown.
  explicit PictureVeil(QWidget* covered);
  // An empty text lifts the veil.
  void setReason(const QString& reason, bool greyed);
  QString reason() const { return m_reason->text(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fit();

  QLabel* m_reason;
  bool m_greyed = false;
};

}  // namespace loopscope::app
