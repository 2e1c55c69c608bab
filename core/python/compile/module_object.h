// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/runtime/dict.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// A module as a program sees it. Its names live in numbered slots that only ever grow, so compiled code says
// "slot 7" and no global variable is ever looked up by name.

namespace loopscope::runtime {
class Runtime;
class Str;
}  // namespace loopscope::runtime

namespace loopscope::python {

// What programs see of modules: fills the runtime's type.
void setUpModuleType(runtime::Runtime& runtime);

class ModuleObject : public runtime::Object, private runtime::Dict::Watcher {
 public:
  struct Entry {
    runtime::Str* name;
    runtime::Value value;    // Unbound: deleted, or not yet assigned
    runtime::Value builtin;  // what the name means when it is unbound here; Unbound: nothing
  };

  ModuleObject(runtime::Type& type, std::string_view name);
  ~ModuleObject() override;

  const std::string& name() const { return m_name; }
  const runtime::Value& nameValue() const { return m_nameValue; }
  // The name's slot; made when it is new.
  uint32_t slotOf(runtime::Str& name);
  Entry& entry(uint32_t slot) { return m_entries[slot]; }
  // In the order of their first mention.
  const std::vector<Entry>& entries() const { return m_entries; }
  // Null when there is no such name, or it is unbound.
  const runtime::Value* find(const runtime::Str& name) const;
  // The slot of a name that is bound, or kNoSlot.
  uint32_t findSlot(const runtime::Str& name) const;
  void set(runtime::Str& name, runtime::Value value);
  // Its values by slot, for those that another process has: each gets the other's. Shorter ones are unbound.
  void exchangeValues(std::vector<runtime::Value>& values);
  // globals() and __dict__: whoever changes the dict changes the module, and the other way round from the
  // moment at which somebody asks for it.
  runtime::Dict& dict();
  // To be called after a slot's value has been changed past set.
  void mirror(uint32_t slot) {
    if (m_dict) mirrorInDict(m_entries[slot]);
  }

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Module; }
  static constexpr uint32_t kNoSlot = 0xffffffff;

 private:
  void dictChanged(runtime::Str& key, const runtime::Value* value) override;
  void mirrorInDict(const Entry& entry);

  std::string m_name;
  runtime::Value m_nameValue;
  std::vector<Entry> m_entries;
  runtime::Ref<runtime::Dict> m_dict;  // null until somebody asks
  std::unordered_map<const runtime::Str*, uint32_t> m_slots;
};

}  // namespace loopscope::python
