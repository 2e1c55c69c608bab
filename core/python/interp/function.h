// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "core/python/compile/code.h"
#include "core/runtime/instance.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Functions of the program and the cells in which they share variables.

namespace loopscope::runtime {
class Runtime;
}

namespace loopscope::python {

class ModuleObject;

// What programs see of functions, static methods, class methods and properties. Fills the runtime's types.
void setUpFunctionTypes(runtime::Runtime& runtime);

class Cell : public runtime::Object {
 public:
  Cell(runtime::Type& type, runtime::Value initial)
      : Object(type, runtime::ObjectKind::Cell), value(std::move(initial)) {}

  runtime::Value value;

  void clear() override { value = runtime::Value(); }
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Cell; }
};

class Function : public runtime::Object {
 public:
  Function(runtime::Type& type, Code& code, ModuleObject& globals);

  Code& code() const { return *m_code; }
  ModuleObject& globals() const { return *m_globals; }

  runtime::Value name;           // a str
  runtime::Value qualifiedName;  // a str
  runtime::Value documentation;
  std::vector<runtime::Value> defaults;         // of the last positional parameters
  std::vector<runtime::Value> keywordDefaults;  // one per keyword-only parameter, Unbound: none
  std::vector<runtime::Ref<Cell>> closure;
  runtime::Value annotations;  // a dict, or Unbound
  runtime::Value module;       // __module__
  bool isAwaitable = false;    // types.coroutine: its generators can be awaited

  runtime::Attributes* attributes() override;
  void clear() override;
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Function; }

 private:
  std::unique_ptr<runtime::Attributes> m_attributes;  // made when first asked for
  Code* m_code;
  ModuleObject* m_globals;  // borrowed: modules outlive their functions
};

}  // namespace loopscope::python
