// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/python/syntax/ast.h"
#include "core/python/syntax/lexer.h"

// The inside of the parser, shared by the files that implement it. Recursive descent over the token list, one
// function per rule of the grammar. The first mistake is thrown as a SyntaxFailure and becomes the outcome's
// diagnostic; a rule that has to guess (attempt) puts the position back.

namespace loopscope::python {

struct SyntaxFailure {
  Diagnostic diagnostic;
};

enum class TargetUse : uint8_t { Assign, For, Delete };

// What the parser of an expression inside an f-string takes over from the one around it.
struct ParserContext {
  Identifier privateClass;  // the class whose `__names` are mangled; may be not valid
  uint32_t depth = 0;
};

class Parser {
 public:
  Parser(Module& module, const LexOutcome& input, ParserContext context = {});

  Block parseFile();
  // The whole input as the expression of an f-string's `{}`: what may stand in parentheses.
  Expression* parseFStringExpression();

  Module& module() { return m_module; }
  const ParserContext& context() const { return m_context; }

 private:
  // Counts nesting, so that no input can exhaust the stack.
  class Deeper {
   public:
    explicit Deeper(Parser& parser);
    ~Deeper() { --m_parser.m_context.depth; }
    Deeper(const Deeper&) = delete;
    Deeper& operator=(const Deeper&) = delete;

   private:
    Parser& m_parser;
  };

  // parser.cpp: tokens and errors
  const Token& token(size_t ahead = 0) const;
  TokenKind kind(size_t ahead = 0) const { return token(ahead).kind; }
  bool at(TokenKind kind) const { return m_tokens[m_index].kind == kind; }
  bool atName(std::string_view text) const { return at(TokenKind::Name) && token().text == text; }
  bool accept(TokenKind kind);
  const Token& expect(TokenKind kind);
  void expectForced(TokenKind kind, const char* text);
  void expectColonAfter();
  SourceRange since(const SourceRange& start) const;
  [[noreturn]] void unexpected() const;
  [[noreturn]] void fail(std::string message, SourceRange where, const char* type = "SyntaxError") const;
  [[noreturn]] void failHere(std::string message, const char* type = "SyntaxError") const;
  // Parses ahead and puts the position back: the range that was parsed, or nothing if that failed.
  template <class Rule>
  std::optional<SourceRange> wouldParse(Rule rule);

  Identifier mangled(std::string_view name);
  Identifier plainIdentifier(const Token& name);
  Name* makeName(const Token& name, NameContext context);
  Name* expectTargetName();

  // parser_statements.cpp: simple statements
  void parseStatement(std::vector<Statement*>& out);
  void parseSimpleLine(std::vector<Statement*>& out);
  Statement* parseSimple();
  Statement* parseExpressionStatement();
  Statement* parseAssign(Expression* first, const SourceRange& start);
  Statement* parseAnnotatedAssign(Expression* target, const Token& first);
  Statement* parseAugmentedAssign(Expression* target, const SourceRange& start);
  Expression* parseAssignedValue();
  Statement* parseReturn();
  Statement* parseRaise();
  Statement* parseAssert();
  Statement* parseDelete();
  template <class Node>
  Statement* parseNameList();
  template <class Node>
  Statement* parseKeywordStatement();
  Statement* parseImport();
  Statement* parseImportFrom();
  void parseImportedNames(ImportFrom& node);
  Identifier parseDottedName();

  // parser_compound.cpp
  struct BlockOwner {
    std::string description;  // "'if' statement", "function definition"
    uint32_t line;
  };
  Statement* parseCompound();
  Block parseBlock(const BlockOwner& owner);
  BlockOwner keywordOwner(const Token& keyword) const;
  Block parseElse();
  Statement* parseIf();
  Statement* parseWhile();
  Statement* parseFor(const SourceRange& start, bool isAsync);
  Statement* parseWith(const SourceRange& start, bool isAsync);
  bool withItemsAreParenthesized();
  WithItem parseWithItem();
  std::vector<WithItem> parseWithItems(TokenKind end);
  Statement* parseTry();
  ExceptHandler parseExceptHandler(bool isStar);
  Statement* parseAsync();

