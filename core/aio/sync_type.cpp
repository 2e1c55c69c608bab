// SPDX-License-Identifier: GPL-3.0-or-later
// Lock, Event, Condition and the semaphores as programs see them.
#include <fmt/format.h>

#include "core/aio/sync.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

runtime::Type& typeGiven(NativeCall& call) {
  return *call[0].as<runtime::Type>();
}

std::string withWaiters(std::string state, const Primitive& primitive) {
  if (primitive.waiterCount() > 0) state += fmt::format(", waiters:{}", primitive.waiterCount());
  return state;
}

// ---- Lock

Value newLock(NativeCall& call) {
  return give(call.runtime.heap().make<Lock>(typeGiven(call), asyncioOf(call)));
}

constexpr runtime::NativeDefinition kLockMethods[] = {
    {"locked", "self", [](NativeCall& call) { return Value::boolean(selfOf<Lock>(call).locked()); }},
    {"acquire", "self", [](NativeCall& call) { return give(selfOf<Lock>(call).acquire()); }},
    {"release", "self",
     [](NativeCall& call) {
       selfOf<Lock>(call).unlock();
       return Value::none();
     }},
    {"__aenter__", "self",
     [](NativeCall& call) {
       return give(enter(asyncioOf(call), "Lock.__aenter__", selfOf<Lock>(call).acquire()));
     }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) {
       return give(leave(asyncioOf(call), "Lock.__aexit__",
                         [lock = Ref<Lock>(&selfOf<Lock>(call))] { lock->unlock(); }));
     }},
};

std::string lockRepr(runtime::Runtime& runtime, const Value& self) {
  const Lock& lock = selfOf<Lock>(self);
  return reprWith(runtime, self, withWaiters(lock.locked() ? "locked" : "unlocked", lock));
}

// ---- Event

Value newEvent(NativeCall& call) {
  return give(call.runtime.heap().make<Event>(typeGiven(call), asyncioOf(call)));
}

constexpr runtime::NativeDefinition kEventMethods[] = {
    {"is_set", "self", [](NativeCall& call) { return Value::boolean(selfOf<Event>(call).isSet()); }},
    {"set", "self",
     [](NativeCall& call) {
       selfOf<Event>(call).set();
       return Value::none();
     }},
    {"clear", "self",
     [](NativeCall& call) {
       selfOf<Event>(call).reset();
       return Value::none();
     }},
    {"wait", "self", [](NativeCall& call) { return give(selfOf<Event>(call).wait()); }},
};

std::string eventRepr(runtime::Runtime& runtime, const Value& self) {
  const Event& event = selfOf<Event>(self);
  return reprWith(runtime, self, withWaiters(event.isSet() ? "set" : "unset", event));
}

// ---- Semaphores

Value makeSemaphore(NativeCall& call, bool bounded) {
  if (runtime::lessThan(call.runtime, call[1], Value::integer(0))) {
    call.runtime.raise(*call.runtime.types().valueError, "Semaphore initial value must be >= 0");
  }
  const int64_t value = runtime::toIndex(call.runtime, call[1]);
  return give(
      call.runtime.heap().make<Semaphore>(typeGiven(call), asyncioOf(call), value, bounded ? value : -1));
}

constexpr runtime::NativeDefinition kSemaphoreMethods[] = {
    {"locked", "self", [](NativeCall& call) { return Value::boolean(selfOf<Semaphore>(call).locked()); }},
    {"acquire", "self", [](NativeCall& call) { return give(selfOf<Semaphore>(call).acquire()); }},
    {"release", "self",
     [](NativeCall& call) {
       selfOf<Semaphore>(call).releaseOne();
       return Value::none();
     }},
    {"__aenter__", "self",
     [](NativeCall& call) {
       return give(enter(asyncioOf(call), "Semaphore.__aenter__", selfOf<Semaphore>(call).acquire()));
     }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) {
       return give(
           leave(asyncioOf(call), "Semaphore.__aexit__",
                 [semaphore = Ref<Semaphore>(&selfOf<Semaphore>(call))] { semaphore->releaseOne(); }));
     }},
};

const runtime::NativeAttribute kSemaphoreAttributes[] = {
    {"_value",
     [](runtime::Runtime&, const Value& self) { return Value::integer(selfOf<Semaphore>(self).value()); }},
};

