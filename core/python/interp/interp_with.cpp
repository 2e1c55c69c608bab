// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

// Context managers, and importing.

namespace loopscope::python {

using runtime::Str;
using runtime::Value;

// top[0] manager -> top[0] exit method, top[1] what entering gave
void Interpreter::enterWith(Value* top, bool isAsync) {
  Str& enterName = isAsync ? *m_runtime.names().aenter : *m_runtime.names().enter;
  Str& exitName = isAsync ? m_runtime.intern("__aexit__") : *m_runtime.names().exit;
  const Value manager = top[0];
  const Value enterMethod = runtime::findSpecial(m_runtime, manager, enterName);
  const Value exitMethod =
      enterMethod.isUnbound() ? Value() : runtime::findSpecial(m_runtime, manager, exitName);
  if (exitMethod.isUnbound()) {
    const std::string missing =
        enterMethod.isUnbound() ? "" : fmt::format(" (missed {} method)", exitName.view());
    m_runtime.raise(
        m_runtime.types().typeError,
        fmt::format("'{}' object does not support the {}context manager protocol{}",
                    runtime::typeName(m_runtime, manager), isAsync ? "asynchronous " : "", missing));
  }
  top[0] = exitMethod;
  top[1] = m_runtime.call(enterMethod, {});
}

// exit(None, None, None), or with the exception's type, value and traceback.
Value Interpreter::callExit(const Value& exit, const Value& exception) {
  if (exception.isUnbound()) return m_runtime.call(exit, {Value::none(), Value::none(), Value::none()});
  return m_runtime.call(exit, {Value::of(&exception.object()->type()), exception, tracebackOf(exception)});
}

Value Interpreter::tracebackOf(const Value& exception) {
  const Value traceback = runtime::findAttribute(m_runtime, exception, *m_runtime.names().traceback);
  return traceback.isUnbound() ? Value::none() : traceback;
}

}  // namespace loopscope::python
