// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/executor.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/base/finally.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::aio {

static constexpr const char* kBroken = "A thread initializer failed, the thread pool is not usable anymore";

using runtime::Ref;
using runtime::Value;
using sched::Recorder;
using trace::EventKind;
using trace::LaneKind;
using trace::Outcome;

Value Call::operator()(Asyncio& asyncio) {
  const ContextScope scope(asyncio, context ? context : *asyncio.contextHome());
  return asyncio.runtime().call(function, runtime::Arguments{positional, keywords});
}

Executor::Executor(runtime::Type& type, Asyncio& asyncio, Settings settings)
    : Object(type, runtime::ObjectKind::Other),
      m_asyncio(asyncio),
      m_settings(std::move(settings)),
      m_lock(asyncio) {
  Recorder& recorder = asyncio.recorder();
  const std::string name = asyncio.language().boundName();
  m_objectId = recorder.addObject(trace::ObjectKind::Pool,
                                  recorder.text(name.empty() ? m_settings.label : name), recorder.nextLane());
  const char* const laneName = m_settings.workers == LaneKind::Process ? "Process pool" : "Thread pool";
  m_lane = recorder.addLane({.kind = LaneKind::Pool,
                             .name = recorder.text(laneName),
                             .parent = recorder.lane(),
                             .object = m_objectId});
  recorder.record(EventKind::PoolCreated,
                  {.object = m_objectId, .other = m_lane.value(), .value = m_settings.maxWorkers});
}

// ---- From outside

void Executor::checkAccepts() const {
  runtime::Runtime& values = m_asyncio.runtime();
  const runtime::Type& runtimeError = *values.types().runtimeError;
  if (m_isBroken) values.raise(*m_asyncio.types().brokenThreadPool, kBroken);
  if (m_isShutDown) values.raise(runtimeError, "cannot schedule new futures after shutdown");
  if (m_asyncio.pools().haveEnded())
    values.raise(runtimeError, "cannot schedule new futures after interpreter shutdown");
}

Ref<ConcurrentFuture> Executor::submit(Call call, std::string_view name) {
  const Ref<Executor> self(this);
  const InnerLock::Holding mine(m_lock);
  const InnerLock::Holding all(m_asyncio.pools().lock());
  checkAccepts();
  m_queue.push_back(makeJob(std::move(call), name));
  const Ref<ConcurrentFuture> future = m_queue.back()->future;
  const EventId submitted = m_queue.back()->submitted;
  wakeIdle(submitted);
  if (m_spare > 0) {
    --m_spare;
  } else if (m_workers < m_settings.maxWorkers) {
    startWorker(submitted);
  }
  return future;
}

std::unique_ptr<Executor::Job> Executor::makeJob(Call call, std::string_view name) {
  runtime::Runtime& values = m_asyncio.runtime();
  Recorder& recorder = m_asyncio.recorder();
  auto job = std::make_unique<Job>();
  std::string known = name.empty() ? m_asyncio.language().callableName(call.function) : std::string(name);
  job->name = recorder.text(known.empty() ? std::string(runtime::typeName(values, call.function)) : known);
  job->call = std::move(call);
  job->objectId = recorder.addObject(trace::ObjectKind::Job, job->name);
  job->submitted = recorder.record(EventKind::JobSubmitted,
                                   {.object = job->objectId, .other = m_objectId.value(), .text = job->name});
  job->future = values.heap().make<ConcurrentFuture>(*m_asyncio.types().concurrentFuture, m_asyncio);
  job->future->setJob(job->objectId, job->name);
  return job;
}

void Executor::wakeIdle(EventId cause) {
  if (m_idle.empty()) return;
  sched::Thread* const first = m_idle.front();
  m_idle.pop_front();
  m_asyncio.threads().unpark(first, cause);
}

void Executor::wakeAll() {
  while (!m_idle.empty()) wakeIdle(m_asyncio.recorder().cause());
}

void Executor::startWorker(EventId cause) {
  const bool isProcess = m_settings.workers == LaneKind::Process;
  const ProgramThreads::Start start{
      .name = fmt::format("{}{}{}", m_settings.namePrefix, isProcess ? "-" : "_",
                          isProcess ? m_workers + 1 : m_workers),
      .kind = m_settings.workers,
      .parent = m_lane,
      .pool = m_objectId,
      .cause = cause,
  };
  if (m_workers == 0) m_asyncio.pools().add(*this);
  ++m_workers;
  ++m_alive;
  ++m_busy;
  const auto body = [self = Ref<Executor>(this)] { self->work(); };
  ProgramThreads& threads = m_asyncio.programThreads();
  if (m_asyncio.runningLoop() != nullptr || isProcess) {
    threads.start(start, body);
  } else {
    threads.startAndLetBegin(start, body);
  }
}

