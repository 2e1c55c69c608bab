// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/identifier_chars.h"
#include "core/python/syntax/parser_state.h"

namespace loopscope::python {

Identifier Parser::parseDottedName() {
  std::string name(expect(TokenKind::Name).text);
  while (accept(TokenKind::Dot)) {
    name += '.';
    name += expect(TokenKind::Name).text;
  }
  return m_module.identifier(normalizedIdentifier(name));
}

Statement* Parser::parseImport() {
  SourceRange start = expect(TokenKind::Import).range;
  std::vector<ImportedModule> modules;
  do {
    const Token& first = token();
    ImportedModule imported;
    imported.module = parseDottedName();
    imported.hasAlias = accept(TokenKind::As);
    imported.target = imported.hasAlias ? expectTargetName() : makeName(first, NameContext::Store);
    imported.range = since(first.range);
    modules.push_back(imported);
  } while (accept(TokenKind::Comma));
  auto* node = m_module.make<Import>(since(start));
  node->modules = m_module.list(modules);
  return node;
}

Statement* Parser::parseImportFrom() {
  SourceRange start = expect(TokenKind::From).range;
  uint32_t level = 0;
  while (at(TokenKind::Dot) || at(TokenKind::Ellipsis)) {
    level += at(TokenKind::Dot) ? 1 : 3;
    ++m_index;
  }
  SourceRange moduleStart = token().range;
  Identifier module;
  if (level == 0 || at(TokenKind::Name)) module = parseDottedName();
  SourceRange moduleRange = module.valid() ? since(moduleStart) : start;
  expect(TokenKind::Import);
  auto* node = m_module.make<ImportFrom>(start);
  node->module = module;
  node->level = level;
  node->moduleRange = moduleRange;
  node->isStar = accept(TokenKind::Star);
  if (!node->isStar) parseImportedNames(*node);
  node->range = since(start);
  return node;
}

void Parser::parseImportedNames(ImportFrom& node) {
  bool hasParentheses = accept(TokenKind::LeftParen);
  std::vector<ImportedName> names;
  do {
    if (hasParentheses && !names.empty() && at(TokenKind::RightParen)) break;
    if (!hasParentheses && !names.empty() && at(TokenKind::Newline))
      failHere("trailing comma not allowed without surrounding parentheses");
    const Token& first = expect(TokenKind::Name);
    ImportedName imported;
    imported.name = plainIdentifier(first);
    imported.target = accept(TokenKind::As) ? expectTargetName() : makeName(first, NameContext::Store);
    imported.range = since(first.range);
    names.push_back(imported);
  } while (accept(TokenKind::Comma));
  if (hasParentheses) expect(TokenKind::RightParen);
  node.names = m_module.list(names);
}

}  // namespace loopscope::python
