// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/set_operations.h"

#include "core/runtime/dict.h"
#include "core/runtime/operations.h"

namespace loopscope::runtime {
namespace {

Ref<Set> makeOfKind(Runtime& runtime, ObjectKind kind) {
  return kind == ObjectKind::FrozenSet ? Set::makeFrozen(runtime) : Set::make(runtime);
}

// Calls visit with every item, which may run the program's code.
template <class Visit>
void forItems(const Set& set, const Visit& visit) {
  size_t position = 0;
  while (const Value* item = set.next(position)) {
    const Value held = *item;
    visit(held);
  }
}

}  // namespace

void addAll(Runtime& runtime, Set& set, const Value& iterable) {
  if (const Set* other = iterable.as<Set>()) return set.merge(runtime, *other);
  if (const Dict* dict = iterable.as<Dict>()) set.makeRoom(dict->size());
  forEach(runtime, iterable, [&](const Value& item) {
    set.add(runtime, item);
    return true;
  });
}

void removeAll(Runtime& runtime, Set& set, const Value& iterable) {
  if (iterable.isObject() && iterable.object() == &set) return set.Set::clear();
  forEach(runtime, iterable, [&](const Value& item) {
    set.remove(runtime, item);
    return true;
  });
  set.sweep();
}

void toggleAll(Runtime& runtime, Set& set, const Value& iterable) {
  if (iterable.isObject() && iterable.object() == &set) return set.Set::clear();
  const bool isPlain = iterable.as<Set>() != nullptr || iterable.as<Dict>() != nullptr;
  const Value other = isPlain ? iterable : Value(toSet(runtime, iterable));  // each item counts once
  forEach(runtime, other, [&](const Value& item) {
    if (!set.remove(runtime, item)) set.add(runtime, item);
    return true;
  });
}

Ref<Set> toSet(Runtime& runtime, const Value& iterable, ObjectKind kind) {
  Ref<Set> set = makeOfKind(runtime, kind);
  addAll(runtime, *set, iterable);
  return set;
}

Ref<Set> unite(Runtime& runtime, const Value& left, const Value& right) {
  Ref<Set> result = toSet(runtime, left, left.object()->kind());
  addAll(runtime, *result, right);
  return result;
}

Ref<Set> intersect(Runtime& runtime, const Value& left, const Value& right) {
  Set* mine = left.as<Set>();
  Set* theirs = right.as<Set>();
  if (theirs == mine) return toSet(runtime, left, left.object()->kind());
  Ref<Set> result = makeOfKind(runtime, left.object()->kind());
  if (theirs != nullptr) {  // walk the smaller one
    const bool swapped = theirs->size() > mine->size();
    Set& asked = swapped ? *theirs : *mine;
    forItems(swapped ? *mine : *theirs, [&](const Value& item) {
      if (asked.contains(runtime, item)) result->add(runtime, item);
    });
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
  const Set* theirs = right.as<Set>();
  const Dict* dict = right.as<Dict>();
  const bool isOther = theirs == nullptr && dict == nullptr;
  const size_t size = theirs != nullptr ? theirs->size() : dict != nullptr ? dict->size() : 0;
  if (isOther || mine.size() / 4 > size) {
    Ref<Set> result = toSet(runtime, left, left.object()->kind());
    removeAll(runtime, *result, right);
    return result;
  }
  Ref<Set> result = makeOfKind(runtime, left.object()->kind());
  forItems(mine, [&](const Value& item) {
    if (!contains(runtime, right, item)) result->add(runtime, item);
  });
  return result;
}

Ref<Set> symmetricDifference(Runtime& runtime, const Value& left, const Value& right) {
  Ref<Set> result = toSet(runtime, right, left.object()->kind());
  toggleAll(runtime, *result, left);
  return result;
}

bool isSubset(Runtime& runtime, Set& left, Set& right) {
  if (left.size() > right.size()) return false;
  bool all = true;
  forItems(left, [&](const Value& item) { all = all && right.contains(runtime, item); });
  return all;
}

}  // namespace loopscope::runtime
