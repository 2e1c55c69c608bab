// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aio/asyncio.h"

// asyncio.Runner: makes a loop, runs coroutines in it one after the other, and cleans up behind them.
// asyncio.run is one run of one runner. Rules: CPython's asyncio/runners.py.

namespace loopscope::aio {

class Runner : public runtime::Object {
 public:
  // debug: None leaves it to the loop. loopFactory: None for a new event loop.
  Runner(runtime::Type& type, Asyncio& asyncio, runtime::Value debug = runtime::Value::none(),
         runtime::Value loopFactory = runtime::Value::none());
  void initialize(runtime::Value debug, runtime::Value loopFactory) {
    m_debug = std::move(debug);
    m_loopFactory = std::move(loopFactory);
  }

  // Makes the loop if there is none yet. Throws RuntimeError when the runner is closed.
  void open();
  Loop& loop() const { return *m_loop; }
  // What started it, for people. Context: null for the runner's own.
  runtime::Value run(const runtime::Value& coroutine, runtime::Ref<Context> context, const char* startedBy);
  void close(const char* startedBy);

  void clear() override;

 private:
  enum class State : uint8_t { Created, Open, Closed };
  void cancelAllTasks(const char* startedBy);
  runtime::Value runInterruptibly(const runtime::Ref<Task>& task, const char* startedBy);

  Asyncio& m_asyncio;
  State m_state = State::Created;
  runtime::Value m_debug;
  runtime::Value m_loopFactory;
  runtime::Ref<Loop> m_loop;
  runtime::Ref<Context> m_context;
  bool m_setEventLoop = false;
};

}  // namespace loopscope::aio
