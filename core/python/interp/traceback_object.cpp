// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/interp/interp.h"
#include "core/python/interp/traceback.h"
#include "core/runtime/exception.h"

// __traceback__: a program hands it on, compares it with None, or asks for the line; what is printed comes
// from the exception itself.

namespace loopscope::python {

using runtime::Exception;
using runtime::Runtime;
using runtime::Value;

namespace {

class TracebackObject final : public runtime::Object {
 public:
  TracebackObject(runtime::Type& type, std::vector<runtime::TracebackEntry> passed)
      : Object(type, runtime::ObjectKind::Other), entries(std::move(passed)) {}

  std::vector<runtime::TracebackEntry> entries;  // innermost first, as in the exception
};

TracebackObject& tracebackOf(const Value& self) {
  return *static_cast<TracebackObject*>(self.object());
}
Exception& exceptionOf(const Value& self) {
  return *static_cast<Exception*>(self.object());
}
Interpreter& interpreterOf(Runtime& runtime) {
  return *static_cast<Interpreter*>(runtime.caller());
}

Value getTraceback(Runtime& runtime, const Value& self) {
  const Exception& exception = exceptionOf(self);
  if (exception.traceback.empty()) return Value::none();
  return runtime.heap().make<TracebackObject>(*interpreterOf(runtime).types().traceback, exception.traceback);
}

void setTraceback(Runtime&, const Value& self, const Value& value) {
  exceptionOf(self).traceback.clear();
  if (!value.isNone() && !value.isUnbound()) exceptionOf(self).traceback = tracebackOf(value).entries;
}

Value getLine(Runtime& runtime, const Value& self) {
  const SiteId outermost = tracebackOf(self).entries.back().site;
  return Value::integer(interpreterOf(runtime).recorder().site(outermost).range.line);
}

Value getNext(Runtime& runtime, const Value& self) {
  std::vector<runtime::TracebackEntry> inner = tracebackOf(self).entries;
  inner.pop_back();
  if (inner.empty()) return Value::none();
  return runtime.heap().make<TracebackObject>(self.object()->type(), std::move(inner));
}

constexpr runtime::NativeAttribute kExceptionAttributes[] = {{"__traceback__", getTraceback, setTraceback}};
constexpr runtime::NativeAttribute kTracebackAttributes[] = {{"tb_lineno", getLine}, {"tb_next", getNext}};

}  // namespace

std::vector<runtime::TracebackEntry> tracebackEntries(const Value& traceback) {
  return tracebackOf(traceback).entries;
}

runtime::Type& makeTracebackType(Runtime& runtime) {
  runtime.types().baseException->define(kExceptionAttributes);
  runtime::Type& type = runtime.makeType({.name = "traceback", .bases = {}, .canBeBase = false});
  type.define(kTracebackAttributes);
  return type;
}

}  // namespace loopscope::python
