// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/instance.h"

#include <algorithm>
#include <new>

#include "core/runtime/dict.h"
#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/type.h"

namespace loopscope::runtime {
namespace {

constexpr uint32_t kMaxInline = 20;

}  // namespace

Attributes::Attributes(Heap& heap, Shape& root, Value* inlineValues, uint32_t inlineCapacity)
    : m_heap(heap),
      m_shape(&root),
      m_values(inlineValues),
      m_capacity(inlineCapacity),
      m_inlineCapacity(inlineCapacity) {
  std::uninitialized_default_construct_n(inlineValues, inlineCapacity);
}

Attributes::~Attributes() {
  std::destroy_n(m_values, m_capacity);
  if (m_capacity > m_inlineCapacity) {
    ::operator delete(m_values);
    m_heap.release(m_capacity * sizeof(Value));
  }
}

void Attributes::grow() {
  const uint32_t capacity = std::max<uint32_t>(4, m_capacity * 2);
  m_heap.reserve(capacity * sizeof(Value));
  auto* values = static_cast<Value*>(::operator new(capacity * sizeof(Value)));
  std::uninitialized_default_construct_n(values, capacity);
  std::move(m_values, m_values + m_capacity, values);
  if (m_capacity > m_inlineCapacity) {
    std::destroy_n(m_values, m_capacity);
    ::operator delete(m_values);
    m_heap.release(m_capacity * sizeof(Value));
  } else {
    m_inlineCapacity = 0;  // the values behind the owner are trivial by now: all Unbound
  }
  m_values = values;
  m_capacity = capacity;
  m_shape->type().noteAttributes(capacity);
}

void Attributes::set(Str& name, Value value) {
  if (Value* old = find(name)) {
    old->swap(value);  // the old value dies with our argument, when everything is in order
    return;
  }
  Shape* next = m_shape->isDictionary() ? nullptr : m_shape->with(name);
  if (next == nullptr) return dict().set(name, std::move(value));
  append(*next, std::move(value));
  m_shape->type().noteAttributes(static_cast<uint32_t>(count()));
}

bool Attributes::remove(Str& name) {
  Type& type = m_shape->type();
  if (m_shape->isDictionary()) return dict().remove(type.runtime(), Value::of(&name));
  const int32_t index = m_shape->find(name);
  if (index < 0) return false;
  const auto removed = static_cast<size_t>(index);
  Shape* shape = &type.rootShape();
  for (size_t i = 0; i < count() && shape != nullptr; ++i) {
    if (i != removed) shape = shape->with(m_shape->name(i));
  }
  if (shape == nullptr) return dict().remove(type.runtime(), Value::of(&name));
  const Value dying = std::move(m_values[removed]);
  std::move(m_values + removed + 1, m_values + count(), m_values + removed);
  m_shape = shape;
  return true;
}

void Attributes::clear() {
  const size_t size = count();
  m_shape = &m_shape->type().rootShape();
  for (size_t i = 0; i < size; ++i) m_values[i] = Value();
}

void Attributes::moveTo(Type& type) {
  Shape* shape = m_shape->isDictionary() ? nullptr : &type.rootShape();
  for (size_t i = 0; i < count() && shape != nullptr; ++i) shape = shape->with(m_shape->name(i));
  if (shape == nullptr) dict();
  m_shape = shape != nullptr ? shape : &type.dictionaryShape();
}

Dict& Attributes::dict() {
  if (!m_shape->isDictionary()) {
    const Ref<Dict> dict = Dict::make(m_shape->type().runtime());
    for (size_t i = 0; i < count(); ++i) dict->set(m_shape->name(i), m_values[i]);
    setDict(*dict);
  }
  return static_cast<Dict&>(*m_values[0].object());
}

void Attributes::setDict(Dict& dict) {
  if (m_capacity == 0) grow();
  const Ref<Dict> kept(&dict);  // the values that go may hold it
  const size_t size = count();
  m_shape = &m_shape->type().dictionaryShape();
  Value first = Value::of(&dict);
  first.swap(m_values[0]);
  for (size_t i = 1; i < size; ++i) m_values[i] = Value();
}

std::vector<Value> Attributes::names() const {
  std::vector<Value> names;
  if (m_shape->isDictionary()) {
    size_t position = 0;
    while (const Dict::Entry* entry = static_cast<Dict&>(*m_values[0].object()).next(position)) {
      names.push_back(entry->key);
    }
    return names;
  }
  for (size_t i = 0; i < count(); ++i) names.push_back(Value::of(&m_shape->name(i)));
  return names;
}

Value* Attributes::findInDict(const Str& name) {
  return dict().find(name);
}

Instance::Instance(Type& type, ObjectKind kind, uint32_t inlineCapacity)
    : Object(type, kind),
      m_attributes(type.heap(), type.rootShape(),
                   inlineCapacity > 0 ? reinterpret_cast<Value*>(this + 1) : nullptr, inlineCapacity) {
  static_assert(sizeof(Instance) % alignof(Value) == 0);
  if (type.hasDel) wantFinalizer();
}

Ref<Instance> Instance::make(Type& type) {
  const uint32_t capacity = std::min(type.expectedAttributes(), kMaxInline);
  return type.heap().makeSized<Instance>(capacity * sizeof(Value), type, ObjectKind::Instance, capacity);
}

void Instance::finalize() {
  Runtime& runtime = type().runtime();
  const Value self = Value::of(this);
  const Value method = findSpecial(runtime, self, *runtime.names().del);
  if (method.isUnbound()) return;
  try {
    runtime.call(method, {});
  } catch (const Raise& raise) {
    runtime.caller()->ignored("in", *type().lookup(*runtime.names().del), raise.exception);
  }
}

}  // namespace loopscope::runtime
