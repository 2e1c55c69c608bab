// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/python/syntax/token.h"

// Source text to tokens, all at once: the parser may then look ahead as far as it likes. The messages and
// their order of precedence are those of CPython's tokenizer.

namespace loopscope::python {

// How a lexical error ranks against an error that the parser finds earlier in the text.
enum class LexErrorRank : uint8_t {
  Always,      // reported in any case
  WhenFirst,   // reported only if the parser gets that far
  IfLineAbove  // an unclosed bracket: wins over parser errors on later lines than its own
};

struct LexError {
  Diagnostic diagnostic;
  LexErrorRank rank = LexErrorRank::Always;
};

struct LexOutcome {
  std::vector<Token> tokens;  // ends with EndOfFile, or with Error
  std::optional<LexError> error;
};

// Where a piece of a larger source begins: the expression inside an f-string is lexed as if in brackets.
struct LexStart {
  uint32_t line = 1;
  uint32_t column = 1;
  bool insideBrackets = false;
};

// `source` must be valid UTF-8 with \n as its only line end (see normalizeSource) and outlive the tokens.
LexOutcome lex(std::string_view source, LexStart start = {});

// True for the words that no name may be.
bool isKeyword(std::string_view text);

// Drops a byte order mark, makes \r\n and \r into \n. An error for malformed UTF-8, NUL bytes, and a declared
// encoding other than UTF-8.
Result<std::string> normalizeSource(std::string_view source);

}  // namespace loopscope::python
