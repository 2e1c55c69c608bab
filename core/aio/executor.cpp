// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/executor.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using sched::LaneScope;
using sched::Recorder;
using trace::EventKind;
using trace::Outcome;

Value Call::operator()(Asyncio& asyncio) {
  const ContextScope scope(asyncio, context ? context : *asyncio.contextHome());
  return asyncio.runtime().call(function, runtime::Arguments{positional, keywords});
}

// What CPython keeps in a concurrent.futures.Future and its work item.
struct Executor::Job {
  enum class State : uint8_t { Queued, Running, Finished, Cancelled };

  Call call;
  Ref<Future> future;
  State state = State::Queued;
  Value result;
  bool raised = false;
  ObjectId objectId;
  EventId submitted;
  TextId name;
};

Executor::Executor(runtime::Type& type, Asyncio& asyncio, int maxWorkers, std::string threadNamePrefix)
    : Object(type, runtime::ObjectKind::Other),
      m_asyncio(asyncio),
      m_maxWorkers(maxWorkers),
      m_threadNamePrefix(std::move(threadNamePrefix)) {
  Recorder& recorder = asyncio.recorder();
  const std::string label = fmt::format("ThreadPoolExecutor(max_workers={})", maxWorkers);
  m_objectId = recorder.addObject(trace::ObjectKind::Pool, recorder.text(label), recorder.nextLane());
  trace::Lane lane;
  lane.kind = trace::LaneKind::Pool;
  lane.name = recorder.text("Thread pool");
  lane.parent = recorder.lane();
  lane.object = m_objectId;
  m_lane = recorder.addLane(lane);
  recorder.record(EventKind::PoolCreated,
                  {.object = m_objectId, .other = m_lane.value(), .value = maxWorkers});
  asyncio.threads().addJobSource(this);
}

Executor::~Executor() {
  m_asyncio.threads().removeJobSource(this);
}

Ref<Future> Executor::submit(Loop& loop, Call call) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_isShutDown) {
    values.raise(*values.types().runtimeError, "cannot schedule new futures after shutdown");
  }
  Recorder& recorder = m_asyncio.recorder();
  const auto job = std::make_shared<Job>();
  const std::string name = m_asyncio.language().callableName(call.function);
  job->name = recorder.text(name.empty() ? runtime::typeName(values, call.function) : name);
  job->call = std::move(call);
  job->objectId = recorder.addObject(trace::ObjectKind::Job, job->name);
  job->submitted = recorder.record(EventKind::JobSubmitted,
                                   {.object = job->objectId, .other = m_objectId.value(), .text = job->name});
  job->future = loop.createFuture();
  job->future->setLabel(recorder.text(fmt::format("run_in_executor({})", recorder.textAt(job->name))));
  job->future->addDoneCallback(
      Callback::make(loop, "_chain_future.<locals>._call_check_cancel", [this, job](Future* future) {
        const Ref<Executor> self(this);
        if (future->cancelled()) cancelJob(job);
      }));
  m_queue.push_back(job);
  return job->future;
}

void Executor::shutDown() {
  if (m_isShutDown) return;
  m_isShutDown = true;
  m_asyncio.recorder().record(EventKind::PoolShutDown, {.object = m_objectId});
}

void Executor::startJobs() {
  const Ref<Executor> self(this);
  while (!m_queue.empty() && m_busy < m_maxWorkers) {
    const EventId cause = m_queue.front()->submitted;
    ++m_busy;
    Worker* idle = nullptr;
    for (const auto& worker : m_workers) {
      if (worker->idle && idle == nullptr) idle = worker.get();
    }
    if (idle != nullptr) {
      idle->idle = false;
      m_asyncio.threads().unpark(idle->thread, cause);
      m_asyncio.threads().runFirst(idle->thread, cause);
    } else {
      startWorker(cause);
    }
  }
}

void Executor::startWorker(EventId cause) {
  Recorder& recorder = m_asyncio.recorder();
  trace::Lane lane;
  lane.kind = trace::LaneKind::Worker;
  lane.name = recorder.text(fmt::format("{}_{}", m_threadNamePrefix, m_workers.size()));
  lane.parent = m_lane;
  lane.object = m_objectId;
  m_workers.push_back(std::make_unique<Worker>());
  Worker& worker = *m_workers.back();
  worker.lane = recorder.addLane(lane);
  const EventId started = recorder.record(
      EventKind::WorkerStarted, {.object = m_objectId, .other = worker.lane.value(), .cause = cause});
  worker.thread = &m_asyncio.threads().start(worker.lane, started, [this, &worker] { work(worker); });
  m_asyncio.threads().runFirst(worker.thread, started);
}

void Executor::work(Worker& worker) {
  for (;;) {
    while (!m_queue.empty()) {
      const std::shared_ptr<Job> job = std::move(m_queue.front());
      m_queue.pop_front();
      if (job->state == Job::State::Cancelled) continue;
      const Ref<Executor> self(this);
      runJob(*job, worker.lane);
      handBack(job, m_asyncio.recorder().cause());
    }
    --m_busy;
    worker.idle = true;
    if (isIdle()) {
      for (const std::function<void()>& callback : std::exchange(m_whenIdle, {})) callback();
    }
    m_asyncio.threads().park();
  }
}

void Executor::runJob(Job& job, LaneId lane) {
  Recorder& recorder = m_asyncio.recorder();
  job.state = Job::State::Running;
  const EventId started = recorder.recordOn(
      lane, EventKind::JobStarted, {.object = job.objectId, .text = job.name, .cause = job.submitted});
  recorder.enter(lane, started);
  try {
    job.result = job.call(m_asyncio);
  } catch (runtime::Raise& raise) {
    job.result = std::move(raise.exception);
    job.raised = true;
  }
  job.call = {};
  job.state = Job::State::Finished;
  const TextId text = job.raised ? m_asyncio.describeException(job.result) : m_asyncio.describe(job.result);
  const Outcome outcome = job.raised ? Outcome::Raised : Outcome::Returned;
  const EventId ended = recorder.record(
      EventKind::JobEnded, {.object = job.objectId, .other = static_cast<uint32_t>(outcome), .text = text});
  recorder.enter(lane, ended);
}

// The worker, or whoever cancelled the job, tells the loop. asyncio/futures.py: _chain_future.
void Executor::handBack(const std::shared_ptr<Job>& job, EventId ended) {
  Recorder& recorder = m_asyncio.recorder();
  const Ref<Future> future = std::exchange(job->future, nullptr);
  Loop& loop = future->loop();
  if (loop.isClosed()) return;
  if (future->done()) recorder.record(EventKind::JobDropped, {.object = job->objectId, .cause = ended});
  const Ref<Callback> setState = Callback::make(loop, "_chain_future.<locals>._set_state", [job](Future*) {
    const Ref<Future> destination = std::exchange(job->future, nullptr);
    if (destination->cancelled()) return;
    if (job->state == Job::State::Cancelled) {
      destination->cancel(Value::none());
    } else if (job->raised) {
      destination->setException(std::move(job->result));
    } else {
      destination->setResult(std::move(job->result));
    }
  });
  job->future = future;
  setState->enqueue(recorder.record(EventKind::HandedBack, {.object = future->objectId(), .cause = ended}));
}

void Executor::cancelJob(const std::shared_ptr<Job>& job) {
  if (job->state != Job::State::Queued) return;
  job->state = Job::State::Cancelled;
  handBack(job, EventId());
}

void Executor::clear() {
  m_queue.clear();
  m_whenIdle.clear();
}

}  // namespace loopscope::aio
