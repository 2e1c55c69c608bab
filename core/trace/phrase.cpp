// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/phrase.h"

#include <string_view>

namespace loopscope::trace {

std::string inEnglish(const Phrase& phrase) {
  const std::string_view pattern = phrase.pattern;
  if (pattern.empty()) return phrase.text;
  std::string said;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const bool isPlace =
        pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (!isPlace) {
      said += pattern[i];
      continue;
    }
    const auto part = static_cast<size_t>(pattern[++i] - '1');
    if (part < phrase.parts.size()) said += inEnglish(phrase.parts[part]);
  }
  return said;
}

}  // namespace loopscope::trace
