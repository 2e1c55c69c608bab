// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/dict.h"

#include <algorithm>
#include <bit>
#include <optional>

#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

// The places of a table where a hash may be, one after another, all of them in the end. It begins at the low
// bits, so that neighbouring ints are neighbours in memory; the other bits come in by and by.
class Probe {
 public:
  Probe(uint64_t hash, size_t tableSize) : m_mask(tableSize - 1), m_place(hash & m_mask), m_rest(hash) {}
  size_t place() const { return m_place; }
  void advance() {
    m_rest >>= 5;
    m_place = (m_place * 5 + m_rest + 1) & m_mask;
  }

 private:
  size_t m_mask;
  size_t m_place;
  uint64_t m_rest;
};

// The first free place for a hash that is not in the table.
template <class Table>
uint32_t& freePlace(Table& table, uint64_t hash, uint32_t free) {
  Probe probe(hash, table.size());
  while (table[probe.place()] != free) probe.advance();
  return table[probe.place()];
}

const Str* plainStr(Runtime& runtime, const Value& key) {
  return key.isObject() && &key.object()->type() == runtime.types().str ? static_cast<Str*>(key.object())
                                                                        : nullptr;
}

}  // namespace

Dict::~Dict() {
  type().heap().release(m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(uint32_t));
}

Ref<Dict> Dict::make(Runtime& runtime) {
  return runtime.heap().make<Dict>(*runtime.types().dict);
}

size_t Dict::locate(const Str& key, uint64_t hash) const {
  const auto matches = [&](const Entry& entry) {
    if (entry.hash != hash || !entry.key.isObject()) return false;
    if (entry.key.object() == &key) return true;
    const Str* other = entry.key.as<Str>();
    return other != nullptr && other->view() == key.view();
  };
  if (m_slots.empty()) {
    for (size_t i = 0; i < m_entries.size(); ++i) {
      if (matches(m_entries[i])) return i;
    }
    return kAbsent;
  }
  for (Probe probe(hash, m_slots.size());; probe.advance()) {
    const uint32_t index = m_slots[probe.place()];
    if (index == kFree) return kAbsent;
    if (index != kDeleted && matches(m_entries[index])) return index;
  }
}

size_t Dict::locate(Runtime& runtime, const Value& key, uint64_t hash) {
  const auto matches = [&](size_t index) {
    const Entry& entry = m_entries[index];
    if (entry.hash != hash || entry.key.isUnbound()) return false;
    if (entry.key.is(key)) return true;
    const Value other = entry.key;
    return equals(runtime, other, key);
  };
  // Nothing when an __eq__ of the program has changed the dict on the way.
  const auto attempt = [&]() -> std::optional<size_t> {
    const uint32_t changes = m_changes;
    if (m_slots.empty()) {
      for (size_t i = 0; i < m_entries.size(); ++i) {
        const bool found = matches(i);
        if (m_changes != changes) return std::nullopt;
        if (found) return i;
      }
      return kAbsent;
    }
    for (Probe probe(hash, m_slots.size());; probe.advance()) {
      const uint32_t index = m_slots[probe.place()];
      if (index == kFree) return kAbsent;
      if (index == kDeleted) continue;
      const bool found = matches(index);
      if (m_changes != changes) return std::nullopt;
      if (found) return index;
    }
  };
  std::optional<size_t> place = attempt();
  while (!place) place = attempt();
  return *place;
}

Value* Dict::find(const Str& key) {
  const size_t index = m_size > 0 ? locate(key, key.hash()) : kAbsent;
  return index != kAbsent ? &m_entries[index].value : nullptr;
}

Value* Dict::find(Runtime& runtime, const Value& key) {
  if (const Str* name = plainStr(runtime, key)) return find(*name);
  const Value held = key;  // it may stand in a container that the program's __eq__ changes
  const size_t index = locate(runtime, held, hash(runtime, held));
  return index != kAbsent ? &m_entries[index].value : nullptr;
}

void Dict::set(Str& key, Value value) {
  const uint64_t keyHash = key.hash();
  const size_t index = locate(key, keyHash);
  if (index != kAbsent) {
    m_entries[index].value.swap(value);
    if (m_watcher != nullptr) tellWatcher(m_entries[index].key, &m_entries[index].value);
    return;
  }
  insert(Value::of(&key), keyHash, std::move(value));
}

void Dict::set(Runtime& runtime, const Value& key, Value value) {
  if (const Str* name = plainStr(runtime, key)) return set(const_cast<Str&>(*name), std::move(value));
  const Value held = key;  // it may stand in a container that the program's __eq__ changes
  const uint64_t keyHash = hash(runtime, held);
  const size_t index = locate(runtime, held, keyHash);
  if (index != kAbsent) {
    m_entries[index].value.swap(value);
    if (m_watcher != nullptr) tellWatcher(m_entries[index].key, &m_entries[index].value);
    return;
  }
  insert(held, keyHash, std::move(value));
}

