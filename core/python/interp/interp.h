// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/aio/language.h"
#include "core/python/compile/module_object.h"
#include "core/python/interp/console.h"
#include "core/python/interp/generator.h"
#include "core/python/modules/registry.h"
#include "core/runtime/dict.h"
#include "core/runtime/native.h"
#include "core/runtime/runtime.h"
#include "core/sched/recorder.h"
#include "core/sched/threads.h"

// Runs compiled code. One loop (run) executes any number of frames: calls among the program's functions,
// their generators and coroutines do not use the C++ stack. Native code that calls back into the program
// enters the loop anew.

namespace loopscope::runtime {
class Tuple;
}

namespace loopscope::python {

class Module;

struct InterpreterLimits {
  uint64_t instructionsPerStep = 50'000'000;
  uint64_t instructions = 200'000'000;
  uint32_t frameDepth = 1'000;
};

// What the interpreter works with; everything outlives it.
struct Surroundings {
  runtime::Runtime& runtime;
  aio::Asyncio& asyncio;
  sched::Recorder& recorder;
  sched::Threads& threads;
  sched::Clock& clock;
  Console& console;
  const ModuleOptions& moduleOptions;
};

struct PythonTypes {
  runtime::Type* generator = nullptr;
  runtime::Type* asyncGenerator = nullptr;
  runtime::Type* asyncStep = nullptr;
  runtime::Type* super = nullptr;
  runtime::Type* traceback = nullptr;
  runtime::Type* code = nullptr;
};

class Interpreter final : public runtime::Caller, public sched::ThreadSwitch, public aio::Language {
 public:
  Interpreter(const Surroundings& surroundings, const InterpreterLimits& limits);
  ~Interpreter() override;

  runtime::Runtime& runtime() { return m_runtime; }
  sched::Recorder& recorder() { return m_recorder; }
  aio::Asyncio& asyncio() { return m_asyncio; }
  PythonTypes& types() { return m_types; }
  // The program's own code is about to resume a generator: "send", with what (Unbound: nothing).
  void resumesByHand(Activation& activation, std::string_view call, const runtime::Value& argument);
  runtime::Dict& builtins() { return *m_builtins; }

  // Where what the program writes to stderr goes.
  void setErrorSink(std::function<void(std::string_view)> sink) { m_errorSink = std::move(sink); }
  // Called every so many instructions; throws RunEnds to end the run.
  void setWatch(std::function<void()> watch) { m_watch = std::move(watch); }
  // What an instruction costs, in ns. 0: code takes no time.
  void setPrice(int64_t ns);

  // ---- The program
  ModuleObject& mainModule() { return *m_main; }
  // Runs the module's code to its end. The program must live as long as the interpreter.
  Completion runMain(Program& program);
  // Calls what the program gave to atexit.register, the last one first.
  void runExitFunctions();
  // Drops the module's names in CPython's order, then no program code runs any more.
  void shutDown();
  // Lets go of every value, before the heap is taken apart.
  void forgetProgram();
  const std::string& programName() const { return m_programName; }
  // sys.setrecursionlimit().
  uint32_t frameDepth() const { return m_limits.frameDepth; }
  void setFrameDepth(int64_t limit);
  // What the program assigned to sys.stdout or sys.stderr; Unbound: nothing else than what was there.
  runtime::Value replacedStream(Stream stream) const;
  void setSource(std::string_view source);
  bool hasEnded() const { return m_ended; }

  // ---- Calls from native code
  runtime::Value call(const runtime::Value& callable, const runtime::Arguments& arguments) override;
  // Calls a method with self in front; what it raises is in the completion.
  Completion tryCall(const runtime::Value& method, const runtime::Value& self);
  void worked(uint64_t instructions) override;
  Completion resume(Activation& activation, runtime::Value sent);
  Completion raiseInto(Activation& activation, runtime::Value exception);
  Completion stepAsync(AsyncStep& step, runtime::Value sent, runtime::Value raised);
  void endUnstarted(Activation& activation);
  // next() of a generator: false at its end, whose value takeStopValue then gives.
  bool next(Generator& generator, runtime::Value& out);
  runtime::Value takeStopValue();
  runtime::Value makeAsyncStep(AsyncGenerator& generator, AsyncStep::Kind kind, runtime::Value value);
  // Closes a suspended generator or coroutine; throws Raise.
  void close(Activation& activation);

