// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "ui/paint/lane_arrows.h"
#include "ui/paint/metrics.h"
#include "ui/paint/outline.h"
#include "ui/paint/scene_builder.h"

namespace loopscope::paint {

namespace {

constexpr size_t kLinksOfCursor = 3;
constexpr size_t kLinksOfSelection = 2;
constexpr double kWaitLinkGapPx = 12;

class Overlay {
 public:
  Overlay(const SceneRequest& request, const Scene& lanes, TextMeasure& measure)
      : m_request(request),
        m_lanes(lanes),
        m_measure(measure),
        m_metrics{request.laneHeightPx},
        m_centres(rowCentres(request)) {
    m_scene.size = {request.widthPx, request.heightPx};
  }

  Scene build() {
    addMarkedRange();
    addVeil();
    addMarks();
    addCursor();
    addSelectedSpan();
    if (m_request.waitChain.empty()) addCauses();  // one question at a time
    addWaitChain();
    liftTexts();
    return std::move(m_scene);
  }

 private:
  double bottom() const { return std::min(m_request.heightPx, m_request.rowTopPx(m_request.rows.size())); }

  void addVeil() {
    const bool somethingIsAhead =
        m_request.cursor.valid() && m_request.cursor.value() + 1 < m_request.run.trace().size();
    if (!somethingIsAhead) return;
    const double x = std::max(0.0, m_request.cursorPx());
    if (x < m_request.widthPx) m_scene.add(Shape::Rect, Role::Veil, {x, 0, m_request.widthPx - x, bottom()});
  }

  void addMarkedRange() {
    if (!m_request.markedRange) return;
    const double left = m_request.eventPx(m_request.markedRange->first);
    const double right = m_request.eventPx(m_request.markedRange->last);
    m_scene.add(Shape::Rect, Role::MarkedRange, {left, 0, std::max(1.0, right - left), bottom()});
  }

  void addMarks() {
    for (const EventId mark : m_request.marks) {
      const double x = m_request.eventPx(mark);
      if (x >= 0 && x <= m_request.widthPx)
        m_scene.add(Shape::Line, Role::Mark, {x, 0, 0, bottom()}, {{}, mark, {}});
    }
  }

  void addCursor() {
    if (!m_request.cursor.valid()) return;
    const double x = m_request.cursorPx();
    if (x >= -1 && x <= m_request.widthPx + 1)
      m_scene.add(Shape::Line, Role::Cursor, {x, 0, 0, m_request.heightPx});
  }

  // Texts that the cursor or an arrow would cross are drawn on top of it, on a patch of what they lie on.
  void liftTexts() {
    std::vector<QPointF> arrowPoints;
    constexpr int kSamples = 40;
    for (const Primitive& p : m_scene.primitives)
      for (int i = 0; p.shape == Shape::Arrow && i <= kSamples; ++i)
        arrowPoints.push_back(arrowPoint(p, static_cast<double>(i) / kSamples));
    const double cursor = m_request.cursor.valid() ? m_request.cursorPx() : -1e9;
    for (const Primitive& text : m_lanes.primitives) {
      if (text.shape != Shape::Text) continue;
      const QRectF patch = patchOf(text);
      const bool crossed = (cursor >= patch.left() && cursor <= patch.right()) ||
                           std::any_of(arrowPoints.begin(), arrowPoints.end(),
                                       [&](QPointF point) { return patch.contains(point); });
      if (crossed) lift(text, patch);
    }
  }

  QRectF patchOf(const Primitive& text) const {
    const double padding = text.role == Role::Label ? kPillPaddingPx : kUnitPx;
    const QRectF extent = textExtent(text);
    return {extent.left() - padding, extent.center().y() - kPillHeightPx / 2, extent.width() + 2 * padding,
            kPillHeightPx};
  }

  void lift(const Primitive& text, const QRectF& patch) {
    m_scene.add(Shape::Rounded, groundOf(text.role), patch, {}, text.colour).radius =
        static_cast<float>(text.role == Role::Label ? kPillHeightPx / 2 : kCornerPx - 1);
    Primitive& again = m_scene.primitives.emplace_back(text);
    again.target = {};
  }

  static Role groundOf(Role text) {
    switch (text) {
      case Role::Label:
        return Role::LabelPill;
      case Role::BarLabel:
        return Role::Running;
      case Role::LoopName:
      case Role::LoopNumber:
        return Role::LoopBox;
      default:
        return Role::Panel;
    }
  }

  void addSelectedSpan() {
    const auto& [lane, event, object] = m_request.selection;
    if (!lane.valid() || !event.valid()) return;
    const trace::Span* span = m_request.run.spans().at(lane, event);
    const double centre = m_centres[lane.value()];
    if (!span || centre == kNoRow) return;
    const double left = m_request.eventPx(span->begin);
    const double right = m_request.eventPx(span->end);
    if (right < 0 || left > m_request.widthPx) return;
    const double height = m_metrics.barPx() + 6;
    const QRectF box(std::max(left, -20.0) - 3, centre - height / 2,
                     std::min(right, m_request.widthPx + 20) - std::max(left, -20.0) + 6, height);
    m_scene.add(Shape::Rounded, Role::Selection, box).radius = static_cast<float>(kCornerPx + 2);
  }

  void addCauses() {
    if (m_request.selection.event != m_request.cursor)
      addArrows(m_request.selection.event, kLinksOfSelection);
    addArrows(m_request.cursor, kLinksOfCursor);
  }

