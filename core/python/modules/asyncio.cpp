// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/concurrent_future.h"
#include "core/aio/executor.h"
#include "core/aio/timeout.h"
#include "core/aio/type_support.h"
#include "core/python/compile/module_object.h"
#include "core/python/modules/registry.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/set.h"
#include "core/runtime/tuple.h"

// The asyncio module: its functions, and the names of what core/aio is made of.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::asyncioOf;
using aio::give;
using aio::itemsOf;
using aio::Loop;
using aio::Task;

Loop* loopGiven(NativeCall& call, const Value& value) {
  if (value.isNone()) return nullptr;
  Loop* loop = value.as<Loop>();
  if (loop == nullptr)
    call.runtime.raise(*call.runtime.types().typeError, "loop must be an event loop or None");
  return loop;
}

// ---- Running

Value run(NativeCall& call) {
  return asyncioOf(call).run(call[0], call[1]);
}

Value getRunningLoop(NativeCall& call) {
  return Value::of(&asyncioOf(call).requireRunningLoop());
}

Value getRunningLoopOrNone(NativeCall& call) {
  Loop* loop = asyncioOf(call).runningLoop();
  return loop != nullptr ? Value::of(loop) : Value::none();
}

Value getEventLoop(NativeCall& call) {
  return Value::of(&asyncioOf(call).getEventLoop());
}

Value newEventLoop(NativeCall& call) {
  return give(asyncioOf(call).newEventLoop());
}

Value setEventLoop(NativeCall& call) {
  asyncioOf(call).setEventLoop(Ref<Loop>(loopGiven(call, call[0])));
  return Value::none();
}

// ---- Tasks

Value createTask(NativeCall& call) {
  aio::Asyncio& asyncio = asyncioOf(call);
  const Ref<Task> task = asyncio.createTask(asyncio.requireRunningLoop(), call[0],
                                            {.context = aio::contextGiven(call, call[2])});
  if (!call[1].isNone()) task->setName(str(call.runtime, call[1]));
  return give(task);
}

Value ensureFuture(NativeCall& call) {
  return give(asyncioOf(call).ensureFuture(call[0], loopGiven(call, call[1])));
}

Value currentTask(NativeCall& call) {
  Loop* given = loopGiven(call, call[0]);
  Loop& loop = given != nullptr ? *given : asyncioOf(call).requireRunningLoop();
  return loop.currentTask() != nullptr ? Value::of(static_cast<aio::Future*>(loop.currentTask()))
                                       : Value::none();
}

Value allTasks(NativeCall& call) {
  Loop* given = loopGiven(call, call[0]);
  aio::Asyncio& asyncio = asyncioOf(call);
  const Ref<Set> tasks = Set::make(call.runtime);
  for (const Ref<Task>& task : asyncio.allTasks(given != nullptr ? *given : asyncio.requireRunningLoop())) {
    tasks->add(call.runtime, Value::of(static_cast<aio::Future*>(task.get())));
  }
  return give(tasks);
}

// ---- Awaitables together

Value sleep(NativeCall& call) {
  return give(aio::sleep(asyncioOf(call), call[0], call[1]));
}

Value gather(NativeCall& call) {
  return give(aio::gather(asyncioOf(call), itemsOf(call[0]), truth(call.runtime, call[1])));
}

Value wait(NativeCall& call) {
  return give(aio::wait(asyncioOf(call), call[0], call[1], call[2]));
}
Value waitFor(NativeCall& call) {
  return give(aio::waitFor(asyncioOf(call), call[0], call[1]));
}
Value asCompleted(NativeCall& call) {
  return aio::asCompleted(asyncioOf(call), call[0], call[1]);
}
Value shield(NativeCall& call) {
  return give(aio::shield(asyncioOf(call), call[0]));
}

Value timeout(NativeCall& call) {
  aio::Asyncio& asyncio = asyncioOf(call);
  const double now = asyncio.requireRunningLoop().time();
  Value when = call[0].isNone() ? Value::none() : add(call.runtime, Value::number(now), call[0]);
  return give(call.runtime.heap().make<aio::Timeout>(*asyncio.types().timeout, asyncio, std::move(when)));
}

Value timeoutAt(NativeCall& call) {
  aio::Asyncio& asyncio = asyncioOf(call);
  return give(call.runtime.heap().make<aio::Timeout>(*asyncio.types().timeout, asyncio, Value(call[0])));
}

Value toThread(NativeCall& call) {
  aio::Call job{call[0], itemsOf(call[1]), aio::keywordsOf(call.runtime, call[2]), {}};
  return give(aio::toThread(asyncioOf(call), std::move(job)));
}

// ---- Questions

Value isCoroutine(NativeCall& call) {
  const bool isOne = call[0].as<aio::Coroutine>() != nullptr ||
                     (call[0].isObject() && call[0].object()->kind() == ObjectKind::Generator);
  return Value::boolean(isOne);
}

