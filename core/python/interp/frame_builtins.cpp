// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/frame_builtins.h"

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/aio/library_coroutine.h"
#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"

namespace loopscope::python {

using runtime::NativeCall;
using runtime::Value;

namespace {

Interpreter& interpreterOf(NativeCall& call) {
  return call.in<Interpreter>();
}

Value globals(NativeCall& call) {
  return interpreterOf(call).globalsDict();
}

Value locals(NativeCall& call) {
  Interpreter& interpreter = interpreterOf(call);
  return interpreter.localsOf(*interpreter.frame());
}

Value vars(NativeCall& call) {
  if (call[0].isUnbound()) return locals(call);
  try {
    return runtime::getAttribute(call.runtime, call[0], *call.runtime.names().dict);
  } catch (const runtime::Raise& raise) {
    if (!runtime::isInstance(call.runtime, raise.exception, *call.runtime.types().attributeError)) throw;
  }
  call.runtime.raise(call.runtime.types().typeError, "vars() argument must have __dict__ attribute");
}

Value dir(NativeCall& call) {
  return call[0].isUnbound() ? sortedNames(call.runtime, locals(call)) : namesOf(call.runtime, call[0]);
}

Value aiter(NativeCall& call) {
  return interpreterOf(call).asyncIterator(call[0]);
}

aio::Body nextOr(runtime::Runtime& runtime, runtime::Ref<aio::Coroutine> step, Value otherwise) {
  try {
    co_return co_await step;
  } catch (const runtime::Raise& raise) {
    if (!runtime::isInstance(runtime, raise.exception, *runtime.types().stopAsyncIteration)) throw;
  }
  co_return otherwise;
}

Value anext(NativeCall& call) {
  Interpreter& interpreter = interpreterOf(call);
  const Value step = interpreter.asyncNext(call[0]);
  if (call[1].isUnbound()) return step;
  aio::Asyncio& asyncio = interpreter.asyncio();
  return aio::makeCoroutine(asyncio, "anext", {}, nextOr(call.runtime, asyncio.coroutineFor(step), call[1]));
}

constexpr runtime::NativeDefinition kFunctions[] = {
    {"globals", "/", globals},
    {"locals", "/", locals},
    {"vars", "object=?, /", vars},
    {"dir", "object=?, /", dir},
    {"aiter", "async_iterable, /", aiter},
    {"anext", "async_iterator, default=?, /", anext},
};

}  // namespace

void installFrameBuiltins(Interpreter& interpreter, runtime::Dict& names) {
  defineBuiltins(interpreter.runtime(), names, kFunctions, &interpreter);
  names.set(interpreter.runtime().intern("super"), Value::of(interpreter.types().super));
}

// What is bound in the frame, by name: a copy.
Value Interpreter::localsOf(Frame& frame) {
  const Code& code = *frame.code;
  if (code.isClassBody) return frame.slots()[0];
  if (code.name->view() == "<module>") return globalsDict();
  runtime::Ref<runtime::Dict> dict = runtime::Dict::make(m_runtime);
  const auto add = [&](runtime::Str& name, const Value& value) {
    if (!value.isUnbound() && !name.view().starts_with('.')) dict->set(name, value);
  };
  for (size_t i = 0; i < code.localNames.size(); ++i) add(*code.localNames[i], frame.slots()[i]);
  for (size_t i = 0; i < code.cellNames.size(); ++i) {
    const auto* cell = frame.slots()[code.localCount + i].as<Cell>();
    if (cell != nullptr) add(*code.cellNames[i], cell->value);
  }
  for (size_t i = 0; i < code.freeNames.size(); ++i)
    add(*code.freeNames[i], frame.function->closure[i]->value);
  return dict;
}

Value Interpreter::globalsDict() {
  return Value::of(&(m_frame != nullptr ? m_frame->function->globals() : *m_main).dict());
}

}  // namespace loopscope::python
