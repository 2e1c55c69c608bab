// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <deque>

#include "core/python/modules/collections/collections.h"
#include "core/python/modules/constructors.h"
#include "core/runtime/bigint.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/range.h"
#include "core/runtime/sequence.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// deque.

namespace loopscope::python {
namespace {

using namespace runtime;

class Deque : public Object {
 public:
  static constexpr int64_t kUnlimited = -1;

  explicit Deque(Type& type) : Object(type, ObjectKind::Other) { type.heap().reserve(kOwnBytes); }
  ~Deque() override { type().heap().release(kOwnBytes + m_items.size() * sizeof(Value)); }

  const std::deque<Value>& items() const { return m_items; }
  size_t size() const { return m_items.size(); }
  int64_t maxLength() const { return m_maxLength; }
  void setMaxLength(int64_t length) { m_maxLength = length; }
  uint64_t changes() const { return m_changes; }

  void append(Value item) {
    grow();
    m_items.push_back(std::move(item));
    if (isTooLong()) popLeft();
  }
  void appendLeft(Value item) {
    grow();
    m_items.push_front(std::move(item));
    if (isTooLong()) pop();
  }
  Value pop() {
    Value item = std::move(m_items.back());
    m_items.pop_back();
    shrink();
    return item;
  }
  Value popLeft() {
    Value item = std::move(m_items.front());
    m_items.pop_front();
    shrink();
    return item;
  }
  void insert(size_t index, Value item) {
    grow();
    m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(index), std::move(item));
  }
  void removeAt(size_t index) {
    const Value dying = std::move(m_items[index]);
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
    shrink();
  }
  Value set(size_t index, Value item) {
    m_items[index].swap(item);
    return item;
  }
  void rotate(int64_t steps) {
    ++m_changes;
    const auto count = static_cast<int64_t>(size());
    if (count < 2) return;
    const int64_t left = ((-steps % count) + count) % count;
    std::rotate(m_items.begin(), m_items.begin() + left, m_items.end());
  }
  void reverse() {
    ++m_changes;
    std::reverse(m_items.begin(), m_items.end());
  }
  void clear() override {
    ++m_changes;
    type().heap().release(m_items.size() * sizeof(Value));
    std::deque<Value> dying;
    dying.swap(m_items);
  }

 private:
  static constexpr uint64_t kOwnBytes = 576;  // what an empty std::deque takes

  bool isTooLong() const { return m_maxLength >= 0 && size() > static_cast<size_t>(m_maxLength); }
  void grow() {
    type().heap().reserve(sizeof(Value));
    ++m_changes;
  }
  void shrink() {
    type().heap().release(sizeof(Value));
    ++m_changes;
  }

  std::deque<Value> m_items;
  int64_t m_maxLength = kUnlimited;
  uint64_t m_changes = 0;  // of its places, so that iterators notice
};

Deque& dequeIn(const Value& self) {
  return *static_cast<Deque*>(self.object());
}
// Null when it is none.
Deque* asDeque(const Value& value) {
  return value.isObject() ? dynamic_cast<Deque*>(value.object()) : nullptr;
}

class DequeIterator final : public Iterator {
 public:
  DequeIterator(Type& type, Ref<Deque> deque, bool isReverse)
      : Iterator(type), m_deque(std::move(deque)), m_changes(m_deque->changes()), m_reverse(isReverse) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_deque) return false;
    if (m_deque->changes() != m_changes) {
      m_deque = nullptr;
      runtime.raise(runtime.types().runtimeError, "deque mutated during iteration");
    }
    if (m_index == m_deque->size()) {
      m_deque = nullptr;
      return false;
    }
    out = m_deque->items()[m_reverse ? m_deque->size() - 1 - m_index : m_index];
    ++m_index;
    return true;
  }
  size_t remaining() const override { return m_deque ? m_deque->size() - m_index : 0; }
  void clear() override { m_deque = nullptr; }

 private:
  Ref<Deque> m_deque;  // null when exhausted
  size_t m_index = 0;
  uint64_t m_changes;
  bool m_reverse;
};

Value createDeque(Runtime&, Type& type, const Arguments&) {
  return Value(makeFor<Deque>(type, type.isProgramClass ? nullptr : &type));
}

