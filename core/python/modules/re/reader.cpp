// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/re/reader.h"

#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/python/syntax/identifier_chars.h"

// Sequences, repeats and groups of a regular expression.

namespace loopscope::python {
namespace {

constexpr uint32_t kMostNested = 200;      // less than PCRE2 takes
constexpr uint64_t kMostRepeats = 65'535;  // PCRE2's own limit
constexpr std::u32string_view kFlagLetters = U"iLmsxatu";

bool isDigit(char32_t c) {
  return c >= '0' && c <= '9';
}

uint32_t flagOf(char32_t letter) {
  switch (letter) {
    case 'i':
      return kRegexIgnoreCase;
    case 'L':
      return kRegexLocale;
    case 'm':
      return kRegexMultiline;
    case 's':
      return kRegexDotAll;
    case 'x':
      return kRegexVerbose;
    case 'a':
      return kRegexAscii;
    default:
      return kRegexUnicode;
  }
}

std::string lettersOf(uint32_t flags) {
  std::string letters;
  if (flags & kRegexIgnoreCase) letters += 'i';
  if (flags & kRegexMultiline) letters += 'm';
  if (flags & kRegexDotAll) letters += 's';
  return letters;
}

bool isIdentifier(const std::string& name) {
  size_t position = 0;
  if (name.empty() || !startsIdentifier(nextCodePoint(name, position))) return false;
  while (position < name.size()) {
    if (!continuesIdentifier(nextCodePoint(name, position))) return false;
  }
  return true;
}

}  // namespace

RegexReader::RegexReader(const std::u32string& pattern, uint32_t flags, bool isText)
    : m_pattern(pattern), m_isText(isText), m_verbose((flags & kRegexVerbose) != 0) {
  m_result.flags = flags;
}

RegexSyntax readRegex(const std::u32string& pattern, uint32_t flags, bool isText) {
  return RegexReader(pattern, flags, isText).read();
}

RegexSyntax RegexReader::read() {
  try {
    alternatives();
  } catch (const StartAgain& again) {
    return RegexReader(m_pattern, again.flags, m_isText).read();
  }
  if (!atEnd()) fail("unbalanced parenthesis", m_at);
  for (const auto& [number, where] : m_conditions) {
    if (number > m_groups.size()) fail(fmt::format("invalid group reference {}", number), where);
  }
  m_result.groups = static_cast<uint32_t>(m_groups.size());
  m_result.pcre = std::move(m_out);
  return std::move(m_result);
}

void RegexReader::fail(std::string message, size_t position) const {
  throw RegexError{std::move(message), position};
}

std::string RegexReader::textOf(size_t from, size_t to) const {
  std::string text;
  for (size_t i = from; i < std::min(to, m_pattern.size()); ++i) appendUtf8(text, m_pattern[i]);
  return text;
}

RegexWidth RegexReader::alternatives() {
  if (m_depth > kMostNested) fail("groups nested more than 200 deep are not supported here", m_at);
  ++m_depth;
  RegexWidth width = sequence();
  while (takes('|')) {
    m_out += '|';
    const RegexWidth other = sequence();
    width = {std::min(width.least, other.least), std::max(width.most, other.most)};
  }
  --m_depth;
  return width;
}

RegexWidth RegexReader::sequence() {
  RegexWidth total;
  Item last;
  while (!atEnd() && peek() != '|' && peek() != ')') {
    if (skipsVerbose()) continue;
    last = atom(last, total);
  }
  total.add(last.width);
  return total;
}

// White space and comments, where they do not count.
bool RegexReader::skipsVerbose() {
  if (!m_verbose) return false;
  const char32_t c = peek();
  if (c == ' ' || (c >= '\t' && c <= '\r')) {
    ++m_at;
    return true;
  }
  if (c != '#') return false;
  while (!atEnd() && m_pattern[m_at] != '\n') ++m_at;
  return true;
}

// Reads one item. The width of the one before it goes to the total, unless this is a quantifier of it.
RegexReader::Item RegexReader::atom(const Item& last, RegexWidth& total) {
  const size_t start = m_at;
  const char32_t c = m_pattern[m_at++];
  if (c == '*' || c == '+' || c == '?' || c == '{') return repeat(last, total);
  Item item{ItemKind::Other, {1, 1}};
  switch (c) {
    case '\\':
      item = escape();
      break;
    case '[':
      item = set();
      break;
    case '.':
      m_out += '.';
      break;
    case '(':
      item = group(start);
      break;
    case '^':
    case '$':
      m_out += static_cast<char>(c);
      item = {ItemKind::Anchor, {}};
      break;
    default:
      literal(c);
      break;
  }
  total.add(last.width);
  // A comment or a flag is no item: a quantifier behind it is the one before's.
  return item.kind == ItemKind::None ? Item{last.kind, {}} : item;
}

// What stands in {}: false when it is no quantifier and the bracket is itself.
bool RegexReader::readBounds(uint64_t& least, uint64_t& most) {
  const size_t start = m_at;
  if (peek() == '}') return false;
  const auto number = [&](uint64_t& value) {
    const size_t from = m_at;
    uint64_t read = 0;
    for (; !atEnd() && isDigit(peek()); ++m_at)
      read = std::min<uint64_t>(read * 10 + (peek() - '0'), 1u << 31);
    if (m_at > from) value = read;
    return m_at > from;
  };
  const bool hasLeast = number(least);
  if (takes(',')) {
    number(most);
  } else if (hasLeast) {
    most = least;
  }
  if (!takes('}')) {
    m_at = start;
    return false;
  }
  if (most < least) fail("min repeat greater than max repeat", start);
  return true;
}

RegexReader::Item RegexReader::repeat(const Item& last, RegexWidth& total) {
  const size_t start = m_at - 1;
  const char32_t sign = m_pattern[start];
  uint64_t least = sign == '+' ? 1 : 0;
  uint64_t most = sign == '?' ? 1 : RegexWidth::kEndless;
  if (sign == '{' && !readBounds(least, most)) {
    total.add(last.width);
    literal(sign);
    return {ItemKind::Other, {1, 1}};
  }
  if (last.kind == ItemKind::None || last.kind == ItemKind::Anchor) fail("nothing to repeat", start);
  if (last.kind == ItemKind::Repeat) fail("multiple repeat", start);
  if (least > kMostRepeats || (most > kMostRepeats && most != RegexWidth::kEndless)) {
    fail(fmt::format("more than {} repetitions are not supported here", kMostRepeats), start);
  }
  m_out +=
      most == RegexWidth::kEndless ? fmt::format("{{{},}}", least) : fmt::format("{{{},{}}}", least, most);
  if (takes('?')) {
    m_out += '?';
  } else if (takes('+')) {
    m_out += '+';
  }
  const RegexWidth width{std::min(RegexWidth::kEndless, last.width.least * least),
                         std::min(RegexWidth::kEndless, last.width.most * most)};
  return {ItemKind::Repeat, width};
}

void RegexReader::closeBracket(size_t start) {
  if (!takes(')')) fail("missing ), unterminated subpattern", start);
  m_out += ')';
}

RegexReader::Item RegexReader::body(size_t start, const std::string& open) {
  m_out += open;
  const RegexWidth width = alternatives();
  closeBracket(start);
  return {ItemKind::Other, width};
}

RegexReader::Item RegexReader::group(size_t start) {
  if (!takes('?')) return captured(start, {}, 0);
  if (atEnd()) fail("unexpected end of pattern", m_at);
  const char32_t c = m_pattern[m_at++];
  const bool savedVerbose = m_verbose;
  switch (c) {
    case 'P':
      return named(start);
    case ':':
      return body(start, "(?:");
    case '>':
      return body(start, "(?>");
    case '=':
    case '!':
    case '<':
      return lookaround(start, c);
    case '(':
      return conditional(start);
    case '#':
      while (!atEnd() && peek() != ')') ++m_at;
      if (!takes(')')) fail("missing ), unterminated comment", start);
      return {ItemKind::None, {}};
    default:
      break;
  }
  if (c == '-' || kFlagLetters.find(c) != std::u32string_view::npos) {
    const Item item = flagsGroup(start, c);
    m_verbose = savedVerbose;
    return item;
  }
  fail("unknown extension ?" + textOf(m_at - 1, m_at), start + 1);
}

RegexReader::Item RegexReader::captured(size_t start, const std::string& name, size_t nameAt) {
  const auto number = static_cast<uint32_t>(m_groups.size() + 1);
  for (const auto& [known, was] : m_result.names) {
    if (!name.empty() && known == name) {
      fail(fmt::format("redefinition of group name '{}' as group {}; was group {}", name, number, was),
           nameAt);
    }
  }
  if (!name.empty()) m_result.names.emplace_back(name, number);
  m_groups.emplace_back();
  const Item item = body(start, "(");
  m_groups[number - 1] = {item.width, false};
  m_result.closeOrder.push_back(number);
  return item;
}

std::string RegexReader::nameUntil(char32_t end, size_t& nameAt) {
  nameAt = m_at;
  while (!atEnd() && peek() != end) ++m_at;
  std::string name = textOf(nameAt, m_at);
  if (name.empty()) fail("missing group name", nameAt);
  if (!takes(end)) {
    fail(fmt::format("missing {}, unterminated name", static_cast<char>(end)), nameAt);
  }
  return name;
}

uint32_t RegexReader::numberOf(const std::string& name, size_t nameAt) const {
  for (const auto& [known, number] : m_result.names) {
    if (known == name) return number;
  }
  fail(fmt::format("unknown group name '{}'", name), nameAt);
}

// (?P<name>...) and (?P=name)
RegexReader::Item RegexReader::named(size_t start) {
  size_t nameAt = 0;
  if (takes('<')) {
    const std::string name = nameUntil('>', nameAt);
    if (!isIdentifier(name)) fail(fmt::format("bad character in group name '{}'", name), nameAt);
    return captured(start, name, nameAt);
  }
  if (takes('=')) {
    const std::string name = nameUntil(')', nameAt);
    if (!isIdentifier(name)) fail(fmt::format("bad character in group name '{}'", name), nameAt);
    const uint32_t number = numberOf(name, nameAt);
    if (m_groups[number - 1].isOpen) fail("cannot refer to an open group", nameAt);
    m_out += fmt::format("\\g{{{}}}", number);
    return {ItemKind::Other, m_groups[number - 1].width};
  }
  if (atEnd()) fail("unexpected end of pattern", m_at);
  fail("unknown extension ?P" + textOf(m_at, m_at + 1), start + 1);
}

RegexReader::Item RegexReader::lookaround(size_t start, char32_t kind) {
  const bool isBehind = kind == '<';
  if (isBehind) {
    if (atEnd()) fail("unexpected end of pattern", m_at);
    kind = m_pattern[m_at++];
    if (kind != '=' && kind != '!') fail("unknown extension ?<" + textOf(m_at - 1, m_at), start + 1);
  }
  const Item inner = body(start, fmt::format("(?{}{}", isBehind ? "<" : "", static_cast<char>(kind)));
  if (isBehind && inner.width.least != inner.width.most) {
    throw RegexError{"look-behind requires fixed-width pattern", std::nullopt};
  }
  return {ItemKind::Other, {}};
}

// (?(group)yes|no)
RegexReader::Item RegexReader::conditional(size_t start) {
  size_t nameAt = 0;
  const std::string name = nameUntil(')', nameAt);
  uint32_t number = 0;
  if (isIdentifier(name)) {
    number = numberOf(name, nameAt);
  } else {
    for (const char c : name) {
      if (!isDigit(static_cast<unsigned char>(c))) {
        fail(fmt::format("bad character in group name '{}'", name), nameAt);
      }
      number = std::min<uint32_t>(number * 10 + static_cast<uint32_t>(c - '0'), 1'000'000);
    }
    if (number == 0) fail("bad group number", nameAt);
    m_conditions.emplace_back(number, nameAt);
  }
  m_out += fmt::format("(?({})", number);
  RegexWidth width = sequence();
  RegexWidth other;
  if (takes('|')) {
    m_out += '|';
    other = sequence();
    if (peek() == '|') fail("conditional backref with more than two branches", m_at);
  }
  closeBracket(start);
  return {ItemKind::Other, {std::min(width.least, other.least), std::max(width.most, other.most)}};
}

// (?ims) at the start, (?ims-ims:...) anywhere.
RegexReader::Item RegexReader::flagsGroup(size_t start, char32_t first) {
  uint32_t on = 0;
  uint32_t off = 0;
  bool isOff = false;
  for (char32_t c = first;; c = m_pattern[m_at++]) {
    if (c == '-' && !isOff) {
      isOff = true;
    } else if (c == ')' || c == ':') {
      --m_at;
      break;
    } else if (kFlagLetters.find(c) != std::u32string_view::npos) {
      (isOff ? off : on) |= flagOf(c);
    } else {
      fail(U'a' <= c && c <= U'z' ? "unknown flag" : "missing -, : or )", m_at - 1);
    }
    if (atEnd()) fail(isOff && off == 0 ? "missing flag" : "missing -, : or )", m_at);
  }
  if (isOff && off == 0) fail("missing flag", m_at);
  if (((on | off) & kRegexLocale) != 0 && m_isText) {
    fail("bad inline flags: cannot use 'L' flag with a str pattern", m_at);
  }
  if (takes(')')) {
    if (isOff) fail("missing :", m_at - 1);
    if (start != 0) fail("global flags not at the start of the expression", start);
    const bool wasVerbose = (m_result.flags & kRegexVerbose) != 0;
    m_result.flags |= on;
    if ((on & kRegexVerbose) != 0 && !wasVerbose) throw StartAgain{m_result.flags};
    return {ItemKind::None, {}};
  }
  ++m_at;
  if (((on | off) & (kRegexAscii | kRegexUnicode)) != 0) {
    fail("flags a and u for a part of the pattern are not supported here", start);
  }
  m_verbose = (m_verbose || (on & kRegexVerbose) != 0) && (off & kRegexVerbose) == 0;
  const std::string minus = lettersOf(off).empty() ? "" : "-" + lettersOf(off);
  return body(start, fmt::format("(?{}{}:", lettersOf(on), minus));
}

}  // namespace loopscope::python