  // parser_functions.cpp
  Statement* parseDecorated();
  Statement* parseFunctionDef(const SourceRange& start, bool isAsync, List<Expression*> decorators);
  Statement* parseClassDef(List<Expression*> decorators);
  struct ParameterState;
  Parameters parseParameters(TokenKind end);
  void parseParameterSlash(ParameterState& state);
  void parseParameterStar(ParameterState& state);
  void parseParameterDoubleStar(ParameterState& state);
  void parsePlainParameter(ParameterState& state);
  Parameter parseParameter(const ParameterState& state, bool isRest);
  Expression* parseLambda();

  // parser_patterns.cpp
  bool atMatchStatement() const;
  Statement* parseMatch();
  MatchCase parseCase();
  Pattern* parsePatterns();
  Pattern* parseMaybeStarPattern();
  Pattern* parsePattern();
  Pattern* parseOrPattern();
  Pattern* parseClosedPattern();
  Pattern* parseNamePattern();
  Pattern* parseClassPattern(Expression* type, const SourceRange& start);
  Pattern* parseSequencePattern(TokenKind end);
  Pattern* parseMappingPattern();
  Expression* parsePatternKey();
  Expression* parseDottedName(const Token& first);
  Expression* parsePatternNumber();

  // parser_expressions.cpp: from star_expressions down to unary operators
  Expression* parseStarExpressions();
  Expression* parseStarExpression();
  Expression* parseStarNamedExpression();
  Expression* parseNamedExpression();
  Expression* parseExpression();
  Expression* parseDisjunction();
  Expression* parseConjunction();
  Expression* parseInversion();
  Expression* parseComparison();
  bool acceptCompareOperator(CompareOperator& op);
  Expression* parseBinary(int minPrecedence = 0);
  Expression* parseFactor();
  Expression* parsePower();
  Expression* parseYield();
  void checkMissingOperator(size_t firstToken, Expression* left);
  void checkMistakenEqual(const Expression* left);
  bool startsExpression(size_t ahead = 0) const;
  void rejectLoneStar(const Expression* expression) const;

  // parser_primaries.cpp
  Expression* parseAwaitPrimary();
  Expression* parsePrimary();
  Expression* parseCall(Expression* callee, const SourceRange& start);
  struct Arguments;
  void parseArgument(Arguments& arguments, const SourceRange& open);
  void parsePositionalArgument(Arguments& arguments, const SourceRange& open);
  void parseKeywordArgument(Arguments& arguments);
  Arguments parseArguments(const SourceRange& open);
  Expression* parseSubscript(Expression* object, const SourceRange& start);
  Expression* parseSlice();

  // parser_atoms.cpp
  Expression* parseAtom();
  Expression* parseConstant(ConstantValue value);
  Expression* parseNumber();
  Expression* parseParenthesized();
  Expression* parseListDisplay();
  Expression* parseBraces();
  Expression* parseDictRest(const SourceRange& start, std::vector<DictEntry> entries);
  DictEntry parseDictEntry(bool isFirst);
  Expression* parseDictValue();
  Expression* parseComprehension(ComprehensionKind kind, const SourceRange& start, Expression* element,
                                 Expression* value);
  bool atComprehension() const;
  std::vector<Expression*> parseStarNamedList(Expression* first, TokenKind end);

  // parser_targets.cpp
  Expression* parseTargetList(TargetUse use);
  void bindTarget(Expression* target, TargetUse use);
  void bindElements(List<Expression*> elements, TargetUse use);

  // fstring_reader.cpp
  Expression* parseStrings();

  Module& m_module;
  const std::vector<Token>& m_tokens;
  const LexError* m_lexError;  // null if the input is sound
  size_t m_index = 0;
  ParserContext m_context;
};

// What CPython calls an expression in its messages: "literal", "function call", ...
std::string describeExpression(const Expression& expression);
// The part of a target that cannot be one, or null.
const Expression* findInvalidTarget(const Expression& target, TargetUse use);

SourceRange joined(const SourceRange& first, const SourceRange& last);

template <class Rule>
std::optional<SourceRange> Parser::wouldParse(Rule rule) {
  size_t index = m_index;
  std::optional<SourceRange> parsed;
  try {
    rule();
    parsed = since(m_tokens[index].range);
  } catch (const SyntaxFailure&) {
    parsed = std::nullopt;
  }
  m_index = index;
  return parsed;
}

}  // namespace loopscope::python