// A fresh one of the same type, made as CPython makes it: by calling the type when it is a program's.
Value emptyLike(Runtime& runtime, const Deque& deque) {
  const Value type = Value::of(&deque.type());
  const Value length = deque.maxLength() < 0 ? Value::none() : Value::integer(deque.maxLength());
  return runtime.call(type, {runtime.emptyTuple(), length});
}

void extend(Runtime& runtime, Deque& deque, const Value& iterable, bool left = false) {
  const Value source =
      iterable.isObject() && iterable.object() == &deque ? Value(toTuple(runtime, iterable)) : iterable;
  forEach(runtime, source, [&](Value& item) {
    left ? deque.appendLeft(std::move(item)) : deque.append(std::move(item));
    return true;
  });
}

Value initialize(NativeCall& call) {
  Runtime& runtime = call.runtime;
  Deque& deque = dequeIn(call[0]);
  int64_t length = Deque::kUnlimited;
  if (!call[2].isNone()) {
    if (!isInteger(call[2])) runtime.raise(runtime.types().typeError, "an integer is required");
    length = clampToInt64(call[2]);
    if (length < 0) runtime.raise(runtime.types().valueError, "maxlen must be non-negative");
  }
  deque.setMaxLength(length);
  deque.Deque::clear();
  if (!call[1].isUnbound()) extend(runtime, deque, call[1]);
  return Value::none();
}

Value copyOf(Runtime& runtime, const Value& self) {
  Value copy = emptyLike(runtime, dequeIn(self));
  if (Deque* made = asDeque(copy)) extend(runtime, *made, self);
  return copy;
}

// A copy of the items, for what runs the program's code on the way.
Ref<List> listOf(Runtime& runtime, const Deque& deque) {
  Ref<List> list = List::make(runtime, deque.size());
  for (const Value& item : deque.items()) list->append(item);
  return list;
}

void checkUnchanged(Runtime& runtime, const Deque& deque, uint64_t changes) {
  if (deque.changes() != changes) {
    runtime.raise(runtime.types().runtimeError, "deque mutated during iteration");
  }
}

constexpr size_t kNowhere = ~size_t{0};

size_t findItem(Runtime& runtime, const Deque& deque, const Value& item, Bounds bounds) {
  const uint64_t changes = deque.changes();
  for (size_t i = bounds.from; i < bounds.to; ++i) {
    runtime.charge(1);
    const Value each = deque.items()[i];
    const bool same = sameOrEqual(runtime, each, item);
    checkUnchanged(runtime, deque, changes);
    if (same) return i;
  }
  return kNowhere;
}

size_t indexIn(Runtime& runtime, const Deque& deque, const Value& key) {
  if (!isInteger(key) && typeOf(runtime, key).slots.index == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("sequence index must be integer, not '{}'", typeName(runtime, key)));
  }
  const Value place = plainIndex(runtime, key);
  return itemIndex(runtime, place, deque.size(), "deque", "deque index out of range");
}

template <bool left>
Value pop(NativeCall& call) {
  Deque& deque = dequeIn(call[0]);
  if (deque.size() == 0) call.runtime.raise(call.runtime.types().indexError, "pop from an empty deque");
  return left ? deque.popLeft() : deque.pop();
}

[[noreturn]] void raiseNotIn(const NativeCall& call) {
  call.runtime.raise(call.runtime.types().valueError,
                     fmt::format("{} is not in deque", repr(call.runtime, call[1])));
}

Value index(NativeCall& call) {
  const Deque& deque = dequeIn(call[0]);
  const Value start = plainIndex(call.runtime, call[2]);
  const Value stop = plainIndex(call.runtime, call[3]);
  const Bounds bounds = searchBounds(call.runtime, start, stop, deque.size());
  const size_t found = findItem(call.runtime, deque, call[1], bounds);
  if (found != kNowhere) return Value::integer(static_cast<int64_t>(found));
  raiseNotIn(call);
}

