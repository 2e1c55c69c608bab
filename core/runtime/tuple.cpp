// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/tuple.h"

#include <algorithm>
#include <memory>

#include "core/runtime/heap.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {

Tuple::Tuple(Type& type, size_t offset, size_t size)
    : Object(type, ObjectKind::Tuple),
      m_items(reinterpret_cast<Value*>(reinterpret_cast<char*>(this) + offset)),
      m_size(size) {
  static_assert(sizeof(Tuple) % alignof(Value) == 0);
  std::uninitialized_default_construct_n(m_items, size);
}

Tuple::~Tuple() {
  while (m_size > 0) m_items[--m_size].~Value();  // from the end, as CPython does
}

Ref<Tuple> Tuple::make(Runtime& runtime, size_t size) {
  return runtime.heap().makeSized<Tuple>(size * sizeof(Value), *runtime.types().tuple, sizeof(Tuple), size);
}

Ref<Tuple> Tuple::make(Runtime& runtime, std::span<const Value> items) {
  Ref<Tuple> tuple = make(runtime, items.size());
  std::copy(items.begin(), items.end(), tuple->m_items);
  return tuple;
}

Ref<Tuple> Tuple::make(Runtime& runtime, std::initializer_list<Value> items) {
  return make(runtime, std::span<const Value>(items.begin(), items.size()));
}

void Tuple::clear() {
  for (Value& item : items()) item = Value();
}

}  // namespace loopscope::runtime
