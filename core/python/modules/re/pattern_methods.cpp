// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/python/modules/re/regex.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/dict.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// What programs do with patterns: search, match, split, findall, finditer, sub.

namespace loopscope::python {
namespace {

using namespace runtime;

Pattern& patternIn(const Value& self) {
  return *static_cast<Pattern*>(self.object());
}

// A str or bytes to look through, from pos to endpos.
class Search {
 public:
  Search(Pattern& pattern, Value string, const Value& pos = Value(), const Value& end = Value())
      : m_pattern(&pattern), m_string(std::move(string)) {
    const std::string_view whole = pattern.subject(m_string);
    m_from = offsetOf(pos, 0, whole);
    const size_t to = offsetOf(end, whole.size(), whole);
    m_text = whole.substr(0, to);
    m_at = m_from;
  }

  std::string_view text() const { return m_text; }
  // The next match, null when there is none. One that is empty follows directly behind another one only if
  // that one was not.
  Ref<Match> next(uint32_t options = Pattern::kAnywhere) {
    if (m_at > m_text.size()) return nullptr;
    std::optional<RegexSpans> spans =
        m_pattern->find(m_text, m_at, m_wasEmpty ? options | Pattern::kNotEmptyHere : options);
    if (!spans) {
      m_at = m_text.size() + 1;
      return nullptr;
    }
    m_wasEmpty = (*spans)[0] == (*spans)[1];
    m_at = (*spans)[1];
    Heap& heap = m_pattern->type().heap();
    return heap.make<Match>(m_pattern, m_string, std::move(*spans), m_from, m_text.size());
  }

 private:
  size_t offsetOf(const Value& index, size_t byDefault, std::string_view whole) const {
    if (index.isUnbound()) return byDefault;
    Runtime& runtime = m_pattern->type().runtime();
    const int64_t wanted = std::max<int64_t>(0, clampToInt64(toInteger(runtime, index)));
    if (const Str* text = m_string.as<Str>()) {
      return static_cast<size_t>(wanted) >= text->length() ? whole.size()
                                                           : text->offsetOf(static_cast<size_t>(wanted));
    }
    return std::min(whole.size(), static_cast<size_t>(wanted));
  }

  Ref<Pattern> m_pattern;
  Value m_string;
  std::string_view m_text;
  size_t m_from = 0;
  size_t m_at = 0;
  bool m_wasEmpty = false;
};

template <uint32_t options>
Value findOne(NativeCall& call) {
  Search search(patternIn(call[0]), call[1], call[2], call[3]);
  Ref<Match> match = search.next(options);
  return match ? Value(std::move(match)) : Value::none();
}

class MatchIterator final : public Iterator {
 public:
  MatchIterator(Type& type, Search search) : Iterator(type), m_search(std::move(search)) {}
  bool next(Runtime&, Value& out) override {
    Ref<Match> match = m_search ? m_search->next() : nullptr;
    if (!match) return false;
    out = std::move(match);
    return true;
  }
  void clear() override { m_search.reset(); }

 private:
  std::optional<Search> m_search;
};

Value findIter(NativeCall& call) {
  Pattern& pattern = patternIn(call[0]);
  return call.runtime.heap().make<MatchIterator>(*pattern.types().iterator,
                                                 Search(pattern, call[1], call[2], call[3]));
}

Value findAll(NativeCall& call) {
  Pattern& pattern = patternIn(call[0]);
  Search search(pattern, call[1], call[2], call[3]);
  const Value empty = pattern.piece({});
  const uint32_t groups = pattern.syntax().groups;
  Ref<List> found = List::make(call.runtime);
  while (const Ref<Match> match = search.next()) {
    if (groups < 2) {
      found->append(match->group(groups, empty));
      continue;
    }
    Ref<Tuple> row = Tuple::make(call.runtime, groups);
    for (uint32_t i = 0; i < groups; ++i) (*row)[i] = match->group(i + 1, empty);
    found->append(std::move(row));
  }
  return found;
}

Value split(NativeCall& call) {
  Pattern& pattern = patternIn(call[0]);
  Search search(pattern, call[1]);
  const int64_t most = toIndex(call.runtime, call[2]);
  Ref<List> parts = List::make(call.runtime);
  size_t at = 0;
  for (int64_t count = 0; most <= 0 || count < most; ++count) {
    if (most < 0) break;
    const Ref<Match> match = search.next();
    if (!match) break;
    parts->append(pattern.piece(search.text().substr(at, match->spans[0] - at)));
    for (uint32_t i = 1; i <= pattern.syntax().groups; ++i) parts->append(match->group(i, Value::none()));
    at = match->spans[1];
  }
  parts->append(pattern.piece(search.text().substr(at)));
  return parts;
}

// What each match is replaced by.
class Replacement {
 public:
  Replacement(Runtime& runtime, Pattern& pattern, const Value& given)
      : m_runtime(runtime), m_pattern(pattern), m_given(given) {
    m_isCalled = isCallable(runtime, given);
    if (m_isCalled) return;
    const std::string_view text = pattern.subject(given);
    try {
      m_template.emplace(runtime, pattern, text);
    } catch (const RegexError& error) {
      raiseRegexError(pattern.types(), error, given);
    }
  }
  // place: how many pieces of the result stand before it.
  std::string of(const Ref<Match>& match, size_t place) {
    if (!m_isCalled) return m_template->expand(*match);
    const Value result = m_runtime.call(m_given, {Value::of(match.get())});
    if (result.isNone()) return {};
    const bool fits = m_pattern.isText() ? result.as<Str>() != nullptr : result.as<Bytes>() != nullptr;
    if (!fits) {
      m_runtime.raise(m_runtime.types().typeError,
                      fmt::format("sequence item {}: expected {}, {} found", place,
                                  m_pattern.isText() ? "str instance" : "a bytes-like object",
                                  typeName(m_runtime, result)));
    }
    return std::string(m_pattern.subject(result));
  }

