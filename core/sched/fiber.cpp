// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/fiber.h"

#include <boost/context/protected_fixedsize_stack.hpp>

#include "core/base/check.h"

#ifdef LOOPSCOPE_SANITIZED
#include <sanitizer/common_interface_defs.h>
#endif

namespace loopscope::sched {

namespace {

constexpr size_t kStackBytes = 1 << 20;

}  // namespace

Fiber::Fiber(std::function<void()> body) : m_body(std::move(body)) {}

void Fiber::begin() {
  boost::context::protected_fixedsize_stack allocator(kStackBytes);
  const boost::context::stack_context stack = allocator.allocate();
  m_stackBytes = stack.size;
  m_stackBottom = static_cast<const char*>(stack.sp) - stack.size;
  m_fiber =
      boost::context::fiber(std::allocator_arg, boost::context::preallocated(stack.sp, stack.size, stack),
                            allocator, [this](boost::context::fiber&& main) {
                              m_main = std::move(main);
                              onStack();
                              struct Leave {
                                Fiber& fiber;
                                ~Leave() { fiber.leaveStack(true); }
                              } const leave{*this};
                              m_body();
                              m_ended = true;
                              return std::move(m_main);
                            });
}

Fiber::~Fiber() {
  if (!m_fiber) return;
  enterStack();
  m_fiber = boost::context::fiber();
  onMainStack();
}

void Fiber::resume() {
  CHECK(!m_ended);
  if (!m_fiber) begin();
  enterStack();
  m_fiber = std::move(m_fiber).resume();
  onMainStack();
}

void Fiber::leave() {
  leaveStack(false);
  struct Back {
    Fiber& fiber;
    ~Back() { fiber.onStack(); }
  } const back{*this};
  m_main = std::move(m_main).resume();
}

#ifdef LOOPSCOPE_SANITIZED
void Fiber::enterStack() {
  __sanitizer_start_switch_fiber(&m_mainFakeStack, m_stackBottom, m_stackBytes);
}
void Fiber::onStack() {
  __sanitizer_finish_switch_fiber(m_fakeStack, &m_mainBottom, &m_mainBytes);
}
void Fiber::leaveStack(bool forGood) {
  __sanitizer_start_switch_fiber(forGood ? nullptr : &m_fakeStack, m_mainBottom, m_mainBytes);
}
void Fiber::onMainStack() {
  __sanitizer_finish_switch_fiber(m_mainFakeStack, nullptr, nullptr);
}
#else
void Fiber::enterStack() {}
void Fiber::onStack() {}
void Fiber::leaveStack(bool) {}
void Fiber::onMainStack() {}
#endif

}  // namespace loopscope::sched
