// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

// Names and attributes, the slow way, and what each instruction can remember about it.

namespace loopscope::python {

using runtime::Instance;
using runtime::ObjectKind;
using runtime::Str;
using runtime::Type;
using runtime::Value;

namespace {

bool isDataDescriptor(const Value* found) {
  return found != nullptr && found->isObject() && found->object()->type().slots.assign != nullptr;
}

// What is called with the instance in front: functions and the methods of built-in types.
bool isMethod(const Value& found) {
  if (!found.isObject()) return false;
  if (found.object()->kind() == ObjectKind::Function) return true;
  const auto* native = found.as<runtime::Native>();
  return native != nullptr && native->style() != runtime::NativeStyle::Builtin &&
         native->style() != runtime::NativeStyle::ClassMethod;
}

void remember(AttributeCache& cache, AttributeCache::Kind kind, const Type& type, const runtime::Shape* shape,
              size_t slot) {
  cache.kind = kind;
  cache.owner = &type;
  cache.version = type.version();
  cache.shape = shape;
  cache.slot = static_cast<uint32_t>(slot);
}

}  // namespace

Value Interpreter::loadAttribute(const Value& object, Str& name, AttributeCache& cache) {
  if (auto* module = object.as<ModuleObject>()) {
    if (cache.kind == AttributeCache::Kind::ModuleSlot && cache.owner == module) {
      const Value& value = module->entry(cache.slot).value;
      if (!value.isUnbound()) return value;
    }
    if (const uint32_t slot = module->findSlot(name); slot != ModuleObject::kNoSlot) {
      cache.kind = AttributeCache::Kind::ModuleSlot;
      cache.owner = module;
      cache.slot = slot;
      return module->entry(slot).value;
    }
  }
  if (object.isObject() && object.object()->kind() == ObjectKind::Instance) {
    auto& instance = static_cast<Instance&>(*object.object());
    Type& type = instance.type();
    if (type.slots.getAttribute == nullptr && !isDataDescriptor(type.lookup(name))) {
      const int32_t slot = instance.own().shape()->find(name);
      if (slot >= 0) {
        remember(cache, AttributeCache::Kind::Slot, type, instance.own().shape(), static_cast<size_t>(slot));
        return instance.own().slot(static_cast<size_t>(slot));
      }
    }
  }
  return runtime::getAttribute(m_runtime, object, name);
}

// True: `callee` is to be called with the object in front.
bool Interpreter::loadMethod(const Value& object, Str& name, AttributeCache& cache, Value& callee) {
  Type& type = runtime::typeOf(m_runtime, object);
  if (type.slots.getAttribute == nullptr) {
    const Value* found = type.lookup(name);
    if (found != nullptr && isMethod(*found)) {
      const bool isInstance = object.isObject() && object.object()->kind() == ObjectKind::Instance;
      runtime::Attributes* own = object.isObject() ? object.object()->attributes() : nullptr;
      if (own == nullptr || own->find(name) == nullptr) {
        callee = *found;
        const bool isShaped = isInstance && !own->shape()->isDictionary();
        if (object.isObject() && (isShaped || own == nullptr)) {
          remember(cache, AttributeCache::Kind::TypeValue, type, isInstance ? own->shape() : nullptr, 0);
          cache.value = callee;
        }
        return true;
      }
    }
  }
  callee = loadAttribute(object, name, cache);
  return false;
}

void Interpreter::storeAttribute(const Value& object, Str& name, const Value& value, AttributeCache& cache) {
  if (object.isObject() && object.object()->kind() == ObjectKind::Instance) {
    auto& instance = static_cast<Instance&>(*object.object());
    Type& type = instance.type();
    if (type.slots.setAttribute == nullptr && !isDataDescriptor(type.lookup(name))) {
      runtime::Shape* shape = instance.own().shape();
      const int32_t slot = shape->find(name);
      if (slot >= 0) {
        remember(cache, AttributeCache::Kind::Slot, type, shape, static_cast<size_t>(slot));
      } else if (runtime::Shape* next = shape->isDictionary() ? nullptr : shape->with(name)) {
        remember(cache, AttributeCache::Kind::NewSlot, type, shape, 0);
        cache.nextShape = next;
      }
      return instance.own().set(name, value);
    }
  }
  if (auto* module = object.as<ModuleObject>()) return module->set(name, value);
  runtime::setAttribute(m_runtime, object, name, value);
}

Value Interpreter::loadName(Frame& frame, const Instruction& instruction) {
  Str& name = *frame.code->names[static_cast<uint32_t>(instruction.arg)];
  const auto names = frame.slots()[0];
  if (const Value* value = names.as<runtime::Dict>()->find(name)) return *value;
  const ModuleObject::Entry& entry = frame.function->globals().entry(instruction.extra);
  if (!entry.value.isUnbound()) return entry.value;
  if (!entry.builtin.isUnbound()) return entry.builtin;
  raiseUndefined(name);
}

Value Interpreter::loadNameOrFree(Frame& frame, const Instruction& instruction) {
  Str& name = *frame.code->names[static_cast<uint32_t>(instruction.arg)];
  const auto names = frame.slots()[0];
  if (const Value* value = names.as<runtime::Dict>()->find(name)) return *value;
  const Value& value = frame.function->closure[instruction.extra]->value;
  if (value.isUnbound()) raiseUnboundFree(frame, instruction.extra);
  return value;
}

void Interpreter::deleteName(Frame& frame, const Instruction& instruction) {
  Str& name = *frame.code->names[static_cast<uint32_t>(instruction.arg)];
  const Value names = frame.slots()[0];
  if (!names.as<runtime::Dict>()->remove(m_runtime, Value::of(&name))) raiseUndefined(name);
}

void Interpreter::raiseUnbound(Frame& frame, size_t slot) {
  const Code& code = *frame.code;
  const Str& name = slot < code.localCount ? *code.localNames[slot] : *code.cellNames[slot - code.localCount];
  m_runtime.raise(
      m_runtime.types().unboundLocalError,
      fmt::format("cannot access local variable '{}' where it is not associated with a value", name.view()));
}

void Interpreter::raiseUnboundFree(Frame& frame, size_t index) {
  const Str& name = *frame.code->freeNames[index];
  raiseNameError(name,
                 fmt::format("cannot access free variable '{}' where it is not associated with a value in "
                             "enclosing scope",
                             name.view()));
}

}  // namespace loopscope::python
