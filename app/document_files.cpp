// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document_files.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QTimer>

#include "app/text_file.h"

namespace loopscope::app {

static QString fileFilter() {
  return DocumentFiles::tr("Python programs (*.py);;All files (*)");
}

DocumentFiles::DocumentFiles(std::function<QString()> text, QWidget* window)
    : QObject(window), m_text(std::move(text)), m_window(window) {
  // Many programs write by putting a new file in the old one's place: look once it is there.
  constexpr int kSettleMs = 100;
  connect(&m_watcher, &QFileSystemWatcher::fileChanged, this,
          [this] { QTimer::singleShot(kSettleMs, this, &DocumentFiles::lookAtDisk); });
}

void DocumentFiles::lookAtDisk() {
  if (m_path.isEmpty()) return;
  const Result<QString> text = readTextFile(m_path);
  if (!text) return;
  m_watcher.addPath(m_path);
  if (text.value() == m_saved) return;
  m_saved = text.value();
  emit changedOnDisk();
}

void DocumentFiles::leaveFile() {
  if (m_path.isEmpty()) return;
  m_watcher.removePath(m_path);
  emit settled();
}

void DocumentFiles::setScenario(const QString& id, const QString& text) {
  m_scenarioId = id;
  leaveFile();
  m_path.clear();
  m_saved = text;
  m_modified = false;
  emit changed();
}

void DocumentFiles::setPath(const QString& path, const QString& text) {
  m_scenarioId.clear();
  leaveFile();
  m_path = path;
  m_saved = text;
  m_watcher.addPath(path);
  m_modified = false;
  emit changed();
}

void DocumentFiles::setModified(bool modified) {
  if (modified == m_modified) return;
  m_modified = modified;
  emit changed();
}

void DocumentFiles::open() {
  const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a program"), m_path, fileFilter());
  if (!path.isEmpty()) emit openRequested(path);
}

bool DocumentFiles::save() {
  return m_path.isEmpty() ? saveAs() : writeTo(m_path);
}

bool DocumentFiles::saveAs() {
  const QString proposed = m_path.isEmpty() ? m_scenarioId + QStringLiteral(".py") : m_path;
  const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the program"), proposed, fileFilter());
  return !path.isEmpty() && writeTo(path);
}

bool DocumentFiles::writeTo(const QString& path) {
  const QString text = m_text();
  const QString mistake = writeTextFile(path, text);
  if (!mistake.isEmpty()) {
    emit notSaved(mistake);
    return false;
  }
  setPath(path, text);
  emit settled();
  return true;
}

bool DocumentFiles::mayDiscard() {
  if (!m_modified) return true;
  QMessageBox question(QMessageBox::NoIcon, tr("Unsaved changes"),
                       tr("Your changes to this program are not saved."),
                       QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
  question.setDefaultButton(QMessageBox::Save);
  const int answer = question.exec();
  return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

}  // namespace loopscope::app
