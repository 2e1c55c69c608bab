// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/builtin_types.h"

#include <fmt/format.h>

#include "core/runtime/runtime.h"
#include "core/runtime/type_setup.h"

namespace loopscope::runtime {

void makeBuiltinTypes(Runtime& runtime, BuiltinTypes& types) {
  setUpObjectAndType(runtime, types);
  setUpNatives(runtime, types);
  setUpSingletons(runtime, types);
  setUpInt(runtime, types);
  setUpFloat(runtime, types);
  setUpStr(runtime, types);
  setUpBytes(runtime, types);
  setUpByteArray(runtime, types);
  setUpList(runtime, types);
  setUpTuple(runtime, types);
  setUpDict(runtime, types);
  setUpDictViews(runtime, types);
  setUpMappingProxy(runtime, types);
  setUpSets(runtime, types);
  setUpRangeAndSlice(runtime, types);
  setUpIterators(runtime, types);
  setUpExceptions(runtime, types);
  setUpGenerics(runtime, types);
}

void expectArguments(Runtime& runtime, std::string_view name, const Arguments& arguments, size_t least,
                     size_t most) {
  const size_t given = arguments.positional.size();
  if (!arguments.keywords.empty()) {
    runtime.raise(runtime.types().typeError, fmt::format("{}() takes no keyword arguments", name));
  }
  if (given >= least && given <= most) return;
  const bool tooFew = given < least;
  const size_t bound = tooFew ? least : most;
  runtime.raise(runtime.types().typeError, fmt::format("{} expected {}{} argument{}, got {}", name,
                                                       least == most ? ""
                                                       : tooFew      ? "at least "
                                                                     : "at most ",
                                                       bound, bound == 1 ? "" : "s", given));
}

}  // namespace loopscope::runtime
