// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/python/modules/constructors.h"
#include "core/runtime/heap.h"
#include "core/runtime/iterator.h"
#include "core/runtime/native.h"
#include "core/runtime/operations_inline.h"

// The itertools module, in groups of iterators. Each is a class derived from Iterator and a row that says how
// a program makes one.

namespace loopscope::python {

struct IteratorDefinition {
  std::string_view name;
  runtime::NativeDefinition constructor;  // "type, ...": named __new__
  std::string (*repr)(runtime::Runtime&, const runtime::Value& self) = nullptr;
};

std::span<const IteratorDefinition> endlessIterators();       // count, cycle, repeat
std::span<const IteratorDefinition> selectingIterators();     // islice, takewhile, compress, ...
std::span<const IteratorDefinition> joiningIterators();       // chain, zip_longest, accumulate, ...
std::span<const IteratorDefinition> combinatoricIterators();  // product, permutations, ...
std::span<const runtime::NativeDefinition> chainMethods();    // of the class chain
runtime::Type& makeGroupBy(runtime::Runtime& runtime);
runtime::Type& makeTee(runtime::Runtime& runtime);
// In the context: the type that makeTee made.
runtime::Value tee(runtime::NativeCall& call);

// A fresh iterator of the type that the constructor was called for.
template <class T, class... Parts>
runtime::Value makeGiven(runtime::NativeCall& call, Parts&&... parts) {
  return call.runtime.heap().make<T>(typeGiven(call), std::forward<Parts>(parts)...);
}

}  // namespace loopscope::python
