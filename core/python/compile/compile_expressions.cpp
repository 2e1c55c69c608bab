// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <charconv>
#include <optional>

#include "core/python/compile/compiler.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Value;

void Compiler::expression(const Expression& node) {
  At at(*this, node.range);
  switch (node.kind) {
    case ExpressionKind::Constant:
      return loadConstant(as<Constant>(node).value);
    case ExpressionKind::Int:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Bytes:
      return literal(node);
    case ExpressionKind::FString:
      return fString(as<FString>(node));
    case ExpressionKind::Name:
      return load(as<Name>(node).name, as<Name>(node).binding);
    case ExpressionKind::Attribute:
      expression(*as<Attribute>(node).object);
      return loadAttribute(as<Attribute>(node).name);
    case ExpressionKind::Subscript:
      return subscript(as<Subscript>(node));
    case ExpressionKind::Slice:
      return slice(as<Slice>(node));
    case ExpressionKind::Starred:
      break;  // only inside displays, calls and targets, which handle it
    case ExpressionKind::Tuple:
      return elements(as<TupleDisplay>(node).elements, Opcode::BuildTuple);
    case ExpressionKind::List:
      return elements(as<ListDisplay>(node).elements, Opcode::BuildList);
    case ExpressionKind::Set:
      return elements(as<SetDisplay>(node).elements, Opcode::BuildSet);
    case ExpressionKind::Dict:
      return dict(as<DictDisplay>(node));
    case ExpressionKind::Unary:
      return unary(as<Unary>(node));
    case ExpressionKind::Binary:
      return binary(as<Binary>(node));
    case ExpressionKind::Logical:
      return logical(as<Logical>(node));
    case ExpressionKind::Compare:
      return compare(as<Compare>(node));
    case ExpressionKind::Call:
      return call(as<Call>(node));
    case ExpressionKind::Conditional:
      return conditional(as<Conditional>(node));
    case ExpressionKind::Lambda:
      return lambda(as<Lambda>(node));
    case ExpressionKind::Comprehension:
      return comprehension(as<Comprehension>(node));
    case ExpressionKind::Await:
      return await(*as<Await>(node).value);
    case ExpressionKind::Yield:
      return yield(as<Yield>(node));
    case ExpressionKind::YieldFrom:
      expression(*as<YieldFrom>(node).value);
      emit(Opcode::GetDelegate);
      return delegate();
    case ExpressionKind::NamedExpression:
      expression(*as<NamedExpression>(node).value);
      emit(Opcode::Copy, 1);
      return store(*as<NamedExpression>(node).target);
  }
  CHECK(false);
}

void Compiler::loadAttribute(const Identifier& name) {
  emit(Opcode::LoadAttribute, nameIndex(str(name)), b().cache());
}

void Compiler::fString(const FString& node) {
  int32_t count = 0;
  for (const FStringPart& part : node.parts) {
    ++count;
    if (part.value == nullptr) {
      loadText(part.text);
      continue;
    }
    expression(*part.value);
    if (part.spec != nullptr) fString(*part.spec);
    emit(Opcode::Format, part.conversion, part.spec != nullptr ? 1 : 0);
  }
  if (count == 0) {
    loadText("");
  } else if (count > 1 || node.parts[0].value == nullptr) {
    emit(Opcode::BuildString, count);
  }
}

// The value of a literal of 64 bits.
static std::optional<uint64_t> smallLiteral(const Expression* node) {
  const auto* literal = tryAs<IntLiteral>(node);
  if (literal == nullptr) return {};
  uint64_t value = 0;
  const char* end = literal->digits.data() + literal->digits.size();
  const auto read = std::from_chars(literal->digits.data(), end, value, literal->base);
  return read.ec == std::errc() && read.ptr == end ? std::optional(value) : std::nullopt;
}

// CPython folds no power of more than 128 bits.
static bool isSmallPower(const Binary& node) {
  constexpr uint64_t kMostBits = 128;
  const std::optional<uint64_t> base = smallLiteral(node.left);
  const std::optional<uint64_t> exponent = smallLiteral(node.right);
  return base && exponent && (*base == 0 || *exponent <= kMostBits / std::bit_width(*base));
}

