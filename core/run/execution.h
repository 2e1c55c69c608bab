// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

#include "core/aio/asyncio.h"
#include "core/python/interp/console.h"
#include "core/python/interp/interp.h"
#include "core/python/syntax/ast.h"
#include "core/run/frame_locals.h"

// One program on its way: everything that a run is made of, put together in the order in which it may be
// taken apart again.

namespace loopscope::run {

class Execution final : private python::Console {
 public:
  Execution(const Scenario& scenario, const RunOptions& options, python::World world, std::stop_token stop,
            const Progress& progress);
  ~Execution() override;

  // Reads the task's frames where the run reaches its limit of events; the list outlives the run.
  void readAtLimit(LaneId task, std::vector<FrameLocals>& into);
  void execute(const python::Module& module);
  Run finish();

 private:
  void write(python::Stream stream, std::string_view utf8) override;
  runtime::Value replacement(python::Stream stream) override { return m_interpreter.replacedStream(stream); }
  void writeError(std::string_view text) { write(python::Stream::Error, text); }
  void watch();
  // Runs something of the program; what ends the run as a whole ends here.
  template <class Function>
  bool guarded(Function function);
  void provideFiles();
  void runModule(const python::Module& module);
  void endedBy(uint32_t findingKind, const std::string& sentence);
  void takeCompletion(const python::Completion& completion);
  int exitCodeOf(const runtime::Value& systemExit);
  void joinThreads();

  // Somebody presses Ctrl+C.
  class Interrupt final : public sched::Arrival {
   public:
    explicit Interrupt(sched::Threads& threads) : m_threads(threads) {}
    void arrive() override { m_threads.interruptMain(EventId()); }

   private:
    sched::Threads& m_threads;
  };

  const Scenario& m_scenario;
  const RunOptions& m_options;
  std::stop_token m_stop;
  const Progress& m_progress;
  std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
  Run m_run;
  bool m_over = false;  // a limit, a deadlock or a stop: no program code runs any more

  python::ModuleOptions m_moduleOptions;
  sched::Clock m_clock;
  sched::Recorder m_recorder;
  std::unique_ptr<python::Program> m_program;
  runtime::Runtime m_runtime;
  sched::Threads m_threads;
  Interrupt m_interrupt{m_threads};
  aio::Asyncio m_asyncio;
  python::Interpreter m_interpreter;
};

}  // namespace loopscope::run
