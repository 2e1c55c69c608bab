// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/interp.h"
#include "core/python/module_object.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

// Context managers, and importing.

namespace loopscope::python {

using runtime::Str;
using runtime::Value;

// top[0] manager -> top[0] exit method, top[1] what entering gave
void Interpreter::enterWith(Value* top, bool isAsync) {
  Str& enterName = isAsync ? *m_runtime.names().aenter : *m_runtime.names().enter;
  Str& exitName = isAsync ? m_runtime.intern("__aexit__") : *m_runtime.names().exit;
  const Value manager = top[0];
  const Value enterMethod = runtime::findSpecial(m_runtime, manager, enterName);
  const Value exitMethod =
      enterMethod.isUnbound() ? Value() : runtime::findSpecial(m_runtime, manager, exitName);
  if (exitMethod.isUnbound()) {
    const std::string missing =
        enterMethod.isUnbound() ? "" : fmt::format(" (missed {} method)", exitName.view());
    m_runtime.raise(
        m_runtime.types().typeError,
        fmt::format("'{}' object does not support the {}context manager protocol{}",
                    runtime::typeName(m_runtime, manager), isAsync ? "asynchronous " : "", missing));
  }
  top[0] = exitMethod;
  top[1] = m_runtime.call(enterMethod, {});
}

// exit(None, None, None), or with the exception's type, value and traceback.
Value Interpreter::callExit(const Value& exit, const Value& exception) {
  if (exception.isUnbound()) return m_runtime.call(exit, {Value::none(), Value::none(), Value::none()});
  return m_runtime.call(exit, {Value::of(&exception.object()->type()), exception, tracebackOf(exception)});
}

Value Interpreter::tracebackOf(const Value& exception) {
  const Value traceback = runtime::findAttribute(m_runtime, exception, *m_runtime.names().traceback);
  return traceback.isUnbound() ? Value::none() : traceback;
}

Value Interpreter::importModule(std::string_view name) {
  const std::string key(name);
  if (const auto known = m_modules.find(key); known != m_modules.end()) return known->second;
  if (name == "__main__") return Value::of(m_main.get());
  const ModuleDefinition* definition = findModule(name);
  if (definition == nullptr) {
    m_runtime.raise(m_runtime.types().moduleNotFoundError, fmt::format("No module named '{}'", name));
  }
  const runtime::Ref<ModuleObject> module =
      m_runtime.heap().make<ModuleObject>(*m_runtime.types().module, name);
  module->set(*m_runtime.names().name, module->nameValue());
  m_modules.emplace(key, Value::of(module.get()));
  ModuleContext context{m_runtime, m_asyncio, m_recorder,      m_threads,
                        m_clock,   *this,     m_moduleOptions, *module};
  definition->build(context);
  // A module inside another is also that one's attribute.
  if (const size_t dot = name.rfind('.'); dot != std::string_view::npos) {
    const Value parent = importModule(name.substr(0, dot));
    parent.as<ModuleObject>()->set(m_runtime.intern(name.substr(dot + 1)), Value::of(module.get()));
  }
  return Value::of(module.get());
}

Value Interpreter::importName(const Str& name, bool whole) {
  const std::string_view text = name.view();
  Value module = importModule(text);
  const size_t dot = text.find('.');
  return whole || dot == std::string_view::npos ? module : importModule(text.substr(0, dot));
}

Value Interpreter::importFrom(const Value& module, Str& name) {
  const auto* from = module.as<ModuleObject>();
  if (const Value* value = from->find(name)) return *value;
  const std::string nested = from->name() + "." + std::string(name.view());
  if (findModule(nested) != nullptr) return importModule(nested);
  m_runtime.raise(
      m_runtime.types().importError,
      fmt::format("cannot import name '{}' from '{}' (unknown location)", name.view(), from->name()));
}

void Interpreter::importStar(const Value& module) {
  for (const ModuleObject::Entry& entry : module.as<ModuleObject>()->entries()) {
    if (!entry.name->view().starts_with('_')) m_frame->function->globals().set(*entry.name, entry.value);
  }
}

}  // namespace loopscope::python
