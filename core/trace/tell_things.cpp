// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about locks and queues, pools and threads.
#include <fmt/format.h>

#include <optional>

#include "core/trace/tell.h"
#include "core/trace/workers.h"

namespace loopscope::trace {
namespace {

std::string item(const Words& words, const Event& event) {
  return event.textId().valid() ? quoted(words.text(event)) : "an item";
}

Told tellRelease(const Words& words, const Event& event, const std::string& lane, const std::string& object) {
  const bool counts =
      event.objectId().valid() && words.trace().at(event.objectId()).kind == ObjectKind::Semaphore;
  return {fmt::format("{} releases {}{}.", lane, object,
                      counts ? fmt::format(": its counter is {} now", event.value) : ""),
          "If somebody waits for it, the first in the queue is woken."};
}

std::string whoGoesOn(const Words& words, LaneId lane) {
  const std::string others =
      words.anyLoop() ? "The event loop and the other threads go on." : "The others go on.";
  return (words.isLane(lane, LaneKind::Process) ? "Only this process waits. " : "Only this thread waits. ") +
         others;
}

bool isConnection(const Words& words, LaneId lane) {
  return words.lane(lane).starts_with("connection");
}

std::string_view kindName(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::Lock:
      return "the lock ";
    case ObjectKind::Event:
      return "the event ";
    case ObjectKind::Condition:
      return "the condition ";
    case ObjectKind::Semaphore:
      return "the semaphore ";
    case ObjectKind::Barrier:
      return "the barrier ";
    case ObjectKind::Queue:
      return "the queue ";
    default:
      return "";
  }
}

std::string purpose(ObjectKind kind, int64_t value) {
  switch (kind) {
    case ObjectKind::Lock:
      return "One at a time may hold it; the others wait in line until it is released.";
    case ObjectKind::Event:
      return "Whoever waits for it goes on when somebody sets it.";
    case ObjectKind::Condition:
      return "Whoever waits for it gives up its lock meanwhile, and goes on when somebody notifies it.";
    case ObjectKind::Semaphore:
      return fmt::format("At most {} may be inside at once; the others wait in line.", value);
    case ObjectKind::Barrier:
      return fmt::format("Whoever arrives waits until {} are there.", value);
    case ObjectKind::Queue:
      return value > 0
                 ? fmt::format("Whoever gets waits while it is empty, whoever puts while it holds {}.", value)
                 : "Whoever gets waits while it is empty; there is always room to put.";
    default:
      return {};
  }
}

// "the queue orders"; what is named after its class, "Queue(maxsize=2)", says it already.
Told tellCreation(const Words& words, const Event& event, const std::string& lane,
                  const std::string& object) {
  const ObjectKind kind =
      event.objectId().valid() ? words.trace().at(event.objectId()).kind : ObjectKind::Future;
  const bool isClass = object.find('(') != std::string::npos;
  return {fmt::format("{} creates {}{}.", lane, isClass ? "" : kindName(kind), object),
          purpose(kind, event.value)};
}

Told tellBlock(const Words& words, const Event& event) {
  const std::string lane = words.lane(event.lane());
  if (event.isInLine())
    return {fmt::format("{} waits for {}: {}.", words.laneFirst(event.lane()), words.text(event),
                        whoHas(words.text(event))),
            "Who computes gives way after 5 ms, or as soon as it stands still."};
  const std::string call = event.textId().valid() ? std::string(words.text(event)) : "a call";
  const std::string until = event.value < 0 ? "" : fmt::format(" until {}", formatInstant({event.value}));
  if (!words.runsInLoopThread(event.lane()))
    return {fmt::format("{} stands still in {}{}.", words.laneFirst(event.lane()), call, until),
            whoGoesOn(words, event.lane())};
  if (words.isLane(event.lane(), LaneKind::MainThread))
    return {fmt::format("The main thread stands still in {}{}.", call, until)};
  return {fmt::format("{} blocks the event loop with {}{}.", words.laneFirst(event.lane()), call, until),
          fmt::format("The loop runs in the same thread, so no other task can run and no timer can fire. {}",
                      insteadOf(call))};
}

Told tellAnswer(const Words& words, const Event& event) {
  const std::string job = words.object(event.objectId());
  const std::string text = quoted(words.text(event));
  switch (event.outcome()) {
    case Outcome::Returned:
      return {fmt::format("{} is answered{}.", job, text.empty() ? "" : ": " + text),
              "Nobody in the program worked on it: its time passed elsewhere."};
    case Outcome::Raised:
      return {fmt::format("{} fails: {}.", job, text)};
    case Outcome::Cancelled:
      return {fmt::format("{} is given up: nobody waits for the answer any more.", job)};
  }
  return {};
}

Told tellJobEnd(const Words& words, const Event& event) {
  if (words.isLane(event.lane(), LaneKind::Network)) return tellAnswer(words, event);
  const std::string job = words.object(event.objectId());
  const std::string worker = words.laneFirst(event.lane());
  const std::string text = quoted(words.text(event));
  switch (event.outcome()) {
    case Outcome::Returned:
      return {fmt::format("{} has finished {}{}.", worker, job,
                          text.empty() || text == "None" ? "" : fmt::format("; the result is {}", text))};
    case Outcome::Raised:
      return {fmt::format("{} has finished {}: it raised {}.", worker, job, text)};
    case Outcome::Cancelled:
      return {fmt::format("{} was cancelled on {}.", job, worker)};
  }
  return {};
}

Told tellBarrier(const Event& event, const std::string& lane, const std::string& object) {
  if (event.value == 0)
    return {fmt::format("{} is the last to leave {}.", lane, object), "It can be used again from now on."};
  return {
      fmt::format("{} is the last to arrive at {}: everybody who waits there may go on.", lane, object),
      "Those who waited resume in the order in which they came, each when it has had the barrier's lock."};
}

// What works for the pool that an event is about.
LaneKind workersNamed(const Words& words, const Event& event) {
  const bool submits = event.kind() == EventKind::JobSubmitted;
  const ObjectId pool = submits ? ObjectId(event.other) : event.objectId();
  return workersOf(words.trace(), pool.valid() ? words.trace().at(pool).lane : LaneId());
}

// A network, a server, a disk.
std::optional<Told> tellOutside(const Words& words, const Event& event) {
  const std::string lane = words.laneFirst(event.lane());
  const std::string object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::PoolCreated:
      return Told{fmt::format("{} turns to the outside: {}.", lane, object),
                  "What happens there takes time, but none of the program's threads."};
    case EventKind::WorkerStarted:
      if (!isConnection(words, event.otherLane()))
        return Told{fmt::format("{} is served by {}.", object, words.lane(event.otherLane())),
                    "It does one thing at a time, in the order in which it was asked."};
      return Told{fmt::format("{}: {} opens.", object, words.lane(event.otherLane()))};
    case EventKind::JobSubmitted:
      return Told{fmt::format("{} asks for {}.", lane, words.label(event)),
                  "It goes out as soon as a connection is free. Whoever awaits it leaves the event loop free "
                  "meanwhile; a blocking call does not."};
    case EventKind::PoolShutDown:
      return Told{fmt::format("{} is closed.", words.objectFirst(event.objectId()))};
    default:
      return std::nullopt;
  }
}