  void addArrows(EventId event, size_t limit) {
    if (!event.valid()) return;
    bool first = true;
    for (const view::CauseLink& link : view::causeChain(m_request.run, event, limit)) {
      addArrow(link, !first);
      first = false;
    }
  }

  // Link after link away from the cursor into the past, so that none hides another.
  void addWaitChain() {
    if (m_request.waitChain.empty() || !m_request.cursor.valid()) return;
    const double cursor = m_request.eventPx(m_request.cursor);
    double x = cursor;
    for (const view::WaitLink& link : m_request.waitChain) {
      x -= kWaitLinkGapPx;
      const double from = m_centres[link.from.value()];
      const double to = m_centres[link.to.value()];
      if (from == kNoRow || to == kNoRow) continue;
      if (link.from == link.to) {
        addWaitLink({cursor + kUnitPx, from}, {m_request.eventPx(link.ends), to}, {link.to, link.ends, {}});
      } else {
        addWaitLink({x, from}, {x, to}, {link.to, {}, {}});
      }
    }
  }

  // With a dot where the lane that waits is.
  void addWaitLink(const QPointF& from, const QPointF& to, const Target& target) {
    Primitive& arrow = m_scene.add(Shape::Arrow, Role::WaitLink,
                                   QRectF(from, to).normalized().adjusted(-1, -1, 1, 1), target);
    arrow.points = {from, to};
    const QPointF middle = arrowPoint(arrow, 0.5);
    constexpr double kDotPx = 7;
    m_scene.add(Shape::Disc, Role::WaitLink,
                QRectF(from.x() - kDotPx / 2, from.y() - kDotPx / 2, kDotPx, kDotPx), target);
    const bool toTimer = from.y() == to.y();
    const QString text = toTimer ? QCoreApplication::translate("Scene", "until then")
                                 : QCoreApplication::translate("Scene", "waits for");
    const double width = m_measure.width(text, TextStyle::Label) + 2 * kPillPaddingPx;
    const QRectF pill(toTimer ? middle.x() - width / 2 : from.x() - width - kUnitPx,
                      middle.y() - kPillHeightPx / 2, width, kPillHeightPx);
    if (pill.left() < 0 || (toTimer && width + 4 * kUnitPx > std::abs(to.x() - from.x()))) return;
    addPill(Role::CauseLabelPill, Role::WaitLabel, pill, text, target);
  }

  void addPill(Role ground, Role label, const QRectF& pill, const QString& text, const Target& target) {
    m_scene.add(Shape::Rounded, ground, pill, target).radius = static_cast<float>(kPillHeightPx / 2);
    addText(m_scene, m_measure, label, TextStyle::Label, pill, Align::Centre, text, target);
  }

  void addArrow(const view::CauseLink& link, bool faint) {
    if (!paint::addArrow(m_request, m_centres, link, faint, m_scene)) return;
    if (!faint || link.cancels) addArrowLabel(Primitive(m_scene.primitives.back()), link);
  }

  // Beside the arrow at the first place where it hides no other text; left out if there is none.
  void addArrowLabel(const Primitive& arrow, const view::CauseLink& link) {
    const QString text = *link.label ? QCoreApplication::translate("CauseChain", link.label) : QString();
    if (text.isEmpty()) return;
    const double width = m_measure.width(text, TextStyle::Label) + 2 * kPillPaddingPx;
    for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
      const QPointF at = arrowPoint(arrow, share);
      for (const double side : {0.0, -1.0, 1.0}) {
        const double x = at.x() - width / 2 + side * (width / 2 + kUnitPx);
        const QRectF pill(x, at.y() - kPillHeightPx / 2, width, kPillHeightPx);
        if (!isFree(pill)) continue;
        const Role ground = link.cancels ? Role::CancelLabelPill : Role::CauseLabelPill;
        const Role label = link.cancels ? Role::CancelLabel : Role::CauseLabel;
        return addPill(ground, label, pill, text, arrow.target);
      }
    }
  }

  bool isFree(const QRectF& box) const {
    if (box.left() < 0 || box.right() > m_request.widthPx) return false;
    const double cursor = m_request.cursor.valid() ? m_request.eventPx(m_request.cursor) : -1e9;
    if (cursor > box.left() - 2 && cursor < box.right() + 2) return false;
    const auto hides = [&](const Primitive& p) {
      const bool matters = p.shape == Shape::Text || p.role == Role::LabelPill || p.role == Role::Returned ||
                           p.role == Role::Cancelled || p.role == Role::Raised ||
                           p.role == Role::CauseLabelPill || p.role == Role::CancelLabelPill;
      return matters && p.rect.adjusted(-2, -2, 2, 2).intersects(box);
    };
    return std::none_of(m_lanes.primitives.begin(), m_lanes.primitives.end(), hides) &&
           std::none_of(m_scene.primitives.begin(), m_scene.primitives.end(), hides);
  }

  const SceneRequest& m_request;
  const Scene& m_lanes;
  TextMeasure& m_measure;
  RowMetrics m_metrics;
  std::vector<double> m_centres;
  Scene m_scene;
};

}  // namespace

Scene buildOverlay(const SceneRequest& request, const Scene& lanes, TextMeasure& measure) {
  if (request.run.empty()) return {};
  return Overlay(request, lanes, measure).build();
}

}  // namespace loopscope::paint
