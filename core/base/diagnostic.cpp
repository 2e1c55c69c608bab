// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"

namespace loopscope {

std::string formatDiagnostic(const Diagnostic& diagnostic, const std::string& fileName) {
  std::string text = fileName;
  if (diagnostic.where.line > 0)
    text += fmt::format(":{}:{}", diagnostic.where.line, diagnostic.where.column);
  text += ": ";
  if (!diagnostic.type.empty()) text += diagnostic.type + ": ";
  text += inEnglish(diagnostic.message);
  if (!diagnostic.hint.empty()) text += fmt::format(" ({})", inEnglish(diagnostic.hint));
  return text;
}

namespace {

std::string_view lineAt(std::string_view source, uint32_t number) {
  for (uint32_t line = 1; line < number; ++line) {
    const size_t end = source.find_first_of("\r\n");
    if (end == std::string_view::npos) return {};
    source.remove_prefix(source.substr(end, 2) == "\r\n" ? end + 2 : end + 1);
  }
  return source.substr(0, source.find_first_of("\r\n"));
}

}  // namespace

std::string underlined(const SourceRange& where, std::string_view source) {
  constexpr size_t kMostShown = 200;
  if (where.line == 0) return {};
  std::string_view line = lineAt(source, where.line);
  const size_t indent = std::min(line.find_first_not_of(" \t\f"), line.size());
  line.remove_prefix(indent);
  if (line.empty() || countCodePoints(line) > kMostShown) return {};
  const size_t length = countCodePoints(line);
  const size_t column = where.column > indent ? where.column - indent - 1 : 0;
  const size_t end =
      where.endLine == where.line && where.endColumn > indent ? where.endColumn - indent - 1 : length;
  const size_t from = std::min(column, length);
  const size_t to = std::max(std::min(end, length), from + 1);
  return fmt::format("    {}\n    {}{}\n", line, std::string(from, ' '), std::string(to - from, '^'));
}

}  // namespace loopscope
