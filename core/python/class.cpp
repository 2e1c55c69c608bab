// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/class_slots.h"
#include "core/python/interp.h"
#include "core/python/module_object.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// The class statement: the body fills a namespace, which becomes the type's table.

namespace loopscope::python {

using runtime::Dict;
using runtime::Str;
using runtime::Type;
using runtime::Value;

namespace {

std::vector<Type*> baseTypes(runtime::Runtime& runtime, const Value& bases) {
  std::vector<Type*> types;
  for (const Value& base : bases.as<runtime::Tuple>()->items()) {
    Type* type = base.as<Type>();
    if (type == nullptr) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("bases must be types, not '{}'", runtime::typeName(runtime, base)));
    }
    if (!type->canBeBase) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("type '{}' is not an acceptable base type", type->name()));
    }
    if (std::find(types.begin(), types.end(), type) != types.end()) {
      runtime.raise(runtime.types().typeError, fmt::format("duplicate base class {}", type->name()));
    }
    types.push_back(type);
  }
  return types;
}

Type* metatypeOf(const std::vector<Type*>& bases) {
  Type* metatype = nullptr;
  for (const Type* base : bases) {
    if (metatype == nullptr || base->type().isSubtypeOf(*metatype)) metatype = &base->type();
  }
  return metatype;
}

// Methods that are static or class methods without saying so.
Value implicitly(runtime::Runtime& runtime, std::string_view name, const Value& value) {
  if (value.as<Function>() == nullptr) return value;
  if (name == "__new__") return runtime.call(Value::of(runtime.types().staticMethod), {value});
  if (name == "__init_subclass__" || name == "__class_getitem__") {
    return runtime.call(Value::of(runtime.types().classMethod), {value});
  }
  return value;
}

// Whether __slots__ of the type or its bases name the attribute.
bool isInSlots(runtime::Runtime& runtime, Type& type, Str& name) {
  Str& slotsName = *runtime.names().slots;
  for (Type* each : type.mro()) {
    const Value* slots = each->table().find(slotsName);
    if (slots == nullptr) continue;
    const Value wanted = Value::of(&name);
    const bool found = slots->as<Str>() != nullptr ? slots->as<Str>() == &name || *slots->as<Str>() == name
                                                   : runtime::contains(runtime, *slots, wanted);
    if (found) return true;
  }
  return false;
}

// Instances of int, tuple and bytes have a length of their own, behind which nothing has room.
void checkSlots(runtime::Runtime& runtime, Type& type) {
  const Value* slots = type.table().find(*runtime.names().slots);
  if (slots == nullptr || !runtime::truth(runtime, *slots)) return;
  const runtime::BuiltinTypes& types = runtime.types();
  for (const Type* sized : {types.integer, types.tuple, types.bytes}) {
    if (!type.isSubtypeOf(*sized)) continue;
    runtime.raise(types.typeError, fmt::format("nonempty __slots__ not supported for subtype of '{}'",
                                               type.bases()[0]->name()));
  }
}

void setSlotted(runtime::Runtime& runtime, const Value& self, Str& name, const Value& value) {
  Type& type = runtime::typeOf(runtime, self);
  if (type.lookup(name) == nullptr && !isInSlots(runtime, type, name)) {
    runtime::raiseNoAttribute(runtime, self, name);
  }
  runtime::genericSetAttribute(runtime, self, name, value);
}

// Instances of a class with __slots__, and with no base without, have no other attributes.
bool isSlotted(runtime::Runtime& runtime, Type& type) {
  for (Type* each : type.mro()) {
    if (each == runtime.types().object) continue;
    if (each->table().find(*runtime.names().slots) == nullptr) return false;
  }
  return true;
}

}  // namespace

