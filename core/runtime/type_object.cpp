// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/dict.h"
#include "core/runtime/instance.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/slot_methods.h"
#include "core/runtime/sort.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/type_setup.h"

// object: what every value can do.

namespace loopscope::runtime {
namespace {

[[noreturn]] void refuseAbstract(Runtime& runtime, Type& type) {
  const Value methods = getAttribute(runtime, Value::of(&type), "__abstractmethods__");
  const Ref<List> items = toList(runtime, methods);
  std::vector<Value> names(items->items().begin(), items->items().end());
  sortValues(runtime, names, Value::none(), false);
  std::string list;
  for (const Value& name : names) list += (list.empty() ? "" : ", ") + str(runtime, name);
  runtime.raise(runtime.types().typeError,
                fmt::format("Can't instantiate abstract class {} with abstract method{} {}", type.name(),
                            names.size() == 1 ? "" : "s", list));
}

// object() itself: an identity, and no room for attributes.
class PlainObject final : public Object {
 public:
  explicit PlainObject(Type& type) : Object(type, ObjectKind::Other) {}
};

Value createObject(Runtime& runtime, Type& type, const Arguments& arguments) {
  const Type& object = *runtime.types().object;
  const bool given = !arguments.positional.empty() || !arguments.keywords.empty();
  if (given && type.slots.initialize == object.slots.initialize && type.slots.create == object.slots.create) {
    runtime.raise(runtime.types().typeError, fmt::format("{}() takes no arguments", type.name()));
  }
  if (type.isAbstract) refuseAbstract(runtime, type);
  if (&type == &object) return runtime.heap().make<PlainObject>(type);
  return Instance::make(type);
}

void initializeObject(Runtime& runtime, const Value& self, const Arguments& arguments) {
  const bool given = !arguments.positional.empty() || !arguments.keywords.empty();
  const Type& type = typeOf(runtime, self);
  const Type& object = *runtime.types().object;
  if (!given || type.slots.create != object.slots.create) return;
  if (type.slots.initialize != object.slots.initialize) {
    runtime.raise(runtime.types().typeError,
                  "object.__init__() takes exactly one argument (the instance to initialize)");
  }
}

Value compareObjects(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (op == CompareOp::Equal) return self.is(other) ? Value::boolean(true) : Value::notImplemented();
  if (op != CompareOp::NotEqual) return Value::notImplemented();
  const Value equal = typeOf(runtime, self).slots.compare(runtime, CompareOp::Equal, self, other);
  return equal.isNotImplemented() ? equal : Value::boolean(!truth(runtime, equal));
}

Str& nameOf(Runtime& runtime, const Value& name) {
  Str* text = name.as<Str>();
  if (text == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("attribute name must be string, not '{}'", typeName(runtime, name)));
  }
  return runtime.intern(*text);
}

Value getAttributeMethod(NativeCall& call) {
  Str& name = nameOf(call.runtime, call[1]);
  Value value = call[0].as<Type>() != nullptr ? findAttribute(call.runtime, call[0], name)
                                              : genericFindAttribute(call.runtime, call[0], name);
  if (value.isUnbound()) raiseNoAttribute(call.runtime, call[0], name);
  return value;
}

void setOwnAttribute(NativeCall& call, const Value& value) {
  const auto set =
      call[0].as<Type>() != nullptr ? call.runtime.types().type->slots.setAttribute : genericSetAttribute;
  set(call.runtime, call[0], nameOf(call.runtime, call[1]), value);
}

Value setAttributeMethod(NativeCall& call) {
  setOwnAttribute(call, call[2]);
  return Value::none();
}

Value deleteAttributeMethod(NativeCall& call) {
  setOwnAttribute(call, Value());
  return Value::none();
}

constexpr NativeDefinition kMethods[] = {
    {"__getattribute__", "self, name, /", getAttributeMethod},
    {"__setattr__", "self, name, value, /", setAttributeMethod},
    {"__delattr__", "self, name, /", deleteAttributeMethod},
    {"__repr__", "self, /",
     [](NativeCall& c) -> Value { return Str::make(c.runtime, defaultRepr(c.runtime, c[0])); }},
    {"__str__", "self, /",
     [](NativeCall& c) -> Value { return Str::make(c.runtime, repr(c.runtime, c[0])); }},
    {"__format__", "self, spec, /",
     [](NativeCall& c) -> Value {
       if (textArgument(c.runtime, c[1], "__format__() argument").empty())
         return Str::make(c.runtime, str(c.runtime, c[0]));
       c.runtime.raise(
           c.runtime.types().typeError,
           fmt::format("unsupported format string passed to {}.__format__", typeName(c.runtime, c[0])));
     }},
    {"__hash__", "self, /",
     [](NativeCall& c) { return Value::integer(static_cast<int64_t>(c.runtime.address(c[0]) >> 4)); }},
};

Value getDict(Runtime& runtime, const Value& self) {
  Attributes* attributes = self.isObject() ? self.object()->attributes() : nullptr;
  if (attributes == nullptr || typeOf(runtime, self).hidesDict) {
    raiseNoAttribute(runtime, self, *runtime.names().dict);
  }
  return Value::of(&attributes->dict());
}

void setDict(Runtime& runtime, const Value& self, const Value& value) {
  Attributes* attributes = self.isObject() ? self.object()->attributes() : nullptr;
  if (attributes == nullptr || typeOf(runtime, self).hidesDict) {
    raiseNoAttributeToChange(runtime, self, *runtime.names().dict);
  }
  Dict* dict = value.as<Dict>();
  if (dict == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("__dict__ must be set to a dictionary, not a '{}'", typeName(runtime, value)));
  }
  attributes->setDict(*dict);
}

void setClass(Runtime& runtime, const Value& self, const Value& value) {
  Type* type = value.as<Type>();
  Instance* instance = self.as<Instance>();
  if (type == nullptr || instance == nullptr || !type->isProgramClass) {
    runtime.raise(runtime.types().typeError,
                  "__class__ assignment only supported for mutable types or ModuleType subclasses");
  }
  instance->setType(*type);
  instance->own().moveTo(*type);
}

// An object's own, where it can have one.
Value getDocumentation(Runtime& runtime, const Value& self) {
  Attributes* attributes = self.isObject() ? self.object()->attributes() : nullptr;
  const Value* own = attributes != nullptr ? attributes->find(*runtime.names().doc) : nullptr;
  return own != nullptr ? *own : Value::none();
}

void setDocumentation(Runtime& runtime, const Value& self, const Value& value) {
  Attributes* attributes = self.isObject() ? self.object()->attributes() : nullptr;
  if (attributes == nullptr) {
    runtime.raise(runtime.types().attributeError,
                  fmt::format("'{}' object attribute '__doc__' is read-only", typeOf(runtime, self).name()));
  }
  attributes->set(*runtime.names().doc, value);
}

constexpr NativeAttribute kAttributes[] = {
    {"__class__", [](Runtime& runtime, const Value& self) { return Value::of(&typeOf(runtime, self)); },
     setClass},
    {"__dict__", getDict, setDict},
    {"__doc__", getDocumentation, setDocumentation},
};

}  // namespace

void setUpObject(Runtime&, Type& object) {
  object.slots.create = createObject;
  object.slots.initialize = initializeObject;
  object.slots.compare = compareObjects;
  object.define(kMethods);
  object.define(kAttributes);
}

}  // namespace loopscope::runtime