  // ---- aio::Language
  runtime::Ref<aio::Coroutine> coroutineFor(const runtime::Value& awaitable) override;
  runtime::Value fromLibrary(std::string_view module, std::string_view name) override;
  bool isCoroutineFunction(const runtime::Value& function) override;
  SiteId currentSite() override;
  std::string boundName() override;
  std::string callableName(const runtime::Value& callable) override;
  SiteId definitionOf(const runtime::Value& callable) override;
  std::string formatException(const runtime::Value& exception, bool withChain = true) override;
  std::string placeText(SiteId site) override;
  std::string stackText(size_t most) override;
  void print(std::string_view text) override;
  void writeError(std::string_view text) override;
  void ignored(std::string_view where, const runtime::Value& object,
               const runtime::Value& exception) override;
  void log(aio::LogLevel level, std::string_view message, const runtime::Value& exception) override;
  void neverAwaited(const aio::Coroutine& coroutine) override;
  void settle() override;

  // ---- sched::ThreadSwitch
  std::unique_ptr<sched::ThreadState> newThread() override;
  void switchThread(sched::ThreadState* state) override;

  // The current thread is the first of a new process: the program's names mean these values from now on, for
  // it and the threads that it starts. What is not among them means what it meant.
  void forkMemory(const runtime::Dict& names);

  // ---- For built-ins that look at frames
  Frame* frame() const { return m_frame; }
  // The main thread's, whichever thread runs.
  Frame* mainFrame() const;
  // Where the program stands: in this frame, or when that is the library's, in the nearest one of the program
  // that called it. Unset when there is none. `outermost` ends the search: a suspended chain has no caller.
  SiteId siteOf(const Frame& frame, const Frame* outermost = nullptr);
  // The line of this very frame, be it the library's.
  SiteId ownSiteOf(const Frame& frame) { return siteOf(*frame.code, frame.instructionIndex()); }
  SiteId siteOf(Code& code, size_t instruction);
  SiteId siteOfPlace(Code& code, uint32_t place);
  SiteId definitionOf(Code& code);
  runtime::Value createClass(runtime::Type& metatype, const runtime::Arguments& arguments);
  runtime::Value handledException() const;             // Unbound: none
  runtime::Value importModule(std::string_view name);  // throws ModuleNotFoundError
  // Runs Python that we wrote in that module.
  void runLibrarySource(ModuleObject& module, std::string_view source, const std::string& fileName);
  // A namespace for it that is nobody's module. It lives as long as the run: functions only borrow theirs.
  ModuleObject& newLibraryScope();
  std::string_view sourceLine(uint32_t line) const;
  runtime::Value asyncIterator(const runtime::Value& value);
  runtime::Value asyncNext(const runtime::Value& iterator);
  runtime::Value localsOf(Frame& frame);
  runtime::Value globalsDict();
  // A RuntimeWarning and its like, as the warnings module shows it, once for each text and line.
  void warn(std::string_view category, std::string_view text);
  void beginStep();
  void endStep();

 private:
  struct ThreadData;
  struct Memory;

  // The loop.
  Completion run(Frame* frame, runtime::Value sent, runtime::Value raised);

  // Calls (interp_call.cpp).
  Frame* bind(Function& function, std::span<const runtime::Value> positional,
              std::span<const runtime::KeywordArgument> keywords);
  bool bindKeyword(Function& function, Frame& frame, const runtime::KeywordArgument& keyword,
                   runtime::Value& extra);
  [[noreturn]] void raiseUnexpected(Function& function, const runtime::KeywordArgument& keyword,
                                    std::span<const runtime::KeywordArgument> keywords);
  void fillDefaults(Function& function, Frame& frame, size_t given);
  [[noreturn]] void raiseTooMany(Function& function, Frame& frame, size_t given);
  [[noreturn]] void raiseMissing(Function& function, const std::vector<std::string>& missing,
                                 bool keywordOnly);
  runtime::Value makeSuspended(Frame* frame);  // the generator or coroutine whose body it is
  runtime::Value makeCoroutine(Frame* frame);
  Completion callFunction(Function& function, const runtime::Arguments& arguments);
  [[noreturn]] void raiseTooDeep();

