// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <utf8proc.h>

#include "core/base/utf8.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/tuple.h"
#include "core/runtime/unicode.h"

// Methods of str that look for something or answer a question.

namespace loopscope::runtime {
namespace {

// The part of self between the optional bounds of a search, in bytes.
struct SearchRange {
  std::string_view text;
  size_t firstIndex;  // of text, in code points
  bool valid;
};

SearchRange rangeOf(NativeCall& call) {
  const Str& self = *call[0].as<Str>();
  const Bounds bounds = searchBounds(call.runtime, call[2], call[3], self.length());
  if (bounds.from > bounds.to) return {{}, 0, false};
  const std::string_view text = self.slice(bounds.from, bounds.to);
  call.runtime.charge(text.size() / 64);  // looking through megabytes is work
  return {text, bounds.from, true};
}

// The index in code points, or -1.
template <bool fromRight>
int64_t findIn(NativeCall& call) {
  const std::string_view part = textArgument(call.runtime, call[1], "");
  const SearchRange range = rangeOf(call);
  if (!range.valid) return -1;
  const size_t found = fromRight ? range.text.rfind(part) : range.text.find(part);
  if (found == std::string_view::npos) return -1;
  return static_cast<int64_t>(range.firstIndex + countCodePoints(range.text.substr(0, found)));
}

template <bool fromRight>
Value find(NativeCall& call) {
  return Value::integer(findIn<fromRight>(call));
}

template <bool fromRight>
Value index(NativeCall& call) {
  const int64_t found = findIn<fromRight>(call);
  if (found < 0) call.runtime.raise(call.runtime.types().valueError, "substring not found");
  return Value::integer(found);
}

Value count(NativeCall& call) {
  const std::string_view part = textArgument(call.runtime, call[1], "");
  const SearchRange range = rangeOf(call);
  if (!range.valid) return Value::integer(0);
  if (part.empty()) return Value::integer(static_cast<int64_t>(countCodePoints(range.text)) + 1);
  int64_t times = 0;
  for (size_t at = range.text.find(part); at != std::string_view::npos;
       at = range.text.find(part, at + part.size())) {
    ++times;
  }
  return Value::integer(times);
}

template <bool start>
Value hasAffix(NativeCall& call) {
  const SearchRange range = rangeOf(call);
  const auto test = [&](const Value& affix) {
    const Str* text = affix.as<Str>();
    if (text == nullptr) {
      const auto message = call[1].as<Tuple>() != nullptr
                               ? "tuple for {} must only contain str, not {}"
                               : "{} first arg must be str or a tuple of str, not {}";
      call.runtime.raise(call.runtime.types().typeError,
                         fmt::format(fmt::runtime(message), start ? "startswith" : "endswith",
                                     typeName(call.runtime, affix)));
    }
    return range.valid && (start ? range.text.starts_with(text->view()) : range.text.ends_with(text->view()));
  };
  const Tuple* tuple = call[1].as<Tuple>();
  if (tuple == nullptr) return Value::boolean(test(call[1]));
  for (const Value& affix : tuple->items()) {
    if (test(affix)) return Value::boolean(true);
  }
  return Value::boolean(false);
}

using Question = bool (*)(char32_t);

template <Question question>
Value all(NativeCall& call) {
  const std::string_view text = selfText(call);
  for (size_t position = 0; position < text.size();) {
    if (!question(nextCodePoint(text, position))) return Value::boolean(false);
  }
  return Value::boolean(!text.empty());
}

bool isAlphaNumeric(char32_t c) {
  return isAlpha(c) || isNumeric(c);
}

// At least one cased character, and none of the wrong case.
template <Question wrong>
Value allCased(NativeCall& call) {
  const std::string_view text = selfText(call);
  bool anyCased = false;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (wrong(c) || isTitle(c)) return Value::boolean(false);
    anyCased = anyCased || isCased(c);
  }
  return Value::boolean(anyCased);
}

Value isTitleMethod(NativeCall& call) {
  const std::string_view text = selfText(call);
  bool anyCased = false;
  bool inWord = false;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    const bool upper = isUpper(c) || isTitle(c);
    if ((upper && inWord) || (isLower(c) && !inWord)) return Value::boolean(false);
    inWord = isCased(c);
    anyCased = anyCased || inWord;
  }
  return Value::boolean(anyCased);
}

Value isPrintableMethod(NativeCall& call) {
  return selfText(call).empty() ? Value::boolean(true) : all<isPrintable>(call);
}

Value isAsciiMethod(NativeCall& call) {
  return Value::boolean(call[0].as<Str>()->isAscii());
}

// Digits, marks and connectors may stand in a name, but not begin it.
bool continuesName(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_PC:
      return true;
    default:
      return false;
  }
}

