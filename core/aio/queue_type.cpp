// SPDX-License-Identifier: GPL-3.0-or-later
// The queues as programs see them.
#include <fmt/format.h>

#include "core/aio/queue.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

Value makeQueue(NativeCall& call, QueueOrder order) {
  return give(
      call.runtime.heap().make<Queue>(*call[0].as<runtime::Type>(), asyncioOf(call), order, Value(call[1])));
}

Value putNow(NativeCall& call) {
  selfOf<Queue>(call).putNow(call[1]);
  return Value::none();
}

Value taskDone(NativeCall& call) {
  selfOf<Queue>(call).taskDone();
  return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"put", "self, item", [](NativeCall& call) { return give(selfOf<Queue>(call).put(call[1])); }},
    {"get", "self", [](NativeCall& call) { return give(selfOf<Queue>(call).get()); }},
    {"join", "self", [](NativeCall& call) { return give(selfOf<Queue>(call).join()); }},
    {"put_nowait", "self, item", putNow},
    {"get_nowait", "self", [](NativeCall& call) { return selfOf<Queue>(call).getNow(); }},
    {"task_done", "self", taskDone},
    {"qsize", "self", [](NativeCall& call) { return Value::integer(selfOf<Queue>(call).size()); }},
    {"empty", "self", [](NativeCall& call) { return Value::boolean(selfOf<Queue>(call).size() == 0); }},
    {"full", "self", [](NativeCall& call) { return Value::boolean(selfOf<Queue>(call).isFull()); }},
};

const runtime::NativeAttribute kAttributes[] = {
    {"maxsize", [](runtime::Runtime&, const Value& self) { return Value(selfOf<Queue>(self).maxSize()); }},
    {"_unfinished_tasks",
     [](runtime::Runtime&, const Value& self) { return Value::integer(selfOf<Queue>(self).unfinished()); }},
};

std::string details(runtime::Runtime& runtime, const Queue& queue) {
  std::string text = "maxsize=" + runtime::repr(runtime, queue.maxSize());
  const std::deque<Value> items = queue.items();
  for (size_t i = 0; i < items.size(); ++i) {
    text += (i == 0 ? " _queue=[" : ", ") + runtime::repr(runtime, items[i]);
  }
  if (!items.empty()) text += "]";
  if (queue.getterCount() > 0) text += fmt::format(" _getters[{}]", queue.getterCount());
  if (queue.putterCount() > 0) text += fmt::format(" _putters[{}]", queue.putterCount());
  if (queue.unfinished() > 0) text += fmt::format(" tasks={}", queue.unfinished());
  return text;
}

std::string queueRepr(runtime::Runtime& runtime, const Value& self) {
  const runtime::RecursionGuard guard(runtime, " while getting the repr of an object");
  const Queue& queue = selfOf<Queue>(self);
  return fmt::format("<{} at {} {}>", queue.type().name(), runtime.addressText(self),
                     details(runtime, queue));
}

std::string queueStr(runtime::Runtime& runtime, const Value& self) {
  const Queue& queue = selfOf<Queue>(self);
  return fmt::format("<{} {}>", queue.type().name(), details(runtime, queue));
}

template <QueueOrder kOrder>
Value construct(NativeCall& call) {
  return makeQueue(call, kOrder);
}

}  // namespace

void defineQueueTypes(Asyncio& asyncio, Types& types) {
  constexpr std::string_view kModule = "asyncio.queues";
  constexpr std::string_view kSignature = "cls, maxsize=0";
  types.queue = makeClass(asyncio, types,
                          {.name = "Queue",
                           .module = kModule,
                           .constructorSignature = kSignature,
                           .constructor = construct<QueueOrder::Fifo>});
  types.queue->slots.repr = queueRepr;
  types.queue->slots.str = queueStr;
  types.queue->define(kMethods);
  types.queue->define(kAttributes);
  types.priorityQueue = makeClass(asyncio, types,
                                  {.name = "PriorityQueue",
                                   .module = kModule,
                                   .base = types.queue,
                                   .constructorSignature = kSignature,
                                   .constructor = construct<QueueOrder::Priority>});
  types.lifoQueue = makeClass(asyncio, types,
                              {.name = "LifoQueue",
                               .module = kModule,
                               .base = types.queue,
                               .constructorSignature = kSignature,
                               .constructor = construct<QueueOrder::Lifo>});
}

}  // namespace loopscope::aio
