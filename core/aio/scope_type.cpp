// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in "async with" and "for": Timeout, TaskGroup, and the iterator of as_completed.
#include <cmath>

#include <fmt/format.h>

#include "core/aio/sync.h"
#include "core/aio/task_group.h"
#include "core/aio/timeout.h"
#include "core/aio/type_support.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

Value initializeTimeout(NativeCall& call) {
  selfOf<Timeout>(call).initialize(call[1]);
  return Value::none();
}

Body timeoutEnter(Ref<Timeout> timeout) {
  timeout->enter();
  co_return Value::of(timeout.get());
}

Body timeoutExit(Ref<Timeout> timeout, Value exceptionType, Value exception) {
  timeout->exit(exceptionType, exception);
  co_return Value::none();
}

constexpr runtime::NativeDefinition kTimeoutMethods[] = {
    {"when", "self", [](NativeCall& call) { return Value(selfOf<Timeout>(call).when()); }},
    {"expired", "self", [](NativeCall& call) { return Value::boolean(selfOf<Timeout>(call).expired()); }},
    {"reschedule", "self, when",
     [](NativeCall& call) {
       selfOf<Timeout>(call).reschedule(call[1]);
       return Value::none();
     }},
    {"__aenter__", "self",
     [](NativeCall& call) {
       return give(makeCoroutine(asyncioOf(call), "Timeout.__aenter__", {},
                                 timeoutEnter(Ref<Timeout>(&selfOf<Timeout>(call)))));
     }},
    {"__aexit__", "self, exc_type, exc_val, exc_tb",
     [](NativeCall& call) {
       return give(makeCoroutine(asyncioOf(call), "Timeout.__aexit__", {},
                                 timeoutExit(Ref<Timeout>(&selfOf<Timeout>(call)), call[1], call[2])));
     }},
};

std::string timeoutRepr(runtime::Runtime& runtime, const Value& self) {
  const Timeout& timeout = selfOf<Timeout>(self);
  std::string info;
  if (timeout.state() == Timeout::State::Entered) {
    info = timeout.when().isNone()
               ? " when=None"
               : " when=" +
                     runtime::repr(
                         runtime,
                         Value::number(std::round(runtime::toNumber(runtime, timeout.when()) * 1000) / 1000));
  }
  return fmt::format("<Timeout [{}]{}>", timeout.stateText(), info);
}

Value initializeTaskGroup(NativeCall&) {
  return Value::none();
}

constexpr runtime::NativeDefinition kTaskGroupMethods[] = {
    {"create_task", "self, coro, *, name=None, context=None",
     [](NativeCall& call) {
       return give(selfOf<TaskGroup>(call).createTask(call[1], call[2], contextGiven(call, call[3])));
     }},
    {"__aenter__", "self", [](NativeCall& call) { return give(selfOf<TaskGroup>(call).enter()); }},
    {"__aexit__", "self, et, exc, tb",
     [](NativeCall& call) { return give(selfOf<TaskGroup>(call).exit(call[1], call[2])); }},
};

std::string taskGroupRepr(runtime::Runtime& runtime, const Value& self) {
  static_cast<void>(runtime);
  return selfOf<TaskGroup>(self).repr();
}

Value iterateSelf(runtime::Runtime& runtime, const Value& self) {
  static_cast<void>(runtime);
  return self;
}

bool nextOf(runtime::Runtime& runtime, const Value& self, Value& out) {
  return self.as<runtime::Iterator>()->next(runtime, out);
}

}  // namespace

void defineScopeTypes(Asyncio& asyncio, Types& types) {
  types.timeout = makeClass(asyncio, types,
                            {.name = "Timeout",
                             .module = "asyncio.timeouts",
                             .make = makeBare<Timeout>,
                             .constructorSignature = "self, when",
                             .constructor = initializeTimeout});
  types.timeout->slots.repr = timeoutRepr;
  types.timeout->define(kTimeoutMethods);
  types.taskGroup = makeClass(asyncio, types,
                              {.name = "TaskGroup",
                               .module = "asyncio.taskgroups",
                               .make = makeBare<TaskGroup>,
                               .constructorSignature = "self",
                               .constructor = initializeTaskGroup});
  types.taskGroup->slots.repr = taskGroupRepr;
  types.taskGroup->define(kTaskGroupMethods);
  types.asCompleted = &asyncio.runtime().makeType({.name = "generator", .canBeBase = false});
  types.asCompleted->slots.iterate = iterateSelf;
  types.asCompleted->slots.next = nextOf;
}

}  // namespace loopscope::aio
