// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/bytes.h"

#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {

Bytes::Bytes(Type& type, std::string bytes)
    : Object(type, ObjectKind::Bytes), m_bytes(std::move(bytes)), m_accounted(m_bytes.size()) {
  type.heap().reserve(m_accounted);
}

Bytes::~Bytes() {
  type().heap().release(m_accounted);
}

Ref<Bytes> Bytes::make(Runtime& runtime, std::string bytes) {
  return runtime.heap().make<Bytes>(*runtime.types().bytes, std::move(bytes));
}

Ref<ByteArray> ByteArray::make(Runtime& runtime, std::string bytes) {
  return runtime.heap().make<ByteArray>(*runtime.types().byteArray, std::move(bytes));
}

void ByteArray::account() {
  if (m_bytes.size() > m_accounted) type().heap().reserve(m_bytes.size() - m_accounted);
  if (m_bytes.size() < m_accounted) type().heap().release(m_accounted - m_bytes.size());
  m_accounted = m_bytes.size();
}

Value makeBytesLike(Runtime& runtime, const Value& self, std::string bytes) {
  if (isInstance(runtime, self, *runtime.types().byteArray)) {
    return ByteArray::make(runtime, std::move(bytes));
  }
  return Bytes::make(runtime, std::move(bytes));
}

}  // namespace loopscope::runtime
