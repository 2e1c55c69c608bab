// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>

#include "core/python/interp/frame.h"
#include "core/runtime/str.h"
#include "core/runtime/type.h"
#include "core/runtime/value.h"

// Small things that the interpreter's loop does in many places.

namespace loopscope::python {

// Writes over a value that holds no reference.
inline void overwrite(runtime::Value& place, runtime::Value value) {
  new (&place) runtime::Value(std::move(value));
}

inline const ExceptionEntry* findHandler(const Code& code, size_t instruction) {
  for (const ExceptionEntry& entry : code.exceptionTable) {
    if (instruction >= entry.start && instruction < entry.end) return &entry;
  }
  return nullptr;
}

inline runtime::BinaryOp binaryOpOf(Opcode op) {
  using runtime::BinaryOp;
  switch (op) {
    case Opcode::Add:
    case Opcode::AddConst:
      return BinaryOp::Add;
    case Opcode::Subtract:
    case Opcode::SubtractConst:
      return BinaryOp::Subtract;
    case Opcode::Multiply:
      return BinaryOp::Multiply;
    case Opcode::Divide:
      return BinaryOp::TrueDivide;
    case Opcode::FloorDivide:
      return BinaryOp::FloorDivide;
    case Opcode::Modulo:
      return BinaryOp::Modulo;
    case Opcode::Power:
      return BinaryOp::Power;
    case Opcode::LeftShift:
      return BinaryOp::ShiftLeft;
    case Opcode::RightShift:
      return BinaryOp::ShiftRight;
    case Opcode::BitOr:
      return BinaryOp::Or;
    case Opcode::BitXor:
      return BinaryOp::Xor;
    default:
      return BinaryOp::And;
  }
}

// True and false are known without asking anybody for everything but objects.
inline bool isPlain(const runtime::Value& value) {
  return !value.isObject();
}
inline bool plainTruth(const runtime::Value& value) {
  switch (value.tag()) {
    case runtime::Tag::Bool:
    case runtime::Tag::Int:
      return value.asInt() != 0;
    case runtime::Tag::Float:
      return value.asFloat() != 0;
    case runtime::Tag::None:
      return false;
    default:
      return true;
  }
}

inline bool areNumbers(const runtime::Value& left, const runtime::Value& right) {
  return (left.isFloat() || left.isInt()) && (right.isFloat() || right.isInt());
}
inline double asNumber(const runtime::Value& value) {
  return value.isFloat() ? value.asFloat() : static_cast<double>(value.asInt());
}

// The int results of // and %, rounding down as Python does. The divisor is neither 0 nor -1.
inline int64_t floorDivide(int64_t left, int64_t right) {
  const int64_t quotient = left / right;
  return quotient - (left % right != 0 && (left < 0) != (right < 0) ? 1 : 0);
}
inline int64_t floorModulo(int64_t left, int64_t right) {
  const int64_t remainder = left % right;
  return remainder != 0 && (remainder < 0) != (right < 0) ? remainder + right : remainder;
}

}  // namespace loopscope::python
