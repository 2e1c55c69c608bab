// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels/panel_fixture.h"

#include <QTest>

namespace loopscope::panels {

Look testLook() {
  Look look;
  look.surface = Qt::white;
  look.raised = QColor(0xf0, 0xf0, 0xf0);
  look.border = QColor(0xc0, 0xc0, 0xc0);
  look.text = Qt::black;
  look.mutedText = QColor(0x60, 0x60, 0x60);
  look.faintText = QColor(0x90, 0x90, 0x90);
  look.accent = Qt::blue;
  look.onAccent = Qt::white;
  look.accentTint = QColor(0xe0, 0xe0, 0xff);
  look.currentRow = QColor(0xff, 0xf0, 0xb0);
  look.error = Qt::red;
  look.body.setPixelSize(13);
  look.small.setPixelSize(11);
  look.mono.setPixelSize(13);
  look.neutral = {Qt::darkGray, Qt::white, Qt::darkGray, QColor(0xee, 0xee, 0xee)};
  for (size_t i = 0; i < look.lanes.size(); ++i) {
    const QColor fill = QColor::fromHsv(static_cast<int>(i) * 40, 200, 160);
    look.lanes[i] = {fill, Qt::white, fill, fill.lighter(180)};
  }
  return look;
}

view::RunViewPtr runOf(const trace::TracePtr& trace) {
  return std::make_shared<view::RunView>(trace);
}

EventId findEvent(const trace::Trace& trace, trace::EventKind kind, int number) {
  int seen = 0;
  for (size_t i = 0; i < trace.size(); ++i) {
    if (trace.events()[i].kind() == kind && ++seen == number) return EventId::fromSize(i);
  }
  QTest::qFail("no such event in the trace", __FILE__, __LINE__);
  return {};
}

}  // namespace loopscope::panels
