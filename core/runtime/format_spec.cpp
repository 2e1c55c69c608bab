// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/format_spec.h"

#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/runtime.h"
#include "core/runtime/sequence.h"

namespace loopscope::runtime {
namespace {

class SpecReader {
 public:
  SpecReader(Runtime& runtime, std::string_view text) : m_runtime(runtime), m_text(text) {}

  FormatSpec read(char standardAlign) {
    readAlign();
    if (is("+") || is("-") || is(" ")) {
      m_spec.sign = m_text[m_position++];
      m_spec.signGiven = true;
    }
    m_spec.noNegativeZero = take('z');
    m_spec.alternate = take('#');
    if (!m_fillGiven && take('0')) {
      m_spec.fill = '0';
      if (m_spec.align == 0 && standardAlign == '>') m_spec.align = '=';
    }
    m_spec.width = readNumber();
    readGrouping();
    if (take('.')) {
      m_spec.precision = readNumber();
      if (m_spec.precision < 0) fail("Format specifier missing precision");
    }
    if (m_position < m_text.size()) m_spec.type = nextCodePoint(m_text, m_position);
    if (m_position < m_text.size()) fail("Invalid format specifier");
    checkGrouping(standardAlign == '<' ? 's' : 0);
    if (m_spec.align == 0) m_spec.align = standardAlign;
    expectBytes(m_runtime, static_cast<uint64_t>(std::max<int64_t>(m_spec.width, 0)), 4);
    expectBytes(m_runtime, static_cast<uint64_t>(std::max<int64_t>(m_spec.precision, 0)), 1);
    return m_spec;
  }

 private:
  [[noreturn]] void fail(const char* message) { m_runtime.raise(m_runtime.types().valueError, message); }
  bool is(std::string_view text) const { return m_text.substr(m_position, text.size()) == text; }
  bool take(char c) {
    if (m_position >= m_text.size() || m_text[m_position] != c) return false;
    ++m_position;
    return true;
  }
  static bool isAlign(char c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

  void readAlign() {
    if (m_text.empty()) return;
    size_t after = 0;
    const char32_t first = nextCodePoint(m_text, after);
    if (after < m_text.size() && isAlign(m_text[after])) {
      m_spec.fill = first;
      m_spec.align = m_text[after];
      m_fillGiven = true;
      m_position = after + 1;
    } else if (isAlign(m_text[0])) {
      m_spec.align = m_text[0];
      m_position = 1;
    }
  }

  // -1 when there are no digits.
  int64_t readNumber() {
    int64_t number = -1;
    while (m_position < m_text.size() && m_text[m_position] >= '0' && m_text[m_position] <= '9') {
      number = (number < 0 ? 0 : number) * 10 + (m_text[m_position++] - '0');
      if (number > INT32_MAX) fail("Too many decimal digits in format string");
    }
    return number;
  }

  void readGrouping() {
    if (take(',')) m_spec.grouping = ',';
    if (take('_')) {
      if (m_spec.grouping != 0) fail("Cannot specify both ',' and '_'.");
      m_spec.grouping = '_';
    }
    if (is(","))
      fail(m_spec.grouping == '_' ? "Cannot specify both ',' and '_'." : "Cannot specify ',' with ','.");
  }

  void checkGrouping(char32_t standardType) {
    const char32_t type = m_spec.type != 0 ? m_spec.type : standardType;
    if (m_spec.grouping == 0 || type == 0 || isOneOf(type, "deEfFgG%")) return;
    if (m_spec.grouping == '_' && isOneOf(type, "boxX")) return;
    std::string shown;
    appendUtf8(shown, type);
    m_runtime.raise(m_runtime.types().valueError,
                    fmt::format("Cannot specify '{}' with '{}'.", m_spec.grouping, shown));
  }
  static bool isOneOf(char32_t type, std::string_view letters) {
    return type < 0x80 && letters.find(static_cast<char>(type)) != std::string_view::npos;
  }

  Runtime& m_runtime;
  std::string_view m_text;
  size_t m_position = 0;
  bool m_fillGiven = false;
  FormatSpec m_spec;
};

void appendFill(std::string& out, char32_t fill, int64_t count) {
  for (int64_t i = 0; i < count; ++i) appendUtf8(out, fill);
}

// Digits in groups from the right, zeros before them until all is as wide as asked.
std::string group(std::string digits, char separator, size_t groupSize, int64_t width) {
  const auto groupedWidth = [&](size_t count) {
    return static_cast<int64_t>(count + (count > 0 ? (count - 1) / groupSize : 0));
  };
  size_t count = digits.size();
  while (groupedWidth(count) < width) ++count;
  digits.insert(0, count - digits.size(), '0');
  std::string grouped;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % groupSize == 0) grouped += separator;
    grouped += digits[i];
  }
  return grouped;
}

}  // namespace

FormatSpec parseFormatSpec(Runtime& runtime, std::string_view spec, char standardAlign) {
  return SpecReader(runtime, spec).read(standardAlign);
}

void raiseUnknownFormat(Runtime& runtime, char32_t type, std::string_view typeName) {
  std::string code;
  if (type > 32 && type < 128) {
    appendUtf8(code, type);
  } else {
    code = fmt::format("\\x{:x}", static_cast<uint32_t>(type));
  }
  runtime.raise(runtime.types().valueError,
                fmt::format("Unknown format code '{}' for object of type '{}'", code, typeName));
}

std::string pad(const FormatSpec& spec, const std::string& text) {
  const int64_t missing = spec.width - static_cast<int64_t>(countCodePoints(text));
  if (missing <= 0) return text;
  int64_t before = 0;
  if (spec.align == '>' || spec.align == '=') before = missing;
  if (spec.align == '^') before = missing / 2;
  std::string out;
  appendFill(out, spec.fill, before);
  out += text;
  appendFill(out, spec.fill, missing - before);
  return out;
}

std::string assembleNumber(const FormatSpec& spec, const NumberText& number, size_t groupSize) {
  std::string front;
  if (number.negative) {
    front = "-";
  } else if (spec.sign != '-') {
    front = spec.sign;
  }
  front += number.prefix;
  const bool inside = spec.align == '=';
  const int64_t room = spec.width - static_cast<int64_t>(front.size() + number.rest.size());
  std::string digits = number.digits;
  if (spec.grouping != 0)
    digits = group(digits, spec.grouping, groupSize, inside && spec.fill == '0' ? room : 0);
  std::string body = digits + number.rest;
  if (!inside) return pad(spec, front + body);
  std::string out = front;
  appendFill(out, spec.fill, spec.width - static_cast<int64_t>(front.size() + body.size()));
  return out + body;
}

}  // namespace loopscope::runtime
