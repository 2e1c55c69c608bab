// SPDX-License-Identifier: GPL-3.0-or-later
// Runner as programs see it.
#include "core/aio/runner.h"
#include "core/aio/type_support.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Value;

namespace {

constexpr const char* kRun = "Runner.run";

Value initializeRunner(NativeCall& call) {
  selfOf<Runner>(call).initialize(call[1], call[2]);
  return Value::none();
}

Value close(NativeCall& call) {
  selfOf<Runner>(call).close("Runner.close");
  return Value::none();
}

Value getLoop(NativeCall& call) {
  Runner& runner = selfOf<Runner>(call);
  runner.open();
  return Value::of(&runner.loop());
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"run", "self, coro, *, context=None",
     [](NativeCall& call) { return selfOf<Runner>(call).run(call[1], contextGiven(call, call[2]), kRun); }},
    {"get_loop", "self", getLoop},
    {"close", "self", close},
    {"__enter__", "self",
     [](NativeCall& call) {
       selfOf<Runner>(call).open();
       return call[0];
     }},
    {"__exit__", "self, exc_type, exc_val, exc_tb", close},
};

}  // namespace

void defineRunnerType(Asyncio& asyncio, Types& types) {
  types.runner = makeClass(asyncio, types,
                           {.name = "Runner",
                            .module = "asyncio.runners",
                            .make = makeBare<Runner>,
                            .constructorSignature = "self, *, debug=None, loop_factory=None",
                            .constructor = initializeRunner});
  types.runner->define(kMethods);
}

}  // namespace loopscope::aio
