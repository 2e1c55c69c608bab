// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/heap.h"
#include "core/runtime/iterator.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/sort.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// list.

namespace loopscope::runtime {
namespace {

List& listIn(const Value& self) {
  return *static_cast<List*>(self.object());
}

Value createList(Runtime& runtime, Type& type, const Arguments&) {
  return Value(makeFor<List>(type, runtime.types().list));
}

void initializeList(Runtime& runtime, const Value& self, const Arguments& arguments) {
  expectArguments(runtime, "list", arguments, 0, 1);
  List& list = listIn(self);
  list.List::clear();
  if (arguments.positional.empty()) return;
  const Ref<List> items = toList(runtime, arguments.positional[0]);
  std::vector<Value> taken(items->items().begin(), items->items().end());
  list.replace(0, list.size(), std::move(taken));
}

Value repeat(Runtime& runtime, const Value& self, const Value& other) {
  const int64_t count = repeatCount(runtime, other);
  if (count < 0) return Value::notImplemented();
  const List& list = listIn(self);
  expectBytes(runtime, static_cast<uint64_t>(count), list.size() * sizeof(Value));
  Ref<List> result = List::make(runtime, list.size() * static_cast<size_t>(count));
  for (int64_t i = 0; i < count && list.size() > 0; ++i) {
    for (size_t j = 0; j < list.size(); ++j) result->append(list[j]);
  }
  return result;
}

Value binaryList(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op == BinaryOp::Multiply) return repeat(runtime, self, other);
  const List* right = other.as<List>();
  if (op != BinaryOp::Add || reflected || right == nullptr) return Value::notImplemented();
  Ref<List> result = List::make(runtime, listIn(self).size() + right->size());
  for (size_t i = 0; i < listIn(self).size(); ++i) result->append(listIn(self)[i]);
  for (size_t i = 0; i < right->size(); ++i) result->append((*right)[i]);
  return result;
}

void extend(Runtime& runtime, List& list, const Value& iterable) {
  if (iterable.isObject() && iterable.object() == &list) {
    const Ref<List> copy = List::make(runtime, std::as_const(list).items());
    for (size_t i = 0; i < copy->size(); ++i) list.append((*copy)[i]);
    return;
  }
  forEach(runtime, iterable, [&](Value& item) {
    list.append(std::move(item));
    return true;
  });
}

Value inPlaceList(Runtime& runtime, BinaryOp op, const Value& self, const Value& other) {
  if (op == BinaryOp::Add) {
    extend(runtime, listIn(self), other);
    return self;
  }
  if (op != BinaryOp::Multiply) return Value::notImplemented();
  Value repeated = repeat(runtime, self, other);
  if (repeated.isNotImplemented()) return repeated;
  std::vector<Value> items(listIn(repeated).items().begin(), listIn(repeated).items().end());
  listIn(self).replace(0, listIn(self).size(), std::move(items));
  return self;
}

Value compareList(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const List* right = other.as<List>();
  if (right == nullptr) return Value::notImplemented();
  // Copies: comparing may run code that changes the lists.
  const Ref<List> mine = List::make(runtime, std::as_const(listIn(self)).items());
  const Ref<List> theirs = List::make(runtime, right->items());
  return compareItems(runtime, op, std::as_const(*mine).items(), std::as_const(*theirs).items());
}

Value getItemList(Runtime& runtime, const Value& self, const Value& key) {
  const List& list = listIn(self);
  Slice* slice = key.as<Slice>();
  if (slice == nullptr) {
    const Value place = plainIndex(runtime, key);
    return list[itemIndex(runtime, place, list.size(), "list", "list index out of range")];
  }
  const Ref<Slice> plain = plainSlice(runtime, *slice);
  const Slice::Indices indices = plain->indices(runtime, static_cast<int64_t>(list.size()));
  Ref<List> result = List::make(runtime, static_cast<size_t>(indices.count));
  for (int64_t i = 0; i < indices.count; ++i) {
    result->append(list[static_cast<size_t>(indices.start + i * indices.step)]);
  }
  return result;
}

void setSlice(Runtime& runtime, List& list, Slice& given, const Value& value) {
  const Ref<Slice> slice = plainSlice(runtime, given);
  const Slice::Indices before = slice->indices(runtime, static_cast<int64_t>(list.size()));
  if (typeOf(runtime, value).slots.iterate == nullptr && value.as<Iterator>() == nullptr) {
    runtime.raise(runtime.types().typeError, before.step == 1 ? "can only assign an iterable"
                                                              : "must assign iterable to extended slice");
  }
  const Ref<List> items = toList(runtime, value);
  // Once more: reading the items may have changed the list.
  const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(list.size()));
  std::vector<Value> taken(items->items().begin(), items->items().end());
  if (indices.step == 1) {
    const auto from = static_cast<size_t>(indices.start);
    list.replace(from, from + static_cast<size_t>(indices.count), std::move(taken));
    return;
  }
  if (static_cast<size_t>(indices.count) != taken.size()) {
    runtime.raise(runtime.types().valueError,
                  fmt::format("attempt to assign sequence of size {} to extended slice of size {}",
                              taken.size(), indices.count));
  }
  for (int64_t i = 0; i < indices.count; ++i) {
    list[static_cast<size_t>(indices.start + i * indices.step)].swap(taken[static_cast<size_t>(i)]);
  }
}

