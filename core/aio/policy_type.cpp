// SPDX-License-Identifier: GPL-3.0-or-later
// The event loop policy: one, which makes the loops that there are. Programs set it to say "the default".
#include "core/aio/type_support.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

class Policy final : public runtime::Object {
 public:
  explicit Policy(runtime::Type& type) : Object(type, runtime::ObjectKind::Other) {}
};

Value setEventLoop(NativeCall& call) {
  asyncioOf(call).setEventLoop(Ref<Loop>(call[1].as<Loop>()));
  return Value::none();
}

constexpr runtime::NativeDefinition kMethods[] = {
    {"get_event_loop", "self", [](NativeCall& call) { return Value::of(&asyncioOf(call).getEventLoop()); }},
    {"new_event_loop", "self", [](NativeCall& call) { return give(asyncioOf(call).newEventLoop()); }},
    {"set_event_loop", "self, loop", setEventLoop},
};

}  // namespace

void definePolicyType(Asyncio& asyncio, Types& types) {
  types.policy = makeClass(asyncio, types,
                           {.name = "_UnixDefaultEventLoopPolicy",
                            .module = "asyncio.unix_events",
                            .constructorSignature = "cls",
                            .constructor = [](NativeCall& call) {
                              return give(call.runtime.heap().make<Policy>(*call[0].as<runtime::Type>()));
                            }});
  types.policy->define(kMethods);
}

}  // namespace loopscope::aio