void Dict::tellWatcher(const Value& key, const Value* value) {
  const Value held = value != nullptr ? *value : Value();
  if (auto* name = key.as<Str>()) m_watcher->dictChanged(*name, value != nullptr ? &held : nullptr);
}

void Dict::insert(const Value& key, uint64_t hash, Value value) {
  if (m_entries.size() == m_entries.capacity()) grow();
  ++m_changes;
  ++m_size;
  m_entries.push_back({hash, key, std::move(value)});
  if (m_watcher != nullptr) tellWatcher(key, &m_entries.back().value);
  const size_t count = m_entries.size();
  if (count <= kScanned && m_slots.empty()) return;
  if (m_slots.size() < count + count / 2) return rebuild();
  freePlace(m_slots, hash, kFree) = static_cast<uint32_t>(count - 1);
}

void Dict::grow() {
  if (m_size < m_entries.size() - m_entries.size() / 4) {  // many are deleted: close the ranks instead
    std::erase_if(m_entries, [](const Entry& entry) { return entry.key.isUnbound(); });
    rebuild();
    return;
  }
  const size_t old = m_entries.capacity();
  const size_t capacity = old == 0 ? 4 : old * 2;
  type().heap().reserve((capacity - old) * sizeof(Entry));
  m_entries.reserve(capacity);
}

void Dict::rebuild() {
  Heap& heap = type().heap();
  size_t size = 0;
  if (m_entries.size() > kScanned) {
    size = std::bit_ceil(m_entries.size() * 3);
  }
  const size_t old = m_slots.capacity();
  if (size > old) heap.reserve((size - old) * sizeof(uint32_t));
  m_slots.assign(size, kFree);
  if (size == 0) return;
  for (size_t i = 0; i < m_entries.size(); ++i) {
    if (m_entries[i].key.isUnbound()) continue;
    freePlace(m_slots, m_entries[i].hash, kFree) = static_cast<uint32_t>(i);
  }
}

bool Dict::remove(Runtime& runtime, const Value& key, Value* removed) {
  const Str* name = plainStr(runtime, key);
  const Value held = key;
  const uint64_t keyHash = name != nullptr ? name->hash() : hash(runtime, held);
  const size_t index = name != nullptr ? locate(*name, keyHash) : locate(runtime, held, keyHash);
  if (index == kAbsent) return false;
  if (removed != nullptr) *removed = m_entries[index].value;
  removeAt(index);
  return true;
}

void Dict::removeAt(size_t index) {
  const Entry dying = std::move(m_entries[index]);
  m_entries[index].key = Value();
  if (!m_slots.empty()) {
    Probe probe(dying.hash, m_slots.size());
    while (m_slots[probe.place()] != index) probe.advance();
    m_slots[probe.place()] = kDeleted;
  }
  ++m_changes;
  --m_size;
  if (m_watcher != nullptr) tellWatcher(dying.key, nullptr);
  while (!m_entries.empty() && m_entries.back().key.isUnbound()) {
    if (!m_slots.empty() && m_size > 0) break;  // its place in the table must not be given out twice
    m_entries.pop_back();
  }
  if (m_size == 0) {
    m_entries.clear();
    m_slots.clear();
  }
}

const Dict::Entry* Dict::next(size_t& position) const {
  while (position < m_entries.size()) {
    const Entry& entry = m_entries[position++];
    if (!entry.key.isUnbound()) return &entry;
  }
  return nullptr;
}

const Dict::Entry* Dict::last() const {
  for (size_t i = m_entries.size(); i-- > 0;) {
    if (!m_entries[i].key.isUnbound()) return &m_entries[i];
  }
  return nullptr;
}

void Dict::moveToEnd(Runtime& runtime, const Value& key, bool last) {
  const Value held = key;
  const size_t index = locate(runtime, held, hash(runtime, held));
  if (index == kAbsent) return;  // the key's own code took it away
  if (last) {
    Entry entry = m_entries[index];
    removeAt(index);
    return insert(entry.key, entry.hash, std::move(entry.value));
  }
  Entry entry = std::move(m_entries[index]);
  std::erase_if(m_entries, [](const Entry& other) { return other.key.isUnbound(); });
  m_entries.insert(m_entries.begin(), std::move(entry));
  ++m_changes;
  rebuild();
}

void Dict::clear() {
  type().heap().release(m_entries.capacity() * sizeof(Entry) + m_slots.capacity() * sizeof(uint32_t));
  std::vector<uint32_t>().swap(m_slots);
  m_size = 0;
  ++m_changes;
  std::vector<Entry> dying;
  dying.swap(m_entries);
  if (m_watcher == nullptr) return;
  for (const Entry& entry : dying) tellWatcher(entry.key, nullptr);
}

}  // namespace loopscope::runtime
