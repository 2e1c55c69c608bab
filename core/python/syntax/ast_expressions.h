// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/python/syntax/ast_node.h"

// Expressions of Python 3.11. A child that may be missing is a pointer that may be null, and says so.

namespace loopscope::python {

enum class ConstantValue : uint8_t { None, True, False, Ellipsis };
enum class UnaryOperator : uint8_t { Not, Invert, Plus, Minus };
enum class BinaryOperator : uint8_t {
  Add,
  Subtract,
  Multiply,
  MatrixMultiply,  // only so that it can be refused by name
  Divide,
  FloorDivide,
  Modulo,
  Power,
  LeftShift,
  RightShift,
  BitOr,
  BitXor,
  BitAnd,
};
enum class LogicalOperator : uint8_t { And, Or };
enum class CompareOperator : uint8_t {
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  Is,
  IsNot,
  In,
  NotIn,
};
enum class NameContext : uint8_t { Load, Store, Delete };
enum class ComprehensionKind : uint8_t { List, Set, Dict, Generator };

template <ExpressionKind Kind>
struct ExpressionOf : Expression {
  static constexpr ExpressionKind kKind = Kind;
  explicit ExpressionOf(SourceRange where) : Expression{Kind, where} {}
};

struct Constant : ExpressionOf<ExpressionKind::Constant> {
  using ExpressionOf::ExpressionOf;
  ConstantValue value = ConstantValue::None;
};

struct IntLiteral : ExpressionOf<ExpressionKind::Int> {
  using ExpressionOf::ExpressionOf;
  std::string_view digits;  // no prefix, no underscores, at least one digit
  int base = 10;            // 2, 8, 10 or 16
};

struct FloatLiteral : ExpressionOf<ExpressionKind::Float> {
  using ExpressionOf::ExpressionOf;
  double value = 0;
};

// Adjacent literals are joined, escapes are resolved.
struct StringLiteral : ExpressionOf<ExpressionKind::String> {
  using ExpressionOf::ExpressionOf;
  std::string_view text;  // UTF-8 (WTF-8 for lone surrogates)
};

struct BytesLiteral : ExpressionOf<ExpressionKind::Bytes> {
  using ExpressionOf::ExpressionOf;
  std::string_view bytes;
};

struct FString;

// Either literal text (value == nullptr) or {value!conversion:spec}. `{x=}` becomes the text "x=" and {x!r}.
struct FStringPart {
  std::string_view text;
  Expression* value = nullptr;
  char conversion = 0;      // 'r', 's', 'a', or 0 for none
  FString* spec = nullptr;  // may be null
};

struct FString : ExpressionOf<ExpressionKind::FString> {
  using ExpressionOf::ExpressionOf;
  List<FStringPart> parts;
};

struct Name : ExpressionOf<ExpressionKind::Name> {
  using ExpressionOf::ExpressionOf;
  Identifier name;
  NameContext context = NameContext::Load;
  Binding binding;
};

struct Attribute : ExpressionOf<ExpressionKind::Attribute> {
  using ExpressionOf::ExpressionOf;
  Expression* object = nullptr;
  Identifier name;
  SourceRange nameRange;
};

struct Subscript : ExpressionOf<ExpressionKind::Subscript> {
  using ExpressionOf::ExpressionOf;
  Expression* object = nullptr;
  Expression* index = nullptr;  // a Slice, or a Tuple that may hold Slices, or any expression
};

struct Slice : ExpressionOf<ExpressionKind::Slice> {
  using ExpressionOf::ExpressionOf;
  Expression* lower = nullptr;  // may be null, as the next two
  Expression* upper = nullptr;
  Expression* step = nullptr;
};

// `*value` in a call, a display or a target.
struct Starred : ExpressionOf<ExpressionKind::Starred> {
  using ExpressionOf::ExpressionOf;
  Expression* value = nullptr;
};

struct TupleDisplay : ExpressionOf<ExpressionKind::Tuple> {
  using ExpressionOf::ExpressionOf;
  List<Expression*> elements;
};

struct ListDisplay : ExpressionOf<ExpressionKind::List> {
  using ExpressionOf::ExpressionOf;
  List<Expression*> elements;
};

struct SetDisplay : ExpressionOf<ExpressionKind::Set> {
  using ExpressionOf::ExpressionOf;
  List<Expression*> elements;
};

struct DictEntry {
  Expression* key = nullptr;  // null for `**value`
  Expression* value = nullptr;
};

struct DictDisplay : ExpressionOf<ExpressionKind::Dict> {
  using ExpressionOf::ExpressionOf;
  List<DictEntry> entries;
};

struct Unary : ExpressionOf<ExpressionKind::Unary> {
  using ExpressionOf::ExpressionOf;
  UnaryOperator op = UnaryOperator::Not;
  Expression* operand = nullptr;
};

struct Binary : ExpressionOf<ExpressionKind::Binary> {
  using ExpressionOf::ExpressionOf;
  BinaryOperator op = BinaryOperator::Add;
  Expression* left = nullptr;
  Expression* right = nullptr;
  SourceRange opRange;
};

// `a and b and c`: two or more operands of one operator.
struct Logical : ExpressionOf<ExpressionKind::Logical> {
  using ExpressionOf::ExpressionOf;
  LogicalOperator op = LogicalOperator::And;
  List<Expression*> operands;
};

// `first ops[0] rest[0] ops[1] rest[1] ...`
struct Compare : ExpressionOf<ExpressionKind::Compare> {
  using ExpressionOf::ExpressionOf;
  Expression* first = nullptr;
  List<CompareOperator> ops;
  List<Expression*> rest;
};

struct KeywordArgument {
  Identifier name;  // not valid for `**value`
  Expression* value = nullptr;
  SourceRange range;
};

// Evaluated as CPython does: callee, all positional arguments, then all keywords.
struct Call : ExpressionOf<ExpressionKind::Call> {
  using ExpressionOf::ExpressionOf;
  Expression* callee = nullptr;
  List<Expression*> positional;  // `*value` is a Starred
  List<KeywordArgument> keywords;
};

struct Conditional : ExpressionOf<ExpressionKind::Conditional> {
  using ExpressionOf::ExpressionOf;
  Expression* condition = nullptr;
  Expression* whenTrue = nullptr;
  Expression* whenFalse = nullptr;
};

struct Parameter {
  Identifier name;
  Expression* annotation = nullptr;    // may be null; a Starred in `*args: *Ts`
  Expression* defaultValue = nullptr;  // may be null
  SourceRange range;
};

// Local slots are numbered in this order: positional, keywordOnly, rest, keywordRest.
struct Parameters {
  List<Parameter> positional;
  uint32_t positionalOnlyCount = 0;  // how many of `positional` stand before `/`
  List<Parameter> keywordOnly;
  Parameter* rest = nullptr;         // *args, may be null
  Parameter* keywordRest = nullptr;  // **kwargs, may be null
};

struct Lambda : ExpressionOf<ExpressionKind::Lambda> {
  using ExpressionOf::ExpressionOf;
  Parameters parameters;
  Expression* body = nullptr;
  Scope* scope = nullptr;  // from the resolver
};

struct ComprehensionClause {
  Expression* target = nullptr;
  Expression* iterable = nullptr;
  List<Expression*> conditions;
  bool isAsync = false;
};

// A function of its own, as in CPython 3.11: the first iterable is evaluated outside and passed in as local 0
// (`.0`).
struct Comprehension : ExpressionOf<ExpressionKind::Comprehension> {
  using ExpressionOf::ExpressionOf;
  ComprehensionKind comprehensionKind = ComprehensionKind::List;
  Expression* element = nullptr;  // the key, for a dict
  Expression* value = nullptr;    // only for a dict
  List<ComprehensionClause> clauses;
  Scope* scope = nullptr;  // from the resolver
};

struct Await : ExpressionOf<ExpressionKind::Await> {
  using ExpressionOf::ExpressionOf;
  Expression* value = nullptr;
};

struct Yield : ExpressionOf<ExpressionKind::Yield> {
  using ExpressionOf::ExpressionOf;
  Expression* value = nullptr;  // may be null
};

struct YieldFrom : ExpressionOf<ExpressionKind::YieldFrom> {
  using ExpressionOf::ExpressionOf;
  Expression* value = nullptr;
};

struct NamedExpression : ExpressionOf<ExpressionKind::NamedExpression> {
  using ExpressionOf::ExpressionOf;
  Name* target = nullptr;
  Expression* value = nullptr;
};

}  // namespace loopscope::python
