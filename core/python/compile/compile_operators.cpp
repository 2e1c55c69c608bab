// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>

#include "core/python/compile/compiler.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// Literals, operators, and conditions that jump.

namespace loopscope::python {

using runtime::Value;

namespace {

Opcode binaryOpcode(BinaryOperator op) {
  switch (op) {
    case BinaryOperator::Add:
      return Opcode::Add;
    case BinaryOperator::Subtract:
      return Opcode::Subtract;
    case BinaryOperator::Multiply:
      return Opcode::Multiply;
    case BinaryOperator::Divide:
      return Opcode::Divide;
    case BinaryOperator::FloorDivide:
      return Opcode::FloorDivide;
    case BinaryOperator::Modulo:
      return Opcode::Modulo;
    case BinaryOperator::Power:
      return Opcode::Power;
    case BinaryOperator::LeftShift:
      return Opcode::LeftShift;
    case BinaryOperator::RightShift:
      return Opcode::RightShift;
    case BinaryOperator::BitOr:
      return Opcode::BitOr;
    case BinaryOperator::BitXor:
      return Opcode::BitXor;
    case BinaryOperator::BitAnd:
      return Opcode::BitAnd;
    case BinaryOperator::MatrixMultiply:
      break;  // refused before
  }
  CHECK(false);
  return Opcode::Add;
}

bool isLiteral(ExpressionKind kind) {
  return kind == ExpressionKind::Constant || kind == ExpressionKind::Int || kind == ExpressionKind::Float ||
         kind == ExpressionKind::String || kind == ExpressionKind::Bytes;
}

std::string literalKey(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::Int: {
      const auto& literal = as<IntLiteral>(node);
      return "n" + std::to_string(literal.base) + ":" + std::string(literal.digits);
    }
    case ExpressionKind::Float:
      return "f" + std::to_string(std::bit_cast<uint64_t>(as<FloatLiteral>(node).value));
    case ExpressionKind::String:
      return "s" + std::string(as<StringLiteral>(node).text);
    case ExpressionKind::Bytes:
      return "b" + std::string(as<BytesLiteral>(node).bytes);
    default:
      return "c" + std::to_string(static_cast<int>(as<Constant>(node).value));
  }
}

}  // namespace

Value Compiler::literalValue(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::Int: {
      const auto& literal = as<IntLiteral>(node);
      return runtime::parseInt(m_target.runtime, literal.digits, literal.base);
    }
    case ExpressionKind::Float:
      return Value::number(as<FloatLiteral>(node).value);
    case ExpressionKind::String:
      return Value::of(&str(as<StringLiteral>(node).text));
    case ExpressionKind::Bytes:
      return runtime::Bytes::make(m_target.runtime, std::string(as<BytesLiteral>(node).bytes));
    default:
      break;
  }
  switch (as<Constant>(node).value) {
    case ConstantValue::None:
      return Value::none();
    case ConstantValue::True:
      return Value::boolean(true);
    case ConstantValue::False:
      return Value::boolean(false);
    case ConstantValue::Ellipsis:
      return Value::ellipsis();
  }
  return Value::none();
}

void Compiler::literal(const Expression& node) {
  emit(Opcode::LoadConst, constant(literalKey(node), literalValue(node)));
}

bool Compiler::constantTuple(const List<Expression*>& elements) {
  std::string key = "(";
  for (const Expression* element : elements) {
    if (!isLiteral(element->kind)) return false;
    const std::string part = literalKey(*element);
    key += std::to_string(part.size()) + "," + part;
  }
  std::vector<Value> values;
  for (const Expression* element : elements) values.push_back(literalValue(*element));
  emit(Opcode::LoadConst, constant(key, runtime::Tuple::make(m_target.runtime, values)));
  return true;
}

void Compiler::unary(const Unary& node) {
  if (node.op == UnaryOperator::Minus && node.operand->kind == ExpressionKind::Int) {
    const Value value = literalValue(*node.operand);
    if (value.isInt()) return loadInt(-value.asInt());
  }
  expression(*node.operand);
  switch (node.op) {
    case UnaryOperator::Not:
      return emit(Opcode::Not);
    case UnaryOperator::Invert:
      return emit(Opcode::Invert);
    case UnaryOperator::Plus:
      return emit(Opcode::Positive);
    case UnaryOperator::Minus:
      return emit(Opcode::Negative);
  }
}