Value insert(NativeCall& call) {
  Deque& deque = dequeIn(call[0]);
  int64_t place = toIndex(call.runtime, call[1]);
  const auto size = static_cast<int64_t>(deque.size());
  if (size == deque.maxLength()) {
    call.runtime.raise(call.runtime.types().indexError, "deque already at its maximum size");
  }
  if (place < 0) place = std::max<int64_t>(0, place + size);
  deque.insert(static_cast<size_t>(std::min(place, size)), call[2]);
  return Value::none();
}

Value remove(NativeCall& call) {
  Deque& deque = dequeIn(call[0]);
  const size_t found = findItem(call.runtime, deque, call[1], {0, deque.size()});
  if (found == kNowhere) raiseNotIn(call);
  deque.removeAt(found);
  return Value::none();
}

Value count(NativeCall& call) {
  const Deque& deque = dequeIn(call[0]);
  const uint64_t changes = deque.changes();
  int64_t times = 0;
  for (size_t i = 0; i < deque.size(); ++i) {
    const Value each = deque.items()[i];
    times += sameOrEqual(call.runtime, each, call[1]) ? 1 : 0;
    checkUnchanged(call.runtime, deque, changes);
  }
  return Value::integer(times);
}

std::string reprDeque(Runtime& runtime, const Value& self) {
  const Deque& deque = dequeIn(self);
  {
    const ReprScope scope(runtime, deque);
    if (scope.isRecursive()) return "[...]";
  }
  const Ref<List> items = listOf(runtime, deque);
  const std::string inner = joinReprs(runtime, self, std::as_const(*items).items(), "[", "]");
  const std::string_view name = typeOf(runtime, self).shortName();
  return deque.maxLength() < 0 ? fmt::format("{}({})", name, inner)
                               : fmt::format("{}({}, maxlen={})", name, inner, deque.maxLength());
}

Value compareDeque(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const Deque* right = asDeque(other);
  if (right == nullptr) return Value::notImplemented();
  const Ref<List> mine = listOf(runtime, dequeIn(self));
  const Ref<List> theirs = listOf(runtime, *right);
  return compareItems(runtime, op, std::as_const(*mine).items(), std::as_const(*theirs).items());
}

void repeatInto(Runtime& runtime, Deque& target, const List& items, int64_t times) {
  const uint64_t kept = target.maxLength() < 0 ? INT64_MAX : static_cast<uint64_t>(target.maxLength());
  const uint64_t all = items.size() * static_cast<uint64_t>(times);
  expectBytes(runtime, std::min(kept, all), sizeof(Value));
  for (uint64_t i = all - std::min(kept, all); i < all; ++i) {
    runtime.charge(1);
    target.append(items[i % items.size()]);
  }
}

Value binaryDeque(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op == BinaryOp::Multiply) {
    const int64_t times = repeatCount(runtime, other);
    if (times < 0) return Value::notImplemented();
    const Ref<List> items = listOf(runtime, dequeIn(self));
    Value result = emptyLike(runtime, dequeIn(self));
    if (Deque* made = asDeque(result)) repeatInto(runtime, *made, *items, items->size() > 0 ? times : 0);
    return result;
  }
  if (op != BinaryOp::Add || reflected) return Value::notImplemented();
  if (asDeque(other) == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("can only concatenate deque (not \"{}\") to deque", typeName(runtime, other)));
  }
  Value result = copyOf(runtime, self);
  if (Deque* made = asDeque(result)) extend(runtime, *made, other);
  return result;
}

Value inPlaceDeque(Runtime& runtime, BinaryOp op, const Value& self, const Value& other) {
  if (op == BinaryOp::Add) {
    extend(runtime, dequeIn(self), other);
    return self;
  }
  if (op != BinaryOp::Multiply) return Value::notImplemented();
  const int64_t times = repeatCount(runtime, other);
  if (times < 0) return Value::notImplemented();
  const Ref<List> items = listOf(runtime, dequeIn(self));
  dequeIn(self).Deque::clear();
  repeatInto(runtime, dequeIn(self), *items, items->size() > 0 ? times : 0);
  return self;
}

template <bool isReverse>
Value iterateDeque(Runtime& runtime, const Value& self, void* iteratorType) {
  return runtime.heap().make<DequeIterator>(*static_cast<Type*>(iteratorType), Ref<Deque>(&dequeIn(self)),
                                            isReverse);
}

