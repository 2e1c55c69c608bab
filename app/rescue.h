// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

// Keeps what was typed and not saved where a crash cannot reach it: a file in a folder of ours, written at
// most kEveryMs after a change and removed once the text is saved or given up. Several windows at a time have
// a file each; one that nobody holds belongs to a window that crashed.

namespace loopscope::app {

struct RescuedText {
  QString path;      // of the file that was edited; empty for a scenario
  QString scenario;  // its id; empty for a file
  QString text;
};

class Rescue : public QObject {
  Q_OBJECT
 public:
  static constexpr int kEveryMs = 5000;

  // Asked for what to keep, and only then; nothing when all is saved.
  using Unsaved = std::function<std::optional<RescuedText>()>;
  // Without a writable folder nothing is kept.
  Rescue(const QString& folder, Unsaved unsaved, QObject* parent = nullptr);
  ~Rescue() override;

  // What a window that crashed left behind; it is forgotten with this.
  std::optional<RescuedText> takeLeftBehind();
  // The document changed, was saved or given up: looks again, at once where nothing is to be kept any more.
  void noteChange();

 private:
  void write();

  QString m_file;  // empty: none
  std::unique_ptr<QLockFile> m_lock;
  std::optional<RescuedText> m_leftBehind;
  Unsaved m_unsaved;
  QTimer m_timer;
};

}  // namespace loopscope::app
