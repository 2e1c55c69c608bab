// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/set_operations.h"

#include "core/runtime/dict.h"
#include "core/runtime/operations.h"

namespace loopscope::runtime {

void addAll(Runtime& runtime, Set& set, const Value& iterable) {
  if (const Set* other = iterable.as<Set>()) return set.merge(runtime, *other);
  forEach(runtime, iterable, [&](const Value& item) {
    set.add(runtime, item);
    return true;
  });
}

Ref<Set> toSet(Runtime& runtime, const Value& iterable) {
  Ref<Set> set = Set::make(runtime);
  addAll(runtime, *set, iterable);
  return set;
}

Ref<Set> unite(Runtime& runtime, const Value& left, const Value& right) {
  Ref<Set> result = toSet(runtime, left);
  addAll(runtime, *result, right);
  return result;
}

Ref<Set> intersect(Runtime& runtime, const Value& left, const Value& right) {
  Ref<Set> result = Set::make(runtime);
  Set* mine = left.as<Set>();
  Set* theirs = right.as<Set>();
  if (theirs != nullptr) {  // walk the smaller one
    const bool swapped = theirs->size() > mine->size();
    Set& asked = swapped ? *theirs : *mine;
    Set& walked = swapped ? *mine : *theirs;
    size_t position = 0;
    while (const Value* item = walked.next(position)) {
      const Value held = *item;
      if (asked.contains(runtime, held)) result->add(runtime, held);
    }
    return result;
  }
  forEach(runtime, right, [&](const Value& item) {
    if (mine->contains(runtime, item)) result->add(runtime, item);
    return true;
  });
  return result;
}

Ref<Set> subtractSets(Runtime& runtime, const Value& left, const Value& right) {
  Set& mine = *left.as<Set>();
  Set* theirs = right.as<Set>();
  const Dict* dict = right.as<Dict>();
  const size_t size = theirs != nullptr ? theirs->size() : dict != nullptr ? dict->size() : ~size_t{0};
  if (size == ~size_t{0} || (theirs != nullptr && mine.size() / 4 > size)) {
    // A copy, and out of it whatever the other has.
    Ref<Set> result = toSet(runtime, left);
    forEach(runtime, right, [&](const Value& item) {
      result->remove(runtime, item);
      return true;
    });
    return result;
  }
  Ref<Set> result = Set::make(runtime);
  size_t position = 0;
  while (const Value* item = mine.next(position)) {
    const Value held = *item;
    if (!contains(runtime, right, held)) result->add(runtime, held);
  }
  return result;
}

Ref<Set> symmetricDifference(Runtime& runtime, const Value& left, const Value& right) {
  Ref<Set> result = toSet(runtime, right);
  Set& mine = *left.as<Set>();
  size_t position = 0;
  while (const Value* item = mine.next(position)) {
    const Value held = *item;
    if (!result->remove(runtime, held)) result->add(runtime, held);
  }
  return result;
}

bool isSubset(Runtime& runtime, Set& left, Set& right) {
  if (left.size() > right.size()) return false;
  size_t position = 0;
  while (const Value* item = left.next(position)) {
    const Value held = *item;
    if (!right.contains(runtime, held)) return false;
  }
  return true;
}

}  // namespace loopscope::runtime
