// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/check.h"
#include "core/base/phrase.h"

// A mistake in something a user gave us (a program, a file, an argument): data, never an assertion.

namespace loopscope {

// Positions count from 1, columns in Unicode code points. A zero line means "nowhere in particular".
// The end is exclusive: a one-character place has endColumn == column + 1.
struct SourceRange {
  uint32_t line = 0;
  uint32_t column = 0;
  uint32_t endLine = 0;
  uint32_t endColumn = 0;

  bool operator==(const SourceRange&) const = default;
};

// A change to the text that puts a mistake right: what stands there is replaced. An empty place at a position
// inserts.
struct TextFix {
  SourceRange where;
  std::string replacement;

  bool operator==(const TextFix&) const = default;
};

struct Diagnostic {
  Phrase message;  // one sentence, for a person; a text where the words are CPython's
  SourceRange where;
  Phrase hint;                      // what to do instead; may be empty
  std::string type;                 // "SyntaxError", "IndentationError", or "Unsupported"
  std::vector<TextFix> fixes = {};  // to be applied together, where the change is mechanical; may be empty

  bool operator==(const Diagnostic&) const = default;
};

// In CPython's own words.
inline Diagnostic inPythonsWords(std::string words, const SourceRange& where,
                                 std::string type = "SyntaxError", Phrase hint = {}) {
  return {Phrase::of(std::move(words)), where, std::move(hint), std::move(type)};
}
// About something that has no lines: a file as a whole, an argument.
inline Diagnostic withoutPlace(Phrase message) {
  return {std::move(message), {}, {}, {}};
}

// "FILE:LINE:COLUMN: TYPE: message (hint)" on one line, in English.
std::string formatDiagnostic(const Diagnostic& diagnostic, const std::string& fileName);

// The line of the place with carets beneath it, on two indented lines; empty when the place is nowhere. A
// place of several lines is underlined to the end of its first.
std::string underlined(const SourceRange& where, std::string_view source);

// A value, or the one message that says why there is none.
template <class T>
class Result {
 public:
  Result(T value) : m_value(std::move(value)) {}
  Result(Diagnostic error) : m_value(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(m_value); }
  explicit operator bool() const { return ok(); }
  T& value() {
    CHECK(ok());
    return std::get<T>(m_value);
  }
  const T& value() const {
    CHECK(ok());
    return std::get<T>(m_value);
  }
  const Diagnostic& error() const {
    CHECK(!ok());
    return std::get<Diagnostic>(m_value);
  }

 private:
  std::variant<T, Diagnostic> m_value;
};

}  // namespace loopscope