void setItemList(Runtime& runtime, const Value& self, const Value& key, const Value& value) {
  List& list = listIn(self);
  if (Slice* slice = key.as<Slice>()) return setSlice(runtime, list, *slice, value);
  const Value place = plainIndex(runtime, key);
  const size_t index = itemIndex(runtime, place, list.size(), "list", "list assignment index out of range");
  list[index] = value;
}

void deleteItemList(Runtime& runtime, const Value& self, const Value& key) {
  List& list = listIn(self);
  Slice* slice = key.as<Slice>();
  if (slice == nullptr) {
    const Value place = plainIndex(runtime, key);
    list.removeAt(itemIndex(runtime, place, list.size(), "list", "list assignment index out of range"));
    return;
  }
  const Ref<Slice> plain = plainSlice(runtime, *slice);
  const Slice::Indices indices = plain->indices(runtime, static_cast<int64_t>(list.size())).ascending();
  std::vector<Value> kept;
  for (size_t i = 0; i < list.size(); ++i) {
    const int64_t offset = static_cast<int64_t>(i) - indices.start;
    const bool dies = offset >= 0 && offset % indices.step == 0 && offset / indices.step < indices.count;
    if (!dies) kept.push_back(list[i]);
  }
  list.replace(0, list.size(), std::move(kept));
}

size_t findItem(Runtime& runtime, const List& list, const Value& item, Bounds bounds) {
  for (size_t i = bounds.from; i < std::min(bounds.to, list.size()); ++i) {
    const Value each = list[i];
    if (sameOrEqual(runtime, each, item)) return i;
  }
  return ~size_t{0};
}

Value remove(NativeCall& call) {
  List& list = listIn(call[0]);
  const size_t index = findItem(call.runtime, list, call[1], {0, list.size()});
  if (index >= list.size())
    call.runtime.raise(call.runtime.types().valueError, "list.remove(x): x not in list");
  list.removeAt(index);
  return Value::none();
}

Value pop(NativeCall& call) {
  List& list = listIn(call[0]);
  const Value place = Value::integer(toIndex(call.runtime, call[1]));
  if (list.size() == 0) call.runtime.raise(call.runtime.types().indexError, "pop from empty list");
  return list.removeAt(itemIndex(call.runtime, place, list.size(), "list", "pop index out of range"));
}

Value index(NativeCall& call) {
  const List& list = listIn(call[0]);
  const Value start = plainIndex(call.runtime, call[2]);
  const Value stop = plainIndex(call.runtime, call[3]);
  const size_t found =
      findItem(call.runtime, list, call[1], searchBounds(call.runtime, start, stop, list.size()));
  if (found == ~size_t{0}) {
    call.runtime.raise(call.runtime.types().valueError,
                       fmt::format("{} is not in list", repr(call.runtime, call[1])));
  }
  return Value::integer(static_cast<int64_t>(found));
}

Value count(NativeCall& call) {
  int64_t times = 0;
  List& list = listIn(call[0]);
  for (size_t i = 0; i < list.size(); ++i) {
    const Value each = list[i];
    times += sameOrEqual(call.runtime, each, call[1]) ? 1 : 0;
  }
  return Value::integer(times);
}

