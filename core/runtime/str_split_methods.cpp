// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/runtime/iterator.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/tuple.h"
#include "core/runtime/unicode.h"

// Methods of str that take text apart and put it together.

namespace loopscope::runtime {
namespace {

// The code point that ends before the position; moves the position to its start.
char32_t previousCodePoint(std::string_view text, size_t& position) {
  do --position;
  while (position > 0 && (static_cast<uint8_t>(text[position]) & 0xc0) == 0x80);
  size_t end = position;
  return nextCodePoint(text, end);
}

template <class Belongs>
std::string_view stripEnds(std::string_view text, bool left, bool right, const Belongs& belongs) {
  size_t start = 0;
  while (left && start < text.size()) {
    size_t after = start;
    if (!belongs(nextCodePoint(text, after))) break;
    start = after;
  }
  size_t end = text.size();
  while (right && end > start) {
    size_t before = end;
    if (!belongs(previousCodePoint(text, before))) break;
    end = before;
  }
  return text.substr(start, end - start);
}

template <bool left, bool right>
Value strip(NativeCall& call) {
  const std::string_view text = selfText(call);
  if (call[1].isNone()) return Str::make(call.runtime, stripEnds(text, left, right, isSpace));
  const Str* characters = call[1].as<Str>();
  if (characters == nullptr) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("{}strip arg must be None or str", left && right ? ""
                                                                      : left        ? "l"
                                                                                    : "r"));
  }
  std::u32string set;
  for (size_t position = 0; position < characters->view().size();) {
    set.push_back(nextCodePoint(characters->view(), position));
  }
  return Str::make(call.runtime, stripEnds(text, left, right,
                                           [&](char32_t c) { return set.find(c) != std::u32string::npos; }));
}

using Pieces = std::vector<std::string_view>;

Pieces splitAtSpace(std::string_view text, int64_t most) {
  Pieces pieces;
  text = stripEnds(text, true, false, isSpace);
  while (!text.empty()) {
    if (most-- == 0) {
      pieces.push_back(text);
      break;
    }
    size_t end = 0;
    for (size_t after = 0; after < text.size(); end = after) {
      if (isSpace(nextCodePoint(text, after))) break;
    }
    pieces.push_back(text.substr(0, end));
    text = stripEnds(text.substr(end), true, false, isSpace);
  }
  return pieces;
}

Pieces splitAtSpaceFromRight(std::string_view text, int64_t most) {
  Pieces pieces;
  text = stripEnds(text, false, true, isSpace);
  while (!text.empty()) {
    if (most-- == 0) {
      pieces.push_back(text);
      break;
    }
    size_t start = text.size();
    for (size_t before = start; before > 0; start = before) {
      if (isSpace(previousCodePoint(text, before))) break;
    }
    pieces.push_back(text.substr(start));
    text = stripEnds(text.substr(0, start), false, true, isSpace);
  }
  std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Pieces splitAt(std::string_view text, std::string_view separator, int64_t most, bool fromRight) {
  Pieces pieces;
  while (most-- != 0) {
    const size_t found = fromRight ? text.rfind(separator) : text.find(separator);
    if (found == std::string_view::npos) break;
    pieces.push_back(fromRight ? text.substr(found + separator.size()) : text.substr(0, found));
    text = fromRight ? text.substr(0, found) : text.substr(found + separator.size());
  }
  pieces.push_back(text);
  if (fromRight) std::reverse(pieces.begin(), pieces.end());
  return pieces;
}

Value listOf(Runtime& runtime, const Pieces& pieces) {
  Ref<List> list = List::make(runtime, pieces.size());
  for (const std::string_view piece : pieces) list->append(Str::make(runtime, piece));
  return list;
}

std::string_view separatorOf(NativeCall& call, std::string_view what) {
  const std::string_view separator = textArgument(call.runtime, call[1], what);
  if (separator.empty()) call.runtime.raise(call.runtime.types().valueError, "empty separator");
  return separator;
}

template <bool fromRight>
Value split(NativeCall& call) {
  const std::string_view text = selfText(call);
  const int64_t most = toIndex(call.runtime, call[2]);
  if (call[1].isNone()) {
    return listOf(call.runtime, fromRight ? splitAtSpaceFromRight(text, most) : splitAtSpace(text, most));
  }
  if (call[1].as<Str>() == nullptr) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("must be str or None, not {}", typeName(call.runtime, call[1])));
  }
  return listOf(call.runtime, splitAt(text, separatorOf(call, ""), most, fromRight));
}

