// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/dict.h"
#include "core/runtime/generic_alias.h"
#include "core/runtime/list.h"
#include "core/runtime/mapping_proxy.h"
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
    if (arguments.positional.size() == 1 && arguments.keywords.empty()) {
      return Value::of(&typeOf(runtime, arguments.positional[0]));
    }
    if (arguments.positional.size() != 3) {
      runtime.raise(runtime.types().typeError, "type() takes 1 or 3 arguments");
    }
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

// list[int], or what the class makes of it.
Value subscript(Runtime& runtime, const Value& self, const Value& key) {
  Type& type = typeIn(self);
  const Value* hook = type.lookup(runtime.intern("__class_getitem__"));
  if (hook != nullptr) {
    const Value held = *hook;
    return runtime.call(describe(runtime, held, Value(), type), {key});
  }
  const auto mro = type.mro();
  const bool isGeneric =
      std::any_of(mro.begin(), mro.end(), [](const Type* each) { return each->isGeneric; });
  if (isGeneric) return GenericAlias::make(runtime, self, key);
  runtime.raise(runtime.types().typeError, fmt::format("type '{}' is not subscriptable", type.name()));
}

// int | None in an annotation.
Value unite(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op != BinaryOp::Or) return Value::notImplemented();
  return reflected ? uniteTypes(runtime, other, self) : uniteTypes(runtime, self, other);
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
  return makeMappingProxy(runtime, dict);
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
    {"__abstractmethods__",
     [](Runtime& r, const Value& self) {
       const Value* names = typeIn(self).table().find(r.intern("__abstractmethods__"));
       if (names == nullptr) raiseNoAttribute(r, self, r.intern("__abstractmethods__"));
       return *names;
     },
     [](Runtime& r, const Value& self, const Value& value) {
       typeIn(self).set(r.intern("__abstractmethods__"), value);
       typeIn(self).isAbstract = truth(r, value);
     }},
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
    {"__subclasscheck__", "self, subclass, /",
     [](NativeCall& c) {
       return Value::boolean(c[1].as<Type>() != nullptr && typeIn(c[1]).isSubtypeOf(typeIn(c[0])));
     }},
};

// Calls test with every type in the nested tuples and unions until one holds.
template <class Test>
bool anyType(Runtime& runtime, const Value& types, const char* function, const Test& test) {
  if (types.as<Type>() != nullptr) return test(types);
  const Tuple* tuple = types.as<Tuple>();
  if (const UnionType* parts = unionType(runtime, types)) tuple = parts->members.get();
  if (tuple != nullptr) {
    const RecursionGuard guard(runtime, " in __instancecheck__");
    const auto items = tuple->items();
    return std::any_of(items.begin(), items.end(), [&](const Value& each) {
      runtime.charge(1);
      return anyType(runtime, each, function, test);
    });
  }
  if (genericAlias(runtime, types) != nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("{}() argument 2 cannot be a parameterized generic", function));
  }
  // Something of the typing module.
  if (!findSpecial(runtime, types, *runtime.names().instanceCheck).isUnbound()) return test(types);
  const bool isInstance = function == std::string_view("isinstance");
  runtime.raise(runtime.types().typeError,
                fmt::format("{}() arg 2 must be a {}, a tuple of {}, or a union", function,
                            isInstance ? "type" : "class", isInstance ? "types" : "classes"));
}

// What the class of the class says about it: abc's and typing's. False when it has nothing to say.
bool askHook(Runtime& runtime, const Value& type, Str& name, const Value& question) {
  const Value* hook = typeOf(runtime, type).lookup(name);
  if (hook == nullptr || hook->as<Native>() != nullptr) return false;
  const Value held = *hook;
  return truth(runtime, runtime.call(describe(runtime, held, type, typeOf(runtime, type)), {question}));
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
    raiseNoAttributeToChange(runtime, self, name);
  }
}

void setUpObjectAndType(Runtime& runtime, BuiltinTypes& types) {
  types.object = &runtime.makeType({.name = "object", .bases = {}});
  types.type = &runtime.makeType({.name = "type", .bases = {types.object}});
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

namespace {

// Of what says itself to be of another class: a proxy, a mock.
bool claimsToBe(Runtime& runtime, const Value& value, const Type& type) {
  if (!typeOf(runtime, value).isProgramClass) return false;
  const Value claimed = findAttribute(runtime, value, *runtime.names().class_);
  return claimed.as<Type>() != nullptr && claimed.as<Type>()->isSubtypeOf(type);
}

}  // namespace

bool isInstanceOf(Runtime& runtime, const Value& value, const Value& types) {
  return anyType(runtime, types, "isinstance", [&](const Value& type) {
    const Type* wanted = type.as<Type>();
    if (wanted != nullptr && (isInstance(runtime, value, *wanted) || claimsToBe(runtime, value, *wanted)))
      return true;
    return askHook(runtime, type, *runtime.names().instanceCheck, value);
  });
}

bool isSubclassOf(Runtime& runtime, const Value& value, const Value& types) {
  const Type* type = value.as<Type>();
  if (type == nullptr) runtime.raise(runtime.types().typeError, "issubclass() arg 1 must be a class");
  return anyType(runtime, types, "issubclass", [&](const Value& other) {
    if (other.as<Type>() != nullptr && type->isSubtypeOf(*other.as<Type>())) return true;
    return askHook(runtime, other, *runtime.names().subclassCheck, value);
  });
}

}  // namespace loopscope::runtime
