// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/aio/asyncio.h"
#include "core/aio/combinators.h"
#include "core/aio/library_coroutine.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"

// asyncio without a language: programs are C++ coroutines, which read much as they would in Python. Times are
// told in iterations of the loop, as the rules are.

namespace loopscope::aio {

class World final : public Language {
 public:
  explicit World(int cpus = 4);
  ~World() override;

  // asyncio.run(main()).
  runtime::Value run(Body main);
  // create_task(body()).
  runtime::Ref<Task> spawn(Body body, const char* name = "coro");
  runtime::Ref<Coroutine> coroutine(Body body, const char* name = "coro");
  int64_t iteration() const { return asyncio.runningLoop()->events().iteration(); }
  int64_t nowNs() const { return clock.now().ns; }
  Loop& loop() { return *asyncio.runningLoop(); }
  // Writes down "word +n": n iterations since mark().
  void mark() { m_marked = iteration(); }
  void note(const std::string& word) {
    notes.push_back(word + " +" + std::to_string(iteration() - m_marked));
  }
  // "CancelledError", "TimeoutError".
  std::string typeOf(const runtime::Value& exception) const;
  runtime::Value error(const char* message);
  runtime::Value function(std::function<runtime::Value()> body);

  static runtime::Value number(int64_t value) { return runtime::Value::integer(value); }
  static runtime::Value seconds(double value) { return runtime::Value::number(value); }
  static runtime::Value none() { return runtime::Value::none(); }

  // ---- Language
  runtime::Ref<Coroutine> coroutineFor(const runtime::Value&) override { return nullptr; }
  bool isCoroutineFunction(const runtime::Value&) override { return false; }
  SiteId currentSite() override { return SiteId(); }
  std::string callableName(const runtime::Value&) override { return "function"; }
  std::string formatException(const runtime::Value& exception, bool) override {
    return typeOf(exception) + "\n";
  }
  std::string placeText(SiteId) override { return {}; }
  void print(std::string_view) override {}
  void writeError(std::string_view text) override { errors += text; }
  void log(LogLevel level, std::string_view message, const runtime::Value& exception) override {
    if (level < LogLevel::Warning) return;
    errors += std::string(message) + "\n";
    if (exception.isObject()) errors += formatException(exception, true);
  }
  runtime::Value fromLibrary(std::string_view, std::string_view) override { return {}; }
  void neverAwaited(const Coroutine& coroutine) override;

  sched::Clock clock;
  sched::Recorder recorder;
  sched::Threads threads;
  runtime::Runtime runtime;
  Asyncio asyncio;
  std::vector<std::string> notes;
  std::string errors;

 private:
  int64_t m_marked = 0;
  std::vector<std::unique_ptr<std::function<runtime::Value()>>> m_functions;  // what natives borrow
};

using Log = std::vector<std::string>;

// What an await of each raised: its type's name; empty: nothing.
#define RAISED_BY(world, awaitExpression)     \
  std::string raised;                         \
  try {                                       \
    awaitExpression;                          \
  } catch (runtime::Raise & raise) {          \
    raised = (world).typeOf(raise.exception); \
  }

}  // namespace loopscope::aio
