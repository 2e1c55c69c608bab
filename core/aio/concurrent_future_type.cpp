// SPDX-License-Identifier: GPL-3.0-or-later
// concurrent.futures.Future as programs see it.
#include <fmt/format.h>

#include "core/aio/concurrent_future.h"
#include "core/aio/type_support.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

using State = ConcurrentFuture::State;

// Called with the future, by whichever thread makes it done. What it raises is only told.
void runCallback(Asyncio& asyncio, const Value& function, ConcurrentFuture& future) {
  Value failure;
  try {
    asyncio.runtime().call(function, {Value::of(&future)});
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (failure.isUnbound()) return;
  if (!runtime::isInstance(asyncio.runtime(), failure, *asyncio.runtime().types().exception))
    throw runtime::Raise{std::move(failure)};
  asyncio.language().writeError(fmt::format("exception calling callback for {}\n{}", future.repr(),
                                            asyncio.language().formatException(failure)));
}

Value addDoneCallback(NativeCall& call) {
  ConcurrentFuture& future = selfOf<ConcurrentFuture>(call);
  Asyncio& asyncio = asyncioOf(call);
  future.whenDone([&asyncio, function = call[1], &future] { runCallback(asyncio, function, future); });
  return Value::none();
}

Value setRunningOrNotifyCancel(NativeCall& call) {
  ConcurrentFuture& future = selfOf<ConcurrentFuture>(call);
  if (future.state() != State::Pending && future.state() != State::Cancelled)
    call.runtime.raise(*call.runtime.types().runtimeError, "Future in unexpected state");
  return Value::boolean(future.setRunningOrNotifyCancel());
}

Value setException(NativeCall& call) {
  Value exception = call[1];
  if (exception.as<runtime::Type>() != nullptr) exception = call.runtime.call(exception, {});
  selfOf<ConcurrentFuture>(call).setException(std::move(exception));
  return Value::none();
}

// What concurrent.futures.wait counts as done.
Value isSettled(NativeCall& call) {
  const State state = selfOf<ConcurrentFuture>(call).state();
  return Value::boolean(state == State::Finished || state == State::CancelledAndNotified);
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
    {"set_running_or_notify_cancel", "self", setRunningOrNotifyCancel},
    {"set_result", "self, result",
     [](NativeCall& call) {
       selfOf<ConcurrentFuture>(call).setResult(Value(call[1]));
       return Value::none();
     }},
    {"set_exception", "self, exception", setException},
    {"_result_until", "self, deadline",
     [](NativeCall& call) { return selfOf<ConcurrentFuture>(call).resultUntil(call[1]); }},
    {"_is_settled", "self", isSettled},
    {"_add_waiter", "self, waiter",
     [](NativeCall& call) {
       selfOf<ConcurrentFuture>(call).addWaiter(call[1]);
       return Value::none();
     }},
    {"_remove_waiter", "self, waiter",
     [](NativeCall& call) {
       selfOf<ConcurrentFuture>(call).removeWaiter(call[1]);
       return Value::none();
     }},
};

std::string repr(runtime::Runtime&, const Value& self) {
  return selfOf<ConcurrentFuture>(self).repr();
}

}  // namespace

void defineConcurrentFutureType(Asyncio& asyncio, Types& types) {
  types.concurrentFuture = makeClass(asyncio, types,
                                     {.name = "Future",
                                      .module = "concurrent.futures._base",
                                      .constructorSignature = "cls",
                                      .constructor = [](NativeCall& call) {
                                        return give(call.runtime.heap().make<ConcurrentFuture>(
                                            *asyncioOf(call).types().concurrentFuture, asyncioOf(call)));
                                      }});
  types.concurrentFuture->slots.repr = repr;
  types.concurrentFuture->define(kMethods);
}

}  // namespace loopscope::aio
