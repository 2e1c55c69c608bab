// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/unicode.h"

// Methods of str that give a changed copy.

namespace loopscope::runtime {
namespace {

using Append = void (*)(std::string&, char32_t);

template <Append append>
Value mapped(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  result.reserve(text.size());
  for (size_t position = 0; position < text.size();) append(result, nextCodePoint(text, position));
  return Str::make(call.runtime, result);
}

Value lower(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  result.reserve(text.size());
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    nextCodePoint(text, position);
    appendLowerWithin(result, text, start, position);
  }
  return Str::make(call.runtime, result);
}

Value capitalize(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    const char32_t c = nextCodePoint(text, position);
    start == 0 ? appendTitle(result, c) : appendLowerWithin(result, text, start, position);
  }
  return Str::make(call.runtime, result);
}

Value title(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  bool inWord = false;
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    const char32_t c = nextCodePoint(text, position);
    inWord ? appendLowerWithin(result, text, start, position) : appendTitle(result, c);
    inWord = isCased(c);
  }
  return Str::make(call.runtime, result);
}

Value swapCase(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    const char32_t c = nextCodePoint(text, position);
    if (isUpper(c)) {
      appendLowerWithin(result, text, start, position);
    } else {
      isLower(c) ? appendUpper(result, c) : appendUtf8(result, c);
    }
  }
  return Str::make(call.runtime, result);
}

// The fill character of center, ljust and rjust.
std::string_view fillOf(NativeCall& call) {
  const Str* fill = call[2].as<Str>();
  if (fill == nullptr || fill->length() != 1) {
    call.runtime.raise(call.runtime.types().typeError,
                       fill == nullptr ? fmt::format("The fill character must be a unicode character, not {}",
                                                     typeName(call.runtime, call[2]))
                                       : "The fill character must be exactly one character long");
  }
  return fill->view();
}

Value pad(NativeCall& call, size_t before, size_t after) {
  expectBytes(call.runtime, before + after, 4);
  const std::string_view fill = fillOf(call);
  std::string result;
  for (size_t i = 0; i < before; ++i) result += fill;
  result += selfText(call);
  for (size_t i = 0; i < after; ++i) result += fill;
  return Str::make(call.runtime, result);
}

size_t paddingOf(NativeCall& call) {
  const int64_t width = toIndex(call.runtime, call[1]);
  const auto length = static_cast<int64_t>(call[0].as<Str>()->length());
  return width > length ? static_cast<size_t>(width - length) : 0;
}

Value center(NativeCall& call) {
  const size_t padding = paddingOf(call);
  const auto width = static_cast<size_t>(toIndex(call.runtime, call[1]));
  const size_t before = padding / 2 + (padding & width & 1);
  return pad(call, before, padding - before);
}

Value leftJustify(NativeCall& call) {
  return pad(call, 0, paddingOf(call));
}
Value rightJustify(NativeCall& call) {
  return pad(call, paddingOf(call), 0);
}

Value zeroFill(NativeCall& call) {
  const size_t padding = paddingOf(call);
  expectBytes(call.runtime, padding, 1);
  const std::string_view text = selfText(call);
  const size_t sign = text.starts_with('+') || text.starts_with('-') ? 1 : 0;
  std::string result(text.substr(0, sign));
  result.append(padding, '0').append(text.substr(sign));
  return Str::make(call.runtime, result);
}

Value replace(NativeCall& call) {
  const std::string_view text = selfText(call);
  const std::string_view from = textArgument(call.runtime, call[1], "replace() argument 1");
  const std::string_view to = textArgument(call.runtime, call[2], "replace() argument 2");
  int64_t left = toIndex(call.runtime, call[3]);
  if (left < 0) left = INT64_MAX;
  std::string result;
  size_t position = 0;
  while (left-- > 0) {
    const size_t found = text.find(from, position);
    if (found == std::string_view::npos) break;
    result.append(text.substr(position, found - position)).append(to);
    position = found + from.size();
    if (result.size() > (size_t{1} << 20)) expectBytes(call.runtime, result.size(), 2);
    if (!from.empty()) continue;
    if (position >= text.size())
      return Str::make(call.runtime, result);  // between all characters and at the end
    const size_t start = position;
    nextCodePoint(text, position);
    result.append(text.substr(start, position - start));
  }
  return Str::make(call.runtime, result.append(text.substr(std::min(position, text.size()))));
}

Value expandTabs(NativeCall& call) {
  const int64_t size = smallArgument(call.runtime, call[1]);
  const std::string_view text = selfText(call);
  std::string result;
  int64_t column = 0;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (c == '\t') {
      const int64_t spaces = size > 0 ? size - column % size : 0;
      expectBytes(call.runtime, result.size() + static_cast<uint64_t>(spaces), 1);
      result.append(static_cast<size_t>(spaces), ' ');
      column += spaces;
    } else {
      appendUtf8(result, c);
      column = c == '\n' || c == '\r' ? 0 : column + 1;
    }
  }
  return Str::make(call.runtime, result);
}

Value translate(NativeCall& call) {
  const std::string_view text = selfText(call);
  std::string result;
  size_t reserved = 4096;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    const Value key = Value::integer(c);
    call.runtime.charge(1);
    if (result.size() > reserved) expectBytes(call.runtime, reserved *= 2, 1);
    Value replacement = key;
    if (Dict* table = call[1].as<Dict>()) {
      const Value* found = table->find(call.runtime, key);
      if (found != nullptr) replacement = *found;
    } else {
      replacement = getItem(call.runtime, call[1], key);
    }
    if (replacement.isNone()) continue;
    if (const Str* several = replacement.as<Str>()) {
      result += several->view();
      continue;
    }
    if (!isInteger(replacement)) {
      call.runtime.raise(call.runtime.types().typeError,
                         "character mapping must return integer, None or str");
    }
    const int64_t codePoint = clampToInt64(replacement);
    if (codePoint < 0 || codePoint > 0x10ffff) {
      call.runtime.raise(call.runtime.types().valueError, "character mapping must be in range(0x110000)");
    }
    appendUtf8(result, static_cast<char32_t>(codePoint));
  }
  return Str::make(call.runtime, result);
}

Value formatMethod(NativeCall& call) {
  return Str::make(call.runtime, formatTemplate(call.runtime, selfText(call), call[1].as<Tuple>(), call[2]));
}

Value formatMapMethod(NativeCall& call) {
  return Str::make(call.runtime, formatTemplate(call.runtime, selfText(call), nullptr, call[1]));
}

constexpr NativeDefinition kMethods[] = {
    {"upper", "self, /", mapped<appendUpper>},
    {"lower", "self, /", lower},
    {"casefold", "self, /", mapped<appendFolded>},
    {"capitalize", "self, /", capitalize},
    {"title", "self, /", title},
    {"swapcase", "self, /", swapCase},
    {"center", "self, width, fillchar=' ', /", center},
    {"ljust", "self, width, fillchar=' ', /", leftJustify},
    {"rjust", "self, width, fillchar=' ', /", rightJustify},
    {"zfill", "self, width, /", zeroFill},
    {"replace", "self, old, new, count=-1, /", replace},
    {"expandtabs", "self, /, tabsize=8", expandTabs},
    {"translate", "self, table, /", translate},
    {"format", "self, /, *args, **kwargs", formatMethod},
    {"format_map", "self, mapping, /", formatMapMethod},
};

}  // namespace

std::span<const NativeDefinition> strCaseMethods() {
  return kMethods;
}

}  // namespace loopscope::runtime
