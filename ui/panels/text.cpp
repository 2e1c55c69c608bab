// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/text.h"

#include "core/trace/explain.h"

namespace loopscope::panels {

QString titleOf(const trace::Trace& trace, LaneId lane) {
  return lane.valid() ? toQString(trace::laneTitle(trace, lane)) : QString();
}

QString nameOf(const trace::Trace& trace, LaneId lane) {
  if (!lane.valid()) return {};
  const QString name = toQString(trace.text(trace.at(lane).name));
  return name.isEmpty() ? titleOf(trace, lane) : name;
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
