// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "core/aio/concurrent_future.h"
#include "core/aio/context.h"
#include "core/aio/pools.h"
#include "core/aio/thread_object.h"
#include "core/runtime/native.h"

// A pool of workers, simulated threads or processes, that call functions. Jobs wait in one line; a worker
// that ends a job takes the next one at once. Rules: CPython's concurrent/futures/thread.py. A job that was
// submitted from an event loop's thread begins when that thread next stands still or looks for events.

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

class Executor final : public runtime::Object {
 public:
  struct Settings {
    trace::LaneKind workers = trace::LaneKind::Worker;  // or Process
    int maxWorkers = 1;
    std::string namePrefix;
    std::string label;                // "ThreadPoolExecutor(max_workers=2)"
    runtime::Value initializer = {};  // called with initargs on each new worker; None: nothing is
    std::vector<runtime::Value> initargs = {};
  };
  Executor(runtime::Type& type, Asyncio& asyncio, Settings settings);

  // Throws RuntimeError after shutDown and when the main thread has ended, BrokenThreadPool when the
  // initializer failed. The name is what people call the
  // job; empty: the function's.
  runtime::Ref<ConcurrentFuture> submit(Call call, std::string_view name = {});
  // No new jobs; those queued still run, or are cancelled.
  void shutDown(bool cancelQueued = false);
  // The current thread stands still until all workers have ended.
  void join();
  int maxWorkers() const { return m_settings.maxWorkers; }
  // The idle workers look whether they are still wanted.
  void wakeAll();
  bool isIdle() const { return m_busy == 0 && m_queue.empty(); }
  // Calls it on the worker that makes the pool idle.
  void whenIdle(std::function<void()> callback) { m_whenIdle.push_back(std::move(callback)); }

  void clear() override;

 private:
  struct Job {
    Call call;
    runtime::Ref<ConcurrentFuture> future;
    ObjectId objectId;
    EventId submitted;
    TextId name;
  };

  void checkAccepts() const;
  std::unique_ptr<Job> makeJob(Call call, std::string_view name);
  void wakeIdle(EventId cause);
  void startWorker(EventId cause);
  bool initialize();
  void work();
  void takeJobs();
  void runJob(Job& job);
  void standIdle();
  void endWorker();

  Asyncio& m_asyncio;
  Settings m_settings;
  InnerLock m_lock;  // while a job is taken: nobody else submits, or shuts down
  ObjectId m_objectId;
  LaneId m_lane;
  std::deque<std::unique_ptr<Job>> m_queue;
  std::deque<sched::Thread*> m_idle;      // in the order in which they became it
  std::vector<sched::Thread*> m_joiners;  // null: the main thread
  std::vector<std::function<void()>> m_whenIdle;
  int m_workers = 0;
  int m_alive = 0;
  int m_busy = 0;
  int m_spare = 0;  // jobs that ended and that no submission has counted on yet
  bool m_isShutDown = false;
  bool m_isBroken = false;
};

}  // namespace loopscope::aio
