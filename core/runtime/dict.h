// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's dict: entries in order of insertion, found by open addressing. Keys that are Str are found without
// calling anything; other keys may run the program's __hash__ and __eq__, which may change this very dict.

namespace loopscope::runtime {

class Runtime;
class Str;

class Dict : public Object {
 public:
  struct Entry {
    uint64_t hash = 0;
    Value key;  // Unbound: deleted
    Value value;
  };

  // Told of every change to keys that are Str, after it: value null when the key is gone. Its own owner sees
  // to its lifetime.
  class Watcher {
   public:
    virtual ~Watcher() = default;
    virtual void dictChanged(Str& key, const Value* value) = 0;
  };
  void watch(Watcher* watcher) { m_watcher = watcher; }

  explicit Dict(Type& type) : Object(type, ObjectKind::Dict) {}
  ~Dict() override;
  static Ref<Dict> make(Runtime& runtime);

  size_t size() const { return m_size; }
  // Null when absent. Valid until the dict changes.
  Value* find(Runtime& runtime, const Value& key);
  Value* find(const Str& key);
  void set(Runtime& runtime, const Value& key, Value value);
  void set(Str& key, Value value);
  // False when absent; else the value goes to removed, if given.
  bool remove(Runtime& runtime, const Value& key, Value* removed = nullptr);

  // Walks the entries in order: position begins at 0; null at the end. Robust against changes on the way.
  const Entry* next(size_t& position) const;
  const Entry* last() const;
  // Moves a key to an end: OrderedDict.
  void moveToEnd(Runtime& runtime, const Value& key, bool last);

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Dict; }

 private:
  static constexpr size_t kScanned = 8;
  static constexpr uint32_t kFree = 0xffffffff;
  static constexpr uint32_t kDeleted = 0xfffffffe;
  static constexpr size_t kAbsent = ~size_t{0};

  void tellWatcher(const Value& key, const Value* value);
  size_t locate(Runtime& runtime, const Value& key, uint64_t hash);
  size_t locate(const Str& key, uint64_t hash) const;
  void insert(const Value& key, uint64_t hash, Value value);
  void removeAt(size_t index);
  void grow();
  void rebuild();

  Watcher* m_watcher = nullptr;
  std::vector<Entry> m_entries;
  std::vector<uint32_t> m_slots;  // into m_entries; empty while there are few
  size_t m_size = 0;
  uint32_t m_changes = 0;  // of keys, so that a lookup notices what the program's __eq__ did
};

}  // namespace loopscope::runtime
