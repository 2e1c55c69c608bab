// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/runtime/bytes.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"

// str.encode and bytes.decode: UTF-8, ASCII and Latin-1.

namespace loopscope::runtime {
namespace {

enum class Coding { Utf8, Ascii, Latin1 };

Coding codingOf(Runtime& runtime, const Value& name) {
  if (name.isUnbound()) return Coding::Utf8;
  std::string plain;
  for (const char c : textArgument(runtime, name, "encoding")) {
    if (c != '-' && c != '_' && c != ' ')
      plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
  }
  if (plain == "utf8" || plain == "u8" || plain == "utf8sig") return Coding::Utf8;
  if (plain == "ascii" || plain == "usascii") return Coding::Ascii;
  if (plain == "latin1" || plain == "iso88591" || plain == "l1") return Coding::Latin1;
  runtime.raise(runtime.types().lookupError, fmt::format("unknown encoding: {}", str(runtime, name)));
}

std::string errorsOf(Runtime& runtime, const Value& errors) {
  return errors.isUnbound() ? "strict" : std::string(textArgument(runtime, errors, "errors"));
}

std::string escapeCharacter(char32_t c) {
  const auto code = static_cast<uint32_t>(c);
  return c < 0x100     ? fmt::format("\\x{:02x}", code)
         : c < 0x10000 ? fmt::format("\\u{:04x}", code)
                       : fmt::format("\\U{:08x}", code);
}

[[noreturn]] void raiseEncode(Runtime& runtime, std::string_view codec, char32_t c, size_t index,
                              std::string_view why) {
  runtime.raise(runtime.types().unicodeEncodeError,
                fmt::format("'{}' codec can't encode character '{}' in position {}: {}", codec,
                            escapeCharacter(c), index, why));
}

Value encode(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const std::string_view text = selfText(call);
  const Coding coding = codingOf(runtime, call[1]);
  const std::string errors = errorsOf(runtime, call[2]);
  const char32_t limit = coding == Coding::Utf8 ? 0x110000 : coding == Coding::Ascii ? 0x80 : 0x100;
  std::string bytes;
  size_t index = 0;
  for (size_t position = 0; position < text.size(); ++index) {
    const char32_t c = nextCodePoint(text, position);
    const bool surrogate = c >= 0xd800 && c < 0xe000;
    if (c < limit && !surrogate) {
      coding == Coding::Utf8 ? appendUtf8(bytes, c) : bytes.push_back(static_cast<char>(c));
    } else if (errors == "strict") {
      const std::string_view codec = coding == Coding::Utf8    ? "utf-8"
                                     : coding == Coding::Ascii ? "ascii"
                                                               : "latin-1";
      raiseEncode(runtime, codec, c, index,
                  surrogate && coding == Coding::Utf8 ? "surrogates not allowed"
                  : coding == Coding::Ascii           ? "ordinal not in range(128)"
                                                      : "ordinal not in range(256)");
    } else if (errors == "replace") {
      bytes.push_back('?');
    } else if (errors == "backslashreplace") {
      bytes += escapeCharacter(c);
    } else if (errors == "xmlcharrefreplace") {
      bytes += fmt::format("&#{};", static_cast<uint32_t>(c));
    }
  }
  return Bytes::make(runtime, std::move(bytes));
}

constexpr NativeDefinition kMethods[] = {
    {"encode", "self, /, encoding=?, errors=?", encode},
};

}  // namespace

std::span<const NativeDefinition> strCodingMethods() {
  return kMethods;
}

Value decodeBytes(Runtime& runtime, const Bytes& bytes, const Value& encoding, const Value& errorsValue) {
  const Coding coding = codingOf(runtime, encoding);
  const std::string errors = errorsOf(runtime, errorsValue);
  const std::string_view data = bytes.view();
  std::string text;
  for (size_t position = 0; position < data.size();) {
    const size_t start = position;
    const auto byte = static_cast<uint8_t>(data[position]);
    bool valid = true;
    char32_t c = byte;
    if (coding == Coding::Utf8) {
      const size_t bad = findInvalidUtf8(data.substr(position, std::min<size_t>(4, data.size() - position)));
      valid = bad != 0;
      c = nextCodePoint(data, position);
      valid = valid && (c < 0xd800 || c >= 0xe000);
      if (!valid) position = start + 1;
    } else {
      ++position;
      valid = coding == Coding::Latin1 || byte < 0x80;
    }
    if (valid) {
      appendUtf8(text, c);
    } else if (errors == "strict") {
      const bool continues = (byte & 0xc0) == 0x80 || byte < 0xc2 || byte > 0xf4;
      const std::string_view why = coding == Coding::Ascii    ? "ordinal not in range(128)"
                                   : continues                ? "invalid start byte"
                                   : start + 1 >= data.size() ? "unexpected end of data"
                                                              : "invalid continuation byte";
      runtime.raise(runtime.types().unicodeDecodeError,
                    fmt::format("'{}' codec can't decode byte 0x{:02x} in position {}: {}",
                                coding == Coding::Ascii ? "ascii" : "utf-8", byte, start, why));
    } else if (errors == "replace") {
      appendUtf8(text, 0xfffd);
    } else if (errors == "backslashreplace") {
      text += fmt::format("\\x{:02x}", byte);
    }
  }
  return Str::make(runtime, text);
}

}  // namespace loopscope::runtime
