// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/thread_object.h"

#include <algorithm>

#include "core/aio/types.h"

namespace loopscope::aio {

using runtime::Ref;
using trace::EventKind;
using trace::LaneKind;

ThreadObject& ProgramThreads::main() {
  if (m_threads.empty()) {
    m_threads.push_back(
        m_asyncio.runtime().heap().make<ThreadObject>(*m_asyncio.types().thread, LaneId(0), "MainThread", 1));
  }
  return *m_threads.front();
}

Ref<ThreadObject> ProgramThreads::start(const Start& start, std::function<void()> body) {
  main();
  sched::Recorder& recorder = m_asyncio.recorder();
  const LaneId id = recorder.addLane({.kind = start.kind,
                                      .name = recorder.text(start.name),
                                      .detail = start.detail,
                                      .parent = start.parent.valid() ? start.parent : recorder.lane(),
                                      .object = start.pool,
                                      .site = m_asyncio.language().currentSite()});
  const bool isWorker = start.pool.valid() || start.kind == LaneKind::Worker;
  const EventId started = recorder.record(isWorker ? EventKind::WorkerStarted : EventKind::ThreadStarted,
                                          {.object = start.pool, .other = id.value(), .cause = start.cause});
  const Ref<ThreadObject> thread =
      m_asyncio.runtime().heap().make<ThreadObject>(*m_asyncio.types().thread, id, start.name, ++m_count);
  m_threads.push_back(thread);
  thread->thread = &m_asyncio.threads().start(id, started, std::move(body), start.kind == LaneKind::Process);
  setDaemon(*thread, start.daemon);
  return thread;
}

Ref<ThreadObject> ProgramThreads::startAndLetBegin(const Start& how, std::function<void()> body) {
  sched::Threads& threads = m_asyncio.threads();
  sched::Recorder& recorder = m_asyncio.recorder();
  sched::Thread* const starter = threads.current();
  const EventId cause = recorder.cause();
  Ref<ThreadObject> thread = start(how, [&threads, starter, cause, run = std::move(body)] {
    threads.unpark(starter, cause);
    run();
  });
  const LaneId lane = recorder.lane();
  if (threads.codeTakesTime()) {
    threads.standStill({recorder.text("Thread.start()"), m_asyncio.language().currentSite()});
  } else {
    threads.park();  // no time goes by
  }
  recorder.enter(lane, cause);
  return thread;
}

ThreadObject& ProgramThreads::current() {
  ThreadObject& first = main();
  sched::Thread* const running = m_asyncio.threads().current();
  if (running == nullptr) return first;
  const auto found = std::find_if(m_threads.begin(), m_threads.end(),
                                  [&](const auto& thread) { return thread->thread == running; });
  return found != m_threads.end() ? **found : adopt(*running);
}

// One that somebody else started: a worker of the world outside.
ThreadObject& ProgramThreads::adopt(sched::Thread& thread) {
  const sched::Recorder& recorder = m_asyncio.recorder();
  const LaneId lane = recorder.lane();
  m_threads.push_back(m_asyncio.runtime().heap().make<ThreadObject>(
      *m_asyncio.types().thread, lane, std::string(recorder.textAt(recorder.lane(lane).name)), ++m_count));
  m_threads.back()->thread = &thread;
  return *m_threads.back();
}

std::vector<Ref<ThreadObject>> ProgramThreads::alive() {
  main();
  return m_threads;
}

void ProgramThreads::rename(ThreadObject& thread, std::string name) {
  thread.name = std::move(name);
  m_asyncio.recorder().renameLane(thread.lane, thread.name);
}

void ProgramThreads::setDaemon(ThreadObject& thread, bool daemon) {
  thread.daemon = daemon;
  if (thread.thread != nullptr) m_asyncio.threads().setDaemon(*thread.thread, daemon);
}

void ProgramThreads::ended(sched::Thread& thread) {
  const auto found = std::find_if(m_threads.begin(), m_threads.end(),
                                  [&](const auto& object) { return object->thread == &thread; });
  if (found == m_threads.end()) return;
  (*found)->thread = nullptr;
  (*found)->alive = false;
  m_threads.erase(found);
}

}  // namespace loopscope::aio
