// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/json_text.h"

#include "core/base/utf8.h"

namespace loopscope::trace {
namespace {

bool holdsSurrogate(std::string_view text) {
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (c >= 0xd800 && c <= 0xdfff) return true;
  }
  return false;
}

}  // namespace

std::string jsonText(std::string_view text) {
  if (!holdsSurrogate(text)) return jsonString(text);
  nlohmann::json codePoints = nlohmann::json::array();
  for (size_t position = 0; position < text.size();)
    codePoints.push_back(static_cast<uint32_t>(nextCodePoint(text, position)));
  return codePoints.dump();
}

std::string jsonString(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

bool readJsonText(const nlohmann::json& value, std::string& text) {
  text.clear();
  if (value.is_string()) {
    text = value.get<std::string>();
    return true;
  }
  if (!value.is_array()) return false;
  for (const nlohmann::json& element : value) {
    if (!element.is_number_unsigned() || element.get<uint64_t>() > 0x10ffff) return false;
    appendUtf8(text, element.get<char32_t>());
  }
  return true;
}

}  // namespace loopscope::trace
