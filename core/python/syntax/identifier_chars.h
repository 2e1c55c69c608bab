// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which characters a Python name may hold. Kept apart from the lexer because it is a table, and the only
// place in the front end that knows Unicode's classes.

#include <string>
#include <string_view>

namespace loopscope::python {

bool startsIdentifier(char32_t codePoint);
bool continuesIdentifier(char32_t codePoint);
// False for control, format and separator characters, which an error message shows by number only.
bool isPrintable(char32_t codePoint);

bool isAscii(std::string_view text);
// The form in which names are compared, NFKC: an "ﬁ" of one character is "fi".
std::string normalizedIdentifier(std::string_view name);

}  // namespace loopscope::python
