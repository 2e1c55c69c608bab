// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about coroutines, tasks and futures.
#include "core/trace/explain.h"
#include "core/trace/housekeeping.h"
#include "core/trace/internals.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Phrase call(const Words& words, const Event& event) {
  Phrase name = words.label(event);
  if (name.text.empty() || name.text.find('(') != std::string::npos) return name;
  return Phrase::of(name.text + "()");
}

bool wasCancelled(const Words& words, const Event& woken) {
  if (!woken.causeId().valid()) return false;
  const Event& done = words.trace().at(woken.causeId());
  const bool ends = done.kind() == EventKind::FutureDone || done.kind() == EventKind::TaskEnded;
  return ends && done.outcome() == Outcome::Cancelled;
}

Told tellWakeUp(const Words& words, const Event& event) {
  Phrase awaited = event.objectId().valid() ? words.object(event.objectId()) : Phrase::say("what it awaits");
  Phrase task = words.lane(event.otherLane());
  return {
      wasCancelled(words, event)
          ? Phrase::say("%1 is cancelled, so %2 joins the ready queue.", std::move(awaited), std::move(task))
          : Phrase::say("%1 is done, so %2 joins the ready queue.", std::move(awaited), std::move(task)),
      Phrase::say("It resumes when its turn comes, in the next iteration.")};
}

// A result as Python writes it.
std::string result(const Words& words, const Event& event) {
  return event.textId().valid() ? quoted(words.text(event)) : "None";
}

Told tellTaskEnd(const Words& words, const Event& event) {
  const Phrase task = words.lane(event.lane());
  switch (event.outcome()) {
    case Outcome::Returned:
      return {Phrase::say("%1 ends and returns %2.", task, result(words, event)),
              Phrase::say("Whoever awaits it is woken, and resumes in the next iteration.")};
    case Outcome::Raised:
      return {Phrase::say("%1 ends with an exception: %2.", task, quoted(words.text(event))),
              Phrase::say("The exception is kept in the task. It is raised where the task is awaited.")};
    case Outcome::Cancelled:
      return {Phrase::say("%1 ends: it is cancelled.", task),
              Phrase::say("CancelledError has left its coroutine. Whoever awaits it gets CancelledError too, "
                          "one iteration later.")};
  }
  return {};
}

Told tellFutureDone(const Words& words, const Event& event) {
  const Phrase future = words.object(event.objectId());
  switch (event.outcome()) {
    case Outcome::Returned: {
      const bool interesting = event.textId().valid() && words.text(event) != "None";
      return {
          interesting ? Phrase::say("%1 is done; its result is %2.", future, quoted(words.text(event)))
                      : Phrase::say("%1 is done.", future),
          Phrase::say("Its done-callbacks do not run at once: each is scheduled for the next iteration.")};
    }
    case Outcome::Raised:
      return {Phrase::say("%1 is done; it holds an exception: %2.", future, quoted(words.text(event))),
              Phrase::say("The exception is raised wherever the future is awaited.")};
    case Outcome::Cancelled:
      return {Phrase::say("%1 is cancelled.", future), Phrase::say("Whoever awaits it gets CancelledError.")};
  }
  return {};
}

Phrase coroutineLeft(const Words& words, const Event& event) {
  const Phrase function = call(words, {.object = event.object});
  switch (event.outcome()) {
    case Outcome::Returned:
      return Phrase::say("%1 returns %2.", function, result(words, event));
    case Outcome::Raised:
      if (!event.textId().valid()) return Phrase::say("%1 is left by an exception.", function);
      return Phrase::say("%1 is left by an exception: %2.", function, quoted(words.text(event)));
    case Outcome::Cancelled:
      return Phrase::say("%1 is left by CancelledError.", function);
  }
  return {};
}

