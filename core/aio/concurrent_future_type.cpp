// SPDX-License-Identifier: GPL-3.0-or-later
// concurrent.futures.Future as programs see it.
#include "core/aio/concurrent_future.h"
#include "core/aio/type_support.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

using State = ConcurrentFuture::State;

// Called with the future, by whichever thread makes it done.
Value addDoneCallback(NativeCall& call) {
  ConcurrentFuture& future = selfOf<ConcurrentFuture>(call);
  runtime::Runtime& values = call.runtime;
  future.whenDone([&values, function = call[1], self = call[0]] { values.call(function, {self}); });
  return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"cancel", "self",
     [](NativeCall& call) { return Value::boolean(selfOf<ConcurrentFuture>(call).cancel()); }},
    {"cancelled", "self",
     [](NativeCall& call) { return Value::boolean(selfOf<ConcurrentFuture>(call).cancelled()); }},
    {"running", "self",
     [](NativeCall& call) {
       return Value::boolean(selfOf<ConcurrentFuture>(call).state() == State::Running);
     }},
    {"done", "self", [](NativeCall& call) { return Value::boolean(selfOf<ConcurrentFuture>(call).done()); }},
    {"result", "self, timeout=None",
     [](NativeCall& call) { return selfOf<ConcurrentFuture>(call).result(call[1]); }},
    {"exception", "self, timeout=None",
     [](NativeCall& call) { return selfOf<ConcurrentFuture>(call).exception(call[1]); }},
    {"add_done_callback", "self, fn", addDoneCallback},
};

std::string repr(runtime::Runtime&, const Value& self) {
  return selfOf<ConcurrentFuture>(self).repr();
}

}  // namespace

void defineConcurrentFutureType(Asyncio& asyncio, Types& types) {
  types.concurrentFuture =
      makeClass(asyncio, types, {.name = "Future", .module = "concurrent.futures._base"});
  types.concurrentFuture->slots.repr = repr;
  types.concurrentFuture->define(kMethods);
}

}  // namespace loopscope::aio
