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

template <class T>
Value enterScope(NativeCall& call, T& primitive, const char* name) {
  return give(enter(asyncioOf(call), name, acquireOwn(primitive)));
}

template <class T>
Value leaveScope(NativeCall& call, T& primitive, const char* name) {
  return give(leave(asyncioOf(call), name, [held = Ref<T>(&primitive)] { releaseOwn(*held); }));
}

template <class T>
Value initialize(NativeCall& call) {
  selfOf<T>(call).announce("()", 0);
  return Value::none();
}

std::string withWaiters(std::string state, const Primitive& primitive) {
  if (primitive.waiterCount() > 0) state += fmt::format(", waiters:{}", primitive.waiterCount());
  return state;
}

// ---- Lock

constexpr runtime::NativeDefinition kLockMethods[] = {
    {"locked", "self", [](NativeCall& call) { return Value::boolean(selfOf<Lock>(call).locked()); }},
    {"acquire", "self", [](NativeCall& call) { return give(selfOf<Lock>(call).acquire()); }},
    {"release", "self",
     [](NativeCall& call) {
       selfOf<Lock>(call).unlock();
       return Value::none();
     }},
    {"__aenter__", "self",
     [](NativeCall& call) { return enterScope(call, selfOf<Lock>(call), "Lock.__aenter__"); }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) { return leaveScope(call, selfOf<Lock>(call), "Lock.__aexit__"); }},
};

std::string lockRepr(runtime::Runtime& runtime, const Value& self) {
  const Lock& lock = selfOf<Lock>(self);
  return reprWith(runtime, self, withWaiters(lock.locked() ? "locked" : "unlocked", lock));
}

// ---- Event

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

template <bool bounded>
Value initializeSemaphore(NativeCall& call) {
  if (runtime::lessThan(call.runtime, call[1], Value::integer(0))) {
    call.runtime.raise(*call.runtime.types().valueError, "Semaphore initial value must be >= 0");
  }
  selfOf<Semaphore>(call).initialize(runtime::toIndex(call.runtime, call[1]), bounded);
  return Value::none();
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
     [](NativeCall& call) { return enterScope(call, selfOf<Semaphore>(call), "Semaphore.__aenter__"); }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) { return leaveScope(call, selfOf<Semaphore>(call), "Semaphore.__aexit__"); }},
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

Value makeCondition(Asyncio& asyncio, runtime::Type& type) {
  return makeObject<Condition>(type, asyncio,
                               asyncio.runtime().heap().make<Lock>(*asyncio.types().lock, asyncio));
}

Value initializeCondition(NativeCall& call) {
  auto& condition = selfOf<Condition>(call);
  if (call[1].isNone()) {
    condition.lock().announce("()", 0);
  } else if (runtime::isInstance(call.runtime, call[1], *asyncioOf(call).types().lock)) {
    condition.setLock(Ref<Lock>(&selfOf<Lock>(call[1])));
  } else {
    call.runtime.raise(*call.runtime.types().typeError, "lock must be an asyncio.Lock");
  }
  condition.announce("()", 0);
  return Value::none();
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
       return enterScope(call, selfOf<Condition>(call).lock(), "Condition.__aenter__");
     }},
    {"__aexit__", "self, exc_type, exc, tb",
     [](NativeCall& call) {
       return leaveScope(call, selfOf<Condition>(call).lock(), "Condition.__aexit__");
     }},
};

std::string conditionRepr(runtime::Runtime& runtime, const Value& self) {
  const Condition& condition = selfOf<Condition>(self);
  return reprWith(runtime, self, withWaiters(condition.lock().locked() ? "locked" : "unlocked", condition));
}

}  // namespace

void defineSyncTypes(Asyncio& asyncio, Types& types) {
  const auto define = [&](std::string_view name, MakeBare make, std::string_view signature,
                          runtime::NativeFunction constructor, runtime::Type* base = nullptr) {
    return makeClass(asyncio, types,
                     {.name = name,
                      .module = "asyncio.locks",
                      .base = base,
                      .make = make,
                      .constructorSignature = signature,
                      .constructor = constructor});
  };
  types.lock = define("Lock", makeBare<Lock>, "self", initialize<Lock>);
  types.lock->slots.repr = lockRepr;
  types.lock->define(kLockMethods);
  types.event = define("Event", makeBare<Event>, "self", initialize<Event>);
  types.event->slots.repr = eventRepr;
  types.event->define(kEventMethods);
  types.semaphore = define("Semaphore", makeBare<Semaphore>, "self, value=1", initializeSemaphore<false>);
  types.semaphore->slots.repr = semaphoreRepr;
  types.semaphore->define(kSemaphoreMethods);
  types.semaphore->define(kSemaphoreAttributes);
  types.boundedSemaphore = define("BoundedSemaphore", makeBare<Semaphore>, "self, value=1",
                                  initializeSemaphore<true>, types.semaphore);
  types.condition = define("Condition", makeCondition, "self, lock=None", initializeCondition);
  types.condition->slots.repr = conditionRepr;
  types.condition->define(kConditionMethods);
}

}  // namespace loopscope::aio
