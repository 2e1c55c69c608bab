// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phrase.h"

namespace loopscope {
namespace {

void append(std::string& said, const Phrase& phrase, bool beginsSentence) {
  const std::string_view pattern = phrase.pattern;
  const bool raised = beginsSentence && phrase.kind == Phrase::Kind::Part;
  if (pattern.empty()) said += phrase.text;
  for (size_t i = 0; i < pattern.size(); ++i) {
    const bool isPlace =
        pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
    if (isPlace) {
      const auto part = static_cast<size_t>(pattern[i + 1] - '1');
      if (part < phrase.parts.size())
        append(said, phrase.parts[part], i == 0 && (raised || phrase.kind == Phrase::Kind::Sentence));
      ++i;
    } else {
      const bool isSmall = pattern[i] >= 'a' && pattern[i] <= 'z';
      said += i == 0 && raised && isSmall ? static_cast<char>(pattern[i] - 'a' + 'A') : pattern[i];
    }
  }
}

}  // namespace

Phrase joined(Phrase first, Phrase second) {
  if (first.empty()) return second;
  if (second.empty()) return first;
  return Phrase::say("%1 %2", std::move(first), std::move(second));
}

Phrase listed(const char* pattern, std::span<Phrase> phrases) {
  if (phrases.empty()) return {};
  if (phrases.size() == 1) return std::move(phrases.front());
  const size_t half = phrases.size() / 2;
  return Phrase::say(pattern, listed(pattern, phrases.first(half)), listed(pattern, phrases.subspan(half)));
}

std::string inEnglish(const Phrase& phrase) {
  std::string said;
  append(said, phrase, false);
  return said;
}

}  // namespace loopscope
