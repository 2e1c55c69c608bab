// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// property, staticmethod and classmethod: objects in a class that say what an attribute means.

namespace loopscope::python {

class Property final : public runtime::Object {
 public:
  explicit Property(runtime::Type& type) : Object(type, runtime::ObjectKind::Other) {}

  runtime::Value getter;  // None: there is none
  runtime::Value setter;
  runtime::Value deleter;
  runtime::Value documentation;
  runtime::Value name;  // of the attribute, once its class exists; else Unbound

  void clear() override { getter = setter = deleter = documentation = name = runtime::Value(); }
};

// staticmethod and classmethod: which of them, its type says.
class WrappedMethod final : public runtime::Object {
 public:
  WrappedMethod(runtime::Type& type, runtime::Value function)
      : Object(type, runtime::ObjectKind::Other), wrapped(std::move(function)) {}

  runtime::Value wrapped;

  void clear() override { wrapped = runtime::Value(); }
};

}  // namespace loopscope::python
