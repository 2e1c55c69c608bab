// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/parser.h"

#include <gtest/gtest.h>

#include "tests/core/python_front/ast_dump.h"

namespace loopscope::python {
namespace {

std::string dumped(std::string_view source) {
  ParseOutcome outcome = parse(source);
  if (!outcome.ok()) return outcome.diagnostics[0].type + ": " + inEnglish(outcome.diagnostics[0].message);
  return dump(*outcome.module);
}

// One expression statement, without its wrapping.
std::string expression(std::string_view source) {
  std::string text = dumped(std::string(source) + "\n");
  constexpr std::string_view kHead = "(Expr ";
  if (!text.starts_with(kHead)) return text;
  return text.substr(kHead.size(), text.size() - kHead.size() - 2);
}

const Statement& first(const ParseOutcome& outcome) {
  return *outcome.module->body[0];
}

TEST(Parser, BindsOperatorsAsTightlyAsPythonDoes) {
  EXPECT_EQ(expression("1 + 2 * 3"), "(Add 1 (Mult 2 3))");
  EXPECT_EQ(expression("1 - 2 - 3"), "(Sub (Sub 1 2) 3)");
  EXPECT_EQ(expression("2 ** 3 ** 4"), "(Pow 2 (Pow 3 4))");
  EXPECT_EQ(expression("-2 ** 2"), "(USub (Pow 2 2))");
  EXPECT_EQ(expression("2 ** -1"), "(Pow 2 (USub 1))");
  EXPECT_EQ(expression("a | b ^ c & d << e"), "(BitOr a (BitXor b (BitAnd c (LShift d e))))");
  EXPECT_EQ(expression("not a and b or c"), "(Or (And (Not a) b) c)");
  EXPECT_EQ(expression("await a ** 2"), "(Pow (Await a) 2)");
}

TEST(Parser, KeepsChainedComparisonsAndLogicFlat) {
  EXPECT_EQ(expression("1 < a <= b is not c not in d"), "(Compare 1 Lt a LtE b IsNot c NotIn d)");
  EXPECT_EQ(expression("a and b and c"), "(And a b c)");
}

TEST(Parser, ReadsNumbersOfEveryForm) {
  EXPECT_EQ(expression("1_000_000"), "1000000");
  EXPECT_EQ(expression("0xFF_ff"), "16rFFff");
  EXPECT_EQ(expression("0b1010"), "2r1010");
  EXPECT_EQ(expression("0o17"), "8r17");
  EXPECT_EQ(expression("123456789012345678901234567890"), "123456789012345678901234567890");
  EXPECT_EQ(expression("1.5e3"), "1.50000000000000000e+03");
  EXPECT_EQ(expression(".5"), "5.00000000000000000e-01");
  EXPECT_EQ(expression("1e999"), "inf");
  EXPECT_EQ(expression("1e-999"), "0.00000000000000000e+00");
  EXPECT_EQ(expression("1if x else 2"), "(IfExp x 1 2)");
}

TEST(Parser, DecodesStringsAndJoinsNeighbours) {
  EXPECT_EQ(expression(R"("a\n\x41\u00e9\101" 'b')"), "'a\\x0aA\\xc3\\xa9Ab'");
  EXPECT_EQ(expression(R"(r"a\n")"), "'a\\x5cn'");
  EXPECT_EQ(expression(R"(b"\xff\0")"), "b'\\xff\\x00'");
  EXPECT_EQ(expression("\"\"\"a\nb\"\"\""), "'a\\x0ab'");
  EXPECT_EQ(expression("'a\\\nb'"), "'ab'");
  EXPECT_EQ(expression(R"("\ud800")"), "'\\xed\\xa0\\x80'");
  EXPECT_EQ(expression(R"("\d")"), "'\\x5cd'");
}

TEST(Parser, ReadsFStringsNestedWithSpecsAndConversions) {
  EXPECT_EQ(expression("f'a{x}b'"), "(FString 'a' (Value x) 'b')");
  EXPECT_EQ(expression("f'{x!r:>{width}}'"), "(FString (Value x !r (FString '>' (Value width))))");
  EXPECT_EQ(expression("f'{x = }'"), "(FString 'x = ' (Value x !r))");
  EXPECT_EQ(expression("f'{x=:.2f}'"), "(FString 'x=' (Value x (FString '.2f')))");
  EXPECT_EQ(expression("f'{{}}'"), "(FString '{}')");
  EXPECT_EQ(expression("f'{f\"{y}\"}'"), "(FString (Value (FString (Value y))))");
  EXPECT_EQ(expression("f'{a != b}'"), "(FString (Value (Compare a NotEq b)))");
  EXPECT_EQ(expression("'a' f'{x}' 'b'"), "(FString 'a' (Value x) 'b')");
  EXPECT_EQ(expression("f'{x, y}'"), "(FString (Value (Tuple x y)))");
  EXPECT_EQ(expression("f'{d[\"k\"]:%H:%M}'"), "(FString (Value (Subscript d 'k') (FString '%H:%M')))");
}

TEST(Parser, PlacesExpressionsOfAnFStringWhereTheyStand) {
  ParseOutcome outcome = parse("x = f'ä{\n  1}'\ny = f'''é\n{name}'''\n");
  EXPECT_FALSE(outcome.ok());  // a line end inside single quotes
  outcome = parse("y = f'''é\n{ name}'''\n");
  ASSERT_TRUE(outcome.ok());
  const auto& value = as<FString>(*as<Assign>(first(outcome)).value);
  EXPECT_EQ(value.parts[1].value->range, (SourceRange{2, 3, 2, 7}));
}

TEST(Parser, CountsColumnsInCodePoints) {
  ParseOutcome outcome = parse("ä = 'ö' + name\n");
  ASSERT_TRUE(outcome.ok());
  const auto& sum = as<Binary>(*as<Assign>(first(outcome)).value);
  EXPECT_EQ(sum.right->range, (SourceRange{1, 11, 1, 15}));
  EXPECT_EQ(sum.range, (SourceRange{1, 5, 1, 15}));
}

TEST(Parser, ReadsDisplaysAndComprehensions) {
  EXPECT_EQ(expression("[*a, 1]"), "(List (Starred a) 1)");
  EXPECT_EQ(expression("{1: 2, **d}"), "(Dict 1 2 ** d)");
  EXPECT_EQ(expression("{1, *s}"), "(Set 1 (Starred s))");
  EXPECT_EQ(expression("()"), "(Tuple)");
  EXPECT_EQ(expression("a,"), "(Tuple a)");
  EXPECT_EQ(expression("[x for x in y if x if z for w in x]"), "(ListComp x (for x y x z) (for w x))");
  EXPECT_EQ(expression("{k: v async for k, v in d}"), "(DictComp k v (asyncfor (Tuple k v) d))");
  EXPECT_EQ(expression("f(x for x in y)"), "(Call f (GeneratorExp x (for x y)) (keywords))");
  EXPECT_EQ(expression("[y := 1, y ** 2]"), "(List (NamedExpr y 1) (Pow y 2))");
}

TEST(Parser, ReadsCallsAndSubscripts) {
  EXPECT_EQ(expression("f(a, *b, c=1, **d)"), "(Call f a (Starred b) (keywords c 1 ** d))");
  EXPECT_EQ(expression("a[1:2, ::3]"), "(Subscript a (Tuple (Slice 1 2 -) (Slice - - 3)))");
  EXPECT_EQ(expression("a[*b]"), "(Subscript a (Tuple (Starred b)))");
  EXPECT_EQ(expression("a.b().c[0]"), "(Subscript (Attribute (Call (Attribute a b) (keywords)) c) 0)");
}

TEST(Parser, ReadsParametersOfEverySort) {
  EXPECT_EQ(dumped("def f(a, b=1, /, c: int = 2, *args, d, e=3, **kw) -> int: pass\n"),
            "(FunctionDef f (params a b=1 / c:int=2 *args d e=3 **kw) -> int (body (Pass)))\n");
  EXPECT_EQ(expression("lambda x, *, y=1: x"), "(Lambda (params x * y=1) x)");
}

TEST(Parser, ReadsCompoundStatements) {
  EXPECT_EQ(dumped("if a: x\nelif b: y\nelse: z\n"),
            "(If (if a (Expr x)) (if b (Expr y)) (else (Expr z)))\n");
  EXPECT_EQ(dumped("async def f():\n  async with a as b, c: pass\n  async for x in y: await x\n"),
            "(AsyncFunctionDef f (params) (body (AsyncWith (item a b) (item c -) (body (Pass))) "
            "(AsyncFor x y (body (Expr (Await x))))))\n");
  EXPECT_EQ(dumped("try: a\nexcept* E as e: b\nelse: c\nfinally: d\n"),
            "(TryStar (body (Expr a)) (except E e (Expr b)) (else (Expr c)) (finally (Expr d)))\n");
  EXPECT_EQ(dumped("@d(1)\nclass A(B, k=1):\n  x: int = 1\n"),
            "(ClassDef A (bases B) (keywords k 1) (decorators (Call d 1 (keywords))) (body (AnnAssign x int "
            "1 1)))\n");
}

TEST(Parser, TellsParenthesizedWithItemsFromATuple) {
  EXPECT_EQ(dumped("with (a, b): pass\n"), "(With (item a -) (item b -) (body (Pass)))\n");
  EXPECT_EQ(dumped("with (a, b) as c: pass\n"), "(With (item (Tuple a b) c) (body (Pass)))\n");
  EXPECT_EQ(dumped("with (a as b,\n c as d,): pass\n"), "(With (item a b) (item c d) (body (Pass)))\n");
  EXPECT_EQ(dumped("with (yield): pass\n"), "(With (item (Yield -) -) (body (Pass)))\n");
  EXPECT_EQ(dumped("with (a).b: pass\n"), "(With (item (Attribute a b) -) (body (Pass)))\n");
}

TEST(Parser, TreatsMatchAndCaseAsNamesWhereTheyAreNames) {
  EXPECT_EQ(dumped("match = 1\nmatch(x)\nmatch.case[0] = case\nmatch: int\n"),
            "(Assign match 1)\n(Expr (Call match x (keywords)))\n(Assign (Subscript (Attribute match case) "
            "0) case)\n"
            "(AnnAssign match int - 1)\n");
  EXPECT_EQ(dumped("match x, y:\n  case 1 | -2, [a, *_]: pass\n  case {'k': v, **rest} if v: pass\n"
                   "  case P(0, y=None) as p: pass\n  case a.b: pass\n  case _: pass\n"),
            "(Match (Tuple x y) "
            "(case (MatchSequence (MatchOr (MatchValue 1) (MatchValue (USub 2))) "
            "(MatchSequence (MatchAs - a) (MatchStar -))) (Pass)) "
            "(case (MatchMapping 'k' (MatchAs - v) ** rest) if v (Pass)) "
            "(case (MatchAs (MatchClass P (MatchValue 0) y (MatchSingleton None)) p) (Pass)) "
            "(case (MatchValue (Attribute a b)) (Pass)) (case (MatchAs - -) (Pass)))\n");
  EXPECT_EQ(dumped("match ...:\n  case _: pass\n"), "(Match Ellipsis (case (MatchAs - -) (Pass)))\n");
  EXPECT_EQ(dumped("match(x):\n  case (1): pass\n"), "(Match x (case (MatchValue 1) (Pass)))\n");
}

TEST(Parser, ManglesPrivateNamesInsideTheirClassOnly) {
  EXPECT_EQ(dumped("class _A:\n  def __f(self, __p): self.__x = __g__ + __p\n__y = 1\n"),
            "(ClassDef _A (bases) (keywords) (body (FunctionDef _A__f (params self _A__p) (body "
            "(Assign (Attribute self _A__x) (Add __g__ _A__p))))))\n(Assign __y 1)\n");
  EXPECT_EQ(dumped("class __:\n  __x = 1\n"), "(ClassDef __ (bases) (keywords) (body (Assign __x 1)))\n");
}

TEST(Parser, ReadsEveryLineEndByteOrderMarkFormFeedAndContinuation) {
  EXPECT_EQ(dumped("\xEF\xBB\xBFx = 1\r\ny = '''a\r\nb'''\rz = 1 + \\\n 2"),
            "(Assign x 1)\n(Assign y 'a\\x0ab')\n(Assign z (Add 1 2))\n");
  EXPECT_EQ(dumped("if x:\n\ty\n\t\n  # less\n\tz\n\f\nw\n"), "(If (if x (Expr y) (Expr z)))\n(Expr w)\n");
  EXPECT_EQ(dumped(""), "");
  EXPECT_EQ(dumped("# only a comment"), "");
}

TEST(Parser, ReadsImports) {
  EXPECT_EQ(dumped("import a.b, c as d\nfrom ..x.y import (z as w, v,)\nfrom . import q\nfrom m import *\n"),
            "(Import a.b - c d)\n(ImportFrom ..x.y z w v v)\n(ImportFrom . q q)\n(ImportFrom m * *)\n");
}

TEST(Parser, WarnsOfIdentityWithALiteralAndOfAnAssertedTuple) {
  ParseOutcome outcome = parse("x is 5\nassert (x, 'message')\nx is None\nassert ()\n");
  ASSERT_TRUE(outcome.ok());
  ASSERT_EQ(outcome.module->warnings.size(), 2U);
  EXPECT_EQ(inEnglish(outcome.module->warnings[0].message), "\"is\" with a literal. Did you mean \"==\"?");
  EXPECT_EQ(outcome.module->warnings[1].where.line, 2U);
}

}  // namespace
}  // namespace loopscope::python
