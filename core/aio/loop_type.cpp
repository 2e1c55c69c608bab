// SPDX-License-Identifier: GPL-3.0-or-later
// The event loop and its handles as programs see them.
#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/executor.h"
#include "core/aio/program_callback.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

// asyncio/base_events.py: _check_callback.
void checkCallback(NativeCall& call, const Value& function, const char* method) {
  if (function.as<Coroutine>() != nullptr || asyncioOf(call).language().isCoroutineFunction(function)) {
    call.runtime.raise(*call.runtime.types().typeError,
                       fmt::format("coroutines cannot be used with {}()", method));
  }
  if (!runtime::isCallable(call.runtime, function)) {
    call.runtime.raise(*call.runtime.types().typeError,
                       fmt::format("a callable object was expected by {}(), got {}", method,
                                   runtime::repr(call.runtime, function)));
  }
}

// Without debug mode nobody looks: what cannot be called is found out when it is.
void checkInDebug(NativeCall& call, const Value& function, const char* method) {
  const Loop& loop = selfOf<Loop>(call);
  if (!loop.debug) return;
  loop.checkThread();
  checkCallback(call, function, method);
}

Ref<HandleObject> makeHandle(NativeCall& call, runtime::Type* type, const Value& function,
                             const Value& arguments, const Value& context) {
  Asyncio& asyncio = asyncioOf(call);
  return call.runtime.heap().make<HandleObject>(
      *type, selfOf<Loop>(call), function, itemsOf(arguments),
      context.isNone() ? asyncio.copyContext() : contextGiven(call, context));
}

Value callSoon(NativeCall& call) {
  selfOf<Loop>(call).checkClosed();
  const Ref<HandleObject> handle =
      makeHandle(call, asyncioOf(call).types().handle, call[1], call[2], call[3]);
  handle->callSoon();
  return give(handle);
}

Value callSoonThreadsafe(NativeCall& call) {
  selfOf<Loop>(call).checkClosed();
  const Ref<HandleObject> handle =
      makeHandle(call, asyncioOf(call).types().handle, call[1], call[2], call[3]);
  handle->callSoonThreadsafe();
  return give(handle);
}

Value callAtDeadline(NativeCall& call, SimTime deadline) {
  selfOf<Loop>(call).checkClosed();
  const Ref<HandleObject> handle =
      makeHandle(call, asyncioOf(call).types().timerHandle, call[2], call[3], call[4]);
  handle->callAt(deadline);
  return give(handle);
}

Value callLater(NativeCall& call) {
  if (call[1].isNone()) call.runtime.raise(*call.runtime.types().typeError, "delay must not be None");
  return callAtDeadline(call, deadlineAfter(asyncioOf(call), call[1]));
}

Value callAt(NativeCall& call) {
  if (call[1].isNone()) call.runtime.raise(*call.runtime.types().typeError, "when cannot be None");
  return callAtDeadline(call, fromSeconds(runtime::toNumber(call.runtime, call[1])));
}

Value createTask(NativeCall& call) {
  Loop& loop = selfOf<Loop>(call);
  return give(asyncioOf(call).createOwnTask(loop, call[1],
                                            {.name = call[2], .context = contextGiven(call, call[3])}));
}

Value createFuture(NativeCall& call) {
  const Ref<Future> future = selfOf<Loop>(call).createFuture();
  future->nameAfterBinding();
  return give(future);
}

Value runUntilComplete(NativeCall& call) {
  return selfOf<Loop>(call).runUntilComplete(call[1], "run_until_complete");
}

Value runForever(NativeCall& call) {
  selfOf<Loop>(call).runForever("run_forever");
  return Value::none();
}

Value stop(NativeCall& call) {
  selfOf<Loop>(call).stop();
  return Value::none();
}

Value close(NativeCall& call) {
  selfOf<Loop>(call).close();
  return Value::none();
}

Value runInExecutor(NativeCall& call) {
  Loop& loop = selfOf<Loop>(call);
  loop.checkClosed();
  if (loop.debug) checkCallback(call, call[2], "run_in_executor");
  if (call[1].isNone()) return give(loop.runInDefaultExecutor({call[2], itemsOf(call[3]), {}, {}}));
  std::vector<Value> arguments = itemsOf(call[3]);
  arguments.insert(arguments.begin(), call[2]);
  const Value submit = runtime::getAttribute(call.runtime, call[1], "submit");
  return give(wrapJob(asyncioOf(call), call.runtime.call(submit, runtime::Arguments{arguments, {}}), loop));
}

