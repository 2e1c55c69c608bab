// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's bytes.

namespace loopscope::runtime {

class Runtime;

class Bytes : public Object {
 public:
  Bytes(Type& type, std::string bytes);
  ~Bytes() override;
  static Ref<Bytes> make(Runtime& runtime, std::string bytes);

  std::string_view view() const { return m_bytes; }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Bytes; }

 private:
  std::string m_bytes;
};

// The methods that bytes has like str.
void defineBytesMethods(Type& bytes);
// pattern % arguments
Value formatBytes(Runtime& runtime, const Bytes& pattern, const Value& arguments);

}  // namespace loopscope::runtime
