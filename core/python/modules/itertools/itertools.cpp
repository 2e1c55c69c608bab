// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/itertools/itertools.h"

#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/type_setup.h"

// What a program imports as itertools.

namespace loopscope::python {
namespace {

using namespace runtime;

constexpr NativeDefinition kFunctions[] = {{"tee", "iterable, n=2, /", tee}};

constexpr std::string_view kNames[] = {
    "accumulate",   "chain",   "combinations", "combinations_with_replacement",
    "compress",     "count",   "cycle",        "dropwhile",
    "filterfalse",  "groupby", "islice",       "pairwise",
    "permutations", "product", "repeat",       "starmap",
    "takewhile",    "tee",     "zip_longest",
};

void defineIterators(ModuleContext& context, std::span<const IteratorDefinition> iterators) {
  for (const IteratorDefinition& each : iterators) {
    Type& type = makeIteratorType(context.runtime, each.name, "itertools");
    type.slots.create = createByNew;
    if (each.repr != nullptr) type.slots.repr = each.repr;
    type.defineStatic({&each.constructor, 1});
    if (each.name == "chain") type.defineStatic(chainMethods(), true);
    context.set(each.name, Value::of(&type));
  }
}

void build(ModuleContext& context) {
  for (const auto& group :
       {endlessIterators(), selectingIterators(), joiningIterators(), combinatoricIterators()}) {
    defineIterators(context, group);
  }
  context.set("groupby", Value::of(&makeGroupBy(context.runtime)));
  context.define(kFunctions, &makeTee(context.runtime), NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kItertoolsModule = {"itertools", kNames, build};

}  // namespace loopscope::python
