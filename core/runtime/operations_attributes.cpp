// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/instance.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

Attributes* attributesOf(const Value& value) {
  if (!value.isObject()) return nullptr;
  Object& object = *value.object();
  if (object.kind() == ObjectKind::Instance) return &static_cast<Instance&>(object).own();
  return object.attributes();
}

std::string noAttribute(Runtime& runtime, const Value& object, const Str& name) {
  const Type* type = object.as<Type>();
  return type != nullptr
             ? fmt::format("type object '{}' has no attribute '{}'", type->name(), name.view())
             : fmt::format("'{}' object has no attribute '{}'", typeName(runtime, object), name.view());
}

}  // namespace

std::string_view typeName(Runtime& runtime, const Value& value) {
  return typeOf(runtime, value).name();
}

bool isInstance(Runtime& runtime, const Value& value, const Type& type) {
  const Type& own = typeOf(runtime, value);
  return &own == &type || own.isSubtypeOf(type);
}

Value describe(Runtime& runtime, const Value& found, const Value& instance, Type& owner) {
  if (!found.isObject()) return found;
  const auto describer = found.object()->type().slots.describe;
  return describer == nullptr ? found : describer(runtime, found, instance, owner);
}

Value genericFindAttribute(Runtime& runtime, const Value& object, Str& name) {
  Type& type = typeOf(runtime, object);
  const Value* found = type.lookup(name);
  const bool isData =
      found != nullptr && found->isObject() && found->object()->type().slots.assign != nullptr;
  if (!isData) {
    Attributes* attributes = attributesOf(object);
    const Value* own = attributes != nullptr ? attributes->find(name) : nullptr;
    if (own != nullptr) return *own;
    if (found == nullptr) return {};
  }
  const Value held = *found;
  return describe(runtime, held, object, type);
}

Value findAttribute(Runtime& runtime, const Value& object, Str& name) {
  const Type& type = typeOf(runtime, object);
  if (type.slots.getAttribute != nullptr) return type.slots.getAttribute(runtime, object, name);
  return genericFindAttribute(runtime, object, name);
}

Value getAttribute(Runtime& runtime, const Value& object, Str& name) {
  Value value = findAttribute(runtime, object, name);
  if (value.isUnbound()) raiseNoAttribute(runtime, object, name);
  return value;
}

Value getAttribute(Runtime& runtime, const Value& object, std::string_view name) {
  return getAttribute(runtime, object, runtime.intern(name));
}

void raiseNoAttributeToChange(Runtime& runtime, const Value& object, const Str& name) {
  runtime.raise(runtime.types().attributeError, noAttribute(runtime, object, name));
}

void raiseNoAttribute(Runtime& runtime, const Value& object, const Str& name) {
  const Value message = Str::make(runtime, noAttribute(runtime, object, name));
  const KeywordArgument details[] = {{&runtime.intern("name"), Value::of(const_cast<Str*>(&name))},
                                     {&runtime.intern("obj"), object}};
  throw Raise{runtime.call(Value::of(runtime.types().attributeError), Arguments{{&message, 1}, details})};
}

void setAttribute(Runtime& runtime, const Value& object, Str& name, const Value& value) {
  const Type& type = typeOf(runtime, object);
  if (type.slots.setAttribute != nullptr) return type.slots.setAttribute(runtime, object, name, value);
  genericSetAttribute(runtime, object, name, value);
}

void deleteAttribute(Runtime& runtime, const Value& object, Str& name) {
  setAttribute(runtime, object, name, Value());
}

void genericSetAttribute(Runtime& runtime, const Value& object, Str& name, const Value& value) {
  Type& type = typeOf(runtime, object);
  const Value* found = type.lookup(name);
  if (found != nullptr && found->isObject()) {
    const auto assign = found->object()->type().slots.assign;
    if (assign != nullptr) {
      const Value held = *found;
      return assign(runtime, held, object, value);
    }
  }
  Attributes* attributes = attributesOf(object);
  if (attributes != nullptr && !value.isUnbound()) return attributes->set(name, value);
  if (attributes != nullptr && attributes->remove(name)) return;
  if (attributes == nullptr && found != nullptr) {
    runtime.raise(runtime.types().attributeError,
                  fmt::format("'{}' object attribute '{}' is read-only", type.name(), name.view()));
  }
  raiseNoAttributeToChange(runtime, object, name);
}

Value findSpecial(Runtime& runtime, const Value& object, Str& name) {
  Type& type = typeOf(runtime, object);
  const Value* found = type.lookup(name);
  if (found == nullptr) return {};
  const Value held = *found;
  return describe(runtime, held, object, type);
}

bool isCallable(Runtime& runtime, const Value& value) {
  if (!value.isObject()) return false;
  const ObjectKind kind = value.object()->kind();
  return kind == ObjectKind::Native || kind == ObjectKind::Function || kind == ObjectKind::BoundMethod ||
         typeOf(runtime, value).slots.call != nullptr;
}

}  // namespace loopscope::runtime
