// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/bigint.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence_iterator.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

[[noreturn]] void raiseType(Runtime& runtime, std::string_view message) {
  runtime.raise(runtime.types().typeError, message);
}

[[noreturn]] void raiseUnpackCount(Runtime& runtime, size_t expected, size_t got) {
  runtime.raise(runtime.types().valueError,
                got < expected
                    ? fmt::format("not enough values to unpack (expected {}, got {})", expected, got)
                    : fmt::format("too many values to unpack (expected {})", expected));
}

}  // namespace

int64_t length(Runtime& runtime, const Value& value) {
  const Type& type = typeOf(runtime, value);
  if (type.slots.length == nullptr) {
    raiseType(runtime, fmt::format("object of type '{}' has no len()", type.name()));
  }
  return type.slots.length(runtime, value);
}

Value getItem(Runtime& runtime, const Value& container, const Value& key) {
  if (key.isInt() && container.isObject()) {
    const auto index = static_cast<uint64_t>(key.asInt());
    const Object& object = *container.object();
    if (&object.type() == runtime.types().list) {
      const List& list = static_cast<const List&>(object);
      if (index < list.size()) return list[index];
    } else if (&object.type() == runtime.types().tuple) {
      const Tuple& tuple = static_cast<const Tuple&>(object);
      if (index < tuple.size()) return tuple[index];
    }
  }
  const Type& type = typeOf(runtime, container);
  if (type.slots.getItem == nullptr) {
    raiseType(runtime, fmt::format("'{}' object is not subscriptable", type.name()));
  }
  return type.slots.getItem(runtime, container, key);
}

void setItem(Runtime& runtime, const Value& container, const Value& key, const Value& value) {
  const Type& type = typeOf(runtime, container);
  if (type.slots.setItem == nullptr) {
    raiseType(runtime, fmt::format("'{}' object does not support item assignment", type.name()));
  }
  type.slots.setItem(runtime, container, key, value);
}

void deleteItem(Runtime& runtime, const Value& container, const Value& key) {
  const Type& type = typeOf(runtime, container);
  if (type.slots.deleteItem == nullptr) {
    const bool isSequence =
        type.slots.getItem != nullptr || type.slots.length != nullptr || type.isProgramClass;
    const bool isIndex = isInteger(key) || typeOf(runtime, key).slots.index != nullptr;
    raiseType(runtime, fmt::format("'{}' object {} support item deletion", type.name(),
                                   isSequence && isIndex ? "doesn't" : "does not"));
  }
  type.slots.deleteItem(runtime, container, key);
}

bool contains(Runtime& runtime, const Value& container, const Value& item) {
  const Type& type = typeOf(runtime, container);
  if (type.slots.contains != nullptr) return type.slots.contains(runtime, container, item);
  if (type.slots.iterate == nullptr && type.slots.getItem == nullptr) {
    raiseType(runtime, fmt::format("argument of type '{}' is not iterable", type.name()));
  }
  bool found = false;
  forEach(runtime, container, [&](const Value& each) {
    found = sameOrEqual(runtime, each, item);
    return !found;
  });
  return found;
}

bool isIterable(Runtime& runtime, const Value& value) {
  const Type& type = typeOf(runtime, value);
  return type.slots.iterate != nullptr || (type.slots.getItem != nullptr && &type != runtime.types().type);
}

Value iterate(Runtime& runtime, const Value& iterable) {
  if (iterable.as<Iterator>() != nullptr) return iterable;
  const Type& type = typeOf(runtime, iterable);
  if (type.slots.iterate != nullptr) return type.slots.iterate(runtime, iterable);
  if (isIterable(runtime, iterable)) {
    return runtime.heap().make<SequenceIterator>(*runtime.types().sequenceIterator, iterable);
  }
  raiseType(runtime, fmt::format("'{}' object is not iterable", type.name()));
}

bool next(Runtime& runtime, const Value& iterator, Value& out) {
  if (iterator.isObject() && iterator.object()->kind() == ObjectKind::Iterator) {
    return static_cast<Iterator*>(iterator.object())->next(runtime, out);
  }
  const Type& type = typeOf(runtime, iterator);
  if (type.slots.next == nullptr) {
    raiseType(runtime, fmt::format("'{}' object is not an iterator", type.name()));
  }
  return type.slots.next(runtime, iterator, out);
}

Ref<List> toList(Runtime& runtime, const Value& iterable) {
  if (const List* list = iterable.as<List>(); list != nullptr && &list->type() == runtime.types().list) {
    return List::make(runtime, list->items());
  }
  if (const Tuple* tuple = iterable.as<Tuple>()) {
    if (&tuple->type() == runtime.types().tuple) return List::make(runtime, tuple->items());
  }
  Ref<List> list = List::make(runtime);
  forEach(runtime, iterable, [&](Value& item) {
    list->append(std::move(item));
    return true;
  });
  return list;
}

Ref<Tuple> toTuple(Runtime& runtime, const Value& iterable) {
  Tuple* tuple = iterable.as<Tuple>();
  if (tuple != nullptr && &tuple->type() == runtime.types().tuple) return Ref<Tuple>(tuple);
  if (const List* list = iterable.as<List>(); list != nullptr && &list->type() == runtime.types().list) {
    return Tuple::make(runtime, list->items());
  }
  return Tuple::make(runtime, std::as_const(*toList(runtime, iterable)).items());
}

void unpack(Runtime& runtime, const Value& iterable, std::span<Value> targets) {
  std::span<const Value> items;
  const Type* type = iterable.isObject() ? &iterable.object()->type() : nullptr;
  if (type == runtime.types().tuple || type == runtime.types().list) {
    items = type == runtime.types().tuple ? std::as_const(*iterable.as<Tuple>()).items()
                                          : std::as_const(*iterable.as<List>()).items();
    if (items.size() != targets.size()) raiseUnpackCount(runtime, targets.size(), items.size());
    std::copy(items.begin(), items.end(), targets.begin());
    return;
  }
  if (!isIterable(runtime, iterable)) {
    raiseType(runtime, fmt::format("cannot unpack non-iterable {} object", typeName(runtime, iterable)));
  }
  const Value iterator = iterate(runtime, iterable);
  for (size_t i = 0; i < targets.size(); ++i) {
    if (!next(runtime, iterator, targets[i])) raiseUnpackCount(runtime, targets.size(), i);
  }
  Value extra;
  if (next(runtime, iterator, extra)) raiseUnpackCount(runtime, targets.size(), targets.size() + 1);
}

}  // namespace loopscope::runtime
