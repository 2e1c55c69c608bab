// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <cstdint>
#include <vector>

#include "core/base/ids.h"
#include "ui/view/colour_numbers.h"

// What will be drawn, decided once: a flat list of primitives in pixels, back to front, each with what it
// means (a role) and the id of what it stands for. Painters only replay it, hit-testing asks it, tests count
// it, files are written from it. It knows no colour and no device.

namespace loopscope::paint {

using view::kNeutralColour;

enum class Shape : uint8_t {
  Rect,     // rect, filled
  Rounded,  // rect with corners of radius
  Ribbon,   // rect with an open (notched) left edge: a resumed bar
  Line,     // from rect.topLeft to rect.bottomRight (which may lie in any direction)
  Arrow,    // a curve from the first of points to the last, with a head
  Text,     // text in rect, aligned, already shortened to fit
  Hatch,    // rect, outlined and hatched
  Disc,     // marks: centred in rect
  Triangle,
  Cross,
  Break,  // the mark of a compressed gap
  Flag,   // the cursor's handle in the ruler
  Fold,   // a small triangle that points down; to the right when faint is set
};

enum class Role : uint8_t {
  Ground,       // the area behind the lanes
  Panel,        // behind headers and ruler
  InstantBand,  // an instant's shading
  RowLine,      // hairline between rows
  PinnedEdge,   // below the pinned rows
  SelectedRow,  // background of the selected lane
  Running,      // bars
  Ready,        // hatched
  InLine,       // hatched: for the GIL, for a processor
  Starved,      // hatched, as long as another lane blocks the loop
  Waiting,      // thin line
  Idle,         // a worker without a job, a loop that waits
  Blocked,      // blocking call in a thread of its own
  Unwanted,     // the rest of a job whose result nobody waits for
  LoopBlocked,  // blocking call in the loop's thread
  BlockedEdge,  // its red diagonal edge
  Dense,        // more spans than pixels, merged
  Returned,     // end marks
  Raised,
  Cancelled,
  Created,      // notch at a lane's beginning
  Stem,         // thin line from its creator
  LoopBox,      // one iteration
  LoopNumber,   // its number
  LoopName,     // the task that runs in it
  Label,        // text in the lane's colour
  LabelPill,    // its background
  BarLabel,     // text on a bar
  BarTick,      // an event inside a bar
  DangerLabel,  // an exception's name, a loop that stands still
  LaneName,     // header
  LaneStatus,
  LaneSwatch,
  FoldMark,
  RulerInstant,  // "1 s"
  RulerGap,      // "1.0 s idle"
  RulerNumber,   // iteration numbers
  RulerTick,
  BreakMark,
  Veil,  // dims what lies after the cursor
  Cursor,
  Cause,  // arrow of an ordinary cause
  CauseLabel,
  Cancel,  // arrow of a cancellation
  CancelLabel,
  WaitLink,  // from a lane to the one it waits for
  WaitLabel,
  CauseLabelPill,
  CancelLabelPill,
  Selection,    // outline of the selected bar
  MarkedRange,  // a range selected with Alt+drag
  Mark,         // an instant marked with M
  Viewport,     // the visible part in the overview
  DropPlace,    // where a dragged header would go
  LegendText,
  CaptionNumber,  // the disc around a caption's number, in the lanes and in front of its sentence
  CaptionNumberText,
  CaptionLead,  // from a number that stands aside to where it belongs
  CaptionText,  // sentences, source and output below a picture
  Title,
};

enum class TextStyle : uint8_t {
  Title,
  LaneName,
  Status,
  Label,
  BarLabel,
  Instant,
  Gap,
  Number,
  Legend,
  Code,
};
constexpr size_t kTextStyleCount = static_cast<size_t>(TextStyle::Code) + 1;
enum class Align : uint8_t { Left, Centre, Right };

// What a primitive stands for. Any may be unset.
struct Target {
  LaneId lane;
  EventId event;  // for a span: the event that began it
  ObjectId object;
  bool empty() const { return !lane.valid() && !event.valid() && !object.valid(); }
  bool operator==(const Target&) const = default;
};

struct Primitive {
  Shape shape = Shape::Rect;
  Role role = Role::Ground;
  int16_t colour = kNeutralColour;
  TextStyle style = TextStyle::Label;
  Align align = Align::Left;
  bool faint = false;  // drawn weaker: an earlier link of a chain of causes
  float radius = 0;
  float textPx = 0;  // how wide the text is
  QRectF rect;
  QString text;
  std::vector<QPointF> points;
  Target target;
};

struct Scene {
  QSizeF size;
  std::vector<Primitive> primitives;

  Primitive& add(Shape shape, Role role, const QRectF& rect, const Target& target = {},
                 int colour = kNeutralColour);
  // Adds all of the other scene, moved.
  void append(const Scene& other, QPointF offset);
  size_t count(Role role) const;
};

// The topmost thing with a target at the point, within a few pixels' tolerance; null when there is none.
const Primitive* hitTest(const Scene& scene, QPointF point, double tolerancePx = 3);

}  // namespace loopscope::paint
