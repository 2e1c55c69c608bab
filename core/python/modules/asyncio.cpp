// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <array>
#include <utility>

#include "core/aio/combinators.h"
#include "core/aio/concurrent_future.h"
#include "core/aio/executor.h"
#include "core/aio/policy.h"
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
  return Value::of(asyncioOf(call).getEventLoop().get());
}

Value newEventLoop(NativeCall& call) {
  return give(asyncioOf(call).policy().askNewLoop());
}

Value setEventLoop(NativeCall& call) {
  asyncioOf(call).policy().askSetLoop(Ref<Loop>(loopGiven(call, call[0])));
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
  const Ref<aio::Loop> loop = asyncio.getEventLoop(loopGiven(call, call[1]));
  return give(aio::wrapFuture(asyncio, Ref<aio::ConcurrentFuture>(future), *loop));
}

// ---- Policies

Value getPolicy(NativeCall& call) {
  return Value::of(&asyncioOf(call).policy());
}

Value setPolicy(NativeCall& call) {
  auto* policy = call[0].as<aio::Policy>();
  if (policy == nullptr && !call[0].isNone()) {
    call.runtime.raise(*call.runtime.types().typeError,
                       fmt::format("policy must be an instance of AbstractEventLoopPolicy or None, not '{}'",
                                   typeName(call.runtime, call[0])));
  }
  asyncioOf(call).setPolicy(Ref<aio::Policy>(policy));
  return Value::none();
}

// What talks to a network or an operating system: name by name.
#define LOOPSCOPE_ASYNCIO_REFUSED(X) \
  X(create_subprocess_exec)          \
  X(create_subprocess_shell)         \
  X(open_connection)                 \
  X(open_unix_connection)            \
  X(start_server)                    \
  X(start_unix_server)               \
  X(StreamReader)                    \
  X(StreamWriter)                    \
  X(StreamReaderProtocol)            \
  X(get_child_watcher)               \
  X(set_child_watcher)               \
  X(AbstractChildWatcher)            \
  X(FastChildWatcher)                \
  X(MultiLoopChildWatcher) X(PidfdChildWatcher) X(SafeChildWatcher) X(ThreadedChildWatcher)

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

constexpr NativeDefinition kFunctions[] = {
    {"run", "main, *, debug=None", run},
    {"get_running_loop", "", getRunningLoop},
    {"_get_running_loop", "", getRunningLoopOrNone},
    {"get_event_loop", "", getEventLoop},
    {"new_event_loop", "", newEventLoop},
    {"set_event_loop", "loop", setEventLoop},
    {"create_task", "coro, *, name=None, context=None", createTask},
    {"ensure_future", "coro_or_future, *, loop=None", ensureFuture},
    {"current_task", "loop=None", currentTask},
    {"all_tasks", "loop=None", allTasks},
    {"sleep", "delay, result=None", sleep},
    {"gather", "*coros_or_futures, return_exceptions=False", gather},
    {"wait", "fs, *, timeout=None, return_when='ALL_COMPLETED'", wait},
    {"wait_for", "fut, timeout", waitFor},
    {"as_completed", "fs, *, timeout=None", asCompleted},
    {"shield", "arg", shield},
    {"timeout", "delay", timeout},
    {"timeout_at", "when", timeoutAt},
    {"to_thread", "func, /, *args, **kwargs", toThread},
    {"run_coroutine_threadsafe", "coro, loop", runCoroutineThreadsafe},
    {"wrap_future", "future, *, loop=None", wrapFuture},
    {"get_event_loop_policy", "", getPolicy},
    {"set_event_loop_policy", "policy", setPolicy},
    {"iscoroutine", "obj", isCoroutine},
    {"iscoroutinefunction", "func", isCoroutineFunction},
    {"isfuture", "obj", isFuture},
};

