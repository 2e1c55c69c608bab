// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <vector>

#include "core/aio/context.h"
#include "core/aio/future.h"
#include "core/runtime/native.h"
#include "core/sched/threads.h"

// A pool of simulated threads that runs functions for a loop. Jobs start when the loop next looks for events,
// in the order in which they were submitted, as workers are free; a worker that ends a job takes the next one
// at once. Results go back through a handle of the loop.

namespace loopscope::aio {

// A function with its arguments.
struct Call {
  runtime::Value function;
  std::vector<runtime::Value> positional;
  std::vector<runtime::KeywordArgument> keywords;
  // Where it runs; null: in the worker's own.
  runtime::Ref<Context> context = nullptr;

  runtime::Value operator()(Asyncio& asyncio);
};

class Executor final : public runtime::Object, public sched::JobSource {
 public:
  Executor(runtime::Type& type, Asyncio& asyncio, int maxWorkers, std::string threadNamePrefix);
  ~Executor() override;

  // The future is of the loop; cancelling it takes the job out of the queue, or drops its result.
  runtime::Ref<Future> submit(Loop& loop, Call call);
  // No new jobs; those queued still run.
  void shutDown();
  bool isIdle() const { return m_busy == 0 && m_queue.empty(); }
  // Calls it on the worker that makes the pool idle.
  void whenIdle(std::function<void()> callback) { m_whenIdle.push_back(std::move(callback)); }

  void startJobs() override;
  void clear() override;

 private:
  struct Job;
  struct Worker {
    LaneId lane;
    sched::Thread* thread = nullptr;
    bool idle = false;
  };

  void startWorker(EventId cause);
  void work(Worker& worker);
  void runJob(Job& job, LaneId lane);
  void handBack(const std::shared_ptr<Job>& job, EventId ended);
  void cancelJob(const std::shared_ptr<Job>& job);

  Asyncio& m_asyncio;
  int m_maxWorkers;
  std::string m_threadNamePrefix;
  ObjectId m_objectId;
  LaneId m_lane;
  std::deque<std::shared_ptr<Job>> m_queue;
  std::vector<std::unique_ptr<Worker>> m_workers;
  std::vector<std::function<void()>> m_whenIdle;
  int m_busy = 0;
  bool m_isShutDown = false;
};

}  // namespace loopscope::aio
