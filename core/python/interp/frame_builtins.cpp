// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/frame_builtins.h"

#include <fmt/format.h>

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
  Value dict = runtime::findAttribute(call.runtime, call[0], *call.runtime.names().dict);
  if (dict.isUnbound()) {
    call.runtime.raise(call.runtime.types().typeError, "vars() argument must have __dict__ attribute");
  }
  return dict;
}

Value aiter(NativeCall& call) {
  return interpreterOf(call).asyncIterator(call[0]);
}
Value anext(NativeCall& call) {
  return interpreterOf(call).asyncNext(call[0]);
}

constexpr runtime::NativeDefinition kFunctions[] = {
    {"globals", "/", globals},
    {"locals", "/", locals},
    {"vars", "object=?, /", vars},
    {"aiter", "async_iterable, /", aiter},
    {"anext", "async_iterator, /", anext},
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
  runtime::Ref<runtime::Dict> dict = runtime::Dict::make(m_runtime);
  for (const ModuleObject::Entry& entry : m_main->entries()) {
    if (!entry.value.isUnbound()) dict->set(*entry.name, entry.value);
  }
  return dict;
}

}  // namespace loopscope::python
