// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's set and frozenset. A program can see in which order a set of numbers is walked: the order of
// CPython's table, which probes, grows and forgets by the rules followed here. Where CPython's order differs
// from run to run (strings, objects), ours is the order of insertion.

namespace loopscope::runtime {

class Runtime;

class Set : public Object {
 public:
  Set(Type& type, ObjectKind kind) : Object(type, kind) {}
  ~Set() override;
  static Ref<Set> make(Runtime& runtime);
  static Ref<Set> makeFrozen(Runtime& runtime);

  size_t size() const { return m_size; }
  bool contains(Runtime& runtime, const Value& item);
  bool add(Runtime& runtime, const Value& item);  // false when it was there
  bool remove(Runtime& runtime, const Value& item);
  // Everything of the other, as set(x) and |= do it: the order of the result depends on it.
  void merge(Runtime& runtime, const Set& other);
  Value pop();  // not when empty
  void makeRoom(size_t more);
  void sweep();           // when many places are used up by what was removed
  void swap(Set& other);  // of everything but the kind

  // Walks the items: position begins at 0; null at the end.
  const Value* next(size_t& position) const;

  uint64_t frozenHash(Runtime& runtime);
  // Whether the items come in CPython's order: it has the same hash for each of them in every run.
  bool isOrdered() const { return m_ordered; }

  void clear() override;
  static bool matches(const Object& object) {
    return object.kind() == ObjectKind::Set || object.kind() == ObjectKind::FrozenSet;
  }

 private:
  struct Entry {
    uint64_t hash = 0;
    Value item;  // Unbound: removed
  };
  static constexpr uint32_t kFree = 0xffffffff;
  static constexpr uint32_t kDummy = 0xfffffffe;
  static constexpr size_t kAbsent = ~size_t{0};

  bool addHashed(Runtime& runtime, const Value& item, uint64_t hash);
  size_t locate(Runtime& runtime, const Value& item, uint64_t hash);  // of the table, or kAbsent
  void insertClean(std::vector<uint32_t>& table, uint64_t hash, uint32_t entry) const;
  void resize(size_t minimumUsed);
  size_t placeOf(uint32_t entry) const;
  size_t placeFor(uint64_t hash) const;
  void growEntries();
  std::vector<uint32_t> closeRanks();
  void copyTable(const Set& other);

  std::vector<Entry> m_entries;  // in order of insertion
  std::vector<uint32_t> m_table;
  size_t m_size = 0;
  size_t m_fill = 0;    // used and dummy places of the table
  size_t m_finger = 0;  // where pop goes on
  uint32_t m_changes = 0;
  bool m_ordered = true;  // only items whose hash is the same in every run of CPython
};

}  // namespace loopscope::runtime
