// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/modules/constructors.h"
#include "core/python/modules/functools/functools.h"
#include "core/runtime/heap.h"
#include "core/runtime/instance.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// cached_property, whose first value becomes the instance's own attribute, and the objects of cmp_to_key.

namespace loopscope::python {
namespace {

using namespace runtime;

class CachedProperty final : public Object {
 public:
  CachedProperty(Type& type, Value getter)
      : Object(type, ObjectKind::Other), function(std::move(getter)), name(Value::none()) {}
  Value function;
  Value name;  // of the attribute; None until its class exists
  void clear() override { function = name = Value(); }
};

CachedProperty& propertyOf(const Value& self) {
  return *static_cast<CachedProperty*>(self.object());
}

Value setName(NativeCall& call) {
  CachedProperty& property = propertyOf(call[0]);
  if (property.name.isNone()) {
    property.name = call[2];
  } else if (!equals(call.runtime, property.name, call[2])) {
    call.runtime.raise(
        call.runtime.types().typeError,
        fmt::format("Cannot assign the same cached_property to two different names ({} and {}).",
                    repr(call.runtime, property.name), repr(call.runtime, call[2])));
  }
  return Value::none();
}

// Only asked while the instance has no attribute of that name.
Value compute(Runtime& runtime, const Value& self, const Value& instance, Type&) {
  if (instance.isUnbound()) return self;
  const CachedProperty& property = propertyOf(self);
  const Str* name = property.name.as<Str>();
  if (name == nullptr) {
    runtime.raise(runtime.types().typeError,
                  "Cannot use cached_property instance without calling __set_name__ on it.");
  }
  Attributes* attributes = instance.isObject() ? instance.object()->attributes() : nullptr;
  if (attributes == nullptr || typeOf(runtime, instance).hidesDict) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("No '__dict__' attribute on {} instance to cache {} property.",
                              repr(runtime, Str::make(runtime, typeName(runtime, instance))),
                              repr(runtime, property.name)));
  }
  Str& interned = runtime.intern(*const_cast<Str*>(name));
  const Value keptAlive = instance;
  Value value = runtime.call(property.function, {instance});
  attributes->set(interned, value);
  return value;
}

constexpr NativeDefinition kPropertyNew[] = {
    {"__new__", "type, func",
     [](NativeCall& c) -> Value { return c.runtime.heap().make<CachedProperty>(typeGiven(c), c[1]); }}};
constexpr NativeDefinition kPropertyMethods[] = {{"__set_name__", "self, owner, name", setName}};
constexpr NativeAttribute kPropertyAttributes[] = {
    {"func", [](Runtime&, const Value& self) { return propertyOf(self).function; }},
    {"attrname", [](Runtime&, const Value& self) { return propertyOf(self).name; }},
    {"__doc__", [](Runtime& r,
                   const Value& self) { return getAttribute(r, propertyOf(self).function, *r.names().doc); }},
};

// ---- cmp_to_key

class KeyWrapper final : public Object {
 public:
  KeyWrapper(Type& type, Value compares, Value wrapped)
      : Object(type, ObjectKind::Other), function(std::move(compares)), object(std::move(wrapped)) {}
  Value function;
  Value object;  // Unbound: it makes keys, and is none
  void clear() override { function = object = Value(); }
};

KeyWrapper& keyOf(const Value& self) {
  return *static_cast<KeyWrapper*>(self.object());
}

Value compareKeys(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (&typeOf(runtime, other) != &typeOf(runtime, self)) {
    runtime.raise(runtime.types().typeError, "other argument must be K instance");
  }
  if (keyOf(self).object.isUnbound() || keyOf(other).object.isUnbound()) {
    runtime.raise(runtime.types().attributeError, "object");
  }
  const Value result = runtime.call(keyOf(self).function, {keyOf(self).object, keyOf(other).object});
  return compare(runtime, op, result, Value::integer(0));
}

Value makeKey(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (arguments.positional.size() != 1) {
    runtime.raise(runtime.types().typeError, "K() missing required argument 'obj' (pos 1)");
  }
  return runtime.heap().make<KeyWrapper>(self.object()->type(), keyOf(self).function,
                                         arguments.positional[0]);
}

constexpr NativeDefinition kKeyNew[] = {
    {"__new__", "type, mycmp",
     [](NativeCall& c) -> Value { return c.runtime.heap().make<KeyWrapper>(typeGiven(c), c[1], Value()); }}};
constexpr NativeAttribute kKeyAttributes[] = {
    {"obj", [](Runtime&, const Value& self) { return keyOf(self).object; }}};

}  // namespace

Type& makeCachedProperty(Runtime& runtime) {
  Type& type = runtime.makeType({.name = "cached_property", .module = "functools"});
  type.slots.create = createByNew;
  type.slots.describe = compute;
  type.defineStatic(kPropertyNew);
  type.define(kPropertyMethods);
  type.define(kPropertyAttributes);
  return type;
}

Type& makeKeyWrapper(Runtime& runtime) {
  Type& type = runtime.makeType({.name = "KeyWrapper",
                                 .module = "functools",
                                 .canBeBase = false,
                                 .hashable = false,
                                 .namedWithModule = true});
  type.slots.create = createByNew;
  type.slots.call = makeKey;
  type.slots.compare = compareKeys;
  type.defineStatic(kKeyNew);
  type.define(kKeyAttributes);
  return type;
}

}  // namespace loopscope::python
