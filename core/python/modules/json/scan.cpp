// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <string>

#include "core/base/utf8.h"
#include "core/python/modules/json/json.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// JSON text to values.

namespace loopscope::python {
namespace {

using namespace runtime;

constexpr bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

class Scanner {
 public:
  Scanner(Runtime& runtime, const Value& text, size_t start, const Value& decoder, const Value& error)
      : m_runtime(runtime), m_source(text), m_text(text.as<Str>()->view()), m_at(start), m_error(error) {
    const auto hook = [&](std::string_view name) { return getAttribute(runtime, decoder, name); };
    m_objectHook = hook("object_hook");
    m_pairsHook = hook("object_pairs_hook");
    m_parseFloat = hook("parse_float");
    m_parseInt = hook("parse_int");
    m_parseConstant = hook("parse_constant");
    m_strict = truth(runtime, hook("strict"));
  }

  size_t position() const { return m_at; }

  Value value() {
    m_runtime.charge(1);
    const char c = peek();
    if (c == '"') return string();
    if (c == '{') return object();
    if (c == '[') return array();
    if (c == '-' || isDigit(c)) {
      if (m_text.substr(m_at).starts_with("-Infinity")) return constant("-Infinity");
      return number();
    }
    if (takes("null")) return Value::none();
    if (takes("true")) return Value::boolean(true);
    if (takes("false")) return Value::boolean(false);
    for (const std::string_view name : {"NaN", "Infinity"}) {
      if (m_text.substr(m_at).starts_with(name)) return constant(name);
    }
    fail("Expecting value", m_at);
  }

 private:
  // '\0' at the end; no NUL begins anything in JSON.
  char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
  bool takes(std::string_view word) {
    if (!m_text.substr(m_at).starts_with(word)) return false;
    m_at += word.size();
    return true;
  }
  void skipSpace() {
    while (m_at < m_text.size() && std::string_view(" \t\n\r").find(m_text[m_at]) != std::string_view::npos)
      ++m_at;
  }
  [[noreturn]] void fail(std::string_view message, size_t offset) {
    const auto index = static_cast<int64_t>(countCodePoints(m_text.substr(0, offset)));
    const Value text = Str::make(m_runtime, message);
    throw Raise{m_runtime.call(m_error, {text, m_source, Value::integer(index)})};
  }

  Value constant(std::string_view name) {
    m_at += name.size();
    if (!m_parseConstant.isNone()) return m_runtime.call(m_parseConstant, {Str::make(m_runtime, name)});
    if (name == "NaN") return Value::number(std::numeric_limits<double>::quiet_NaN());
    const double infinity = std::numeric_limits<double>::infinity();
    return Value::number(name[0] == '-' ? -infinity : infinity);
  }

  Value number() {
    const size_t start = m_at;
    size_t end = m_at + (peek() == '-' ? 1 : 0);
    const auto digitsFrom = [&](size_t from) {
      while (from < m_text.size() && isDigit(m_text[from])) ++from;
      return from;
    };
    const size_t digits = end;
    end = end < m_text.size() && m_text[end] == '0' ? end + 1 : digitsFrom(end);
    if (end == digits) fail("Expecting value", start);
    bool isFloat = false;
    if (end < m_text.size() && m_text[end] == '.' && digitsFrom(end + 1) > end + 1) {
      isFloat = true;
      end = digitsFrom(end + 1);
    }
    if (end < m_text.size() && (m_text[end] == 'e' || m_text[end] == 'E')) {
      const bool hasSign = end + 1 < m_text.size() && (m_text[end + 1] == '+' || m_text[end + 1] == '-');
      const size_t exponent = end + (hasSign ? 2 : 1);
      if (digitsFrom(exponent) > exponent) {
        isFloat = true;
        end = digitsFrom(exponent);
      }
    }
    m_at = end;
    const std::string_view text = m_text.substr(start, end - start);
    const Value& hook = isFloat ? m_parseFloat : m_parseInt;
    if (!hook.isNone()) return m_runtime.call(hook, {Str::make(m_runtime, text)});
    return isFloat ? parseFloat(text) : parseInt(m_runtime, text, 10);
  }

