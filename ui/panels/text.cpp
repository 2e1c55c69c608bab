// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/text.h"

#include <QRegularExpression>

#include "core/trace/recorded.h"
#include "ui/view/in_words.h"

namespace loopscope::panels {

QString widestInstant(const view::RunView* run) {
  const int64_t seconds = run != nullptr ? run->trace().endTime().ns / 1'000'000'000 : 0;
  const auto digits = std::max<qsizetype>(2, QString::number(seconds).size());
  const int decimals = run != nullptr ? run->instantDecimals() : 3;
  return QString(digits, u'0') + u'.' + QString(decimals, u'0') + QStringLiteral(" s");
}

QString titleOf(const trace::Trace& trace, LaneId lane) {
  return lane.valid() ? view::laneTitle(trace, lane) : QString();
}

QString nameOf(const trace::Trace& trace, LaneId lane) {
  if (!lane.valid()) return {};
  const trace::Lane& entry = trace.at(lane);
  // A task's title goes on to say what it runs; the others have a better name there than Python gives them.
  const bool isTask = entry.kind == trace::LaneKind::Task;
  return isTask ? toQString(trace.text(entry.name)) : titleOf(trace, lane);
}

QString prose(const Phrase& phrase) {
  static const QRegularExpression kUnit(QStringLiteral("(\\d) (?=(?:ns|µs|ms|s|min|h)\\b)"));
  return view::inWords(phrase).replace(kUnit, QStringLiteral("\\1\u00a0"));
}

QString summaryOf(const trace::Trace& trace, EventId event) {
  return oneLine(view::inWords(trace::summary(trace, event)));
}

QString labelOf(const trace::Trace& trace, TextId label) {
  return oneLine(view::inWords(trace::recordedLabel(trace.text(label))));
}

QString axisName(view::AxisKind kind) {
  const QString names[] = {Words::tr("Elastic"), Words::tr("Clock"), Words::tr("Steps")};
  return names[static_cast<size_t>(kind)];
}

QString oneLine(const QString& text) {
  constexpr int kLongest = 300;
  QString line = text.left(kLongest);
  for (QChar& c : line) {
    if (c == u'\n' || c == u'\r' || c == u'\t') c = u' ';
  }
  return text.size() > kLongest ? line + u'…' : line;
}

}  // namespace loopscope::panels
