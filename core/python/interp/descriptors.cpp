// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/descriptors.h"

#include <fmt/format.h>

#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Arguments;
using runtime::NativeCall;
using runtime::Runtime;
using runtime::Type;
using runtime::Value;

namespace {

Property& propertyOf(const Value& self) {
  return *static_cast<Property*>(self.object());
}
WrappedMethod& methodOf(const Value& self) {
  return *static_cast<WrappedMethod*>(self.object());
}

Value createProperty(Runtime& runtime, Type& type, const Arguments& arguments) {
  runtime::Ref<Property> property = runtime.heap().make<Property>(type);
  Value* const fields[] = {&property->getter, &property->setter, &property->deleter,
                           &property->documentation};
  static constexpr std::string_view kNames[] = {"fget", "fset", "fdel", "doc"};
  for (size_t i = 0; i < 4; ++i) {
    *fields[i] = i < arguments.positional.size() ? arguments.positional[i] : Value::none();
    for (const runtime::KeywordArgument& keyword : arguments.keywords) {
      if (keyword.name->view() == kNames[i]) *fields[i] = keyword.value;
    }
  }
  return property;
}

[[noreturn]] void refuse(Runtime& runtime, const Property& property, const Value& instance,
                         const char* lacks) {
  const std::string_view type = runtime::typeName(runtime, instance);
  if (const auto* name = property.name.as<runtime::Str>()) {
    runtime.raise(runtime.types().attributeError,
                  fmt::format("property '{}' of '{}' object has no {}", name->view(), type, lacks));
  }
  runtime.raise(runtime.types().attributeError,
                fmt::format("property of '{}' object has no {}", type, lacks));
}

Value describeProperty(Runtime& runtime, const Value& self, const Value& instance, Type&) {
  if (instance.isUnbound()) return self;
  const Property& property = propertyOf(self);
  if (property.getter.isNone()) refuse(runtime, property, instance, "getter");
  return runtime.call(property.getter, {instance});
}

void assignProperty(Runtime& runtime, const Value& self, const Value& instance, const Value& value) {
  const Property& property = propertyOf(self);
  if (value.isUnbound()) {
    if (property.deleter.isNone()) refuse(runtime, property, instance, "deleter");
    runtime.call(property.deleter, {instance});
    return;
  }
  if (property.setter.isNone()) refuse(runtime, property, instance, "setter");
  runtime.call(property.setter, {instance, value});
}

// x.setter(f): the same property with one function more.
template <Value Property::*field>
Value with(NativeCall& call) {
  const Property& from = propertyOf(call[0]);
  runtime::Ref<Property> copy = call.runtime.heap().make<Property>(from.type());
  copy->getter = from.getter;
  copy->setter = from.setter;
  copy->deleter = from.deleter;
  copy->documentation = from.documentation;
  copy->name = from.name;
  copy.get()->*field = call[1];
  return copy;
}

Value setPropertyName(NativeCall& call) {
  propertyOf(call[0]).name = call[2];
  return Value::none();
}

constexpr runtime::NativeDefinition kPropertyMethods[] = {
    {"getter", "self, fget, /", with<&Property::getter>},
    {"setter", "self, fset, /", with<&Property::setter>},
    {"deleter", "self, fdel, /", with<&Property::deleter>},
    {"__set_name__", "self, owner, name, /", setPropertyName},
};

constexpr runtime::NativeAttribute kPropertyAttributes[] = {
    {"fget", [](Runtime&, const Value& self) { return propertyOf(self).getter; }},
    {"fset", [](Runtime&, const Value& self) { return propertyOf(self).setter; }},
    {"fdel", [](Runtime&, const Value& self) { return propertyOf(self).deleter; }},
    {"__doc__",
     [](Runtime& runtime, const Value& self) {
       const Property& property = propertyOf(self);
       if (!property.documentation.isNone() || property.getter.isNone()) return property.documentation;
       const Value text = runtime::findAttribute(runtime, property.getter, *runtime.names().doc);
       return text.isUnbound() ? Value::none() : text;
     }},
};

Value createWrapped(Runtime& runtime, Type& type, const Arguments& arguments) {
  if (arguments.positional.size() != 1) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("{} expected 1 argument, got {}", type.name(), arguments.positional.size()));
  }
  return runtime.heap().make<WrappedMethod>(type, arguments.positional[0]);
}

Value describeStatic(Runtime&, const Value& self, const Value&, Type&) {
  return methodOf(self).wrapped;
}

Value describeClassMethod(Runtime& runtime, const Value& self, const Value&, Type& owner) {
  return runtime.heap().make<runtime::BoundMethod>(*runtime.types().boundMethod, methodOf(self).wrapped,
                                                   Value::of(&owner));
}

Value callStatic(Runtime& runtime, const Value& self, const Arguments& arguments) {
  return runtime.call(methodOf(self).wrapped, arguments);
}

constexpr runtime::NativeAttribute kWrappedAttributes[] = {
    {"__func__", [](Runtime&, const Value& self) { return methodOf(self).wrapped; }},
    {"__wrapped__", [](Runtime&, const Value& self) { return methodOf(self).wrapped; }},
};

}  // namespace

void setUpDescriptorTypes(Runtime& runtime) {
  const runtime::BuiltinTypes& types = runtime.types();
  types.property->slots.create = createProperty;
  types.property->slots.initialize = nullptr;
  types.property->slots.describe = describeProperty;
  types.property->slots.assign = assignProperty;
  types.property->define(kPropertyMethods);
  types.property->define(kPropertyAttributes);
  types.staticMethod->slots.create = createWrapped;
  types.staticMethod->slots.initialize = nullptr;
  types.staticMethod->slots.describe = describeStatic;
  types.staticMethod->slots.call = callStatic;
  types.staticMethod->define(kWrappedAttributes);
  types.classMethod->slots.create = createWrapped;
  types.classMethod->slots.initialize = nullptr;
  types.classMethod->slots.describe = describeClassMethod;
  types.classMethod->define(kWrappedAttributes);
}

}  // namespace loopscope::python
