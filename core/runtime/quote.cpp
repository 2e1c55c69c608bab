// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/format.h"
#include "core/runtime/unicode.h"

namespace loopscope::runtime {
namespace {

// Single quotes, unless that would need escapes and double quotes would not.
char quoteFor(std::string_view text) {
  const bool hasSingle = text.find('\'') != std::string_view::npos;
  return hasSingle && text.find('"') == std::string_view::npos ? '"' : '\'';
}

// The escapes that text and bytes share; false when the character is none of them.
bool appendCommonEscape(std::string& out, char32_t c, char quoteMark) {
  switch (c) {
    case '\\':
      out += "\\\\";
      return true;
    case '\n':
      out += "\\n";
      return true;
    case '\r':
      out += "\\r";
      return true;
    case '\t':
      out += "\\t";
      return true;
    default:
      break;
  }
  if (c != static_cast<unsigned char>(quoteMark)) return false;
  out += '\\';
  out += quoteMark;
  return true;
}

}  // namespace

std::string escaped(char32_t c) {
  const auto number = static_cast<uint32_t>(c);
  return number < 0x100     ? fmt::format("\\x{:02x}", number)
         : number < 0x10000 ? fmt::format("\\u{:04x}", number)
                            : fmt::format("\\U{:08x}", number);
}

std::string quote(std::string_view text, bool asciiOnly) {
  const char mark = quoteFor(text);
  std::string out(1, mark);
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (appendCommonEscape(out, c, mark)) continue;
    // A surrogate reads as U+FFFD only if it is malformed; WTF-8 keeps it, and its category is not printable.
    if (!isPrintable(c) || (asciiOnly && c >= 0x80)) {
      out += escaped(c);
    } else {
      appendUtf8(out, c);
    }
  }
  out += mark;
  return out;
}

std::string quoteBytes(std::string_view bytes) {
  const char mark = quoteFor(bytes);
  std::string out = std::string("b") + mark;
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    if (appendCommonEscape(out, c, mark)) continue;
    if (c < 0x20 || c >= 0x7f) {
      out += escaped(c);
    } else {
      out += byte;
    }
  }
  out += mark;
  return out;
}

}  // namespace loopscope::runtime
