// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/type_support.h"
#include "core/python/modules/registry.h"

// The contextvars module. What its types mean is in core/aio/context.h.

namespace loopscope::python {
namespace {

using namespace runtime;

constexpr NativeDefinition kFunctions[] = {
    {"copy_context", "",
     [](NativeCall& call) { return aio::give(aio::asyncioOf(call).currentContext().copy()); }},
};

constexpr std::string_view kNames[] = {"Context", "ContextVar", "Token", "copy_context"};

void build(ModuleContext& context) {
  context.define(kFunctions, &context.asyncio);
  const aio::Types& types = context.asyncio.types();
  context.set("Context", Value::of(types.context));
  context.set("ContextVar", Value::of(types.contextVar));
  context.set("Token", Value::of(types.contextToken));
}

}  // namespace

extern const ModuleDefinition kContextvarsModule = {"contextvars", kNames, build};

}  // namespace loopscope::python
