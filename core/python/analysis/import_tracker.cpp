// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/import_tracker.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/python/syntax/scoped_visitor.h"

namespace loopscope::python {

// Notes every place that binds a variable.
class BindingCollector final : public ScopedVisitor {
 public:
  explicit BindingCollector(ImportTracker& tracker) : m_tracker(tracker) {}

  void expression(Expression& node) override {
    if (const auto* name = tryAs<Name>(&node); name != nullptr && name->context != NameContext::Load)
      m_tracker.addBinding(scope(), *name, nullptr);
    ScopedVisitor::expression(node);
  }

  void statement(Statement& node) override {
    if (const auto* import = tryAs<Import>(&node)) {
      for (const ImportedModule& item : import->modules) {
        std::string path(item.module.text);
        if (!item.hasAlias) path.resize(std::min(path.size(), path.find('.')));
        m_tracker.addBinding(scope(), *item.target, &path);
      }
      return;
    }
    if (const auto* import = tryAs<ImportFrom>(&node)) {
      for (const ImportedName& item : import->names) {
        std::string path = fmt::format("{}.{}", import->module.text, item.name.text);
        m_tracker.addBinding(scope(), *item.target, import->level == 0 ? &path : nullptr);
      }
      return;
    }
    ScopedVisitor::statement(node);
  }

 private:
  ImportTracker& m_tracker;
};

ImportTracker::ImportTracker(Module& module) : m_moduleScope(module.scope) {
  BindingCollector(*this).visit(module);
}

ImportTracker::Key ImportTracker::keyOf(const Scope* scope, const Name& name) const {
  switch (name.binding.kind) {
    case BindingKind::Local:
    case BindingKind::Cell:
      return {scope, name.name.id};
    case BindingKind::Free:
    case BindingKind::ClassFree:
      for (const Scope* owner = scope->parent; owner != nullptr; owner = owner->parent)
        for (const CellVariable& cell : owner->cells)
          if (cell.name == name.name) return {owner, name.name.id};
      return {scope, name.name.id};
    case BindingKind::ClassName:
      if (m_variables.contains({scope, name.name.id})) return {scope, name.name.id};
      return {m_moduleScope, name.name.id};
    case BindingKind::Global:
    case BindingKind::Unresolved:
      break;
  }
  return {m_moduleScope, name.name.id};
}

void ImportTracker::addBinding(const Scope* scope, const Name& name, const std::string* importedPath) {
  Key key = name.binding.kind == BindingKind::ClassName ? Key{scope, name.name.id} : keyOf(scope, name);
  auto [entry, isNew] = m_variables.try_emplace(key);
  Variable& variable = entry->second;
  if (isNew && importedPath != nullptr) variable.path = *importedPath;
  variable.isOnlyImported =
      variable.isOnlyImported && importedPath != nullptr && variable.path == *importedPath;
}

std::optional<std::string> ImportTracker::pathOf(const Scope* scope, const Expression& expression) const {
  if (const auto* attribute = tryAs<Attribute>(&expression)) {
    std::optional<std::string> object = pathOf(scope, *attribute->object);
    if (!object) return std::nullopt;
    return fmt::format("{}.{}", *object, attribute->name.text);
  }
  const auto* name = tryAs<Name>(&expression);
  if (name == nullptr) return std::nullopt;
  auto variable = m_variables.find(keyOf(scope, *name));
  if (variable == m_variables.end() || !variable->second.isOnlyImported) return std::nullopt;
  return variable->second.path;
}

}  // namespace loopscope::python
