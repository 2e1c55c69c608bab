// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>

class QWidget;

// Where the document comes from and where it is saved: a scenario that came with Loopscope, or a file. Asks
// before a change is lost.

namespace loopscope::app {

class DocumentFiles : public QObject {
  Q_OBJECT
 public:
  // The text to save is asked for when it is needed.
  DocumentFiles(std::function<QString()> text, QWidget* window);

  // Set by whoever shows the document.
  void setScenario(const QString& id);
  void setPath(const QString& path);
  void setModified(bool modified);

  const QString& scenarioId() const { return m_scenarioId; }
  const QString& path() const { return m_path; }
  bool modified() const { return m_modified; }

  // Asks for a file; opens it through openRequested.
  void open();
  bool save();
  bool saveAs();
  // Whether the document may go: it is saved, or the user said that it need not be.
  bool mayDiscard();

 signals:
  void openRequested(const QString& path);
  void changed();  // path or modified

 private:
  bool writeTo(const QString& path);

  std::function<QString()> m_text;
  QWidget* m_window;
  QString m_scenarioId;
  QString m_path;
  bool m_modified = false;
};

}  // namespace loopscope::app