std::optional<Told> tellConnection(const Words& words, const Event& event) {
  const std::string lane = words.laneFirst(event.lane());
  if (event.kind() == EventKind::JobStarted)
    return Told{fmt::format("{} {} {}.", lane, isConnection(words, event.lane()) ? "carries" : "works on",
                            words.label(event))};
  if (event.kind() == EventKind::HandedBack)
    return Told{fmt::format("{} has something for the event loop.", lane),
                "The loop finds it when it looks for events, and puts a handle into its ready queue. That "
                "handle sets the result, and the task that waits for it resumes one iteration later."};
  return std::nullopt;
}

}  // namespace

Told tellSync(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string lane = words.laneFirst(event.lane());
  const std::string object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::SyncCreated:
      return tellCreation(words, event, lane, object);
    case EventKind::SyncWaits:
      return {fmt::format("{} has to wait for {}: it joins the queue of its waiters.", lane, object),
              "Waiters are served in the order in which they came."};
    case EventKind::SyncGivesUp:
      return {fmt::format("{} no longer waits for {}.", lane, object)};
    case EventKind::SyncAcquired:
      return {fmt::format("{} acquires {}.", lane, object)};
    case EventKind::SyncReleased:
      return tellRelease(words, event, lane, object);
    case EventKind::QueuePut:
      return {fmt::format("{} puts {} into {}: {} there now.", lane, item(words, event), object,
                          counted(event.value, "item is", "items are")),
              "If somebody waits to get an item, the first of them is woken."};
    case EventKind::QueueGot:
      return {fmt::format("{} gets {} from {}: {} left.", lane, item(words, event), object,
                          counted(event.value, "item is", "items are"))};
    case EventKind::QueueTaskDone:
      return {fmt::format("{} reports an item of {} as done: {} unfinished.", lane, object,
                          counted(event.value, "item is", "items are")),
              "When none is left unfinished, everybody who waits in join() is woken."};
    case EventKind::SyncSet:
      if (event.objectId().valid() && words.trace().at(event.objectId()).kind == ObjectKind::Barrier)
        return tellBarrier(event, lane, object);
      if (event.value == 0)
        return {fmt::format("{} clears {}.", lane, object), "From now on, whoever waits for it has to wait."};
      return {fmt::format("{} sets {}.", lane, object), "Everybody who waits for it is woken."};
    case EventKind::SyncNotified:
      return {fmt::format("{} notifies {}: {} may go on.", lane, object, words.lane(event.otherLane()))};
    case EventKind::SyncBroken:
      return {fmt::format("{} is broken: everybody who waits at it gets BrokenBarrierError.", object)};
    default:
      return {};
  }
}

