// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rescue.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace loopscope::app {

namespace {

constexpr int kMostWindows = 16;

std::optional<RescuedText> readRescued(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
  if (!object.contains("text")) return {};
  return RescuedText{object["path"].toString(), object["scenario"].toString(), object["text"].toString()};
}

}  // namespace

Rescue::Rescue(const QString& folder, Unsaved unsaved, QObject* parent)
    : QObject(parent), m_unsaved(std::move(unsaved)) {
  QDir().mkpath(folder);
  for (int i = 0; i < kMostWindows && m_file.isEmpty(); ++i) {
    const QString file = QDir(folder).filePath(QStringLiteral("unsaved-%1.json").arg(i));
    auto lock = std::make_unique<QLockFile>(file + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0)) continue;
    m_file = file;
    m_lock = std::move(lock);
    m_leftBehind = readRescued(file);
  }
  m_timer.setSingleShot(true);
  m_timer.setInterval(kEveryMs);
  connect(&m_timer, &QTimer::timeout, this, &Rescue::write);
}

// Whoever closes the window has been asked before.
Rescue::~Rescue() {
  if (!m_file.isEmpty()) QFile::remove(m_file);
}

std::optional<RescuedText> Rescue::takeLeftBehind() {
  if (m_leftBehind) QFile::remove(m_file);
  return std::exchange(m_leftBehind, std::nullopt);
}

void Rescue::noteChange() {
  if (!m_unsaved()) {
    m_timer.stop();
    write();
  } else if (!m_timer.isActive()) {
    m_timer.start();
  }
}

void Rescue::write() {
  if (m_file.isEmpty() || m_leftBehind) return;
  const std::optional<RescuedText> unsaved = m_unsaved();
  if (!unsaved) {
    QFile::remove(m_file);
    return;
  }
  const QJsonObject object{{"path", unsaved->path}, {"scenario", unsaved->scenario}, {"text", unsaved->text}};
  QSaveFile file(m_file);
  if (!file.open(QIODevice::WriteOnly)) return;
  file.write(QJsonDocument(object).toJson());
  file.commit();
}

}  // namespace loopscope::app
