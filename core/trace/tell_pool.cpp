// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about pools and their jobs, and about what happens outside the program: networks, servers, disks.
#include <optional>

#include "core/trace/tell.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

bool isConnection(const Words& words, LaneId lane) {
  return lane.valid() && words.trace().text(words.trace().at(lane).name).starts_with("connection");
}

Told tellAnswer(const Words& words, const Event& event) {
  const Phrase job = words.object(event.objectId());
  const std::string text = quoted(words.text(event));
  switch (event.outcome()) {
    case Outcome::Returned:
      return {
          text.empty() ? Phrase::say("%1 is answered.", job) : Phrase::say("%1 is answered: %2.", job, text),
          Phrase::say("Nobody in the program worked on it: its time passed elsewhere.")};
    case Outcome::Raised:
      return {Phrase::say("%1 fails: %2.", job, text)};
    case Outcome::Cancelled:
      return {Phrase::say("%1 is given up: nobody waits for the answer any more.", job)};
  }
  return {};
}

Told tellJobEnd(const Words& words, const Event& event) {
  if (words.isLane(event.lane(), LaneKind::Network)) return tellAnswer(words, event);
  const Phrase job = words.object(event.objectId());
  const Phrase worker = words.lane(event.lane());
  const std::string text = quoted(words.text(event));
  switch (event.outcome()) {
    case Outcome::Returned:
      if (text.empty() || text == "None") return {Phrase::say("%1 has finished %2.", worker, job)};
      return {Phrase::say("%1 has finished %2; the result is %3.", worker, job, text)};
    case Outcome::Raised:
      return {Phrase::say("%1 has finished %2: it raised %3.", worker, job, text)};
    case Outcome::Cancelled:
      return {Phrase::say("%1 was cancelled on %2.", job, worker)};
  }
  return {};
}

// What works for the pool that an event is about.
LaneKind workersNamed(const Words& words, const Event& event) {
  const bool submits = event.kind() == EventKind::JobSubmitted;
  const ObjectId pool = submits ? ObjectId(event.other) : event.objectId();
  return workersOf(words.trace(), pool.valid() ? words.trace().at(pool).lane : LaneId());
}

// A network, a server, a disk.
std::optional<Told> tellOutside(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::PoolCreated:
      return Told{Phrase::say("%1 turns to the outside: %2.", lane, object),
                  Phrase::say("What happens there takes time, but none of the program's threads.")};
    case EventKind::WorkerStarted:
      if (isConnection(words, event.otherLane()))
        return Told{Phrase::say("%1: %2 opens.", object, words.lane(event.otherLane()))};
      return Told{Phrase::say("%1 is served by %2.", object, words.lane(event.otherLane())),
                  Phrase::say("It does one thing at a time, in the order in which it was asked.")};
    case EventKind::JobSubmitted:
      return Told{
          Phrase::say("%1 asks for %2.", lane, words.label(event)),
          Phrase::say("It goes out as soon as a connection is free. Whoever awaits it leaves the event "
                      "loop free meanwhile; a blocking call does not.")};
    case EventKind::PoolShutDown:
      return Told{Phrase::say("%1 is closed.", object)};
    default:
      return std::nullopt;
  }
}

std::optional<Told> tellConnection(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  if (event.kind() == EventKind::JobStarted)
    return Told{isConnection(words, event.lane()) ? Phrase::say("%1 carries %2.", lane, words.label(event))
                                                  : Phrase::say("%1 works on %2.", lane, words.label(event))};
  if (event.kind() == EventKind::HandedBack)
    return Told{Phrase::say("%1 has something for the event loop.", lane),
                Phrase::say("The loop finds it when it looks for events, and puts a handle into its ready "
                            "queue. That handle sets the result, and the task that waits for it resumes one "
                            "iteration later.")};
  return std::nullopt;
}

Told tellPoolCreated(const Words& words, const Event& event, bool ofProcesses) {
  const Phrase object = words.object(event.objectId());
  return {
      event.value == 1 ? Phrase::say("A pool is created: %1, with at most 1 worker.", object)
                       : Phrase::say("A pool is created: %1, with at most %2 workers.", object, event.value),
      ofProcesses ? Phrase::say("Its workers are processes beside the program's own.")
                  : Phrase::say("Its workers are threads beside the event loop's own. They start when there "
                                "is work.")};
}

Told tellSubmission(const Words& words, const Event& event, bool toProcesses) {
  return {
      Phrase::say("%1 hands %2 to %3.", words.lane(event.lane()), words.label(event),
                  words.object(ObjectId(event.other))),
      toProcesses
          ? Phrase::say(
                "It runs in another process as soon as a worker is free, while the event loop goes on.")
          : Phrase::say("It runs in a thread as soon as a worker is free, while the event loop goes on.")};
}

}  // namespace

Told tellPool(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const LaneKind workers = workersNamed(words, event);
  std::optional<Told> outside;
  if (words.isLane(event.lane(), LaneKind::Network)) outside = tellConnection(words, event);
  if (!outside && workers == LaneKind::Network) outside = tellOutside(words, event);
  if (outside) return *outside;
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::PoolCreated:
      return tellPoolCreated(words, event, workers == LaneKind::Process);
    case EventKind::WorkerStarted:
      return {
          Phrase::say("%1 starts %2.", object, words.lane(event.otherLane())),
          Phrase::say("A pool starts a worker when a job comes, none is idle, and it has fewer than it may "
                      "have.")};
    case EventKind::JobSubmitted:
      return tellSubmission(words, event, workers == LaneKind::Process);
    case EventKind::JobStarted:
      return {Phrase::say("%1 starts to run %2.", lane, words.label(event))};
    case EventKind::JobEnded:
      return tellJobEnd(words, event);
    case EventKind::HandedBack:
      return {
          words.runsInLoopThread(event.lane())
              ? Phrase::say("The event loop hears at once that the job will not run.")
              : Phrase::say("%1 hands its result back to the event loop.", lane),
          Phrase::say("call_soon_threadsafe() puts a handle into the loop's ready queue. That handle sets "
                      "the result, and the task that waits for it resumes one iteration later.")};
    case EventKind::JobDropped:
      return {Phrase::say("%1 is dropped: nobody wants its result any more.", object)};
    case EventKind::PoolShutDown:
      return {Phrase::say("%1 is shut down.", object),
              Phrase::say("It takes no more work, and its workers end.")};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
