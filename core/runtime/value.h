// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>

#include "core/base/check.h"
#include "core/runtime/object.h"

// What a program's variable holds. None, bools, ints that fit 64 bits and floats are stored in place;
// everything else is a counted reference to an Object. Unbound marks a variable without a value and never
// reaches a program.

namespace loopscope::runtime {

enum class Tag : uint8_t { Unbound, None, NotImplemented, Ellipsis, Bool, Int, Float, Object };

class Value {
 public:
  Value() = default;
  Value(const Value& other) : m_tag(other.m_tag), m_bits(other.m_bits) {
    if (isObject()) m_bits.object->retain();
  }
  Value(Value&& other) noexcept : m_tag(other.m_tag), m_bits(other.m_bits) { other.m_tag = Tag::Unbound; }
  Value& operator=(const Value& other) {
    Value copy(other);
    swap(copy);
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    Value taken(std::move(other));
    swap(taken);
    return *this;
  }
  // Takes over the reference; never null.
  template <class T>
  Value(Ref<T> reference) : m_tag(Tag::Object) {
    CHECK(reference.get() != nullptr);
    m_bits.object = reference.take();
  }
  ~Value() {
    if (isObject()) m_bits.object->release();
  }

  static Value none() { return Value(Tag::None); }
  static Value notImplemented() { return Value(Tag::NotImplemented); }
  static Value ellipsis() { return Value(Tag::Ellipsis); }
  static Value boolean(bool value) {
    Value result(Tag::Bool);
    result.m_bits.integer = value ? 1 : 0;
    return result;
  }
  static Value integer(int64_t value) {
    Value result(Tag::Int);
    result.m_bits.integer = value;
    return result;
  }
  static Value number(double value) {
    Value result(Tag::Float);
    result.m_bits.number = value;
    return result;
  }
  // Adds a reference.
  static Value of(Object* object) {
    CHECK(object != nullptr);
    object->retain();
    return adopt(object);
  }
  // Takes over the reference that the caller holds.
  static Value adopt(Object* object) {
    Value result(Tag::Object);
    result.m_bits.object = object;
    return result;
  }

  Tag tag() const { return m_tag; }
  bool isUnbound() const { return m_tag == Tag::Unbound; }
  bool isNone() const { return m_tag == Tag::None; }
  bool isNotImplemented() const { return m_tag == Tag::NotImplemented; }
  bool isBool() const { return m_tag == Tag::Bool; }
  bool isInt() const { return m_tag == Tag::Int; }  // a 64-bit int; see BigInt for larger ones
  bool isFloat() const { return m_tag == Tag::Float; }
  bool isObject() const { return m_tag == Tag::Object; }

  bool asBool() const { return m_bits.integer != 0; }  // Bool
  int64_t asInt() const { return m_bits.integer; }     // Int, Bool
  double asFloat() const { return m_bits.number; }     // Float
  Object* object() const { return m_bits.object; }     // Object
  // The object as a T, or null when it is something else.
  template <class T>
  T* as() const {
    return isObject() && T::matches(*m_bits.object) ? static_cast<T*>(m_bits.object) : nullptr;
  }
  // Python's `is`.
  bool is(const Value& other) const { return m_tag == other.m_tag && m_bits.integer == other.m_bits.integer; }

  // Gives up the reference to the caller; the value is Unbound afterwards.
  Object* take() {
    m_tag = Tag::Unbound;
    return m_bits.object;
  }

  void swap(Value& other) noexcept {
    std::swap(m_tag, other.m_tag);
    std::swap(m_bits, other.m_bits);
  }

 private:
  explicit Value(Tag tag) : m_tag(tag) {}

  Tag m_tag = Tag::Unbound;
  union Bits {
    int64_t integer = 0;
    double number;
    Object* object;
  } m_bits;
};
static_assert(sizeof(Value) == 16);

}  // namespace loopscope::runtime
