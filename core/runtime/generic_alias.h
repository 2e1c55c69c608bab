// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runtime/object.h"
#include "core/runtime/tuple.h"
#include "core/runtime/value.h"

// list[int] and int | None: types that only say something to readers. They can be printed, compared, called
// and taken as base classes; what stands in the brackets is never looked at.

namespace loopscope::runtime {

class GenericAlias final : public Object {
 public:
  GenericAlias(Type& type, Value of, Ref<Tuple> with)
      : Object(type, ObjectKind::Other), origin(std::move(of)), arguments(std::move(with)) {}
  // The arguments are a tuple, or the only one.
  static Value make(Runtime& runtime, const Value& origin, const Value& arguments);

  Value origin;
  Ref<Tuple> arguments;

  void clear() override {
    origin = Value();
    arguments = nullptr;
  }
};

class UnionType final : public Object {
 public:
  UnionType(Type& type, Ref<Tuple> parts) : Object(type, ObjectKind::Other), members(std::move(parts)) {}

  Ref<Tuple> members;  // without doubles, and none of them a union

  void clear() override { members = nullptr; }
};

// The value as one of them, or null.
const GenericAlias* genericAlias(Runtime& runtime, const Value& value);
const UnionType* unionType(Runtime& runtime, const Value& value);
// left | right for types, None and the above; NotImplemented for anything else.
Value uniteTypes(Runtime& runtime, const Value& left, const Value& right);
// A type as annotations show it: "int", "list[str]", "None".
std::string annotationText(Runtime& runtime, const Value& type);

}  // namespace loopscope::runtime
