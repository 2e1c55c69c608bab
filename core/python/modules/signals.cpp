// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/signals.h"

#include "core/aio/type_support.h"
#include "core/python/modules/registry.h"

// _signals: what the signal module stands on. Programs do not see it.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::asyncioOf;

int numberOf(NativeCall& call) {
  return static_cast<int>(call[0].asInt());
}

constexpr NativeDefinition kFunctions[] = {
    {"handler", "number",
     [](NativeCall& call) {
       const Value handler = asyncioOf(call).signals().handler(numberOf(call));
       return handler.isUnbound() ? Value::none() : handler;
     }},
    {"set_handler", "number, handler",
     [](NativeCall& call) {
       asyncioOf(call).signals().setHandler(numberOf(call), call[1]);
       return Value::none();
     }},
    {"deliver", "number",
     [](NativeCall& call) {
       asyncioOf(call).signals().deliver(numberOf(call));
       return Value::none();
     }},
    {"is_main_thread", "",
     [](NativeCall& call) { return Value::boolean(asyncioOf(call).threads().onMain()); }},
};

void build(ModuleContext& context) {
  context.define(kFunctions, &context.asyncio);
}

}  // namespace

extern const ModuleDefinition kSignalsModule = {"_signals", {}, build};

}  // namespace loopscope::python
