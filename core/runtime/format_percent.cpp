// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/format_spec.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// "..." % arguments, as in C's printf with Python's additions.

namespace loopscope::runtime {
namespace {

class PercentFormatter {
 public:
  PercentFormatter(Runtime& runtime, std::string_view pattern, const Value& arguments, std::string_view what)
      : m_runtime(runtime),
        m_pattern(pattern),
        m_arguments(arguments),
        m_what(what),
        m_tuple(arguments.as<Tuple>()) {}

  std::string format() {
    std::string out;
    while (m_position < m_pattern.size()) {
      const size_t percent = std::min(m_pattern.find('%', m_position), m_pattern.size());
      out += m_pattern.substr(m_position, percent - m_position);
      m_position = percent;
      if (percent < m_pattern.size()) out += conversion();
    }
    const bool mapping = m_tuple == nullptr && m_arguments.as<Str>() == nullptr &&
                         m_arguments.as<Type>() == nullptr &&
                         typeOf(m_runtime, m_arguments).slots.getItem != nullptr;
    const size_t given = m_tuple != nullptr ? m_tuple->size() : 1;
    if (m_used < given && !m_named && !mapping)
      fail(fmt::format("not all arguments converted during {} formatting", m_what));
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& message) {
    m_runtime.raise(m_runtime.types().typeError, message);
  }
  [[noreturn]] void failValue(const std::string& message) {
    m_runtime.raise(m_runtime.types().valueError, message);
  }

  char peek() {
    if (m_position >= m_pattern.size()) failValue("incomplete format");
    return m_pattern[m_position];
  }

  Value nextArgument() {
    const size_t given = m_tuple != nullptr ? m_tuple->size() : 1;
    if (m_used >= given) fail("not enough arguments for format string");
    const size_t index = m_used++;
    return m_tuple != nullptr ? (*m_tuple)[index] : m_arguments;
  }

  // %(name)
  Value namedArgument() {
    if (m_tuple != nullptr || m_arguments.as<Str>() != nullptr ||
        typeOf(m_runtime, m_arguments).slots.getItem == nullptr) {
      fail("format requires a mapping");
    }
    const size_t begin = ++m_position;
    for (int depth = 1; depth > 0; ++m_position) {
      if (m_position >= m_pattern.size()) failValue("incomplete format key");
      if (m_pattern[m_position] == '(') ++depth;
      if (m_pattern[m_position] == ')') --depth;
    }
    m_named = true;
    const std::string_view name = m_pattern.substr(begin, m_position - begin - 1);
    return getItem(m_runtime, m_arguments, Value::adopt(Str::make(m_runtime, name).take()));
  }

  // A width or precision: digits, or * for an argument; -1: none.
  int64_t number() {
    if (peek() == '*') {
      ++m_position;
      const Value value = nextArgument();
      if (!isInteger(value)) fail("* wants int");
      return clampToInt64(value);
    }
    int64_t result = -1;
    while (peek() >= '0' && peek() <= '9') {
      result = (result < 0 ? 0 : result) * 10 + (m_pattern[m_position++] - '0');
      if (result > INT32_MAX) failValue("width too big");
    }
    return result;
  }

  void readFlags(FormatSpec& spec) {
    for (;; ++m_position) {
      switch (peek()) {
        case '-':
          spec.align = '<';
          break;
        case '+':
          spec.sign = '+';
          break;
        case ' ':
          spec.sign = spec.sign == '+' ? '+' : ' ';
          break;
        case '#':
          spec.alternate = true;
          break;
        case '0':
          m_zero = true;
          break;
        default:
          return;
      }
    }
  }

  std::string conversion() {
    ++m_position;
    Value argument;
    if (peek() == '(') argument = namedArgument();
    FormatSpec spec;
    m_zero = false;
    readFlags(spec);
    spec.width = number();
    if (spec.width < -1) {
      spec.align = '<';
      spec.width = -spec.width;
    }
    if (peek() == '.') {
      ++m_position;
      spec.precision = std::max<int64_t>(number(), 0);
    }
    expectBytes(m_runtime, static_cast<uint64_t>(std::max<int64_t>(spec.width, 0)), 4);
    expectBytes(m_runtime, static_cast<uint64_t>(std::max<int64_t>(spec.precision, 0)), 1);
    while (peek() == 'h' || peek() == 'l' || peek() == 'L') ++m_position;
    if (peek() == '%') {
      ++m_position;
      return "%";
    }
    const size_t at = m_position;
    const char32_t type = nextCodePoint(m_pattern, m_position);
    if (std::u32string_view(U"diouxXeEfFgGcrsa").find(type) == std::u32string_view::npos)
      raiseUnsupported(type, at);
    if (argument.isUnbound()) argument = nextArgument();
    return convert(spec, static_cast<char>(type), argument);
  }

