// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what the program itself does.
#include <fmt/format.h>

#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

constexpr uint32_t kStandardError = 1;

Told tellLine(const Words& words, const Event& event) {
  const std::string source = words.sourceLine(event.siteId());
  return {fmt::format("{} goes on{}{}.", words.laneFirst(event.lane()), words.place(event.siteId()),
                      source.empty() ? "" : fmt::format(": \u201c{}\u201d", source))};
}

Told tellProgramEnd(const Words& words, const Event& event) {
  if (event.textId().valid())
    return {
        fmt::format("The program ends with an exception that nobody caught: {}.", quoted(words.text(event))),
        fmt::format("Python prints the traceback and exits with code {}.", event.value)};
  if (event.value != 0) return {fmt::format("The program ends with exit code {}.", event.value)};
  return {"The program ends."};
}

std::string ending(const Words& words, const Event& event) {
  const std::string text = quoted(words.text(event));
  if (event.outcome() == Outcome::Raised)
    return text.empty() ? " with an exception" : fmt::format(" with {}", text);
  return text.empty() || text == "None" ? "" : fmt::format(" and returns {}", text);
}

// CPython: signal handlers run on the main thread, between two instructions. asyncio/runners.py: _on_sigint.
Told tellSignal(const Words& words, const Event& event) {
  const std::string_view answer = words.text(event);
  const std::string sentence = fmt::format("{} strikes {}{}", capitalized(signalName(event.value)),
                                           words.lane(event.lane()), words.place(event.siteId()));
  if (answer.empty()) return {sentence + ". The program ignores it."};
  if (answer == "asyncio.run") {
    return {
        sentence + ": asyncio.run cancels the main task.",
        "When that task has ended, asyncio.run raises KeyboardInterrupt. If Ctrl+C comes once more before "
        "then, KeyboardInterrupt is raised right where it strikes."};
  }
  if (answer == "KeyboardInterrupt") {
    return {sentence + ": KeyboardInterrupt is raised right there.",
            "Nobody has set a handler for it. Inside a callback or a task's step it passes through the event "
            "loop "
            "and ends run_forever() or run_until_complete()."};
  }
  if (answer == kEndOfProgram) return {sentence + ": it ends the program."};
  constexpr std::string_view kLoop = "loop: ";
  if (answer.starts_with(kLoop)) {
    return {fmt::format("{}: the event loop will call {} in its next iteration.", sentence,
                        answer.substr(kLoop.size())),
            "loop.add_signal_handler() has set it. Nothing is interrupted: what runs goes on."};
  }
  return {fmt::format("{}: the program's handler {} is called there.", sentence, answer),
          "Handlers run on the main thread, between two instructions of whatever it is doing."};
}

bool isSecondLoop(std::string_view exception) {
  return exception.find("cannot be called from a running event loop") != std::string_view::npos ||
         exception.find("Cannot run the event loop while another loop is running") !=
             std::string_view::npos ||
         exception.find("This event loop is already running") != std::string_view::npos;
}

}  // namespace

Told tellGenerator(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string generator = words.laneFirst(event.lane());
  switch (event.kind()) {
    case EventKind::GeneratorResumed:
      return {fmt::format("{} runs {} with {}.", words.laneFirst(event.otherLane()), words.lane(event.lane()),
                          words.text(event)),
              "A generator runs only while somebody calls it, and whoever calls waits until it yields."};
    case EventKind::GeneratorYielded:
      return {
          fmt::format("{} stops at {}{}.", generator, quoted(words.text(event)), words.place(event.siteId())),
          "Its frame stays as it is. The value goes to the caller, which goes on now."};
    case EventKind::GeneratorEnded:
      return {fmt::format("{} ends{}.", generator, ending(words, event))};
    default:
      return {};
  }
}

Told tellProgram(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string lane = words.laneFirst(event.lane());
  const std::string text = quoted(words.text(event));
  switch (event.kind()) {
    case EventKind::LineReached:
      return tellLine(words, event);
    case EventKind::LinesLeftOut:
      return {fmt::format("{} ran {} that are not shown one by one.", lane,
                          counted(event.value, "line", "lines"))};
    case EventKind::Printed:
      return {fmt::format("{} prints \"{}\"{}.", lane, text,
                          event.other == kStandardError ? " to the error stream" : "")};
    case EventKind::ExceptionRaised:
      return {
          fmt::format("{} is raised{}.", text.empty() ? "An exception" : text, words.place(event.siteId())),
          isSecondLoop(words.text(event))
              ? "A thread has room for one running loop, and its loop runs already: await the coroutine "
                "there."
              : "It travels outwards until an except clause takes it. finally blocks run on the way."};
    case EventKind::ExceptionHandled:
      return {
          fmt::format("{} is caught{}.", text.empty() ? "The exception" : text, words.place(event.siteId()))};
    case EventKind::ProgramEnded:
      return tellProgramEnd(words, event);
    case EventKind::SignalArrived:
      return tellSignal(words, event);
    case EventKind::Finding:
      return {text.empty() ? "Something here deserves attention." : std::string(words.text(event))};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
