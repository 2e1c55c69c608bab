// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What is said about a program or a trace, so that it can be said in any language: a pattern in English, "%1
// waits for %2", and what stands in its places. What no language changes is a text instead: a name, a number,
// the words of CPython, which people search for. The core and the command line speak English (inEnglish); the
// window looks the patterns up (ui/view/in_words.h).

// Tells the tool that collects texts under which heading it finds those of a class (app/CMakeLists.txt).
#define LOOPSCOPE_PHRASES(context)

namespace loopscope {

struct Phrase {
  LOOPSCOPE_PHRASES(Trace)

  // Patterns of sentences are written with their capital, and a part with which one begins is given it; names
  // and texts stay as they are.
  enum class Kind : uint8_t { Part, Sentence, Name };

  const char* pattern = "";
  std::vector<Phrase> parts = {};  // what stands at %1, %2, ...; an empty one leaves no trace
  std::string text = {};           // where there is no pattern
  Kind kind = Kind::Part;

  Phrase() = default;  // and never a text by mistake, from braces around it

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
  bool operator==(const Phrase& other) const {
    return std::string_view(pattern) == other.pattern && parts == other.parts && text == other.text &&
           kind == other.kind;
  }
};

// Two sentences, one behind the other; either may be empty.
Phrase joined(Phrase first, Phrase second);
// All of them by a pattern for two, "%1, %2"; in halves, so that a long list is not deep.
Phrase listed(const char* pattern, std::span<Phrase> phrases);
std::string inEnglish(const Phrase& phrase);

}  // namespace loopscope
