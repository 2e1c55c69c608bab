// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/list.h"

#include <algorithm>
#include <iterator>

#include "core/runtime/heap.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {

List::~List() {
  const size_t capacity = m_items.capacity();
  // From the end, as CPython does: the program may see its objects go.
  while (!m_items.empty()) m_items.pop_back();
  type().heap().release(capacity * sizeof(Value));
}

Ref<List> List::make(Runtime& runtime, size_t capacity) {
  Ref<List> list = runtime.heap().make<List>(*runtime.types().list);
  if (capacity > 0) list->grow(capacity);
  return list;
}

Ref<List> List::make(Runtime& runtime, std::span<const Value> items) {
  Ref<List> list = make(runtime, items.size());
  list->m_items.assign(items.begin(), items.end());
  return list;
}

void List::grow(size_t minimum) {
  const size_t old = m_items.capacity();
  const size_t capacity = std::max(minimum, old + old / 2 + (old > 0 ? 4 : 0));
  type().heap().reserve((capacity - old) * sizeof(Value));
  m_items.reserve(capacity);
}

// What lies behind is moved: that is work.
void List::chargeMove(size_t index) const {
  constexpr size_t kMovedPerInstruction = 4;
  type().runtime().charge((m_items.size() - index) / kMovedPerInstruction);
}

void List::insert(size_t index, Value value) {
  chargeMove(index);
  if (m_items.size() == m_items.capacity()) grow(m_items.size() + 1);
  m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(index), std::move(value));
}

Value List::removeAt(size_t index) {
  chargeMove(index);
  Value removed = std::move(m_items[index]);
  m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(index));
  return removed;
}

void List::replace(size_t from, size_t to, std::vector<Value> items) {
  reserve(m_items.size() - (to - from) + items.size());
  const auto first = m_items.begin() + static_cast<std::ptrdiff_t>(from);
  const auto last = m_items.begin() + static_cast<std::ptrdiff_t>(to);
  const std::vector<Value> dying(std::make_move_iterator(first), std::make_move_iterator(last));
  m_items.erase(first, last);
  m_items.insert(m_items.begin() + static_cast<std::ptrdiff_t>(from), std::make_move_iterator(items.begin()),
                 std::make_move_iterator(items.end()));
}

void List::swapItems(std::vector<Value>& items) {
  const size_t before = m_items.capacity();
  m_items.swap(items);
  const size_t after = m_items.capacity();
  if (after > before) {
    type().heap().reserve((after - before) * sizeof(Value));
  } else {
    type().heap().release((before - after) * sizeof(Value));
  }
}

void List::clear() {
  std::vector<Value> dying;
  swapItems(dying);
  while (!dying.empty()) dying.pop_back();  // from the end, as CPython does
}

}  // namespace loopscope::runtime
