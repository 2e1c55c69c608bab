// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's str: UTF-8, with lone surrogates as in core/base/utf8.h. Most strings are ASCII and know it, so
// that an index is an offset. Interned strings (Runtime::intern) are names: equal ones are one object.

namespace loopscope::runtime {

class Runtime;

class Str : public Object {
 public:
  // Its text lies offset bytes behind the object's start, with room for capacity bytes; see make.
  Str(Type& type, size_t offset, uint32_t capacity, std::string_view text, uint32_t length);
  ~Str() override;

  static Ref<Str> make(Runtime& runtime, std::string_view utf8);
  static Ref<Str> concatenate(Runtime& runtime, const Str& left, const Str& right);
  // target = target + tail, within target's own memory when nobody else holds it.
  static void append(Runtime& runtime, Value& target, const Str& tail);

  std::string_view view() const { return {m_data, m_size}; }
  size_t length() const { return m_length; }  // in code points
  bool isAscii() const { return m_length == m_size; }
  bool isInterned() const { return m_interned; }
  uint64_t hash() const { return m_hash != 0 ? m_hash : computeHash(); }

  // The byte offset of a code point; index may be length().
  size_t offsetOf(size_t index) const;
  // The code point at a byte offset, which must be where one begins, or the end.
  size_t indexAt(size_t offset) const;
  // Code points from, to: 0 <= from <= to <= length().
  std::string_view slice(size_t from, size_t to) const;

  bool operator==(const Str& other) const {
    return this == &other || (hash() == other.hash() && view() == other.view());
  }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Str; }

 private:
  friend class Runtime;  // interns
  uint64_t computeHash() const;

  char* m_data;
  uint32_t m_size;
  uint32_t m_capacity;
  uint32_t m_length;
  bool m_interned = false;
  mutable uint32_t m_soughtIndex = 0;  // the code point that was sought last, and where it is
  mutable uint32_t m_soughtOffset = 0;
  mutable uint64_t m_hash = 0;
};

// The one hash of text, also where a Str is looked for that does not exist yet.
uint64_t hashText(std::string_view text);

}  // namespace loopscope::runtime
