// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::PoolState;

// A process pool of a big machine: boxes past this many would be a wall.
constexpr int64_t kMostBoxes = 16;

static std::vector<Box> workerBoxes(const trace::Trace& trace, const PoolState& pool) {
  std::vector<Box> boxes;
  const int64_t count =
      std::clamp<int64_t>(pool.maxWorkers, static_cast<int64_t>(pool.workers.size()), kMostBoxes);
  for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
    Box box;
    if (i < pool.workers.size()) {
      const QString worker = nameOf(trace, pool.workers[i]);
      const bool busy = i < pool.running.size() && pool.running[i].valid();
      box.text = QString::number(i + 1);
      box.toolTip =
          busy ? Words::tr("%1 runs %2").arg(worker, labelOf(trace, trace.at(pool.running[i]).textId()))
               : Words::tr("%1 is idle").arg(worker);
      if (busy) box.lane = pool.workers[i];
    } else {
      box.toolTip = Words::tr("not needed so far");
    }
    boxes.push_back(box);
  }
  return boxes;
}

static QString poolNote(const PoolState& pool) {
  const auto busy =
      std::count_if(pool.running.begin(), pool.running.end(), [](EventId job) { return job.valid(); });
  return Words::tr("%1 of %2 busy, %3 queued")
      .arg(busy)
      .arg(std::max<int64_t>(pool.maxWorkers, static_cast<int64_t>(pool.workers.size())))
      .arg(pool.queued.size());
}

static void addQueued(const trace::Trace& trace, const PoolState& pool, Section& section) {
  for (size_t i = 0; i < pool.queued.size() && i < kMostRows; ++i) {
    const trace::Event& job = trace.at(pool.queued[i]);
    Row row;
    row.style = RowStyle::Card;
    row.lead = QString::number(i + 1);
    row.title = labelOf(trace, job.textId());
    row.boldTitle = false;
    row.monoTitle = true;
    row.right = Words::tr("waits for a worker");
    row.target = {{}, pool.queued[i], job.objectId()};
    section.rows.push_back(row);
  }
  capRows(section, pool.queued.size());
}

Section poolSection(const trace::Trace& trace, const trace::LoopState& state) {
  const bool single = state.pools.size() == 1;
  Section section{single ? titleOf(trace, state.pools.front().lane) : Words::tr("Pools"),
                  {},
                  {},
                  Words::tr("no pool was needed so far")};
  if (single) section.note = poolNote(state.pools.front());
  for (const PoolState& pool : state.pools) {
    Row row;
    if (!single) {
      row.title = titleOf(trace, pool.lane);
      row.right = poolNote(pool);
    }
    row.boxes = workerBoxes(trace, pool);
    row.state = poolNote(pool);
    row.target = {pool.lane, {}, pool.pool};
    section.rows.push_back(row);
    addQueued(trace, pool, section);
  }
  return section;
}

}  // namespace loopscope::panels
