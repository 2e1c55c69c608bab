// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/spans.h"
#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"

// The shapes of one lane's row, span by span: bars, hatches, waiting lines with their labels, end marks.

namespace loopscope::paint {

class LaneShapes {
 public:
  LaneShapes(const SceneRequest& request, TextMeasure& measure, Scene& scene);

  void addLane(LaneId lane, double centrePx);

 private:
  struct Place {
    LaneId lane;
    int colour;
    double centre;
    double left;  // of the span, in pixels; may lie outside of the picture
    double right;
  };
  using Spans = std::vector<trace::Span>;

  void addSpans(LaneId lane, double centrePx, const Spans& spans);
  void addSpan(const trace::Span& span, const Place& place);
  // Merges the spans that begin in the cell, from the given one on; returns the index of the first that was
  // not merged.
  size_t addCell(const Spans& spans, size_t index, size_t cell, Place place);
  void addRunning(const trace::Span& span, const Place& place);
  void addBlocked(const trace::Span& span, const Place& place);
  // A job in a thread is one bar, whether it runs or blocks: nobody else suffers from that. The end of the
  // spans that belong to it, or `first` if that is none of a job.
  size_t endOfJob(const Spans& spans, size_t first, LaneId lane) const;
  void addJob(const Spans& spans, size_t first, size_t end, Place place);
  EventId jobOf(const Spans& spans, size_t index) const;
  void addUnwanted(const trace::Span& span, const Place& place);
  void addReady(const trace::Span& span, const Place& place);
  void addWaiting(const trace::Span& span, const Place& place);
  void addInLine(const trace::Span& span, const Place& place);
  bool isWide(const Spans& spans, size_t index, size_t cell, LaneId lane, bool amongMany) const;
  double computedShare(const Spans& spans, size_t first, size_t end) const;
  void addLoopBlocked(const trace::Span& span, const Place& place, const QString& label);
  bool computesLong(const trace::Span& span, LaneId lane) const;
  void addIdle(const trace::Span& span, const Place& place);
  void addEnd(const trace::Span& span, const Place& place);
  void addNotch(const trace::Span& span, const Place& place);
  void addLineTicks(const trace::Span& span, const Place& place);
  void addBarLabel(const QString& text, const trace::Span& span, const Place& place,
                   Role role = Role::BarLabel);
  QRectF visible(const Place& place, double heightPx) const;
  Target targetOf(const trace::Span& span, const Place& place) const { return {place.lane, span.begin, {}}; }
  QString text(TextId id) const;
  bool inLoopThread(LaneId lane) const;

  const SceneRequest& m_request;
  TextMeasure& m_measure;
  Scene& m_scene;
  RowMetrics m_metrics;
  std::vector<EventId> m_cellEnds;  // by cell: the first event beyond it
};

}  // namespace loopscope::paint
