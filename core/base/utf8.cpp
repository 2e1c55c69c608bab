// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <cstdint>

namespace loopscope {
namespace {

struct Decoded {
  char32_t codePoint = 0xfffd;
  size_t length = 0;  // 0: malformed
};

Decoded decode(std::string_view text, size_t position) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[position + i]); };
  const uint8_t lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || position + length > text.size()) return {};
  char32_t codePoint = lead & (0x7f >> length);
  for (size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return {};
    codePoint = (codePoint << 6) | (byte(i) & 0x3f);
  }
  constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
  if (codePoint < kSmallest[length] || codePoint > 0x10ffff) return {};
  return {codePoint, length};
}

}  // namespace

void appendUtf8(std::string& out, char32_t c) {
  const auto put = [&](char32_t byte) { out.push_back(static_cast<char>(static_cast<uint8_t>(byte))); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xc0 | (c >> 6)), put(0x80 | (c & 0x3f));
  } else if (c < 0x10000) {
    put(0xe0 | (c >> 12)), put(0x80 | ((c >> 6) & 0x3f)), put(0x80 | (c & 0x3f));
  } else {
    put(0xf0 | (c >> 18)), put(0x80 | ((c >> 12) & 0x3f)), put(0x80 | ((c >> 6) & 0x3f)),
        put(0x80 | (c & 0x3f));
  }
}

char32_t nextCodePoint(std::string_view text, size_t& position) {
  const Decoded decoded = decode(text, position);
  position += decoded.length > 0 ? decoded.length : 1;
  return decoded.codePoint;
}

size_t countCodePoints(std::string_view text) {
  size_t count = 0;
  for (const char c : text) count += (static_cast<uint8_t>(c) & 0xc0) != 0x80;
  return count;
}

size_t findInvalidUtf8(std::string_view text) {
  for (size_t position = 0; position < text.size();) {
    const Decoded decoded = decode(text, position);
    if (decoded.length == 0) return position;
    position += decoded.length;
  }
  return std::string_view::npos;
}

}  // namespace loopscope
