// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about locks, events, queues, and whatever else tasks and threads meet at.
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Phrase item(const Words& words, const Event& event) {
  return event.textId().valid() ? Phrase::of(quoted(words.text(event))) : Phrase::say("an item");
}

ObjectKind kindOf(const Words& words, const Event& event) {
  return event.objectId().valid() ? words.trace().at(event.objectId()).kind : ObjectKind::Future;
}

Phrase purpose(ObjectKind kind, int64_t value) {
  switch (kind) {
    case ObjectKind::Lock:
      return Phrase::say("One at a time may hold it; the others wait in line until it is released.");
    case ObjectKind::Event:
      return Phrase::say("Whoever waits for it goes on when somebody sets it.");
    case ObjectKind::Condition:
      return Phrase::say(
          "Whoever waits for it gives up its lock meanwhile, and goes on when somebody notifies "
          "it.");
    case ObjectKind::Semaphore:
      return Phrase::say("At most %1 may be inside at once; the others wait in line.", value);
    case ObjectKind::Barrier:
      return Phrase::say("Whoever arrives waits until %1 are there.", value);
    case ObjectKind::Queue:
      if (value > 0)
        return Phrase::say("Whoever gets waits while it is empty, whoever puts while it holds %1.", value);
      return Phrase::say("Whoever gets waits while it is empty; there is always room to put.");
    default:
      return {};
  }
}

Phrase creation(ObjectKind kind, const Phrase& lane, const Phrase& object) {
  switch (kind) {
    case ObjectKind::Lock:
      return Phrase::say("%1 creates the lock %2.", lane, object);
    case ObjectKind::Event:
      return Phrase::say("%1 creates the event %2.", lane, object);
    case ObjectKind::Condition:
      return Phrase::say("%1 creates the condition %2.", lane, object);
    case ObjectKind::Semaphore:
      return Phrase::say("%1 creates the semaphore %2.", lane, object);
    case ObjectKind::Barrier:
      return Phrase::say("%1 creates the barrier %2.", lane, object);
    case ObjectKind::Queue:
      return Phrase::say("%1 creates the queue %2.", lane, object);
    default:
      return Phrase::say("%1 creates %2.", lane, object);
  }
}

// "the queue orders"; what is named after its class, "Queue(maxsize=2)", says it already, and so does what
// has no name, "the queue".
Told tellCreation(const Words& words, const Event& event) {
  const ObjectKind kind = kindOf(words, event);
  const Phrase object = words.object(event.objectId());
  const bool saysKind = object.text.empty() || object.text.find('(') != std::string::npos;
  return {creation(saysKind ? ObjectKind::Future : kind, words.lane(event.lane()), object),
          purpose(kind, event.value)};
}

Told tellRelease(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  const bool counts = kindOf(words, event) == ObjectKind::Semaphore;
  return {counts ? Phrase::say("%1 releases %2: its counter is %3 now.", lane, object, event.value)
                 : Phrase::say("%1 releases %2.", lane, object),
          Phrase::say("If somebody waits for it, the first in the queue is woken.")};
}

Told tellSet(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  const bool isBarrier = kindOf(words, event) == ObjectKind::Barrier;
  if (isBarrier && event.value == 0)
    return {Phrase::say("%1 is the last to leave %2.", lane, object),
            Phrase::say("It can be used again from now on.")};
  if (isBarrier)
    return {Phrase::say("%1 is the last to arrive at %2: everybody who waits there may go on.", lane, object),
            Phrase::say("Those who waited resume in the order in which they came, each when it has had the "
                        "barrier's lock.")};
  if (event.value == 0)
    return {Phrase::say("%1 clears %2.", lane, object),
            Phrase::say("From now on, whoever waits for it has to wait.")};
  return {Phrase::say("%1 sets %2.", lane, object), Phrase::say("Everybody who waits for it is woken.")};
}

Told tellQueue(const Words& words, const Event& event) {
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  const bool isOne = event.value == 1;
  switch (event.kind()) {
    case EventKind::QueuePut:
      return {isOne
                  ? Phrase::say("%1 puts %2 into %3: 1 item is there now.", lane, item(words, event), object)
                  : Phrase::say("%1 puts %2 into %3: %4 items are there now.", lane, item(words, event),
                                object, event.value),
              Phrase::say("If somebody waits to get an item, the first of them is woken.")};
    case EventKind::QueueGot:
      return {isOne ? Phrase::say("%1 gets %2 from %3: 1 item is left.", lane, item(words, event), object)
                    : Phrase::say("%1 gets %2 from %3: %4 items are left.", lane, item(words, event), object,
                                  event.value)};
    case EventKind::QueueTaskDone:
      return {isOne ? Phrase::say("%1 reports an item of %2 as done: 1 item is unfinished.", lane, object)
                    : Phrase::say("%1 reports an item of %2 as done: %3 items are unfinished.", lane, object,
                                  event.value),
              Phrase::say("When none is left unfinished, everybody who waits in join() is woken.")};
    default:
      return {};
  }
}

}  // namespace

Told tellSync(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const Phrase lane = words.lane(event.lane());
  const Phrase object = words.object(event.objectId());
  switch (event.kind()) {
    case EventKind::SyncCreated:
      return tellCreation(words, event);
    case EventKind::SyncWaits:
      return {Phrase::say("%1 has to wait for %2: it joins the queue of its waiters.", lane, object),
              Phrase::say("Waiters are served in the order in which they came.")};
    case EventKind::SyncGivesUp:
      return {Phrase::say("%1 no longer waits for %2.", lane, object)};
    case EventKind::SyncAcquired:
      return {Phrase::say("%1 acquires %2.", lane, object)};
    case EventKind::SyncReleased:
      return tellRelease(words, event);
    case EventKind::QueuePut:
    case EventKind::QueueGot:
    case EventKind::QueueTaskDone:
      return tellQueue(words, event);
    case EventKind::SyncSet:
      return tellSet(words, event);
    case EventKind::SyncNotified:
      return {Phrase::say("%1 notifies %2: %3 may go on.", lane, object, words.lane(event.otherLane()))};
    case EventKind::SyncBroken:
      return {Phrase::say("%1 is broken: everybody who waits at it gets BrokenBarrierError.", object)};
    default:
      return {};
  }
}

}  // namespace loopscope::trace
