// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

// A small map from addresses, in order of insertion. Iteration never depends on where things lie in memory;
// only the speed of lookups does.

namespace loopscope::runtime {

template <class Key, class Item>
class PointerMap {
 public:
  using Entry = std::pair<Key*, Item>;

  Item* find(const Key& key) {
    const size_t index = indexOf(key);
    return index != kAbsent ? &m_entries[index].second : nullptr;
  }
  const Item* find(const Key& key) const { return const_cast<PointerMap*>(this)->find(key); }

  void set(Key& key, Item item) {
    if (Item* old = find(key)) {
      std::swap(*old, item);
      return;
    }
    m_entries.emplace_back(&key, std::move(item));
    if (m_entries.size() > kScanned) add(m_entries.size() - 1);
  }

  bool remove(const Key& key) {
    const size_t index = indexOf(key);
    if (index == kAbsent) return false;
    const Item removed = std::move(m_entries[index].second);  // dies last: the map is in order by then
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(index));
    rebuild();
    return true;
  }

  void clear() {
    m_slots.clear();
    std::vector<Entry>().swap(m_entries);
  }

  size_t size() const { return m_entries.size(); }
  auto begin() const { return m_entries.begin(); }
  auto end() const { return m_entries.end(); }

 private:
  static constexpr size_t kScanned = 8;  // so few are compared one by one
  static constexpr size_t kAbsent = ~size_t{0};

  static size_t hash(const Key* key) {
    const auto bits = reinterpret_cast<uintptr_t>(key);
    return (bits >> 4) ^ (bits >> 13);
  }

  size_t indexOf(const Key& key) const {
    if (m_slots.empty()) {
      for (size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].first == &key) return i;
      }
      return kAbsent;
    }
    const size_t mask = m_slots.size() - 1;
    for (size_t at = hash(&key) & mask;; at = (at + 1) & mask) {
      if (m_slots[at] == 0) return kAbsent;
      if (m_entries[m_slots[at] - 1].first == &key) return m_slots[at] - 1;
    }
  }

  void add(size_t index) {
    if (m_slots.size() < 2 * m_entries.size()) return rebuild();
    const size_t mask = m_slots.size() - 1;
    size_t at = hash(m_entries[index].first) & mask;
    while (m_slots[at] != 0) at = (at + 1) & mask;
    m_slots[at] = static_cast<uint32_t>(index + 1);
  }

  void rebuild() {
    m_slots.clear();
    if (m_entries.size() <= kScanned) return;
    size_t size = 32;
    while (size < 4 * m_entries.size()) size *= 2;
    m_slots.resize(size);
    for (size_t i = 0; i < m_entries.size(); ++i) add(i);
  }

  std::vector<Entry> m_entries;
  std::vector<uint32_t> m_slots;  // index + 1; 0 is free; empty while there are few
};

}  // namespace loopscope::runtime
