// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/dict_views.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/set_operations.h"
#include "core/runtime/type_setup.h"

namespace loopscope::runtime {
namespace {

DictView& viewIn(const Value& self) {
  return *static_cast<DictView*>(self.object());
}

std::string reprView(Runtime& runtime, const Value& self) {
  const ReprScope scope(runtime, *self.object());
  const DictView& view = viewIn(self);
  std::string text;
  size_t position = 0;
  while (const Dict::Entry* entry = view.dict->next(position)) {
    const Value part = entryPart(runtime, *entry, view.part);
    if (!text.empty()) text += ", ";
    text += repr(runtime, part);
  }
  return fmt::format("{}([{}])", view.type().name(), scope.isRecursive() ? "..." : text);
}

bool containsInView(Runtime& runtime, const Value& self, const Value& item) {
  const DictView& view = viewIn(self);
  if (view.part == DictPart::Keys) return view.dict->find(runtime, item) != nullptr;
  const Tuple* pair = item.as<Tuple>();
  if (pair == nullptr || pair->size() != 2) return false;
  const Value* found = view.dict->find(runtime, (*pair)[0]);
  if (found == nullptr) return false;
  const Value value = *found;
  return sameOrEqual(runtime, value, (*pair)[1]);
}

Value binaryView(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  const Type& type = typeOf(runtime, other);
  if (type.slots.iterate == nullptr) return Value::notImplemented();
  const Value left = toSet(runtime, reflected ? other : self);
  const Value right = toSet(runtime, reflected ? self : other);
  switch (op) {
    case BinaryOp::And:
      return intersect(runtime, left, right);
    case BinaryOp::Or:
      return unite(runtime, left, right);
    case BinaryOp::Subtract:
      return subtractSets(runtime, left, right);
    case BinaryOp::Xor:
      return symmetricDifference(runtime, left, right);
    default:
      return Value::notImplemented();
  }
}

Value compareView(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const Type& type = typeOf(runtime, other);
  const bool isSetLike = other.as<Set>() != nullptr || type.isSubtypeOf(*runtime.types().dictKeys) ||
                         type.isSubtypeOf(*runtime.types().dictItems);
  if (!isSetLike) return Value::notImplemented();
  return compare(runtime, op, toSet(runtime, self), toSet(runtime, other));
}

}  // namespace

Value entryPart(Runtime& runtime, const Dict::Entry& entry, DictPart part) {
  if (part == DictPart::Keys) return entry.key;
  if (part == DictPart::Values) return entry.value;
  return Tuple::make(runtime, {entry.key, entry.value});
}

bool DictIterator::next(Runtime& runtime, Value& out) {
  if (!m_dict) return false;
  if (m_dict->size() != m_size) {
    m_size = ~size_t{0};  // it stays broken, as CPython's
    runtime.raise(runtime.types().runtimeError, "dictionary changed size during iteration");
  }
  const Dict::Entry* entry = m_dict->next(m_position);
  if (entry == nullptr) {
    m_dict = nullptr;
    return false;
  }
  out = entryPart(runtime, *entry, m_part);
  return true;
}

Value iterateDict(Runtime& runtime, Dict& dict, DictPart part) {
  const BuiltinTypes& types = runtime.types();
  Type& type = *(part == DictPart::Keys     ? types.dictKeyIterator
                 : part == DictPart::Values ? types.dictValueIterator
                                            : types.dictItemIterator);
  return runtime.heap().make<DictIterator>(type, Ref<Dict>(&dict), part);
}

namespace {

Value reversedView(NativeCall& call) {
  const Ref<List> items = toList(call.runtime, call[0]);
  std::reverse(items->items().begin(), items->items().end());
  return iterate(call.runtime, Value::of(items.get()));
}

Value isDisjoint(NativeCall& call) {
  bool disjoint = true;
  forEach(call.runtime, call[1], [&](const Value& item) {
    disjoint = !containsInView(call.runtime, call[0], item);
    return disjoint;
  });
  return Value::boolean(disjoint);
}

constexpr NativeDefinition kSetMethods[] = {{"isdisjoint", "self, other, /", isDisjoint}};
constexpr NativeDefinition kViewMethods[] = {{"__reversed__", "self, /", reversedView}};

}  // namespace

void setUpDictViews(Runtime& runtime, BuiltinTypes& types) {
  const auto make = [&](std::string_view name, bool isSetLike) {
    Type* type = &runtime.makeType({.name = name, .bases = {}, .canBeBase = false, .hashable = !isSetLike});
    TypeSlots& slots = type->slots;
    slots.create = nullptr;
    slots.repr = reprView;
    slots.length = [](Runtime&, const Value& self) {
      return static_cast<int64_t>(viewIn(self).dict->size());
    };
    slots.iterate = [](Runtime& r, const Value& self) {
      return iterateDict(r, *viewIn(self).dict, viewIn(self).part);
    };
    if (isSetLike) {
      slots.contains = containsInView;
      slots.binary = binaryView;
      slots.compare = compareView;
      type->define(kSetMethods);
    }
    type->define(kViewMethods);
    return type;
  };
  types.dictKeys = make("dict_keys", true);
  types.dictValues = make("dict_values", false);
  types.dictItems = make("dict_items", true);
}

}  // namespace loopscope::runtime
