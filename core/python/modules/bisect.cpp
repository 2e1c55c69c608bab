// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"

// The bisect module: places in sorted sequences.

namespace loopscope::python {
namespace {

using namespace runtime;

// The arguments of all of them: a, x, lo, hi, key.
template <bool right>
int64_t placeFor(NativeCall& call, const Value& wanted) {
  Runtime& runtime = call.runtime;
  int64_t low = toIndex(runtime, call[2]);
  if (low < 0) runtime.raise(runtime.types().valueError, "lo must be non-negative");
  int64_t high = call[3].isNone() ? length(runtime, call[0]) : toIndex(runtime, call[3]);
  while (low < high) {
    const int64_t middle = low + (high - low) / 2;
    Value item = getItem(runtime, call[0], Value::integer(middle));
    if (!call[4].isNone()) item = runtime.call(call[4], {item});
    const bool goLeft = right ? lessThan(runtime, wanted, item) : !lessThan(runtime, item, wanted);
    if (goLeft) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

template <bool right>
Value bisect(NativeCall& call) {
  return Value::integer(placeFor<right>(call, call[1]));
}

template <bool right>
Value insort(NativeCall& call) {
  const Value wanted = call[4].isNone() ? call[1] : call.runtime.call(call[4], {call[1]});
  const Value place = Value::integer(placeFor<right>(call, wanted));
  call.runtime.callMethod(call[0], "insert", {place, call[1]});
  return Value::none();
}

#define SIGNATURE "a, x, lo=0, hi=None, *, key=None"
constexpr NativeDefinition kFunctions[] = {
    {"bisect", SIGNATURE, bisect<true>},       {"bisect_left", SIGNATURE, bisect<false>},
    {"bisect_right", SIGNATURE, bisect<true>}, {"insort", SIGNATURE, insort<true>},
    {"insort_left", SIGNATURE, insort<false>}, {"insort_right", SIGNATURE, insort<true>},
};
constexpr std::string_view kNames[] = {"bisect", "bisect_left", "bisect_right",
                                       "insort", "insort_left", "insort_right"};

void build(ModuleContext& context) {
  context.define(kFunctions, nullptr, NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kBisectModule = {"bisect", kNames, build};

}  // namespace loopscope::python
