// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/set.h"

// What set, frozenset and the views of dicts do with each other. The order in which results are built is
// CPython's, because it decides in which order a set of numbers is walked.

namespace loopscope::runtime {

// A fresh one; kind: Set or FrozenSet.
Ref<Set> toSet(Runtime& runtime, const Value& iterable, ObjectKind kind = ObjectKind::Set);
void addAll(Runtime& runtime, Set& set, const Value& iterable);

void removeAll(Runtime& runtime, Set& set, const Value& iterable);
void toggleAll(Runtime& runtime, Set& set, const Value& iterable);  // what is in exactly one of the two

// Left is a set; the result is a fresh one of its kind.
Ref<Set> unite(Runtime& runtime, const Value& left, const Value& right);
Ref<Set> intersect(Runtime& runtime, const Value& left, const Value& right);
Ref<Set> subtractSets(Runtime& runtime, const Value& left, const Value& right);
Ref<Set> symmetricDifference(Runtime& runtime, const Value& left, const Value& right);
bool isSubset(Runtime& runtime, Set& left, Set& right);

}  // namespace loopscope::runtime