  // The four digits behind \u at the offset of the backslash's next character.
  char32_t hexEscape(size_t offset) {
    char32_t unit = 0;
    for (size_t i = offset + 1; i < offset + 5; ++i) {
      const char c = i < m_text.size() ? m_text[i] : '\0';
      const int digit = isDigit(c)             ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
      if (digit < 0) fail("Invalid \\uXXXX escape", offset);
      unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
  }

  void appendEscape(std::string& out, size_t start) {
    const size_t offset = m_at + 1;  // of the character behind the backslash
    if (offset >= m_text.size()) fail("Unterminated string starting at", start);
    static constexpr std::string_view kLetters = "\"\\/bfnrt";
    static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const char c = m_text[offset];
    if (c != 'u') {
      const size_t place = kLetters.find(c);
      if (place == std::string_view::npos) fail("Invalid \\escape", m_at);
      out += kMeanings[place];
      m_at += 2;
      return;
    }
    char32_t unit = hexEscape(offset);
    m_at += 6;
    const bool isHigh = unit >= 0xd800 && unit < 0xdc00;
    if (isHigh && m_text.substr(m_at).starts_with("\\u")) {
      const char32_t low = hexEscape(m_at + 1);
      if (low >= 0xdc00 && low < 0xe000) {
        unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        m_at += 6;
      }
    }
    appendUtf8(out, unit);
  }

  Value string() {
    const size_t start = m_at++;
    std::string out;
    while (true) {
      if (m_at >= m_text.size()) fail("Unterminated string starting at", start);
      const char c = m_text[m_at];
      if (c == '"') break;
      if (c == '\\') {
        appendEscape(out, start);
        continue;
      }
      if (m_strict && static_cast<unsigned char>(c) < 0x20) fail("Invalid control character at", m_at);
      out += c;
      ++m_at;
    }
    ++m_at;
    return Str::make(m_runtime, out);
  }

  Value array() {
    const RecursionGuard guard(m_runtime, " while decoding a JSON array from a unicode string");
    Ref<List> list = List::make(m_runtime);
    ++m_at;
    skipSpace();
    if (takes("]")) return list;
    while (true) {
      list->append(value());
      skipSpace();
      if (takes("]")) return list;
      if (!takes(",")) fail("Expecting ',' delimiter", m_at);
      skipSpace();
    }
  }

  Value finish(const Ref<Dict>& dict, const Ref<List>& pairs) {
    if (pairs) return m_runtime.call(m_pairsHook, {Value::of(pairs.get())});
    const Value result = Value::of(dict.get());
    return m_objectHook.isNone() ? result : m_runtime.call(m_objectHook, {result});
  }

  Value object() {
    const RecursionGuard guard(m_runtime, " while decoding a JSON object from a unicode string");
    const Ref<Dict> dict = Dict::make(m_runtime);
    const Ref<List> pairs = m_pairsHook.isNone() ? Ref<List>() : List::make(m_runtime);
    ++m_at;
    skipSpace();
    if (takes("}")) return finish(dict, pairs);
    while (true) {
      if (peek() != '"') fail("Expecting property name enclosed in double quotes", m_at);
      const Value key = string();
      skipSpace();
      if (!takes(":")) fail("Expecting ':' delimiter", m_at);
      skipSpace();
      Value item = value();
      if (pairs) {
        pairs->append(Tuple::make(m_runtime, {key, item}));
      } else {
        dict->set(m_runtime, key, std::move(item));
      }
      skipSpace();
      if (takes("}")) return finish(dict, pairs);
      if (!takes(",")) fail("Expecting ',' delimiter", m_at);
      skipSpace();
    }
  }

  Runtime& m_runtime;
  const Value& m_source;
  std::string_view m_text;
  size_t m_at;
  const Value& m_error;
  Value m_objectHook;
  Value m_pairsHook;
  Value m_parseFloat;
  Value m_parseInt;
  Value m_parseConstant;
  bool m_strict;
};

}  // namespace

Value scanJson(NativeCall& call) {
  const Str& text = *call[0].as<Str>();
  const auto start = static_cast<size_t>(
      std::clamp<int64_t>(toIndex(call.runtime, call[1]), 0, static_cast<int64_t>(text.length())));
  Scanner scanner(call.runtime, call[0], text.offsetOf(start), call[2], call[3]);
  const Value value = scanner.value();
  const size_t end = text.indexAt(scanner.position());
  return Tuple::make(call.runtime, {value, Value::integer(static_cast<int64_t>(end))});
}

}  // namespace loopscope::python
