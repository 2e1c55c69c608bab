// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/aio/coroutine.h"

// What asyncio asks of the language whose programs it runs. The interpreter implements it; a second front end
// would bring its own.

namespace loopscope::aio {

// Python's logging: levels.
enum class LogLevel { Debug = 10, Warning = 30, Error = 40 };

class Language {
 public:
  virtual ~Language() = default;
  // A coroutine that awaits anything else that can be awaited (an object with __await__). Null: it cannot be.
  virtual runtime::Ref<Coroutine> coroutineFor(const runtime::Value& awaitable) = 0;
  virtual bool isCoroutineFunction(const runtime::Value& function) = 0;
  // The line of the program that runs now, on the current thread. Unset outside the program.
  virtual SiteId currentSite() = 0;
  // What the program will call the value that it makes now: the variable, attribute or item that it is first
  // bound to ("queue", "lock" for self.lock, "forks[2]"). Empty where that cannot be seen.
  virtual std::string boundName() { return {}; }
  // The name by which people know a callable: its __qualname__ when it has one.
  virtual std::string callableName(const runtime::Value& callable) = 0;
  // Where a callable of the program is defined; unset for any other.
  virtual SiteId definitionOf(const runtime::Value& callable) {
    static_cast<void>(callable);
    return SiteId();
  }
  // "Traceback (most recent call last):" and so on to the last line, with its newline.
  // Without the chain: not what it was raised from or during.
  virtual std::string formatException(const runtime::Value& exception, bool withChain = true) = 0;
  // '  File "x.py", line 3, in f' and the source line, each with its newline.
  virtual std::string placeText(SiteId site) = 0;
  // That of each call that runs now on the current thread, outermost first, of the innermost ones at most so
  // many. The library's are left out, and those that CPython's has between a loop and whoever runs it count.
  virtual std::string stackText(size_t most) {
    static_cast<void>(most);
    return {};
  }
  // Prints as the program's own print() does, without a newline of its own.
  virtual void print(std::string_view text) = 0;
  // Appends to what the program wrote to stderr. The text has its newlines.
  virtual void writeError(std::string_view text) = 0;
  // What asyncio's logger says: to the program's logging when it has imported that, else to stderr from
  // warnings on. An exception's traceback follows.
  virtual void log(LogLevel level, std::string_view message, const runtime::Value& exception) = 0;
  void log(LogLevel level, std::string_view message) { log(level, message, runtime::Value()); }
  // What a module of the language's library has under that name.
  virtual runtime::Value fromLibrary(std::string_view module, std::string_view name) = 0;
  // What the program has computed so far takes its time now, where code has a price: somebody is about to
  // look at the clock, or a step ends.
  virtual void settle() {}
  // A coroutine goes away that nobody awaited: the RuntimeWarning, the event and the finding.
  virtual void neverAwaited(const Coroutine& coroutine) = 0;
};

}  // namespace loopscope::aio
