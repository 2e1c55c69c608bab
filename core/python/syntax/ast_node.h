// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/base/check.h"
#include "core/base/diagnostic.h"
#include "core/base/ids.h"

// What every node of the syntax tree shares. Nodes live in their Module's arena and are trivially
// destructible: a tree of any depth goes away at once, without recursion. The parser limits how deep a tree
// can be (see nesting.h), so passes over it may recurse freely.

namespace loopscope::python {

struct Scope;

// A name, once per module: equal names have equal ids. Names that a class makes private (`__x` inside `class
// C`) are stored mangled already (`_C__x`).
struct Identifier {
  TextId id;              // in Module::names
  std::string_view text;  // lives as long as the module

  bool valid() const { return id.valid(); }
  bool operator==(const Identifier& other) const { return id == other.id; }
};

// Elements in the arena. Never owns.
template <class T>
using List = std::span<T>;

// How a name is reached from the scope it is written in. The resolver fills it in.
enum class BindingKind : uint8_t {
  Unresolved,  // before the resolver
  Local,       // slot indexes Scope::locals of the current function
  Cell,        // slot indexes Scope::cells: a variable of this scope that an inner scope captures
  Free,        // slot indexes Scope::frees: captured from an enclosing function
  Global,      // module namespace, then built-ins; slot unused
  ClassName,   // class body: class namespace, then globals, then built-ins; slot unused
  ClassFree,   // class body, read only: class namespace first, then the captured variable Scope::frees[slot]
};

struct Binding {
  BindingKind kind = BindingKind::Unresolved;
  uint32_t slot = 0;
};

enum class ExpressionKind : uint8_t {
  Constant,
  Int,
  Float,
  String,
  Bytes,
  FString,
  Name,
  Attribute,
  Subscript,
  Slice,
  Starred,
  Tuple,
  List,
  Set,
  Dict,
  Unary,
  Binary,
  Logical,
  Compare,
  Call,
  Conditional,
  Lambda,
  Comprehension,
  Await,
  Yield,
  YieldFrom,
  NamedExpression,
};

enum class StatementKind : uint8_t {
  Expression,
  Assign,
  AugmentedAssign,
  AnnotatedAssign,
  Return,
  Raise,
  Assert,
  Delete,
  Pass,
  Break,
  Continue,
  Global,
  Nonlocal,
  Import,
  ImportFrom,
  If,
  While,
  For,
  With,
  Try,
  Match,
  FunctionDef,
  ClassDef,
};

enum class PatternKind : uint8_t { Value, Singleton, Sequence, Mapping, Class, Star, As, Or };

struct Expression {
  ExpressionKind kind;
  SourceRange range;
};

struct Statement {
  StatementKind kind;
  SourceRange range;
};

struct Pattern {
  PatternKind kind;
  SourceRange range;
};

// The node as its own type. The kind must be right; tryAs gives nullptr when it is not (or the node is
// nullptr).
template <class T, class Node>
T& as(Node& node) {
  CHECK(node.kind == T::kKind);
  return static_cast<T&>(node);
}
template <class T, class Node>
const T& as(const Node& node) {
  CHECK(node.kind == T::kKind);
  return static_cast<const T&>(node);
}
template <class T, class Node>
T* tryAs(Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<T*>(node) : nullptr;
}
template <class T, class Node>
const T* tryAs(const Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

}  // namespace loopscope::python
