// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/function.h"

#include <fmt/format.h>

#include "core/python/compile/module_object.h"
#include "core/python/interp/class_slots.h"
#include "core/python/interp/code_object.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"

namespace loopscope::python {

using runtime::BoundMethod;
using runtime::Native;
using runtime::Runtime;
using runtime::Str;
using runtime::Type;
using runtime::Value;

Function::Function(Type& type, Code& code, ModuleObject& globals)
    : Object(type, runtime::ObjectKind::Function),
      name(Value::of(code.name)),
      qualifiedName(Value::of(code.qualifiedName)),
      documentation(code.docString),
      module(globals.nameValue()),
      m_code(&code),
      m_globals(&globals) {}

runtime::Attributes* Function::attributes() {
  if (!m_attributes) m_attributes = std::make_unique<runtime::Attributes>(type().heap(), type().rootShape());
  return m_attributes.get();
}

void Function::clear() {
  name = qualifiedName = documentation = annotations = module = Value();
  defaults.clear();
  keywordDefaults.clear();
  closure.clear();
  if (m_attributes) m_attributes->clear();
}

namespace {

Function* functionOf(const Value& self) {
  return self.as<Function>();
}

Value describeFunction(Runtime& runtime, const Value& function, const Value& instance, Type&) {
  if (instance.isUnbound()) return function;
  return runtime.heap().make<BoundMethod>(*runtime.types().boundMethod, function, instance);
}

std::string reprFunction(Runtime& runtime, const Value& self) {
  const Function* function = functionOf(self);
  const std::string name = function != nullptr ? runtime::str(runtime, function->qualifiedName)
                                               : self.as<Native>()->qualifiedName();
  return fmt::format("<function {} at {}>", name, runtime.addressText(self));
}

Value text(Runtime& runtime, std::string_view utf8) {
  return Str::make(runtime, utf8);
}

// An attribute that is a field of the function; natives of the library have a fixed answer.
template <Value Function::*field>
void setField(Runtime& runtime, const Value& self, const Value& value) {
  Function* function = functionOf(self);
  if (function == nullptr) runtime.raise(runtime.types().attributeError, "this attribute is read-only");
  function->*field = value;
}

Value getName(Runtime& runtime, const Value& self) {
  if (const Function* function = functionOf(self)) return function->name;
  return text(runtime, self.as<Native>()->name());
}
Value getQualifiedName(Runtime& runtime, const Value& self) {
  if (const Function* function = functionOf(self)) return function->qualifiedName;
  return text(runtime, self.as<Native>()->qualifiedName());
}
Value getModule(Runtime& runtime, const Value& self) {
  if (const Function* function = functionOf(self)) return function->module;
  return text(runtime, self.as<Native>()->module());
}
Value getDoc(Runtime&, const Value& self) {
  const Function* function = functionOf(self);
  return function != nullptr && !function->documentation.isUnbound() ? function->documentation
                                                                     : Value::none();
}
Value getDefaults(Runtime& runtime, const Value& self) {
  const Function* function = functionOf(self);
  if (function == nullptr || function->defaults.empty()) return Value::none();
  return runtime::Tuple::make(runtime, function->defaults);
}
Value getKeywordDefaults(Runtime& runtime, const Value& self) {
  const Function* function = functionOf(self);
  if (function == nullptr) return Value::none();
  runtime::Ref<runtime::Dict> dict = runtime::Dict::make(runtime);
  for (size_t i = 0; i < function->keywordDefaults.size(); ++i) {
    const Value& value = function->keywordDefaults[i];
    if (!value.isUnbound())
      dict->set(*function->code().localNames[function->code().positionalCount + i], value);
  }
  return dict->size() > 0 ? Value(dict) : Value::none();
}
Value getAnnotations(Runtime& runtime, const Value& self) {
  Function* function = functionOf(self);
  if (function == nullptr) return runtime::Dict::make(runtime);
  if (function->annotations.isUnbound()) function->annotations = runtime::Dict::make(runtime);
  return function->annotations;
}
Value getDict(Runtime& runtime, const Value& self) {
  if (Function* function = functionOf(self)) return Value::of(&function->attributes()->dict());
  return runtime::Dict::make(runtime);
}

void setDict(Runtime& runtime, const Value& self, const Value& value) {
  Function* function = functionOf(self);
  auto* dict = value.as<runtime::Dict>();
  if (function == nullptr || dict == nullptr) {
    runtime.raise(runtime.types().typeError, fmt::format("__dict__ must be set to a dictionary, not a '{}'",
                                                         runtime::typeName(runtime, value)));
  }
  function->attributes()->setDict(*dict);
}

Value getCode(Runtime& runtime, const Value& self) {
  const Function* function = functionOf(self);
  if (function == nullptr) runtime::raiseNoAttribute(runtime, self, runtime.intern("__code__"));
  return makeCodeObject(runtime, static_cast<Interpreter*>(runtime.caller())->types(), function->code());
}
Value getClosure(Runtime& runtime, const Value& self) {
  const Function* function = functionOf(self);
  if (function == nullptr || function->closure.empty()) return Value::none();
  std::vector<Value> cells;
  for (const runtime::Ref<Cell>& cell : function->closure) cells.push_back(Value::of(cell.get()));
  return runtime::Tuple::make(runtime, cells);
}
Value getGlobals(Runtime&, const Value& self) {
  const Function* function = functionOf(self);
  return function != nullptr ? Value::of(&function->globals().dict()) : Value::none();
}

// function.__get__(instance, owner)
Value bind(runtime::NativeCall& call) {
  if (!call[1].isNone()) return describeFunction(call.runtime, call[0], call[1], call[0].object()->type());
  if (!call[2].isNone()) return call[0];
  call.runtime.raise(call.runtime.types().typeError, "__get__(None, None) is invalid");
}

constexpr runtime::NativeDefinition kFunctionMethods[] = {{"__get__", "self, instance, owner=None, /", bind}};

const runtime::NativeAttribute kFunctionAttributes[] = {
    {"__code__", getCode},
    {"__closure__", getClosure},
    {"__globals__", getGlobals},
    {"__name__", getName, setField<&Function::name>},
    {"__qualname__", getQualifiedName, setField<&Function::qualifiedName>},
    {"__module__", getModule, setField<&Function::module>},
    {"__doc__", getDoc, setField<&Function::documentation>},
    {"__defaults__", getDefaults},
    {"__kwdefaults__", getKeywordDefaults},
    {"__annotations__", getAnnotations, setField<&Function::annotations>},
    {"__dict__", getDict, setDict},
};

void refillSlots(Type& type, const Str& name) {
  fillSlots(type, name.view());
  if (name.view() == "__hash__") {
    const Value* hash = type.lookup(name);
    type.hashable = hash == nullptr || !hash->isNone();
  }
  for (Type* subclass : type.subclasses()) {
    if (subclass->isProgramClass && subclass->table().find(name) == nullptr) refillSlots(*subclass, name);
  }
}

// A method that a class gets or loses later counts for its operators too, and for those of its subclasses.
void setClassAttribute(Runtime& runtime, const Value& self, Str& name, const Value& value) {
  runtime::setTypeAttribute(runtime, self, name, value);
  refillSlots(*self.as<Type>(), name);
}

}  // namespace

void setUpDescriptorTypes(Runtime& runtime);  // descriptors.cpp

void setUpFunctionTypes(Runtime& runtime) {
  Type& function = *runtime.types().function;
  function.slots.describe = describeFunction;
  function.slots.repr = reprFunction;
  function.slots.call = [](Runtime& r, const Value& self, const runtime::Arguments& arguments) {
    return r.call(self, arguments);
  };
  function.instancesHaveAttributes = true;
  function.define(kFunctionMethods);
  function.define(kFunctionAttributes);
  setUpDescriptorTypes(runtime);
  runtime.types().type->slots.setAttribute = setClassAttribute;
}

}  // namespace loopscope::python
