// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/python/modules/re/regex.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// Compiling and matching, by PCRE2.

namespace loopscope::python {

using namespace runtime;

namespace {

constexpr uint32_t kMostSteps = 20'000'000;
constexpr uint32_t kMostKibibytes = 64 * 1024;

std::u32string charactersOf(const Value& source, bool isText) {
  std::u32string characters;
  if (!isText) {
    for (const char c : source.as<Bytes>()->view()) characters += static_cast<unsigned char>(c);
    return characters;
  }
  const std::string_view text = source.as<Str>()->view();
  for (size_t position = 0; position < text.size();) characters += nextCodePoint(text, position);
  return characters;
}

// The program's flags, with what they imply; ValueError where they exclude each other.
uint32_t completeFlags(Runtime& runtime, uint32_t flags, bool isText) {
  const auto refuse = [&](const char* message) { runtime.raise(runtime.types().valueError, message); };
  if (!isText) {
    if (flags & kRegexUnicode) refuse("cannot use UNICODE flag with a bytes pattern");
    if (flags & kRegexLocale) refuse("the LOCALE flag is not supported here");
    return flags;
  }
  if (flags & kRegexLocale) refuse("cannot use LOCALE flag with a str pattern");
  if ((flags & kRegexAscii) == 0) return flags | kRegexUnicode;
  if (flags & kRegexUnicode) refuse("ASCII and UNICODE flags are incompatible");
  return flags;
}

uint32_t compileOptions(uint32_t flags, bool isText) {
  uint32_t options = PCRE2_NEVER_BACKSLASH_C;
  if (isText) options |= PCRE2_UTF | PCRE2_NO_UTF_CHECK;  // a str is well-formed, and may hold lone surrogates
  if (isText && (flags & kRegexAscii) == 0) options |= PCRE2_UCP;
  if (flags & kRegexIgnoreCase) options |= PCRE2_CASELESS;
  if (flags & kRegexMultiline) options |= PCRE2_MULTILINE;
  if (flags & kRegexDotAll) options |= PCRE2_DOTALL;
  return options;
}

}  // namespace

void raiseRegexError(const RegexTypes& types, const RegexError& error, const Value& source) {
  Runtime& runtime = types.type().runtime();
  const Value position =
      error.position ? Value::integer(static_cast<int64_t>(*error.position)) : Value::none();
  throw Raise{runtime.call(types.error, {Str::make(runtime, error.message), source, position})};
}

Pattern::Pattern(Ref<RegexTypes> types, Value source, uint32_t flags)
    : Object(*types->pattern, ObjectKind::Other),
      m_types(std::move(types)),
      m_source(std::move(source)),
      m_isText(m_source.as<Str>() != nullptr) {
  const std::u32string characters = charactersOf(m_source, m_isText);
  try {
    m_syntax = readRegex(characters, flags, m_isText);
    m_syntax.flags = completeFlags(type().runtime(), m_syntax.flags, m_isText);
    compile();
  } catch (const RegexError& error) {
    raiseRegexError(*m_types, error, m_source);
  }
}

Pattern::~Pattern() {
  pcre2_match_data_free_8(m_data);
  pcre2_code_free_8(m_code);
  type().heap().release(m_bytes);
}

void Pattern::compile() {
  int code = 0;
  size_t offset = 0;
  pcre2_compile_context* context = pcre2_compile_context_create(nullptr);
  pcre2_set_newline(context, PCRE2_NEWLINE_LF);
  if (m_isText) pcre2_set_compile_extra_options(context, PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES);
  m_code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(m_syntax.pcre.data()), m_syntax.pcre.size(),
                         compileOptions(m_syntax.flags, m_isText), &code, &offset, context);
  pcre2_compile_context_free(context);
  if (m_code == nullptr) {
    char message[200] = "";
    pcre2_get_error_message(code, reinterpret_cast<PCRE2_UCHAR*>(message), sizeof message);
    throw RegexError{fmt::format("this regular expression is not supported here ({})", message),
                     std::nullopt};
  }
  m_data = pcre2_match_data_create_from_pattern(m_code, nullptr);
  size_t size = 0;
  pcre2_pattern_info(m_code, PCRE2_INFO_SIZE, &size);
  type().heap().reserve(size);
  m_bytes = size;
}

std::optional<RegexSpans> Pattern::find(std::string_view subject, size_t start, uint32_t options) {
  Runtime& runtime = type().runtime();
  uint32_t pcre = PCRE2_NO_UTF_CHECK;  // it would read the whole text for each match
  if (options & (kHere | kWhole)) pcre |= PCRE2_ANCHORED;
  if (options & kWhole) pcre |= PCRE2_ENDANCHORED;
  if (options & kNotEmptyHere) pcre |= PCRE2_NOTEMPTY_ATSTART;
  pcre2_match_context* context = pcre2_match_context_create(nullptr);
  pcre2_set_match_limit(context, kMostSteps);
  pcre2_set_heap_limit(context, kMostKibibytes);
  const int result = pcre2_match(m_code, reinterpret_cast<PCRE2_SPTR>(subject.data()), subject.size(), start,
                                 pcre, m_data, context);
  pcre2_match_context_free(context);
  const size_t* found = pcre2_get_ovector_pointer(m_data);
  const size_t readTo = result > 0 ? std::max(start, found[1]) : subject.size();
  runtime.charge(1 + (readTo - start) / 64);
  if (result == PCRE2_ERROR_NOMATCH) return std::nullopt;
  if (result < 0) {
    throw RunEnds{
        RunEnds::kLimitReached,
        fmt::format("The regular expression {} tried more than {} million ways to match a text of {} "
                    "characters.",
                    repr(runtime, m_source), kMostSteps / 1'000'000, subject.size())};
  }
  RegexSpans spans(2 * (m_syntax.groups + size_t{1}), kUnsetSpan);
  for (size_t i = 0; i < 2 * static_cast<size_t>(result); ++i) {
    spans[i] = found[i] == PCRE2_UNSET ? kUnsetSpan : found[i];
  }
  return spans;
}

std::string_view Pattern::subject(const Value& string) const {
  Runtime& runtime = type().runtime();
  const Str* text = string.as<Str>();
  const Bytes* bytes = string.as<Bytes>();
  if (text == nullptr && bytes == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("expected string or bytes-like object, got '{}'", typeName(runtime, string)));
  }
  if (m_isText != (text != nullptr)) {
    runtime.raise(runtime.types().typeError, m_isText ? "cannot use a string pattern on a bytes-like object"
                                                      : "cannot use a bytes pattern on a string-like object");
  }
  return text != nullptr ? text->view() : bytes->view();
}

Value Pattern::piece(std::string_view text) const {
  Runtime& runtime = type().runtime();
  return m_isText ? Value(Str::make(runtime, text)) : Value(Bytes::make(runtime, std::string(text)));
}

std::optional<uint32_t> Pattern::groupOf(const Value& key) const {
  if (isInteger(key)) {
    const int64_t number = clampToInt64(key);
    if (number < 0 || number > m_syntax.groups) return std::nullopt;
    return static_cast<uint32_t>(number);
  }
  const Str* name = key.as<Str>();
  for (const auto& [known, number] : m_syntax.names) {
    if (name != nullptr && name->view() == known) return number;
  }
  return std::nullopt;
}

}  // namespace loopscope::python
