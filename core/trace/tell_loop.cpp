// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the loop, its handles and timers.
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Told tellClock(const Words& words, const Event& event) {
  const std::string to = formatInstant({event.value});
  const std::string waits = formatDuration({event.value - event.timeNs});
  if (!words.isLane(event.lane(), LaneKind::EventLoop))
    return {Phrase::say("The clock moves to %1 while %2 stands still.", to, words.lane(event.lane()))};
  Phrase background = Phrase::say("While the loop waits, no code runs in its thread. Other threads go on.");
  const Event* cause = event.causeId().valid() ? &words.trace().at(event.causeId()) : nullptr;
  if (cause != nullptr && cause->kind() == EventKind::TimerSet)
    return {
        Phrase::say("Nothing is ready, so the event loop waits %1: the clock moves to %2, when %3 is due.",
                    waits, to, words.handle(event.causeId())),
        std::move(background)};
  if (cause != nullptr && cause->kind() == EventKind::BlockBegins && !cause->isInLine())
    return {
        Phrase::say("Nothing is ready, so the event loop waits %1: the clock moves to %2, when %3 is over "
                    "on %4.",
                    waits, to, words.label(*cause), words.lane(cause->lane())),
        std::move(background)};
  return {Phrase::say("Nothing is ready, so the event loop waits %1: the clock moves to %2.", waits, to),
          std::move(background)};
}

// What a callback is for stands in what scheduled it.
Phrase run(const Words& words, const Event& event) {
  Phrase cause = words.handle(event.causeId());
  if (!event.textId().valid()) return Phrase::say("The event loop runs %1.", std::move(cause));
  Phrase callback = inSentence(words.label(event));
  const EventKind scheduled =
      event.causeId().valid() ? words.trace().at(event.causeId()).kind() : EventKind::HandleRuns;
  if (scheduled == EventKind::TimerSet && inEnglish(callback) != inEnglish(cause))
    return Phrase::say("The time of %1 is over: the event loop runs %2.", std::move(cause),
                       std::move(callback));
  if (scheduled == EventKind::HandedBack)
    return Phrase::say("The event loop takes %1: it runs %2.", std::move(cause), std::move(callback));
  return Phrase::say("The event loop runs %1.", std::move(callback));
}

Phrase iteration(const Event& event) {
  if (event.other == 1) return Phrase::say("Iteration %1 begins: 1 handle is ready.", event.value);
  return Phrase::say("Iteration %1 begins: %2 handles are ready.", event.value, event.other);
}

}  // namespace

Told tellLoop(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::LoopStarted:
      return {
          Phrase::say("%1 starts the event loop.", words.textOr(event, Phrase::say("the program"))),
          Phrase::say("The loop runs one thing at a time: it takes handles from its ready queue, one after "
                      "the other. When none is ready it waits for the next timer or thread.")};
    case EventKind::IterationBegins:
      return {iteration(event),
              Phrase::say("The loop runs exactly the handles that are ready now. What they schedule runs in "
                          "the next iteration.")};
    case EventKind::ClockMoves:
      return tellClock(words, event);
    case EventKind::LoopStopped:
      return {Phrase::say("The event loop stops."),
              Phrase::say("It finishes the iteration in which it was told to stop.")};
    case EventKind::LoopClosed:
      return {Phrase::say("The event loop is closed."), Phrase::say("A closed loop cannot run again.")};
    default:
      return {};
  }
}

Told tellHandle(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::HandleScheduled:
      return {Phrase::say("%1 joins the ready queue.", words.handle(id)),
              Phrase::say("It runs in the next iteration, behind everything that is queued already.")};
    case EventKind::TimerSet:
      return {Phrase::say("%1 sets a timer: %2 is due at %3, %4 from now.", words.lane(event.lane()),
                          words.handle(id), formatInstant({event.value}),
                          formatDuration({event.value - event.timeNs})),
              Phrase::say("Until then the loop is free to run other things.")};
    case EventKind::TimerDue:
      return {Phrase::say("The timer of %1 is due: its handle joins the ready queue.",
                          words.handle(event.causeId())),
              Phrase::say("Timers that are due join in the order of their deadlines, equal ones as they were "
                          "set, behind what is ready already.")};
    case EventKind::HandleRuns:
      return {run(words, event),
              Phrase::say("A callback runs to its end without a break; nothing else runs meanwhile.")};
    case EventKind::HandleEnds:
      return {Phrase::say(
          "%1 has run; the event loop goes on.",
          words.handle(event.causeId().valid() ? words.trace().at(event.causeId()).causeId() : EventId()))};
    case EventKind::HandleCancelled:
      return {
          Phrase::say("%1 cancels %2.", words.lane(event.lane()), words.handle(event.otherEvent())),
          Phrase::say("A cancelled handle keeps its place in its queue. It is dropped when its turn comes.")};
    case EventKind::HandleSkipped:
      return {Phrase::say("The event loop drops %1 without running it, because it was cancelled.",
                          words.handle(event.causeId()))};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
