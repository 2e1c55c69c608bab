// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"

// Functions written in C++ and what binds them, and the types that only have to exist: the interpreter fills
// the slots of its own.

namespace loopscope::runtime {
namespace {

BoundMethod& methodIn(const Value& self) {
  return *static_cast<BoundMethod*>(self.object());
}
// The function itself, or that of a bound method of a built-in type.
Native& nativeIn(const Value& self) {
  const BoundMethod* method = self.as<BoundMethod>();
  return *static_cast<Native*>(method != nullptr ? method->function.object() : self.object());
}
NativeDescriptor& descriptorIn(const Value& self) {
  return *static_cast<NativeDescriptor*>(self.object());
}

Value callNative(Runtime&, const Value& self, const Arguments& arguments) {
  return nativeIn(self).call(arguments);
}

Value bind(Runtime& runtime, const Value& descriptor, const Value& instance, Type&) {
  if (instance.isUnbound()) return descriptor;
  return runtime.heap().make<BoundMethod>(*runtime.types().native, descriptor, instance);
}

std::string reprNative(Runtime&, const Value& self) {
  const Native& native = nativeIn(self);
  return native.style() == NativeStyle::Method
             ? fmt::format("<method '{}' of '{}' objects>", native.name(), native.owner()->name())
             : fmt::format("<built-in function {}>", native.name());
}

std::string reprMethod(Runtime& runtime, const Value& self) {
  const BoundMethod& method = methodIn(self);
  const Native* native = method.function.as<Native>();
  if (native != nullptr && native->style() == NativeStyle::Method) {
    return fmt::format("<built-in method {} of {} object at {}>", native->name(),
                       typeName(runtime, method.self), runtime.addressText(method.self));
  }
  const Value name = getAttribute(runtime, method.function, *runtime.names().qualname);
  return fmt::format("<bound method {} of {}>", str(runtime, name), repr(runtime, method.self));
}

Value compareMethods(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const BoundMethod* right = other.as<BoundMethod>();
  if (right == nullptr || (op != CompareOp::Equal && op != CompareOp::NotEqual))
    return Value::notImplemented();
  const BoundMethod& left = methodIn(self);
  const bool same = left.self.is(right->self) && equals(runtime, left.function, right->function);
  return Value::boolean(same == (op == CompareOp::Equal));
}

uint64_t hashMethod(Runtime& runtime, const Value& self) {
  return runtime.address(methodIn(self).self) * 31 + hash(runtime, methodIn(self).function);
}

// As in CPython, one type serves the built-in functions and the bound methods of built-in types.
std::string reprBuiltin(Runtime& runtime, const Value& self) {
  return self.as<BoundMethod>() != nullptr ? reprMethod(runtime, self) : reprNative(runtime, self);
}

Value compareBuiltins(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  return self.as<BoundMethod>() != nullptr ? compareMethods(runtime, op, self, other)
                                           : Value::notImplemented();
}

uint64_t hashBuiltin(Runtime& runtime, const Value& self) {
  return self.as<BoundMethod>() != nullptr ? hashMethod(runtime, self) : runtime.address(self) >> 4;
}

// What a method does not have itself, its function has: __name__, __doc__ and the like.
Value findMethodAttribute(Runtime& runtime, const Value& self, Str& name) {
  Value value = genericFindAttribute(runtime, self, name);
  const bool isOwn = !value.isUnbound() && &name != runtime.names().doc;
  return isOwn ? value : findAttribute(runtime, methodIn(self).function, name);
}

Value describeAttribute(Runtime& runtime, const Value& descriptor, const Value& instance, Type&) {
  if (instance.isUnbound()) return descriptor;
  return descriptorIn(descriptor).definition.get(runtime, instance);
}

void assignAttribute(Runtime& runtime, const Value& descriptor, const Value& instance, const Value& value) {
  const NativeDescriptor& attribute = descriptorIn(descriptor);
  if (attribute.definition.set != nullptr && value.isUnbound()) {
    runtime.raise(runtime.types().typeError, fmt::format("{} may not be deleted", attribute.definition.name));
  }
  if (attribute.definition.set == nullptr) {
    runtime.raise(runtime.types().attributeError,
                  fmt::format("attribute '{}' of '{}' objects is not writable", attribute.definition.name,
                              attribute.owner.fullName()));
  }
  attribute.definition.set(runtime, instance, value);
}

constexpr NativeAttribute kNativeAttributes[] = {
    {"__name__", [](Runtime& r, const Value& self) -> Value { return Str::make(r, nativeIn(self).name()); }},
    {"__qualname__",
     [](Runtime& r, const Value& self) -> Value {
       const Native& native = nativeIn(self);
       const BoundMethod* method = self.as<BoundMethod>();
       return Str::make(r, method != nullptr ? native.qualifiedName(method->self) : native.qualifiedName());
     }},
    {"__module__",
     [](Runtime& r, const Value& self) -> Value { return Str::make(r, nativeIn(self).module()); }},
};

constexpr NativeAttribute kBuiltinAttributes[] = {
    {"__self__",
     [](Runtime&, const Value& self) -> Value {
       return self.as<BoundMethod>() != nullptr ? methodIn(self).self : Value::none();
     }},
};

constexpr NativeAttribute kMethodAttributes[] = {
    {"__self__", [](Runtime&, const Value& self) { return methodIn(self).self; }},
    {"__func__", [](Runtime&, const Value& self) { return methodIn(self).function; }},
};

}  // namespace

void setUpNatives(Runtime& runtime, BuiltinTypes& types) {
  const auto make = [&](std::string_view name) {
    Type* type = &runtime.makeType({.name = name, .bases = {}, .canBeBase = false});
    type->slots.create = nullptr;
    return type;
  };
  types.native = make("builtin_function_or_method");
  types.nativeMethod = make("method_descriptor");
  types.nativeClassMethod = make("classmethod_descriptor");
  for (Type* type : {types.native, types.nativeMethod, types.nativeClassMethod}) {
    type->slots.call = callNative;
    type->slots.repr = reprNative;
    type->define(kNativeAttributes);
  }
  types.native->slots.repr = reprBuiltin;
  types.native->slots.compare = compareBuiltins;
  types.native->slots.hash = hashBuiltin;
  types.native->define(kBuiltinAttributes);
  types.nativeMethod->slots.describe = bind;
  types.nativeClassMethod->slots.describe = [](Runtime& r, const Value& descriptor, const Value&,
                                               Type& owner) -> Value {
    return r.heap().make<BoundMethod>(*r.types().boundMethod, descriptor, Value::of(&owner));
  };

  types.boundMethod = make("method");
  TypeSlots& slots = types.boundMethod->slots;
  slots.repr = reprMethod;
  slots.compare = compareMethods;
  slots.hash = hashMethod;
  slots.getAttribute = findMethodAttribute;
  types.boundMethod->define(kMethodAttributes);

  types.nativeAttribute = make("getset_descriptor");
  types.nativeAttribute->slots.describe = describeAttribute;
  types.nativeAttribute->slots.assign = assignAttribute;
  types.nativeAttribute->slots.repr = [](Runtime&, const Value& self) {
    const NativeDescriptor& attribute = descriptorIn(self);
    return fmt::format("<attribute '{}' of '{}' objects>", attribute.definition.name,
                       attribute.owner.fullName());
  };

  types.function = make("function");
  types.module = make("module");
  types.property = &runtime.makeType({.name = "property", .bases = {}});
  types.staticMethod = &runtime.makeType({.name = "staticmethod", .bases = {}});
  types.classMethod = &runtime.makeType({.name = "classmethod", .bases = {}});
  types.cell = make("cell");
  types.named.insert(types.named.end(), {types.property, types.staticMethod, types.classMethod});
}

void setUpSingletons(Runtime& runtime, BuiltinTypes& types) {
  const auto make = [&](std::string_view name) {
    Type* type = &runtime.makeType({.name = name, .bases = {}, .canBeBase = false});
    type->slots.create = nullptr;
    type->slots.repr = repr;
    return type;
  };
  types.none = make("NoneType");
  types.notImplemented = make("NotImplementedType");
  types.ellipsis = make("ellipsis");
}

}  // namespace loopscope::runtime