Value setExceptionHandler(NativeCall& call) {
  if (!call[1].isNone() && !runtime::isCallable(call.runtime, call[1])) {
    call.runtime.raise(
        *call.runtime.types().typeError,
        fmt::format("A callable object or None is expected, got {}", runtime::repr(call.runtime, call[1])));
  }
  selfOf<Loop>(call).exceptionHandler = call[1];
  return Value::none();
}

Value callExceptionHandler(NativeCall& call) {
  selfOf<Loop>(call).callExceptionHandler(call[1]);
  return Value::none();
}

Value defaultExceptionHandler(NativeCall& call) {
  selfOf<Loop>(call).defaultExceptionHandler(call[1]);
  return Value::none();
}

Value setTaskFactory(NativeCall& call) {
  if (!call[1].isNone() && !runtime::isCallable(call.runtime, call[1]))
    call.runtime.raise(*call.runtime.types().typeError, "task factory must be a callable or None");
  selfOf<Loop>(call).taskFactory = call[1];
  return Value::none();
}

Value setDefaultExecutor(NativeCall& call) {
  // concurrent.futures.ThreadPoolExecutor, which is written in Python, keeps its pool so.
  Value pool;
  try {
    pool = runtime::getAttribute(call.runtime, call[1], "_thread_pool");
  } catch (runtime::Raise&) {
  }
  auto* executor = pool.isObject() ? dynamic_cast<Executor*>(pool.object()) : nullptr;
  if (executor == nullptr)
    call.runtime.raise(*call.runtime.types().typeError, "executor must be ThreadPoolExecutor instance");
  selfOf<Loop>(call).setDefaultExecutor(Ref<Executor>(executor));
  return Value::none();
}

int signalGiven(NativeCall& call) {
  return static_cast<int>(runtime::toIndex(call.runtime, call[1]));
}

// asyncio/unix_events.py: the callback is called by the loop, and not where the signal comes.
Value addSignalHandler(NativeCall& call) {
  Loop& loop = selfOf<Loop>(call);
  loop.checkClosed();
  checkCallback(call, call[2], "add_signal_handler");
  Asyncio& asyncio = asyncioOf(call);
  const std::string owner = "loop: " + asyncio.language().callableName(call[2]);
  asyncio.signals().setOwn(
      signalGiven(call), owner,
      [&asyncio, loop = Ref<Loop>(&loop), callback = call[2], arguments = itemsOf(call[3])] {
        if (loop->isClosed()) return;
        asyncio.runtime()
            .heap()
            .make<HandleObject>(*asyncio.types().handle, *loop, callback, arguments, asyncio.copyContext())
            ->callSoonThreadsafe();
      });
  return Value::none();
}

Value removeSignalHandler(NativeCall& call) {
  return Value::boolean(asyncioOf(call).signals().forgetOwn(signalGiven(call)));
}

const runtime::NativeAttribute kLoopAttributes[] = {
    {"slow_callback_duration",
     [](runtime::Runtime&, const Value& self) { return Value(selfOf<Loop>(self).slowCallbackDuration); },
     [](runtime::Runtime&, const Value& self, const Value& value) {
       selfOf<Loop>(self).slowCallbackDuration = value;
     }},
};

