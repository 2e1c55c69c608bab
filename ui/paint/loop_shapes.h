// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"

// The rows that show no single line of execution: the event loop's (a numbered box per iteration, dots while
// it waits) and a pool's (how many jobs run and queue).

namespace loopscope::paint {

class LoopShapes {
 public:
  LoopShapes(const SceneRequest& request, TextMeasure& measure, Scene& scene);

  void addLoop(LaneId loop, double centrePx);
  void addPool(LaneId pool, double centrePx);

 private:
  void addBox(LaneId loop, const view::Iteration& iteration, const QRectF& box);
  void addNames(LaneId loop, const view::Iteration& iteration, const QRectF& box, double freePx);
  void addWait(LaneId loop, double leftPx, double rightPx, double centrePx, const view::Iteration& before);
  void addLoad(LaneId pool, const view::PoolLoad& load, double leftPx, double rightPx, double centrePx);

  const SceneRequest& m_request;
  TextMeasure& m_measure;
  Scene& m_scene;
  RowMetrics m_metrics;
};

}  // namespace loopscope::paint
