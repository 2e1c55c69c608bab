// SPDX-License-Identifier: GPL-3.0-or-later
// The queues as programs see them.
#include <fmt/format.h>

#include "core/aio/queue.h"
#include "core/aio/type_support.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

template <QueueOrder order>
Value make(Asyncio& asyncio, runtime::Type& type) {
  return makeObject<Queue>(type, asyncio, order);
}

Value initialize(NativeCall& call) {
  selfOf<Queue>(call).initialize(call[1]);
  return Value::none();
}

// ---- What subclasses may have of their own, and call

Value resetContainer(NativeCall& call) {
  selfOf<Queue>(call).setContainer(Value());
  return Value::none();
}

Value push(NativeCall& call) {
  selfOf<Queue>(call).push(call[1]);
  return Value::none();
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
    {"qsize", "self", [](NativeCall& call) { return Value::integer(selfOf<Queue>(call).ownSize()); }},
    {"empty", "self", [](NativeCall& call) { return Value::boolean(!selfOf<Queue>(call).hasItems()); }},
    {"full", "self", [](NativeCall& call) { return Value::boolean(selfOf<Queue>(call).ownFull()); }},
    {"_init", "self, maxsize", resetContainer},
    {"_put", "self, item", push},
    {"_get", "self", [](NativeCall& call) { return selfOf<Queue>(call).pop(); }},
};

const runtime::NativeAttribute kAttributes[] = {
    {"maxsize", [](runtime::Runtime&, const Value& self) { return Value(selfOf<Queue>(self).maxSize()); }},
    {"_unfinished_tasks",
     [](runtime::Runtime&, const Value& self) { return Value::integer(selfOf<Queue>(self).unfinished()); }},
    {"_queue", [](runtime::Runtime&, const Value& self) { return Value(selfOf<Queue>(self).container()); },
     [](runtime::Runtime&, const Value& self, const Value& value) {
       selfOf<Queue>(self).setContainer(value);
     }},
    {"_maxsize", [](runtime::Runtime&, const Value& self) { return Value(selfOf<Queue>(self).maxSize()); }},
};

std::string details(runtime::Runtime& runtime, Queue& queue) {
  std::string text = "maxsize=" + runtime::repr(runtime, queue.maxSize());
  if (queue.hasItems()) {
    const std::vector<Value> here(queue.items().begin(), queue.items().end());
    const Value items = here.empty() ? Value(runtime::toList(runtime, queue.container()))
                                     : Value(runtime::List::make(runtime, here));
    text += " _queue=" + runtime::repr(runtime, items);
  }
  if (queue.getterCount() > 0) text += fmt::format(" _getters[{}]", queue.getterCount());
  if (queue.putterCount() > 0) text += fmt::format(" _putters[{}]", queue.putterCount());
  if (queue.unfinished() > 0) text += fmt::format(" tasks={}", queue.unfinished());
  return text;
}

std::string queueRepr(runtime::Runtime& runtime, const Value& self) {
  const runtime::RecursionGuard guard(runtime, " while getting the repr of an object");
  Queue& queue = selfOf<Queue>(self);
  return fmt::format("<{} at {} {}>", queue.type().name(), runtime.addressText(self),
                     details(runtime, queue));
}

std::string queueStr(runtime::Runtime& runtime, const Value& self) {
  Queue& queue = selfOf<Queue>(self);
  return fmt::format("<{} {}>", queue.type().name(), details(runtime, queue));
}

}  // namespace

void defineQueueTypes(Asyncio& asyncio, Types& types) {
  const auto define = [&](std::string_view name, MakeBare makeIt, runtime::Type* base = nullptr) {
    return makeClass(asyncio, types,
                     {.name = name,
                      .module = "asyncio.queues",
                      .base = base,
                      .make = makeIt,
                      .constructorSignature = "self, maxsize=0",
                      .constructor = initialize});
  };
  types.queue = define("Queue", make<QueueOrder::Fifo>);
  types.queue->slots.repr = queueRepr;
  types.queue->slots.str = queueStr;
  types.queue->define(kMethods);
  types.queue->define(kAttributes);
  types.priorityQueue = define("PriorityQueue", make<QueueOrder::Priority>, types.queue);
  types.lifoQueue = define("LifoQueue", make<QueueOrder::Lifo>, types.queue);
}

}  // namespace loopscope::aio
