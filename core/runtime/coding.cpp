// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/runtime/bytes.h"
#include "core/runtime/exception.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"

// str.encode and bytes.decode: UTF-8, ASCII and Latin-1.

namespace loopscope::runtime {
namespace {

enum class Coding { Utf8, Ascii, Latin1 };

Coding codingOf(Runtime& runtime, const Value& name, std::string_view method) {
  if (name.isUnbound()) return Coding::Utf8;
  std::string plain;
  for (const char c : textArgument(runtime, name, fmt::format("{}() argument 'encoding'", method))) {
    if (c != '-' && c != '_' && c != ' ')
      plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  if (plain == "utf8" || plain == "u8" || plain == "utf8sig") return Coding::Utf8;
  if (plain == "ascii" || plain == "usascii") return Coding::Ascii;
  if (plain == "latin1" || plain == "iso88591" || plain == "l1") return Coding::Latin1;
  runtime.raise(runtime.types().lookupError, fmt::format("unknown encoding: {}", str(runtime, name)));
}

std::string errorsOf(Runtime& runtime, const Value& errors, std::string_view method) {
  if (errors.isUnbound()) return "strict";
  return std::string(textArgument(runtime, errors, fmt::format("{}() argument 'errors'", method)));
}

bool canEncode(Coding coding, char32_t c) {
  if (coding == Coding::Utf8) return c < 0xd800 || c >= 0xe000;
  return c < (coding == Coding::Ascii ? 0x80 : 0x100);
}

// The text has a character that does not fit at that place, and perhaps more right behind it.
[[noreturn]] void raiseEncode(Runtime& runtime, Coding coding, std::string_view text, size_t position,
                              size_t index) {
  nextCodePoint(text, position);
  size_t last = index;
  while (position < text.size() && !canEncode(coding, nextCodePoint(text, position))) ++last;
  const std::string_view codec = coding == Coding::Utf8    ? "utf-8"
                                 : coding == Coding::Ascii ? "ascii"
                                                           : "latin-1";
  const std::string_view why = coding == Coding::Utf8    ? "surrogates not allowed"
                               : coding == Coding::Ascii ? "ordinal not in range(128)"
                                                         : "ordinal not in range(256)";
  throw Raise{runtime.call(
      Value::of(runtime.types().unicodeEncodeError),
      {Str::make(runtime, codec), Str::make(runtime, text), Value::integer(static_cast<int64_t>(index)),
       Value::integer(static_cast<int64_t>(last) + 1), Str::make(runtime, why)})};
}

Value encode(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const std::string_view text = selfText(call);
  const Coding coding = codingOf(runtime, call[1], "encode");
  const std::string errors = errorsOf(runtime, call[2], "encode");
  std::string bytes;
  size_t index = 0;
  for (size_t position = 0; position < text.size(); ++index) {
    const size_t start = position;
    const char32_t c = nextCodePoint(text, position);
    if (canEncode(coding, c)) {
      coding == Coding::Utf8 ? appendUtf8(bytes, c) : bytes.push_back(static_cast<char>(c));
    } else if (errors == "strict") {
      raiseEncode(runtime, coding, text, start, index);
    } else if (errors == "replace") {
      bytes.push_back('?');
    } else if (errors == "backslashreplace") {
      bytes += escaped(c);
    } else if (errors == "xmlcharrefreplace") {
      bytes += fmt::format("&#{};", static_cast<uint32_t>(c));
    }
  }
  return Bytes::make(runtime, std::move(bytes));
}

// What stands at a place of bytes: a character, or so many bytes that are none, and why not.
struct Decoded {
  bool valid;
  char32_t character;
  size_t length;
  const char* why;
};

Decoded decodeUtf8(std::string_view data) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(data[i]); };
  const uint8_t lead = byte(0);
  if (lead < 0x80) return {true, lead, 1, nullptr};
  if (lead < 0xc2 || lead > 0xf4) return {false, 0, 1, "invalid start byte"};
  const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  char32_t character = lead & (0x7f >> length);
  for (size_t i = 1; i < length; ++i) {
    if (i >= data.size()) return {false, 0, i, "unexpected end of data"};
    // Neither overlong forms, nor surrogates, nor what lies past U+10FFFF.
    const uint8_t lowest = i > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uint8_t highest = i > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (byte(i) < lowest || byte(i) > highest) return {false, 0, i, "invalid continuation byte"};
    character = (character << 6) | (byte(i) & 0x3f);
  }
  return {true, character, length, nullptr};
}

Decoded decodeOne(Coding coding, std::string_view data) {
  if (coding == Coding::Utf8) return decodeUtf8(data);
  const auto byte = static_cast<uint8_t>(data[0]);
  const bool valid = coding == Coding::Latin1 || byte < 0x80;
  return {valid, byte, 1, "ordinal not in range(128)"};
}

[[noreturn]] void raiseDecode(Runtime& runtime, Coding coding, const Decoded& decoded, const Bytes& bytes,
                              size_t position) {
  throw Raise{runtime.call(
      Value::of(runtime.types().unicodeDecodeError),
      {Str::make(runtime, coding == Coding::Ascii ? "ascii" : "utf-8"), Value::of(const_cast<Bytes*>(&bytes)),
       Value::integer(static_cast<int64_t>(position)),
       Value::integer(static_cast<int64_t>(position + decoded.length)), Str::make(runtime, decoded.why)})};
}

constexpr NativeDefinition kMethods[] = {
    {"encode", "self, /, encoding=?, errors=?", encode},
};

}  // namespace

std::span<const NativeDefinition> strCodingMethods() {
  return kMethods;
}

Value decodeBytes(Runtime& runtime, const Bytes& bytes, const Value& encoding, const Value& errorsValue) {
  const Coding coding = codingOf(runtime, encoding, "decode");
  const std::string errors = errorsOf(runtime, errorsValue, "decode");
  const std::string_view data = bytes.view();
  std::string text;
  for (size_t position = 0; position < data.size();) {
    const Decoded decoded = decodeOne(coding, data.substr(position));
    if (decoded.valid) {
      appendUtf8(text, decoded.character);
    } else if (errors == "strict") {
      raiseDecode(runtime, coding, decoded, bytes, position);
    } else if (errors == "replace") {
      appendUtf8(text, 0xfffd);
    } else if (errors == "backslashreplace") {
      for (size_t i = 0; i < decoded.length; ++i) {
        text += fmt::format("\\x{:02x}", static_cast<uint8_t>(data[position + i]));
      }
    }
    position += decoded.length;
  }
  return Str::make(runtime, text);
}

}  // namespace loopscope::runtime
