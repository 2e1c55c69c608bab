// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/interp.h"

#include <algorithm>

#include "core/aio/asyncio.h"
#include "core/aio/types.h"
#include "core/base/format_count.h"
#include "core/python/compile/module_object.h"
#include "core/python/interp/code_object.h"
#include "core/python/interp/frame_builtins.h"
#include "core/python/interp/generator_types.h"
#include "core/python/interp/super.h"
#include "core/python/interp/traceback.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/event.h"

namespace loopscope::python {

using runtime::Str;
using runtime::Value;

// What the program's global names mean in one process, while another one runs.
struct Interpreter::Memory {
  std::vector<Value> values;  // by slot
};

// What belongs to one thread of the program while another runs.
struct Interpreter::ThreadData : sched::ThreadState {
  std::shared_ptr<Memory> memory;
  Frame* frame = nullptr;
  uint32_t depth = 0;
  uint32_t nesting = 0;
  // Of its step, which lasts from when it goes on to when it stands still.
  uint32_t linesInStep = 0;
  uint32_t linesLeftOut = 0;
  uint64_t spentInStep = 0;
  uint64_t unpaid = 0;
  bool isSettling = false;
};

Interpreter::Interpreter(const Surroundings& surroundings, const InterpreterLimits& limits)
    : m_runtime(surroundings.runtime),
      m_asyncio(surroundings.asyncio),
      m_recorder(surroundings.recorder),
      m_turns(surroundings.asyncio),
      m_threads(surroundings.threads),
      m_clock(surroundings.clock),
      m_console(surroundings.console),
      m_moduleOptions(surroundings.moduleOptions),
      m_limits(limits),
      m_mainThread(std::make_unique<ThreadData>()),
      m_thread(m_mainThread.get()) {
  m_mainThread->memory = std::make_shared<Memory>();
  m_memory = m_mainThread->memory.get();
  m_runtime.setCaller(this);
  m_threads.setSwitch(this);
  m_asyncio.setLanguage(this);
  setUpFunctionTypes(m_runtime);
  setUpModuleType(m_runtime);
  makeGeneratorTypes(m_runtime, m_types);
  setUpCodeType(m_runtime, m_types);
  m_runtime.types().type->slots.create = [](runtime::Runtime& r, runtime::Type& metatype,
                                            const runtime::Arguments& arguments) {
    return static_cast<Interpreter*>(r.caller())->createClass(metatype, arguments);
  };
  m_types.super = &makeSuperType(m_runtime);
  m_types.traceback = &makeTracebackType(m_runtime);
  m_builtins = runtime::Dict::make(m_runtime);
  installFrameBuiltins(*this, *m_builtins);
  m_main = m_runtime.heap().make<ModuleObject>(*m_runtime.types().module, "__main__");
  m_main->set(*m_runtime.names().name, Value::of(&m_runtime.intern("__main__")));
  m_main->set(*m_runtime.names().doc, Value::none());
}

Interpreter::~Interpreter() {
  m_ended = true;
  m_asyncio.setLanguage(nullptr);
  m_threads.setSwitch(nullptr);
  m_runtime.setCaller(nullptr);
}

Completion Interpreter::runMain(Program& program) {
  m_programName = program.fileName;
  m_main->set(m_runtime.intern("__file__"), runtime::Value(Str::make(m_runtime, program.fileName)));
  const runtime::Ref<Function> function =
      m_runtime.heap().make<Function>(*m_runtime.types().function, *program.module, *m_main);
  Completion completion = callFunction(*function, {});
  endStep();
  return completion;
}

void Interpreter::setFrameDepth(int64_t limit) {
  constexpr int64_t kMost = 100'000;
  m_limits.frameDepth = static_cast<uint32_t>(std::min(limit, kMost));
}

void Interpreter::runExitFunctions() {
  const auto atexit = m_modules.find("atexit");
  if (atexit != m_modules.end()) m_runtime.callMethod(atexit->second, "_run_exitfuncs", {});
}

// As CPython empties a module: first the names with one underscore, then the others, each in order.
void Interpreter::shutDown() {
  if (m_ended) return;
  m_runtime.stopWeakCallbacks();
  const auto drop = [this](bool underscored) {
    for (uint32_t slot = 0; slot < m_main->entries().size(); ++slot) {
      ModuleObject::Entry& entry = m_main->entry(slot);
      const std::string_view name = entry.name->view();
      const bool isPrivate = name.starts_with('_') && !name.starts_with("__");
      if (isPrivate != underscored || name == "__builtins__") continue;
      const Value dying = std::exchange(entry.value, Value());
      m_main->mirror(slot);
    }
  };
  drop(true);
  drop(false);
}

void Interpreter::forgetProgram() {
  m_ended = true;
  m_runtime.stopWeakCallbacks();
  m_runtime.stopValue = Value();
  m_modules.clear();
  m_libraryScopes.clear();
  m_awaitFunction = nullptr;
  m_main->clear();
  m_mainThread->memory->values.clear();
  m_builtins->clear();
}

std::unique_ptr<sched::ThreadState> Interpreter::newThread() {
  auto thread = std::make_unique<ThreadData>();
  thread->memory = m_thread->memory;
  return thread;
}

void Interpreter::forkMemory(const runtime::Dict& names) {
  std::vector<Value> values;
  for (const ModuleObject::Entry& entry : m_main->entries()) values.push_back(entry.value);
  size_t position = 0;
  while (const runtime::Dict::Entry* entry = names.next(position)) {
    const Str& name = m_runtime.intern(*entry->key.as<Str>());
    const uint32_t slot = m_main->findSlot(name);
    if (slot != ModuleObject::kNoSlot) values[slot] = entry->value;
  }
  m_main->exchangeValues(values);
  m_memory->values = std::move(values);
  m_thread->memory = std::make_shared<Memory>();
  m_memory = m_thread->memory.get();
}

// The main thread goes on within its step, which may be one of an event loop, and so does one that only
// computes; for any other a new one begins.
void Interpreter::switchThread(sched::ThreadState* state) {
  m_thread->unpaid = m_unpaid + countSpent();
  const bool goesOn = m_thread == m_mainThread.get() || m_thread->isSettling;
  if (!goesOn) endStep();
  m_thread->frame = m_frame;
  m_thread->depth = m_depth;
  m_thread->nesting = m_nesting;
  m_thread->linesInStep = goesOn ? m_linesInStep : 0;
  m_thread->linesLeftOut = m_linesLeftOut;
  m_thread->spentInStep = goesOn ? m_spent - m_spentBeforeStep : 0;
  m_thread = state != nullptr ? static_cast<ThreadData*>(state) : m_mainThread.get();
  m_frame = m_thread->frame;
  m_depth = m_thread->depth;
  m_nesting = m_thread->nesting;
  m_linesInStep = m_thread->linesInStep;
  m_linesLeftOut = m_thread->linesLeftOut;
  m_spentBeforeStep = m_spent - m_thread->spentInStep;
  m_unpaid = m_thread->unpaid;
  if (m_thread->memory.get() == m_memory) return;
  std::vector<Value>& theirs = m_thread->memory->values;
  m_main->exchangeValues(theirs);
  m_memory->values = std::exchange(theirs, {});
  m_memory = m_thread->memory.get();
}

Frame* Interpreter::mainFrame() const {
  return m_thread == m_mainThread.get() ? m_frame : m_mainThread->frame;
}

Completion Interpreter::tryCall(const Value& method, const Value& self) {
  if (auto* function = method.as<Function>()) {
    return callFunction(*function, runtime::Arguments{{&self, 1}, {}});
  }
  try {
    return {Completion::Kind::Returned,
            m_runtime.call(runtime::describe(m_runtime, method, self, runtime::typeOf(m_runtime, self)), {})};
  } catch (runtime::Raise& raise) {
    return {Completion::Kind::Raised, std::move(raise.exception)};
  }
}

// ---- Places

SiteId Interpreter::siteOf(const Frame& frame, const Frame* outermost) {
  const Frame* each = &frame;
  while (each->code->isLibrary) {
    if (each == outermost || each->back == nullptr) return SiteId();
    each = each->back;
  }
  return ownSiteOf(*each);
}

SiteId Interpreter::siteOf(Code& code, size_t instruction) {
  if (instruction == 0) return definitionOf(code);
  return siteOfPlace(code, code.places[instruction]);
}

SiteId Interpreter::siteOfPlace(Code& code, uint32_t place) {
  SiteId& site = code.sites[place];
  if (!site.valid()) {
    site = m_recorder.addSite(
        {m_recorder.text(code.fileName), m_recorder.text(code.name->view()), code.ranges[place]});
  }
  return site;
}

SiteId Interpreter::definitionOf(Code& code) {
  if (!code.definition.valid()) {
    const SourceRange range{code.firstLine, 1, code.firstLine, 1};
    code.definition =
        m_recorder.addSite({m_recorder.text(code.fileName), m_recorder.text(code.name->view()), range});
  }
  return code.definition;
}

SiteId Interpreter::currentSite() {
  return m_frame != nullptr ? siteOf(*m_frame) : SiteId();
}

void Interpreter::setSource(std::string_view source) {
  m_source = source;
  m_sourceLines.clear();
  std::string_view rest = m_source;
  while (!rest.empty()) {
    const size_t end = rest.find('\n');
    m_sourceLines.push_back(rest.substr(0, end));
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
}

std::string_view Interpreter::sourceLine(uint32_t line) const {
  return line >= 1 && line <= m_sourceLines.size() ? m_sourceLines[line - 1] : std::string_view();
}

// ---- What asyncio asks

runtime::Ref<aio::Coroutine> Interpreter::coroutineFor(const Value& awaited) {
  if (awaited.isObject() && &awaited.object()->type() == m_types.asyncStep) {
    return m_runtime.heap().make<StepCoroutine>(
        *m_asyncio.types().coroutine, runtime::Ref<AsyncStep>(static_cast<AsyncStep*>(awaited.object())));
  }
  if (runtime::typeOf(m_runtime, awaited).lookup(*m_runtime.names().await) == nullptr) return nullptr;
  if (!m_awaitFunction) makeAwaitFunction();
  const Value coroutine = m_runtime.call(Value::of(m_awaitFunction.get()), {awaited});
  return runtime::Ref<aio::Coroutine>(coroutine.as<aio::Coroutine>());
}

// async def _wrap_awaitable(awaitable): return await awaitable
void Interpreter::makeAwaitFunction() {
  m_awaitProgram = std::make_unique<Program>();
  m_awaitProgram->fileName = "asyncio/tasks.py";
  Code& code = m_awaitProgram->codes.emplace_back();
  code.name = code.qualifiedName = &m_runtime.intern("_wrap_awaitable");
  code.fileName = m_awaitProgram->fileName;
  code.kind = CodeKind::Coroutine;
  code.isSimple = true;
  code.isLibrary = true;
  code.positionalCount = code.localCount = 1;
  code.localNames = {&m_runtime.intern("awaitable")};
  code.stackSize = 2;
  code.constants = {Value::none()};
  code.docString = Value::none();
  const auto op = [](Opcode opcode) { return static_cast<uint32_t>(opcode); };
  code.instructions = {{op(Opcode::LoadFast), 0, 0},
                       {op(Opcode::GetAwaitable), 0, 0},
                       {op(Opcode::LoadConst), 0, 0},
                       {op(Opcode::Delegate), 0, 0},
                       {op(Opcode::Return), 0, 0}};
  code.places.assign(code.instructions.size(), 0);
  code.ranges = {SourceRange{1, 1, 1, 1}};
  code.sites = {SiteId()};
  m_awaitFunction = m_runtime.heap().make<Function>(*m_runtime.types().function, code, *m_main);
}

bool Interpreter::isCoroutineFunction(const Value& function) {
  if (const auto* method = function.as<runtime::BoundMethod>()) return isCoroutineFunction(method->function);
  const auto* own = function.as<Function>();
  return own != nullptr && own->code().kind == CodeKind::Coroutine;
}

// A method that CPython has in C is named after the type of its self, one in Python after the class that has
// it.
std::string Interpreter::callableName(const Value& callable) {
  if (const auto* method = callable.as<runtime::BoundMethod>()) {
    const auto* native = method->function.as<runtime::Native>();
    const bool isInC = native != nullptr && native->style() == runtime::NativeStyle::Method &&
                       !native->owner()->module().starts_with("asyncio.");
    return isInC ? native->qualifiedName(method->self) : callableName(method->function);
  }
  if (const auto* function = callable.as<Function>()) return runtime::str(m_runtime, function->qualifiedName);
  if (const auto* native = callable.as<runtime::Native>()) return native->qualifiedName();
  if (const auto* type = callable.as<runtime::Type>()) return std::string(type->qualifiedName());
  return {};
}

SiteId Interpreter::definitionOf(const Value& callable) {
  if (const auto* method = callable.as<runtime::BoundMethod>()) return definitionOf(method->function);
  const auto* function = callable.as<Function>();
  return function != nullptr ? definitionOf(function->code()) : SiteId();
}

std::string Interpreter::formatException(const Value& exception, bool withChain) {
  return formatTraceback(*this, exception, {.withChain = withChain});
}

std::string Interpreter::placeText(SiteId site) {
  return formatPlace(*this, site);
}

std::string Interpreter::stackText(size_t most) {
  constexpr size_t kCallsOfALoop = 6;  // Handle._run, _run_once, run_forever, ... Runner.run, run
  std::vector<SiteId> sites;
  size_t count = 0;
  for (const Frame* frame = m_frame; frame != nullptr && count < most; frame = frame->back) {
    if (!frame->code->isLibrary) sites.push_back(siteOf(*frame));
    count += frame->link == FrameLink::Entry ? 1 + kCallsOfALoop : 1;
  }
  std::string text;
  for (size_t i = sites.size(); i-- > 0;) text += formatPlace(*this, sites[i]);
  return text;
}

// ---- Limits and lines

void Interpreter::setPrice(int64_t ns) {
  // Often enough for others to come in between.
  constexpr int64_t kMostAtOnceNs = 20'000;
  m_priceNs = ns;
  if (ns > 0) m_fuelPortion = std::clamp<int64_t>(kMostAtOnceNs / ns, 1, kFuelPortion);
}

uint64_t Interpreter::countSpent() {
  const auto spent = static_cast<uint64_t>(m_fuelGiven - m_fuel);
  m_spent += spent;
  m_fuelGiven = m_fuel;
  return spent;
}

void Interpreter::outOfFuel() {
  checkLimits();
  if (m_priceNs == 0) return;
  settle();
  m_threads.checkInterrupt();
}

void Interpreter::checkLimits() {
  m_unpaid += countSpent();
  const auto end = [](std::string sentence) {
    throw runtime::RunEnds{runtime::RunEnds::kLimitReached, std::move(sentence)};
  };
  if (m_spent - m_spentBeforeStep > m_limits.instructionsPerStep) {
    end("The program ran " + formatCount(m_limits.instructionsPerStep) +
        " instructions without giving the event loop a turn, the limit for one step.");
  }
  if (m_spent > m_limits.instructions) {
    end("The program ran " + formatCount(m_limits.instructions) + " instructions, the limit for one run.");
  }
  if (m_watch) m_watch();
  m_fuelGiven = m_fuel = m_fuelPortion;
}

void Interpreter::worked(uint64_t instructions) {
  m_fuel -= static_cast<int64_t>(instructions);
  if (m_fuel < 0) checkLimits();
}

// Not within a library's frames, which rely on being alone until they stand still.
void Interpreter::settle() {
  if (m_priceNs == 0 || (m_frame != nullptr && m_frame->code->isLibrary)) return;
  const uint64_t unpaid = std::exchange(m_unpaid, 0) + countSpent();
  m_thread->isSettling = true;
  m_threads.compute({static_cast<int64_t>(unpaid) * m_priceNs});
  m_thread->isSettling = false;
}

void Interpreter::beginStep() {
  m_spentBeforeStep = m_spent + static_cast<uint64_t>(m_fuelGiven - m_fuel);
  m_linesInStep = 0;
}

void Interpreter::endStep() {
  if (m_linesLeftOut == 0) return;
  m_recorder.record(trace::EventKind::LinesLeftOut, {.value = std::exchange(m_linesLeftOut, 0u)});
}

// A loop that spins within one step would fill the trace with lines that nobody looks at one by one.
void Interpreter::reachLine(Frame& frame, uint32_t place) {
  constexpr uint32_t kKeptInFull = 2'000;
  constexpr uint32_t kKeptEvery = 1'000;
  frame.line = frame.code->ranges[place].line;
  if (!m_recorder.enabled() || frame.code->isLibrary) return;
  if (++m_linesInStep > kKeptInFull && m_linesInStep % kKeptEvery != 0) {
    ++m_linesLeftOut;
    return;
  }
  endStep();
  ObjectId object;
  if (frame.owner != nullptr && frame.code->kind == CodeKind::Coroutine) {
    object = static_cast<ProgramCoroutine&>(frame.owner->object).objectId;
  }
  m_recorder.record(trace::EventKind::LineReached,
                    {.object = object, .site = siteOfPlace(*frame.code, place)});
}

}  // namespace loopscope::python
