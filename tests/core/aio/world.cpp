// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/aio/world.h"

#include "core/runtime/native.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

namespace {

constexpr uint64_t kHeapBytes = 64 << 20;

Value callFunction(runtime::NativeCall& call) {
  return call.in<std::function<Value()>>()();
}

constexpr runtime::NativeDefinition kFunction{"function", "*args", callFunction};

}  // namespace

World::World(int cpus)
    : recorder(clock, {}, true),
      threads(clock, recorder),
      runtime(kHeapBytes),
      asyncio(runtime, recorder, clock, threads, {cpus}) {
  asyncio.setLanguage(this);
}

World::~World() {
  asyncio.shutDown();
  runtime.heap().clearAll();
}

Value World::run(Body main) {
  return asyncio.run(Value::adopt(makeCoroutine(asyncio, "main", {}, std::move(main)).take()));
}

Ref<Coroutine> World::coroutine(Body body, const char* name) {
  return makeCoroutine(asyncio, name, {}, std::move(body));
}

Ref<Task> World::spawn(Body body, const char* name) {
  return loop().createTask(coroutine(std::move(body), name));
}

std::string World::typeOf(const Value& exception) const {
  return std::string(exception.object()->type().name());
}

Value World::error(const char* message) {
  return runtime.makeException(*runtime.types().valueError, message);
}

Value World::function(std::function<Value()> body) {
  auto* context = new std::function<Value()>(std::move(body));
  m_functions.emplace_back(context);
  return Value::adopt(
      runtime.heap()
          .make<runtime::Native>(runtime, kFunction, runtime::NativeStyle::Builtin, nullptr, context)
          .take());
}

void World::neverAwaited(const Coroutine& coroutine) {
  errors += "never awaited: " + std::string(coroutine.qualifiedName()) + "\n";
}

}  // namespace loopscope::aio