// Name in Python, and which of our types that is.
constexpr std::pair<std::string_view, Type * aio::Types::*> kTypes[] = {
    {"Future", &aio::Types::future},
    {"Task", &aio::Types::task},
    {"AbstractEventLoop", &aio::Types::loop},
    {"BaseEventLoop", &aio::Types::loop},
    {"SelectorEventLoop", &aio::Types::loop},
    {"DefaultEventLoopPolicy", &aio::Types::policy},
    {"AbstractEventLoopPolicy", &aio::Types::policy},
    {"IncompleteReadError", &aio::Types::incompleteReadError},
    {"LimitOverrunError", &aio::Types::limitOverrunError},
    {"SendfileNotAvailableError", &aio::Types::sendfileNotAvailableError},
    {"Handle", &aio::Types::handle},
    {"TimerHandle", &aio::Types::timerHandle},
    {"Lock", &aio::Types::lock},
    {"Event", &aio::Types::event},
    {"Condition", &aio::Types::condition},
    {"Semaphore", &aio::Types::semaphore},
    {"Barrier", &aio::Types::barrier},
    {"Runner", &aio::Types::runner},
    {"BoundedSemaphore", &aio::Types::boundedSemaphore},
    {"Queue", &aio::Types::queue},
    {"PriorityQueue", &aio::Types::priorityQueue},
    {"LifoQueue", &aio::Types::lifoQueue},
    {"Timeout", &aio::Types::timeout},
    {"TaskGroup", &aio::Types::taskGroup},
    {"CancelledError", &aio::Types::cancelledError},
    {"InvalidStateError", &aio::Types::invalidStateError},
    {"QueueEmpty", &aio::Types::queueEmpty},
    {"QueueFull", &aio::Types::queueFull},
    {"BrokenBarrierError", &aio::Types::brokenBarrierError},
};

// The files of CPython's asyncio, by which programs reach some names: asyncio.exceptions.CancelledError. Here
// all of it is one module.
constexpr std::string_view kFiles[] = {
    "base_events", "coroutines", "events",     "exceptions", "futures", "locks",   "protocols", "queues",
    "runners",     "streams",    "subprocess", "taskgroups", "tasks",   "threads", "timeouts",  "transports"};

// Of asyncio.subprocess: what a program that starts none may still name.
constexpr std::pair<std::string_view, int> kPipes[] = {{"PIPE", -1}, {"STDOUT", -2}, {"DEVNULL", -3}};

constexpr std::string_view kConditions[] = {"FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"};

constexpr std::string_view kTimeoutError[] = {"TimeoutError"};

constexpr std::string_view nameOf(std::string_view name) {
  return name;
}
constexpr std::string_view nameOf(const NativeDefinition& function) {
  return function.name;
}
template <class What>
constexpr std::string_view nameOf(const std::pair<std::string_view, What>& named) {
  return named.first;
}

template <class... Entry, size_t... sizes>
constexpr auto namesOf(const Entry (&... tables)[sizes]) {
  std::array<std::string_view, (sizes + ...)> names;
  auto next = names.begin();
  const auto addAll = [&next](const auto& table) {
    for (const auto& entry : table) *next++ = nameOf(entry);
  };
  (addAll(tables), ...);
  return names;
}

constexpr auto kNames =
    namesOf(kFunctions, kTypes, kRefused, kFiles, kPipes, kProtocols, kConditions, kTimeoutError);

void build(ModuleContext& context) {
  context.define(kFunctions, &context.asyncio);
  const aio::Types& types = context.asyncio.types();
  for (const auto& [name, type] : kTypes) context.set(name, Value::of(types.*type));
  for (const std::string_view name : kFiles) context.set(name, Value::of(&context.module));
  for (const auto& [name, number] : kPipes) context.set(name, Value::integer(number));
  for (const std::string_view name : kConditions) context.set(name, aio::text(context.runtime, name));
  context.define(kRefused, &context.asyncio);
  for (const std::string_view name : kProtocols) {
    context.set(name, Value::of(&context.runtime.makeType(
                          {.name = name, .module = "asyncio", .instancesHaveAttributes = true})));
  }
  context.set(kTimeoutError[0], Value::of(context.runtime.types().timeoutError));
}

}  // namespace

extern const ModuleDefinition kAsyncioModule = {"asyncio", kNames, build};

}  // namespace loopscope::python
