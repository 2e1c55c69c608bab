// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/python_front/ast_dump.h"

#include <fmt/format.h>

#include "tests/core/python_front/dump_form.h"

namespace loopscope::python {
namespace {

std::string quoted(std::string_view text) {
  std::string result = "'";
  for (char c : text) {
    bool isPlain = c >= 0x20 && c < 0x7f && c != '\'' && c != '\\';
    result += isPlain ? std::string(1, c) : fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
  }
  return result + "'";
}

const char* nameOf(UnaryOperator op) {
  constexpr const char* kNames[] = {"Not", "Invert", "UAdd", "USub"};
  return kNames[static_cast<int>(op)];
}
const char* nameOf(BinaryOperator op) {
  constexpr const char* kNames[] = {"Add", "Sub",    "Mult",   "MatMult", "Div",    "FloorDiv", "Mod",
                                    "Pow", "LShift", "RShift", "BitOr",   "BitXor", "BitAnd"};
  return kNames[static_cast<int>(op)];
}
const char* nameOf(CompareOperator op) {
  constexpr const char* kNames[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};
  return kNames[static_cast<int>(op)];
}
const char* nameOf(ComprehensionKind kind) {
  constexpr const char* kNames[] = {"ListComp", "SetComp", "DictComp", "GeneratorExp"};
  return kNames[static_cast<int>(kind)];
}

std::string dumpKeywords(List<KeywordArgument> keywords) {
  Form form("keywords");
  for (const KeywordArgument& keyword : keywords)
    form.word(keyword.name.valid() ? keyword.name.text : "**").add(keyword.value);
  return form.done();
}

std::string dumpParameter(std::string_view prefix, const Parameter& parameter) {
  std::string text = fmt::format("{}{}", prefix, parameter.name.text);
  if (parameter.annotation != nullptr) text += ":" + dump(parameter.annotation);
  if (parameter.defaultValue != nullptr) text += "=" + dump(parameter.defaultValue);
  return text;
}

std::string dumpParameters(const Parameters& parameters) {
  Form form("params");
  for (size_t i = 0; i < parameters.positional.size(); ++i) {
    form.word(dumpParameter("", parameters.positional[i]));
    if (i + 1 == parameters.positionalOnlyCount) form.word("/");
  }
  if (parameters.rest != nullptr) form.word(dumpParameter("*", *parameters.rest));
  if (parameters.rest == nullptr && !parameters.keywordOnly.empty()) form.word("*");
  for (const Parameter& parameter : parameters.keywordOnly) form.word(dumpParameter("", parameter));
  if (parameters.keywordRest != nullptr) form.word(dumpParameter("**", *parameters.keywordRest));
  return form.done();
}

std::string dumpFString(const FString& node) {
  Form form("FString");
  for (const FStringPart& part : node.parts) {
    if (part.value == nullptr) {
      form.word(quoted(part.text));
      continue;
    }
    Form value("Value");
    value.add(part.value);
    if (part.conversion != 0) value.word(fmt::format("!{}", part.conversion));
    if (part.spec != nullptr) value.word(dumpFString(*part.spec));
    form.word(value.done());
  }
  return form.done();
}

std::string dumpDict(const DictDisplay& node) {
  Form form("Dict");
  for (const DictEntry& entry : node.entries)
    form.word(entry.key == nullptr ? "**" : dump(entry.key)).add(entry.value);
  return form.done();
}

std::string dumpCompare(const Compare& node) {
  Form form("Compare");
  form.add(node.first);
  for (size_t i = 0; i < node.ops.size(); ++i) form.word(nameOf(node.ops[i])).add(node.rest[i]);
  return form.done();
}

std::string dumpComprehension(const Comprehension& node) {
  Form form(nameOf(node.comprehensionKind));
  form.add(node.element);
  if (node.value != nullptr) form.add(node.value);
  for (const ComprehensionClause& clause : node.clauses) {
    Form inner(clause.isAsync ? "asyncfor" : "for");
    form.word(inner.add(clause.target).add(clause.iterable).all(clause.conditions).done());
  }
  return form.done();
}

std::string dumpTry(const Try& node) {
  Form form(node.isStar ? "TryStar" : "Try");
  form.block("body", node.body);
  for (const ExceptHandler& handler : node.handlers) {
    Form inner("except");
    inner.add(handler.type).word(handler.target == nullptr ? "-" : handler.target->name.text);
    form.word(inner.all(handler.body).done());
  }
  return form.block("else", node.elseBody).block("finally", node.finallyBody).done();
}

std::string dumpImportFrom(const ImportFrom& node) {
  Form form("ImportFrom");
  form.word(fmt::format("{}{}", std::string(node.level, '.'), node.module.text));
  if (node.isStar) form.word("*").word("*");
  for (const ImportedName& item : node.names) form.word(item.name.text).word(item.target->name.text);
  return form.done();
}

std::string dumpMatch(const Match& node) {
  Form form("Match");
  form.add(node.subject);
  for (const MatchCase& matchCase : node.cases) {
    Form inner("case");
    inner.add(matchCase.pattern);
    if (matchCase.guard != nullptr) inner.word("if").add(matchCase.guard);
    form.word(inner.all(matchCase.body).done());
  }
  return form.done();
}

std::string dumpFunction(const FunctionDef& node) {
  Form form(node.isAsync ? "AsyncFunctionDef" : "FunctionDef");
  form.word(node.target->name.text).word(dumpParameters(node.parameters));
  if (node.returns != nullptr) form.word("->").add(node.returns);
  if (!node.decorators.empty()) form.group("decorators", node.decorators);
  return form.block("body", node.body).done();
}

std::string dumpClass(const ClassDef& node) {
  Form form("ClassDef");
  form.word(node.target->name.text).group("bases", node.bases).word(dumpKeywords(node.keywords));
  if (!node.decorators.empty()) form.group("decorators", node.decorators);
  return form.block("body", node.body).done();
}

std::string dumpWith(const With& node) {
  Form form(node.isAsync ? "AsyncWith" : "With");
  for (const WithItem& item : node.items) form.word(Form("item").add(item.context).add(item.target).done());
  return form.block("body", node.body).done();
}

std::string dumpIf(const If& node) {
  Form form("If");
  for (const IfBranch& branch : node.branches) form.word(Form("if").add(branch.test).all(branch.body).done());
  return form.block("else", node.elseBody).done();
}

std::string dumpImport(const Import& node) {
  Form form("Import");
  for (const ImportedModule& item : node.modules)
    form.word(item.module.text).word(item.hasAlias ? item.target->name.text : "-");
  return form.done();
}

std::string dumpNames(std::string_view head, List<Identifier> names) {
  Form form(head);
  for (Identifier name : names) form.word(name.text);
  return form.done();
}

std::string dumpFor(const For& node) {
  Form form(node.isAsync ? "AsyncFor" : "For");
  return form.add(node.target)
      .add(node.iterable)
      .block("body", node.body)
      .block("else", node.elseBody)
      .done();
}

}  // namespace

std::string dump(const Expression* node) {
  switch (node->kind) {
    case ExpressionKind::Constant:
      return nameOf(as<Constant>(*node).value);
    case ExpressionKind::Int: {
      const auto& literal = as<IntLiteral>(*node);
      return fmt::format("{}{}", literal.base == 10 ? "" : fmt::format("{}r", literal.base), literal.digits);
    }
    case ExpressionKind::Float:
      return fmt::format("{:.17e}", as<FloatLiteral>(*node).value);
    case ExpressionKind::String:
      return quoted(as<StringLiteral>(*node).text);
    case ExpressionKind::Bytes:
      return "b" + quoted(as<BytesLiteral>(*node).bytes);
    case ExpressionKind::FString:
      return dumpFString(as<FString>(*node));
    case ExpressionKind::Name:
      return std::string(as<Name>(*node).name.text);
    case ExpressionKind::Attribute:
      return Form("Attribute").add(as<Attribute>(*node).object).word(as<Attribute>(*node).name.text).done();
    case ExpressionKind::Subscript:
      return Form("Subscript").add(as<Subscript>(*node).object).add(as<Subscript>(*node).index).done();
    case ExpressionKind::Slice: {
      const auto& slice = as<Slice>(*node);
      return Form("Slice").add(slice.lower).add(slice.upper).add(slice.step).done();
    }
    case ExpressionKind::Starred:
      return Form("Starred").add(as<Starred>(*node).value).done();
    case ExpressionKind::Tuple:
      return Form("Tuple").all(as<TupleDisplay>(*node).elements).done();
    case ExpressionKind::List:
      return Form("List").all(as<ListDisplay>(*node).elements).done();
    case ExpressionKind::Set:
      return Form("Set").all(as<SetDisplay>(*node).elements).done();
    case ExpressionKind::Dict:
      return dumpDict(as<DictDisplay>(*node));
    case ExpressionKind::Unary:
      return Form(nameOf(as<Unary>(*node).op)).add(as<Unary>(*node).operand).done();
    case ExpressionKind::Binary:
      return Form(nameOf(as<Binary>(*node).op))
          .add(as<Binary>(*node).left)
          .add(as<Binary>(*node).right)
          .done();
    case ExpressionKind::Logical:
      return Form(as<Logical>(*node).op == LogicalOperator::And ? "And" : "Or")
          .all(as<Logical>(*node).operands)
          .done();
    case ExpressionKind::Compare:
      return dumpCompare(as<Compare>(*node));
    case ExpressionKind::Call: {
      const auto& call = as<Call>(*node);
      return Form("Call").add(call.callee).all(call.positional).word(dumpKeywords(call.keywords)).done();
    }
    case ExpressionKind::Conditional: {
      const auto& conditional = as<Conditional>(*node);
      return Form("IfExp")
          .add(conditional.condition)
          .add(conditional.whenTrue)
          .add(conditional.whenFalse)
          .done();
    }
    case ExpressionKind::Lambda:
      return Form("Lambda")
          .word(dumpParameters(as<Lambda>(*node).parameters))
          .add(as<Lambda>(*node).body)
          .done();
    case ExpressionKind::Comprehension:
      return dumpComprehension(as<Comprehension>(*node));
    case ExpressionKind::Await:
      return Form("Await").add(as<Await>(*node).value).done();
    case ExpressionKind::Yield:
      return Form("Yield").add(as<Yield>(*node).value).done();
    case ExpressionKind::YieldFrom:
      return Form("YieldFrom").add(as<YieldFrom>(*node).value).done();
    case ExpressionKind::NamedExpression:
      return Form("NamedExpr")
          .add(as<NamedExpression>(*node).target)
          .add(as<NamedExpression>(*node).value)
          .done();
  }
  return "?";
}

std::string dump(const Statement* node) {
  switch (node->kind) {
    case StatementKind::Expression:
      return Form("Expr").add(as<ExpressionStatement>(*node).value).done();
    case StatementKind::Assign:
      return Form("Assign").all(as<Assign>(*node).targets).add(as<Assign>(*node).value).done();
    case StatementKind::AugmentedAssign: {
      const auto& assign = as<AugmentedAssign>(*node);
      return Form("AugAssign").add(assign.target).word(nameOf(assign.op)).add(assign.value).done();
    }
    case StatementKind::AnnotatedAssign: {
      const auto& assign = as<AnnotatedAssign>(*node);
      return Form("AnnAssign")
          .add(assign.target)
          .add(assign.annotation)
          .add(assign.value)
          .word(assign.isSimple ? "1" : "0")
          .done();
    }
    case StatementKind::Return:
      return Form("Return").add(as<Return>(*node).value).done();
    case StatementKind::Raise:
      return Form("Raise").add(as<Raise>(*node).exception).add(as<Raise>(*node).cause).done();
    case StatementKind::Assert:
      return Form("Assert").add(as<Assert>(*node).test).add(as<Assert>(*node).message).done();
    case StatementKind::Delete:
      return Form("Delete").all(as<Delete>(*node).targets).done();
    case StatementKind::Pass:
      return "(Pass)";
    case StatementKind::Break:
      return "(Break)";
    case StatementKind::Continue:
      return "(Continue)";
    case StatementKind::Global:
      return dumpNames("Global", as<Global>(*node).names);
    case StatementKind::Nonlocal:
      return dumpNames("Nonlocal", as<Nonlocal>(*node).names);
    case StatementKind::Import:
      return dumpImport(as<Import>(*node));
    case StatementKind::ImportFrom:
      return dumpImportFrom(as<ImportFrom>(*node));
    case StatementKind::If:
      return dumpIf(as<If>(*node));
    case StatementKind::While: {
      const auto& loop = as<While>(*node);
      return Form("While").add(loop.test).block("body", loop.body).block("else", loop.elseBody).done();
    }
    case StatementKind::For:
      return dumpFor(as<For>(*node));
    case StatementKind::With:
      return dumpWith(as<With>(*node));
    case StatementKind::Try:
      return dumpTry(as<Try>(*node));
    case StatementKind::Match:
      return dumpMatch(as<Match>(*node));
    case StatementKind::FunctionDef:
      return dumpFunction(as<FunctionDef>(*node));
    case StatementKind::ClassDef:
      return dumpClass(as<ClassDef>(*node));
  }
  return "?";
}

std::string dump(const Module& module) {
  std::string text;
  for (const Statement* node : module.body) text += dump(node) + "\n";
  return text;
}

}  // namespace loopscope::python
