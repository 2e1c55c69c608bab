// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about coroutines, tasks and futures.
#include <fmt/format.h>

#include "core/trace/explain.h"
#include "core/trace/housekeeping.h"
#include "core/trace/internals.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

std::string call(const Words& words, const Event& event) {
  const std::string name = words.label(event);
  return name.find('(') == std::string::npos ? name + "()" : name;
}

std::string awaited(const Words& words, ObjectId object) {
  return object.valid() ? words.objectFirst(object) : "What it awaits";
}

bool wasCancelled(const Words& words, const Event& woken) {
  if (!woken.causeId().valid()) return false;
  const Event& done = words.trace().at(woken.causeId());
  const bool ends = done.kind() == EventKind::FutureDone || done.kind() == EventKind::TaskEnded;
  return ends && done.outcome() == Outcome::Cancelled;
}

Told tellTaskEnd(const Words& words, const Event& event) {
  const std::string task = words.lane(event.lane());
  const std::string background = "Whoever awaits it is woken, and resumes in the next iteration.";
  switch (event.outcome()) {
    case Outcome::Returned:
      return {fmt::format("{} ends and returns {}.", task,
                          event.textId().valid() ? quoted(words.text(event)) : "None"),
              background};
    case Outcome::Raised:
      return {fmt::format("{} ends with an exception: {}.", task, quoted(words.text(event))),
              "The exception is kept in the task. It is raised where the task is awaited."};
    case Outcome::Cancelled:
      return {
          fmt::format("{} ends: it is cancelled.", task),
          "CancelledError has left its coroutine. Whoever awaits it gets CancelledError too, one iteration "
          "later."};
  }
  return {};
}

Told tellFutureDone(const Words& words, const Event& event) {
  const std::string future = words.objectFirst(event.objectId());
  switch (event.outcome()) {
    case Outcome::Returned: {
      const bool interesting = event.textId().valid() && words.text(event) != "None";
      return {fmt::format("{} is done{}.", future,
                          interesting ? fmt::format("; its result is {}", quoted(words.text(event))) : ""),
              "Its done-callbacks do not run at once: each is scheduled for the next iteration."};
    }
    case Outcome::Raised:
      return {fmt::format("{} is done; it holds an exception: {}.", future, quoted(words.text(event))),
              "The exception is raised wherever the future is awaited."};
    case Outcome::Cancelled:
      return {fmt::format("{} is cancelled.", future), "Whoever awaits it gets CancelledError."};
  }
  return {};
}

Told tellCoroutineLeft(const Words& words, const Event& event) {
  const std::string function = call(words, {.object = event.object});
  switch (event.outcome()) {
    case Outcome::Returned:
      return {fmt::format("{} returns {}.", function,
                          event.textId().valid() ? quoted(words.text(event)) : "None")};
    case Outcome::Raised:
      return {fmt::format("{} is left by an exception{}.", function,
                          event.textId().valid() ? fmt::format(": {}", quoted(words.text(event))) : "")};
    case Outcome::Cancelled:
      return {fmt::format("{} is left by CancelledError.", function)};
  }
  return {};
}

}  // namespace

Told tellCoroutine(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::CoroutineCreated:
      return {fmt::format("{} calls {}: that makes a coroutine, and runs nothing yet.",
                          words.laneFirst(event.lane()), call(words, event)),
              "A coroutine runs when it is awaited or made into a task."};
    case EventKind::CoroutineEntered:
      return {fmt::format("{} enters {}.", words.laneFirst(event.lane()), call(words, event)),
              "Awaiting a coroutine is like calling a function: it runs at once, in the same step."};
    case EventKind::CoroutineLeft:
      return tellCoroutineLeft(words, event);
    case EventKind::CoroutineNeverAwaited:
      return {fmt::format("The coroutine {} was never awaited, so it never ran.", call(words, event)),
              fmt::format("Write await {0}, or make a task of it with asyncio.create_task({0}).",
                          call(words, event))};
    default:
      return {};
  }
}

Told tellTask(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string task = words.lane(event.lane());
  const std::string by = words.laneFirst(event.lane());
  switch (event.kind()) {
    case EventKind::TaskCreated:
      if (event.otherLane().valid() && isHousekeeping(words.trace(), words.trace().at(event.otherLane())))
        return {fmt::format("asyncio makes {} to clean up: it shuts down async generators and the pool of "
                            "to_thread().",
                            words.lane(event.otherLane())),
                "The program made no such task: asyncio.run does that at its end."};
      return {fmt::format("{} creates {}.", by, laneTitle(words.trace(), event.otherLane())),
              "A new task does not run at once: its first step is queued and begins in the next iteration."};
    case EventKind::TaskAwaits:
      return {fmt::format("{} awaits {}: it stops here until that is done.", task, words.label(event)),
              "Its step is over. While it waits, the event loop runs whatever else is ready."};
    case EventKind::TaskYielded:
      return {fmt::format("{} lets the others run: it goes to the end of the ready queue.", task),
              "It resumes in the next iteration, after everything that is queued before it."};
    case EventKind::TaskWoken:
      return {fmt::format("{} is {}, so {} joins the ready queue.", awaited(words, event.objectId()),
                          wasCancelled(words, event) ? "cancelled" : "done", words.lane(event.otherLane())),
              "It resumes when its turn comes, in the next iteration."};
    case EventKind::CancelRequested:
      return {fmt::format("{} requests the cancellation of {}.", by, words.lane(event.otherLane())),
              "cancel() does not stop a task. It arranges for CancelledError to be raised inside it when it "
              "runs next."};
    case EventKind::CancelThrown:
      return {fmt::format("CancelledError is raised inside {}, where it was waiting.", task),
              "The task may clean up in finally, or catch the error. It is cancelled only when the error "
              "leaves its coroutine."};
    case EventKind::TaskEnded:
      return tellTaskEnd(words, event);
    case EventKind::ExceptionNeverRetrieved:
      return {fmt::format("Nobody ever asked {} for its exception: {}.", words.object(event.objectId()),
                          quoted(words.text(event))),
              "asyncio can only log it. Await the task, or call its result() or exception()."};
    case EventKind::TaskDestroyed:
      return {fmt::format("{} was destroyed while it was still pending.", words.lane(event.otherLane())),
              "The loop went away before the task was done. Keep a reference to it and await it."};
    default:
      return {};
  }
}

Told tellFuture(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::FutureCreated:
      return {fmt::format("{} creates a future: {}.", words.laneFirst(event.lane()),
                          words.object(event.objectId())),
              "A future is a result that is not there yet. Somebody has to set it."};
    case EventKind::CallbackAdded:
      if (const ObjectId outer = neededBy(words.trace(), event); outer.valid()) {
        return {fmt::format("{} needs {}.", words.objectFirst(outer), words.object(event.objectId())),
                "It has attached a callback, which runs in the iteration after that is done."};
      }
      return {fmt::format("{} will be called when {} is done.",
                          event.textId().valid() ? std::string(words.text(event)) : "A callback",
                          words.object(event.objectId()))};
    case EventKind::FutureDone:
      return tellFutureDone(words, event);
    default:
      return {};
  }
}

}  // namespace loopscope::trace