  [[noreturn]] void raiseUnsupported(char32_t type, size_t at) {
    std::string shown;
    appendUtf8(shown, type);
    failValue(fmt::format("unsupported format character '{}' (0x{:x}) at index {}",
                          type >= 32 && type < 127 ? shown : "?", static_cast<uint32_t>(type),
                          countCodePoints(m_pattern.substr(0, at))));
  }

  std::string convert(FormatSpec spec, char type, const Value& argument) {
    switch (type) {
      case 's':
        return text(spec, str(m_runtime, argument));
      case 'r':
        return text(spec, repr(m_runtime, argument));
      case 'a':
        return text(spec, ascii(m_runtime, argument));
      case 'c':
        return text(spec, character(argument));
      case 'd':
      case 'i':
      case 'u':
        return integer(spec, type, argument);
      case 'o':
      case 'x':
      case 'X':
        return integer(spec, type, argument);
      default:
        return floating(spec, type, argument);
    }
  }

  static std::string text(FormatSpec spec, std::string_view value) {
    if (spec.align == 0) spec.align = '>';
    size_t end = value.size();
    if (spec.precision >= 0) {
      end = 0;
      for (int64_t i = 0; i < spec.precision && end < value.size(); ++i) nextCodePoint(value, end);
    }
    return pad(spec, std::string(value.substr(0, end)));
  }

  std::string character(const Value& argument) {
    if (const Str* given = argument.as<Str>(); given != nullptr && given->length() == 1)
      return std::string(given->view());
    if (!isInteger(argument)) fail("%c requires int or char");
    const int64_t codePoint = clampToInt64(argument);
    if (codePoint < 0 || codePoint > 0x10ffff) {
      m_runtime.raise(m_runtime.types().overflowError, "%c arg not in range(0x110000)");
    }
    std::string out;
    appendUtf8(out, static_cast<char32_t>(codePoint));
    return out;
  }

  void alignNumber(FormatSpec& spec) const {
    if (spec.align != 0) return;
    spec.align = m_zero ? '=' : '>';
    if (m_zero) spec.fill = '0';
  }

  std::string integer(FormatSpec spec, char type, const Value& argument) {
    Value value;
    const bool isDecimal = type == 'd' || type == 'i' || type == 'u';
    if (argument.isFloat() && isDecimal) {
      value = m_runtime.call(Value::of(m_runtime.types().integer), {argument});
    } else if (isInteger(argument) || typeOf(m_runtime, argument).slots.index != nullptr) {
      value = toInteger(m_runtime, argument);
    } else {
      fail(fmt::format("%{} format: {} is required, not {}", type, isDecimal ? "a real number" : "an integer",
                       typeName(m_runtime, argument)));
    }
    alignNumber(spec);
    NumberText parts;
    parts.digits = formatIntWith(m_runtime, value, isDecimal ? "d" : std::string_view(&type, 1));
    parts.negative = parts.digits[0] == '-';
    if (parts.negative) parts.digits.erase(0, 1);
    const int64_t missing = spec.precision - static_cast<int64_t>(parts.digits.size());
    if (missing > 0) parts.digits.insert(0, static_cast<size_t>(missing), '0');
    if (spec.alternate && type != 'd') parts.prefix = std::string("0") + type;
    return assembleNumber(spec, parts, 3);
  }

  std::string floating(FormatSpec spec, char type, const Value& argument) {
    if (!argument.isFloat() && !isInteger(argument) && typeOf(m_runtime, argument).slots.toFloat == nullptr) {
      fail(fmt::format("must be real number, not {}", typeName(m_runtime, argument)));
    }
    alignNumber(spec);
    const std::string precision =
        fmt::format("{}.{}{}", spec.alternate ? "#" : "", spec.precision < 0 ? 6 : spec.precision, type);
    NumberText parts;
    parts.digits = formatFloatWith(m_runtime, toNumber(m_runtime, argument), precision);
    parts.negative = parts.digits[0] == '-';
    if (parts.negative) parts.digits.erase(0, 1);
    return assembleNumber(spec, parts, 3);
  }

  Runtime& m_runtime;
  std::string_view m_pattern;
  const Value& m_arguments;
  std::string_view m_what;
  Tuple* m_tuple;
  size_t m_position = 0;
  size_t m_used = 0;
  bool m_named = false;
  bool m_zero = false;
};

}  // namespace

std::string formatPercent(Runtime& runtime, std::string_view pattern, const Value& arguments,
                          std::string_view what) {
  return PercentFormatter(runtime, pattern, arguments, what).format();
}

}  // namespace loopscope::runtime
