// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/trace/workers.h"
#include "ui/paint/lane_shapes.h"

// Jobs on the lanes of workers: one bar from one wait for its turn to the next, though a job may block in
// between.

namespace loopscope::paint {

using trace::EventKind;
using trace::LaneStatus;
using trace::Span;

size_t LaneShapes::endOfJob(const Spans& spans, size_t first, LaneId lane) const {
  constexpr size_t kMostBlocks = 64;  // per bar; a job that blocks more often gets several
  const trace::Trace& trace = m_request.run.trace();
  if (!trace::isWorker(trace, lane) || !trace::isBusy(spans[first].status)) return first;
  size_t end = first + 1;
  while (end < spans.size() && end - first < kMostBlocks && trace::isBusy(spans[end].status) &&
         trace.at(spans[end].begin).kind() != EventKind::JobStarted)
    ++end;
  return end;
}

void LaneShapes::addJob(const Spans& spans, size_t first, size_t end, Place place) {
  const double wholeRight = place.right;
  const EventId job = jobOf(spans, first);
  const EventId unwanted =
      job.valid() ? m_request.run.unwantedSince(m_request.run.trace().at(job).objectId()) : EventId();
  if (unwanted.valid() && unwanted < spans[end - 1].end) {
    place.right = std::clamp(m_request.eventPx(unwanted), place.left, place.right);
    addUnwanted(spans[first], {place.lane, place.colour, place.centre, place.right, wholeRight});
    if (place.right <= place.left) return;
  }
  const QRectF rect = visible(place, m_metrics.barPx());
  const bool resumes = m_request.run.trace().at(spans[first].begin).kind() == EventKind::BlockEnds;
  const Shape shape = resumes ? Shape::Ribbon : Shape::Rounded;
  m_scene.add(shape, Role::Running, rect, targetOf(spans[first], place), place.colour).radius =
      static_cast<float>(kCornerPx);
  QString label = job.valid() ? text(m_request.run.trace().at(job).textId()) : QString();
  for (size_t i = first; i < end; ++i) {
    if (spans[i].status != LaneStatus::Blocked) continue;
    label += (label.isEmpty() ? "" : " \u2014 ") + text(spans[i].label);
    break;
  }
  addBarLabel(label, spans[first], place);
}

// JobStarted of the job that the span is part of. It may have begun a few spans before the picture does.
EventId LaneShapes::jobOf(const Spans& spans, size_t index) const {
  constexpr size_t kMostLookedBack = 64;
  const auto inJob = [&](LaneStatus status) { return trace::isBusy(status) || status == LaneStatus::InLine; };
  for (size_t i = index; i + kMostLookedBack > index && inJob(spans[i].status); --i) {
    if (m_request.run.trace().at(spans[i].begin).kind() == EventKind::JobStarted) return spans[i].begin;
    if (i == 0) break;
  }
  return {};
}

// The rest of a job whose result nobody waits for any more.
void LaneShapes::addUnwanted(const Span& span, const Place& place) {
  const QRectF rect = visible(place, m_metrics.barPx() - 2);
  m_scene.add(Shape::Rounded, Role::Unwanted, rect, targetOf(span, place), place.colour).radius =
      static_cast<float>(kCornerPx);
  addBarLabel(QCoreApplication::translate("Scene", "runs on, unwanted"), span, place, Role::Label);
}

}  // namespace loopscope::paint
