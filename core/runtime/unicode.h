// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What str asks about single characters, from utf8proc's tables.

namespace loopscope::runtime {

bool isPrintable(
    char32_t c);           // str.isprintable: not a control, a separator other than the space, or unassigned
bool isAlpha(char32_t c);  // L*
bool isDecimal(char32_t c);  // Nd
bool isNumeric(char32_t c);  // N*
bool isSpace(char32_t c);
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isTitle(char32_t c);
char32_t toUpper(char32_t c);  // one character to one; see str.upper for the few that become two
char32_t toLower(char32_t c);
char32_t toTitle(char32_t c);

}  // namespace loopscope::runtime
