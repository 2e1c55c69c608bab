// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening_moment.h"

#include <QRegularExpression>

namespace loopscope::app {

using trace::Event;
using trace::EventKind;

template <class Matches>
static EventId firstEvent(const trace::Trace& trace, Matches matches) {
  for (size_t i = 0; i < trace.size(); ++i) {
    if (matches(trace.events()[i])) return EventId::fromSize(i);
  }
  return EventId(0);
}

static QString textOf(const trace::Trace& trace, TextId id) {
  const std::string_view text = trace.text(id);
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

static EventId stepOf(const trace::Trace& trace, const QString& task, int number) {
  int seen = 0;
  return firstEvent(trace, [&](const Event& event) {
    if (event.kind() != EventKind::TaskStepBegins || !event.lane().valid()) return false;
    return textOf(trace, trace.at(event.lane()).name) == task && ++seen == number;
  });
}

static const QRegularExpression& within() {
  static const QRegularExpression kWithin(QStringLiteral("\\s+within\\s+([0-9.]+)\\s*s$"));
  return kWithin;
}

std::optional<SimTime> openingSpan(const QString& open) {
  const QRegularExpressionMatch found = within().match(open);
  if (!found.hasMatch()) return std::nullopt;
  return fromSeconds(found.captured(1).toDouble());
}

EventId openingMoment(const trace::Trace& trace, const QString& moment) {
  const QString open = QString(moment).remove(within());
  static const QRegularExpression kTime(QStringLiteral("^([0-9.]+)\\s*s$"));
  static const QRegularExpression kPrint(QStringLiteral("^print\\s+\"(.*)\"$"));
  static const QRegularExpression kStep(QStringLiteral("^step\\s+(\\S+)\\s+([0-9]+)$"));
  if (trace.size() == 0) return {};
  if (open.isEmpty()) {
    return firstEvent(trace, [](const Event& event) { return event.kind() == EventKind::TaskStepBegins; });
  }
  if (open == QStringLiteral("end")) return EventId::fromSize(trace.size() - 1);
  if (const auto time = kTime.match(open); time.hasMatch()) {
    const SimTime from = fromSeconds(time.captured(1).toDouble());
    return firstEvent(trace, [&](const Event& event) { return event.time() >= from; });
  }
  if (const auto print = kPrint.match(open); print.hasMatch()) {
    const QString words = print.captured(1);
    return firstEvent(trace, [&](const Event& event) {
      return event.kind() == EventKind::Printed && textOf(trace, event.textId()).contains(words);
    });
  }
  if (const auto step = kStep.match(open); step.hasMatch()) {
    return stepOf(trace, step.captured(1), step.captured(2).toInt());
  }
  return EventId(0);
}

}  // namespace loopscope::app