std::string semaphoreRepr(runtime::Runtime& runtime, const Value& self) {
  const Semaphore& semaphore = selfOf<Semaphore>(self);
  return reprWith(
      runtime, self,
      withWaiters(semaphore.locked() ? "locked" : fmt::format("unlocked, value:{}", semaphore.value()),
                  semaphore));
}

// ---- Condition

Value newCondition(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  Ref<Lock> lock;
  if (call[1].isNone()) {
    lock = call.runtime.heap().make<Lock>(*asyncio.types().lock, asyncio);
  } else if (runtime::isInstance(call.runtime, call[1], *asyncio.types().lock)) {
    lock = Ref<Lock>(&selfOf<Lock>(call[1]));
  } else {
    call.runtime.raise(*call.runtime.types().typeError, "lock must be an asyncio.Lock");
  }
  return give(call.runtime.heap().make<Condition>(typeGiven(call), asyncio, lock));
}

Value notify(NativeCall& call) {
  selfOf<Condition>(call).notify(runtime::toIndex(call.runtime, call[1]));
  return Value::none();
}

constexpr runtime::NativeDefinition kConditionMethods[] = {
    {"locked", "self",
     [](NativeCall& call) { return Value::boolean(selfOf<Condition>(call).lock().locked()); }},
    {"acquire", "self", [](NativeCall& call) { return give(selfOf<Condition>(call).lock().acquire()); }},
    {"release", "self",
     [](NativeCall& call) {
       selfOf<Condition>(call).lock().unlock();
       return Value::none();
     }},
    {"wait", "self", [](NativeCall& call) { return give(selfOf<Condition>(call).wait()); }},
    {"wait_for", "self, predicate",
     [](NativeCall& call) { return give(selfOf<Condition>(call).waitFor(call[1])); }},
    {"notify", "self, n=1", notify},
    {"notify_all", "self",
     [](NativeCall& call) {
       Condition& condition = selfOf<Condition>(call);
       condition.notify(static_cast<int64_t>(condition.waiterCount()));
       return Value::none();
     }},
    {"__aenter__", "self",
     [](NativeCall& call) {
       return give(enter(asyncioOf(call), "Condition.__aenter__", selfOf<Condition>(call).lock().acquire()));
     }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) {
       return give(
           leave(asyncioOf(call), "Condition.__aexit__",
                 [condition = Ref<Condition>(&selfOf<Condition>(call))] { condition->lock().unlock(); }));
     }},
};

std::string conditionRepr(runtime::Runtime& runtime, const Value& self) {
  const Condition& condition = selfOf<Condition>(self);
  return reprWith(runtime, self, withWaiters(condition.lock().locked() ? "locked" : "unlocked", condition));
}

}  // namespace

void defineSyncTypes(Asyncio& asyncio, Types& types) {
  constexpr std::string_view kModule = "asyncio.locks";
  types.lock =
      makeClass(asyncio, types,
                {.name = "Lock", .module = kModule, .constructorSignature = "cls", .constructor = newLock});
  types.lock->slots.repr = lockRepr;
  types.lock->define(kLockMethods);
  types.event =
      makeClass(asyncio, types,
                {.name = "Event", .module = kModule, .constructorSignature = "cls", .constructor = newEvent});
  types.event->slots.repr = eventRepr;
  types.event->define(kEventMethods);
  types.semaphore = makeClass(asyncio, types,
                              {.name = "Semaphore",
                               .module = kModule,
                               .constructorSignature = "cls, value=1",
                               .constructor = [](NativeCall& call) { return makeSemaphore(call, false); }});
  types.semaphore->slots.repr = semaphoreRepr;
  types.semaphore->define(kSemaphoreMethods);
  types.semaphore->define(kSemaphoreAttributes);
  types.boundedSemaphore =
      makeClass(asyncio, types,
                {.name = "BoundedSemaphore",
                 .module = kModule,
                 .base = types.semaphore,
                 .constructorSignature = "cls, value=1",
                 .constructor = [](NativeCall& call) { return makeSemaphore(call, true); }});
  types.condition = makeClass(asyncio, types,
                              {.name = "Condition",
                               .module = kModule,
                               .constructorSignature = "cls, lock=None",
                               .constructor = newCondition});
  types.condition->slots.repr = conditionRepr;
  types.condition->define(kConditionMethods);
}

}  // namespace loopscope::aio
