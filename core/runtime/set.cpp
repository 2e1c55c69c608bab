// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/set.h"

#include <algorithm>
#include <optional>

#include "core/runtime/bytes.h"
#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

namespace loopscope::runtime {
namespace {

// The numbers of CPython's set table.
constexpr size_t kSmallest = 8;
constexpr size_t kLinearProbes = 9;
constexpr int kPerturbShift = 5;

// Whether CPython's hash of the item is the same in every run.
bool hashIsFixed(const Value& item) {
  if (item.isInt() || item.isFloat() || item.isBool()) return true;
  if (!item.isObject()) return false;
  if (item.object()->kind() == ObjectKind::BigInt) return true;
  if (const Str* text = item.as<Str>()) return text->length() == 0;
  if (const Bytes* bytes = item.as<Bytes>()) return bytes->view().empty();
  if (const Set* set = item.as<Set>()) return set->isOrdered();
  const Tuple* tuple = item.as<Tuple>();
  return tuple != nullptr && std::all_of(tuple->items().begin(), tuple->items().end(), hashIsFixed);
}

}  // namespace

Set::~Set() {
  type().heap().release(m_entries.capacity() * sizeof(Entry) + m_table.capacity() * sizeof(uint32_t));
}

Ref<Set> Set::make(Runtime& runtime) {
  return runtime.heap().make<Set>(*runtime.types().set, ObjectKind::Set);
}

Ref<Set> Set::makeFrozen(Runtime& runtime) {
  return runtime.heap().make<Set>(*runtime.types().frozenSet, ObjectKind::FrozenSet);
}

size_t Set::locate(Runtime& runtime, const Value& item, uint64_t hash) {
  // Nothing when an __eq__ of the program has changed the set on the way.
  const auto attempt = [&]() -> std::optional<size_t> {
    if (m_table.empty()) return kAbsent;
    const uint32_t changes = m_changes;
    const size_t mask = m_table.size() - 1;
    uint64_t perturb = hash;
    for (size_t at = hash & mask;; at = (at * 5 + 1 + perturb) & mask) {
      const size_t last = at + kLinearProbes <= mask ? at + kLinearProbes : at;
      for (size_t place = at; place <= last; ++place) {
        const uint32_t index = m_table[place];
        if (index == kFree) return kAbsent;
        if (index == kDummy || m_entries[index].hash != hash) continue;
        if (m_entries[index].item.is(item)) return place;
        const Value other = m_entries[index].item;
        const bool found = equals(runtime, other, item);
        if (m_changes != changes) return std::nullopt;
        if (found) return place;
      }
      perturb >>= kPerturbShift;
    }
  };
  std::optional<size_t> place = attempt();
  while (!place) place = attempt();
  return *place;
}

void Set::insertClean(std::vector<uint32_t>& table, uint64_t hash, uint32_t entry) const {
  const size_t mask = table.size() - 1;
  uint64_t perturb = hash;
  for (size_t at = hash & mask;; at = (at * 5 + 1 + perturb) & mask) {
    const size_t last = at + kLinearProbes <= mask ? at + kLinearProbes : at;
    for (size_t place = at; place <= last; ++place) {
      if (table[place] != kFree) continue;
      table[place] = entry;
      return;
    }
    perturb >>= kPerturbShift;
  }
}

bool Set::contains(Runtime& runtime, const Value& item) {
  const Value held = item;  // it may stand in a container that the program's __eq__ changes
  return locate(runtime, held, hash(runtime, held)) != kAbsent;
}

bool Set::add(Runtime& runtime, const Value& item) {
  const Value held = item;
  return addHashed(runtime, held, hash(runtime, held));
}

bool Set::addHashed(Runtime& runtime, const Value& given, uint64_t hash) {
  const Value item = given;
  if (locate(runtime, item, hash) != kAbsent) return false;
  if (m_table.empty()) resize(0);
  if (m_entries.size() == m_entries.capacity()) growEntries();
  m_ordered = m_ordered && hashIsFixed(item);
  m_entries.push_back({hash, item});
  ++m_size;
  ++m_changes;
  uint32_t& place = m_table[placeFor(hash)];
  const bool reused = place == kDummy;
  place = static_cast<uint32_t>(m_entries.size() - 1);
  if (reused) return true;
  ++m_fill;
  const size_t mask = m_table.size() - 1;
  if (m_fill * 5 >= mask * 3) resize(m_size > 50'000 ? m_size * 2 : m_size * 4);
  return true;
}

// Where a new item goes: the last place that a removed one left on the way to the first free place, or that.
size_t Set::placeFor(uint64_t hash) const {
  const size_t mask = m_table.size() - 1;
  size_t left = kAbsent;
  uint64_t perturb = hash;
  for (size_t at = hash & mask;; at = (at * 5 + 1 + perturb) & mask) {
    const size_t last = at + kLinearProbes <= mask ? at + kLinearProbes : at;
    for (size_t place = at; place <= last; ++place) {
      if (m_table[place] == kFree) return left != kAbsent ? left : place;
      if (m_table[place] == kDummy) left = place;
    }
    perturb >>= kPerturbShift;
  }
}

void Set::growEntries() {
  if (m_size < m_entries.size() / 2) {  // most were removed: close the ranks
    const std::vector<uint32_t> moved = closeRanks();
    for (uint32_t& index : m_table) {
      if (index != kFree && index != kDummy) index = moved[index];
    }
    return;
  }
  const size_t more = std::max<size_t>(4, m_entries.capacity());
  type().heap().reserve(more * sizeof(Entry));
  m_entries.reserve(m_entries.capacity() + more);
}

// Drops the removed entries; gives the new place of every other.
std::vector<uint32_t> Set::closeRanks() {
  std::vector<uint32_t> moved(m_entries.size(), kFree);
  uint32_t kept = 0;
  for (size_t i = 0; i < m_entries.size(); ++i) {
    if (!m_entries[i].item.isUnbound()) moved[i] = kept++;
  }
  std::erase_if(m_entries, [](const Entry& entry) { return entry.item.isUnbound(); });
  return moved;
}

void Set::resize(size_t minimumUsed) {
  size_t size = kSmallest;
  while (size <= minimumUsed) size *= 2;
  type().heap().reserve(size * sizeof(uint32_t));
  std::vector<uint32_t> table(size, kFree);
  // Into the new table in the order of the old one.
  const std::vector<uint32_t> moved = closeRanks();
  for (const uint32_t index : m_table) {
    if (index != kFree && index != kDummy) insertClean(table, m_entries[moved[index]].hash, moved[index]);
  }
  type().heap().release(m_table.capacity() * sizeof(uint32_t));
  m_table = std::move(table);
  m_fill = m_size;
}

bool Set::remove(Runtime& runtime, const Value& item) {
  const Value held = item;
  const size_t place = locate(runtime, held, hash(runtime, held));
  if (place == kAbsent) return false;
  const uint32_t index = m_table[place];
  const Value dying = std::move(m_entries[index].item);
  m_table[place] = kDummy;
  --m_size;
  ++m_changes;
  return true;
}

size_t Set::placeOf(uint32_t entry) const {
  const size_t mask = m_table.size() - 1;
  uint64_t perturb = m_entries[entry].hash;
  for (size_t at = perturb & mask;; at = (at * 5 + 1 + perturb) & mask) {
    const size_t last = at + kLinearProbes <= mask ? at + kLinearProbes : at;
    for (size_t place = at; place <= last; ++place) {
      if (m_table[place] == entry) return place;
    }
    perturb >>= kPerturbShift;
  }
}

Value Set::pop() {
  size_t place = 0;
  if (m_ordered) {
    place = m_finger & (m_table.size() - 1);
    while (m_table[place] == kFree || m_table[place] == kDummy) place = (place + 1) & (m_table.size() - 1);
    m_finger = place + 1;
  } else {
    if (m_finger >= m_entries.size()) m_finger = 0;
    while (m_entries[m_finger].item.isUnbound()) m_finger = (m_finger + 1) % m_entries.size();
    place = placeOf(static_cast<uint32_t>(m_finger));
  }
  Value item = std::move(m_entries[m_table[place]].item);
  m_table[place] = kDummy;
  --m_size;
  ++m_changes;
  return item;
}

void Set::merge(Runtime& runtime, const Set& other) {
  if (&other == this || other.m_size == 0) return;
  makeRoom(other.m_size);
  if (m_fill == 0 && m_table.size() == other.m_table.size() && other.m_fill == other.m_size) {
    copyTable(other);
    return;
  }
  size_t position = 0;
  while (const Value* item = other.next(position)) {
    const Value held = *item;
    addHashed(runtime, held, hash(runtime, held));
  }
}

void Set::makeRoom(size_t more) {
  if (m_table.empty()) resize(0);
  if ((m_fill + more) * 5 >= (m_table.size() - 1) * 3) resize((m_size + more) * 2);
}

void Set::sweep() {
  if (m_table.empty() || m_fill - m_size <= (m_table.size() - 1) / 4) return;
  resize(m_size > 50'000 ? m_size * 2 : m_size * 4);
}

void Set::swap(Set& other) {
  m_entries.swap(other.m_entries);
  m_table.swap(other.m_table);
  std::swap(m_size, other.m_size);
  std::swap(m_fill, other.m_fill);
  std::swap(m_finger, other.m_finger);
  std::swap(m_ordered, other.m_ordered);
  ++m_changes;
  ++other.m_changes;
}

// Place by place, as CPython does it for an empty set: collisions stay resolved as they were.
void Set::copyTable(const Set& other) {
  type().heap().reserve(other.m_entries.size() * sizeof(Entry));
  m_entries.clear();
  m_entries.shrink_to_fit();
  m_entries = other.m_entries;
  m_table = other.m_table;
  m_size = m_fill = other.m_size;
  m_ordered = other.m_ordered;
  ++m_changes;
}

const Value* Set::next(size_t& position) const {
  if (m_ordered) {
    while (position < m_table.size()) {
      const uint32_t index = m_table[position++];
      if (index != kFree && index != kDummy) return &m_entries[index].item;
    }
    return nullptr;
  }
  while (position < m_entries.size()) {
    const Entry& entry = m_entries[position++];
    if (!entry.item.isUnbound()) return &entry.item;
  }
  return nullptr;
}

uint64_t Set::frozenHash(Runtime&) {
  uint64_t result = 0;
  const auto shuffle = [](uint64_t bits) { return ((bits ^ 89'869'747) ^ (bits << 16)) * 3'644'798'167; };
  for (const Entry& entry : m_entries) {
    if (!entry.item.isUnbound()) result ^= shuffle(entry.hash);
  }
  result ^= (m_size + 1) * 1'927'868'237;
  result ^= (result >> 11) ^ (result >> 25);
  result = result * 69'069 + 907'133'923;
  return result;
}

void Set::clear() {
  type().heap().release(m_entries.capacity() * sizeof(Entry) + m_table.capacity() * sizeof(uint32_t));
  std::vector<uint32_t>().swap(m_table);
  m_size = m_fill = m_finger = 0;
  m_ordered = true;
  ++m_changes;
  std::vector<Entry> dying;
  dying.swap(m_entries);
}

}  // namespace loopscope::runtime
