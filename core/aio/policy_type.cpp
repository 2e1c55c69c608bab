// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/aio/overriding.h"
#include "core/aio/policy.h"
#include "core/aio/thread_object.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

Value Policy::own(std::string_view method) {
  return overriddenMethod(*this, m_asyncio.runtime(), method);
}

Ref<Loop> Policy::loopFrom(const Value& made, std::string_view method) {
  Ref<Loop> loop(made.as<Loop>());
  runtime::Runtime& runtime = m_asyncio.runtime();
  if (!loop) {
    runtime.raise(*runtime.types().typeError,
                  fmt::format("{}() must give an event loop, not {}", method, runtime::repr(runtime, made)));
  }
  return loop;
}

Ref<Loop> Policy::askNewLoop() {
  const Value method = own("new_event_loop");
  return method.isUnbound() ? newLoop() : loopFrom(m_asyncio.runtime().call(method, {}), "new_event_loop");
}

void Policy::askSetLoop(Ref<Loop> loop) {
  const Value method = own("set_event_loop");
  if (method.isUnbound()) return setLoop(std::move(loop));
  m_asyncio.runtime().call(method, {loop ? Value::of(loop.get()) : Value::none()});
}

Ref<Loop> Policy::askLoop() {
  const Value method = own("get_event_loop");
  return method.isUnbound() ? loop() : loopFrom(m_asyncio.runtime().call(method, {}), "get_event_loop");
}

Ref<Loop> Policy::newLoop() {
  const Value factory = own("_loop_factory");
  return factory.isUnbound() ? m_asyncio.newEventLoop()
                             : loopFrom(m_asyncio.runtime().call(factory, {}), "_loop_factory");
}

Ref<Loop> Policy::loop() {
  const Ref<Loop>* kept = m_asyncio.keptEventLoop();
  if (kept == nullptr && m_asyncio.threads().onMain()) {
    askSetLoop(askNewLoop());
    kept = m_asyncio.keptEventLoop();
  }
  if (kept == nullptr || !*kept) {
    runtime::Runtime& runtime = m_asyncio.runtime();
    runtime.raise(*runtime.types().runtimeError, fmt::format("There is no current event loop in thread '{}'.",
                                                             m_asyncio.programThreads().current().name));
  }
  return *kept;
}

namespace {

Policy& policyOf(NativeCall& call) {
  return selfOf<Policy>(call);
}

Value setEventLoop(NativeCall& call) {
  policyOf(call).setLoop(Ref<Loop>(call[1].as<Loop>()));
  return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"get_event_loop", "self", [](NativeCall& call) { return Value::of(policyOf(call).loop().get()); }},
    {"new_event_loop", "self", [](NativeCall& call) { return give(policyOf(call).newLoop()); }},
    {"set_event_loop", "self, loop", setEventLoop},
};

}  // namespace

void definePolicyType(Asyncio& asyncio, Types& types) {
  types.policy = makeClass(
      asyncio, types,
      {.name = "_UnixDefaultEventLoopPolicy",
       .module = "asyncio.unix_events",
       .constructorSignature = "cls",
       .constructor =
           [](NativeCall& call) { return makeObject<Policy>(*call[0].as<runtime::Type>(), asyncioOf(call)); },
       .isWholeWhenMade = true});
  types.policy->define(kMethods);
}

}  // namespace loopscope::aio
