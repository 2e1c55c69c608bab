// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sort.h"

#include <algorithm>

#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

struct Keyed {
  Value key;
  Value item;
};

// std::stable_sort must not be given a comparison that throws or contradicts itself; a program's can do both.
// This merge sort only ever swaps, so that nothing is lost when a comparison raises.
template <class Item, class Less>
class MergeSort {
 public:
  MergeSort(std::vector<Item>& items, const Less& less) : m_items(items), m_less(less) {}

  void run() {
    const size_t size = m_items.size();
    if (size < 2) return;
    const size_t sorted = firstRun();
    if (sorted == size) return;
    if (size < kSmall) return insertionSort(0, sorted, size);
    for (size_t from = 0; from < size; from += kRun)
      insertionSort(from, from + 1, std::min(from + kRun, size));
    m_buffer.resize(size / 2 + kRun);
    for (size_t width = kRun; width < size; width *= 2) {
      for (size_t from = 0; from + width < size; from += 2 * width) {
        merge(from, from + width, std::min(from + 2 * width, size));
      }
    }
  }

 private:
  static constexpr size_t kRun = 16;
  static constexpr size_t kSmall = 64;  // below, every comparison is the one that CPython makes

  // How many items from the start are in order; a strictly falling run is turned around.
  size_t firstRun() {
    const size_t size = m_items.size();
    size_t end = 2;
    const bool falls = m_less(m_items[1], m_items[0]);
    while (end < size && m_less(m_items[end], m_items[end - 1]) == falls) ++end;
    if (falls) std::reverse(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(end));
    return end;
  }

  // Those from first to sorted are in order already.
  void insertionSort(size_t from, size_t sorted, size_t to) {
    for (size_t i = sorted; i < to; ++i) {
      size_t low = from;  // binary: comparisons cost more than moves
      size_t high = i;
      while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (m_less(m_items[i], m_items[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      for (size_t j = i; j > low; --j) std::swap(m_items[j], m_items[j - 1]);
    }
  }

  void merge(size_t from, size_t middle, size_t to) {
    if (!m_less(m_items[middle], m_items[middle - 1])) return;
    if (m_buffer.size() < middle - from) m_buffer.resize(middle - from);
    const size_t count = middle - from;
    for (size_t i = 0; i < count; ++i) std::swap(m_buffer[i], m_items[from + i]);
    size_t left = 0;
    size_t right = middle;
    size_t out = from;
    try {
      while (left < count && right < to) {
        if (m_less(m_items[right], m_buffer[left])) {
          std::swap(m_items[out++], m_items[right++]);
        } else {
          std::swap(m_items[out++], m_buffer[left++]);
        }
      }
    } catch (...) {
      while (left < count) std::swap(m_items[out++], m_buffer[left++]);
      throw;
    }
    while (left < count) std::swap(m_items[out++], m_buffer[left++]);
  }

  std::vector<Item>& m_items;
  const Less& m_less;
  std::vector<Item> m_buffer;
};

template <class Item, class Less>
void mergeSort(std::vector<Item>& items, const Less& less) {
  MergeSort<Item, Less>(items, less).run();
}

template <class Item, class KeyOf>
void sortBy(Runtime& runtime, std::vector<Item>& items, const KeyOf& keyOf) {
  const auto allAre = [&](auto&& test) {
    return std::all_of(items.begin(), items.end(), [&](const Item& item) { return test(keyOf(item)); });
  };
  if (allAre([](const Value& key) { return key.isInt(); })) {
    return mergeSort(items,
                     [&](const Item& a, const Item& b) { return keyOf(a).asInt() < keyOf(b).asInt(); });
  }
  if (allAre([](const Value& key) { return key.isFloat(); })) {
    return mergeSort(items,
                     [&](const Item& a, const Item& b) { return keyOf(a).asFloat() < keyOf(b).asFloat(); });
  }
  const Type* str = runtime.types().str;
  if (allAre([&](const Value& key) { return key.isObject() && &key.object()->type() == str; })) {
    return mergeSort(items, [&](const Item& a, const Item& b) {
      return static_cast<Str*>(keyOf(a).object())->view() < static_cast<Str*>(keyOf(b).object())->view();
    });
  }
  mergeSort(items, [&](const Item& a, const Item& b) { return lessThan(runtime, keyOf(a), keyOf(b)); });
}

}  // namespace

void sortValues(Runtime& runtime, std::vector<Value>& items, const Value& key, bool reverse) {
  runtime.charge(items.size());
  // Stable in reverse too: turn around, sort, turn around. Keys are asked for in the order before.
  std::vector<Keyed> keyed;
  if (!key.isNone()) keyed.reserve(items.size());
  if (!key.isNone()) {
    for (const Value& item : items) keyed.push_back({runtime.call(key, {item}), item});
  }
  const auto turnBack = [&] {
    if (reverse) std::reverse(items.begin(), items.end());
  };
  turnBack();
  try {
    if (key.isNone()) {
      sortBy(runtime, items, [](const Value& item) -> const Value& { return item; });
      return turnBack();
    }
    if (reverse) std::reverse(keyed.begin(), keyed.end());
    sortBy(runtime, keyed, [](const Keyed& each) -> const Value& { return each.key; });
    for (size_t i = 0; i < items.size(); ++i) items[i] = std::move(keyed[i].item);
  } catch (...) {
    turnBack();
    throw;
  }
  turnBack();
}

}  // namespace loopscope::runtime
