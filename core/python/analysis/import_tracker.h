// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "core/python/syntax/ast.h"

// Knows what a name written somewhere stands for when imports are the only thing that binds it: `aio` after
// `import asyncio as aio` is "asyncio", `sleep` after `from asyncio import sleep` is "asyncio.sleep".

namespace loopscope::python {

class ImportTracker {
 public:
  explicit ImportTracker(Module& module);

  // The dotted path that an expression (a name or attributes of one) stands for, if imports decide it.
  std::optional<std::string> pathOf(const Scope* scope, const Expression& expression) const;
  // Whether the program gives this name a meaning of its own in the module or in a scope around `scope`.
  bool isBound(const Scope* scope, const Name& name) const {
    return m_variables.contains(keyOf(scope, name));
  }

 private:
  friend class BindingCollector;
  using Key = std::pair<const Scope*, TextId>;  // the scope that owns the variable, and its name

  struct Variable {
    std::string path;  // of the import that binds it
    bool isOnlyImported = true;
  };

  Key keyOf(const Scope* scope, const Name& name) const;
  void addBinding(const Scope* scope, const Name& name, const std::string* importedPath);

  const Scope* m_moduleScope;
  std::map<Key, Variable> m_variables;
};

}  // namespace loopscope::python