// Whether CPython's compiler makes a constant of it. Only what is often written is looked at.
static bool isFolded(const Expression* node) {
  switch (node->kind) {
    case ExpressionKind::Int:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Bytes:
    case ExpressionKind::Constant:
      return true;
    case ExpressionKind::Unary:
      return isFolded(as<Unary>(*node).operand);
    case ExpressionKind::Binary:
      if (as<Binary>(*node).op == BinaryOperator::Power && !isSmallPower(as<Binary>(*node))) return false;
      return isFolded(as<Binary>(*node).left) && isFolded(as<Binary>(*node).right);
    case ExpressionKind::Tuple:
      return std::ranges::all_of(as<TupleDisplay>(*node).elements, isFolded);
    default:
      return false;
  }
}

void Compiler::elements(const List<Expression*>& list, Opcode build) {
  size_t plain = 0;
  while (plain < list.size() && list[plain]->kind != ExpressionKind::Starred) ++plain;
  if (plain == list.size()) {
    if (build == Opcode::BuildTuple && constantTuple(list)) return;
    for (const Expression* element : list) expression(*element);
    emit(build, static_cast<int32_t>(list.size()));
    if (build == Opcode::BuildSet && list.size() > 2 && std::ranges::all_of(list, isFolded)) {
      // CPython keeps such a display as a frozenset that it has filled once more, which changes the order.
      emit(Opcode::BuildList, 0);
      emit(Opcode::Swap, 2);
      emit(Opcode::ListExtend);
      emit(Opcode::BuildSet, 0);
      emit(Opcode::Swap, 2);
      emit(Opcode::SetUpdate);
    }
    return;
  }
  const bool isSet = build == Opcode::BuildSet;
  for (size_t i = 0; i < plain; ++i) expression(*list[i]);
  emit(isSet ? Opcode::BuildSet : Opcode::BuildList, static_cast<int32_t>(plain));
  for (const Expression* element : list.subspan(plain)) {
    if (const auto* starred = tryAs<Starred>(element)) {
      expression(*starred->value);
      emit(isSet ? Opcode::SetUpdate : Opcode::ListExtend);
    } else {
      expression(*element);
      emit(isSet ? Opcode::SetAdd : Opcode::ListAppend, 1);
    }
  }
  if (build == Opcode::BuildTuple) emit(Opcode::ListToTuple);
}

void Compiler::dict(const DictDisplay& node) {
  size_t plain = 0;
  while (plain < node.entries.size() && node.entries[plain].key != nullptr) ++plain;
  for (const DictEntry& entry : node.entries.first(plain)) {
    expression(*entry.key);
    expression(*entry.value);
  }
  emit(Opcode::BuildDict, static_cast<int32_t>(plain));
  for (const DictEntry& entry : node.entries.subspan(plain)) {
    if (entry.key != nullptr) {
      expression(*entry.key);
      expression(*entry.value);
      emit(Opcode::DictAdd, 1);
    } else {
      expression(*entry.value);
      emit(Opcode::DictUpdate);
    }
  }
}

void Compiler::conditional(const Conditional& node) {
  const Label otherwise = b().newLabel();
  const Label end = b().newLabel();
  jumpIf(*node.condition, otherwise, false);
  expression(*node.whenTrue);
  const int32_t depth = b().depth();
  b().emitJump(Opcode::Jump, end);
  b().setDepth(depth - 1);
  b().bind(otherwise);
  expression(*node.whenFalse);
  b().bind(end);
}

void Compiler::subscript(const Subscript& node) {
  expression(*node.object);
  expression(*node.index);
  emit(Opcode::LoadItem);
}

void Compiler::slice(const Slice& node) {
  const auto part = [this](const Expression* bound) {
    if (bound != nullptr) {
      expression(*bound);
    } else {
      loadNone();
    }
  };
  part(node.lower);
  part(node.upper);
  if (node.step != nullptr) expression(*node.step);
  emit(Opcode::BuildSlice, node.step != nullptr ? 3 : 2);
}

void Compiler::await(const Expression& value) {
  expression(value);
  emit(Opcode::GetAwaitable);
  delegate();
}

void Compiler::delegate() {
  loadNone();
  emit(Opcode::Delegate);
}

void Compiler::yield(const Yield& node) {
  if (node.value != nullptr) {
    expression(*node.value);
  } else {
    loadNone();
  }
  emit(m_unit->scope.isAsyncGenerator ? Opcode::YieldAsync : Opcode::Yield);
}

}  // namespace loopscope::python