  // Slow ways of single instructions (interp_*.cpp).
  runtime::Value loadAttribute(const runtime::Value& object, runtime::Str& name, AttributeCache& cache);
  bool loadMethod(const runtime::Value& object, runtime::Str& name, AttributeCache& cache,
                  runtime::Value& callee);
  runtime::Value runClassBody(Function& body, const runtime::Value& names);
  void fillClass(runtime::Type& type, runtime::Dict& names);
  void announceClass(runtime::Type& type, const runtime::Dict& names,
                     std::span<const runtime::KeywordArgument> keywords);
  runtime::Value classNamespace(runtime::Type& metatype, const runtime::Arguments& arguments);
  void storeAttribute(const runtime::Value& object, runtime::Str& name, const runtime::Value& value,
                      AttributeCache& cache);
  runtime::Value loadName(Frame& frame, const Instruction& instruction);
  runtime::Value loadNameOrFree(Frame& frame, const Instruction& instruction);
  [[noreturn]] void raiseUnbound(Frame& frame, size_t slot);
  [[noreturn]] void raiseUnboundFree(Frame& frame, size_t index);
  [[noreturn]] void raiseUndefined(const runtime::Str& name);
  [[noreturn]] void raiseNameError(const runtime::Str& name, std::string message);
  runtime::Value binaryOp(Opcode op, const runtime::Value& left, const runtime::Value& right);
  void inPlaceOp(Opcode op, runtime::Value& target, const runtime::Value& right);
  runtime::Value callSpread(const runtime::Value& callee, const runtime::Value& positional,
                            const runtime::Value& keywords);
  runtime::Value mappingToDict(const runtime::Value& mapping);  // Unbound: it is none
  void mergeKeywords(const runtime::Value& callee, const runtime::Value& dict, const runtime::Value& mapping);
  runtime::Value formatValue(const runtime::Value& value, char conversion, std::string_view spec);
  runtime::Value makeFunction(Frame& frame, const Instruction& instruction, runtime::Value*& top);
  runtime::Value makeClass(const runtime::Value& body, const runtime::Value& name,
                           const runtime::Value& bases, const runtime::Value& keywords);
  std::vector<runtime::Value> unpackStar(const runtime::Value& value, size_t before, size_t after);
  void updateDict(const runtime::Value& dict, const runtime::Value& mapping);
  void deleteName(Frame& frame, const Instruction& instruction);
  std::string nameInMessages(const runtime::Value& callee);
  void extendList(const runtime::Value& list, const runtime::Value& iterable);
  [[noreturn]] void refuseSpread(const runtime::Value& value, std::string_view what);

  // Exceptions (interp_errors.cpp).
  runtime::Value exceptionToRaise(const runtime::Value& raised);
  void setCause(const runtime::Value& exception, const runtime::Value& cause);
  void setContext(const runtime::Value& exception);
  bool matches(const runtime::Value& exception, const runtime::Value& types);
  void splitGroup(runtime::Value& exception, const runtime::Value& type, runtime::Value& match);
  runtime::Value reraiseStar(const runtime::Value& original, const runtime::Value& raised);
  void addTraceback(const runtime::Value& exception, const Frame& frame);
  void linkContext(const runtime::Value& exception, const Frame& frame);
  void noteRaised(runtime::Exception& raised, const Frame& frame);
  void noteHandled(const runtime::Value& exception, const Frame& frame);
  runtime::Value makeException(const runtime::Type& type, std::string_view message);