void Compiler::binary(const Binary& node) {
  // A long chain a + b + c ... leans to the left: walk down it without recursion.
  std::vector<const Binary*> chain{&node};
  while (const auto* left = tryAs<Binary>(chain.back()->left)) chain.push_back(left);
  expression(*chain.back()->left);
  for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
    At at(*this, (*link)->range);
    expression(*(*link)->right);
    emit(binaryOpcode((*link)->op));
  }
}

void Compiler::logical(const Logical& node) {
  const Label end = b().newLabel();
  for (size_t i = 0; i < node.operands.size(); ++i) {
    expression(*node.operands[i]);
    if (i + 1 == node.operands.size()) break;
    b().emitJump(node.op == LogicalOperator::And ? Opcode::JumpIfFalseOrPop : Opcode::JumpIfTrueOrPop, end);
  }
  b().bind(end);
}

void Compiler::compareOp(CompareOperator op) {
  switch (op) {
    case CompareOperator::Equal:
      return emit(Opcode::Equal);
    case CompareOperator::NotEqual:
      return emit(Opcode::NotEqual);
    case CompareOperator::Less:
      return emit(Opcode::Less);
    case CompareOperator::LessEqual:
      return emit(Opcode::LessEqual);
    case CompareOperator::Greater:
      return emit(Opcode::Greater);
    case CompareOperator::GreaterEqual:
      return emit(Opcode::GreaterEqual);
    case CompareOperator::Is:
      return emit(Opcode::Is);
    case CompareOperator::IsNot:
      return emit(Opcode::IsNot);
    case CompareOperator::In:
      return emit(Opcode::In);
    case CompareOperator::NotIn:
      return emit(Opcode::NotIn);
  }
}

void Compiler::compare(const Compare& node) {
  expression(*node.first);
  if (node.ops.size() == 1) {
    expression(*node.rest[0]);
    return compareOp(node.ops[0]);
  }
  const Label cleanUp = b().newLabel();
  const Label end = b().newLabel();
  for (size_t i = 0; i + 1 < node.ops.size(); ++i) {
    expression(*node.rest[i]);
    emit(Opcode::Swap, 2);
    emit(Opcode::Copy, 2);
    compareOp(node.ops[i]);
    b().emitJump(Opcode::JumpIfFalseOrPop, cleanUp);
  }
  expression(*node.rest.back());
  compareOp(node.ops.back());
  b().emitJump(Opcode::Jump, end);
  b().bind(cleanUp);
  emit(Opcode::Swap, 2);
  emit(Opcode::Pop);
  b().bind(end);
}

// Jumps to the target when the truth of the expression is `wanted`, else goes on.
void Compiler::jumpIf(const Expression& node, Label target, bool wanted) {
  At at(*this, node.range);
  if (const auto* negation = tryAs<Unary>(&node); negation && negation->op == UnaryOperator::Not) {
    return jumpIf(*negation->operand, target, !wanted);
  }
  if (const auto* condition = tryAs<Logical>(&node)) {
    const bool isOr = condition->op == LogicalOperator::Or;
    const Label skip = b().newLabel();
    for (const Expression* operand : condition->operands.first(condition->operands.size() - 1)) {
      jumpIf(*operand, isOr == wanted ? target : skip, isOr);
    }
    jumpIf(*condition->operands.back(), target, wanted);
    return b().bind(skip);
  }
  if (const auto* comparison = tryAs<Compare>(&node); comparison && comparison->ops.size() == 1) {
    return jumpIfCompare(*comparison, target, wanted);
  }
  expression(node);
  b().emitJump(wanted ? Opcode::JumpIfTrue : Opcode::JumpIfFalse, target);
}

void Compiler::jumpIfCompare(const Compare& node, Label target, bool wanted) {
  expression(*node.first);
  const auto* constant = tryAs<Constant>(node.rest[0]);
  const bool isIdentity = node.ops[0] == CompareOperator::Is || node.ops[0] == CompareOperator::IsNot;
  if (isIdentity && constant != nullptr && constant->value == ConstantValue::None) {
    const bool whenNone = (node.ops[0] == CompareOperator::Is) == wanted;
    return b().emitJump(whenNone ? Opcode::JumpIfNone : Opcode::JumpIfNotNone, target);
  }
  expression(*node.rest[0]);
  compareOp(node.ops[0]);
  b().emitJump(wanted ? Opcode::JumpIfTrue : Opcode::JumpIfFalse, target);
}

}  // namespace loopscope::python
