// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/python/syntax/ast_node.h"

// What the resolver tells the compiler about one scope: how many slots of each sort a frame needs and where
// the captured variables come from. Name nodes carry their own Binding.

namespace loopscope::python {

enum class ScopeKind : uint8_t { Module, Function, Lambda, Comprehension, Class };

// A variable of this scope that inner scopes capture. It lives in a cell, made when the frame starts. A
// captured parameter also keeps its local slot: its value moves into the cell at the start.
struct CellVariable {
  static constexpr uint32_t kNotAParameter = 0xffffffff;
  Identifier name;
  uint32_t parameterSlot = kNotAParameter;
};

// A variable captured from the enclosing scope when the function object is made: taken from its cells or from
// its own frees.
struct FreeVariable {
  Identifier name;
  bool fromCell = false;     // else from the enclosing scope's frees
  uint32_t parentIndex = 0;  // in the enclosing scope's cells or frees
};

struct Scope {
  ScopeKind kind = ScopeKind::Module;
  Scope* parent = nullptr;  // the scope it is written in; null for the module

  std::vector<Identifier> locals;  // parameters first, in slot order; `.0` first in a comprehension
  std::vector<CellVariable> cells;
  std::vector<FreeVariable> frees;

  // Class scopes: cells[classCell] is `__class__`, which methods using super() or __class__ capture.
  bool hasClassCell = false;
  uint32_t classCell = 0;
  // __qualname__ of the function or class, whole: "Outer.method.<locals>.inner".
  std::string qualifiedName;

  // What calling it gives. A generator expression is a generator, or with `async for`/await an async
  // generator; other comprehensions with those are coroutines that the enclosing function awaits at once.
  bool isGenerator = false;       // contains yield
  bool isCoroutine = false;       // async def without yield
  bool isAsyncGenerator = false;  // async def with yield
};

}  // namespace loopscope::python
