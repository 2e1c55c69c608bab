// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/runtime/exception.h"
#include "core/runtime/heap.h"
#include "core/runtime/native.h"
#include "core/runtime/value.h"

// What every operation on values needs: the heap, the built-in types, interned names, and a way to call back
// into the program. One per run. Operations (core/runtime/operations.h) take it first.

namespace loopscope::runtime {

struct BuiltinTypes;  // builtin_types.h: every built-in type and exception type by name
class Str;
class Type;

// How native code calls functions of the program; the interpreter implements it. Nested calls count towards
// the frame limit and end in RecursionError.
class Caller {
 public:
  virtual ~Caller() = default;
  // Calls a program's function, class, or bound method to its end. A coroutine function only makes its
  // coroutine.
  virtual Value call(const Value& callable, const Arguments& arguments) = 0;
};

class Runtime {
 public:
  explicit Runtime(uint64_t maxBytes);
  ~Runtime();
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

  Heap& heap() { return m_heap; }
  BuiltinTypes& types() { return *m_types; }
  void setCaller(Caller* caller) { m_caller = caller; }  // borrowed

  // The one Str object for a name: equal names are the same object, so they are compared by address.
  // Lives as long as the runtime.
  Str& intern(std::string_view name);

  // Calls anything callable: natives at once, everything else through the interpreter.
  Value call(const Value& callable, std::initializer_list<Value> positional);
  Value call(const Value& callable, const Arguments& arguments);
  Value callMethod(const Value& object, std::string_view name, std::initializer_list<Value> positional);

  // Throws Raise with a new exception of the type; the message is its only argument.
  [[noreturn]] void raise(Type& type, std::string message);
  Value makeException(Type& type, std::string message);

 private:
  Heap m_heap;
  std::unique_ptr<BuiltinTypes> m_types;
  struct Names;
  std::unique_ptr<Names> m_names;
  Caller* m_caller = nullptr;
};

}  // namespace loopscope::runtime