Value insert(NativeCall& call) {
  List& list = listIn(call[0]);
  int64_t index = toIndex(call.runtime, call[1]);
  const auto size = static_cast<int64_t>(list.size());
  if (index < 0) index = std::max<int64_t>(0, index + size);
  list.insert(static_cast<size_t>(std::min(index, size)), call[2]);
  return Value::none();
}

Value sort(NativeCall& call) {
  List& list = listIn(call[0]);
  const bool reverse = smallArgument(call.runtime, call[2]) != 0;
  std::vector<Value> items;
  list.swapItems(items);  // the program sees an empty list meanwhile
  try {
    sortValues(call.runtime, items, call[1], reverse);
  } catch (...) {
    list.swapItems(items);
    throw;
  }
  const bool modified = list.size() > 0;
  list.swapItems(items);
  if (modified) call.runtime.raise(call.runtime.types().valueError, "list modified during sort");
  return Value::none();
}

class ListReverseIterator final : public Iterator {
 public:
  ListReverseIterator(Type& type, Ref<List> list)
      : Iterator(type), m_list(std::move(list)), m_left(m_list->size()) {}
  bool next(Runtime&, Value& out) override {
    if (!m_list || m_left == 0 || m_left > m_list->size()) {
      m_list = nullptr;
      return false;
    }
    out = (*m_list)[--m_left];
    return true;
  }
  void clear() override { m_list = nullptr; }

 private:
  Ref<List> m_list;  // null when exhausted
  size_t m_left;
};

constexpr NativeDefinition kMethods[] = {
    {"append", "self, object, /", [](NativeCall& c) { return listIn(c[0]).append(c[1]), Value::none(); }},
    {"extend", "self, iterable, /",
     [](NativeCall& c) { return extend(c.runtime, listIn(c[0]), c[1]), Value::none(); }},
    {"insert", "self, index, object, /", insert},
    {"remove", "self, value, /", remove},
    {"pop", "self, index=-1, /", pop},
    {"clear", "self, /", [](NativeCall& c) { return listIn(c[0]).List::clear(), Value::none(); }},
    {"index", "self, value, start=?, stop=?, /", index},
    {"count", "self, value, /", count},
    {"sort", "self, /, *, key=None, reverse=False", sort},
    {"reverse", "self, /",
     [](NativeCall& c) {
       return std::reverse(listIn(c[0]).items().begin(), listIn(c[0]).items().end()), Value::none();
     }},
    {"copy", "self, /",
     [](NativeCall& c) -> Value { return List::make(c.runtime, std::as_const(listIn(c[0])).items()); }},
    {"__reversed__", "self, /",
     [](NativeCall& c) -> Value {
       return c.runtime.heap().make<ListReverseIterator>(*c.runtime.types().listReverseIterator,
                                                         Ref<List>(&listIn(c[0])));
     }},
};

}  // namespace

void setUpList(Runtime& runtime, BuiltinTypes& types) {
  types.list = &runtime.makeType({.name = "list", .bases = {}, .hashable = false});
  TypeSlots& slots = types.list->slots;
  slots.create = createList;
  slots.initialize = initializeList;
  slots.repr = [](Runtime& r, const Value& self) {
    const Ref<List> copy = List::make(r, std::as_const(listIn(self)).items());  // repr may change the list
    return joinReprs(r, self, std::as_const(*copy).items(), "[", "]");
  };
  slots.compare = compareList;
  slots.binary = binaryList;
  slots.inPlace = inPlaceList;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(listIn(self).size()); };
  slots.contains = [](Runtime& r, const Value& self, const Value& item) {
    return findItem(r, listIn(self), item, {0, listIn(self).size()}) != ~size_t{0};
  };
  slots.getItem = getItemList;
  slots.setItem = setItemList;
  slots.deleteItem = deleteItemList;
  slots.iterate = [](Runtime& r, const Value& self) -> Value {
    return r.heap().make<ListIterator>(*r.types().listIterator, Ref<List>(&listIn(self)));
  };
  types.list->binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply);
  types.list->define(kMethods);
  types.named.push_back(types.list);
}

}  // namespace loopscope::runtime
