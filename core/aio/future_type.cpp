// SPDX-License-Identifier: GPL-3.0-or-later
// Future and Task as programs see them.
#include <fmt/format.h>

#include "core/aio/overriding.h"
#include "core/aio/program_callback.h"
#include "core/aio/type_support.h"
#include "core/runtime/format.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

Task& taskOf(const Value& self) {
  return *Task::from(self);
}

template <class Own, class Programs, class... Arguments>
Value make(runtime::Type& type, Arguments&&... arguments) {
  return type.isProgramClass ? makeObject<Programs>(type, std::forward<Arguments>(arguments)...)
                             : makeObject<Own>(type, std::forward<Arguments>(arguments)...);
}

Value madeHere(Value made) {
  Future& future = *made.as<Future>();
  if (future.loop().debug) future.setMadeAt(future.asyncio().language().currentSite());
  return made;
}

Value newFuture(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  auto& type = *call[0].as<runtime::Type>();
  const Ref<Loop> loop = asyncio.getEventLoop(call[1].as<Loop>());
  return madeHere(make<Future, Overriding<Future>>(type, *loop));
}

Value newTask(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  const Ref<Loop> home = asyncio.getEventLoop(call[2].as<Loop>());
  Loop& loop = *home;
  auto* coroutine = call[1].as<Coroutine>();
  if (coroutine == nullptr) {
    call.runtime.raise(*call.runtime.types().typeError,
                       fmt::format("a coroutine was expected, got {}", runtime::repr(call.runtime, call[1])));
  }
  loop.checkClosed();
  return madeHere(
      make<Task, OverridingTask>(*call[0].as<runtime::Type>(), loop, Ref<Coroutine>(coroutine),
                                 TaskOptions{.name = call[3], .context = contextGiven(call, call[4])}));
}

Value cancel(NativeCall& call) {
  return Value::boolean(selfOf<Future>(call).cancel(call[1]));
}
Value cancelled(NativeCall& call) {
  return Value::boolean(selfOf<Future>(call).cancelled());
}
Value done(NativeCall& call) {
  return Value::boolean(selfOf<Future>(call).done());
}
Value result(NativeCall& call) {
  return selfOf<Future>(call).result();
}
Value exception(NativeCall& call) {
  return selfOf<Future>(call).exception();
}

void refuseOnTask(NativeCall& call, const char* operation) {
  if (Task::from(call[0]) == nullptr) return;
  call.runtime.raise(*call.runtime.types().runtimeError,
                     fmt::format("Task does not support {} operation", operation));
}

Value setResult(NativeCall& call) {
  refuseOnTask(call, "set_result");
  selfOf<Future>(call).setResult(call[1]);
  return Value::none();
}

Value setException(NativeCall& call) {
  refuseOnTask(call, "set_exception");
  selfOf<Future>(call).setException(call[1]);
  return Value::none();
}

Value addDoneCallback(NativeCall& call) {
  Future& future = selfOf<Future>(call);
  Asyncio& asyncio = asyncioOf(call);
  Ref<Context> context = call[2].isNone() ? asyncio.copyContext() : contextGiven(call, call[2]);
  const Ref<ProgramCallback> callback = ProgramCallback::make(future.loop(), call[1], std::move(context));
  sched::Recorder& recorder = asyncio.recorder();
  if (recorder.enabled()) {
    recorder.record(trace::EventKind::CallbackAdded,
                    {.object = future.objectId(), .text = recorder.text(callback->name())});
  }
  callback->retain();
  future.addDoneCallback(callback.get());
  return Value::none();
}

Value removeDoneCallback(NativeCall& call) {
  const Value& function = call[1];
  const size_t removed = selfOf<Future>(call).removeDoneCallbacks([&](const DoneCallback& callback) {
    const auto* program = dynamic_cast<const ProgramCallback*>(&callback);
    return program != nullptr && runtime::equals(call.runtime, program->function(), function);
  });
  return Value::integer(static_cast<int64_t>(removed));
}

Value getLoop(NativeCall& call) {
  return Value::of(&selfOf<Future>(call).loop());
}

constexpr runtime::NativeDefinition kFutureMethods[] = {
    {"cancel", "self, msg=None", cancel},
    {"cancelled", "self", cancelled},
    {"done", "self", done},
    {"result", "self", result},
    {"exception", "self", exception},
    {"set_result", "self, result, /", setResult},
    {"set_exception", "self, exception, /", setException},
    {"add_done_callback", "self, fn, /, *, context=None", addDoneCallback},
    {"remove_done_callback", "self, fn, /", removeDoneCallback},
    {"get_loop", "self", getLoop},
    {"__await__", "self, /",
     [](NativeCall& call) { return call[0]; }},  // whoever awaits knows what to do with it
};

