// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/in_words.h"

#include <QCoreApplication>

namespace loopscope::view {

// Chinese and Japanese put spaces around Latin words, but none between their own.
static void dropSpace(QString& said, qsizetype at) {
  const auto isTheirs = [](QChar c) { return c.unicode() >= 0x3000; };
  const bool isBetween = at > 0 && at + 1 < said.size() && said[at] == u' ';
  if (isBetween && isTheirs(said[at - 1]) && isTheirs(said[at + 1])) said.remove(at, 1);
}

const QString& Speaker::translated(const char* pattern) {
  const auto known = m_patterns.constFind(pattern);
  if (known != m_patterns.constEnd()) return *known;
  return *m_patterns.insert(pattern, QCoreApplication::translate("Trace", pattern));
}

void Speaker::append(QString& said, const Phrase& phrase, bool beginsSentence) {
  if (*phrase.pattern == '\0') {
    said += QString::fromStdString(phrase.text);
    return;
  }
  const QString pattern = translated(phrase.pattern);
  const bool raised = beginsSentence && phrase.kind == Phrase::Kind::Part;
  const qsizetype begin = said.size();
  for (qsizetype i = 0; i < pattern.size();) {
    const qsizetype place = pattern.indexOf(u'%', i);
    const qsizetype joint = said.size();
    said += QStringView(pattern).sliced(i, (place < 0 ? pattern.size() : place) - i);
    dropSpace(said, joint);
    if (place < 0) break;
    const int part = place + 1 < pattern.size() ? pattern[place + 1].digitValue() - 1 : -1;
    const qsizetype behind = said.size();
    if (part >= 0 && part < static_cast<int>(phrase.parts.size()))
      append(said, phrase.parts[static_cast<size_t>(part)],
             place == 0 && (raised || phrase.kind == Phrase::Kind::Sentence));
    dropSpace(said, behind - 1);
    i = place + 2;
  }
  if (raised && !pattern.startsWith(u'%')) said[begin] = said[begin].toUpper();
}

QString Speaker::operator()(const Phrase& phrase) {
  QString said;
  append(said, phrase, false);
  return said;
}

}  // namespace loopscope::view