constexpr NativeDefinition kMethods[] = {
    {"__init__", "self, iterable=?, maxlen=None", initialize},
    {"append", "self, item, /", [](NativeCall& c) { return dequeIn(c[0]).append(c[1]), Value::none(); }},
    {"appendleft", "self, item, /",
     [](NativeCall& c) { return dequeIn(c[0]).appendLeft(c[1]), Value::none(); }},
    {"clear", "self, /", [](NativeCall& c) { return dequeIn(c[0]).Deque::clear(), Value::none(); }},
    {"copy", "self, /", [](NativeCall& c) { return copyOf(c.runtime, c[0]); }},
    {"__copy__", "self, /", [](NativeCall& c) { return copyOf(c.runtime, c[0]); }},
    {"count", "self, value, /", count},
    {"extend", "self, iterable, /",
     [](NativeCall& c) { return extend(c.runtime, dequeIn(c[0]), c[1]), Value::none(); }},
    {"extendleft", "self, iterable, /",
     [](NativeCall& c) { return extend(c.runtime, dequeIn(c[0]), c[1], true), Value::none(); }},
    {"index", "self, value, start=?, stop=?, //", index},
    {"insert", "self, index, item, //", insert},
    {"pop", "self, /", pop<false>},
    {"popleft", "self, /", pop<true>},
    {"remove", "self, value, /", remove},
    {"reverse", "self, /", [](NativeCall& c) { return dequeIn(c[0]).reverse(), Value::none(); }},
    {"rotate", "self, n=1, /",
     [](NativeCall& c) { return dequeIn(c[0]).rotate(toIndex(c.runtime, c[1])), Value::none(); }},
};

// With the type of the iterator in the context.
constexpr NativeDefinition kIterationMethods[] = {
    {"__reversed__", "self, /", [](NativeCall& c) { return iterateDeque<true>(c.runtime, c[0], c.context); }},
};

constexpr NativeAttribute kAttributes[] = {
    {"maxlen",
     [](Runtime&, const Value& self) {
       const int64_t length = dequeIn(self).maxLength();
       return length < 0 ? Value::none() : Value::integer(length);
     }},
};

Value iterateForwards(Runtime& runtime, const Value& self) {
  const Value type = getAttribute(runtime, Value::of(&typeOf(runtime, self)), "_deque_iterator");
  return iterateDeque<false>(runtime, self, type.object());
}

}  // namespace

Type& makeDeque(Runtime& runtime) {
  Type& type = runtime.makeType(
      {.name = "deque", .module = "collections", .hashable = false, .namedWithModule = true});
  type.isGeneric = true;
  TypeSlots& slots = type.slots;
  slots.create = createDeque;
  slots.initialize = initializeByInit;
  slots.repr = reprDeque;
  slots.compare = compareDeque;
  slots.binary = binaryDeque;
  slots.inPlace = inPlaceDeque;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(dequeIn(self).size()); };
  slots.contains = [](Runtime& r, const Value& self, const Value& item) {
    return findItem(r, dequeIn(self), item, {0, dequeIn(self).size()}) != kNowhere;
  };
  slots.getItem = [](Runtime& r, const Value& self, const Value& key) {
    return dequeIn(self).items()[indexIn(r, dequeIn(self), key)];
  };
  slots.setItem = [](Runtime& r, const Value& self, const Value& key, const Value& value) {
    dequeIn(self).set(indexIn(r, dequeIn(self), key), value);
  };
  slots.deleteItem = [](Runtime& r, const Value& self, const Value& key) {
    dequeIn(self).removeAt(indexIn(r, dequeIn(self), key));
  };
  slots.iterate = iterateForwards;
  type.binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply);
  type.define(kMethods);
  type.define(kAttributes);
  type.set(runtime.intern("_deque_iterator"),
           Value::of(&makeIteratorType(runtime, "_deque_iterator", "collections")));
  type.define(kIterationMethods, &makeIteratorType(runtime, "_deque_reverse_iterator", "collections"));
  return type;
}

}  // namespace loopscope::python
