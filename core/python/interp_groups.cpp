// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// except*: groups of exceptions taken apart by type.

namespace loopscope::python {

using runtime::Exception;
using runtime::Value;

namespace {

bool isGroup(runtime::Runtime& runtime, const Value& value) {
  return value.isObject() && value.object()->type().isSubtypeOf(*runtime.types().baseExceptionGroup);
}

}  // namespace

// exception type -> what is left of it, and the part that matches; either may be None.
void Interpreter::splitGroup(Value& exception, const Value& type, Value& match) {
  const runtime::BuiltinTypes& types = m_runtime.types();
  match = Value::none();
  if (exception.isNone()) return;
  if (runtime::isSubclassOf(m_runtime, Value::of(types.baseExceptionGroup), type)) {
    m_runtime.raise(types.typeError,
                    "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
  if (matches(exception, type)) {
    if (!isGroup(m_runtime, exception)) {
      // A bare exception arrives in a group of its own.
      const Value parts = runtime::Tuple::make(m_runtime, {exception});
      match = m_runtime.call(Value::of(types.exceptionGroup), {runtime::Str::make(m_runtime, ""), parts});
    } else {
      match = exception;
    }
    exception = Value::none();
    return;
  }
  if (!isGroup(m_runtime, exception)) return;
  const Value halves = m_runtime.callMethod(exception, "split", {type});
  const auto* pair = halves.as<runtime::Tuple>();
  match = (*pair)[0];
  exception = (*pair)[1];
}

// What leaves a try with except*: what handlers raised, and what nobody took, in one group.
Value Interpreter::reraiseStar(const Value& original, const Value& raised) {
  const auto& parts = *raised.as<runtime::List>();
  std::vector<Value> left;
  for (const Value& part : parts.items()) {
    if (!part.isNone()) left.push_back(part);
  }
  if (left.empty()) return Value::none();
  if (!isGroup(m_runtime, original)) return left.front();
  const bool onlyRest = left.size() == 1 && parts.size() > 0 && parts[parts.size() - 1].is(left.front());
  if (onlyRest) return left.front();
  const Value group = m_runtime.call(
      Value::of(m_runtime.types().baseExceptionGroup),
      {runtime::Str::make(m_runtime, ""), runtime::List::make(m_runtime, std::span<const Value>(left))});
  return group;
}

}  // namespace loopscope::python
