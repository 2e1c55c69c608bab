// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/runtime/native.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's bytes, and bytearray, which can be changed. To C++ a bytearray is a Bytes too: what takes a
// bytes-like object asks for a Bytes.

namespace loopscope::runtime {

class Runtime;
struct TypeSlots;

class Bytes : public Object {
 public:
  Bytes(Type& type, std::string bytes);
  ~Bytes() override;
  static Ref<Bytes> make(Runtime& runtime, std::string bytes);

  std::string_view view() const { return m_bytes; }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Bytes; }

 protected:
  std::string m_bytes;
  uint64_t m_accounted;
};

class ByteArray : public Bytes {
 public:
  using Bytes::Bytes;
  static Ref<ByteArray> make(Runtime& runtime, std::string bytes);

  // Changes them by calling edit(std::string&). Views of the bytes are no longer valid.
  template <class Edit>
  void change(const Edit& edit) {
    edit(m_bytes);
    account();
  }

 private:
  void account();
};

// Fresh bytes of the kind that self is: a bytearray's methods give bytearrays.
Value makeBytesLike(Runtime& runtime, const Value& self, std::string bytes);
// What bytes(...) and bytearray(...) take, as bytes.
std::string bytesFrom(Runtime& runtime, std::string_view typeName, const Arguments& arguments);
// The number of a byte; ValueError "byte must be in range(0, 256)".
char byteGiven(Runtime& runtime, const Value& value);

// The methods that bytes and bytearray share, and what they do as operands and sequences.
void defineBytesMethods(Type& bytes);
void defineBytesTextMethods(Type& bytes);  // those of them that str has too
void shareBytesSlots(TypeSlots& slots);
// pattern % arguments
Value formatBytes(Runtime& runtime, const Value& pattern, const Value& arguments);

}  // namespace loopscope::runtime
