// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/runtime/pointer_map.h"
#include "core/runtime/type.h"

// The two sides of a slot: types inherit it as a function pointer, and a program sees that of a built-in type
// as a dunder method (super().__init__(), dict.__getitem__).

namespace loopscope::runtime {

void inheritMissingSlots(TypeSlots& slots, const TypeSlots& base);
// Leaves those that are not the base's.
void dropInheritedSlots(TypeSlots& slots, const TypeSlots& base);

// A method for every slot that a built-in type has and does not share with its first base.
void defineSlotMethods(Runtime& runtime, Type& type, PointerMap<Str, Value>& table);

// "__add__", "__radd__", "__iadd__", "+", "+="
struct OperatorNames {
  std::string_view method;
  std::string_view reflected;
  std::string_view inPlace;
  std::string_view sign;
};
const OperatorNames& operatorNames(BinaryOp op);
std::string_view methodName(CompareOp op);  // "__lt__"
std::string_view sign(CompareOp op);        // "<"
CompareOp mirrored(CompareOp op);           // < becomes >

}  // namespace loopscope::runtime
