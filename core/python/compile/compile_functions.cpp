// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/utf8.h"
#include "core/python/compile/compiler.h"
#include "core/runtime/str.h"

// Whatever gets a Code of its own: functions, lambdas, comprehensions, classes.

namespace loopscope::python {

using runtime::Value;

void Compiler::parametersOf(Code& code, const Parameters& parameters) {
  code.positionalCount = static_cast<uint32_t>(parameters.positional.size());
  code.positionalOnlyCount = parameters.positionalOnlyCount;
  code.keywordOnlyCount = static_cast<uint32_t>(parameters.keywordOnly.size());
  code.hasRest = parameters.rest != nullptr;
  code.hasKeywordRest = parameters.keywordRest != nullptr;
  code.isSimple = code.keywordOnlyCount == 0 && !code.hasRest && !code.hasKeywordRest;
}

uint32_t Compiler::defaults(const Parameters& parameters) {
  uint32_t flags = 0;
  int32_t count = 0;
  for (const Parameter& parameter : parameters.positional) {
    if (parameter.defaultValue == nullptr) continue;
    expression(*parameter.defaultValue);
    ++count;
  }
  if (count > 0) {
    emit(Opcode::BuildTuple, count);
    flags |= kHasDefaults;
  }
  count = 0;
  for (const Parameter& parameter : parameters.keywordOnly) {
    if (parameter.defaultValue == nullptr) continue;
    loadText(parameter.name.text);
    expression(*parameter.defaultValue);
    ++count;
  }
  if (count > 0) {
    emit(Opcode::BuildDict, count);
    flags |= kHasKeywordDefaults;
  }
  return flags;
}

void Compiler::annotation(const Expression& node) {
  if (m_annotationsAreText) return loadText(sourceText(node.range));
  if (const auto* starred = tryAs<Starred>(&node)) return annotation(*starred->value);
  expression(node);
}

// What stands in the source there; nothing when it goes over several lines.
std::string Compiler::sourceText(const SourceRange& range) const {
  if (range.line != range.endLine) return {};
  std::string_view text = m_target.source;
  for (uint32_t line = 1; line < range.line; ++line) {
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  std::string result;
  size_t position = 0;
  for (uint32_t column = 1; column < range.endColumn && position < text.size(); ++column) {
    const char32_t codePoint = nextCodePoint(text, position);
    if (column >= range.column) appendUtf8(result, codePoint);
  }
  return result;
}

uint32_t Compiler::annotations(const Parameters& parameters, const Expression* returns) {
  int32_t count = 0;
  const auto add = [&](std::string_view name, const Expression* value) {
    if (value == nullptr) return;
    loadText(name);
    annotation(*value);
    ++count;
  };
  for (const Parameter& parameter : parameters.positional) add(parameter.name.text, parameter.annotation);
  if (parameters.rest != nullptr) add(parameters.rest->name.text, parameters.rest->annotation);
  for (const Parameter& parameter : parameters.keywordOnly) add(parameter.name.text, parameter.annotation);
  if (parameters.keywordRest != nullptr) {
    add(parameters.keywordRest->name.text, parameters.keywordRest->annotation);
  }
  add("return", returns);
  if (count == 0) return 0;
  emit(Opcode::BuildDict, count);
  return kHasAnnotations;
}

// Emits into the enclosing unit: the function object for code that is built already.
void Compiler::makeFunction(Code& code, const Scope& scope, const Parameters* parameters,
                            const Expression* returns) {
  uint32_t flags = 0;
  if (parameters != nullptr) {
    flags = defaults(*parameters);
    flags |= annotations(*parameters, returns);
  }
  for (const FreeVariable& free : scope.frees) {
    const auto index = static_cast<int32_t>(free.parentIndex);
    if (free.fromCell) {
      emit(Opcode::LoadOwnCell, static_cast<int32_t>(b().code().localCount) + index);
    } else {
      emit(Opcode::LoadOuterCell, index);
    }
  }
  Code& outer = b().code();
  outer.children.push_back(&code);
  emit(Opcode::MakeFunction, static_cast<int32_t>(outer.children.size() - 1),
       flags | static_cast<uint32_t>(scope.frees.size()) << 3);
}

void Compiler::decorate(const List<Expression*>& decorators) {
  for (size_t i = decorators.size(); i-- > 0;) {
    At at(*this, decorators[i]->range);
    emit(Opcode::Call, 1);
  }
}

namespace {

const StringLiteral* docString(const python::Block& body) {
  if (body.empty()) return nullptr;
  const auto* first = tryAs<ExpressionStatement>(body[0]);
  return first != nullptr ? tryAs<StringLiteral>(first->value) : nullptr;
}

}  // namespace

void Compiler::function(const FunctionDef& node) {
  for (const Expression* decorator : node.decorators) expression(*decorator);
  Code& code = newCode(node.name.text, *node.scope);
  code.firstLine = node.range.line;
  parametersOf(code, node.parameters);
  beginUnit(code, *node.scope);
  if (const StringLiteral* text = docString(node.body)) code.docString = literalValue(*text);
  block(node.body);
  loadNone();
  emit(Opcode::Return);
  endUnit();
  makeFunction(code, *node.scope, &node.parameters, node.returns);
  decorate(node.decorators);
  store(*node.target);
}

void Compiler::lambda(const Lambda& node) {
  Code& code = newCode("<lambda>", *node.scope);
  code.firstLine = node.range.line;
  parametersOf(code, node.parameters);
  beginUnit(code, *node.scope);
  {
    At at(*this, node.body->range);
    b().emitLine();
    expression(*node.body);
    emit(Opcode::Return);
  }
  endUnit();
  makeFunction(code, *node.scope, &node.parameters, nullptr);
}

void Compiler::classDef(const ClassDef& node) {
  for (const Expression* decorator : node.decorators) expression(*decorator);
  Code& code = newCode(node.name.text, *node.scope);
  code.firstLine = node.range.line;
  beginUnit(code, *node.scope);
  loadText(node.scope->qualifiedName);
  emit(Opcode::StoreName, nameIndex(str("__qualname__")));
  if (const StringLiteral* text = docString(node.body)) {
    literal(*text);
    emit(Opcode::StoreName, nameIndex(str("__doc__")));
  }
  setUpAnnotations(node.body);
  block(node.body);
  if (node.scope->hasClassCell) {
    emit(Opcode::LoadOwnCell, static_cast<int32_t>(code.localCount + node.scope->classCell));
  } else {
    loadNone();
  }
  emit(Opcode::Return);
  endUnit();
  makeFunction(code, *node.scope, nullptr, nullptr);
  loadText(node.name.text);
  positionalTuple(node.bases);
  if (!node.keywords.empty()) keywordDict(node.keywords);
  emit(Opcode::MakeClass, node.keywords.empty() ? 0 : 1);
  decorate(node.decorators);
  store(*node.target);
}

void Compiler::comprehension(const Comprehension& node) {
  const bool isGenerator = node.comprehensionKind == ComprehensionKind::Generator;
  const char* name = isGenerator                                         ? "<genexpr>"
                     : node.comprehensionKind == ComprehensionKind::List ? "<listcomp>"
                     : node.comprehensionKind == ComprehensionKind::Set  ? "<setcomp>"
                                                                         : "<dictcomp>";
  Code& code = newCode(name, *node.scope);
  code.firstLine = node.range.line;
  code.positionalCount = 1;
  code.isSimple = true;
  beginUnit(code, *node.scope);
  switch (node.comprehensionKind) {
    case ComprehensionKind::List:
      emit(Opcode::BuildList, 0);
      break;
    case ComprehensionKind::Set:
      emit(Opcode::BuildSet, 0);
      break;
    case ComprehensionKind::Dict:
      emit(Opcode::BuildDict, 0);
      break;
    case ComprehensionKind::Generator:
      break;
  }
  comprehensionClauses(node, 0);
  if (isGenerator) loadNone();
  emit(Opcode::Return);
  endUnit();
  makeFunction(code, *node.scope, nullptr, nullptr);
  expression(*node.clauses[0].iterable);
  emit(node.clauses[0].isAsync ? Opcode::GetAsyncIter : Opcode::GetIter);
  emit(Opcode::Call, 1);
  if (!isGenerator && node.scope->isCoroutine) {
    emit(Opcode::GetAwaitable);
    delegate();
  }
}

void Compiler::comprehensionClauses(const Comprehension& node, size_t index) {
  if (index == node.clauses.size()) return comprehensionElement(node);
  const ComprehensionClause& clause = node.clauses[index];
  At at(*this, clause.target->range);
  const Label start = b().newLabel();
  const Label skip = b().newLabel();
  const Label end = b().newLabel();
  if (index == 0) {
    emit(Opcode::LoadFast, 0);
  } else {
    expression(*clause.iterable);
    emit(clause.isAsync ? Opcode::GetAsyncIter : Opcode::GetIter);
  }
  b().bind(start);
  const uint32_t first = b().position();
  const int32_t depth = b().depth();
  if (clause.isAsync) {
    emit(Opcode::GetAsyncNext);
    delegate();
    b().protect(first, end, depth, static_cast<uint32_t>(m_unit->blocks.size() + index + 1));
    b().fence();
  } else {
    b().emitJump(Opcode::ForIter, end);
  }
  assign(*clause.target);
  for (const Expression* condition : clause.conditions) jumpIf(*condition, skip, false);
  comprehensionClauses(node, index + 1);
  b().bind(skip);
  b().emitJumpBack(start);
  b().bind(end);
  if (clause.isAsync) emit(Opcode::EndAsyncFor);
}

void Compiler::comprehensionElement(const Comprehension& node) {
  At at(*this, node.element->range);
  const auto below = static_cast<int32_t>(node.clauses.size() + 1);  // the iterators, then the collection
  expression(*node.element);
  switch (node.comprehensionKind) {
    case ComprehensionKind::List:
      return emit(Opcode::ListAppend, below);
    case ComprehensionKind::Set:
      return emit(Opcode::SetAdd, below);
    case ComprehensionKind::Dict:
      expression(*node.value);
      return emit(Opcode::DictAdd, below);
    case ComprehensionKind::Generator:
      emit(m_unit->scope.isAsyncGenerator ? Opcode::YieldAsync : Opcode::Yield);
      return emit(Opcode::Pop);
  }
}

}  // namespace loopscope::python
