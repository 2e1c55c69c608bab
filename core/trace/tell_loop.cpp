// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the loop, its handles and timers.
#include <fmt/format.h>

#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Told tellClock(const Words& words, const Event& event) {
  const std::string to = formatInstant({event.value});
  const std::string waits = formatDuration({event.value - event.timeNs});
  if (!words.isLane(event.lane(), LaneKind::EventLoop))
    return {fmt::format("The clock moves to {} while {} stands still.", to, words.lane(event.lane()))};
  std::string because;
  if (event.causeId().valid()) {
    const Event& cause = words.trace().at(event.causeId());
    if (cause.kind() == EventKind::TimerSet)
      because = fmt::format(", when {} is due", words.handle(event.causeId()));
    if (cause.kind() == EventKind::BlockBegins && !cause.isInLine())
      because = fmt::format(", when {} is over on {}", words.label(cause), words.lane(cause.lane()));
  }
  return {fmt::format("Nothing is ready, so the event loop waits {}: the clock moves to {}{}.", waits, to,
                      because),
          "While the loop waits, no code runs in its thread. Other threads go on."};
}

// What a callback is for stands in what scheduled it.
Told tellRun(const Words& words, const Event& event) {
  const std::string background = "A callback runs to its end without a break; nothing else runs meanwhile.";
  const std::string cause = words.handle(event.causeId());
  const std::string callback = event.textId().valid() ? std::string(words.text(event)) : cause;
  if (!event.causeId().valid() || callback == cause)
    return {fmt::format("The event loop runs {}.", callback), background};
  const Event& scheduled = words.trace().at(event.causeId());
  if (scheduled.kind() == EventKind::TimerSet)
    return {fmt::format("The time of {} is over: the event loop runs {}.", cause, callback), background};
  if (scheduled.kind() == EventKind::HandedBack)
    return {fmt::format("The event loop takes {}: it runs {}.", cause, callback), background};
  return {fmt::format("The event loop runs {}.", callback), background};
}

}  // namespace

Told tellLoop(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::LoopStarted:
      return {
          fmt::format("{} starts the event loop.",
                      event.textId().valid() ? words.text(event) : std::string_view("The program")),
          "The loop runs one thing at a time: it takes handles from its ready queue, one after the other. "
          "When none is ready it waits for the next timer or thread."};
    case EventKind::IterationBegins:
      return {fmt::format("Iteration {} begins: {} ready.", event.value,
                          counted(event.other, "handle is", "handles are")),
              "The loop runs exactly the handles that are ready now. What they schedule runs in the next "
              "iteration."};
    case EventKind::ClockMoves:
      return tellClock(words, event);
    case EventKind::LoopStopped:
      return {"The event loop stops.", "It finishes the iteration in which it was told to stop."};
    case EventKind::LoopClosed:
      return {"The event loop is closed.", "A closed loop cannot run again."};
    default:
      return {};
  }
}

Told tellHandle(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string cause = words.handle(event.causeId());
  switch (event.kind()) {
    case EventKind::HandleScheduled:
      return {fmt::format("{} joins the ready queue.", words.handleFirst(id)),
              "It runs in the next iteration, behind everything that is queued already."};
    case EventKind::TimerSet:
      return {fmt::format("{} sets a timer: {} is due at {}, {} from now.", words.laneFirst(event.lane()),
                          words.handle(id), formatInstant({event.value}),
                          formatDuration({event.value - event.timeNs})),
              "Until then the loop is free to run other things."};
    case EventKind::TimerDue:
      return {fmt::format("The timer of {} is due: its handle joins the ready queue.", cause),
              "Timers that are due join in the order of their deadlines, equal ones as they were set, behind "
              "what is ready already."};
    case EventKind::HandleRuns:
      return tellRun(words, event);
    case EventKind::HandleEnds: {
      const std::string what = words.handleFirst(
          event.causeId().valid() ? words.trace().at(event.causeId()).causeId() : EventId());
      return {fmt::format("{} has run; the event loop goes on.", what)};
    }
    case EventKind::HandleCancelled:
      return {fmt::format("{} cancels {}.", words.laneFirst(event.lane()), words.handle(event.otherEvent())),
              "A cancelled handle keeps its place in its queue. It is dropped when its turn comes."};
    case EventKind::HandleSkipped:
      return {fmt::format("The event loop drops {} without running it, because it was cancelled.", cause)};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
