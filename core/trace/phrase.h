// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// A short text in the making, so that it can be said in another language: a pattern in English, "waits for
// %1", and what stands in its places. What no language changes, a name or a number, is a text instead.

namespace loopscope::trace {

struct Phrase {
  const char* pattern = "";
  std::vector<Phrase> parts = {};
  std::string text = {};

  static Phrase of(std::string text) { return {"", {}, std::move(text)}; }
};

std::string inEnglish(const Phrase& phrase);

}  // namespace loopscope::trace

// Marks a pattern for the tool that collects what is to be translated (app/CMakeLists.txt names it).
#define LOOPSCOPE_PHRASE(context, pattern) pattern
