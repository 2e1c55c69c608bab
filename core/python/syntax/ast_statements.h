// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/syntax/ast_expressions.h"

// Statements and patterns of Python 3.11. Whatever a statement binds (a function's name, an import's alias,
// an exception's name, a capture in a pattern) is a Name node with NameContext::Store, so that one way of
// resolving and storing serves all.

namespace loopscope::python {

template <StatementKind Kind>
struct StatementOf : Statement {
  static constexpr StatementKind kKind = Kind;
  explicit StatementOf(SourceRange where) : Statement{Kind, where} {}
};

template <PatternKind Kind>
struct PatternOf : Pattern {
  static constexpr PatternKind kKind = Kind;
  explicit PatternOf(SourceRange where) : Pattern{Kind, where} {}
};

using Block = List<Statement*>;  // empty only where a clause is missing (no else, no finally)

struct ExpressionStatement : StatementOf<StatementKind::Expression> {
  using StatementOf::StatementOf;
  Expression* value = nullptr;
};

struct Assign : StatementOf<StatementKind::Assign> {
  using StatementOf::StatementOf;
  List<Expression*> targets;  // `a = b = value` has two
  Expression* value = nullptr;
};

struct AugmentedAssign : StatementOf<StatementKind::AugmentedAssign> {
  using StatementOf::StatementOf;
  Expression* target = nullptr;  // Name, Attribute or Subscript
  BinaryOperator op = BinaryOperator::Add;
  Expression* value = nullptr;
};

struct AnnotatedAssign : StatementOf<StatementKind::AnnotatedAssign> {
  using StatementOf::StatementOf;
  Expression* target = nullptr;  // Name, Attribute or Subscript
  Expression* annotation = nullptr;
  Expression* value = nullptr;  // may be null
  bool isSimple = false;        // a bare name without parentheses: kept in __annotations__
};

struct Return : StatementOf<StatementKind::Return> {
  using StatementOf::StatementOf;
  Expression* value = nullptr;  // may be null
};

struct Raise : StatementOf<StatementKind::Raise> {
  using StatementOf::StatementOf;
  Expression* exception = nullptr;  // may be null
  Expression* cause = nullptr;      // may be null
};

struct Assert : StatementOf<StatementKind::Assert> {
  using StatementOf::StatementOf;
  Expression* test = nullptr;
  Expression* message = nullptr;  // may be null
};

struct Delete : StatementOf<StatementKind::Delete> {
  using StatementOf::StatementOf;
  List<Expression*> targets;
};

struct Pass : StatementOf<StatementKind::Pass> {
  using StatementOf::StatementOf;
};
struct Break : StatementOf<StatementKind::Break> {
  using StatementOf::StatementOf;
};
struct Continue : StatementOf<StatementKind::Continue> {
  using StatementOf::StatementOf;
};

// The resolver has used these up; the compiler passes over them.
struct Global : StatementOf<StatementKind::Global> {
  using StatementOf::StatementOf;
  List<Identifier> names;
};
struct Nonlocal : StatementOf<StatementKind::Nonlocal> {
  using StatementOf::StatementOf;
  List<Identifier> names;
};

// `import module as target`. Without `as`, target is the module's first part ("a" of a.b.c) and hasAlias is
// false.
struct ImportedModule {
  Identifier module;  // dotted
  Name* target = nullptr;
  bool hasAlias = false;
  SourceRange range;
};

struct Import : StatementOf<StatementKind::Import> {
  using StatementOf::StatementOf;
  List<ImportedModule> modules;
};

struct ImportedName {
  Identifier name;
  Name* target = nullptr;
  SourceRange range;
};

struct ImportFrom : StatementOf<StatementKind::ImportFrom> {
  using StatementOf::StatementOf;
  Identifier module;   // dotted; not valid in `from . import x`
  uint32_t level = 0;  // leading dots
  bool isStar = false;
  List<ImportedName> names;  // empty when isStar
  SourceRange moduleRange;
};

struct IfBranch {
  Expression* test = nullptr;
  Block body;
};

// if and its elifs, flat.
struct If : StatementOf<StatementKind::If> {
  using StatementOf::StatementOf;
  List<IfBranch> branches;
  Block elseBody;
};

struct While : StatementOf<StatementKind::While> {
  using StatementOf::StatementOf;
  Expression* test = nullptr;
  Block body;
  Block elseBody;
};

struct For : StatementOf<StatementKind::For> {
  using StatementOf::StatementOf;
  Expression* target = nullptr;
  Expression* iterable = nullptr;
  Block body;
  Block elseBody;
  bool isAsync = false;
};

struct WithItem {
  Expression* context = nullptr;
  Expression* target = nullptr;  // may be null
};

struct With : StatementOf<StatementKind::With> {
  using StatementOf::StatementOf;
  List<WithItem> items;
  Block body;
  bool isAsync = false;
};

struct ExceptHandler {
  Expression* type = nullptr;  // null for a bare `except:`
  Name* target = nullptr;      // may be null
  Block body;
  SourceRange range;
};

struct Try : StatementOf<StatementKind::Try> {
  using StatementOf::StatementOf;
  Block body;
  List<ExceptHandler> handlers;
  Block elseBody;
  Block finallyBody;
  bool isStar = false;  // except*
};

struct MatchCase {
  Pattern* pattern = nullptr;
  Expression* guard = nullptr;  // may be null
  Block body;
};

struct Match : StatementOf<StatementKind::Match> {
  using StatementOf::StatementOf;
  Expression* subject = nullptr;
  List<MatchCase> cases;
};

struct FunctionDef : StatementOf<StatementKind::FunctionDef> {
  using StatementOf::StatementOf;
  Identifier name;         // as written: __name__
  Name* target = nullptr;  // what is bound; mangled where the class makes it private
  Parameters parameters;
  Expression* returns = nullptr;  // annotation, may be null
  Block body;
  List<Expression*> decorators;
  bool isAsync = false;
  Scope* scope = nullptr;  // from the resolver
};

struct ClassDef : StatementOf<StatementKind::ClassDef> {
  using StatementOf::StatementOf;
  Identifier name;  // as written
  Name* target = nullptr;
  List<Expression*> bases;  // may hold a Starred
  List<KeywordArgument> keywords;
  Block body;
  List<Expression*> decorators;
  Scope* scope = nullptr;  // from the resolver
};

// A literal or a dotted name, compared with ==.
struct ValuePattern : PatternOf<PatternKind::Value> {
  using PatternOf::PatternOf;
  Expression* value = nullptr;
};

// None, True, False: compared with `is`.
struct SingletonPattern : PatternOf<PatternKind::Singleton> {
  using PatternOf::PatternOf;
  ConstantValue value = ConstantValue::None;
};

struct SequencePattern : PatternOf<PatternKind::Sequence> {
  using PatternOf::PatternOf;
  List<Pattern*> elements;  // at most one StarPattern
};

struct MappingPattern : PatternOf<PatternKind::Mapping> {
  using PatternOf::PatternOf;
  List<Expression*> keys;
  List<Pattern*> values;  // as many as keys
  Name* rest = nullptr;   // **rest, may be null
};

struct ClassPattern : PatternOf<PatternKind::Class> {
  using PatternOf::PatternOf;
  Expression* type = nullptr;
  List<Pattern*> positional;
  List<Identifier> keywordNames;
  List<Pattern*> keywordPatterns;  // as many as names
};

// `*name` or `*_` inside a sequence.
struct StarPattern : PatternOf<PatternKind::Star> {
  using PatternOf::PatternOf;
  Name* target = nullptr;  // null for `_`
};

// `pattern as target`, a bare capture (no pattern), or the wildcard `_` (neither).
struct AsPattern : PatternOf<PatternKind::As> {
  using PatternOf::PatternOf;
  Pattern* pattern = nullptr;  // may be null
  Name* target = nullptr;      // may be null
};

struct OrPattern : PatternOf<PatternKind::Or> {
  using PatternOf::PatternOf;
  List<Pattern*> alternatives;
};

}  // namespace loopscope::python
