// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/dict.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"

// type: calling a class makes an instance; its attributes are looked up through its bases.

namespace loopscope::runtime {

void setUpObject(Runtime& runtime, Type& object);  // type_object.cpp

namespace {

Type& typeIn(const Value& self) {
  return *static_cast<Type*>(self.object());
}

Value callType(Runtime& runtime, const Value& self, const Arguments& arguments) {
  Type& type = typeIn(self);
  if (&type == runtime.types().type) {
    if (arguments.positional.size() == 1) return Value::of(&typeOf(runtime, arguments.positional[0]));
    runtime.raise(runtime.types().typeError, "type() takes 1 argument here; write a class statement instead");
  }
  if (type.slots.create == nullptr) {
    runtime.raise(runtime.types().typeError, fmt::format("cannot create '{}' instances", type.fullName()));
  }
  Value value = type.slots.create(runtime, type, arguments);
  const Type& made = typeOf(runtime, value);
  if (made.slots.initialize != nullptr && made.isSubtypeOf(type)) {
    made.slots.initialize(runtime, value, arguments);
  }
  return value;
}

Value findTypeAttribute(Runtime& runtime, const Value& self, Str& name) {
  Type& type = typeIn(self);
  Type& metatype = type.type();
  const Value* meta = metatype.lookup(name);
  const bool metaIsData =
      meta != nullptr && meta->isObject() && meta->object()->type().slots.assign != nullptr;
  if (metaIsData) {
    const Value held = *meta;
    return describe(runtime, held, self, metatype);
  }
  if (const Value* found = type.lookup(name)) {
    const Value held = *found;
    return describe(runtime, held, Value(), type);
  }
  if (meta == nullptr) return {};
  const Value held = *meta;
  return describe(runtime, held, self, metatype);
}

std::string reprType(Runtime&, const Value& self) {
  return fmt::format("<class '{}'>", typeIn(self).fullName());
}

// list[int] in an annotation: the types of items are not looked at, so list itself will do.
Value subscript(Runtime& runtime, const Value& self, const Value& key) {
  Type& type = typeIn(self);
  const Value* hook = type.lookup(runtime.intern("__class_getitem__"));
  if (hook != nullptr) {
    const Value held = *hook;
    return runtime.call(describe(runtime, held, Value(), type), {key});
  }
  const BuiltinTypes& types = runtime.types();
  for (const Type* generic : {types.list, types.dict, types.tuple, types.set, types.frozenSet, types.type}) {
    if (&type == generic) return self;
  }
  runtime.raise(types.typeError, fmt::format("type '{}' is not subscriptable", type.name()));
}

// int | None in an annotation.
Value unite(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op != BinaryOp::Or ||
      (!other.isNone() && other.as<Type>() == nullptr && other.as<Tuple>() == nullptr)) {
    return Value::notImplemented();
  }
  const auto member = [&](const Value& value) {
    return value.isNone() ? Value::of(runtime.types().none) : value;
  };
  return Tuple::make(runtime, {member(reflected ? other : self), member(reflected ? self : other)});
}

Value text(Runtime& runtime, std::string_view value) {
  return Str::make(runtime, value);
}

Value tupleOf(Runtime& runtime, std::span<Type* const> types) {
  Ref<Tuple> tuple = Tuple::make(runtime, types.size());
  for (size_t i = 0; i < types.size(); ++i) (*tuple)[i] = Value::of(types[i]);
  return tuple;
}

Value getTypeDict(Runtime& runtime, const Value& self) {
  Ref<Dict> dict = Dict::make(runtime);
  for (const auto& [name, value] : typeIn(self).table()) dict->set(*name, value);
  return dict;
}

Value own(const Value& self, Str& name) {
  const Value* value = typeIn(self).table().find(name);
  return value != nullptr ? *value : Value::none();
}

constexpr NativeAttribute kAttributes[] = {
    {"__name__", [](Runtime& r, const Value& self) { return text(r, typeIn(self).shortName()); },
     [](Runtime& r, const Value& self, const Value& value) { typeIn(self).setName(str(r, value)); }},
    {"__qualname__", [](Runtime& r, const Value& self) { return text(r, typeIn(self).qualifiedName()); },
     [](Runtime& r, const Value& self, const Value& value) { typeIn(self).setQualifiedName(str(r, value)); }},
    {"__module__", [](Runtime& r, const Value& self) { return text(r, typeIn(self).module()); },
     [](Runtime& r, const Value& self, const Value& value) { typeIn(self).setModule(str(r, value)); }},
    {"__mro__", [](Runtime& r, const Value& self) { return tupleOf(r, typeIn(self).mro()); }},
    {"__bases__", [](Runtime& r, const Value& self) { return tupleOf(r, typeIn(self).bases()); }},
    {"__base__",
     [](Runtime&, const Value& self) {
       const auto bases = typeIn(self).bases();
       return bases.empty() ? Value::none() : Value::of(bases[0]);
     }},
    {"__dict__", getTypeDict},
    {"__doc__", [](Runtime& r, const Value& self) { return own(self, *r.names().doc); },
     [](Runtime& r, const Value& self, const Value& value) { typeIn(self).set(*r.names().doc, value); }},
};

Value subclassesMethod(NativeCall& call) {
  Ref<List> list = List::make(call.runtime);
  for (Type* type : typeIn(call[0]).subclasses()) list->append(Value::of(type));
  return list;
}

Value mroMethod(NativeCall& call) {
  return toList(call.runtime, tupleOf(call.runtime, typeIn(call[0]).mro()));
}

constexpr NativeDefinition kMethods[] = {
    {"mro", "self, /", mroMethod},
    {"__subclasses__", "self, /", subclassesMethod},
    {"__instancecheck__", "self, instance, /",
     [](NativeCall& c) { return Value::boolean(isInstance(c.runtime, c[1], typeIn(c[0]))); }},
};

// Calls test with every type in the nested tuples until one holds.
template <class Test>
bool anyType(Runtime& runtime, const Value& types, const char* message, const Test& test) {
  if (Type* type = types.as<Type>()) return test(*type);
  const Tuple* tuple = types.as<Tuple>();
  if (tuple == nullptr) runtime.raise(runtime.types().typeError, message);
  const RecursionGuard guard(runtime, " in __instancecheck__");
  for (const Value& each : tuple->items()) {
    runtime.charge(1);
    if (anyType(runtime, each, message, test)) return true;
  }
  return false;
}

}  // namespace