Value isIdentifier(NativeCall& call) {
  const std::string_view text = selfText(call);
  for (size_t position = 0; position < text.size();) {
    const bool first = position == 0;
    const char32_t c = nextCodePoint(text, position);
    if (c != '_' && !isAlpha(c) && (first || !continuesName(c))) return Value::boolean(false);
  }
  return Value::boolean(!text.empty());
}

Value makeTranslation(NativeCall& call) {
  Runtime& runtime = call.runtime;
  Ref<Dict> table = Dict::make(runtime);
  const auto codes = [](std::string_view text) {
    std::u32string result;
    for (size_t position = 0; position < text.size();) result.push_back(nextCodePoint(text, position));
    return result;
  };
  if (const Dict* given = call[0].as<Dict>()) {
    size_t position = 0;
    while (const Dict::Entry* entry = given->next(position)) {
      const Str* text = entry->key.as<Str>();
      const Value key = text == nullptr ? entry->key : Value::integer(codes(text->view()).at(0));
      table->set(runtime, key, entry->value);
    }
    return table;
  }
  if (call[1].isUnbound()) {
    runtime.raise(runtime.types().typeError, "if you give only one argument to maketrans it must be a dict");
  }
  const std::u32string from = codes(textArgument(runtime, call[0], "maketrans() argument 1"));
  const std::u32string to = codes(textArgument(runtime, call[1], "maketrans() argument 2"));
  if (from.size() != to.size()) {
    runtime.raise(runtime.types().valueError, "the first two maketrans arguments must have equal length");
  }
  for (size_t i = 0; i < from.size(); ++i)
    table->set(runtime, Value::integer(from[i]), Value::integer(to[i]));
  if (!call[2].isUnbound()) {
    for (const char32_t c : codes(textArgument(runtime, call[2], "maketrans() argument 3"))) {
      table->set(runtime, Value::integer(c), Value::none());
    }
  }
  return table;
}

constexpr NativeDefinition kSearch[] = {
    {"find", "self, sub, start=?, end=?, //", find<false>},
    {"rfind", "self, sub, start=?, end=?, //", find<true>},
    {"index", "self, sub, start=?, end=?, //", index<false>},
    {"rindex", "self, sub, start=?, end=?, //", index<true>},
    {"count", "self, sub, start=?, end=?, //", count},
    {"startswith", "self, prefix, start=?, end=?, //", hasAffix<true>},
    {"endswith", "self, suffix, start=?, end=?, //", hasAffix<false>},
};

constexpr NativeDefinition kQuestions[] = {
    {"isalpha", "self, /", all<isAlpha>},        {"isdecimal", "self, /", all<isDecimal>},
    {"isdigit", "self, /", all<isDigit>},        {"isnumeric", "self, /", all<isNumeric>},
    {"isalnum", "self, /", all<isAlphaNumeric>}, {"isspace", "self, /", all<isSpace>},
    {"isupper", "self, /", allCased<isLower>},   {"islower", "self, /", allCased<isUpper>},
    {"istitle", "self, /", isTitleMethod},       {"isprintable", "self, /", isPrintableMethod},
    {"isascii", "self, /", isAsciiMethod},       {"isidentifier", "self, /", isIdentifier},
};

constexpr NativeDefinition kMakeTranslation = {"maketrans", "x, y=?, z=?, /", makeTranslation};

}  // namespace

std::span<const NativeDefinition> strSearchMethods() {
  return kSearch;
}
std::span<const NativeDefinition> strQuestionMethods() {
  return kQuestions;
}

void defineStrMethods(Type& str) {
  str.define(strCaseMethods());
  str.define(strSplitMethods());
  str.define(strSearchMethods());
  str.define(strQuestionMethods());
  str.define(strCodingMethods());
  str.defineStatic({&kMakeTranslation, 1});
}

std::string_view selfText(const NativeCall& call) {
  const std::string_view text = static_cast<Str*>(call[0].object())->view();
  call.runtime.charge(text.size() / 256);  // most methods look at all of it
  return text;
}

std::string_view textArgument(Runtime& runtime, const Value& value, std::string_view what) {
  if (const Str* text = value.as<Str>()) return text->view();
  const std::string_view type = value.isNone() && !what.empty() ? "None" : typeName(runtime, value);
  runtime.raise(runtime.types().typeError, what.empty() ? fmt::format("must be str, not {}", type)
                                                        : fmt::format("{} must be str, not {}", what, type));
}

int32_t smallArgument(Runtime& runtime, const Value& value) {
  const Value integer = toInteger(runtime, value);
  if (!integer.isInt() || integer.asInt() != static_cast<int32_t>(integer.asInt())) {
    runtime.raise(runtime.types().overflowError, "Python int too large to convert to C int");
  }
  return static_cast<int32_t>(integer.asInt());
}

}  // namespace loopscope::runtime
