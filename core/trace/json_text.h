// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

// Texts in JSON. A Python str may hold lone surrogates, which JSON in UTF-8 cannot: such a text is written as
// the array of its code points.

namespace loopscope::trace {

// A JSON value: a string, or an array of numbers.
std::string jsonText(std::string_view text);
// Always a JSON string, for people: what JSON cannot hold becomes U+FFFD.
std::string jsonString(std::string_view text);
// False when the value is neither form.
bool readJsonText(const nlohmann::json& value, std::string& text);

}  // namespace loopscope::trace
