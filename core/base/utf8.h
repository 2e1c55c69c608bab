// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Text is UTF-8 everywhere in the core, with one extension: a lone surrogate, which a Python str may hold, is
// written in the same three-byte form as its neighbours (WTF-8).

namespace loopscope {

void appendUtf8(std::string& out, char32_t codePoint);
// The code point that begins at text[position]; advances position past it. A malformed byte reads as U+FFFD
// and is passed over alone.
char32_t nextCodePoint(std::string_view text, size_t& position);
size_t countCodePoints(std::string_view text);
// The byte offset of the first malformed sequence, or npos.
size_t findInvalidUtf8(std::string_view text);

}  // namespace loopscope