const runtime::NativeAttribute kFutureAttributes[] = {
    {"_loop", [](runtime::Runtime&, const Value& self) { return Value::of(&self.as<Future>()->loop()); }},
    {"_state",
     [](runtime::Runtime& r, const Value& self) {
       const Future& future = *self.as<Future>();
       return text(r, future.cancelled() ? "CANCELLED" : future.done() ? "FINISHED" : "PENDING");
     }},
};

constexpr runtime::NativeDefinition kTaskMethods[] = {
    {"get_name", "self", [](NativeCall& call) { return text(call.runtime, taskOf(call[0]).name()); }},
    {"set_name", "self, value, /",
     [](NativeCall& call) {
       taskOf(call[0]).setName(runtime::str(call.runtime, call[1]));
       return Value::none();
     }},
    {"get_coro", "self", [](NativeCall& call) { return Value::of(&taskOf(call[0]).coroutine()); }},
    {"cancelling", "self", [](NativeCall& call) { return Value::integer(taskOf(call[0]).cancelling()); }},
    {"uncancel", "self", [](NativeCall& call) { return Value::integer(taskOf(call[0]).uncancel()); }},
};

// ---- repr, in the words of asyncio/base_futures.py and base_tasks.py

std::string callbacksText(const Future& future) {
  const Future::Callbacks& callbacks = future.callbacks();
  const std::string first = callbacks.front()->text();
  if (callbacks.size() == 1) return fmt::format("cb=[{}]", first);
  const std::string last = callbacks.back()->text();
  if (callbacks.size() == 2) return fmt::format("cb=[{}, {}]", first, last);
  return fmt::format("cb=[{}, <{} more>, {}]", first, callbacks.size() - 2, last);
}

std::string place(const Asyncio& asyncio, SiteId id) {
  const sched::Recorder& recorder = asyncio.recorder();
  const trace::Site& site = recorder.site(id);
  return fmt::format("{}:{}", recorder.textAt(site.file), site.range.line);
}

std::string coroutineText(const Asyncio& asyncio, const Coroutine& coroutine) {
  const std::string_view name = coroutine.qualifiedName();
  if (!coroutine.definition().valid()) return fmt::format("{}()", name);
  if (coroutine.hasEnded())
    return fmt::format("{}() done, defined at {}", name, place(asyncio, coroutine.definition()));
  const SiteId at = coroutine.ownSite();
  return fmt::format("{}() running at {}", name, place(asyncio, at.valid() ? at : coroutine.definition()));
}

}  // namespace

std::string futureRepr(runtime::Runtime& runtime, const Value& self) {
  const Future& future = *self.as<Future>();
  Asyncio& asyncio = future.asyncio();
  if (!asyncio.beginRepr(future)) return "...";
  struct End {
    Asyncio& asyncio;
    ~End() { asyncio.endRepr(); }
  } const end{asyncio};
  const Task* task = Task::from(self);
  std::string info = future.cancelled() ? "cancelled" : future.done() ? "finished" : "pending";
  if (task != nullptr) {
    if (!future.done() && task->cancelling() > 0) info = "cancelling";
    info += fmt::format(" name={}", runtime::quote(task->name()));
    if (task->hasCoroutine())
      info += fmt::format(" coro=<{}>", coroutineText(future.asyncio(), task->coroutine()));
    if (Future* waits = task->waitsFor()) {
      info += fmt::format(" wait_for={}", runtime::repr(runtime, Value::of(waits)));
    }
  }
  if (future.state() == Future::State::Finished) {
    info += future.storedException().isNone()
                ? fmt::format(" result={}", shortRepr(runtime, future.storedResult()))
                : fmt::format(" exception={}", runtime::repr(runtime, future.storedException()));
  }
  if (!future.callbacks().empty()) info += " " + callbacksText(future);
  if (future.madeAt().valid()) info += " created at " + place(asyncio, future.madeAt());
  return fmt::format("<{} {}>", future.type().name(), info);
}

void defineFutureTypes(Asyncio& asyncio, Types& types) {
  types.future = makeClass(asyncio, types,
                           {.name = "Future",
                            .module = "_asyncio",
                            .constructorSignature = "cls, *, loop=None",
                            .constructor = newFuture,
                            .isWholeWhenMade = true});
  types.future->slots.repr = futureRepr;
  types.future->define(kFutureMethods);
  types.future->define(kFutureAttributes);
  types.gatheringFuture = makeClass(
      asyncio, types, {.name = "_GatheringFuture", .module = "asyncio.tasks", .base = types.future});
  types.task = makeClass(asyncio, types,
                         {.name = "Task",
                          .module = "_asyncio",
                          .base = types.future,
                          .constructorSignature = "cls, coro, *, loop=None, name=None, context=None",
                          .constructor = newTask,
                          .isWholeWhenMade = true});
  types.task->define(kTaskMethods);
  defineTaskStack(types);
}

}  // namespace loopscope::aio
