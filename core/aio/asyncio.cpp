// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/asyncio.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/aio/library_coroutine.h"
#include "core/aio/overriding.h"
#include "core/aio/policy.h"
#include "core/aio/pools.h"
#include "core/aio/runner.h"
#include "core/aio/thread_object.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

namespace {

constexpr uint32_t kMostClockReads = 10'000;

}  // namespace

Asyncio::Asyncio(runtime::Runtime& runtime, sched::Recorder& recorder, sched::Clock& clock,
                 sched::Threads& threads, const AsyncioOptions& options)
    : m_runtime(runtime),
      m_recorder(recorder),
      m_clock(clock),
      m_threads(threads),
      m_options(options),
      m_programThreads(std::make_unique<ProgramThreads>(*this)),
      m_pools(std::make_unique<Pools>(*this)),
      m_noneText(recorder.text("None")) {
  runtime.setLibrary(this);
  threads.setStuck([this] { endInDeadlock(); });
  threads.setOnInterrupt([this] { m_signals.deliver(Signals::kInterrupt); });
  threads.setWhenEnded([this](sched::Thread& thread) { forgetThread(thread); });
}

Asyncio::~Asyncio() = default;

Types& Asyncio::types() {
  if (!m_types) m_types = std::make_unique<Types>(*this);
  return *m_types;
}

Loop* Asyncio::runningLoop() const {
  if (m_threads.onMain()) return m_mainRunningLoop;
  for (const RunningLoop& running : m_runningLoops) {
    if (running.thread == m_threads.current()) return running.loop;
  }
  return nullptr;
}

void Asyncio::setRunningLoop(Loop* loop) {
  if (m_threads.onMain()) {
    m_mainRunningLoop = loop;
    return;
  }
  sched::Thread* const thread = m_threads.current();
  std::erase_if(m_runningLoops, [&](const RunningLoop& running) { return running.thread == thread; });
  if (loop != nullptr) m_runningLoops.push_back({thread, loop});
}

Loop& Asyncio::requireRunningLoop() const {
  Loop* loop = runningLoop();
  if (loop == nullptr) m_runtime.raise(*m_runtime.types().runtimeError, "no running event loop");
  return *loop;
}

Task* Asyncio::currentTask() const {
  const Loop* loop = runningLoop();
  return loop != nullptr ? loop->currentTask() : nullptr;
}

Asyncio::ThreadContext& Asyncio::threadContext() {
  for (const auto& context : m_threadContexts) {
    if (context->thread == m_threads.current()) return *context;
  }
  m_threadContexts.push_back(
      std::make_unique<ThreadContext>(ThreadContext{m_threads.current(), nullptr, nullptr}));
  m_threadContexts.back()->home = &m_threadContexts.back()->own;
  return *m_threadContexts.back();
}

Ref<Context>* Asyncio::contextHome() {
  return m_threads.onMain() ? m_mainContextHome : threadContext().home;
}

void Asyncio::setContextHome(Ref<Context>* home) {
  (m_threads.onMain() ? m_mainContextHome : threadContext().home) = home;
}

Context& Asyncio::currentContext() {
  Ref<Context>& context = *contextHome();
  if (!context) context = m_runtime.heap().make<Context>(*types().context);
  return *context;
}

Ref<Context> Asyncio::copyContext() {
  const Ref<Context>& context = *contextHome();
  return context && context->items() != nullptr ? context->copy() : nullptr;
}

Ref<Loop> Asyncio::newEventLoop() {
  m_language->log(LogLevel::Debug, "Using selector: EpollSelector");
  return m_runtime.heap().make<Loop>(*types().loop, *this);
}

Policy& Asyncio::policy() {
  if (!m_policy) m_policy = m_runtime.heap().make<Policy>(*types().policy, *this);
  return *m_policy;
}

void Asyncio::setPolicy(Ref<Policy> policy) {
  m_policy = std::move(policy);
}

void Asyncio::keepEventLoop(Ref<Loop> loop) {
  std::erase_if(m_eventLoops, [&](const ThreadLoop& set) { return set.thread == m_threads.current(); });
  m_eventLoops.push_back({m_threads.current(), std::move(loop)});
}

const Ref<Loop>* Asyncio::keptEventLoop() const {
  for (const ThreadLoop& set : m_eventLoops) {
    if (set.thread == m_threads.current()) return &set.loop;
  }
  return nullptr;
}

Ref<Loop> Asyncio::getEventLoop(Loop* given) {
  Loop* const home = given != nullptr ? given : runningLoop();
  return home != nullptr ? Ref<Loop>(home) : policy().askLoop();
}

