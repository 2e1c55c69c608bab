// SPDX-License-Identifier: GPL-3.0-or-later
// Locks as programs see them; threads and lines as the modules written in Python do.
#include <array>
#include <utility>

#include <fmt/format.h>

#include "core/aio/thread_object.h"
#include "core/aio/thread_sync.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Runtime;
using runtime::Value;
using trace::EventKind;
using trace::ObjectKind;

namespace {

// ---- Threads

const runtime::NativeAttribute kThreadAttributes[] = {
    {"name",
     [](Runtime& runtime, const Value& self) { return text(runtime, selfOf<ThreadObject>(self).name); },
     [](Runtime& runtime, const Value& self, const Value& value) {
       asyncioOf(runtime).programThreads().rename(selfOf<ThreadObject>(self), runtime::str(runtime, value));
     }},
    {"daemon", [](Runtime&, const Value& self) { return Value::boolean(selfOf<ThreadObject>(self).daemon); },
     [](Runtime& runtime, const Value& self, const Value& value) {
       asyncioOf(runtime).programThreads().setDaemon(selfOf<ThreadObject>(self),
                                                     runtime::truth(runtime, value));
     }},
    {"number", [](Runtime&, const Value& self) { return Value::integer(selfOf<ThreadObject>(self).number); }},
    {"alive", [](Runtime&, const Value& self) { return Value::boolean(selfOf<ThreadObject>(self).alive); }},
};

// ---- Lines

// A deadline in ns, as _threads.deadline gives it; None: never.
SimTime deadlineGiven(const Value& value) {
  return value.isInt() ? SimTime{value.asInt()} : SimTime::max();
}

constexpr std::pair<std::string_view, ObjectKind> kKinds[] = {
    {"event", ObjectKind::Event},         {"condition", ObjectKind::Condition},
    {"semaphore", ObjectKind::Semaphore}, {"barrier", ObjectKind::Barrier},
    {"queue", ObjectKind::Queue},
};
constexpr std::pair<std::string_view, EventKind> kNotes[] = {
    {"acquired", EventKind::SyncAcquired},
    {"released", EventKind::SyncReleased},
    {"set", EventKind::SyncSet},
    {"broken", EventKind::SyncBroken},
    {"put", EventKind::QueuePut},
    {"got", EventKind::QueueGot},
    {"task_done", EventKind::QueueTaskDone},
};

template <class Kind, size_t kCount>
Kind named(const std::pair<std::string_view, Kind> (&table)[kCount], std::string_view name) {
  for (const auto& [known, kind] : table) {
    if (known == name) return kind;
  }
  CHECK(name.empty());
  return table[0].second;
}

Value makeLine(NativeCall& call) {
  if (call[4].isObject()) {
    return give(call.runtime.heap().make<ThreadLine>(*asyncioOf(call).types().threadLine, asyncioOf(call),
                                                     selfOf<ThreadLine>(call[4])));
  }
  const std::string kind = runtime::str(call.runtime, call[1]);
  return give(call.runtime.heap().make<ThreadLine>(*asyncioOf(call).types().threadLine, asyncioOf(call),
                                                   named(kKinds, kind), runtime::str(call.runtime, call[2]),
                                                   call[3].asInt()));
}

Value wait(NativeCall& call) {
  return Value::boolean(selfOf<ThreadLine>(call).wait(
      runtime::str(call.runtime, call[1]), runtime::str(call.runtime, call[2]), deadlineGiven(call[3])));
}

Value note(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  if (!asyncio.recorder().enabled()) return Value::none();
  const std::string kind = runtime::str(call.runtime, call[1]);
  const std::string_view item =
      call[3].isUnbound() ? std::string_view() : asyncio.recorder().textAt(asyncio.describe(call[3]));
  selfOf<ThreadLine>(call).record(named(kNotes, kind), call[2].asInt(), std::string(item));
  return Value::none();
}

constexpr runtime::NativeDefinition kLineMethods[] = {
    {"wait", "self, call, operation, deadline=None", wait},
    {"wake", "self, count=1",
     [](NativeCall& call) {
       return Value::integer(
           static_cast<int64_t>(selfOf<ThreadLine>(call).wake(static_cast<size_t>(call[1].asInt()))));
     }},
    {"waiting", "self",
     [](NativeCall& call) { return Value::integer(static_cast<int64_t>(selfOf<ThreadLine>(call).size())); }},
    {"note", "self, kind, value=0, item=?", note},
};

// ---- Locks

// asked of a lock: "blocking=True, timeout=-1".
SimTime lockDeadline(NativeCall& call, bool blocking) {
  const double seconds = runtime::toNumber(call.runtime, call[2]);
  const auto& types = call.runtime.types();
  if (!blocking && seconds != -1)
    call.runtime.raise(*types.valueError, "can't specify a timeout for a non-blocking call");
  if (seconds == -1) return SimTime::max();
  if (seconds < 0) call.runtime.raise(*types.valueError, "timeout value must be a non-negative number");
  return saturatingAdd(asyncioOf(call).clock().now(), fromSeconds(seconds));
}

Value acquire(NativeCall& call) {
  ThreadLock& lock = selfOf<ThreadLock>(call);
  const bool blocking = runtime::truth(call.runtime, call[1]);
  const SimTime until = lockDeadline(call, blocking);
  if (lock.tryAcquire()) return Value::boolean(true);
  if (!blocking || until <= asyncioOf(call).clock().now()) return Value::boolean(false);
  return Value::boolean(lock.acquire(until));
}

Value release(NativeCall& call) {
  selfOf<ThreadLock>(call).unlock();
  return Value::none();
}

Value enter(NativeCall& call) {
  selfOf<ThreadLock>(call).acquire(SimTime::max());
  return Value::boolean(true);
}

#define LOOPSCOPE_LOCK_METHODS                                                              \
  {"acquire", "self, blocking=True, timeout=-1", acquire}, {"release", "self", release},    \
      {"__enter__", "self", enter}, {"__exit__", "self, *exc_info", release},               \
      {"_is_mine", "self",                                                                  \
       [](NativeCall& call) { return Value::boolean(selfOf<ThreadLock>(call).isMine()); }}, \
      {"_give_up", "self",                                                                  \
       [](NativeCall& call) { return Value::integer(selfOf<ThreadLock>(call).giveUp()); }}, \
  {                                                                                         \
    "_take_back", "self, count", [](NativeCall& call) {                                     \
      selfOf<ThreadLock>(call).takeBack(call[1].asInt());                                   \
      return Value::none();                                                                 \
    }                                                                                       \
  }

constexpr runtime::NativeDefinition kLockMethods[] = {
    LOOPSCOPE_LOCK_METHODS,
    {"locked", "self", [](NativeCall& call) { return Value::boolean(selfOf<ThreadLock>(call).locked()); }},
};
constexpr runtime::NativeDefinition kRLockMethods[] = {LOOPSCOPE_LOCK_METHODS};
#undef LOOPSCOPE_LOCK_METHODS

std::string lockRepr(Runtime& runtime, const Value& self) {
  const ThreadLock& lock = selfOf<ThreadLock>(self);
  const std::string state =
      lock.reentrant() ? fmt::format(" owner={} count={}", lock.owner(), lock.count()) : std::string();
  return fmt::format("<{} {}{} at {}>", lock.locked() ? "locked" : "unlocked", lock.type().fullName(), state,
                     runtime.addressText(self));
}

template <bool kReentrant>
Value makeLock(NativeCall& call) {
  const Types& types = asyncioOf(call).types();
  return give(call.runtime.heap().make<ThreadLock>(kReentrant ? *types.threadRLock : *types.threadLock,
                                                   asyncioOf(call), kReentrant));
}

}  // namespace

void defineThreadTypes(Asyncio& asyncio, Types& types) {
  types.thread = makeClass(asyncio, types, {.name = "_Thread", .module = "_threads"});
  types.thread->define(kThreadAttributes);
  types.threadLine = makeClass(asyncio, types,
                               {.name = "Line",
                                .module = "_threads",
                                .constructorSignature = "cls, kind='', label='', value=0, beside=None",
                                .constructor = makeLine});
  types.threadLine->define(kLineMethods);
  types.threadLock = makeClass(
      asyncio, types,
      {.name = "lock", .module = "_thread", .constructorSignature = "cls", .constructor = makeLock<false>});
  types.threadLock->slots.repr = lockRepr;
  types.threadLock->define(kLockMethods);
  types.threadRLock = makeClass(
      asyncio, types,
      {.name = "RLock", .module = "_thread", .constructorSignature = "cls", .constructor = makeLock<true>});
  types.threadRLock->slots.repr = lockRepr;
  types.threadRLock->define(kRLockMethods);
}

}  // namespace loopscope::aio
