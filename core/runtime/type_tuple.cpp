// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/runtime/iterator.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// tuple.

namespace loopscope::runtime {
namespace {

const Tuple& tupleIn(const Value& self) {
  return *static_cast<Tuple*>(self.object());
}

Value createTuple(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "tuple", arguments, 0, 1);
  Value items =
      arguments.positional.empty() ? runtime.emptyTuple() : Value(toTuple(runtime, arguments.positional[0]));
  if (&type == runtime.types().tuple) return items;
  using Subclass = WithAttributes<Tuple>;
  const size_t size = tupleIn(items).size();
  Ref<Subclass> result = type.heap().makeSized<Subclass>(size * sizeof(Value), type, sizeof(Subclass), size);
  std::copy(tupleIn(items).items().begin(), tupleIn(items).items().end(), result->items().begin());
  return result;
}

Value binaryTuple(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  const Tuple& left = tupleIn(self);
  if (op == BinaryOp::Multiply) {
    const int64_t count = repeatCount(runtime, other);
    if (count < 0) return Value::notImplemented();
    expectBytes(runtime, static_cast<uint64_t>(count), left.size() * sizeof(Value));
    Ref<Tuple> result = Tuple::make(runtime, left.size() * static_cast<size_t>(count));
    for (size_t i = 0; i < result->size(); ++i) (*result)[i] = left[i % left.size()];
    return result;
  }
  const Tuple* right = other.as<Tuple>();
  if (op != BinaryOp::Add || reflected || right == nullptr) return Value::notImplemented();
  Ref<Tuple> result = Tuple::make(runtime, left.size() + right->size());
  std::copy(left.items().begin(), left.items().end(), result->items().begin());
  std::copy(right->items().begin(), right->items().end(),
            result->items().begin() + static_cast<std::ptrdiff_t>(left.size()));
  return result;
}

Value compareTuple(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const Tuple* right = other.as<Tuple>();
  if (right == nullptr) return Value::notImplemented();
  return compareItems(runtime, op, tupleIn(self).items(), right->items());
}

// As CPython mixes it (xxHash), so that sets of tuples of numbers keep its order.
uint64_t hashTuple(Runtime& runtime, const Value& self) {
  constexpr uint64_t kPrime1 = 11400714785074694791u;
  constexpr uint64_t kPrime2 = 14029467366897019727u;
  constexpr uint64_t kPrime5 = 2870177450012600261u;
  const RecursionGuard guard(runtime, "");
  uint64_t result = kPrime5;
  for (const Value& item : tupleIn(self).items()) {
    runtime.charge(1);
    result += hash(runtime, item) * kPrime2;
    result = (result << 31) | (result >> 33);
    result *= kPrime1;
  }
  result += tupleIn(self).size() ^ (kPrime5 ^ 3527539u);
  return result == ~uint64_t{0} ? 1546275796 : result;
}

Value getItemTuple(Runtime& runtime, const Value& self, const Value& key) {
  const Tuple& tuple = tupleIn(self);
  const Slice* slice = key.as<Slice>();
  if (slice == nullptr)
    return tuple[itemIndex(runtime, key, tuple.size(), "tuple", "tuple index out of range")];
  const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(tuple.size()));
  Ref<Tuple> result = Tuple::make(runtime, static_cast<size_t>(indices.count));
  for (int64_t i = 0; i < indices.count; ++i) {
    (*result)[static_cast<size_t>(i)] = tuple[static_cast<size_t>(indices.start + i * indices.step)];
  }
  return result;
}

Value index(NativeCall& call) {
  const Tuple& tuple = tupleIn(call[0]);
  const Bounds bounds = searchBounds(call.runtime, call[2], call[3], tuple.size());
  for (size_t i = bounds.from; i < bounds.to; ++i) {
    if (sameOrEqual(call.runtime, tuple[i], call[1])) return Value::integer(static_cast<int64_t>(i));
  }
  call.runtime.raise(call.runtime.types().valueError, "tuple.index(x): x not in tuple");
}

Value count(NativeCall& call) {
  int64_t times = 0;
  for (const Value& item : tupleIn(call[0]).items())
    times += sameOrEqual(call.runtime, item, call[1]) ? 1 : 0;
  return Value::integer(times);
}

constexpr NativeDefinition kMethods[] = {
    {"index", "self, value, start=?, stop=?, /", index},
    {"count", "self, value, /", count},
};

}  // namespace

void setUpTuple(Runtime& runtime, BuiltinTypes& types) {
  types.tuple = &runtime.makeType({.name = "tuple", .bases = {}});
  TypeSlots& slots = types.tuple->slots;
  slots.create = createTuple;
  slots.initialize = nullptr;
  slots.repr = [](Runtime& r, const Value& self) {
    return joinReprs(r, self, tupleIn(self).items(), "(", tupleIn(self).size() == 1 ? ",)" : ")");
  };
  slots.hash = hashTuple;
  slots.compare = compareTuple;
  slots.binary = binaryTuple;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(tupleIn(self).size()); };
  slots.contains = [](Runtime& r, const Value& self, const Value& item) {
    const auto items = tupleIn(self).items();
    return std::any_of(items.begin(), items.end(),
                       [&](const Value& each) { return sameOrEqual(r, each, item); });
  };
  slots.getItem = getItemTuple;
  slots.iterate = [](Runtime& r, const Value& self) -> Value {
    return r.heap().make<TupleIterator>(*r.types().tupleIterator, Ref<Tuple>(self.as<Tuple>()));
  };
  types.tuple->binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply);
  types.tuple->define(kMethods);
  types.named.push_back(types.tuple);
}

}  // namespace loopscope::runtime
