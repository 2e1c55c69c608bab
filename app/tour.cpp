// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include <QStringList>
#include <algorithm>

namespace loopscope::app {

using trace::EventKind;

static std::vector<TourNote> readNotes(const QString& source) {
  std::vector<TourNote> notes;
  const QStringList lines = source.split(u'\n');
  bool open = false;     // the last note may go on
  bool waiting = false;  // it has no line of code yet
  for (qsizetype i = 0; i < lines.size(); ++i) {
    const QString line = lines[i].trimmed();
    if (line.startsWith(QStringLiteral("#:"))) {
      if (open)
        notes.back().text += u' ' + line.mid(2).trimmed();
      else
        notes.push_back({line.mid(2).trimmed(), 0, {}});
      open = waiting = true;
      continue;
    }
    open = false;
    if (line.isEmpty() || line.startsWith(u'#') || !waiting) continue;
    for (TourNote& note : notes)
      if (note.line == 0) note.line = static_cast<uint32_t>(i) + 1;
    waiting = false;
  }
  return notes;
}

static EventId firstReached(const trace::Trace& trace, uint32_t line) {
  for (size_t i = 0; i < trace.size(); ++i) {
    const trace::Event& event = trace.events()[i];
    if (event.kind() != EventKind::LineReached || !event.siteId().valid()) continue;
    const trace::Site& site = trace.at(event.siteId());
    if (site.range.line == line && trace.text(site.file) == trace.fileName()) return EventId::fromSize(i);
  }
  return {};
}

std::vector<TourNote> tourOf(const trace::Trace& trace) {
  std::vector<TourNote> tour = readNotes(QString::fromStdString(trace.source()));
  for (TourNote& note : tour) note.moment = firstReached(trace, note.line);
  std::erase_if(tour, [](const TourNote& note) { return !note.moment.valid(); });
  std::stable_sort(tour.begin(), tour.end(),
                   [](const TourNote& a, const TourNote& b) { return a.moment < b.moment; });
  return tour;
}

int noteAt(const std::vector<TourNote>& tour, EventId cursor) {
  int shown = -1;
  for (size_t i = 0; i < tour.size(); ++i)
    if (cursor.valid() && tour[i].moment <= cursor) shown = static_cast<int>(i);
  return shown;
}

}  // namespace loopscope::app
