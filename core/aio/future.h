// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/container/small_vector.hpp>
#include <memory>
#include <string>

#include "core/aio/callback.h"
#include "core/base/ids.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// asyncio.Future: a result that is not there yet, and who wants to know. Callbacks never run at once: they go
// to the ready queue, in the order of registration. Awaiting one: when it is done, its result() is the value
// and nothing suspends; otherwise suspend with Resumed::Awaits, and what resume brings is the result.

namespace loopscope::runtime {
class Runtime;
}

namespace loopscope::aio {

class Asyncio;
class Loop;

class Future : public runtime::Object {
 public:
  enum class State : uint8_t { Pending, Cancelled, Finished };
  using Callbacks = boost::container::small_vector<DoneCallback*, 1>;  // rarely more

  Future(runtime::Type& type, Loop& loop, TextId label = {});
  ~Future() override;

  Loop& loop() const { return *m_loop; }
  Asyncio& asyncio() const;
  State state() const { return m_state; }
  bool done() const { return m_state != State::Pending; }
  bool cancelled() const { return m_state == State::Cancelled; }

  // False when it is done already. The message: None, or what CancelledError will carry.
  virtual bool cancel(runtime::Value message);
  // Throws its exception, CancelledError, or InvalidStateError ("Result is not set.").
  runtime::Value result();
  // The same without throwing: true when the value is an exception to be raised. Only when done.
  bool takeOutcome(runtime::Value& value);
  // What CPython's library asks through the methods, for a program's subclass to answer: see overriding.h.
  virtual bool askCancel(runtime::Value message) { return cancel(std::move(message)); }
  virtual bool askOutcome(runtime::Value& value) { return takeOutcome(value); }
  // None when it has none. Throws CancelledError, InvalidStateError.
  runtime::Value exception();
  // Both throw InvalidStateError when it is done.
  void setResult(runtime::Value result);
  void setException(runtime::Value exception);  // an instance, or a class to be called

  // Takes over one reference to the callback.
  void addDoneCallback(DoneCallback* callback);
  void addDoneCallback(runtime::Ref<Callback> callback) { addDoneCallback(callback.take()); }
  // Takes out every one for which the test holds. Returns how many.
  template <class Test>
  size_t removeDoneCallbacks(Test test);
  size_t removeDoneCallback(const DoneCallback* callback);
  const Callbacks& callbacks() const { return m_callbacks; }

  // The CancelledError of a cancelled future: the one it was made from, or a new one with its message.
  runtime::Value makeCancelledError();
  const runtime::Value& cancelMessage() const { return m_cancelMessage; }
  void setCancelMessage(runtime::Value message) { m_cancelMessage = std::move(message); }
  // Nobody will complain that the exception was never retrieved.
  void markRetrieved() { m_logTraceback = false; }
  bool logsTraceback() const { return m_logTraceback; }
  // Without marking it as retrieved; None unless it finished with one.
  const runtime::Value& storedException() const { return m_exception; }
  const runtime::Value& storedResult() const { return m_result; }

  ObjectId objectId() const { return m_objectId; }
  TextId label() const { return m_label; }
  void setLabel(TextId label);
  // Its label becomes what the program binds it to, where that can be seen.
  void nameAfterBinding();
  EventId doneEvent() const { return m_doneEvent; }
  // In debug mode: the line at which the program itself called the class; unset when the library did.
  SiteId madeAt() const { return m_madeAt; }
  void setMadeAt(SiteId site) { m_madeAt = site; }

  void clear() override;
  void finalize() override;
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Future; }

 protected:
  struct ForTask {};
  Future(runtime::Type& type, Loop& loop, ForTask);
  void cancelWith(runtime::Value message, runtime::Value error);
  void finish(State state);
  void schedule(DoneCallback* callback, EventId scheduled);
  void loseCallbacks();
  void dropCallbacks();
  // Records FutureDone; a task records its own end.
  virtual EventId recordDone();
  void complain(std::string message, const char* subjectName, runtime::Value exception);

  runtime::Ref<Loop> m_loop;
  runtime::Value m_result;
  runtime::Value m_exception;       // None unless Finished with one
  runtime::Value m_cancelledError;  // what a cancelled task ended with
  runtime::Value m_cancelMessage;
  Callbacks m_callbacks;
  ObjectId m_objectId;
  TextId m_label;
  EventId m_doneEvent;
  SiteId m_madeAt;
  std::shared_ptr<const std::string> m_creation;  // in debug mode, see Loop::creation
  size_t m_scheduled = 0;      // while finishing: how many callbacks have been handed to the loop
  size_t m_tracebackSize = 0;  // of the exception, when it came in
  State m_state = State::Pending;
  bool m_logTraceback = false;
  bool m_isTask = false;
};

template <class Test>
size_t Future::removeDoneCallbacks(Test test) {
  Callbacks removed;
  Callbacks kept;
  for (DoneCallback* callback : m_callbacks) (test(*callback) ? removed : kept).push_back(callback);
  m_callbacks.swap(kept);
  for (DoneCallback* callback : removed) callback->drop(0);
  return removed.size();
}

// "<Future pending cb=[...]>", "<Task finished name='Task-1' coro=<...> result=1>".
std::string futureRepr(runtime::Runtime& runtime, const runtime::Value& self);

}  // namespace loopscope::aio
