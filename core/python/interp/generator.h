// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/aio/coroutine.h"
#include "core/python/interp/frame.h"
#include "core/python/interp/generator_turns.h"

// What can suspend: generators, coroutines and async generators of the program. Their bodies are frames. A
// chain of them that await one another is resumed at its innermost frame, however long it is: the outermost,
// which somebody resumes, is the chain's root, and remembers where to go on.

namespace loopscope::python {

class Interpreter;

// How a stretch of execution ended.
struct Completion {
  enum class Kind : uint8_t { Returned, Yielded, AsyncYielded, Raised };
  Kind kind;
  runtime::Value value;
};

struct Activation {
  enum class State : uint8_t {
    Created,    // its body has not begun
    Suspended,  // it is the root of its chain and can be resumed
    Delegated,  // begun, and part of the chain of another root
    Running,
    Ended,
  };

  Activation(Interpreter& owner, runtime::Object& body, Frame* start);

  Interpreter& interpreter;
  runtime::Object& object;     // whose activation this is
  Frame* frame;                // null when it has ended
  Frame* innermost = nullptr;  // of a root: where it goes on
  uint32_t chainDepth = 1;     // of a root that is suspended: frames from its own to the innermost
  uint32_t entryDepth = 0;     // of a root that runs: the depth below it
  State state = State::Created;
  bool begun = false;        // its body has run
  bool isAwaitable = false;  // a generator that can be awaited
  runtime::Value name;
  runtime::Value qualifiedName;
  const Code& code;
  std::unique_ptr<GeneratorLane> lane;  // null: it has none of its own

  // Its body executes now, or that of one it awaits.
  bool isRunning() const;
  bool isSuspended() const;
  // What it awaits or takes from; None unless it is suspended there.
  runtime::Value awaited() const;
  SiteId site() const;  // of its own frame; unset when it has ended
  SiteId definition() const;
};

class Generator final : public runtime::Object {
 public:
  Generator(runtime::Type& type, Interpreter& interpreter, Frame* frame);
  ~Generator() override;

  Activation activation;

  void clear() override;
  void finalize() override;
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::Generator; }
};

class ProgramCoroutine final : public aio::Coroutine {
 public:
  ProgramCoroutine(runtime::Type& type, Interpreter& interpreter, Frame* frame);
  ~ProgramCoroutine() override;

  Activation activation;
  ObjectId objectId;
  SiteId createdAt;
  std::shared_ptr<const std::string> creation;  // in asyncio's debug mode: the calls that made it

  aio::Resumed resume(runtime::Value value) override;
  aio::Resumed raiseIn(runtime::Value exception) override;
  void close() override;
  bool hasStarted() const override { return activation.state != Activation::State::Created; }
  bool hasEnded() const override { return activation.state == Activation::State::Ended; }
  std::string_view name() const override;
  std::string_view qualifiedName() const override;
  SiteId site() const override;
  SiteId ownSite() const override;
  SiteId definition() const override;
  TextId awaitLabel() const override;
  bool isRunning() const override { return activation.isRunning(); }
  runtime::Value awaited() const override { return activation.awaited(); }

  void clear() override;
  void finalize() override;
  // The object as one of these, or null: a coroutine of the library or no coroutine at all.
  static ProgramCoroutine* from(const runtime::Value& value) {
    auto* coroutine = value.as<aio::Coroutine>();
    return coroutine != nullptr && coroutine->isOfProgram() ? static_cast<ProgramCoroutine*>(coroutine)
                                                            : nullptr;
  }
};

class AsyncGenerator final : public runtime::Object {
 public:
  AsyncGenerator(runtime::Type& type, Interpreter& interpreter, Frame* frame);
  ~AsyncGenerator() override;

  Activation activation;
  bool announced = false;  // asyncio knows of it
  bool closing = false;    // aclose() is on its way

  void clear() override;
  void finalize() override;
  static bool matches(const Object& object) { return object.kind() == runtime::ObjectKind::AsyncGenerator; }
};

// What agen.__anext__(), asend(), athrow() and aclose() give: awaiting it runs the generator to its next
// yield.
class AsyncStep final : public runtime::Object {
 public:
  enum class Kind : uint8_t { Send, Throw, Close };
  AsyncStep(runtime::Type& type, runtime::Ref<AsyncGenerator> owner, Kind what, runtime::Value with)
      : Object(type, runtime::ObjectKind::Other),
        generator(std::move(owner)),
        kind(what),
        value(std::move(with)) {}

  runtime::Ref<AsyncGenerator> generator;
  Kind kind;
  runtime::Value value;  // to send, or the exception to raise
  bool started = false;

  void clear() override;
};

// A task around such a step.
class StepCoroutine final : public aio::Coroutine {
 public:
  StepCoroutine(runtime::Type& type, runtime::Ref<AsyncStep> what)
      : Coroutine(type), m_step(std::move(what)) {}

  aio::Resumed resume(runtime::Value value) override;
  aio::Resumed raiseIn(runtime::Value exception) override;
  void close() override;
  bool hasStarted() const override { return m_step && m_step->started; }
  bool hasEnded() const override { return m_ended; }
  std::string_view name() const override;
  std::string_view qualifiedName() const override { return name(); }
  SiteId site() const override;
  void clear() override { m_step = nullptr; }

 private:
  aio::Resumed take(Completion completion);

  runtime::Ref<AsyncStep> m_step;
  bool m_ended = false;
};

}  // namespace loopscope::python
