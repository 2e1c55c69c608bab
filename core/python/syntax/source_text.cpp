// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "core/base/utf8.h"
#include "core/python/syntax/lexer.h"

namespace loopscope::python {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

Diagnostic errorAt(std::string_view source, size_t offset, std::string message, Phrase hint = {}) {
  size_t lineStart = offset == 0 ? 0 : source.rfind('\n', offset - 1) + 1;  // npos + 1 is 0
  auto line = static_cast<uint32_t>(
      1 + std::count(source.begin(), source.begin() + static_cast<ptrdiff_t>(offset), '\n'));
  auto column = static_cast<uint32_t>(1 + countCodePoints(source.substr(lineStart, offset - lineStart)));
  return inPythonsWords(std::move(message), {line, column, line, column + 1}, "SyntaxError", std::move(hint));
}

Phrase saveAsUtf8() {
  return Phrase::say("save the file as UTF-8");
}

std::string unifyLineEnds(std::string_view source) {
  std::string text;
  text.reserve(source.size());
  for (size_t i = 0; i < source.size(); ++i) {
    if (source[i] != '\r') {
      text += source[i];
    } else if (i + 1 == source.size() || source[i + 1] != '\n') {
      text += '\n';
    }
  }
  return text;
}

// The name in a comment such as `# -*- coding: latin-1 -*-` (PEP 263), empty if the line has none.
std::string_view declaredEncoding(std::string_view line) {
  size_t start = line.find_first_not_of(" \t\f");
  if (start == std::string_view::npos || line[start] != '#') return {};
  size_t word = line.find("coding", start);
  if (word == std::string_view::npos) return {};
  size_t mark = word + 6;
  if (mark >= line.size() || (line[mark] != ':' && line[mark] != '=')) return {};
  size_t first = line.find_first_not_of(" \t", mark + 1);
  if (first == std::string_view::npos) return {};
  auto isNameChar = [](unsigned char c) {
    return c < 0x80 && (std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.');
  };
  size_t last = first;
  while (last < line.size() && isNameChar(static_cast<unsigned char>(line[last]))) ++last;
  return line.substr(first, last - first);
}

bool isUtf8Name(std::string_view name) {
  std::string plain;
  for (char c : name) plain += c == '_' ? '-' : static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return plain == "utf-8" || plain == "utf8" || plain == "ascii" || plain == "us-ascii" ||
         plain.starts_with("utf-8-");
}

}  // namespace

Result<std::string> normalizeSource(std::string_view source) {
  if (source.starts_with(kByteOrderMark)) source.remove_prefix(kByteOrderMark.size());
  std::string text = unifyLineEnds(source);
  if (size_t bad = findInvalidUtf8(text); bad != std::string::npos) {
    std::string message =
        fmt::format("Non-UTF-8 code starting with '\\x{:02x}'", static_cast<unsigned char>(text[bad]));
    return errorAt(text, bad, message, saveAsUtf8());
  }
  if (size_t zero = text.find('\0'); zero != std::string::npos)
    return errorAt(text, zero, "source code cannot contain null bytes");
  size_t lineStart = 0;
  for (int line = 0; line < 2 && lineStart < text.size(); ++line) {
    size_t lineEnd = std::min(text.find('\n', lineStart), text.size());
    std::string_view name = declaredEncoding(std::string_view(text).substr(lineStart, lineEnd - lineStart));
    bool hasOnlyAscii = countCodePoints(text) == text.size();
    if (!name.empty() && !isUtf8Name(name) && !hasOnlyAscii)
      return errorAt(text, lineStart, fmt::format("encoding problem: {}", name), saveAsUtf8());
    lineStart = lineEnd + 1;
  }
  return text;
}

}  // namespace loopscope::python
