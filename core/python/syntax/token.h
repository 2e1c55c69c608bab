// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"

// Tokens are what the lexer hands to the parser: a kind, a place, and the text as it stands in the source.

namespace loopscope::python {

// clang-format off
enum class TokenKind : uint8_t {
  EndOfFile, Newline, Indent, Dedent, Name, Number, String,
  Error,    // the lexer stopped here; LexOutcome::error says why
  Unknown,  // a character that starts nothing ($, ?, !, `)
  // keywords
  And, As, Assert, Async, Await, Break, Class, Continue, Def, Del, Elif, Else, Except, False, Finally, For, From,
  Global, If, Import, In, Is, Lambda, None, Nonlocal, Not, Or, Pass, Raise, Return, True, Try, While, With, Yield,
  // brackets and punctuation
  LeftParen, RightParen, LeftBracket, RightBracket, LeftBrace, RightBrace,
  Comma, Colon, ColonEqual, Dot, Ellipsis, Semicolon, Arrow,
  // operators
  Plus, Minus, Star, DoubleStar, Slash, DoubleSlash, Percent, At, LeftShift, RightShift, Ampersand, Bar, Caret, Tilde,
  Less, Greater, LessEqual, GreaterEqual, EqualEqual, NotEqual,
  // assignments
  Equal, PlusEqual, MinusEqual, StarEqual, DoubleStarEqual, SlashEqual, DoubleSlashEqual, PercentEqual, AtEqual,
  LeftShiftEqual, RightShiftEqual, AmpersandEqual, BarEqual, CaretEqual,
};
// clang-format on

struct Token {
  TokenKind kind = TokenKind::EndOfFile;
  uint32_t bracketDepth = 0;  // how many brackets are open around it
  std::string_view text;      // into the source; strings with prefix and quotes
  SourceRange range;
};

inline bool isKeyword(TokenKind kind) {
  return kind >= TokenKind::And && kind <= TokenKind::Yield;
}

}  // namespace loopscope::python
