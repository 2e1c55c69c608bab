// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/trace/words.h"

// The sentences of explain(), by group of event kinds. Each function knows the kinds of its group;
// explain.cpp decides which group a kind belongs to, so that a new kind does not compile without a home.

namespace loopscope::trace {

// explain() makes sentences of both, so that what stands at their beginning gets its capital there.
struct Told {
  Phrase sentence;
  Phrase background = {};
};

Told tellLoop(const Words& words, EventId id);
Told tellHandle(const Words& words, EventId id);
Told tellCoroutine(const Words& words, EventId id);
Told tellTask(const Words& words, EventId id);
Told tellStep(const Words& words, EventId id);
Told tellFuture(const Words& words, EventId id);
Told tellSync(const Words& words, EventId id);
Told tellPool(const Words& words, EventId id);
Told tellThread(const Words& words, EventId id);
Told tellGenerator(const Words& words, EventId id);
Told tellProgram(const Words& words, EventId id);

// The exception that the step's first await raises, before any line runs; empty when it raises none.
std::string exceptionAtResume(const Words& words, EventId step);
// Why who is in line for this, "the GIL" or "a processor", does not have it yet.
Phrase whoHas(std::string_view inLineFor);
// What the task was waiting for when the step began, as its await said; empty for a first step.
Phrase waitedFor(const Words& words, EventId step);
// Whether a timer made the step, and not the end of what that call was given to wait for.
bool isTimeout(const Words& words, EventId step, std::string_view call);
// The event behind a step, a wake-up or a callback: past the handles and futures that carried it on.
EventId originOf(const Trace& trace, EventId id);

}  // namespace loopscope::trace
