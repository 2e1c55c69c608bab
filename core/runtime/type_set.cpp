// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/dict_views.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/set.h"
#include "core/runtime/set_operations.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// set and frozenset.

namespace loopscope::runtime {
namespace {

Set& setIn(const Value& self) {
  return *static_cast<Set*>(self.object());
}

Value createSet(Runtime& runtime, Type& type, const Arguments&) {
  return Value(makeFor<Set>(type, runtime.types().set, ObjectKind::Set));
}

void initializeSet(Runtime& runtime, const Value& self, const Arguments& arguments) {
  expectArguments(runtime, "set", arguments, 0, 1);
  setIn(self).Set::clear();
  if (!arguments.positional.empty()) addAll(runtime, setIn(self), arguments.positional[0]);
}

Value createFrozenSet(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "frozenset", arguments, 0, 1);
  const Type* plain = runtime.types().frozenSet;
  const bool isGiven = !arguments.positional.empty();
  if (isGiven && &type == plain && &typeOf(runtime, arguments.positional[0]) == plain)
    return arguments.positional[0];
  Value result(makeFor<Set>(type, plain, ObjectKind::FrozenSet));
  if (isGiven) addAll(runtime, setIn(result), arguments.positional[0]);
  return result;
}

std::string reprSet(Runtime& runtime, const Value& self) {
  const ReprScope scope(runtime, *self.object());
  const Type& type = self.object()->type();
  const bool plain = &type == runtime.types().set;
  if (scope.isRecursive()) return fmt::format("{}(...)", type.name());
  if (setIn(self).size() == 0) return fmt::format("{}()", type.name());
  std::string text;
  size_t position = 0;
  while (const Value* item = setIn(self).next(position)) {
    const Value held = *item;
    text += text.empty() ? "{" : ", ";
    text += repr(runtime, held);
  }
  text += "}";
  return plain ? text : fmt::format("{}({})", type.name(), text);
}

Value compareSet(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  Set* right = other.as<Set>();
  if (right == nullptr) return Value::notImplemented();
  Set& left = setIn(self);
  const bool same = left.size() == right->size();
  switch (op) {
    case CompareOp::Equal:
      return Value::boolean(same && isSubset(runtime, left, *right));
    case CompareOp::NotEqual:
      return Value::boolean(!(same && isSubset(runtime, left, *right)));
    case CompareOp::Less:
      return Value::boolean(left.size() < right->size() && isSubset(runtime, left, *right));
    case CompareOp::LessEqual:
      return Value::boolean(isSubset(runtime, left, *right));
    case CompareOp::Greater:
      return Value::boolean(right->size() < left.size() && isSubset(runtime, *right, left));
    case CompareOp::GreaterEqual:
      return Value::boolean(isSubset(runtime, *right, left));
  }
  return Value::notImplemented();
}

Ref<Set> combine(Runtime& runtime, BinaryOp op, const Value& left, const Value& right) {
  if (op == BinaryOp::Or) return unite(runtime, left, right);
  if (op == BinaryOp::And) return intersect(runtime, left, right);
  if (op == BinaryOp::Subtract) return subtractSets(runtime, left, right);
  return symmetricDifference(runtime, left, right);
}

bool isSetOperator(BinaryOp op) {
  return op == BinaryOp::Or || op == BinaryOp::And || op == BinaryOp::Subtract || op == BinaryOp::Xor;
}

// Both operands sets; other is a set or the keys of a dict.
Value binarySet(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (!isSetOperator(op) || other.as<Set>() == nullptr) return Value::notImplemented();
  const Value& left = reflected ? other : self;
  return combine(runtime, op, left, reflected ? self : other);
}

// A set is looked for as if it were frozen.
Value asKey(Runtime& runtime, const Value& item) {
  const bool isSet =
      item.isObject() && item.object()->kind() == ObjectKind::Set && !typeOf(runtime, item).hashable;
  return isSet ? Value(toSet(runtime, item, ObjectKind::FrozenSet)) : item;
}

bool containsInSet(Runtime& runtime, const Value& self, const Value& item) {
  return setIn(self).contains(runtime, asKey(runtime, item));
}

Value inPlaceSet(Runtime& runtime, BinaryOp op, const Value& self, const Value& other) {
  if (!isSetOperator(op) || other.as<Set>() == nullptr || self.object()->kind() != ObjectKind::Set) {
    return Value::notImplemented();
  }
  if (op == BinaryOp::Or) {
    addAll(runtime, setIn(self), other);
  } else if (op == BinaryOp::Subtract) {
    removeAll(runtime, setIn(self), other);
  } else if (op == BinaryOp::Xor) {
    toggleAll(runtime, setIn(self), other);
  } else {
    setIn(self).swap(*intersect(runtime, self, other));
  }
  return self;
}

class SetIterator final : public Iterator {
 public:
  SetIterator(Type& type, Ref<Set> set) : Iterator(type), m_set(std::move(set)), m_size(m_set->size()) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_set) return false;
    if (m_set->size() != m_size) {
      runtime.raise(runtime.types().runtimeError, "Set changed size during iteration");
    }
    const Value* item = m_set->next(m_position);
    if (item == nullptr) {
      m_set = nullptr;
      return false;
    }
    out = *item;
    return true;
  }
  void clear() override { m_set = nullptr; }

 private:
  Ref<Set> m_set;  // null when exhausted
  size_t m_size;
  size_t m_position = 0;
};

