// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/module_object.h"

#include <fmt/format.h>

#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Runtime;
using runtime::Str;
using runtime::Value;

ModuleObject::ModuleObject(runtime::Type& type, std::string_view name)
    : Object(type, runtime::ObjectKind::Module), m_name(name) {
  m_nameValue = Value::of(&type.runtime().intern(name));
}

uint32_t ModuleObject::slotOf(Str& name) {
  const auto [place, isNew] = m_slots.emplace(&name, static_cast<uint32_t>(m_entries.size()));
  if (isNew) m_entries.push_back({&name, {}, {}});
  return place->second;
}

uint32_t ModuleObject::findSlot(const Str& name) const {
  const auto place = m_slots.find(&name);
  return place == m_slots.end() || m_entries[place->second].value.isUnbound() ? kNoSlot : place->second;
}

const Value* ModuleObject::find(const Str& name) const {
  const uint32_t slot = findSlot(name);
  return slot == kNoSlot ? nullptr : &m_entries[slot].value;
}

void ModuleObject::set(Str& name, Value value) {
  const uint32_t slot = slotOf(name);
  entry(slot).value.swap(value);
  mirror(slot);
}

ModuleObject::~ModuleObject() {
  if (m_dict) m_dict->watch(nullptr);
}

runtime::Dict& ModuleObject::dict() {
  if (!m_dict) {
    runtime::Ref<runtime::Dict> dict = runtime::Dict::make(type().runtime());
    for (const Entry& each : m_entries) {
      if (!each.value.isUnbound()) dict->set(*each.name, each.value);
    }
    m_dict = std::move(dict);
    m_dict->watch(this);
  }
  return *m_dict;
}

void ModuleObject::mirrorInDict(const Entry& entry) {
  const Value* old = m_dict->find(*entry.name);
  const Value dying = old != nullptr ? *old : Value();  // what its __del__ does is watched again
  m_dict->watch(nullptr);
  Value value = entry.value;
  if (value.isUnbound()) {
    m_dict->remove(type().runtime(), Value::of(entry.name));
  } else {
    m_dict->set(*entry.name, std::move(value));
  }
  m_dict->watch(this);
}

void ModuleObject::dictChanged(Str& key, const Value* value) {
  Value held = value != nullptr ? *value : Value();
  entry(slotOf(type().runtime().intern(key))).value.swap(held);
}

void ModuleObject::exchangeValues(std::vector<Value>& values) {
  values.resize(m_entries.size());
  for (uint32_t slot = 0; slot < m_entries.size(); ++slot) {
    std::swap(m_entries[slot].value, values[slot]);
    mirror(slot);
  }
}

void ModuleObject::clear() {
  m_nameValue = Value();
  if (m_dict) m_dict->watch(nullptr);
  m_dict = nullptr;
  for (Entry& each : m_entries) {
    each.value = Value();
    each.builtin = Value();
  }
}

namespace {

ModuleObject& moduleOf(const Value& self) {
  return *static_cast<ModuleObject*>(self.object());
}

Value findModuleAttribute(Runtime& runtime, const Value& self, Str& name) {
  ModuleObject& module = moduleOf(self);
  if (const Value* value = module.find(name)) return *value;
  if (&name == runtime.names().dict) return Value::of(&module.dict());
  Value found = runtime::genericFindAttribute(runtime, self, name);
  if (!found.isUnbound()) return found;
  const Value message =
      Str::make(runtime, fmt::format("module '{}' has no attribute '{}'", module.name(), name.view()));
  const runtime::KeywordArgument details[] = {{&runtime.intern("name"), Value::of(&name)},
                                              {&runtime.intern("obj"), self}};
  throw runtime::Raise{
      runtime.call(Value::of(runtime.types().attributeError), runtime::Arguments{{&message, 1}, details})};
}

void setModuleAttribute(Runtime& runtime, const Value& self, Str& name, const Value& value) {
  if (value.isUnbound() && moduleOf(self).find(name) == nullptr)
    runtime::raiseNoAttributeToChange(runtime, self, name);
  moduleOf(self).set(name, value);
}

}  // namespace

void setUpModuleType(Runtime& runtime) {
  runtime::Type& type = *runtime.types().module;
  type.slots.getAttribute = findModuleAttribute;
  type.slots.setAttribute = setModuleAttribute;
  type.slots.repr = [](Runtime&, const Value& self) {
    return fmt::format("<module '{}' (built-in)>", moduleOf(self).name());
  };
}

}  // namespace loopscope::python