Told tellTaskCreated(const Words& words, const Event& event) {
  const LaneId task = event.otherLane();
  if (task.valid() && isHousekeeping(words.trace(), words.trace().at(task)))
    return {Phrase::say("asyncio makes %1 to clean up: it shuts down async generators and the pool of "
                        "to_thread().",
                        words.lane(task)),
            Phrase::say("The program made no such task: asyncio.run does that at its end.")};
  return {Phrase::say("%1 creates %2.", words.lane(event.lane()), laneTitle(words.trace(), task)),
          Phrase::say("A new task does not run at once: its first step is queued and begins in the next "
                      "iteration.")};
}

}  // namespace

Told tellCoroutine(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::CoroutineCreated:
      return {Phrase::say("%1 calls %2: that makes a coroutine, and runs nothing yet.",
                          words.lane(event.lane()), call(words, event)),
              Phrase::say("A coroutine runs when it is awaited or made into a task.")};
    case EventKind::CoroutineEntered:
      return {Phrase::say("%1 enters %2.", words.lane(event.lane()), call(words, event)),
              Phrase::say("Awaiting a coroutine is like calling a function: it runs at once, in the same "
                          "step.")};
    case EventKind::CoroutineLeft:
      return {coroutineLeft(words, event)};
    case EventKind::CoroutineNeverAwaited:
      return {Phrase::say("The coroutine %1 was never awaited, so it never ran.", call(words, event)),
              Phrase::say("Write await %1, or make a task of it with asyncio.create_task(%1).",
                          call(words, event))};
    default:
      return {};
  }
}

Told tellTask(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const Phrase lane = words.lane(event.lane());
  switch (event.kind()) {
    case EventKind::TaskCreated:
      return tellTaskCreated(words, event);
    case EventKind::TaskAwaits:
      return {Phrase::say("%1 awaits %2: it stops here until that is done.", lane, words.label(event)),
              Phrase::say("Its step is over. While it waits, the event loop runs whatever else is ready.")};
    case EventKind::TaskYielded:
      return {Phrase::say("%1 lets the others run: it goes to the end of the ready queue.", lane),
              Phrase::say("It resumes in the next iteration, after everything that is queued before it.")};
    case EventKind::TaskWoken:
      return tellWakeUp(words, event);
    case EventKind::CancelRequested:
      return {Phrase::say("%1 requests the cancellation of %2.", lane, words.lane(event.otherLane())),
              Phrase::say("cancel() does not stop a task. It arranges for CancelledError to be raised inside "
                          "it when it runs next.")};
    case EventKind::CancelThrown:
      return {
          Phrase::say("CancelledError is raised inside %1, where it was waiting.", lane),
          Phrase::say("The task may clean up in finally, or catch the error. It is cancelled only when the "
                      "error leaves its coroutine.")};
    case EventKind::TaskEnded:
      return tellTaskEnd(words, event);
    case EventKind::ExceptionNeverRetrieved:
      return {Phrase::say("Nobody ever asked %1 for its exception: %2.", words.object(event.objectId()),
                          quoted(words.text(event))),
              Phrase::say("asyncio can only log it. Await the task, or call its result() or exception().")};
    case EventKind::TaskDestroyed:
      return {
          Phrase::say("%1 was destroyed while it was still pending.", words.lane(event.otherLane())),
          Phrase::say("The loop went away before the task was done. Keep a reference to it and await it.")};
    default:
      return {};
  }
}

Told tellFuture(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  switch (event.kind()) {
    case EventKind::FutureCreated:
      return {
          Phrase::say("%1 creates a future: %2.", words.lane(event.lane()), words.object(event.objectId())),
          Phrase::say("A future is a result that is not there yet. Somebody has to set it.")};
    case EventKind::CallbackAdded:
      if (const ObjectId outer = neededBy(words.trace(), event); outer.valid())
        return {Phrase::say("%1 needs %2.", words.object(outer), words.object(event.objectId())),
                Phrase::say("It has attached a callback, which runs in the iteration after that is done.")};
      return {Phrase::say("%1 will be called when %2 is done.",
                          event.textId().valid() ? words.label(event) : Phrase::say("a callback"),
                          words.object(event.objectId()))};
    case EventKind::FutureDone:
      return tellFutureDone(words, event);
    default:
      return {};
  }
}

}  // namespace loopscope::trace
