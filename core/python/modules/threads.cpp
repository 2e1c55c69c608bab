// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/thread_object.h"
#include "core/aio/type_support.h"
#include "core/python/interp/interp.h"
#include "core/python/modules/registry.h"
#include "core/runtime/dict.h"
#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

// _threads: what threading, queue, concurrent.futures and multiprocessing stand on. Programs do not see it.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::asyncioOf;
using aio::give;
using aio::ThreadObject;

// Runs the function on a thread of its own. The function catches what the program raises in it, and gives
// None or the exception that the thread ended with.
void runBody(aio::Asyncio& asyncio, const Value& function) {
  Value failure;
  try {
    failure = asyncio.runtime().call(function, {});
  } catch (Raise& raise) {
    failure = std::move(raise.exception);
  }
  const bool raised = !failure.isNone();
  const trace::Outcome outcome = raised ? trace::Outcome::Raised : trace::Outcome::Returned;
  asyncio.recorder().record(trace::EventKind::ThreadEnded,
                            {.other = static_cast<uint32_t>(outcome),
                             .text = raised ? asyncio.describeException(failure) : TextId()});
}

// start(function, name, detail, daemon, is_process)
Value start(NativeCall& call) {
  aio::Asyncio& asyncio = asyncioOf(call);
  const bool isProcess = truth(call.runtime, call[4]);
  const aio::ProgramThreads::Start how{
      .name = str(call.runtime, call[1]),
      .kind = isProcess ? trace::LaneKind::Process : trace::LaneKind::Thread,
      .detail = asyncio.recorder().text(str(call.runtime, call[2])),
      .daemon = truth(call.runtime, call[3]),
  };
  const auto body = [&asyncio, function = call[0]] { runBody(asyncio, function); };
  aio::ProgramThreads& threads = asyncio.programThreads();
  return give(isProcess ? threads.start(how, body) : threads.startAndLetBegin(how, body));
}

Value current(NativeCall& call) {
  return Value::of(&asyncioOf(call).programThreads().current());
}

Value alive(NativeCall& call) {
  std::vector<Value> threads;
  for (const Ref<ThreadObject>& thread : asyncioOf(call).programThreads().alive())
    threads.push_back(Value::of(thread.get()));
  return Value::adopt(List::make(call.runtime, std::move(threads)).take());
}

// When that many seconds are over, in ns; None: never.
Value deadline(NativeCall& call) {
  if (call[0].isNone()) return Value::none();
  const SimTime now = asyncioOf(call).clock().now();
  const double seconds = toNumber(call.runtime, call[0]);
  return Value::integer(seconds <= 0 ? now.ns : saturatingAdd(now, fromSeconds(seconds)).ns);
}

Value isOver(NativeCall& call) {
  return Value::boolean(call[0].isInt() && call[0].asInt() <= asyncioOf(call).clock().now().ns);
}

// What the program's global names mean, to be copied for a new process.
Value names(NativeCall& call) {
  const Ref<Dict> values = Dict::make(call.runtime);
  for (const ModuleObject::Entry& entry : call.in<Interpreter>().mainModule().entries()) {
    if (!entry.value.isUnbound()) values->set(*entry.name, entry.value);
  }
  return give(values);
}

Value fork(NativeCall& call) {
  call.in<Interpreter>().forkMemory(*call[0].as<Dict>());
  return Value::none();
}

constexpr NativeDefinition kFunctions[] = {
    {"names", "", names},
    {"fork", "names", fork},
    {"start", "function, name, detail, daemon, is_process=False", start},
    {"current", "", current},
    {"alive", "", alive},
    {"deadline", "seconds", deadline},
    {"is_over", "deadline", isOver},
};

void build(ModuleContext& context) {
  context.define(kFunctions, &context.interpreter);
  const aio::Types& types = context.asyncio.types();
  context.set("Line", Value::of(types.threadLine));
  context.set("Lock", Value::of(types.threadLock));
  context.set("RLock", Value::of(types.threadRLock));
  context.set("Pool", Value::of(types.executor));
  context.set("Future", Value::of(types.concurrentFuture));
  context.set("CancelledError", Value::of(types.concurrentCancelledError));
  context.set("InvalidStateError", Value::of(types.concurrentInvalidStateError));
  context.set("BrokenExecutor", Value::of(types.brokenExecutor));
  context.set("BrokenThreadPool", Value::of(types.brokenThreadPool));
}

}  // namespace

extern const ModuleDefinition kThreadsModule = {"_threads", {}, build};

}  // namespace loopscope::python
