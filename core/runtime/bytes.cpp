// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/bytes.h"

#include "core/runtime/heap.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {

Bytes::Bytes(Type& type, std::string bytes) : Object(type, ObjectKind::Bytes), m_bytes(std::move(bytes)) {
  type.heap().reserve(m_bytes.size());
}

Bytes::~Bytes() {
  type().heap().release(m_bytes.size());
}

Ref<Bytes> Bytes::make(Runtime& runtime, std::string bytes) {
  return runtime.heap().make<Bytes>(*runtime.types().bytes, std::move(bytes));
}

}  // namespace loopscope::runtime
