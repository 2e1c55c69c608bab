// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/weak_reference.h"

#include "core/runtime/runtime.h"
#include "core/runtime/type.h"

namespace loopscope::runtime {

WeakReference::WeakReference(Type& type, Object& target, Value whenGone)
    : Object(type, ObjectKind::Other), callback(std::move(whenGone)), m_target(&target) {
  type.runtime().watch(*this);
}

WeakReference::~WeakReference() {
  if (m_target != nullptr) type().runtime().unwatch(*this);
}

Value WeakReference::target() const {
  return m_target != nullptr && m_target->references() > 0 ? Value::of(m_target) : Value();
}

void WeakReference::clear() {
  callback = hash = Value();
}

}  // namespace loopscope::runtime
