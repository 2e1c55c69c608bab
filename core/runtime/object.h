// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

// Whatever a program can hold that does not fit into a Value. Counted without atomics: a run lives on one
// thread. An object dies when its last reference goes, at that very moment, as in CPython: messages such as
// "coroutine was never awaited" depend on it. Long chains die without recursion: the heap queues what a dying
// object lets go.

namespace loopscope::runtime {

class Heap;
class Type;
class Value;

// Tells the built-in kinds apart in one load. Everything that a program's own class makes is an Instance
// (or, for exception classes, an Exception).
enum class ObjectKind : uint8_t {
  Type,
  BigInt,
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
  // Its Python type. Borrowed: types outlive their instances.
  Type& type() const { return *m_type; }
  void setType(Type& type) { m_type = &type; }  // x.__class__ of a subclass instance, while it is being made

  void retain() { ++m_references; }
  void release() {
    if (--m_references == 0) die();
  }
  uint32_t references() const { return m_references; }

  // Drops every reference that this object holds, so that cycles fall apart. It is not used afterwards.
  virtual void clear() {}

  static bool matches(const Object&) { return true; }

 protected:
  // Begins with one reference, which the creator adopts.
  Object(Type& type, ObjectKind kind);
  virtual ~Object();

 private:
  friend class Heap;
  void die();  // hands the object to its heap, which deletes it now, or soon when it is already deleting

  uint32_t m_references = 1;
  ObjectKind m_kind;
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