constexpr runtime::NativeDefinition kLoopMethods[] = {
    {"call_soon", "self, callback, *args, context=None",
     [](NativeCall& call) {
       checkInDebug(call, call[1], "call_soon");
       return callSoon(call);
     }},
    {"call_soon_threadsafe", "self, callback, *args, context=None",
     [](NativeCall& call) {
       if (selfOf<Loop>(call).debug) checkCallback(call, call[1], "call_soon_threadsafe");
       return callSoonThreadsafe(call);
     }},
    {"call_later", "self, delay, callback, *args, context=None",
     [](NativeCall& call) {
       checkInDebug(call, call[2], "call_at");
       return callLater(call);
     }},
    {"call_at", "self, when, callback, *args, context=None",
     [](NativeCall& call) {
       checkInDebug(call, call[2], "call_at");
       return callAt(call);
     }},
    {"time", "self",
     [](NativeCall& call) {
       asyncioOf(call).noteClockRead();
       return Value::number(selfOf<Loop>(call).time());
     }},
    {"create_task", "self, coro, *, name=None, context=None", createTask},
    {"create_future", "self", createFuture},
    {"run_until_complete", "self, future", runUntilComplete},
    {"run_forever", "self", runForever},
    {"stop", "self", stop},
    {"close", "self", close},
    {"is_running", "self", [](NativeCall& call) { return Value::boolean(selfOf<Loop>(call).isRunning()); }},
    {"is_closed", "self", [](NativeCall& call) { return Value::boolean(selfOf<Loop>(call).isClosed()); }},
    {"run_in_executor", "self, executor, func, *args", runInExecutor},
    {"set_exception_handler", "self, handler", setExceptionHandler},
    {"get_exception_handler", "self",
     [](NativeCall& call) { return Value(selfOf<Loop>(call).exceptionHandler); }},
    {"call_exception_handler", "self, context", callExceptionHandler},
    {"default_exception_handler", "self, context", defaultExceptionHandler},
    {"get_debug", "self", [](NativeCall& call) { return Value::boolean(selfOf<Loop>(call).debug); }},
    {"set_debug", "self, enabled",
     [](NativeCall& call) {
       selfOf<Loop>(call).debug = runtime::truth(call.runtime, call[1]);
       return Value::none();
     }},
    {"set_task_factory", "self, factory", setTaskFactory},
    {"get_task_factory", "self", [](NativeCall& call) { return Value(selfOf<Loop>(call).taskFactory); }},
    {"set_default_executor", "self, executor", setDefaultExecutor},
    {"shutdown_asyncgens", "self",
     [](NativeCall& call) { return give(selfOf<Loop>(call).shutdownAsyncGenerators()); }},
    {"shutdown_default_executor", "self",
     [](NativeCall& call) { return give(selfOf<Loop>(call).shutdownDefaultExecutor()); }},
};

std::string loopRepr(runtime::Runtime& runtime, const Value& self) {
  static_cast<void>(runtime);
  const Loop& loop = selfOf<Loop>(self);
  return fmt::format("<{} running={} closed={} debug={}>", loop.type().name(),
                     loop.isRunning() ? "True" : "False", loop.isClosed() ? "True" : "False",
                     loop.debug ? "True" : "False");
}

constexpr runtime::NativeDefinition kHandleMethods[] = {
    {"cancel", "self",
     [](NativeCall& call) {
       selfOf<HandleObject>(call).cancel();
       return Value::none();
     }},
    {"cancelled", "self",
     [](NativeCall& call) { return Value::boolean(selfOf<HandleObject>(call).cancelled()); }},
};

constexpr runtime::NativeDefinition kTimerHandleMethods[] = {
    {"when", "self",
     [](NativeCall& call) { return Value::number(toSeconds(selfOf<HandleObject>(call).when())); }},
};

std::string handleRepr(runtime::Runtime& runtime, const Value& self) {
  static_cast<void>(runtime);
  return selfOf<HandleObject>(self).repr();
}

constexpr runtime::NativeDefinition kUnixLoopMethods[] = {
    {"add_signal_handler", "self, sig, callback, *args", addSignalHandler},
    {"remove_signal_handler", "self, sig", removeSignalHandler},
};

}  // namespace

// In names of methods, "BaseEventLoop.stop", the class is seen that has them.
void defineLoopTypes(Asyncio& asyncio, Types& types) {
  runtime::Type* base = makeClass(asyncio, types, {.name = "BaseEventLoop", .module = "asyncio.base_events"});
  base->define(kLoopMethods);
  base->define(kLoopAttributes);
  types.loop =
      makeClass(asyncio, types,
                {.name = "_UnixSelectorEventLoop",
                 .module = "asyncio.unix_events",
                 .base = base,
                 .constructorSignature = "cls, selector=None",
                 .constructor =
                     [](NativeCall& call) {
                       asyncioOf(call).language().log(LogLevel::Debug, "Using selector: EpollSelector");
                       return makeObject<Loop>(*call[0].as<runtime::Type>(), asyncioOf(call));
                     },
                 .isWholeWhenMade = true});
  types.loop->slots.repr = loopRepr;
  types.loop->define(kUnixLoopMethods);
  types.loop->define(refusedLoopMethods());
  types.handle = makeClass(asyncio, types, {.name = "Handle", .module = "asyncio.events"});
  types.handle->slots.repr = handleRepr;
  types.handle->define(kHandleMethods);
  types.timerHandle =
      makeClass(asyncio, types, {.name = "TimerHandle", .module = "asyncio.events", .base = types.handle});
  types.timerHandle->define(kTimerHandleMethods);
}

}  // namespace loopscope::aio
