// SPDX-License-Identifier: GPL-3.0-or-later
// Barrier as programs see it.
#include <fmt/format.h>

#include "core/aio/barrier.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

Value initialize(NativeCall& call) {
  if (runtime::lessThan(call.runtime, call[1], Value::integer(1)))
    call.runtime.raise(*call.runtime.types().valueError, "parties must be > 0");
  selfOf<Barrier>(call).initialize(runtime::toIndex(call.runtime, call[1]));
  return Value::none();
}

Body leaveScope() {
  co_return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"wait", "self", [](NativeCall& call) { return give(selfOf<Barrier>(call).wait()); }},
    {"reset", "self", [](NativeCall& call) { return give(selfOf<Barrier>(call).reset()); }},
    {"abort", "self", [](NativeCall& call) { return give(selfOf<Barrier>(call).abort()); }},
    {"__aenter__", "self",
     [](NativeCall& call) { return give(selfOf<Barrier>(call).wait("Barrier.__aenter__")); }},
    {"__aexit__", "self, *args",
     [](NativeCall& call) {
       return give(makeCoroutine(asyncioOf(call), "Barrier.__aexit__", {}, leaveScope()));
     }},
};

const runtime::NativeAttribute kAttributes[] = {
    {"parties",
     [](runtime::Runtime&, const Value& self) { return Value::integer(selfOf<Barrier>(self).parties()); }},
    {"n_waiting", [](runtime::Runtime&,
                     const Value& self) { return Value::integer(selfOf<Barrier>(self).waitingCount()); }},
    {"broken",
     [](runtime::Runtime&, const Value& self) { return Value::boolean(selfOf<Barrier>(self).broken()); }},
};

std::string repr(runtime::Runtime& runtime, const Value& self) {
  const Barrier& barrier = selfOf<Barrier>(self);
  std::string extra = barrier.stateText();
  if (!barrier.broken()) extra += fmt::format(", waiters:{}/{}", barrier.waitingCount(), barrier.parties());
  return reprWith(runtime, self, extra);
}

}  // namespace

void defineBarrierType(Asyncio& asyncio, Types& types) {
  types.barrier = makeClass(asyncio, types,
                            {.name = "Barrier",
                             .module = "asyncio.locks",
                             .make = makeBare<Barrier>,
                             .constructorSignature = "self, parties",
                             .constructor = initialize});
  types.barrier->slots.repr = repr;
  types.barrier->define(kMethods);
  types.barrier->define(kAttributes);
}

}  // namespace loopscope::aio
