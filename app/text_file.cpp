// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QStringDecoder>

namespace loopscope::app {

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(loopscope::app)
};
constexpr qint64 kMostBytes = 4 << 20;

Diagnostic cannotRead(const QFile& file) {
  return withoutPlace(
      Phrase::say("Cannot read %1: %2", file.fileName().toStdString(), file.errorString().toStdString()));
}
}  // namespace

Result<QString> readTextFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return cannotRead(file);
  const QByteArray bytes = file.read(kMostBytes + 1);
  if (file.error() != QFile::NoError) return cannotRead(file);
  if (bytes.size() > kMostBytes)
    return withoutPlace(Phrase::say("%1 is larger than 4 MiB", path.toStdString()));
  QStringDecoder decoder(QStringDecoder::Utf8);
  const QString text = decoder(bytes);
  if (decoder.hasError()) return withoutPlace(Phrase::say("%1 is not UTF-8 text", path.toStdString()));
  return text;
}

QString writeTextFile(const QString& path, const QString& text) {
  QSaveFile file(path);
  const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
  return written ? QString() : Words::tr("Cannot write %1: %2").arg(path, file.errorString());
}

}  // namespace loopscope::app
