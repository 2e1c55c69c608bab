// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/dict.h"
#include "core/runtime/iterator.h"

// dict.keys(), values() and items(), and the iterators over them, which notice when the dict changes its
// size.

namespace loopscope::runtime {

enum class DictPart : uint8_t { Keys, Values, Items };

class DictView final : public Object {
 public:
  DictView(Type& type, Ref<Dict> shown, DictPart which)
      : Object(type, ObjectKind::Other), dict(std::move(shown)), part(which) {}

  Ref<Dict> dict;
  const DictPart part;
};

class DictIterator final : public Iterator {
 public:
  DictIterator(Type& type, Ref<Dict> dict, DictPart part)
      : Iterator(type), m_dict(std::move(dict)), m_part(part), m_size(m_dict->size()) {}
  bool next(Runtime& runtime, Value& out) override;
  size_t remaining() const override { return m_dict ? m_size : 0; }
  void clear() override { m_dict = nullptr; }

 private:
  Ref<Dict> m_dict;  // null when exhausted
  DictPart m_part;
  size_t m_position = 0;
  size_t m_size;
};

Value iterateDict(Runtime& runtime, Dict& dict, DictPart part);
Value entryPart(Runtime& runtime, const Dict::Entry& entry, DictPart part);
// Adds what dict(x) and update(x) take: a mapping, or pairs.
void updateDict(Runtime& runtime, const Value& dict, const Value& other);

}  // namespace loopscope::runtime
