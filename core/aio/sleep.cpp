// SPDX-License-Identifier: GPL-3.0-or-later
// asyncio.sleep, which programs call more than anything else: written out by hand, so that a bare yield costs
// one small object.
#include "core/aio/combinators.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

namespace {

class Sleep final : public LibraryCoroutine {
 public:
  Sleep(Asyncio& asyncio, const Value& delay, Value result)
      : LibraryCoroutine(asyncio, "sleep", {"sleep(", delay, ")"}), m_result(std::move(result)) {}

  Resumed resume(Value value) override {
    if (m_ended) return refuseReuse();
    if (!m_started) {
      m_started = true;
      try {
        return begin();
      } catch (runtime::Raise& raise) {
        return end({Resumed::Kind::Raised, std::move(raise.exception)});
      }
    }
    return end({Resumed::Kind::Returned, m_timer ? std::move(value) : std::move(m_result)});
  }
  Resumed raiseIn(Value exception) override {
    if (m_ended) return refuseReuse();
    m_started = true;
    return end({Resumed::Kind::Raised, std::move(exception)});
  }
  void close() override {
    if (m_ended) return;
    m_started = true;
    end({Resumed::Kind::Returned, Value()});
  }
  void clear() override {
    m_ended = true;
    m_timer = nullptr;
    m_result = m_label.value = Value();
  }

 private:
  Resumed begin();
  Resumed end(Resumed resumed) {
    m_ended = true;
    wantFinalizer(false);
    if (const Ref<Callback> timer = std::move(m_timer)) timer->cancel();
    return resumed;
  }

  Value m_result;
  Ref<Callback> m_timer;
};

Resumed Sleep::begin() {
  const Value& delay = m_label.value;
  runtime::Runtime& values = m_asyncio.runtime();
  const bool isBareYield = delay.isInt()     ? delay.asInt() <= 0
                           : delay.isFloat() ? delay.asFloat() <= 0
                                             : !runtime::lessThan(values, Value::integer(0), delay);
  if (isBareYield) return {Resumed::Kind::Yielded, Value()};
  Loop& loop = m_asyncio.requireRunningLoop();
  Ref<Future> future = loop.createFuture("sleep");
  m_timer =
      Callback::make(loop, "_set_result_unless_cancelled", [future, result = std::move(m_result)](Future*) {
        if (!future->cancelled()) future->setResult(result);
      });
  m_timer->callAt(deadlineAfter(m_asyncio, delay), future->objectId());
  return {Resumed::Kind::Awaits, Value::adopt(future.take())};
}

}  // namespace

Ref<Coroutine> sleep(Asyncio& asyncio, const Value& delay, Value result) {
  return asyncio.runtime().heap().make<Sleep>(asyncio, delay, std::move(result));
}

}  // namespace loopscope::aio
