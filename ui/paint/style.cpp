// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/style.h"

namespace loopscope::paint {

namespace {

QColor withAlpha(QColor colour, double alpha) {
  colour.setAlphaF(static_cast<float>(alpha));
  return colour;
}

constexpr double kVeil = 0.55;
constexpr double kFaint = 0.45;

}  // namespace

Style styleOf(const Primitive& p, const Theme& t) {
  const LaneColours lane = t.lane(p.colour);
  switch (p.role) {
    case Role::Ground:
      return {t.window, {}};
    case Role::Panel:
      return {t.panel, {}};
    case Role::InstantBand:
      return {t.instant, {}};
    case Role::RowLine:
      return {{}, t.border, 1};
    case Role::PinnedEdge:
      return {{}, t.mutedText, 1};
    case Role::DropPlace:
      return {{}, t.accent, 3};
    case Role::SelectedRow:
      return {t.selectedRow, {}};
    case Role::Running:
    case Role::Blocked:
    case Role::Dense:
    case Role::Created:
    case Role::LaneSwatch:
      return {lane.fill, {}};
    case Role::Ready:
      return {t.window, lane.fill, 1, Dash::Solid, lane.fill};
    case Role::InLine:
      return {t.window, lane.fill, 1, Dash::Dotted, lane.fill, 0.8};
    case Role::Starved:
      return {t.window, t.danger, 1, Dash::Solid, lane.fill};
    case Role::Waiting:
      return {{}, lane.fill, 2};
    case Role::Idle:
      return {{}, p.colour == kNeutralColour ? t.mutedText : lane.fill, 2, Dash::Dotted};
    case Role::Unwanted:
      return {t.window, lane.fill, 1.5, Dash::Dashed};
    case Role::LoopBlocked:
      return {lane.fill, {}};
    case Role::BlockedEdge:
      return {t.panel, {}, 0, Dash::Solid, t.danger, 3};
    case Role::Returned:
      return {lane.fill, t.panel, 2};
    case Role::Raised:
      return {t.danger, t.panel, 1.5};
    case Role::Cancelled:
      return {p.shape == Shape::Disc ? t.panel : QColor(), t.danger, 2};
    case Role::Stem:
      return {{}, lane.fill, 1, Dash::Dashed};
    case Role::LoopBox:
      return {t.loopFill, {}};
    case Role::LoopNumber:
    case Role::LoopName:
      return {t.onLoop, {}};
    case Role::Label:
      return {lane.ink, {}};
    case Role::LabelPill:
      return {t.window, lane.fill, 1};
    case Role::BarLabel:
      return {lane.onFill, {}};
    case Role::BarTick:
      return {{}, lane.onFill, 1};
    case Role::DangerLabel:
      return {t.danger, {}};
    case Role::CaptionNumber:
      return {t.text, t.panel, 1.5};
    case Role::CaptionLead:
      return {{}, t.text, 1};
    case Role::CaptionNumberText:
      return {t.panel, {}};
    case Role::CaptionText:
    case Role::LaneName:
    case Role::RulerInstant:
    case Role::Title:
      return {t.text, {}};
    case Role::LaneStatus:
    case Role::RulerGap:
    case Role::RulerNumber:
    case Role::LegendText:
      return {t.mutedText, {}};
    case Role::FoldMark:
      return {t.mutedText, {}};
    case Role::RulerTick:
      return {{}, t.faintMark, 1};
    case Role::BreakMark:
      return {{}, t.mutedText, 1.5};
    case Role::Veil:
      return {withAlpha(t.window, kVeil), {}};
    case Role::Cursor:
      return {t.accent, t.accent, p.shape == Shape::Flag ? 0.0 : 2.0};
    case Role::Cause:
      return {{}, p.faint ? withAlpha(t.text, kFaint) : t.text, 1.5};
    case Role::Cancel:
      return {{}, p.faint ? withAlpha(t.danger, kFaint) : t.danger, 2};
    case Role::WaitLink:
      return {p.shape == Shape::Disc ? t.accent : QColor(), t.accent, 2, Dash::Dashed};
    case Role::WaitLabel:
      return {t.accent, {}};
    case Role::CauseLabel:
      return {t.text, {}};
    case Role::CancelLabel:
      return {t.danger, {}};
    case Role::CauseLabelPill:
      return {t.panel, t.mutedText, 1};
    case Role::CancelLabelPill:
      return {t.panel, t.danger, 1};
    case Role::Selection:
      return {{}, t.accent, 2};
    case Role::MarkedRange:
      return {withAlpha(t.accent, 0.16), t.accent, 1};
    case Role::Mark:
      return {t.accent, t.accent, 1, Dash::Dashed};
    case Role::Viewport:
      return {{}, t.accent, 1.5};
  }
  return {};
}

}  // namespace loopscope::paint
