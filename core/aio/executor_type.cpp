// SPDX-License-Identifier: GPL-3.0-or-later
// The pool that concurrent.futures stands on, as its Python part sees it.
#include "core/aio/executor.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

Value construct(NativeCall& call) {
  const auto textOf = [&](size_t index) { return runtime::str(call.runtime, call[index]); };
  Executor::Settings settings{
      .workers = runtime::truth(call.runtime, call[1]) ? trace::LaneKind::Process : trace::LaneKind::Worker,
      .maxWorkers = static_cast<int>(call[2].asInt()),
      .namePrefix = textOf(3),
      .label = textOf(4),
      .initializer = call[5],
      .initargs = itemsOf(call[6]),
  };
  return give(call.runtime.heap().make<Executor>(*asyncioOf(call).types().executor, asyncioOf(call),
                                                 std::move(settings)));
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"submit", "self, function, args, kwargs, name",
     [](NativeCall& call) {
       return give(selfOf<Executor>(call).submit(
           {call[1], itemsOf(call[2]), keywordsOf(call.runtime, call[3]), {}},
           call[4].isNone() ? std::string() : runtime::str(call.runtime, call[4])));
     }},
    {"shutdown", "self, cancel_queued",
     [](NativeCall& call) {
       selfOf<Executor>(call).shutDown(runtime::truth(call.runtime, call[1]));
       return Value::none();
     }},
    {"join", "self",
     [](NativeCall& call) {
       selfOf<Executor>(call).join();
       return Value::none();
     }},
};

}  // namespace

void defineExecutorType(Asyncio& asyncio, Types& types) {
  types.executor = makeClass(
      asyncio, types,
      {.name = "_Pool",
       .module = "concurrent.futures",
       .constructorSignature = "cls, is_processes, max_workers, prefix, label, initializer, initargs",
       .constructor = construct});
  types.executor->define(kMethods);
}

}  // namespace loopscope::aio
