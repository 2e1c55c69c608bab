// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/registry.h"

#include <algorithm>
#include <vector>

#include "core/python/compile/module_object.h"
#include "core/python/modules/all.h"
#include "core/runtime/runtime.h"

namespace loopscope::python {

void ModuleContext::define(std::span<const runtime::NativeDefinition> functions, void* context,
                           runtime::NativeStyle style) {
  for (const runtime::NativeDefinition& definition : functions) {
    const auto native = runtime.heap().make<runtime::Native>(runtime, definition, style, nullptr, context);
    native->setModule(module.name());
    set(definition.name, runtime::Value::of(native.get()));
  }
}

void ModuleContext::set(std::string_view name, runtime::Value value) {
  module.set(runtime.intern(name), std::move(value));
}

std::span<const ModuleDefinition* const> moduleDefinitions() {
  static const std::vector<const ModuleDefinition*> all = [] {
    std::vector<const ModuleDefinition*> modules = {
#define X(name) &k##name##Module,
        LOOPSCOPE_NATIVE_MODULES(X)
#undef X
    };
    const auto inPython = pythonModules();
    modules.insert(modules.end(), inPython.begin(), inPython.end());
    return modules;
  }();
  return all;
}

const ModuleDefinition* findModule(std::string_view name) {
  const auto modules = moduleDefinitions();
  const auto found = std::find_if(modules.begin(), modules.end(),
                                  [&](const ModuleDefinition* module) { return module->name == name; });
  return found != modules.end() ? *found : nullptr;
}

}  // namespace loopscope::python