Value isCoroutineFunction(NativeCall& call) {
  return Value::boolean(asyncioOf(call).language().isCoroutineFunction(call[0]));
}

Value isFuture(NativeCall& call) {
  return Value::boolean(call[0].as<aio::Future>() != nullptr);
}

// ---- Threads

Value runCoroutineThreadsafe(NativeCall& call) {
  Loop* loop = loopGiven(call, call[1]);
  if (loop == nullptr) call.runtime.raise(*call.runtime.types().typeError, "loop must be an event loop");
  return give(aio::runCoroutineThreadsafe(asyncioOf(call), *loop, call[0]));
}

Value wrapFuture(NativeCall& call) {
  if (call[0].as<aio::Future>() != nullptr) return call[0];
  auto* future = call[0].isObject() ? dynamic_cast<aio::ConcurrentFuture*>(call[0].object()) : nullptr;
  if (future == nullptr) {
    call.runtime.raise(
        *call.runtime.types().assertionError,
        fmt::format("concurrent.futures.Future is expected, got {}", repr(call.runtime, call[0])));
  }
  aio::Asyncio& asyncio = asyncioOf(call);
  Loop* loop = loopGiven(call, call[1]);
  return give(aio::wrapFuture(asyncio, Ref<aio::ConcurrentFuture>(future),
                              loop != nullptr ? *loop : asyncio.getEventLoop()));
}

// ---- Policies

Value getPolicy(NativeCall& call) {
  return call.runtime.call(Value::of(asyncioOf(call).types().policy), {});
}

Value ignored(NativeCall&) {
  return Value::none();
}

// What talks to a network or an operating system: name by name.
#define LOOPSCOPE_ASYNCIO_REFUSED(X)                                                                        \
  X(create_subprocess_exec)                                                                                 \
  X(create_subprocess_shell)                                                                                \
  X(open_connection)                                                                                        \
  X(open_unix_connection)                                                                                   \
  X(start_server)                                                                                           \
  X(start_unix_server)                                                                                      \
  X(StreamReader)                                                                                           \
  X(StreamWriter) X(StreamReaderProtocol) X(get_child_watcher) X(set_child_watcher) X(AbstractChildWatcher) \
      X(FastChildWatcher) X(MultiLoopChildWatcher) X(PidfdChildWatcher) X(SafeChildWatcher)                 \
          X(ThreadedChildWatcher)

