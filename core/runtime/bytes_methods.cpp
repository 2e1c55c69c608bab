// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/type_setup.h"

// What bytes can do like a str: searching, parting, filling up, asking; only ASCII letters count as letters.

namespace loopscope::runtime {
namespace {

constexpr auto kNone = std::string_view::npos;

std::string_view selfBytes(const NativeCall& call) {
  const std::string_view bytes = static_cast<Bytes*>(call[0].object())->view();
  call.runtime.charge(bytes.size() / 256);
  return bytes;
}

std::string_view bytesGiven(Runtime& runtime, const Value& value) {
  if (const Bytes* bytes = value.as<Bytes>()) return bytes->view();
  runtime.raise(runtime.types().typeError,
                fmt::format("a bytes-like object is required, not '{}'", typeName(runtime, value)));
}

Value make(const NativeCall& call, std::string_view bytes) {
  return makeBytesLike(call.runtime, call[0], std::string(bytes));
}

// Bytes that stay as they are are their own copy; those of a bytearray are not.
Value unchanged(const NativeCall& call) {
  const bool isPlain = &typeOf(call.runtime, call[0]) == call.runtime.types().bytes;
  return isPlain ? call[0] : make(call, selfBytes(call));
}

bool isLower(char c) {
  return c >= 'a' && c <= 'z';
}
bool isUpper(char c) {
  return c >= 'A' && c <= 'Z';
}
bool isAlpha(char c) {
  return isLower(c) || isUpper(c);
}
bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isAlnum(char c) {
  return isAlpha(c) || isDigit(c);
}
bool isSpace(char c) {
  return c == ' ' || (c >= 9 && c <= 13);
}
bool isAscii(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}
char toUpper(char c) {
  return isLower(c) ? static_cast<char>(c - 32) : c;
}
char toLower(char c) {
  return isUpper(c) ? static_cast<char>(c + 32) : c;
}

// ---- Searching

// What is looked for: bytes, or one of them by its number.
std::string needle(Runtime& runtime, const Value& value) {
  if (const Bytes* bytes = value.as<Bytes>()) return std::string(bytes->view());
  if (!isInteger(value)) {
    runtime.raise(
        runtime.types().typeError,
        fmt::format("argument should be integer or bytes-like object, not '{}'", typeName(runtime, value)));
  }
  const int64_t byte = clampToInt64(value);
  if (byte < 0 || byte > 255) runtime.raise(runtime.types().valueError, "byte must be in range(0, 256)");
  return std::string(1, static_cast<char>(static_cast<uint8_t>(byte)));
}

template <bool fromRight>
size_t locate(const NativeCall& call) {
  const std::string wanted = needle(call.runtime, call[1]);
  const Bounds bounds = searchBounds(call.runtime, call[2], call[3], selfBytes(call).size());
  const std::string_view bytes = selfBytes(call);
  if (bounds.from > bounds.to || bounds.to > bytes.size() || wanted.size() > bounds.to - bounds.from)
    return kNone;
  const std::string_view part = bytes.substr(bounds.from, bounds.to - bounds.from);
  const size_t found = fromRight ? part.rfind(wanted) : part.find(wanted);
  return found == kNone ? kNone : found + bounds.from;
}

template <bool fromRight>
Value find(NativeCall& call) {
  const size_t found = locate<fromRight>(call);
  return Value::integer(found == kNone ? -1 : static_cast<int64_t>(found));
}

template <bool fromRight>
Value index(NativeCall& call) {
  const size_t found = locate<fromRight>(call);
  if (found == kNone) call.runtime.raise(call.runtime.types().valueError, "subsection not found");
  return Value::integer(static_cast<int64_t>(found));
}

Value count(NativeCall& call) {
  const std::string wanted = needle(call.runtime, call[1]);
  const Bounds bounds = searchBounds(call.runtime, call[2], call[3], selfBytes(call).size());
  const std::string_view bytes = selfBytes(call);
  if (bounds.from > bounds.to || bounds.to > bytes.size()) return Value::integer(0);
  const std::string_view part = bytes.substr(bounds.from, bounds.to - bounds.from);
  if (wanted.empty()) return Value::integer(static_cast<int64_t>(part.size()) + 1);
  int64_t times = 0;
  for (size_t at = part.find(wanted); at != kNone; at = part.find(wanted, at + wanted.size())) ++times;
  return Value::integer(times);
}

template <bool atStart>
Value hasEnd(NativeCall& call) {
  const Bounds bounds = searchBounds(call.runtime, call[2], call[3], selfBytes(call).size());
  const std::string_view bytes = selfBytes(call);
  const auto holds = [&](const Value& wanted) {
    const Bytes* given = wanted.as<Bytes>();
    if (given == nullptr) {
      const auto message =
          call[1].as<Tuple>() != nullptr
              ? fmt::format("a bytes-like object is required, not '{}'", typeName(call.runtime, wanted))
              : fmt::format("{} first arg must be bytes or a tuple of bytes, not {}",
                            atStart ? "startswith" : "endswith", typeName(call.runtime, wanted));
      call.runtime.raise(call.runtime.types().typeError, message);
    }
    if (bounds.from > bounds.to || bounds.to > bytes.size()) return false;
    const std::string_view part = bytes.substr(bounds.from, bounds.to - bounds.from);
    return atStart ? part.starts_with(given->view()) : part.ends_with(given->view());
  };
  const Tuple* several = call[1].as<Tuple>();
  if (several == nullptr) return Value::boolean(holds(call[1]));
  return Value::boolean(std::any_of(several->items().begin(), several->items().end(), holds));
}

// ---- Parting

template <bool fromRight>
Value partition(NativeCall& call) {
  const std::string_view bytes = selfBytes(call);
  const std::string_view separator = bytesGiven(call.runtime, call[1]);
  if (separator.empty()) call.runtime.raise(call.runtime.types().valueError, "empty separator");
  const size_t found = fromRight ? bytes.rfind(separator) : bytes.find(separator);
  if (found == kNone) {
    const Value empty = make(call, "");
    return fromRight ? Tuple::make(call.runtime, {empty, empty, unchanged(call)})
                     : Tuple::make(call.runtime, {unchanged(call), empty, empty});
  }
  return Tuple::make(call.runtime, {make(call, bytes.substr(0, found)), call[1],
                                    make(call, bytes.substr(found + separator.size()))});
}

Value splitFromRight(NativeCall& call) {
  int64_t most = toIndex(call.runtime, call[2]);
  std::string_view bytes = selfBytes(call);
  std::vector<Value> pieces;
  if (call[1].isNone()) {
    const auto skip = [&] {
      while (!bytes.empty() && isSpace(bytes.back())) bytes.remove_suffix(1);
    };
    for (skip(); !bytes.empty(); skip()) {
      size_t start = bytes.size();
      while (start > 0 && (most == 0 || !isSpace(bytes[start - 1]))) --start;
      pieces.push_back(make(call, bytes.substr(start)));
      bytes = bytes.substr(0, start);
      if (most > 0) --most;
    }
  } else {
    const std::string_view separator = bytesGiven(call.runtime, call[1]);
    if (separator.empty()) call.runtime.raise(call.runtime.types().valueError, "empty separator");
    for (size_t found = bytes.rfind(separator); most-- != 0 && found != kNone;
         found = bytes.rfind(separator)) {
      pieces.push_back(make(call, bytes.substr(found + separator.size())));
      bytes = bytes.substr(0, found);
    }
    pieces.push_back(make(call, bytes));
  }
  std::reverse(pieces.begin(), pieces.end());
  return List::make(call.runtime, pieces);
}

Value splitLines(NativeCall& call) {
  const bool keepEnds = smallArgument(call.runtime, call[1]) != 0;
  const std::string_view bytes = selfBytes(call);
  Ref<List> lines = List::make(call.runtime);
  for (size_t start = 0; start < bytes.size();) {
    const size_t end = std::min(bytes.find_first_of("\r\n", start), bytes.size());
    size_t next = std::min(end + 1, bytes.size());
    if (bytes.substr(end, 2) == "\r\n") ++next;
    lines->append(make(call, bytes.substr(start, (keepEnds ? next : end) - start)));
    start = next;
  }
  return lines;
}

template <bool atStart>
Value removeEnd(NativeCall& call) {
  std::string_view bytes = selfBytes(call);
  const std::string_view end = bytesGiven(call.runtime, call[1]);
  if (atStart && bytes.starts_with(end)) bytes.remove_prefix(end.size());
  if (!atStart && bytes.ends_with(end)) bytes.remove_suffix(end.size());
  return make(call, bytes);
}

// ---- Changing

template <char (*first)(char), char (*others)(char)>
Value recased(NativeCall& call, bool wordsCount) {
  std::string bytes(selfBytes(call));
  bool inWord = false;
  for (char& c : bytes) {
    c = inWord ? others(c) : first(c);
    inWord = !wordsCount || isAlpha(c);
  }
  return make(call, bytes);
}

char swapCase(char c) {
  return isLower(c) ? toUpper(c) : toLower(c);
}

// Fills up to the width, so many of the missing bytes to the left.
Value filled(NativeCall& call, const char* name, size_t (*toTheLeft)(size_t missing, size_t width)) {
  const int64_t width = toIndex(call.runtime, call[1]);
  const std::string_view bytes = selfBytes(call);
  char fill = ' ';
  if (!call[2].isUnbound()) {
    const Bytes* given = call[2].as<Bytes>();
    if (given == nullptr || given->view().size() != 1) {
      call.runtime.raise(call.runtime.types().typeError,
                         fmt::format("{}() argument 2 must be a byte string of length 1, not {}", name,
                                     typeName(call.runtime, call[2])));
    }
    fill = given->view()[0];
  }
  if (width <= static_cast<int64_t>(bytes.size())) return unchanged(call);
  expectBytes(call.runtime, static_cast<uint64_t>(width), 1);
  const size_t missing = static_cast<size_t>(width) - bytes.size();
  const size_t left = toTheLeft(missing, static_cast<size_t>(width));
  return make(call, std::string(left, fill).append(bytes).append(missing - left, fill));
}

Value zeroFilled(NativeCall& call) {
  const int64_t width = toIndex(call.runtime, call[1]);
  const std::string_view bytes = selfBytes(call);
  if (width <= static_cast<int64_t>(bytes.size())) return unchanged(call);
  expectBytes(call.runtime, static_cast<uint64_t>(width), 1);
  const bool hasSign = !bytes.empty() && (bytes[0] == '+' || bytes[0] == '-');
  const std::string sign(bytes.substr(0, hasSign ? 1 : 0));
  return make(call, sign + std::string(static_cast<size_t>(width) - bytes.size(), '0') +
                        std::string(bytes.substr(sign.size())));
}

Value expandTabs(NativeCall& call) {
  const auto size = static_cast<size_t>(std::max(0, smallArgument(call.runtime, call[1])));
  std::string result;
  size_t column = 0;
  for (const char c : selfBytes(call)) {
    if (c != '\t') {
      result += c;
      column = c == '\n' || c == '\r' ? 0 : column + 1;
      continue;
    }
    const size_t spaces = size == 0 ? 0 : size - column % size;
    expectBytes(call.runtime, result.size() + spaces, 1);
    result.append(spaces, ' ');
    column += spaces;
  }
  return make(call, result);
}

Value translate(NativeCall& call) {
  const std::string_view table = call[1].isNone() ? std::string_view() : bytesGiven(call.runtime, call[1]);
  if (!call[1].isNone() && table.size() != 256) {
    call.runtime.raise(call.runtime.types().valueError, "translation table must be 256 characters long");
  }
  const std::string_view dropped =
      call[2].isUnbound() ? std::string_view() : bytesGiven(call.runtime, call[2]);
  std::string result;
  for (const char c : selfBytes(call)) {
    if (dropped.find(c) == kNone) result += table.empty() ? c : table[static_cast<unsigned char>(c)];
  }
  return make(call, result);
}

Value makeTable(NativeCall& call) {
  const std::string_view from = bytesGiven(call.runtime, call[0]);
  const std::string_view to = bytesGiven(call.runtime, call[1]);
  if (from.size() != to.size()) {
    call.runtime.raise(call.runtime.types().valueError, "maketrans arguments must have same length");
  }
  std::string table;
  for (int i = 0; i < 256; ++i) table += static_cast<char>(i);
  for (size_t i = 0; i < from.size(); ++i) table[static_cast<unsigned char>(from[i])] = to[i];
  return Bytes::make(call.runtime, std::move(table));
}

// The one ASCII character between groups.
std::string separatorOf(Runtime& runtime, const Value& given) {
  if (length(runtime, given) != 1) runtime.raise(runtime.types().valueError, "sep must be length 1.");
  if (given.as<Str>() == nullptr && given.as<Bytes>() == nullptr) {
    runtime.raise(runtime.types().typeError, "sep must be str or bytes.");
  }
  const std::string separator(given.as<Str>() ? given.as<Str>()->view() : given.as<Bytes>()->view());
  if (static_cast<unsigned char>(separator[0]) >= 0x80) {
    runtime.raise(runtime.types().valueError, "sep must be ASCII.");
  }
  return separator;
}

// hex(sep, bytes_per_sep): groups are counted from the right, from the left when the number is negative.
Value hex(NativeCall& call) {
  const std::string separator = call[1].isUnbound() ? "" : separatorOf(call.runtime, call[1]);
  const int64_t group = toIndex(call.runtime, call[2]);
  const std::string_view bytes = selfBytes(call);
  const size_t size = static_cast<size_t>(group < 0 ? -group : group);
  std::string text;
  for (size_t i = 0; i < bytes.size(); ++i) {
    const size_t place = group < 0 ? i : bytes.size() - i;
    if (i > 0 && size > 0 && place % size == 0) text += separator;
    text += fmt::format("{:02x}", static_cast<uint8_t>(bytes[i]));
  }
  return Str::make(call.runtime, text);
}

// ---- Asking

template <bool (*holds)(char), bool whenEmpty = false>
Value all(NativeCall& call) {
  const std::string_view bytes = selfBytes(call);
  return Value::boolean(bytes.empty() ? whenEmpty : std::all_of(bytes.begin(), bytes.end(), holds));
}

template <bool (*wanted)(char), bool (*other)(char)>
Value cased(NativeCall& call) {
  const std::string_view bytes = selfBytes(call);
  return Value::boolean(std::any_of(bytes.begin(), bytes.end(), wanted) &&
                        std::none_of(bytes.begin(), bytes.end(), other));
}

Value isTitle(NativeCall& call) {
  bool inWord = false;
  bool any = false;
  for (const char c : selfBytes(call)) {
    if ((isUpper(c) && inWord) || (isLower(c) && !inWord)) return Value::boolean(false);
    inWord = isAlpha(c);
    any = any || inWord;
  }
  return Value::boolean(any);
}

constexpr NativeDefinition kMethods[] = {
    {"capitalize", "self, /", [](NativeCall& c) { return recased<toUpper, toLower>(c, false); }},
    {"center", "self, width, fillchar=?, /",
     [](NativeCall& c) {
       return filled(c, "center",
                     [](size_t missing, size_t width) { return missing / 2 + (missing & width & 1); });
     }},
    {"count", "self, sub, start=?, end=?, //", count},
    {"endswith", "self, suffix, start=?, end=?, //", hasEnd<false>},
    {"expandtabs", "self, /, tabsize=8", expandTabs},
    {"find", "self, sub, start=?, end=?, //", find<false>},
    {"hex", "self, /, sep=?, bytes_per_sep=1", hex},
    {"index", "self, sub, start=?, end=?, //", index<false>},
    {"isalnum", "self, /", all<isAlnum>},
    {"isalpha", "self, /", all<isAlpha>},
    {"isascii", "self, /", all<isAscii, true>},
    {"isdigit", "self, /", all<isDigit>},
    {"islower", "self, /", cased<isLower, isUpper>},
    {"isspace", "self, /", all<isSpace>},
    {"istitle", "self, /", isTitle},
    {"isupper", "self, /", cased<isUpper, isLower>},
    {"ljust", "self, width, fillchar=?, /",
     [](NativeCall& c) { return filled(c, "ljust", [](size_t, size_t) { return size_t{0}; }); }},
    {"partition", "self, sep, /", partition<false>},
    {"removeprefix", "self, prefix, /", removeEnd<true>},
    {"removesuffix", "self, suffix, /", removeEnd<false>},
    {"rfind", "self, sub, start=?, end=?, //", find<true>},
    {"rindex", "self, sub, start=?, end=?, //", index<true>},
    {"rjust", "self, width, fillchar=?, /",
     [](NativeCall& c) { return filled(c, "rjust", [](size_t missing, size_t) { return missing; }); }},
    {"rpartition", "self, sep, /", partition<true>},
    {"rsplit", "self, /, sep=None, maxsplit=-1", splitFromRight},
    {"splitlines", "self, /, keepends=False", splitLines},
    {"startswith", "self, prefix, start=?, end=?, //", hasEnd<true>},
    {"swapcase", "self, /", [](NativeCall& c) { return recased<swapCase, swapCase>(c, true); }},
    {"title", "self, /", [](NativeCall& c) { return recased<toUpper, toLower>(c, true); }},
    {"translate", "self, table, /, delete=?", translate},
    {"zfill", "self, width, /", zeroFilled},
};
constexpr NativeDefinition kStaticMethods[] = {{"maketrans", "frm, to, /", makeTable}};

// Bytes as the text of as many characters, and back.
std::string widened(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) appendUtf8(text, static_cast<unsigned char>(c));
  return text;
}

Value widenedArgument(Runtime& runtime, const Value& value) {
  const Bytes* bytes = value.as<Bytes>();
  return bytes != nullptr ? Value(Str::make(runtime, widened(bytes->view()))) : value;
}

}  // namespace

Value formatBytes(Runtime& runtime, const Value& pattern, const Value& arguments) {
  Value given = widenedArgument(runtime, arguments);
  if (const Tuple* several = arguments.as<Tuple>()) {
    Ref<Tuple> converted = Tuple::make(runtime, several->size());
    for (size_t i = 0; i < several->size(); ++i) (*converted)[i] = widenedArgument(runtime, (*several)[i]);
    given = std::move(converted);
  }
  std::string format = widened(pattern.as<Bytes>()->view());
  for (size_t at = format.find("%b"); at != kNone; at = format.find("%b", at + 2)) format[at + 1] = 's';
  const std::string text = formatPercent(runtime, format, given, "bytes");
  std::string bytes;
  for (size_t position = 0; position < text.size();) {
    bytes += static_cast<char>(static_cast<uint8_t>(nextCodePoint(text, position)));
  }
  return makeBytesLike(runtime, pattern, bytes);
}

void defineBytesTextMethods(Type& bytes) {
  bytes.define(kMethods);
  bytes.defineStatic(kStaticMethods);
}

}  // namespace loopscope::runtime
