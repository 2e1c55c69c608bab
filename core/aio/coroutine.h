// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// What a task drives. The program's own async functions implement it (core/python), and so do the library's
// (gather's siblings, wait_for, Queue.get: C++ coroutines, see library_coroutine.h). The scheduler knows no
// language.

namespace loopscope::aio {

class Future;

// What a coroutine did when it was resumed.
struct Resumed {
  enum class Kind : uint8_t {
    Yielded,   // a bare yield: run me again in the next iteration
    Awaits,    // value is a Future (or something that is none: the task throws RuntimeError in)
    Returned,  // value is the result
    Raised,    // value is the exception
  };
  Kind kind;
  runtime::Value value;
};

class Coroutine : public runtime::Object {
 public:
  // Runs until it suspends or ends. The value is what its await expression gives: the awaited future's
  // result; None the first time.
  virtual Resumed resume(runtime::Value value) = 0;
  // The same, but its await expression raises. A coroutine that never began ends at once with the exception.
  virtual Resumed raiseIn(runtime::Value exception) = 0;
  // Raises GeneratorExit in it; RuntimeError when it awaits again. Nothing when it ended or never began.
  virtual void close() = 0;

  virtual bool hasStarted() const = 0;
  virtual bool hasEnded() const = 0;
  virtual std::string_view name() const = 0;              // __name__
  virtual std::string_view qualifiedName() const = 0;     // __qualname__, as repr and messages show it
  virtual SiteId site() const = 0;                        // where it stands: the innermost line of the chain
  virtual SiteId ownSite() const { return site(); }       // the line its own body stands at
  virtual SiteId definition() const { return SiteId(); }  // its "async def"; unset for the library's
  virtual bool isRunning() const { return false; }
  virtual runtime::Value awaited() const { return runtime::Value::none(); }  // while suspended: what by
  // While suspended: the outermost call of the library in its await chain, as a person would write it:
  // "sleep(1)". Unset when the program itself awaits a future.
  virtual TextId awaitLabel() const { return TextId(); }

  bool isOfProgram() const { return m_of == Of::Program; }  // told apart on every await
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Coroutine; }

 protected:
  enum class Of : uint8_t { Library, Program };
  explicit Coroutine(runtime::Type& type, Of of = Of::Library)
      : Object(type, runtime::ObjectKind::Coroutine), m_of(of) {}

 private:
  Of m_of;
};

}  // namespace loopscope::aio
