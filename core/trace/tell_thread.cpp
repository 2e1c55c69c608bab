// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about threads and processes, and about calls in which one stands still.
#include "core/trace/recorded.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Phrase whoGoesOn(const Words& words, LaneId lane) {
  return joined(words.isLane(lane, LaneKind::Process) ? Phrase::say("Only this process waits.")
                                                      : Phrase::say("Only this thread waits."),
                words.anyLoop() ? Phrase::say("The event loop and the other threads go on.")
                                : Phrase::say("The others go on."));
}

Told tellBlock(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  if (event.isInLine())
    return {Phrase::say("%1 waits for %2: %3.", lane, recordedLabel(words.text(event)),
                        whoHas(words.text(event))),
            Phrase::say("Who computes gives way after 5 ms, or as soon as it stands still.")};
  const Phrase call = event.textId().valid() ? words.label(event) : Phrase::say("a call");
  const Phrase until = event.value < 0 ? Phrase() : Phrase::say(" until %1", formatInstant({event.value}));
  if (!words.runsInLoopThread(event.lane()))
    return {Phrase::say("%1 stands still in %2%3.", lane, call, until), whoGoesOn(words, event.lane())};
  if (words.isLane(event.lane(), LaneKind::MainThread))
    return {Phrase::say("%1 stands still in %2%3.", lane, call, until)};
  return {Phrase::say("%1 blocks the event loop with %2%3.", lane, call, until),
          joined(Phrase::say("The loop runs in the same thread, so no other task can run and no timer can "
                             "fire."),
                 insteadOf(words.text(event)))};
}

Told tellStart(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase started = words.lane(event.otherLane());
  if (words.isLane(event.otherLane(), LaneKind::Process))
    return {Phrase::say("%1 starts the process %2.", lane, started),
            Phrase::say("It has a copy of the program's memory, and runs beside it.")};
  return {Phrase::say("%1 starts the thread %2.", lane, started),
          words.anyLoop() ? Phrase::say("It runs beside the event loop, not in it.")
                          : Phrase::say("It runs beside whoever started it.")};
}

Phrase goesOn(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  if (event.isInLine()) return Phrase::say("%1 has %2 and goes on.", lane, recordedLabel(words.text(event)));
  if (!event.textId().valid()) return Phrase::say("%1 goes on.", lane);
  return Phrase::say("%1 goes on: %2 is over.", lane, words.label(event));
}

}  // namespace

Phrase whoHas(std::string_view inLineFor) {
  return inLineFor == "the GIL" ? Phrase::say("another thread computes")
                                : Phrase::say("every processor is busy");
}

Told tellThread(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::BlockBegins:
      return tellBlock(words, event);
    case EventKind::BlockEnds:
      return {goesOn(words, event)};
    case EventKind::ThreadStarted:
      return tellStart(words, event);
    case EventKind::ThreadEnded:
      return {Phrase::say("The thread %1 ends.", words.lane(event.lane()))};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
