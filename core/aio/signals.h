// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>

#include "core/runtime/value.h"

// What the program does about signals. The only one that ever comes from outside is SIGINT, Ctrl+C, when the
// run's options say so; the program may raise others itself. Handlers run on the main thread. Rules:
// CPython's signal module, and asyncio/runners.py for asyncio.run.

namespace loopscope::aio {

class Asyncio;

class Signals {
 public:
  static constexpr int kInterrupt = 2;  // SIGINT

  explicit Signals(Asyncio& asyncio) : m_asyncio(asyncio) {}

  // What signal.signal() set: a callable, 0 (the system's default), 1 (ignore). Unbound: as it was at the
  // start.
  runtime::Value handler(int number) const;
  void setHandler(int number, runtime::Value handler);
  // asyncio's own way with a signal, which goes before the program's handler; whose it is, "asyncio.run",
  // is for the trace.
  void setOwn(int number, std::string owner, std::function<void()> own);
  bool forgetOwn(int number) { return m_own.erase(number) > 0; }  // false: there was none
  bool hasOwn(int number) const { return m_own.contains(number); }
  // The signal is there: recorded as SignalArrived, which is the cause of what follows. Throws what its
  // handler raises: KeyboardInterrupt, when nobody set one for SIGINT.
  void deliver(int number);
  void clear();

 private:
  struct Own {
    std::string owner;
    std::function<void()> act;
  };
  // Who answers a signal, in this order.
  enum class Answer { Own, Handler, Nobody, KeyboardInterrupt, EndOfProgram };
  Answer answerTo(int number) const;
  std::string nameOf(Answer answer, int number) const;
  void act(int number);

  Asyncio& m_asyncio;
  std::map<int, runtime::Value> m_handlers;
  std::map<int, Own> m_own;
};

}  // namespace loopscope::aio
