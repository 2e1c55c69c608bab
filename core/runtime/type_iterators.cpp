// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/operations.h"
#include "core/runtime/sequence_iterator.h"
#include "core/runtime/type_setup.h"

// The types of iterators, all alike.

namespace loopscope::runtime {
namespace {

Iterator& iteratorIn(const Value& self) {
  return *static_cast<Iterator*>(self.object());
}

constexpr NativeDefinition kMethods[] = {
    {"__length_hint__", "self, /",
     [](NativeCall& c) { return Value::integer(static_cast<int64_t>(iteratorIn(c[0]).remaining())); }},
};

}  // namespace

Type& makeIteratorType(Runtime& runtime, std::string_view name, std::string_view module) {
  Type& type = runtime.makeType({.name = name,
                                 .bases = {},
                                 .module = module,
                                 .canBeBase = false,
                                 .namedWithModule = module != "builtins"});
  type.slots.create = nullptr;
  type.slots.iterate = [](Runtime&, const Value& self) { return self; };
  type.slots.next = [](Runtime& r, const Value& self, Value& out) { return iteratorIn(self).next(r, out); };
  type.define(kMethods);
  return type;
}

void setUpIterators(Runtime& runtime, BuiltinTypes& types) {
  const auto make = [&](std::string_view name) { return &makeIteratorType(runtime, name, "builtins"); };
  types.listIterator = make("list_iterator");
  types.listReverseIterator = make("list_reverseiterator");
  types.tupleIterator = make("tuple_iterator");
  types.rangeIterator = make("range_iterator");
  types.longRangeIterator = make("longrange_iterator");
  types.strIterator = make("str_iterator");
  types.strAsciiIterator = make("str_ascii_iterator");
  types.bytesIterator = make("bytes_iterator");
  types.byteArrayIterator = make("bytearray_iterator");
  types.setIterator = make("set_iterator");
  types.dictKeyIterator = make("dict_keyiterator");
  types.dictValueIterator = make("dict_valueiterator");
  types.dictItemIterator = make("dict_itemiterator");
  types.sequenceIterator = make("iterator");
  types.callIterator = make("callable_iterator");
}

bool SequenceIterator::next(Runtime& runtime, Value& out) {
  if (m_sequence.isUnbound()) return false;
  try {
    out = getItem(runtime, m_sequence, Value::integer(m_index));
  } catch (const Raise& raised) {
    const bool ends = isInstance(runtime, raised.exception, *runtime.types().indexError) ||
                      isInstance(runtime, raised.exception, *runtime.types().stopIteration);
    if (!ends) throw;
    m_sequence = Value();
    return false;
  }
  ++m_index;
  return true;
}

bool CallIterator::next(Runtime& runtime, Value& out) {
  if (m_function.isUnbound()) return false;
  try {
    out = runtime.call(m_function, {});
  } catch (const Raise& raised) {
    if (!isInstance(runtime, raised.exception, *runtime.types().stopIteration)) throw;
    clear();
    return false;
  }
  if (!equals(runtime, out, m_sentinel)) return true;
  clear();
  return false;
}

}  // namespace loopscope::runtime
