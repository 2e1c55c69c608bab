// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/type_support.h"
#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/bigint.h"

// _outside: the world outside of the program, for the modules that stand on it: requests, redis, rq and their
// like, which are written in Python. Programs do not see it.

namespace loopscope::python {
namespace {

using namespace runtime;

constexpr std::string_view kNames[] = {"*"};

void build(ModuleContext& context) {
  const aio::Types& types = context.asyncio.types();
  context.set("Place", Value::of(types.place));
  context.set("Signal", Value::of(types.exchange));
  context.set("seed", makeInt(context.runtime, BigInteger(context.options.seed)));
}

}  // namespace

const ModuleDefinition kOutsideModule = {"_outside", kNames, build};

}  // namespace loopscope::python
