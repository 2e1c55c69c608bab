// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/runtime/instance.h"
#include "core/runtime/type.h"

// What a program's subclass of a built-in type makes: class Stack(list).

namespace loopscope::runtime {

// A built-in kind of object that has attributes too, and __del__ if its class has.
template <class Base>
class WithAttributes final : public Base {
 public:
  template <class... Arguments>
  explicit WithAttributes(Type& type, Arguments&&... arguments)
      : Base(type, std::forward<Arguments>(arguments)...), m_attributes(type.heap(), type.rootShape()) {}

  Attributes* attributes() override { return &m_attributes; }
  void clear() override {
    Base::clear();
    m_attributes.clear();
  }

 private:
  Attributes m_attributes;
};

// A fresh object of exactly this type: plain when the type is the built-in one.
template <class Base, class... Arguments>
Ref<Object> makeFor(Type& type, const Type* builtIn, Arguments&&... arguments) {
  if (&type == builtIn) {
    return Ref<Object>::adopt(type.heap().make<Base>(type, std::forward<Arguments>(arguments)...).take());
  }
  return Ref<Object>::adopt(
      type.heap().make<WithAttributes<Base>>(type, std::forward<Arguments>(arguments)...).take());
}

}  // namespace loopscope::runtime
