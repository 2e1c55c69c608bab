// SPDX-License-Identifier: GPL-3.0-or-later
// What asyncio.run awaits at its end: the async generators that did not finish, and the default pool.
#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/combinators.h"
#include "core/aio/executor.h"
#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

namespace {

Body shutdownGenerators(Ref<Loop> loop) {
  Asyncio& asyncio = loop->asyncio();
  const std::vector<Value> generators = asyncio.takeAsyncGenerators(*loop);
  if (generators.empty()) co_return Value::none();
  std::vector<Value> closings;
  closings.reserve(generators.size());
  for (const Value& generator : generators) {
    closings.push_back(asyncio.runtime().callMethod(generator, "aclose", {}));
  }
  const Ref<Future> all = gather(asyncio, closings, true);
  const Value results = co_await all;
  for (size_t i = 0; i < generators.size(); ++i) {
    const Value result = (*results.as<runtime::List>())[i];
    if (result.as<runtime::Exception>() == nullptr) continue;
    loop->callExceptionHandler(
        {.message = fmt::format("an error occurred during closing of asynchronous generator {}",
                                runtime::repr(asyncio.runtime(), generators[i])),
         .exception = result,
         .subjectName = "asyncgen",
         .subject = generators[i]});
  }
  co_return Value::none();
}

Body shutdownExecutor(Ref<Loop> loop, Ref<Executor> executor) {
  if (!executor) co_return Value::none();
  executor->shutDown();
  if (executor->isIdle()) co_return Value::none();
  const Ref<Future> idle = loop->createFuture("the default executor");
  executor->whenIdle([loop, idle] {
    Callback::make(*loop, "set_result", [idle](Future*) {
      if (!idle->done()) idle->setResult(Value::none());
    })->callSoonThreadsafe();
  });
  co_await idle;
  co_return Value::none();
}

}  // namespace

Ref<Coroutine> Loop::shutdownAsyncGenerators() {
  return makeCoroutine(m_asyncio, "BaseEventLoop.shutdown_asyncgens", {},
                       shutdownGenerators(Ref<Loop>(this)));
}

Ref<Coroutine> Loop::shutdownDefaultExecutor() {
  m_executorShutdownCalled = true;
  return makeCoroutine(m_asyncio, "BaseEventLoop.shutdown_default_executor", {},
                       shutdownExecutor(Ref<Loop>(this), m_defaultExecutor));
}

}  // namespace loopscope::aio
