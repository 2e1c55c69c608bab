// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/interp.h"
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

// except* takes exceptions and tuples of exceptions, and no groups.
void checkStarType(runtime::Runtime& runtime, const Value& type) {
  const runtime::BuiltinTypes& types = runtime.types();
  if (const auto* tuple = type.as<runtime::Tuple>()) {
    for (const Value& each : tuple->items()) checkStarType(runtime, each);
    return;
  }
  const runtime::Type* caught = type.as<runtime::Type>();
  if (caught == nullptr || !caught->isSubtypeOf(*types.baseException)) {
    runtime.raise(types.typeError, "catching classes that do not inherit from BaseException is not allowed");
  }
  if (caught->isSubtypeOf(*types.baseExceptionGroup)) {
    runtime.raise(types.typeError,
                  "catching ExceptionGroup with except* is not allowed. Use except instead.");
  }
}

// Whether the part left its handler as it came: by a bare raise, or because no handler took it.
bool isReraised(const Exception& part, const Exception& original) {
  return part.traceback == original.traceback && part.cause.is(original.cause) &&
         part.context.is(original.context);
}

}  // namespace

// exception type -> what is left of it, and the part that matches; either may be None.
void Interpreter::splitGroup(Value& exception, const Value& type, Value& match) {
  const runtime::BuiltinTypes& types = m_runtime.types();
  match = Value::none();
  if (exception.isNone()) return;
  checkStarType(m_runtime, type);
  if (matches(exception, type)) {
    if (!isGroup(m_runtime, exception)) {
      // A bare exception arrives in a group of its own.
      const Value parts = runtime::Tuple::make(m_runtime, {exception});
      match = m_runtime.call(Value::of(types.baseExceptionGroup), {runtime::Str::make(m_runtime, ""), parts});
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

// What leaves a try with except*: what handlers raised, and together as one part of the original what they
// raised again and what nobody took.
Value Interpreter::reraiseStar(const Value& original, const Value& raised) {
  std::vector<Value> left;
  std::vector<Value> again;
  for (const Value& part : raised.as<runtime::List>()->items()) {
    if (part.isNone()) continue;
    const bool same = isReraised(*part.as<Exception>(), *original.as<Exception>());
    (same ? again : left).push_back(part);
  }
  if (!isGroup(m_runtime, original)) return left.empty() ? again.empty() ? Value::none() : again[0] : left[0];
  if (!again.empty()) left.push_back(runtime::partOfGroup(m_runtime, original, again));
  if (left.empty()) return Value::none();
  if (left.size() == 1) return left[0];
  return m_runtime.call(
      Value::of(m_runtime.types().baseExceptionGroup),
      {runtime::Str::make(m_runtime, ""), runtime::List::make(m_runtime, std::span<const Value>(left))});
}

}  // namespace loopscope::python
