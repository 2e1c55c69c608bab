// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <optional>

#include "core/base/utf8.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// "...".format(...): fields {name.attribute[index]!r:spec}, where a spec may hold fields of its own.

namespace loopscope::runtime {
namespace {

std::optional<int64_t> asIndex(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int64_t index = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || index > INT64_MAX / 10 - 10) return std::nullopt;
    index = index * 10 + (c - '0');
  }
  return index;
}

class TemplateFormatter {
 public:
  TemplateFormatter(Runtime& runtime, const Tuple* positional, const Value& names)
      : m_runtime(runtime), m_positional(positional), m_names(names) {}

  std::string format(std::string_view pattern, int depth = 2) {
    if (depth == 0) fail("Max string recursion exceeded");
    std::string out;
    for (size_t position = 0; position < pattern.size();) {
      const char c = pattern[position++];
      if (c != '{' && c != '}') {
        out += c;
      } else if (position < pattern.size() && pattern[position] == c) {
        out += c;
        ++position;
      } else if (c == '}') {
        fail("Single '}' encountered in format string");
      } else {
        out += field(takeField(pattern, position), depth);
      }
    }
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& message) {
    m_runtime.raise(m_runtime.types().valueError, message);
  }

  // What stands between the braces; position is behind the opening one and ends behind the closing one.
  std::string_view takeField(std::string_view pattern, size_t& position) {
    if (position >= pattern.size()) fail("Single '{' encountered in format string");
    const size_t begin = position;
    for (int depth = 1; position < pattern.size();) {
      const char c = pattern[position++];
      if (c == '{') ++depth;
      if (c == '}' && --depth == 0) return pattern.substr(begin, position - begin - 1);
    }
    fail("expected '}' before end of string");
  }

  std::string field(std::string_view text, int depth) {
    size_t end = 0;  // of the name: a ! or : within brackets belongs to it
    for (bool bracket = false; end < text.size(); ++end) {
      if (text[end] == '[') bracket = true;
      if (text[end] == ']') bracket = false;
      if (text[end] == '{') fail("unexpected '{' in field name");
      if (!bracket && (text[end] == '!' || text[end] == ':')) break;
    }
    Value value = lookUp(text.substr(0, end));
    std::string_view rest = text.substr(end);
    if (!rest.empty() && rest[0] == '!') {
      if (rest.size() < 2) fail("end of string while looking for conversion specifier");
      if (rest.size() > 2 && rest[2] != ':') fail("expected ':' after conversion specifier");
      value = converted(value, rest[1]);
      rest.remove_prefix(2);
    }
    if (rest.empty()) return runtime::format(m_runtime, value, "");
    return runtime::format(m_runtime, value, format(rest.substr(1), depth - 1));
  }

  Value converted(const Value& value, char conversion) {
    const auto make = [&](const std::string& text) {
      return Value::adopt(Str::make(m_runtime, text).take());
    };
    switch (conversion) {
      case 'r':
        return make(repr(m_runtime, value));
      case 's':
        return make(str(m_runtime, value));
      case 'a':
        return make(ascii(m_runtime, value));
      default:
        fail(fmt::format("Unknown conversion specifier {}", conversion));
    }
  }

  // name, name.attribute, name[key], in any number.
  Value lookUp(std::string_view path) {
    const size_t nameEnd = std::min(path.find_first_of(".["), path.size());
    Value value = argument(path.substr(0, nameEnd));
    for (size_t position = nameEnd; position < path.size();) {
      const bool attribute = path[position] == '.';
      if (!attribute && path[position] != '[')
        fail("Only '.' or '[' may follow ']' in format field specifier");
      ++position;
      const size_t end =
          attribute ? std::min(path.find_first_of(".[", position), path.size()) : path.find(']', position);
      if (end == std::string_view::npos) fail("Missing ']' in format string");
      const std::string_view part = path.substr(position, end - position);
      if (part.empty()) fail("Empty attribute in format string");
      value = attribute ? getAttribute(m_runtime, value, part) : getItem(m_runtime, value, key(part));
      position = attribute ? end : end + 1;
    }
    return value;
  }

  Value key(std::string_view text) {
    if (const auto index = asIndex(text)) return Value::integer(*index);
    return Value::adopt(Str::make(m_runtime, text).take());
  }

  Value argument(std::string_view name) {
    const auto index = asIndex(name);
    if (!name.empty() && !index) {
      const Value key = Value::adopt(Str::make(m_runtime, name).take());
      return getItem(m_runtime, m_names, key);
    }
    if (m_positional == nullptr) fail("Format string contains positional fields");
    const Numbering numbering = name.empty() ? Numbering::Automatic : Numbering::Manual;
    if (m_numbering != Numbering::Undecided && m_numbering != numbering) {
      fail(m_numbering == Numbering::Manual
               ? "cannot switch from manual field specification to automatic field numbering"
               : "cannot switch from automatic field numbering to manual field specification");
    }
    m_numbering = numbering;
    const int64_t wanted = index ? *index : m_next++;
    if (wanted >= static_cast<int64_t>(m_positional->size())) {
      m_runtime.raise(m_runtime.types().indexError,
                      fmt::format("Replacement index {} out of range for positional args tuple", wanted));
    }
    return (*m_positional)[static_cast<size_t>(wanted)];
  }

  enum class Numbering { Undecided, Automatic, Manual };

  Runtime& m_runtime;
  const Tuple* m_positional;
  const Value& m_names;
  Numbering m_numbering = Numbering::Undecided;
  int64_t m_next = 0;
};

}  // namespace

std::string formatTemplate(Runtime& runtime, std::string_view pattern, const Tuple* positional,
                           const Value& names) {
  return TemplateFormatter(runtime, positional, names).format(pattern);
}

}  // namespace loopscope::runtime