Told tellPool(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const LaneKind workers = workersNamed(words, event);
  std::optional<Told> outside;
  if (words.isLane(event.lane(), LaneKind::Network)) outside = tellConnection(words, event);
  if (!outside && workers == LaneKind::Network) outside = tellOutside(words, event);
  if (outside) return *outside;
  const std::string where = workers == LaneKind::Process ? "another process" : "a thread";
  const std::string lane = words.laneFirst(event.lane());
  const std::string object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::PoolCreated:
      return {fmt::format("A pool is created: {}, with at most {}.", object,
                          counted(event.value, "worker", "workers")),
              workers == LaneKind::Process
                  ? "Its workers are processes beside the program's own."
                  : "Its workers are threads beside the event loop's own. They start when there is work."};
    case EventKind::WorkerStarted:
      return {fmt::format("{} starts {}.", object, words.lane(event.otherLane())),
              "A pool starts a worker when a job comes, none is idle, and it has fewer than it may have."};
    case EventKind::JobSubmitted:
      return {
          fmt::format("{} hands {} to {}.", lane, words.label(event), words.object(ObjectId(event.other))),
          fmt::format("It runs in {} as soon as a worker is free, while the event loop goes on.", where)};
    case EventKind::JobStarted:
      return {fmt::format("{} starts to run {}.", lane, words.label(event))};
    case EventKind::JobEnded:
      return tellJobEnd(words, event);
    case EventKind::HandedBack:
      return {
          words.runsInLoopThread(event.lane())
              ? "The event loop hears at once that the job will not run."
              : fmt::format("{} hands its result back to the event loop.", lane),
          "call_soon_threadsafe() puts a handle into the loop's ready queue. That handle sets the result, "
          "and the task that waits for it resumes one iteration later."};
    case EventKind::JobDropped:
      return {fmt::format("{} is dropped: nobody wants its result any more.",
                          words.objectFirst(event.objectId()))};
    case EventKind::PoolShutDown:
      return {fmt::format("{} is shut down.", object), "It takes no more work, and its workers end."};
    default:
      return {};
  }
}

const char* whoHas(std::string_view inLineFor) {
  return inLineFor == "the GIL" ? "another thread computes" : "every processor is busy";
}

Told tellStart(const Words& words, const Event& event) {
  const bool isProcess = words.isLane(event.otherLane(), LaneKind::Process);
  return {fmt::format("{} starts the {} {}.", words.laneFirst(event.lane()), isProcess ? "process" : "thread",
                      words.lane(event.otherLane())),
          isProcess         ? "It has a copy of the program's memory, and runs beside it."
          : words.anyLoop() ? "It runs beside the event loop, not in it."
                            : "It runs beside whoever started it."};
}

Told tellThread(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string lane = words.laneFirst(event.lane());
  switch (event.kind()) {
    case EventKind::BlockBegins:
      return tellBlock(words, event);
    case EventKind::BlockEnds:
      if (event.isInLine()) return {fmt::format("{} has {} and goes on.", lane, words.text(event))};
      return {fmt::format("{} goes on{}.", lane,
                          event.textId().valid() ? fmt::format(": {} is over", words.text(event)) : "")};
    case EventKind::ThreadStarted:
      return tellStart(words, event);
    case EventKind::ThreadEnded:
      return {fmt::format("The thread {} ends.", words.lane(event.lane()))};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