  // Suspension (interp_suspend.cpp).
  runtime::Value awaitable(const runtime::Value& value, int32_t place);
  runtime::Value delegateFor(const runtime::Value& iterable);
  // One step of a delegate that is no frame of ours: a coroutine of the library, any iterator.
  Completion driveDelegate(const runtime::Value& delegate, runtime::Value sent, runtime::Value raised);
  // False: it is over at once, with None. Otherwise `raised` may be what is to be raised in the generator.
  bool beginAsyncStep(AsyncStep& step, runtime::Value& raised);
  Completion driveIterator(const runtime::Value& iterator, const runtime::Value& sent, runtime::Value raised);
  Completion enter(Activation& activation, runtime::Value raised);
  void checkResumable(Activation& activation);
  void frameBegan(Frame& frame);
  void frameEnded(Frame& frame, Completion::Kind how, const runtime::Value& value);
  void endTurn(Activation& activation, Completion::Kind how, const runtime::Value& value);
  bool endsInStopAsync(const Frame& frame) const;
  bool closesQuietly(const Frame& frame, const runtime::Value& exception) const;
  runtime::Value errorLeaving(const Frame& frame, runtime::Value exception);
  void enterWith(runtime::Value* top, bool isAsync);
  runtime::Value tracebackOf(const runtime::Value& exception);
  runtime::Value callExit(const runtime::Value& exit, const runtime::Value& exception);
  // The run ends while frames are active: they go as they are, down to the caller, and run nothing any more.
  void abandon(Frame* frame, Frame* caller);

  // Patterns.
  bool isOfAbstract(const runtime::Value& value, std::string_view name);
  bool isSequence(const runtime::Value& value);
  bool isMapping(const runtime::Value& value);
  std::vector<runtime::Value> matchedNames(const runtime::Type& type, const runtime::Tuple* arguments,
                                           size_t positional, const runtime::Value& keywords);
  runtime::Value matchKeys(const runtime::Value& subject, const runtime::Value& keys);
  runtime::Value matchClass(const runtime::Value& subject, const runtime::Value& type, size_t positional,
                            const runtime::Value& names);
  runtime::Value copyWithoutKeys(const runtime::Value& subject, const runtime::Value& keys);

  // Modules.
  void runLibrary(ModuleObject& module, const Module& syntax, std::string_view source,
                  const std::string& fileName);
  runtime::Value importName(const runtime::Str& name, bool whole);
  runtime::Value importFrom(const runtime::Value& module, runtime::Str& name);
  void importStar(const runtime::Value& module);

  // Limits and lines.
  void outOfFuel();
  void checkLimits();
  uint64_t countSpent();  // gives the instructions since it was last called, or since fuel was given
  void reachLine(Frame& frame, uint32_t place);
  void makeAwaitFunction();

  runtime::Runtime& m_runtime;
  aio::Asyncio& m_asyncio;
  sched::Recorder& m_recorder;
  GeneratorTurns m_turns;
  sched::Threads& m_threads;
  sched::Clock& m_clock;
  Console& m_console;
  const ModuleOptions& m_moduleOptions;
  InterpreterLimits m_limits;
  PythonTypes m_types;
  runtime::Ref<runtime::Dict> m_builtins;
  runtime::Ref<ModuleObject> m_main;
  std::unordered_map<std::string, runtime::Value> m_modules;
  std::vector<runtime::Ref<ModuleObject>> m_libraryScopes;
  std::vector<std::unique_ptr<Program>> m_libraryPrograms;  // modules that are written in Python
  std::unique_ptr<Program> m_awaitProgram;                  // the body of coroutineFor's coroutines
  runtime::Ref<Function> m_awaitFunction;

  // Of the thread that runs.
  Frame* m_frame = nullptr;
  uint32_t m_depth = 0;
  uint32_t m_nesting = 0;  // runs of the loop within one another
  std::unique_ptr<ThreadData> m_mainThread;
  ThreadData* m_thread = nullptr;
  Memory* m_memory = nullptr;  // whose values the program's names have now

  int64_t m_fuel = 0;  // instructions until somebody looks at the limits
  int64_t m_fuelGiven = 0;
  static constexpr int64_t kFuelPortion = 65'536;
  int64_t m_fuelPortion = kFuelPortion;
  int64_t m_priceNs = 0;
  uint64_t m_unpaid = 0;  // instructions of this thread that have not taken their time yet
  uint64_t m_spent = 0;
  uint64_t m_spentBeforeStep = 0;
  uint32_t m_linesInStep = 0;
  uint32_t m_linesLeftOut = 0;
  bool m_ended = false;

  std::function<void(std::string_view)> m_errorSink;
  std::function<void()> m_watch;
  std::vector<std::string_view> m_sourceLines;
  std::string m_source;
  std::string m_programName;
  std::unordered_set<std::string> m_warned;
};

}  // namespace loopscope::python
