// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/heap.h"
#include "core/runtime/known_names.h"
#include "core/runtime/native.h"
#include "core/runtime/value.h"

// What every operation on values needs: the heap, the built-in types, interned names, and a way to call back
// into the program. One per run. Operations (core/runtime/operations.h) take it first.

namespace loopscope::runtime {

class Str;
class WeakReference;

// How native code calls functions of the program; the interpreter implements it. Nested calls count towards
// the frame limit and end in RecursionError.
class Caller {
 public:
  virtual ~Caller() = default;
  // Calls a program's function (ObjectKind::Function) to its end. A coroutine function only makes its
  // coroutine. Everything else Runtime::call can do itself, through the slots.
  virtual Value call(const Value& callable, const Arguments& arguments) = 0;
  // An exception that nobody can catch is told on stderr: "Exception ignored in", the object and the
  // traceback.
  virtual void ignored(std::string_view where, const Value& object, const Value& exception) = 0;
  // Work done in native code, in instructions; throws RunEnds when the run had enough. Called now and then.
  virtual void worked(uint64_t instructions) { static_cast<void>(instructions); }
};

class Runtime {
 public:
  explicit Runtime(uint64_t maxBytes);
  ~Runtime();
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

  Heap& heap() { return m_heap; }
  const BuiltinTypes& types() const { return *m_types; }
  const KnownNames& names() const { return m_known; }
  void setCaller(Caller* caller) { m_caller = caller; }  // borrowed
  Caller* caller() const { return m_caller; }

  // The one Str object for a name: equal names are the same object, so they are compared by address.
  // Lives as long as the runtime.
  Str& intern(std::string_view name);
  // The same for a Str that a program made; it is returned itself when it is the first of its text.
  Str& intern(Str& name);
  // The one-letter and empty strings are made once.
  Value asciiLetter(char letter) const;
  const Value& emptyStr() const { return m_emptyStr; }
  const Value& emptyTuple() const { return m_emptyTuple; }

  // A new type that lives as long as the runtime. Metatype null: type.
  Type& makeType(const TypeSpec& spec, Type* metatype = nullptr);

  // Calls anything callable: natives at once, the program's functions through the interpreter.
  Value call(const Value& callable, std::initializer_list<Value> positional);
  Value call(const Value& callable, const Arguments& arguments);
  Value callMethod(const Value& object, std::string_view name, std::initializer_list<Value> positional);

  // Throws Raise with a new exception of the type; the message is its only argument.
  [[noreturn]] void raise(const Type* type, std::string_view message);
  [[noreturn]] void raise(const Type& type, std::string_view message) { raise(&type, message); }
  Value makeException(const Type& type, std::string_view message);

  // For native code that gives a type versions to tell its states apart.
  uint32_t nextTypeVersion() { return ++m_typeVersion; }
  // The type of a value that is no object.
  Type& typeOfTag(Tag tag) const { return *m_tagTypes[static_cast<size_t>(tag)]; }

  // What id() gives and repr shows: numbered in order of first asking, never the place in memory.
  uint64_t address(const Value& value);
  // "0x7f..." of the above.
  std::string addressText(const Value& value);
  // Weak references to the object, in the order in which they will hear of its end. Borrowed.
  std::span<WeakReference* const> weakReferences(const Object& object) const;
  // The program has ended: what goes now is told to nobody.
  void stopWeakCallbacks() { m_callsBack = false; }
  // A nan that is no other: CPython makes a new object of each, and containers find a nan by which one it is.
  double freshNan();

  // What the iterator that ended last returned (StopIteration.value); Unbound: None.
  Value stopValue;

  // What the library on top of the values keeps per run, for the slots of its types to find it again.
  void setLibrary(void* library) { m_library = library; }
  void* library() const { return m_library; }

  // Counts work done in loops of native code towards the run's limit of instructions.
  // Throws RunEnds then.
  void charge(uint64_t work) {
    m_work += work;
    if (m_work >= kWorkReport) reportWork();
  }

 private:
  friend class Heap;
  friend class RecursionGuard;
  friend class ReprScope;
  friend class WeakReference;
  static constexpr uint64_t kWorkReport = 10'000;
  static constexpr uint32_t kMaxRecursion = 1'000;

  void reportWork();
  void watch(WeakReference& reference);
  void unwatch(WeakReference& reference);
  // The object goes: its id() is free, references to it are empty, and their callbacks are called.
  void forget(const Object& object);

  struct Tables;
  Heap m_heap;
  std::unique_ptr<Tables> m_tables;
  std::unique_ptr<BuiltinTypes> m_types;
  KnownNames m_known;
  Value m_emptyStr;
  Value m_emptyTuple;
  Caller* m_caller = nullptr;
  void* m_library = nullptr;
  std::array<Type*, 8> m_tagTypes{};
  uint32_t m_typeVersion = 0;
  bool m_callsBack = true;
  uint64_t m_nans = 0;
  uint64_t m_work = 0;
  uint32_t m_recursion = 0;
  std::vector<const Object*> m_beingShown;  // by repr, outermost first
};

}  // namespace loopscope::runtime