std::span<const Value> others(NativeCall& call) {
  return static_cast<Tuple*>(call[1].object())->items();
}

template <BinaryOp op>
Value combineAll(NativeCall& call) {
  const ObjectKind kind = call[0].object()->kind();
  if (others(call).empty()) return toSet(call.runtime, call[0], kind);
  Value result = call[0];
  for (const Value& other : others(call)) result = combine(call.runtime, op, result, other);
  return result;
}

Value update(NativeCall& call) {
  for (const Value& other : others(call)) addAll(call.runtime, setIn(call[0]), other);
  return Value::none();
}

Value intersectionUpdate(NativeCall& call) {
  const Value result = combineAll<BinaryOp::And>(call);
  setIn(call[0]).swap(setIn(result));
  return Value::none();
}

Value differenceUpdate(NativeCall& call) {
  for (const Value& other : others(call)) removeAll(call.runtime, setIn(call[0]), other);
  return Value::none();
}

Value remove(NativeCall& call) {
  if (setIn(call[0]).remove(call.runtime, asKey(call.runtime, call[1]))) return Value::none();
  throw Raise{call.runtime.call(Value::of(call.runtime.types().keyError), {call[1]})};
}

Value pop(NativeCall& call) {
  if (setIn(call[0]).size() > 0) return setIn(call[0]).pop();
  call.runtime.raise(call.runtime.types().keyError, "pop from an empty set");
}

Value isDisjoint(NativeCall& call) {
  bool common = false;
  forEach(call.runtime, call[1], [&](const Value& item) {
    common = setIn(call[0]).contains(call.runtime, item);
    return !common;
  });
  return Value::boolean(!common);
}

Value asSet(NativeCall& call, const Value& other) {
  return other.as<Set>() != nullptr ? other : Value(toSet(call.runtime, other));
}

Value isSubsetMethod(NativeCall& call) {
  const Value other = asSet(call, call[1]);
  return Value::boolean(isSubset(call.runtime, setIn(call[0]), setIn(other)));
}

Value isSupersetMethod(NativeCall& call) {
  const Value other = asSet(call, call[1]);
  return Value::boolean(isSubset(call.runtime, setIn(other), setIn(call[0])));
}

constexpr NativeDefinition kShared[] = {
    {"union", "self, //, *others", combineAll<BinaryOp::Or>},
    {"intersection", "self, //, *others", combineAll<BinaryOp::And>},
    {"difference", "self, //, *others", combineAll<BinaryOp::Subtract>},
    {"symmetric_difference", "self, other, /",
     [](NativeCall& c) -> Value { return symmetricDifference(c.runtime, c[0], c[1]); }},
    {"isdisjoint", "self, other, /", isDisjoint},
    {"issubset", "self, other, /", isSubsetMethod},
    {"issuperset", "self, other, /", isSupersetMethod},
    {"copy", "self, /", [](NativeCall& c) -> Value { return toSet(c.runtime, c[0], c[0].object()->kind()); }},
};

constexpr NativeDefinition kChanging[] = {
    {"add", "self, item, /", [](NativeCall& c) { return setIn(c[0]).add(c.runtime, c[1]), Value::none(); }},
    {"discard", "self, item, /",
     [](NativeCall& c) { return setIn(c[0]).remove(c.runtime, asKey(c.runtime, c[1])), Value::none(); }},
    {"remove", "self, item, /", remove},
    {"pop", "self, /", pop},
    {"clear", "self, /", [](NativeCall& c) { return setIn(c[0]).Set::clear(), Value::none(); }},
    {"update", "self, //, *others", update},
    {"intersection_update", "self, //, *others", intersectionUpdate},
    {"difference_update", "self, //, *others", differenceUpdate},
    {"symmetric_difference_update", "self, other, /",
     [](NativeCall& c) { return toggleAll(c.runtime, setIn(c[0]), c[1]), Value::none(); }},
};

void fill(Type& type) {
  TypeSlots& slots = type.slots;
  slots.repr = reprSet;
  slots.compare = compareSet;
  slots.binary = binarySet;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(setIn(self).size()); };
  slots.contains = containsInSet;
  slots.iterate = [](Runtime& r, const Value& self) -> Value {
    return r.heap().make<SetIterator>(*r.types().setIterator, Ref<Set>(&setIn(self)));
  };
  type.binaryOps = operatorBits(BinaryOp::Or, BinaryOp::And, BinaryOp::Subtract, BinaryOp::Xor);
  type.define(kShared);
}

}  // namespace

void setUpSets(Runtime& runtime, BuiltinTypes& types) {
  types.set = &runtime.makeType({.name = "set", .bases = {}, .hashable = false});
  fill(*types.set);
  types.set->slots.create = createSet;
  types.set->slots.initialize = initializeSet;
  types.set->slots.inPlace = inPlaceSet;
  types.set->define(kChanging);

  types.frozenSet = &runtime.makeType({.name = "frozenset", .bases = {}});
  fill(*types.frozenSet);
  types.frozenSet->slots.create = createFrozenSet;
  types.frozenSet->slots.initialize = nullptr;
  types.frozenSet->slots.hash = [](Runtime& r, const Value& self) { return setIn(self).frozenHash(r); };
  types.named.insert(types.named.end(), {types.set, types.frozenSet});
}

}  // namespace loopscope::runtime
