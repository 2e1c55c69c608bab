// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/execution.h"

#include "core/aio/pools.h"
#include "core/python/builtins/builtins.h"
#include "core/python/compile/compile.h"
#include "core/python/interp/traceback.h"
#include "core/run/read_frames.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/sched/limit.h"

namespace loopscope::run {

using runtime::Value;

static_assert(runtime::RunEnds::kLimitReached == static_cast<uint32_t>(trace::FindingKind::LimitReached));

Execution::Execution(const Scenario& scenario, const RunOptions& options, python::World world,
                     std::stop_token stop, const Progress& progress)
    : m_scenario(scenario),
      m_options(options),
      m_stop(std::move(stop)),
      m_progress(progress),
      m_moduleOptions{options.cpus, options.seed, std::move(world)},
      m_clock(options.limits.simulatedTime),
      m_recorder(m_clock, {options.limits.events}, options.record),
      m_runtime(options.limits.valueBytes),
      m_threads(m_clock, m_recorder),
      m_asyncio(m_runtime, m_recorder, m_clock, m_threads, {options.cpus}),
      m_interpreter(
          {m_runtime, m_asyncio, m_recorder, m_threads, m_clock, *this, m_moduleOptions},
          {options.limits.instructionsPerStep, options.limits.instructions, options.limits.frameDepth}) {
  m_interpreter.setErrorSink([this](std::string_view text) { writeError(text); });
  m_interpreter.setWatch([this] { watch(); });
  m_interpreter.setSource(scenario.source);
  if (options.instructionPrice.ns > 0) {
    m_threads.setProcessors(options.cpus);
    m_interpreter.setPrice(options.instructionPrice.ns);
  }
  if (options.interruptAt) m_threads.expect(m_interrupt, *options.interruptAt, EventId());
}

// Values are taken apart while the code and the types that they need still exist.
Execution::~Execution() {
  m_interpreter.forgetProgram();
  m_threads.forget(m_interrupt);
  m_threads.unwindAll();
  m_runtime.heap().clearAll();
  m_program.reset();
}

void Execution::write(python::Stream stream, std::string_view utf8) {
  const bool isError = stream == python::Stream::Error;
  if (!m_over) m_interpreter.settle();
  if (!m_over) m_runtime.heap().reserve(utf8.size());
  (isError ? m_run.output.standardError : m_run.output.standardOutput) += utf8;
  if (!m_over) {
    m_recorder.record(trace::EventKind::Printed, {.other = isError ? 1u : 0u, .text = m_recorder.text(utf8)});
  }
}

// Now and then, between two instructions.
void Execution::watch() {
  if (m_stop.stop_requested()) throw runtime::RunEnds{runtime::RunEnds::kCancelled, "The run was stopped."};
  if (m_progress) m_progress(m_recorder.eventCount(), m_clock.now());
  if (m_options.limits.realSeconds <= 0) return;
  const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_started;
  if (elapsed.count() > m_options.limits.realSeconds) {
    throw runtime::RunEnds{runtime::RunEnds::kLimitReached,
                           "The run took longer than " +
                               std::to_string(static_cast<int>(m_options.limits.realSeconds)) +
                               " s of real time and was stopped."};
  }
}

template <class Function>
bool Execution::guarded(Function function) {
  try {
    function();
    return true;
  } catch (const runtime::RunEnds& end) {
    endedBy(end.findingKind, end.sentence);
  } catch (const sched::LimitReached& limit) {
    endedBy(runtime::RunEnds::kLimitReached, limit.sentence);
  }
  return false;
}

void Execution::endedBy(uint32_t findingKind, const std::string& sentence) {
  m_over = true;
  m_run.exitCode = 1;
  if (findingKind == runtime::RunEnds::kCancelled) {
    m_run.cancelled = true;
    return;
  }
  writeError(sentence + "\n");
  m_recorder.recordLast(trace::EventKind::Finding, {.other = findingKind, .text = m_recorder.text(sentence)});
}

void Execution::readAtLimit(LaneId task, std::vector<FrameLocals>& into) {
  m_recorder.setAtLimit([this, task, &into] {
    if (const aio::Task* found = m_asyncio.taskOn(task)) into = readFrames(m_interpreter, *found);
  });
}

void Execution::execute(const python::Module& module) {
  python::installBuiltins(m_runtime, m_interpreter.builtins(), *this);
  const bool finished = guarded([&] {
    if (!m_moduleOptions.world.files.empty()) provideFiles();
    runModule(module);
  });
  if (finished) guarded([&] { joinThreads(); });
  if (finished && !m_over) guarded([&] { m_interpreter.runExitFunctions(); });
  // Tasks first: what closes with them still sees the program's global names.
  if (!m_over) guarded([&] { m_asyncio.shutDown(); });
  if (!m_over) guarded([&] { m_interpreter.shutDown(); });
}

// open() is there where the scenario has files.
void Execution::provideFiles() {
  const Value disk = m_interpreter.importModule("_disk");
  m_interpreter.builtins().set(m_runtime.intern("open"), runtime::getAttribute(m_runtime, disk, "open"));
}

void Execution::runModule(const python::Module& module) {
  for (const Diagnostic& warning : module.warnings) {
    writeError(m_scenario.fileName + ":" + std::to_string(warning.where.line) + ": " + warning.type + ": " +
               inEnglish(warning.message) + "\n");
    const std::string_view line = python::stripped(m_interpreter.sourceLine(warning.where.line));
    if (!line.empty()) writeError("  " + std::string(line) + "\n");
  }
  m_program =
      python::compile(module, m_scenario.fileName,
                      {m_runtime, m_interpreter.mainModule(), m_interpreter.builtins(), m_scenario.source});
  takeCompletion(m_interpreter.runMain(*m_program));
}

void Execution::takeCompletion(const python::Completion& completion) {
  trace::Outcome outcome = trace::Outcome::Returned;
  TextId text;
  if (completion.kind == python::Completion::Kind::Raised) {
    const Value& exception = completion.value;
    const runtime::Type& type = exception.object()->type();
    if (type.isSubtypeOf(*m_runtime.types().systemExit)) {
      m_run.exitCode = exitCodeOf(exception);
    } else {
      outcome = trace::Outcome::Raised;
      text = m_asyncio.describeException(exception);
      m_run.exitCode = type.isSubtypeOf(*m_runtime.types().keyboardInterrupt) ? 130 : 1;
      writeError(python::formatTraceback(m_interpreter, exception, {.withSuggestions = true}));
    }
  }
  m_recorder.record(trace::EventKind::ProgramEnded,
                    {.other = static_cast<uint32_t>(outcome), .value = m_run.exitCode, .text = text});
}

// sys.exit(): nothing is success, a number is the code, anything else is said on stderr.
int Execution::exitCodeOf(const Value& systemExit) {
  const Value& code = static_cast<runtime::Exception*>(systemExit.object())->payload;
  if (code.isUnbound() || code.isNone()) return 0;
  if (code.isInt() || code.isBool()) return static_cast<int>(code.asInt() & 0xff);
  writeError(runtime::str(m_runtime, code) + "\n");
  return 1;
}

// The interpreter waits for its threads before it goes.
void Execution::joinThreads() {
  m_threads.forget(m_interrupt);
  m_asyncio.pools().end();
  m_threads.drain();
}

Run Execution::finish() {
  trace::TraceData data = m_recorder.finish();
  data.fileName = m_scenario.fileName;
  data.source = m_scenario.source;
  data.options = "cpus=" + std::to_string(m_options.cpus) + " seed=" + std::to_string(m_options.seed);
  if (m_options.instructionPrice.ns > 0)
    data.options += " cpu=" + std::to_string(m_options.instructionPrice.ns) + "ns";
  if (m_options.interruptAt) data.options += " interrupt=" + std::to_string(m_options.interruptAt->ns) + "ns";
  m_run.trace = std::make_shared<const trace::Trace>(std::move(data));
  return std::move(m_run);
}

}  // namespace loopscope::run
