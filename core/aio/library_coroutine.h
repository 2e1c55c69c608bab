// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <exception>
#include <utility>

#include "core/aio/coroutine.h"
#include "core/aio/future.h"
#include "core/runtime/exception.h"

// Coroutines of the library: asyncio.sleep, wait_for, Queue.get. Most are C++ coroutines that return Body and
// co_await futures and other coroutines much as asyncio's own source does; an exception of the program
// arrives as Raise, thrown at the co_await. They leave no coroutine events in the trace: to a person, a
// library call is one thing, known by its label.

namespace loopscope::aio {

class Asyncio;

// A call as people write it, put together only when somebody waits in it: before + value + after.
struct CallLabel {
  const char* before = nullptr;  // null: no label; it is that of what it awaits
  runtime::Value value;          // Unbound: nothing stands between
  const char* after = "";
};

class LibraryCoroutine : public Coroutine {
 public:
  bool hasStarted() const override { return m_started; }
  bool hasEnded() const override { return m_ended; }
  std::string_view name() const override;
  std::string_view qualifiedName() const override { return m_name; }
  SiteId site() const override { return SiteId(); }
  TextId awaitLabel() const override;
  void finalize() override;

 protected:
  // The name ("Queue.get") is a literal.
  LibraryCoroutine(Asyncio& asyncio, const char* name, CallLabel label);
  Resumed refuseReuse();

  Asyncio& m_asyncio;
  const char* m_name;
  CallLabel m_label;
  bool m_started = false;
  bool m_ended = false;
};

// What the C++ coroutines return: their frame, which has not begun.
class Body {
 public:
  struct promise_type;
  using Frame = std::coroutine_handle<promise_type>;

  explicit Body(Frame frame) : m_frame(frame) {}
  Body(Body&& other) noexcept : m_frame(std::exchange(other.m_frame, nullptr)) {}
  Body& operator=(Body&& other) noexcept {
    std::swap(m_frame, other.m_frame);
    return *this;
  }
  ~Body() {
    if (m_frame) m_frame.destroy();
  }
  explicit operator bool() const { return static_cast<bool>(m_frame); }
  Frame frame() const { return m_frame; }

 private:
  Frame m_frame;
};

// co_await Yield(): the step ends, the task goes on in the next iteration.
struct Yield {};

struct Body::promise_type {
  Resumed out{Resumed::Kind::Returned, {}};  // what it did last
  runtime::Value in;                         // what its await expression gives ...
  bool inRaises = false;                     // ... or raises
  runtime::Ref<Coroutine> inner;             // the coroutine it awaits: resumed in its place
  runtime::Ref<Future> future;

  struct Awaiter {
    promise_type& promise;
    bool isReady;
    bool await_ready() const { return isReady; }
    void await_suspend(Frame) const {}
    runtime::Value await_resume() const { return promise.takeIn(); }
  };

  Body get_return_object() { return Body(Frame::from_promise(*this)); }
  std::suspend_always initial_suspend() const { return {}; }
  std::suspend_always final_suspend() const noexcept { return {}; }
  void return_value(runtime::Value value) { out = {Resumed::Kind::Returned, std::move(value)}; }
  // Anything but the program's exceptions, such as the end of the run, goes on to whoever resumed.
  void unhandled_exception() {
    try {
      throw;
    } catch (runtime::Raise& raise) {
      out = {Resumed::Kind::Raised, std::move(raise.exception)};
    }
  }

  Awaiter await_transform(Yield);
  Awaiter await_transform(runtime::Ref<Future> awaited);
  Awaiter await_transform(runtime::Ref<Coroutine> awaited);
  runtime::Value takeIn();
};

class FrameCoroutine final : public LibraryCoroutine {
 public:
  FrameCoroutine(Asyncio& asyncio, const char* name, CallLabel label, Body body);

  Resumed resume(runtime::Value value) override;
  Resumed raiseIn(runtime::Value exception) override;
  void close() override;
  SiteId site() const override;
  TextId awaitLabel() const override;
  void clear() override;

 private:
  Resumed enter(runtime::Value value, bool raises);
  Resumed end(Resumed resumed);

  Body m_body;
};

runtime::Ref<Coroutine> makeCoroutine(Asyncio& asyncio, const char* name, CallLabel label, Body body);

}  // namespace loopscope::aio
