// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/combinators.h"

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/pointer_map.h"

namespace loopscope::aio {

using runtime::List;
using runtime::Ref;
using runtime::Value;

namespace {

// asyncio.gather's future: cancelling it cancels the children, and says so only when they are done.
class GatheringFuture final : public Future {
 public:
  GatheringFuture(runtime::Type& type, Loop& loop, TextId label, std::vector<Ref<Future>> children)
      : Future(type, loop, label), m_children(std::move(children)) {}

  bool cancel(Value message) override {
    if (done()) return false;
    bool any = false;
    for (const Ref<Future>& child : m_children) any |= child->askCancel(message);
    m_cancelRequested |= any;
    return any;
  }
  bool cancelRequested() const { return m_cancelRequested; }
  void clear() override {
    m_children.clear();
    Future::clear();
  }

 private:
  std::vector<Ref<Future>> m_children;
  bool m_cancelRequested = false;
};

// What gather's callbacks share. The outer future is counted by them, as a closure would.
struct Gathering {
  std::vector<Ref<Future>> children;
  Ref<GatheringFuture> outer;
  size_t count = 0;
  size_t finished = 0;
  bool returnExceptions = false;

  void childDone(Asyncio& asyncio, Future& child);
  Value resultOf(Asyncio& asyncio, Future& child) const;
};

Value Gathering::resultOf(Asyncio& asyncio, Future& child) const {
  if (child.cancelled()) {
    runtime::Runtime& values = asyncio.runtime();
    const Value message = child.cancelMessage().isNone() ? values.emptyStr() : child.cancelMessage();
    return values.call(Value::of(asyncio.types().cancelledError), {message});
  }
  // Asking for the exception does not raise it: its traceback stays as it is.
  if (!child.storedException().isNone()) return child.exception();
  Value outcome;
  child.askOutcome(outcome);
  return outcome;
}

void Gathering::childDone(Asyncio& asyncio, Future& child) {
  ++finished;
  if (!outer || outer->done()) {
    if (!child.cancelled()) child.markRetrieved();
    return;
  }
  if (!returnExceptions) {
    if (child.cancelled()) return outer->setException(child.makeCancelledError());
    const Value exception = child.exception();
    if (!exception.isNone()) return outer->setException(exception);
  }
  if (finished != count) return;
  const Ref<List> results = List::make(asyncio.runtime(), children.size());
  for (const Ref<Future>& each : children) results->append(resultOf(asyncio, *each));
  if (outer->cancelRequested()) {
    outer->setException(children.back()->makeCancelledError());
  } else {
    outer->setResult(Value::of(results.get()));
  }
}

}  // namespace

Ref<Future> gather(Asyncio& asyncio, std::span<const Value> awaitables, bool returnExceptions, Loop* loop) {
  runtime::Runtime& values = asyncio.runtime();
  if (awaitables.empty()) {
    Ref<Future> outer = asyncio.getEventLoop(loop)->createFuture("gather()");
    outer->setResult(Value::adopt(List::make(values).take()));
    return outer;
  }
  const auto gathering = std::make_shared<Gathering>();
  gathering->returnExceptions = returnExceptions;
  gathering->children.reserve(awaitables.size());
  runtime::PointerMap<const runtime::Object, Future*> seen;
  for (const Value& awaitable : awaitables) {
    if (const auto* earlier = awaitable.isObject() ? seen.find(*awaitable.object()) : nullptr) {
      gathering->children.push_back(Ref<Future>(*earlier));
      continue;
    }
    Ref<Future> child = asyncio.ensureFuture(awaitable, loop);
    seen.set(*awaitable.object(), child.get());
    loop = &child->loop();
    if (child.get() != awaitable.as<Future>()) static_cast<Task&>(*child).setLogDestroyPending(false);
    ++gathering->count;
    child->addDoneCallback(
        Callback::make(*loop, "gather.<locals>._done_callback",
                       [gathering, &asyncio](Future* done) { gathering->childDone(asyncio, *done); }));
    gathering->children.push_back(std::move(child));
  }
  sched::Recorder& recorder = asyncio.recorder();
  const TextId label =
      recorder.enabled() ? recorder.text(fmt::format("gather of {}", awaitables.size())) : TextId();
  gathering->outer = values.heap().make<GatheringFuture>(*asyncio.types().gatheringFuture, *loop, label,
                                                         gathering->children);
  for (const Ref<Future>& child : gathering->children) recordWaitsFor(*gathering->outer, *child);
  return gathering->outer;
}

namespace {

void copyToOuter(Future& inner, Future& outer) {
  if (outer.cancelled()) {
    if (!inner.cancelled()) inner.markRetrieved();
    return;
  }
  if (inner.cancelled()) {
    outer.cancel(Value::none());
    return;
  }
  const Value exception = inner.exception();
  if (exception.isNone()) {
    outer.setResult(inner.result());
  } else {
    outer.setException(exception);
  }
}

}  // namespace

Ref<Future> shield(Asyncio& asyncio, const Value& awaitable) {
  Ref<Future> inner = asyncio.ensureFuture(awaitable);
  if (inner->done()) return inner;
  Loop& loop = inner->loop();
  Ref<Future> outer = loop.createFuture("shield");
  recordWaitsFor(*outer, *inner);
  const Ref<Callback> innerDone = Callback::make(loop, "shield.<locals>._inner_done_callback",
                                                 [outer](Future* done) { copyToOuter(*done, *outer); });
  inner->addDoneCallback(innerDone);
  outer->addDoneCallback(
      Callback::make(loop, "shield.<locals>._outer_done_callback", [inner, innerDone](Future*) {
        if (!inner->done()) inner->removeDoneCallback(innerDone.get());
      }));
  return outer;
}

Ref<Callback> releaseWaiter(Loop& loop, const Ref<Future>& waiter) {
  Ref<Callback> callback = Callback::make(loop, "_release_waiter", [waiter](Future*) {
    if (!waiter->done()) waiter->setResult(Value::none());
  });
  callback->showBound(waiter);
  return callback;
}

void recordWaitsFor(const Future& outer, const Future& inner) {
  sched::Recorder& recorder = outer.asyncio().recorder();
  if (!recorder.enabled()) return;
  recorder.record(trace::EventKind::CallbackAdded, {.object = inner.objectId(),
                                                    .text = outer.label(),
                                                    .cause = recorder.object(outer.objectId()).created});
}

SimTime deadlineAfter(Asyncio& asyncio, const Value& seconds) {
  return saturatingAdd(asyncio.clock().now(), fromSeconds(runtime::toNumber(asyncio.runtime(), seconds)));
}

}  // namespace loopscope::aio
