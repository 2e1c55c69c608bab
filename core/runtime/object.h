// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <utility>

// Whatever a program can hold that does not fit into a Value. Counted without atomics: a run lives on one
// thread. An object dies when its last reference goes, at that very moment, as in CPython: messages such as
// "coroutine was never awaited" depend on it. Objects are made by Heap::make; a class derived from Object has
// it as its first base.

namespace loopscope::runtime {

class Attributes;
class Heap;
class Type;
class Value;

// Tells the built-in kinds apart in one load. What a program's own class makes is an Instance, or an
// Exception, or the built-in kind that the class derives from, with attributes() besides.
enum class ObjectKind : uint8_t {
  Type,
  BigInt,
  Float,  // of a program's own subclass: plain ones are values
  Str,
  Bytes,
  List,
  Tuple,
  Dict,
  Set,
  FrozenSet,
  Range,
  Slice,
  Iterator,
  Function,
  BoundMethod,
  Native,
  Module,
  Cell,
  Instance,
  Exception,
  Generator,
  Coroutine,  // aio::Coroutine: the program's own and the library's
  AsyncGenerator,
  Future,  // aio::Future and aio::Task
  Other,   // asked by C++ type: matches() looks at type()
};

class Object {
 public:
  Object(const Object&) = delete;
  Object& operator=(const Object&) = delete;

  ObjectKind kind() const { return m_kind; }
  // Its Python type. Borrowed: types live as long as the runtime.
  Type& type() const { return *m_type; }
  void setType(Type& type) { m_type = &type; }  // x.__class__ = ...; the heap does not mind

  void retain() { ++m_references; }
  void release() {
    if (--m_references == 0) die();
  }
  uint32_t references() const { return m_references; }

  // Where x.name = value is kept; null for objects without attributes of their own.
  virtual Attributes* attributes() { return nullptr; }

  // Drops every reference that this object holds, so that cycles fall apart. It is not used afterwards.
  virtual void clear() {}

  // Called once, with one reference held, when the last reference goes and wantsFinalizer() was asked for: a
  // generator closes, a coroutine complains, __del__ runs. It may bring the object back to life.
  virtual void finalize() {}

  static bool matches(const Object&) { return true; }

 protected:
  // Begins with one reference, which the creator adopts.
  Object(Type& type, ObjectKind kind);
  virtual ~Object();

  void wantFinalizer(bool wanted = true) { m_wantsFinalizer = wanted; }

 private:
  friend class Heap;
  friend class Runtime;  // gives addresses
  friend class Type;     // the first type is its own type
  Object(Heap& heap, Type* type, ObjectKind kind);
  void die();

  uint32_t m_references = 1;
  ObjectKind m_kind;
  uint8_t m_sizeClass = 0;  // how the heap got its memory
  bool m_wantsFinalizer = false;
  bool m_isWatched = false;  // the runtime hears of its end: its id() was seen, or it is referenced weakly
  bool m_isLinked = false;   // in the heap's list
  Type* m_type;
  Object* m_previous = nullptr;  // the heap's list of all that lives
  Object* m_next = nullptr;
};

// A counted pointer to a known kind of object.
template <class T>
class Ref {
 public:
  Ref() = default;
  Ref(std::nullptr_t) {}
  explicit Ref(T* object) : m_object(object) {
    if (m_object) m_object->retain();
  }
  static Ref adopt(T* object) {
    Ref result;
    result.m_object = object;
    return result;
  }
  Ref(const Ref& other) : Ref(other.m_object) {}
  template <std::derived_from<T> U>
  Ref(Ref<U> other) noexcept : m_object(other.take()) {}
  Ref(Ref&& other) noexcept : m_object(std::exchange(other.m_object, nullptr)) {}
  Ref& operator=(Ref other) noexcept {
    std::swap(m_object, other.m_object);
    return *this;
  }
  ~Ref() {
    if (m_object) m_object->release();
  }

  T* get() const { return m_object; }
  T* operator->() const { return m_object; }
  T& operator*() const { return *m_object; }
  explicit operator bool() const { return m_object != nullptr; }
  bool operator==(const Ref& other) const = default;
  // Gives the reference up to the caller.
  T* take() { return std::exchange(m_object, nullptr); }

 private:
  T* m_object = nullptr;
};

}  // namespace loopscope::runtime