 private:
  Runtime& m_runtime;
  Pattern& m_pattern;
  const Value& m_given;
  bool m_isCalled;
  std::optional<RegexTemplate> m_template;
};

struct Substituted {
  Value text;
  int64_t count;
};

Substituted substitute(NativeCall& call) {
  Pattern& pattern = patternIn(call[0]);
  Search search(pattern, call[2]);
  Replacement replacement(call.runtime, pattern, call[1]);
  const int64_t most = toIndex(call.runtime, call[3]);
  std::string out;
  size_t at = 0;
  size_t pieces = 0;
  int64_t count = 0;
  while (most == 0 || count < most) {
    const Ref<Match> match = search.next();
    if (!match) break;
    out += search.text().substr(at, match->spans[0] - at);
    pieces += match->spans[0] > at ? 1 : 0;
    out += replacement.of(match, pieces++);
    call.runtime.heap().expect(out.size());
    at = match->spans[1];
    ++count;
  }
  if (count == 0) return {call[2], 0};
  out += search.text().substr(at);
  return {pattern.piece(out), count};
}

Value sub(NativeCall& call) {
  return substitute(call).text;
}

Value subn(NativeCall& call) {
  const Substituted result = substitute(call);
  return Tuple::make(call.runtime, {result.text, Value::integer(result.count)});
}

std::string reprPattern(Runtime& runtime, const Value& self) {
  const Pattern& pattern = patternIn(self);
  static constexpr std::pair<uint32_t, const char*> kNames[] = {
      {kRegexIgnoreCase, "re.IGNORECASE"}, {kRegexLocale, "re.LOCALE"},   {kRegexMultiline, "re.MULTILINE"},
      {kRegexDotAll, "re.DOTALL"},         {kRegexVerbose, "re.VERBOSE"}, {kRegexAscii, "re.ASCII"},
  };
  std::string flags;
  for (const auto& [flag, name] : kNames) {
    if (pattern.syntax().flags & flag) flags += (flags.empty() ? ", " : "|") + std::string(name);
  }
  constexpr size_t kLongest = 200;
  std::string source = repr(runtime, pattern.source());
  if (countCodePoints(source) > kLongest) {
    size_t end = 0;
    for (size_t i = 0; i < kLongest; ++i) nextCodePoint(source, end);
    source.resize(end);
  }
  return fmt::format("re.compile({}{})", source, flags);
}

Value comparePattern(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const bool known = &typeOf(runtime, other) == &typeOf(runtime, self);
  if (!known || (op != CompareOp::Equal && op != CompareOp::NotEqual)) return Value::notImplemented();
  const Pattern& left = patternIn(self);
  const Pattern& right = patternIn(other);
  const bool same = left.isText() == right.isText() && left.syntax().flags == right.syntax().flags &&
                    equals(runtime, left.source(), right.source());
  return Value::boolean(same == (op == CompareOp::Equal));
}

Value groupIndex(Runtime& runtime, const Value& self) {
  Ref<Dict> dict = Dict::make(runtime);
  for (const auto& [name, number] : patternIn(self).syntax().names) {
    dict->set(runtime.intern(name), Value::integer(number));
  }
  return dict;
}

constexpr NativeDefinition kMethods[] = {
    {"search", "self, string, pos=0, endpos=?", findOne<Pattern::kAnywhere>},
    {"match", "self, string, pos=0, endpos=?", findOne<Pattern::kHere>},
    {"fullmatch", "self, string, pos=0, endpos=?", findOne<Pattern::kWhole>},
    {"findall", "self, string, pos=0, endpos=?", findAll},
    {"finditer", "self, string, pos=0, endpos=?", findIter},
    {"split", "self, string, maxsplit=0", split},
    {"sub", "self, repl, string, count=0", sub},
    {"subn", "self, repl, string, count=0", subn},
    {"__copy__", "self, /", [](NativeCall& c) { return c[0]; }},
    {"__deepcopy__", "self, memo, /", [](NativeCall& c) { return c[0]; }},
};
constexpr NativeAttribute kAttributes[] = {
    {"pattern", [](Runtime&, const Value& self) { return patternIn(self).source(); }},
    {"flags", [](Runtime&, const Value& self) { return Value::integer(patternIn(self).syntax().flags); }},
    {"groups", [](Runtime&, const Value& self) { return Value::integer(patternIn(self).syntax().groups); }},
    {"groupindex", groupIndex},
};

}  // namespace

void setUpPatternType(RegexTypes& types) {
  TypeSlots& slots = types.pattern->slots;
  slots.create = nullptr;
  slots.repr = reprPattern;
  slots.compare = comparePattern;
  slots.hash = [](Runtime& r, const Value& self) {
    return hash(r, patternIn(self).source()) ^ patternIn(self).syntax().flags;
  };
  types.pattern->define(kMethods);
  types.pattern->define(kAttributes);
}

}  // namespace loopscope::python
