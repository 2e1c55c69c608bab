// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// What str's methods ask about a character. ASCII is answered here, the rest by utf8proc.

namespace loopscope::runtime {

bool isSpace(char32_t c);
bool isAlpha(char32_t c);
bool isDecimal(char32_t c);  // str.isdecimal
bool isDigit(char32_t c);    // superscripts too
bool isNumeric(char32_t c);  // fractions and Roman numerals too
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isTitle(char32_t c);
bool isCased(char32_t c);
bool isPrintable(char32_t c);
int decimalDigit(char32_t c);  // -1: none

void appendUpper(std::string& out, char32_t c);
void appendLower(std::string& out, char32_t c);
void appendTitle(std::string& out, char32_t c);
// The lower case of a character of a text, with the other form of sigma at the end of words.
void appendLowerWithin(std::string& out, std::string_view text, size_t start, size_t end);
void appendFolded(std::string& out, char32_t c);

}  // namespace loopscope::runtime
