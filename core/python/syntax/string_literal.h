// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/python/syntax/token.h"

// What stands between the quotes of a literal, and what it means.

namespace loopscope::python {

struct StringToken {
  bool isBytes = false;
  bool isRaw = false;
  bool isFormatted = false;
  std::string_view body;  // without prefix and quotes
  size_t bodyOffset = 0;  // of the body in the token's text
};

StringToken splitStringToken(std::string_view tokenText);

// Appends to `out` what the escapes in `raw` stand for: UTF-8 for text, single bytes for bytes. Returns
// CPython's message when one of them stands for nothing.
std::optional<std::string> decodeEscapes(std::string_view raw, bool isBytes, std::string& out);

}  // namespace loopscope::python
