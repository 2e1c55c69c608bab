// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/python/modules/re/syntax.h"
#include "core/runtime/heap.h"
#include "core/runtime/native.h"
#include "core/runtime/type.h"

// Compiled patterns and their matches, as re.py shows them to programs.

struct pcre2_real_code_8;
struct pcre2_real_match_data_8;

namespace loopscope::python {

// The types of one run, and the class of its errors.
class RegexTypes final : public runtime::Object {
 public:
  explicit RegexTypes(runtime::Type& own) : Object(own, runtime::ObjectKind::Other) {}
  runtime::Type* pattern = nullptr;
  runtime::Type* match = nullptr;
  runtime::Type* iterator = nullptr;
  runtime::Value error;  // re.error, called with message, pattern and position
  void clear() override { error = runtime::Value(); }
};

// Where each group begins and ends in bytes, group 0 first; kUnset twice for a group that took no part.
using RegexSpans = std::vector<size_t>;
constexpr size_t kUnsetSpan = ~size_t{0};

class Pattern final : public runtime::Object {
 public:
  // Raises re.error for what is no regular expression.
  Pattern(runtime::Ref<RegexTypes> types, runtime::Value source, uint32_t flags);
  ~Pattern() override;

  const runtime::Value& source() const { return m_source; }
  bool isText() const { return m_isText; }
  const RegexSyntax& syntax() const { return m_syntax; }
  RegexTypes& types() const { return *m_types; }

  enum Options : uint32_t { kAnywhere = 0, kHere = 1, kWhole = 2, kNotEmptyHere = 4 };
  // The first match that begins at or behind start; ends the run when it takes too many steps.
  std::optional<RegexSpans> find(std::string_view subject, size_t start, uint32_t options);
  // The text of a str or bytes that the pattern can be used on; TypeError otherwise.
  std::string_view subject(const runtime::Value& string) const;
  // A piece of a subject, as a value of its type.
  runtime::Value piece(std::string_view text) const;
  // The group of that number or name, or nothing.
  std::optional<uint32_t> groupOf(const runtime::Value& key) const;

  void clear() override {
    m_types = nullptr;
    m_source = runtime::Value();
  }

 private:
  void compile();
  [[noreturn]] void raise(const RegexError& error);

  runtime::Ref<RegexTypes> m_types;
  runtime::Value m_source;
  bool m_isText;
  RegexSyntax m_syntax;
  pcre2_real_code_8* m_code = nullptr;
  pcre2_real_match_data_8* m_data = nullptr;
  uint64_t m_bytes = 0;
};

class Match final : public runtime::Object {
 public:
  Match(runtime::Ref<Pattern> by, runtime::Value subject, RegexSpans where, size_t first, size_t last)
      : Object(*by->types().match, runtime::ObjectKind::Other),
        pattern(std::move(by)),
        string(std::move(subject)),
        spans(std::move(where)),
        from(first),
        to(last) {}

  runtime::Ref<Pattern> pattern;
  runtime::Value string;
  const RegexSpans spans;
  const size_t from;  // pos and endpos, in bytes
  const size_t to;

  // What the group matched; byDefault when it took no part.
  runtime::Value group(uint32_t number, const runtime::Value& byDefault) const;
  // An offset as an index of characters.
  int64_t indexOf(size_t offset) const;
  // The group that closed last, or 0.
  uint32_t lastGroup() const;

  void clear() override {
    pattern = nullptr;
    string = runtime::Value();
  }
};

// What a match is replaced by: text, and groups.
class RegexTemplate {
 public:
  // Throws RegexError; a Raise of IndexError for a name that is no group.
  RegexTemplate(runtime::Runtime& runtime, const Pattern& pattern, std::string_view text);
  std::string expand(const Match& match) const;

 private:
  struct Part {
    std::string text;
    std::optional<uint32_t> group;
  };
  std::vector<Part> m_parts;
};

void setUpPatternType(RegexTypes& types);
void setUpMatchType(RegexTypes& types);
// Raises the error as the program's re.error.
[[noreturn]] void raiseRegexError(const RegexTypes& types, const RegexError& error,
                                  const runtime::Value& source);

}  // namespace loopscope::python