void Executor::shutDown(bool cancelQueued) {
  const Ref<Executor> self(this);
  const InnerLock::Holding mine(m_lock);
  if (!std::exchange(m_isShutDown, true)) {
    m_asyncio.recorder().record(EventKind::PoolShutDown, {.object = m_objectId});
  }
  if (cancelQueued) {
    for (const std::unique_ptr<Job>& job : std::exchange(m_queue, {})) job->future->cancel();
  }
  wakeIdle(m_asyncio.recorder().cause());
}

void Executor::join() {
  if (m_alive == 0) return;
  const Ref<Executor> self(this);
  sched::Thread* const thread = m_asyncio.threads().current();
  m_joiners.push_back(thread);
  const Finally leaves([&] { std::erase(m_joiners, thread); });
  m_asyncio.threads().standStill(
      {m_asyncio.recorder().text("executor.shutdown()"), m_asyncio.language().currentSite(), m_objectId});
}

// ---- On a worker

void Executor::work() {
  if (initialize()) takeJobs();
  endWorker();
}

void Executor::takeJobs() {
  for (;;) {
    while (!m_queue.empty()) {
      const std::unique_ptr<Job> job = std::move(m_queue.front());
      m_queue.pop_front();
      if (job->future->setRunningOrNotifyCancel()) runJob(*job);
      ++m_spare;
    }
    if (m_asyncio.pools().haveEnded()) m_isShutDown = true;
    if (m_isShutDown) return;
    standIdle();
  }
}

void Executor::standIdle() {
  --m_busy;
  if (isIdle()) {
    for (const std::function<void()>& callback : std::exchange(m_whenIdle, {})) callback();
  }
  m_idle.push_back(m_asyncio.threads().current());
  m_asyncio.threads().park();
  ++m_busy;
}

void Executor::endWorker() {
  --m_busy;
  --m_alive;
  const EventId cause = m_asyncio.recorder().cause();
  if (isIdle()) {
    for (const std::function<void()>& callback : std::exchange(m_whenIdle, {})) callback();
  }
  wakeIdle(cause);
  if (m_alive > 0) return;
  for (sched::Thread* joiner : std::exchange(m_joiners, {})) m_asyncio.threads().unpark(joiner, cause);
}

void Executor::runJob(Job& job) {
  Recorder& recorder = m_asyncio.recorder();
  const EventId started = recorder.record(EventKind::JobStarted,
                                          {.object = job.objectId, .text = job.name, .cause = job.submitted});
  recorder.enter(recorder.lane(), started);
  Value result;
  bool raised = false;
  try {
    result = job.call(m_asyncio);
  } catch (runtime::Raise& raise) {
    result = std::move(raise.exception);
    raised = true;
  }
  job.call = {};
  const TextId text = raised ? m_asyncio.describeException(result) : m_asyncio.describe(result);
  const Outcome outcome = raised ? Outcome::Raised : Outcome::Returned;
  const EventId ended = recorder.record(
      EventKind::JobEnded, {.object = job.objectId, .other = static_cast<uint32_t>(outcome), .text = text});
  recorder.enter(recorder.lane(), ended);
  if (raised) {
    job.future->setException(std::move(result));
  } else {
    job.future->setResult(std::move(result));
  }
}

// False: the initializer failed, and with it the pool.
bool Executor::initialize() {
  if (m_settings.initializer.isNone() || m_settings.initializer.isUnbound()) return true;
  Value failure;
  try {
    m_asyncio.runtime().call(m_settings.initializer, runtime::Arguments{m_settings.initargs, {}});
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (failure.isUnbound()) return true;
  m_asyncio.language().writeError("Exception in initializer:\n" +
                                  m_asyncio.language().formatException(failure));
  const InnerLock::Holding mine(m_lock);
  m_isBroken = true;
  runtime::Runtime& values = m_asyncio.runtime();
  for (const std::unique_ptr<Job>& job : std::exchange(m_queue, {})) {
    const Value sentence = Value::adopt(runtime::Str::make(values, kBroken).take());
    job->future->setException(values.call(Value::of(m_asyncio.types().brokenThreadPool), {sentence}));
  }
  return false;
}

void Executor::clear() {
  m_queue.clear();
  m_whenIdle.clear();
  m_settings.initializer = Value();
  m_settings.initargs.clear();
}

}  // namespace loopscope::aio
