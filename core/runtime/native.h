// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Functions of built-ins and modules that are written in C++. They are declared with their Python signature,
// "delay, result=None" or "*aws, return_exceptions=False", and get their arguments bound by position; what
// does not fit raises CPython's TypeError before they are called. They raise by throwing Raise (see
// exception.h).

namespace loopscope::runtime {

class Runtime;
class Str;

struct KeywordArgument {
  Str* name;  // interned
  Value value;
};

// The arguments of a call as the caller wrote them.
struct Arguments {
  std::span<const Value> positional;
  std::span<const KeywordArgument> keywords;
};

// What a native function sees: one Value per parameter of its signature, in order; *args is a tuple, **kwargs
// a dict, a parameter left out has its default. For a method, arguments[0] is self.
struct NativeCall {
  Runtime& runtime;
  std::span<Value> arguments;
  void* context;  // what was given when the function was defined: the module's own state

  Value& operator[](size_t index) const { return arguments[index]; }
  template <class T>
  T& in() const {
    return *static_cast<T*>(context);
  }
};
using NativeFunction = Value (*)(NativeCall& call);

// One row of a table of functions: name, signature, code.
struct NativeDefinition {
  std::string_view name;
  std::string_view signature;  // of a method: begins with "self"
  NativeFunction function;
};

}  // namespace loopscope::runtime