void setTypeAttribute(Runtime& runtime, const Value& self, Str& name, const Value& value) {
  Type& type = typeIn(self);
  if (!type.isProgramClass) {
    runtime.raise(runtime.types().typeError, fmt::format("cannot set '{}' attribute of immutable type '{}'",
                                                         name.view(), type.fullName()));
  }
  const Value* meta = type.type().lookup(name);
  if (meta != nullptr && meta->isObject() && meta->object()->type().slots.assign != nullptr) {
    const Value held = *meta;
    return held.object()->type().slots.assign(runtime, held, self, value);
  }
  if (!value.isUnbound()) {
    type.set(name, value);
  } else if (!type.remove(name)) {
    raiseNoAttribute(runtime, self, name);
  }
}

void setUpObjectAndType(Runtime& runtime, BuiltinTypes& types) {
  types.object = &runtime.makeType({.name = "object", .bases = {}});
  types.type = &runtime.makeType({.name = "type", .bases = {types.object}, .canBeBase = false});
  types.object->setType(*types.type);
  types.named = {types.object, types.type};

  setUpObject(runtime, *types.object);
  TypeSlots& slots = types.type->slots;
  slots.compare = types.object->slots.compare;
  slots.create = nullptr;
  slots.initialize = nullptr;
  slots.call = callType;
  slots.repr = reprType;
  slots.getAttribute = findTypeAttribute;
  slots.setAttribute = setTypeAttribute;
  slots.getItem = subscript;
  slots.binary = unite;
  types.type->define(kAttributes);
  types.type->define(kMethods);
}

bool isInstanceOf(Runtime& runtime, const Value& value, const Value& types) {
  return anyType(runtime, types, "isinstance() arg 2 must be a type, a tuple of types, or a union",
                 [&](const Type& type) {
                   if (isInstance(runtime, value, type)) return true;
                   Value* hook = type.type().lookup(*runtime.names().instanceCheck);
                   const Native* native = hook != nullptr ? hook->as<Native>() : nullptr;
                   if (hook == nullptr || native != nullptr) return false;
                   const Value self = Value::of(const_cast<Type*>(&type));
                   return truth(runtime, runtime.call(describe(runtime, *hook, self, type.type()), {value}));
                 });
}

bool isSubclassOf(Runtime& runtime, const Value& value, const Value& types) {
  const Type* type = value.as<Type>();
  if (type == nullptr) runtime.raise(runtime.types().typeError, "issubclass() arg 1 must be a class");
  return anyType(runtime, types, "issubclass() arg 2 must be a class, a tuple of classes, or a union",
                 [&](const Type& other) { return type->isSubtypeOf(other); });
}

}  // namespace loopscope::runtime
