// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <deque>
#include <memory_resource>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/string_table.h"
#include "core/python/syntax/ast_expressions.h"
#include "core/python/syntax/ast_statements.h"
#include "core/python/syntax/scope.h"

// The tree of one source file, and the owner of everything in it.

namespace loopscope::python {

class Module {
 public:
  Module() = default;
  Module(const Module&) = delete;
  Module& operator=(const Module&) = delete;

  template <class Node>
  Node* make(SourceRange range) {
    static_assert(std::is_trivially_destructible_v<Node>);
    return new (m_arena.allocate(sizeof(Node), alignof(Node))) Node(range);
  }
  template <class T>
  List<T> list(const std::vector<T>& items) {
    static_assert(std::is_trivially_destructible_v<T>);
    if (items.empty()) return {};
    T* first = std::pmr::polymorphic_allocator<T>(&m_arena).allocate(items.size());
    std::uninitialized_copy(items.begin(), items.end(), first);
    return {first, items.size()};
  }
  std::string_view text(std::string_view text) {
    if (text.empty()) return {};
    char* first = static_cast<char*>(m_arena.allocate(text.size(), 1));
    std::copy(text.begin(), text.end(), first);
    return {first, text.size()};
  }
  Identifier identifier(std::string_view name) {
    TextId id = names.intern(name);
    return {id, names.at(id)};
  }

  // In CPython's words, which it prints on stderr before the run.
  void warn(std::string message, const SourceRange& where) {
    warnings.push_back(inPythonsWords(std::move(message), where, "SyntaxWarning"));
  }

  StringTable names;
  Block body;
  std::deque<Scope> scopes;           // a deque: nodes point into it
  Scope* scope = nullptr;             // of the module, from the resolver
  bool hasFutureAnnotations = false;  // from __future__ import annotations: never evaluated
  std::vector<Diagnostic> warnings;
  std::vector<Diagnostic> refusals;  // literals that Python has and Loopscope does not; see unsupported.h

 private:
  std::pmr::monotonic_buffer_resource m_arena{size_t{64} * 1024};
};

}  // namespace loopscope::python
