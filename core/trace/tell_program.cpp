// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what the program itself does.
#include "core/trace/recorded.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

constexpr uint32_t kStandardError = 1;

Phrase line(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase place = words.place(event.siteId());
  const std::string source = words.sourceLine(event.siteId());
  return source.empty() ? Phrase::say("%1 goes on%2.", lane, place)
                        : Phrase::say("%1 goes on%2: “%3”.", lane, place, source);
}

Told tellProgramEnd(const Words& words, const Event& event) {
  if (event.textId().valid())
    return {
        Phrase::say("The program ends with an exception that nobody caught: %1.", quoted(words.text(event))),
        Phrase::say("Python prints the traceback and exits with code %1.", event.value)};
  if (event.value != 0) return {Phrase::say("The program ends with exit code %1.", event.value)};
  return {Phrase::say("The program ends.")};
}

Phrase generatorEnd(const Words& words, const Event& event) {
  const Phrase generator = words.lane(event.lane());
  const std::string text = quoted(words.text(event));
  if (event.outcome() == Outcome::Raised)
    return Phrase::say("%1 ends with %2.", generator, words.textOr(event, Phrase::say("an exception")));
  if (text.empty() || text == "None") return Phrase::say("%1 ends.", generator);
  return Phrase::say("%1 ends and returns %2.", generator, text);
}

// CPython: signal handlers run on the main thread, between two instructions. asyncio/runners.py: _on_sigint.
Told tellSignal(const Words& words, const Event& event) {
  const std::string_view answer = words.text(event);
  const Phrase signal = signalName(event.value);
  const Phrase lane = words.lane(event.lane());
  const Phrase place = words.place(event.siteId());
  if (answer.empty()) return {Phrase::say("%1 strikes %2%3. The program ignores it.", signal, lane, place)};
  if (answer == "asyncio.run")
    return {
        Phrase::say("%1 strikes %2%3: asyncio.run cancels the main task.", signal, lane, place),
        Phrase::say("When that task has ended, asyncio.run raises KeyboardInterrupt. If Ctrl+C comes once "
                    "more before then, KeyboardInterrupt is raised right where it strikes.")};
  if (answer == "KeyboardInterrupt")
    return {
        Phrase::say("%1 strikes %2%3: KeyboardInterrupt is raised right there.", signal, lane, place),
        Phrase::say("Nobody has set a handler for it. Inside a callback or a task's step it passes through "
                    "the event loop and ends run_forever() or run_until_complete().")};
  if (answer == kEndOfProgram)
    return {Phrase::say("%1 strikes %2%3: it ends the program.", signal, lane, place)};
  constexpr std::string_view kLoop = "loop: ";
  if (answer.starts_with(kLoop))
    return {Phrase::say("%1 strikes %2%3: the event loop will call %4 in its next iteration.", signal, lane,
                        place, answer.substr(kLoop.size())),
            Phrase::say("loop.add_signal_handler() has set it. Nothing is interrupted: what runs goes on.")};
  return {
      Phrase::say("%1 strikes %2%3: the program's handler %4 is called there.", signal, lane, place, answer),
      Phrase::say("Handlers run on the main thread, between two instructions of whatever it is doing.")};
}

bool isSecondLoop(std::string_view exception) {
  return exception.find("cannot be called from a running event loop") != std::string_view::npos ||
         exception.find("Cannot run the event loop while another loop is running") !=
             std::string_view::npos ||
         exception.find("This event loop is already running") != std::string_view::npos;
}

Phrase printed(const Phrase& lane, const Event& event, const std::string& text) {
  return event.other == kStandardError ? Phrase::say("%1 prints \"%2\" to the error stream.", lane, text)
                                       : Phrase::say("%1 prints \"%2\".", lane, text);
}

}  // namespace

Told tellGenerator(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const Phrase generator = words.lane(event.lane());
  switch (event.kind()) {
    case EventKind::GeneratorResumed:
      return {Phrase::say("%1 runs %2 with %3.", words.lane(event.otherLane()), generator, words.text(event)),
              Phrase::say("A generator runs only while somebody calls it, and whoever calls waits until it "
                          "yields.")};
    case EventKind::GeneratorYielded:
      return {
          Phrase::say("%1 stops at %2%3.", generator, quoted(words.text(event)), words.place(event.siteId())),
          Phrase::say("Its frame stays as it is. The value goes to the caller, which goes on now.")};
    case EventKind::GeneratorEnded:
      return {generatorEnd(words, event)};
    default:
      return {};
  }
}

Told tellProgram(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const Phrase lane = words.lane(event.lane());
  const Phrase place = words.place(event.siteId());
  switch (event.kind()) {
    case EventKind::LineReached:
      return {line(words, event)};
    case EventKind::LinesLeftOut:
      return {event.value == 1
                  ? Phrase::say("%1 ran 1 line that is not shown by itself.", lane)
                  : Phrase::say("%1 ran %2 lines that are not shown one by one.", lane, event.value)};
    case EventKind::Printed:
      return {printed(lane, event, quoted(words.text(event)))};
    case EventKind::ExceptionRaised:
      return {
          Phrase::say("%1 is raised%2.", words.textOr(event, Phrase::say("an exception")), place),
          isSecondLoop(words.text(event))
              ? Phrase::say("A thread has room for one running loop, and its loop runs already: await the "
                            "coroutine there.")
              : Phrase::say("It travels outwards until an except clause takes it. finally blocks run on "
                            "the way.")};
    case EventKind::ExceptionHandled:
      return {Phrase::say("%1 is caught%2.", words.textOr(event, Phrase::say("the exception")), place)};
    case EventKind::ProgramEnded:
      return tellProgramEnd(words, event);
    case EventKind::SignalArrived:
      return tellSignal(words, event);
    case EventKind::Finding:
      return {words.text(event).empty() ? Phrase::say("Something here deserves attention.")
                                        : recordedFinding(words.text(event))};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
