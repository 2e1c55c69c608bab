// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/head_comments.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/base/utf8.h"

namespace loopscope::run {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

uint32_t column(std::string_view line, std::string_view part) {
  return static_cast<uint32_t>(
      countCodePoints(line.substr(0, static_cast<size_t>(part.data() - line.data()))) + 1);
}

bool isKey(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

struct Unit {
  std::string_view name;
  double seconds;
};
constexpr Unit kUnits[] = {{"ns", 1e-9}, {"us", 1e-6}, {"ms", 1e-3}, {"min", 60}, {"s", 1}, {"h", 3600}};

}  // namespace

std::vector<HeadComment> headComments(std::string_view source) {
  std::vector<HeadComment> found;
  bool continues = false;
  for (uint32_t number = 1; !source.empty(); ++number) {
    const std::string_view line = source.substr(0, source.find('\n'));
    source.remove_prefix(std::min(source.size(), line.size() + 1));
    std::string_view text = trimmed(line);
    if (text.empty()) {
      continues = false;
      continue;
    }
    if (text.front() != '#') break;
    text = trimmed(text.substr(1));
    if (continues && text.starts_with('|')) {
      text.remove_prefix(text.starts_with("| ") ? 2 : 1);
      found.back().block.push_back(text);
      continue;
    }
    const size_t colon = text.find(':');
    continues = colon != std::string_view::npos && isKey(text.substr(0, colon));
    if (!continues) continue;
    HeadComment comment{text.substr(0, colon), trimmed(text.substr(colon + 1)), {}, {}};
    if (comment.value.empty()) comment.value = text.substr(text.size());
    comment.where = {number, column(line, comment.value), number,
                     column(line, comment.value.substr(comment.value.size()))};
    found.push_back(comment);
  }
  return found;
}

bool ValueReader::atEnd() {
  return rest().empty();
}

std::string_view ValueReader::rest() {
  m_rest.remove_prefix(std::min(m_rest.find_first_not_of(kBlanks), m_rest.size()));
  return m_rest;
}

std::string_view ValueReader::peekWord() {
  return rest().substr(0, rest().find_first_of(kBlanks));
}

std::string_view ValueReader::word() {
  const std::string_view word = peekWord();
  take(word.size());
  return word;
}

std::optional<int> ValueReader::integer() {
  const std::string_view word = peekWord();
  int number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
  take(word.size());
  return number;
}

std::optional<SimTime> ValueReader::duration() {
  const std::string_view word = peekWord();
  double number = 0;
  const auto [end, error] =
      std::from_chars(word.data(), word.data() + word.size(), number, std::chars_format::fixed);
  if (error != std::errc() || number < 0 || !std::isfinite(number)) return std::nullopt;
  const std::string_view unit = word.substr(static_cast<size_t>(end - word.data()));
  for (const Unit& known : kUnits) {
    if (unit != known.name) continue;
    take(word.size());
    return fromSeconds(number * known.seconds);
  }
  return std::nullopt;
}

std::optional<std::string> ValueReader::quoted() {
  const std::string_view text = rest();
  if (text.empty() || (text.front() != '"' && text.front() != '\'')) return std::nullopt;
  std::string out;
  for (size_t i = 1; i < text.size(); ++i) {
    if (text[i] == text.front()) {
      take(i + 1);
      return out;
    }
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    if (++i == text.size()) return std::nullopt;
    constexpr std::string_view kEscapes = "nt\\\"'";
    const size_t escape = kEscapes.find(text[i]);
    if (escape == std::string_view::npos) return std::nullopt;
    out += "\n\t\\\"'"[escape];
  }
  return std::nullopt;
}

void ValueReader::take(size_t bytes) {
  m_taken = m_rest;
  m_rest.remove_prefix(bytes);
}

Diagnostic ValueReader::wrong(Phrase message, std::string_view example) {
  return wrongAt(rest(), std::move(message), example);
}

Diagnostic ValueReader::wrongBefore(Phrase message, std::string_view example) {
  return wrongAt(m_taken, std::move(message), example);
}

Diagnostic ValueReader::wrongAt(std::string_view place, Phrase message, std::string_view example) const {
  SourceRange where = m_comment.where;
  const auto before = static_cast<size_t>(place.data() - m_comment.value.data());
  where.column += static_cast<uint32_t>(countCodePoints(m_comment.value.substr(0, before)));
  where.endColumn = std::max(where.endColumn, where.column + 1);
  return {std::move(message), where, Phrase::say("for example: %1", example), "Scenario"};
}

}  // namespace loopscope::run
