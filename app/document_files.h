// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <functional>

class QWidget;

// Where the document comes from and where it is saved: a scenario that came with Loopscope, or a file. Asks
// before a change is lost, and notices when another program changes the file.

namespace loopscope::app {

class DocumentFiles : public QObject {
  Q_OBJECT
 public:
  // The text to save is asked for when it is needed.
  DocumentFiles(std::function<QString()> text, QWidget* window);

  // Set by whoever shows the document. A file is watched from then on.
  void setScenario(const QString& id, const QString& text);
  void setPath(const QString& path, const QString& text);
  void setModified(bool modified);

  const QString& scenarioId() const { return m_scenarioId; }
  const QString& path() const { return m_path; }
  bool modified() const { return m_modified; }
  // The text as it was read or written last, or came with Loopscope. Null: there is no such text.
  const QString& saved() const { return m_saved; }

  // Asks for a file; opens it through openRequested.
  void open();
  bool save();
  bool saveAs();
  // Whether the document may go: it is saved, or the user said that it need not be.
  bool mayDiscard();

 signals:
  void openRequested(const QString& path);
  void changed();  // path or modified
  // The text is saved, or another file is open: what was said about the file before holds no longer.
  void settled();
  void notSaved(const QString& why);
  // Another program wrote the file; its text is not what was read or written last.
  void changedOnDisk();

 private:
  bool writeTo(const QString& path);
  void leaveFile();
  void lookAtDisk();

  std::function<QString()> m_text;
  QWidget* m_window;
  QString m_scenarioId;
  QString m_path;
  bool m_modified = false;
  QString m_saved;
  QFileSystemWatcher m_watcher;
};

}  // namespace loopscope::app
