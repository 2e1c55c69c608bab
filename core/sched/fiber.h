// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/context/fiber.hpp>
#include <cstddef>
#include <functional>

// A C++ stack of its own, entered from the main stack and left back to it. AddressSanitizer is told about
// each change of stacks, or it would see errors where there are none.

namespace loopscope::sched {

class Fiber {
 public:
  // The body begins at the first resume, and has no stack before. It must let pass what leave() throws when
  // the fiber goes away.
  explicit Fiber(std::function<void()> body);
  ~Fiber();  // unwinds the stack of a body that has not ended
  Fiber(const Fiber&) = delete;
  Fiber& operator=(const Fiber&) = delete;

  // From the main stack: runs the body until it leaves or ends.
  void resume();
  // From within the body: back to the main stack, until the next resume.
  void leave();
  bool ended() const { return m_ended; }

  // What unwinds a body; not to be swallowed.
  using Unwinding = boost::context::detail::forced_unwind;

 private:
  void begin();
  void enterStack();  // on the main stack, before the change
  void onStack();     // on the fiber's stack, after it
  void leaveStack(bool forGood);
  void onMainStack();

  std::function<void()> m_body;
  boost::context::fiber m_fiber;  // while left: where it goes on
  boost::context::fiber m_main;   // while running: where the main stack goes on
  bool m_ended = false;

  // For AddressSanitizer.
  const void* m_stackBottom = nullptr;
  size_t m_stackBytes = 0;
  const void* m_mainBottom = nullptr;
  size_t m_mainBytes = 0;
  void* m_fakeStack = nullptr;
  void* m_mainFakeStack = nullptr;
};

}  // namespace loopscope::sched
