// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

// Find and replace in the source: a strip below the editor that is there only while it is needed.

namespace loopscope::panels {

class SourceEditor;

class FindBar : public QWidget {
  Q_OBJECT
 public:
  explicit FindBar(SourceEditor* editor, QWidget* parent = nullptr);

  // Shows itself, with what is selected in the editor to be found.
  void open();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  bool find(bool forward);
  void replace();
  void replaceAll();
  void close();

  SourceEditor* m_editor;
  QLineEdit* m_what;
  QLineEdit* m_with;
  QLabel* m_note;
};

}  // namespace loopscope::panels