template <bool fromRight>
Value partition(NativeCall& call) {
  const std::string_view text = selfText(call);
  const std::string_view separator = separatorOf(call, "");
  const size_t found = fromRight ? text.rfind(separator) : text.find(separator);
  const auto make = [&](std::string_view part) { return Value(Str::make(call.runtime, part)); };
  if (found == std::string_view::npos) {
    return fromRight ? Tuple::make(call.runtime, {make(""), make(""), call[0]})
                     : Tuple::make(call.runtime, {call[0], make(""), make("")});
  }
  return Tuple::make(call.runtime,
                     {make(text.substr(0, found)), call[1], make(text.substr(found + separator.size()))});
}

bool endsLine(char32_t c) {
  return (c >= 10 && c <= 13) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

Value splitLines(NativeCall& call) {
  const bool keepEnds = smallArgument(call.runtime, call[1]) != 0;
  const std::string_view text = selfText(call);
  Pieces lines;
  size_t start = 0;
  for (size_t position = 0; position < text.size();) {
    const size_t end = position;
    const char32_t c = nextCodePoint(text, position);
    if (!endsLine(c)) continue;
    if (c == '\r' && position < text.size() && text[position] == '\n') ++position;
    lines.push_back(text.substr(start, (keepEnds ? position : end) - start));
    start = position;
  }
  if (start < text.size()) lines.push_back(text.substr(start));
  return listOf(call.runtime, lines);
}

Value join(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const std::string_view separator = selfText(call);
  Value held = call[1];
  if (held.as<List>() == nullptr && held.as<Tuple>() == nullptr) {
    const Type& type = typeOf(runtime, held);
    if (held.as<Iterator>() == nullptr && type.slots.iterate == nullptr && type.slots.getItem == nullptr) {
      runtime.raise(runtime.types().typeError, "can only join an iterable");
    }
    held = toList(runtime, held);
  }
  const std::span<const Value> items = held.as<List>() != nullptr ? std::as_const(*held.as<List>()).items()
                                                                  : std::as_const(*held.as<Tuple>()).items();
  uint64_t size = 0;
  for (size_t i = 0; i < items.size(); ++i) {
    const Str* item = items[i].as<Str>();
    if (item == nullptr) {
      runtime.raise(
          runtime.types().typeError,
          fmt::format("sequence item {}: expected str instance, {} found", i, typeName(runtime, items[i])));
    }
    size += item->view().size() + separator.size();
  }
  if (items.size() == 1) return items[0];
  expectBytes(runtime, size, 2);
  std::string result;
  result.reserve(size);
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) result += separator;
    result += static_cast<Str*>(items[i].object())->view();
  }
  return Str::make(runtime, result);
}

template <bool prefix>
Value removeAffix(NativeCall& call) {
  std::string_view text = selfText(call);
  const std::string_view affix =
      textArgument(call.runtime, call[1], prefix ? "removeprefix() argument" : "removesuffix() argument");
  if (prefix && text.starts_with(affix)) text.remove_prefix(affix.size());
  if (!prefix && text.ends_with(affix)) text.remove_suffix(affix.size());
  return Str::make(call.runtime, text);
}

constexpr NativeDefinition kMethods[] = {
    {"strip", "self, chars=None, /", strip<true, true>},
    {"lstrip", "self, chars=None, /", strip<true, false>},
    {"rstrip", "self, chars=None, /", strip<false, true>},
    {"split", "self, /, sep=None, maxsplit=-1", split<false>},
    {"rsplit", "self, /, sep=None, maxsplit=-1", split<true>},
    {"partition", "self, sep, /", partition<false>},
    {"rpartition", "self, sep, /", partition<true>},
    {"splitlines", "self, /, keepends=False", splitLines},
    {"join", "self, iterable, /", join},
    {"removeprefix", "self, prefix, /", removeAffix<true>},
    {"removesuffix", "self, suffix, /", removeAffix<false>},
};

}  // namespace

std::span<const NativeDefinition> strSplitMethods() {
  return kMethods;
}

}  // namespace loopscope::runtime