// asyncio/runners.py: run.
Value Asyncio::run(const Value& main, const Value& debug) {
  if (runningLoop() != nullptr) {
    m_runtime.raise(*m_runtime.types().runtimeError,
                    "asyncio.run() cannot be called from a running event loop");
  }
  constexpr const char* kStartedBy = "asyncio.run";
  const Ref<Runner> runner = m_runtime.heap().make<Runner>(*types().runner, *this, debug, Value::none());
  runner->open();
  Value result;
  Value failure;
  try {
    result = runner->run(main, nullptr, kStartedBy);
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  runner->close(kStartedBy);
  if (!failure.isUnbound()) throw runtime::Raise{std::move(failure)};
  return result;
}

void Asyncio::forgetLoop(Loop& loop) {
  std::erase_if(m_generators, [&](const BegunGenerator& begun) { return begun.loop == &loop; });
}

void Asyncio::forgetThread(sched::Thread& thread) {
  std::erase_if(m_runningLoops, [&](const RunningLoop& running) { return running.thread == &thread; });
  std::erase_if(m_threadContexts, [&](const auto& context) { return context->thread == &thread; });
  std::erase_if(m_eventLoops, [&](const ThreadLoop& set) { return set.thread == &thread; });
  m_programThreads->ended(thread);
}

// Nothing is ready, no timer is set, no thread can run: says who waits for what for ever.
void Asyncio::endInDeadlock() const {
  std::string sentence;
  const auto add = [&](const std::string& more) {
    if (!more.empty()) sentence += (sentence.empty() ? "" : ", ") + more;
  };
  if (m_mainRunningLoop != nullptr) add(m_mainRunningLoop->tellWaitingTasks());
  for (const RunningLoop& running : m_runningLoops) add(running.loop->tellWaitingTasks());
  add(m_threads.tellStandstill());
  throw runtime::RunEnds{static_cast<uint32_t>(trace::FindingKind::Deadlock),
                         sentence.empty() ? "The loop runs for ever, and nothing can happen any more."
                                          : fmt::format("{}: {}.", trace::kNothingCanHappen, sentence)};
}

// What the cycle collector does when CPython's interpreter ends, oldest first: coroutines that nobody can
// resume any more are closed, and their tasks complain; so do those whose exception nobody saw.
void Asyncio::shutDown() {
  m_eventLoops.clear();
  m_policy = nullptr;
  m_mainContext = nullptr;
  m_threadContexts.clear();
  m_programThreads->clear();
  m_pools->clear();
  m_signals.clear();
  // One at a time: what closes may be the last to hold a later one, which then goes at once.
  for (Ref<Task> task(m_oldestTask); task; task = Ref<Task>(task->newer())) {
    if (!task->done()) ignoringErrors(Value::of(&task->coroutine()), [&] { task->coroutine().close(); });
    task->finalize();
  }
  // Not before: a task's complaint names those it waits for.
  for (Ref<Task> task(m_oldestTask); task; task = Ref<Task>(task->newer())) task->forgetPending();
}

void Asyncio::ignoringErrors(const Value& object, const std::function<void()>& action) {
  try {
    action();
  } catch (const runtime::Raise& raise) {
    m_runtime.caller()->ignored("in", object, raise.exception);
  }
}

bool Asyncio::beginRepr(const runtime::Object& object) {
  if (std::find(m_reprs.begin(), m_reprs.end(), &object) != m_reprs.end()) return false;
  m_reprs.push_back(&object);
  return true;
}

// asyncio/base_events.py, tasks.py: create_task, where a program makes the tasks. The name is given
// afterwards.
Ref<Task> Asyncio::askForTask(const Value& maker, std::string_view makerName,
                              std::span<const Value> positional, const TaskOptions& options) {
  const Value context = options.context ? Value::of(options.context.get()) : Value();
  const runtime::KeywordArgument keyword{&m_runtime.intern("context"), context};
  const Value made = m_runtime.call(
      maker, runtime::Arguments{positional, {&keyword, context.isUnbound() ? size_t{0} : size_t{1}}});
  Ref<Task> task(Task::from(made));
  if (!task)
    m_runtime.raise(*m_runtime.types().typeError, fmt::format("{} must give an asyncio.Task", makerName));
  if (!options.name.isUnbound() && !options.name.isNone())
    task->setName(runtime::str(m_runtime, options.name));
  return task;
}

Ref<Task> Asyncio::createTask(Loop& loop, const Value& coroutine, const TaskOptions& options) {
  const Value method = overriddenMethod(loop, m_runtime, "create_task");
  if (method.isUnbound()) return createOwnTask(loop, coroutine, options);
  return askForTask(method, fmt::format("{}.create_task()", loop.type().name()), {&coroutine, 1}, options);
}

Ref<Task> Asyncio::createOwnTask(Loop& loop, const Value& coroutine, const TaskOptions& options) {
  if (!loop.taskFactory.isNone()) {
    const Value positional[] = {Value::of(&loop), coroutine};
    return askForTask(loop.taskFactory, "a task factory", positional, options);
  }
  auto* object = coroutine.as<Coroutine>();
  if (object == nullptr) {
    m_runtime.raise(*m_runtime.types().typeError,
                    fmt::format("a coroutine was expected, got {}", runtime::repr(m_runtime, coroutine)));
  }
  return loop.createTask(Ref<Coroutine>(object), options);
}

Ref<Future> Asyncio::ensureFuture(const Value& awaitable, Loop* loop) {
  if (auto* future = awaitable.as<Future>()) {
    if (loop != nullptr && &future->loop() != loop) {
      m_runtime.raise(*m_runtime.types().valueError,
                      "The future belongs to a different loop than the one specified as the loop argument");
    }
    return Ref<Future>(future);
  }
  Ref<Coroutine> coroutine(awaitable.as<Coroutine>());
  if (!coroutine) coroutine = m_language->coroutineFor(awaitable);
  if (!coroutine) {
    m_runtime.raise(*m_runtime.types().typeError,
                    "An asyncio.Future, a coroutine or an awaitable is required");
  }
  return createTask(*getEventLoop(loop), Value::of(coroutine.get()), {});
}

namespace {

Body awaitFuture(Ref<Future> future) {
  co_return co_await future;
}

}  // namespace

Ref<Coroutine> Asyncio::coroutineFor(const Value& awaitable) {
  if (auto* coroutine = awaitable.as<Coroutine>()) return Ref<Coroutine>(coroutine);
  if (auto* future = awaitable.as<Future>()) {
    return makeCoroutine(*this, "_wrap_awaitable", {}, awaitFuture(Ref<Future>(future)));
  }
  return m_language->coroutineFor(awaitable);
}

void Asyncio::raiseNotAwaitable(const Value& value) {
  m_runtime.raise(*m_runtime.types().typeError, fmt::format("object {} can't be used in 'await' expression",
                                                            runtime::typeName(m_runtime, value)));
}

Task* Asyncio::taskOn(LaneId lane) const {
  Task* task = m_oldestTask;
  while (task != nullptr && task->lane() != lane) task = task->newer();
  return task;
}

std::vector<Ref<Task>> Asyncio::allTasks(const Loop& loop) const {
  std::vector<Ref<Task>> tasks;
  for (Task* task = m_oldestTask; task != nullptr; task = task->newer()) {
    if (&task->loop() == &loop && !task->done()) tasks.emplace_back(task);
  }
  return tasks;
}

void Asyncio::noteClockRead() {
  m_language->settle();
  if (m_stepOfClockReads != m_steps || m_timeOfClockReads != m_clock.now()) {
    m_stepOfClockReads = m_steps;
    m_timeOfClockReads = m_clock.now();
    m_clockReads = 0;
  }
  if (++m_clockReads < kMostClockReads) return;
  throw runtime::RunEnds{
      static_cast<uint32_t>(trace::FindingKind::StandingStill),
      "The program waits for the clock without sleeping: code takes no time here, so the clock "
      "stands still."};
}

void Asyncio::asyncGeneratorBegan(runtime::Object& generator) {
  if (Loop* loop = runningLoop()) m_generators.push_back({&generator, loop});
}

void Asyncio::asyncGeneratorGone(runtime::Object& generator) {
  std::erase_if(m_generators, [&](const BegunGenerator& begun) { return begun.generator == &generator; });
}

bool Asyncio::asyncGeneratorDropped(const Value& generator) {
  const auto begun = std::find_if(m_generators.begin(), m_generators.end(), [&](const BegunGenerator& each) {
    return each.generator == generator.object();
  });
  if (begun == m_generators.end()) return false;
  const Ref<Loop> loop(begun->loop);
  m_generators.erase(begun);
  if (loop->isClosed()) return false;
  const Value closing = m_runtime.callMethod(generator, "aclose", {});
  Callback::make(*loop, "create_task", [this, loop, closing](Future*) {
    if (Ref<Coroutine> coroutine = coroutineFor(closing)) loop->createTask(std::move(coroutine));
  })->callSoon();
  return true;
}

std::vector<Value> Asyncio::takeAsyncGenerators(const Loop& loop) {
  std::vector<Value> taken;
  for (const BegunGenerator& begun : m_generators) {
    if (begun.loop == &loop) taken.push_back(Value::of(begun.generator));
  }
  std::erase_if(m_generators, [&](const BegunGenerator& begun) { return begun.loop == &loop; });
  return taken;
}

}  // namespace loopscope::aio
