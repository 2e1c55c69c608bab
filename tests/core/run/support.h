// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/run/simulate.h"
#include "core/trace/recorded.h"

// What the tests of whole runs share.

namespace loopscope::run {

inline Run runSource(const std::string& source, const RunOptions& options = {}) {
  return simulate({"program.py", source}, options);
}

inline size_t countOf(const Run& run, trace::EventKind kind) {
  const auto& events = run.trace->events();
  return static_cast<size_t>(std::count_if(events.begin(), events.end(),
                                           [&](const trace::Event& event) { return event.kind() == kind; }));
}

// The sentence of the run's finding of that kind; empty when there is none.
inline std::string findingOf(const Run& run, trace::FindingKind kind) {
  for (const trace::Event& event : run.trace->events()) {
    if (event.kind() == trace::EventKind::Finding && event.other == static_cast<uint32_t>(kind)) {
      return std::string(run.trace->text(event.textId()));
    }
  }
  return {};
}

// Our own words are a phrase again, which has its translations, and say the same.
inline void expectRecognized(const std::string& finding) {
  const Phrase phrase = trace::recordedFinding(finding);
  EXPECT_TRUE(phrase.text.empty()) << "core/trace/recorded.cpp does not know: " << finding;
  EXPECT_EQ(inEnglish(phrase), finding);
}

}  // namespace loopscope::run
