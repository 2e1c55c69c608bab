// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::ObjectKind;
using trace::PrimitiveState;

static QString valueText(ObjectKind kind, const PrimitiveState& primitive) {
  switch (kind) {
    case ObjectKind::Lock:
      return primitive.holders.empty() ? Words::tr("unlocked") : Words::tr("locked");
    case ObjectKind::Event:
      return primitive.value != 0 ? Words::tr("set") : Words::tr("not set");
    case ObjectKind::Semaphore:
      return Words::tr("%1 free").arg(primitive.value);
    case ObjectKind::Queue:
      if (primitive.capacity > 0)
        return Words::tr("%1 of %2 items").arg(primitive.value).arg(primitive.capacity);
      return primitive.value == 1 ? Words::tr("1 item") : Words::tr("%1 items").arg(primitive.value);
    case ObjectKind::Barrier:
      return Words::tr("%1 of %2 arrived").arg(primitive.value).arg(primitive.capacity);
    default:
      return {};
  }
}

static QString names(const trace::Trace& trace, const std::vector<LaneId>& lanes) {
  constexpr size_t kMostNames = 8;
  QStringList list;
  for (size_t i = 0; i < lanes.size() && i < kMostNames; ++i) list << nameOf(trace, lanes[i]);
  if (lanes.size() > kMostNames) list << QStringLiteral("…");
  return list.join(QStringLiteral(", "));
}

static QString itemsText(const trace::Trace& trace, const PrimitiveState& primitive) {
  constexpr size_t kMostItems = 8;
  QStringList list;
  for (size_t i = 0; i < primitive.items.size() && i < kMostItems; ++i) {
    list << toQString(trace.text(primitive.items[i])).left(24);
  }
  if (primitive.items.size() > kMostItems) list << QStringLiteral("…");
  return list.join(QStringLiteral(", "));
}

static Row primitiveRow(const trace::Trace& trace, const PrimitiveState& primitive) {
  const trace::Object& object = trace.at(primitive.object);
  Row row;
  row.style = RowStyle::Card;
  row.title = labelOf(trace, object.label);
  if (row.title.isEmpty()) row.title = toQString(trace::jsonName(object.kind));
  row.right = valueText(object.kind, primitive);
  QStringList lines;
  if (!primitive.items.empty()) lines << Words::tr("holds %1").arg(itemsText(trace, primitive));
  if (!primitive.holders.empty()) lines << Words::tr("held by %1").arg(names(trace, primitive.holders));
  if (!primitive.waiters.empty()) lines << Words::tr("waiting: %1").arg(names(trace, primitive.waiters));
  row.detail = lines.join(u'\n');
  row.state = row.right + u'\n' + row.detail;
  row.target = {{}, {}, primitive.object};
  return row;
}

Section primitiveSection(const trace::Trace& trace, const trace::LoopState& state) {
  Section section{Words::tr("Locks, queues, events"), {}, {}, Words::tr("none made so far")};
  for (const PrimitiveState& primitive : state.primitives) {
    if (section.rows.size() == kMostRows) break;
    section.rows.push_back(primitiveRow(trace, primitive));
  }
  capRows(section, state.primitives.size());
  return section;
}

}  // namespace loopscope::panels
