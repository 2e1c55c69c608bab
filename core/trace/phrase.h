// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What is said about a trace, so that it can be said in any language: a pattern in English, "%1 waits for
// %2", and what stands in its places. What no language changes, a name or a number, is a text instead. The
// core speaks English (inEnglish); the window looks the patterns up (ui/view/in_words.h).

// Tells the tool that collects texts under which heading it finds those of a class (app/CMakeLists.txt).
#define LOOPSCOPE_PHRASES(context)

namespace loopscope::trace {

struct Phrase {
  LOOPSCOPE_PHRASES(Trace)

  // Patterns of sentences are written with their capital, and a part with which one begins is given it; names
  // and texts stay as they are.
  enum class Kind : uint8_t { Part, Sentence, Name };

  const char* pattern = "";
  std::vector<Phrase> parts = {};  // what stands at %1, %2, ...; an empty one leaves no trace
  std::string text = {};           // where there is no pattern
  Kind kind = Kind::Part;

  // The pattern has to stand there as a string, so that it is found and translated.
  template <class... Parts>
  static Phrase say(const char* pattern, Parts&&... parts) {
    Phrase phrase;
    phrase.pattern = pattern;
    phrase.parts.reserve(sizeof...(parts));
    (phrase.parts.push_back(of(std::forward<Parts>(parts))), ...);
    return phrase;
  }
  template <class... Parts>
  static Phrase sentence(const char* pattern, Parts&&... parts) {
    Phrase phrase = say(pattern, std::forward<Parts>(parts)...);
    phrase.kind = Kind::Sentence;
    return phrase;
  }

  // A pattern by itself, for a list of them.
  static constexpr const char* known(const char* pattern) { return pattern; }

  static Phrase of(Phrase phrase) { return phrase; }
  static Phrase of(std::string text) {
    Phrase phrase;
    phrase.text = std::move(text);
    return phrase;
  }
  static Phrase of(std::string_view text) { return of(std::string(text)); }
  static Phrase of(std::integral auto number) { return of(std::to_string(number)); }

  bool empty() const { return *pattern == '\0' && text.empty(); }
};

// Two sentences, one behind the other; either may be empty.
Phrase joined(Phrase first, Phrase second);
// All of them by a pattern for two, "%1, %2"; in halves, so that a long list is not deep.
Phrase listed(const char* pattern, std::span<Phrase> phrases);
std::string inEnglish(const Phrase& phrase);

}  // namespace loopscope::trace
