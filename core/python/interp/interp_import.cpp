// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <memory>
#include <mutex>
#include <unordered_map>

#include "core/python/analysis/resolver.h"
#include "core/python/compile/compile.h"
#include "core/python/interp/interp.h"
#include "core/python/syntax/parser.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

// Importing: modules are built when they are first asked for, in C++ or from source text of our own.

namespace loopscope::python {

using runtime::Str;
using runtime::Value;

namespace {

// The source is ours: that it compiles is checked, that it runs is up to what it imports.
std::unique_ptr<Module> resolvedSyntax(std::string_view source) {
  ParseOutcome parsed = parse(source);
  CHECK(parsed.ok());
  CHECK(!resolve(*parsed.module));
  return std::move(parsed.module);
}

// Read at its first import in this process and kept for every later run: nobody writes to a resolved tree.
const Module& syntaxOf(const ModuleDefinition& definition) {
  static std::mutex mutex;
  static std::unordered_map<const ModuleDefinition*, std::unique_ptr<Module>> trees;
  const std::scoped_lock lock(mutex);
  std::unique_ptr<Module>& tree = trees[&definition];
  if (tree == nullptr) tree = resolvedSyntax(definition.source);
  return *tree;
}

}  // namespace

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
  ModuleContext context{m_runtime, m_asyncio, m_recorder,      m_threads, m_clock,
                        m_console, *this,     m_moduleOptions, *module};
  if (definition->build != nullptr) definition->build(context);
  if (!definition->source.empty()) {
    runLibrary(*module, syntaxOf(*definition), definition->source, key + ".py");
  }
  // A module inside another is also that one's attribute.
  const size_t dot = name.rfind('.');
  if (dot != std::string_view::npos && findModule(name.substr(0, dot)) != nullptr) {
    const Value parent = importModule(name.substr(0, dot));
    parent.as<ModuleObject>()->set(m_runtime.intern(name.substr(dot + 1)), Value::of(module.get()));
  }
  return Value::of(module.get());
}

void Interpreter::runLibrarySource(ModuleObject& module, std::string_view source,
                                   const std::string& fileName) {
  runLibrary(module, *resolvedSyntax(source), source, fileName);
}

void Interpreter::runLibrary(ModuleObject& module, const Module& syntax, std::string_view source,
                             const std::string& fileName) {
  std::unique_ptr<Program>& program = m_libraryPrograms.emplace_back(
      compile(syntax, fileName, {m_runtime, module, *m_builtins, source, true}));
  const runtime::Ref<Function> body =
      m_runtime.heap().make<Function>(*m_runtime.types().function, *program->module, module);
  // What our own modules do to set themselves up is no work of the program's: it has no price.
  const uint64_t unpaid = m_unpaid + countSpent();
  Completion completion = callFunction(*body, {});
  countSpent();
  m_unpaid = unpaid;
  if (completion.kind != Completion::Kind::Raised) return;
  m_modules.erase(module.name());
  throw runtime::Raise{std::move(completion.value)};
}

ModuleObject& Interpreter::newLibraryScope() {
  return *m_libraryScopes.emplace_back(
      m_runtime.heap().make<ModuleObject>(*m_runtime.types().module, "builtins"));
}

Value Interpreter::fromLibrary(std::string_view module, std::string_view name) {
  return runtime::getAttribute(m_runtime, importModule(module), m_runtime.intern(name));
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

Value Interpreter::replacedStream(Stream stream) const {
  const auto sys = m_modules.find("sys");
  if (sys == m_modules.end()) return Value();
  const ModuleObject& module = *sys->second.as<ModuleObject>();
  const bool isError = stream == Stream::Error;
  const Value* now = module.find(m_runtime.intern(isError ? "stderr" : "stdout"));
  const Value* before = module.find(m_runtime.intern(isError ? "__stderr__" : "__stdout__"));
  return now == nullptr || before == nullptr || now->is(*before) ? Value() : *now;
}

void Interpreter::importStar(const Value& module) {
  const ModuleObject& from = *module.as<ModuleObject>();
  ModuleObject& here = m_frame->function->globals();
  if (const Value* all = from.find(m_runtime.intern("__all__"))) {
    runtime::forEach(m_runtime, *all, [&](Value& name) {
      here.set(m_runtime.intern(*name.as<Str>()),
               runtime::getAttribute(m_runtime, module, m_runtime.intern(*name.as<Str>())));
      return true;
    });
    return;
  }
  for (const ModuleObject::Entry& entry : from.entries()) {
    if (!entry.name->view().starts_with('_')) here.set(*entry.name, entry.value);
  }
}

}  // namespace loopscope::python
