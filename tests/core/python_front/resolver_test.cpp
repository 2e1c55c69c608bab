// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/resolver.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/python/syntax/parser.h"

namespace loopscope::python {
namespace {

std::unique_ptr<Module> resolved(std::string_view source) {
  ParseOutcome outcome = parse(source);
  if (!outcome.ok()) {
    ADD_FAILURE() << inEnglish(outcome.diagnostics[0].message);
    return nullptr;
  }
  std::optional<Diagnostic> problem = resolve(*outcome.module);
  EXPECT_FALSE(problem.has_value()) << inEnglish(problem->message);
  return std::move(outcome.module);
}

// "f(locals a b | cells x | frees y<cell0)" for the scope with this qualified name.
std::string scopeText(const Module& module, std::string_view qualifiedName) {
  for (const Scope& scope : module.scopes) {
    if (scope.qualifiedName != qualifiedName) continue;
    std::string text = "locals";
    for (Identifier name : scope.locals) text += fmt::format(" {}", name.text);
    text += " | cells";
    for (const CellVariable& cell : scope.cells) {
      text += fmt::format(" {}", cell.name.text);
      if (cell.parameterSlot != CellVariable::kNotAParameter)
        text += fmt::format("<local{}", cell.parameterSlot);
    }
    text += " | frees";
    for (const FreeVariable& variable : scope.frees)
      text += fmt::format(" {}<{}{}", variable.name.text, variable.fromCell ? "cell" : "free",
                          variable.parentIndex);
    return text;
  }
  return "no such scope";
}

const Name& returnedName(const FunctionDef& function) {
  return as<Name>(*as<Return>(*function.body.back()).value);
}

TEST(Resolver, GivesParametersTheFirstSlotsInCallOrder) {
  auto module = resolved("def f(a, b, /, c, *args, d, **kw):\n  e = 1\n  return e\n");
  EXPECT_EQ(scopeText(*module, "f"), "locals a b c d args kw e | cells | frees");
  const auto& function = as<FunctionDef>(*module->body[0]);
  EXPECT_EQ(returnedName(function).binding.kind, BindingKind::Local);
  EXPECT_EQ(returnedName(function).binding.slot, 6U);
}

TEST(Resolver, PutsCapturedVariablesIntoCellsAndCarriesThemInward) {
  auto module = resolved(
      "def f(p):\n  x = 1\n  def g():\n    def h():\n      nonlocal x\n      x = p\n    return h\n  return "
      "g\n");
  EXPECT_EQ(scopeText(*module, "f"), "locals p g | cells x p<local0 | frees");
  EXPECT_EQ(scopeText(*module, "f.<locals>.g"), "locals h | cells | frees x<cell0 p<cell1");
  EXPECT_EQ(scopeText(*module, "f.<locals>.g.<locals>.h"), "locals | cells | frees x<free0 p<free1");
}

TEST(Resolver, NamesNobodyBindsAreGlobal) {
  auto module = resolved("def f():\n  return print\n");
  EXPECT_EQ(returnedName(as<FunctionDef>(*module->body[0])).binding.kind, BindingKind::Global);
}

TEST(Resolver, GlobalReachesPastAnEnclosingFunction) {
  auto module =
      resolved("x = 0\ndef f():\n  x = 1\n  def g():\n    global x\n    x = 2\n    return x\n  return x\n");
  EXPECT_EQ(scopeText(*module, "f"), "locals x g | cells | frees");
  const auto& inner = as<FunctionDef>(*as<FunctionDef>(*module->body[1]).body[1]);
  EXPECT_EQ(returnedName(inner).binding.kind, BindingKind::Global);
}

TEST(Resolver, MethodsDoNotSeeWhatTheirClassBinds) {
  auto module = resolved("class A:\n  x = 1\n  y = x\n  def f(self):\n    return x\n");
  const auto& body = as<ClassDef>(*module->body[0]).body;
  EXPECT_EQ(as<Name>(*as<Assign>(*body[1]).value).binding.kind, BindingKind::ClassName);
  EXPECT_EQ(returnedName(as<FunctionDef>(*body[2])).binding.kind, BindingKind::Global);
}

TEST(Resolver, AClassBodyReadsAFunctionsVariableUnlessItBindsTheNameItself) {
  auto module = resolved("def f():\n  a = b = 1\n  class C:\n    c = a\n    b = b\n");
  EXPECT_EQ(scopeText(*module, "f.<locals>.C"), "locals | cells | frees a<cell0");
  const auto& body = as<ClassDef>(*as<FunctionDef>(*module->body[0]).body[1]).body;
  EXPECT_EQ(as<Name>(*as<Assign>(*body[0]).value).binding.kind, BindingKind::ClassFree);
  EXPECT_EQ(as<Name>(*as<Assign>(*body[1]).value).binding.kind, BindingKind::ClassName);
}

TEST(Resolver, SuperCapturesTheClassCell) {
  auto module = resolved("class A:\n  def f(self):\n    return super().f()\n  def g(self): pass\n");
  EXPECT_EQ(scopeText(*module, "A.f"), "locals self | cells | frees __class__<cell0");
  EXPECT_EQ(scopeText(*module, "A.g"), "locals self | cells | frees");
  const Scope& scope = *as<ClassDef>(*module->body[0]).scope;
  EXPECT_TRUE(scope.hasClassCell);
  EXPECT_EQ(scope.cells[scope.classCell].name.text, "__class__");
}

TEST(Resolver, ComprehensionsAreFunctionsOfTheirFirstIterable) {
  auto module = resolved("def f(rows, k):\n  return [(x, k) for x in rows if k]\n");
  EXPECT_EQ(scopeText(*module, "f"), "locals rows k | cells k<local1 | frees");
  EXPECT_EQ(scopeText(*module, "f.<locals>.<listcomp>"), "locals .0 x | cells | frees k<cell0");
}

TEST(Resolver, AssignmentExpressionsBindOutsideTheComprehension) {
  auto module = resolved("def f(rows):\n  [last := x for x in rows]\n  return last\n");
  EXPECT_EQ(scopeText(*module, "f"), "locals rows | cells last | frees");
  EXPECT_EQ(scopeText(*module, "f.<locals>.<listcomp>"), "locals .0 x | cells | frees last<cell0");
  module = resolved("[last := x for x in 'ab']\n");
  const auto& element =
      as<NamedExpression>(*as<Comprehension>(*as<ExpressionStatement>(*module->body[0]).value).element);
  EXPECT_EQ(element.target->binding.kind, BindingKind::Global);
}

TEST(Resolver, TellsGeneratorsCoroutinesAndAsyncGeneratorsApart) {
  auto module = resolved(
      "def g(): yield\nasync def c(): await x\nasync def a(): yield\n"
      "async def m():\n  [await x for x in y]\n  (await x for x in y)\n  (x for x in y)\n  [[z async for z "
      "in x] for x in y]\n");
  auto flags = [&](std::string_view name, int nth = 0) -> std::string {
    for (const Scope& scope : module->scopes) {
      if (scope.qualifiedName != name || nth-- > 0) continue;
      return fmt::format("{:d}{:d}{:d}", scope.isGenerator, scope.isCoroutine, scope.isAsyncGenerator);
    }
    return "no such scope";
  };
  EXPECT_EQ(flags("g"), "100");
  EXPECT_EQ(flags("c"), "010");
  EXPECT_EQ(flags("a"), "001");
  EXPECT_EQ(flags("m.<locals>.<listcomp>"), "010");
  EXPECT_EQ(flags("m.<locals>.<genexpr>"), "001");
  EXPECT_EQ(flags("m.<locals>.<genexpr>", 1), "100");
  EXPECT_EQ(flags("m.<locals>.<listcomp>", 1), "010");  // awaits the one inside it
}

TEST(Resolver, QualifiedNamesFollowWhereThingsAreBound) {
  auto module = resolved("class A:\n  def f(self):\n    global G\n    def G(): pass\n    return lambda: 0\n");
  EXPECT_NE(scopeText(*module, "A.f"), "no such scope");
  EXPECT_NE(scopeText(*module, "G"), "no such scope");
  EXPECT_NE(scopeText(*module, "A.f.<locals>.<lambda>"), "no such scope");
  module = resolved("[[y for y in x] for x in 'a']\n");
  EXPECT_NE(scopeText(*module, "<listcomp>.<listcomp>"),
            "no such scope");  // CPython 3.11 leaves <locals> out here
}

TEST(Resolver, DeferredAnnotationsAreNoted) {
  EXPECT_TRUE(resolved("'doc'\nfrom __future__ import annotations\n")->hasFutureAnnotations);
  EXPECT_FALSE(resolved("x: int\n")->hasFutureAnnotations);
}

}  // namespace
}  // namespace loopscope::python