constexpr NativeDefinition kRefused[] = {
#define X(name)              \
  {#name, "*args, **kwargs", \
   [](NativeCall& call) -> Value { aio::refuse(asyncioOf(call), "asyncio." #name "()"); }},
    LOOPSCOPE_ASYNCIO_REFUSED(X)
#undef X
};

// Base classes of the same: they may be subclassed, and nothing ever calls them.
constexpr std::string_view kProtocols[] = {"BaseProtocol",
                                           "Protocol",
                                           "BufferedProtocol",
                                           "DatagramProtocol",
                                           "SubprocessProtocol",
                                           "BaseTransport",
                                           "ReadTransport",
                                           "WriteTransport",
                                           "Transport",
                                           "DatagramTransport",
                                           "SubprocessTransport",
                                           "AbstractServer",
                                           "Server"};

#define LOOPSCOPE_ASYNCIO_FUNCTIONS(X)                                \
  X("run", "main, *, debug=None", run)                                \
  X("get_running_loop", "", getRunningLoop)                           \
  X("_get_running_loop", "", getRunningLoopOrNone)                    \
  X("get_event_loop", "", getEventLoop)                               \
  X("new_event_loop", "", newEventLoop)                               \
  X("set_event_loop", "loop", setEventLoop)                           \
  X("create_task", "coro, *, name=None, context=None", createTask)    \
  X("ensure_future", "coro_or_future, *, loop=None", ensureFuture)    \
  X("current_task", "loop=None", currentTask)                         \
  X("all_tasks", "loop=None", allTasks)                               \
  X("sleep", "delay, result=None", sleep)                             \
  X("gather", "*coros_or_futures, return_exceptions=False", gather)   \
  X("wait", "fs, *, timeout=None, return_when='ALL_COMPLETED'", wait) \
  X("wait_for", "fut, timeout", waitFor)                              \
  X("as_completed", "fs, *, timeout=None", asCompleted)               \
  X("shield", "arg", shield)                                          \
  X("timeout", "delay", timeout)                                      \
  X("timeout_at", "when", timeoutAt)                                  \
  X("to_thread", "func, /, *args, **kwargs", toThread)                \
  X("run_coroutine_threadsafe", "coro, loop", runCoroutineThreadsafe) \
  X("wrap_future", "future, *, loop=None", wrapFuture)                \
  X("get_event_loop_policy", "", getPolicy)                           \
  X("set_event_loop_policy", "policy", ignored)                       \
  X("iscoroutine", "obj", isCoroutine)                                \
  X("iscoroutinefunction", "func", isCoroutineFunction)               \
  X("isfuture", "obj", isFuture)

// name in Python, name in aio::Types
#define LOOPSCOPE_ASYNCIO_TYPES(X)                          \
  X("Future", future)                                       \
  X("Task", task)                                           \
  X("AbstractEventLoop", loop)                              \
  X("BaseEventLoop", loop)                                  \
  X("SelectorEventLoop", loop)                              \
  X("DefaultEventLoopPolicy", policy)                       \
  X("AbstractEventLoopPolicy", policy)                      \
  X("IncompleteReadError", incompleteReadError)             \
  X("LimitOverrunError", limitOverrunError)                 \
  X("SendfileNotAvailableError", sendfileNotAvailableError) \
  X("Handle", handle)                                       \
  X("TimerHandle", timerHandle)                             \
  X("Lock", lock)                                           \
  X("Event", event)                                         \
  X("Condition", condition)                                 \
  X("Semaphore", semaphore)                                 \
  X("Barrier", barrier)                                     \
  X("Runner", runner)                                       \
  X("BoundedSemaphore", boundedSemaphore)                   \
  X("Queue", queue)                                         \
  X("PriorityQueue", priorityQueue)                         \
  X("LifoQueue", lifoQueue)                                 \
  X("Timeout", timeout)                                     \
  X("TaskGroup", taskGroup)                                 \
  X("CancelledError", cancelledError)                       \
  X("InvalidStateError", invalidStateError)                 \
  X("QueueEmpty", queueEmpty)                               \
  X("QueueFull", queueFull)                                 \
  X("BrokenBarrierError", brokenBarrierError)

// The files of CPython's asyncio, by which programs reach some names: asyncio.exceptions.CancelledError. Here
// all of it is one module.
#define LOOPSCOPE_ASYNCIO_FILES(X)                                                                       \
  X(base_events)                                                                                         \
  X(coroutines) X(events) X(exceptions) X(futures) X(locks) X(protocols) X(queues) X(runners) X(streams) \
      X(subprocess) X(taskgroups) X(tasks) X(threads) X(timeouts) X(transports)
constexpr std::string_view kFiles[] = {
#define X(name) #name,
    LOOPSCOPE_ASYNCIO_FILES(X)
#undef X
};

// Of asyncio.subprocess: what a program that starts none may still name.
constexpr std::pair<std::string_view, int> kPipes[] = {{"PIPE", -1}, {"STDOUT", -2}, {"DEVNULL", -3}};

constexpr std::string_view kConditions[] = {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"};

constexpr NativeDefinition kFunctions[] = {
#define X(name, signature, function) {name, signature, function},
    LOOPSCOPE_ASYNCIO_FUNCTIONS(X)
#undef X
};

constexpr std::string_view kNames[] = {
#define X(name, ...) name,
    LOOPSCOPE_ASYNCIO_FUNCTIONS(X) LOOPSCOPE_ASYNCIO_TYPES(X)
#undef X
#define X(name) #name,
        LOOPSCOPE_ASYNCIO_REFUSED(X) LOOPSCOPE_ASYNCIO_FILES(X)
#undef X
            "PIPE",
    "STDOUT",
    "DEVNULL",
    "BaseProtocol",
    "Protocol",
    "BufferedProtocol",
    "DatagramProtocol",
    "SubprocessProtocol",
    "BaseTransport",
    "ReadTransport",
    "WriteTransport",
    "Transport",
    "DatagramTransport",
    "SubprocessTransport",
    "AbstractServer",
    "Server",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "ALL_COMPLETED",
    "TimeoutError",
};

void build(ModuleContext& context) {
  context.define(kFunctions, &context.asyncio);
  const aio::Types& types = context.asyncio.types();
#define X(name, type) context.set(name, Value::of(types.type));
  LOOPSCOPE_ASYNCIO_TYPES(X)
#undef X
  for (const std::string_view name : kFiles) context.set(name, Value::of(&context.module));
  for (const auto& [name, number] : kPipes) context.set(name, Value::integer(number));
  for (const std::string_view name : kConditions) context.set(name, aio::text(context.runtime, name));
  context.define(kRefused, &context.asyncio);
  for (const std::string_view name : kProtocols) {
    context.set(name, Value::of(&context.runtime.makeType(
                          {.name = name, .module = "asyncio", .instancesHaveAttributes = true})));
  }
  context.set("TimeoutError", Value::of(context.runtime.types().timeoutError));
}

}  // namespace

extern const ModuleDefinition kAsyncioModule = {"asyncio", kNames, build};

}  // namespace loopscope::python
