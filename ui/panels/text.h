// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <string_view>

#include "core/base/phrase.h"
#include "core/base/sim_time.h"
#include "core/trace/trace.h"
#include "ui/view/run_view.h"
#include "ui/view/time_axis.h"

// Text of a trace as Qt likes it. The core speaks UTF-8, and phrases.

namespace loopscope::panels {

// For translations in functions that belong to no QObject.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(loopscope::panels)
};

inline QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
inline QString durationText(SimTime duration) {
  return toQString(formatDuration(duration));
}
inline QString instantText(SimTime time) {
  return toQString(formatInstant(time));
}
// As wide as any instant of the run in digits of one width: "00.000 s".
QString widestInstant(const view::RunView* run);
// "Task-1 main": the lane's name and, where it differs, what it runs.
QString titleOf(const trace::Trace& trace, LaneId lane);
// "Task-1": the name alone.
QString nameOf(const trace::Trace& trace, LaneId lane);
// In the language of the window; no line breaks between a number and its unit.
QString prose(const Phrase& phrase);
// "1 step", "4 steps".
inline QString counted(size_t count, const QString& one, const QString& many) {
  return count == 1 ? one : many.arg(count);
}
// What the log says about an event, on one line.
QString summaryOf(const trace::Trace& trace, EventId event);
// A label of the trace: code as it is, words of ours in the language of the window.
QString labelOf(const trace::Trace& trace, TextId label);
QString axisName(view::AxisKind kind);
// One line: line breaks shown as spaces, cut at a length that no panel is wide enough for.
QString oneLine(const QString& text);

}  // namespace loopscope::panels