Value Interpreter::runClassBody(Function& body, const Value& names) {
  if (m_depth >= m_limits.frameDepth) raiseTooDeep();
  Frame* frame = takeFrame(body);
  frame->slots()[0] = names;
  frame->back = m_frame;
  frame->link = FrameLink::Entry;
  ++m_depth;
  Completion completion = run(frame, Value(), Value());
  if (completion.kind == Completion::Kind::Raised) throw runtime::Raise{std::move(completion.value)};
  return std::move(completion.value);
}

void Interpreter::fillClass(Type& type, Dict& names) {
  bool hasEq = false;
  bool hasHash = false;
  size_t position = 0;
  while (const Dict::Entry* entry = names.next(position)) {
    Str& name = m_runtime.intern(*entry->key.as<Str>());
    if (name.view() == "__qualname__") {
      type.setQualifiedName(runtime::str(m_runtime, entry->value));
      continue;
    }
    if (name.view() == "__module__") {
      type.setModule(runtime::str(m_runtime, entry->value));
      continue;
    }
    type.set(name, implicitly(m_runtime, name.view(), entry->value));
    fillSlots(type, name.view());
    hasEq = hasEq || name.view() == "__eq__";
    if (name.view() == "__hash__") {
      hasHash = true;
      type.hashable = !entry->value.isNone();
    }
  }
  if (type.table().find(*m_runtime.names().doc) == nullptr) type.set(*m_runtime.names().doc, Value::none());
  checkSlots(m_runtime, type);
  if (type.slots.setAttribute == nullptr && isSlotted(m_runtime, type)) type.slots.setAttribute = setSlotted;
  if (type.slots.setAttribute == setSlotted && !isSlotted(m_runtime, type)) type.slots.setAttribute = nullptr;
  if (hasEq && !hasHash) {
    type.hashable = false;
    type.set(*m_runtime.names().hash, Value::none());
  }
}

// Tells the attributes their names, and the base class about its new subclass.
void Interpreter::announceClass(Type& type, const Dict& names, const Value& keywords) {
  size_t position = 0;
  while (const Dict::Entry* entry = names.next(position)) {
    const Value value = entry->value;
    const Value name = entry->key;
    if (!value.isObject() || value.object()->kind() != runtime::ObjectKind::Other) {
      if (!value.isObject() || value.object()->kind() != runtime::ObjectKind::Instance) continue;
    }
    const Value hook = runtime::findSpecial(m_runtime, value, *m_runtime.names().setName);
    if (!hook.isUnbound()) m_runtime.call(hook, {Value::of(&type), name});
  }
  Str& hookName = m_runtime.intern("__init_subclass__");
  const Value* found = type.lookupAfter(type, hookName);
  if (found == nullptr) {
    const auto* dict = keywords.as<Dict>();
    if (dict == nullptr || dict->size() == 0) return;
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}.__init_subclass__() takes no keyword arguments", type.name()));
  }
  const Value hook = runtime::describe(m_runtime, *found, Value(), type);
  callSpread(hook, m_runtime.emptyTuple(), keywords);
}

Value Interpreter::makeClass(const Value& body, const Value& name, const Value& bases,
                             const Value& keywords) {
  const std::vector<Type*> types = baseTypes(m_runtime, bases);
  const std::string_view text = name.as<Str>()->view();
  auto& function = *static_cast<Function*>(body.object());
  const runtime::Ref<Dict> names = Dict::make(m_runtime);
  names->set(*m_runtime.names().module, function.globals().nameValue());
  const Value cell = runClassBody(function, Value::of(names.get()));

  const std::string& module = function.globals().name();
  Type& type = m_runtime.makeType(
      {.name = text, .bases = types, .module = module, .instancesHaveAttributes = true}, metatypeOf(types));
  type.isProgramClass = true;
  type.canBeBase = true;
  fillClass(type, *names);
  type.setName(text);
  if (auto* owner = cell.as<Cell>()) owner->value = Value::of(&type);
  announceClass(type, *names, keywords);
  return Value::of(&type);
}

void Interpreter::updateSlots(Type& type, const Str& name) {
  fillSlots(type, name.view());
}

}  // namespace loopscope::python
