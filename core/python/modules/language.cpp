// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "core/aio/thread_object.h"
#include "core/aio/type_support.h"
#include "core/python/interp/traceback.h"
#include "core/python/modules/all.h"
#include "core/python/modules/calendar_time.h"
#include "core/python/modules/language.h"
#include "core/runtime/dict.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

// _language: what modules written in Python need of the interpreter. Programs do not see it.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::text;

// The same function, but what it gives can be awaited: types.coroutine.
Value awaitable(NativeCall& call) {
  Function* function = call[0].as<Function>();
  if (function == nullptr || function->code().kind != CodeKind::Generator) return call[0];
  function->isAwaitable = true;
  return call[0];
}

// Runs a function definition and gives the function: what dataclasses write for a class. `names` is what the
// text may refer to, besides the built-ins.
Value define(NativeCall& call) {
  auto& interpreter = call.in<Interpreter>();
  ModuleObject& scope = interpreter.newLibraryScope();
  size_t position = 0;
  while (const Dict::Entry* entry = call[2].as<Dict>()->next(position)) {
    scope.set(call.runtime.intern(*entry->key.as<Str>()), entry->value);
  }
  interpreter.runLibrarySource(scope, call[1].as<Str>()->view(), "<string>");
  return *scope.find(call.runtime.intern(*call[0].as<Str>()));
}

// ---- Places

// (file, line, function)
Value placeOf(NativeCall& call, SiteId site) {
  const sched::Recorder& recorder = call.in<Interpreter>().recorder();
  const trace::Site& place = recorder.site(site);
  return Tuple::make(call.runtime,
                     {text(call.runtime, recorder.textAt(place.file)), Value::integer(place.range.line),
                      text(call.runtime, recorder.textAt(place.function))});
}

// The frames of the program that are active, outermost first.
Value stack(NativeCall& call) {
  auto& interpreter = call.in<Interpreter>();
  std::vector<Value> places;
  for (const Frame* frame = interpreter.frame(); frame != nullptr; frame = frame->back) {
    if (!frame->code->isLibrary) places.push_back(placeOf(call, interpreter.siteOf(*frame)));
  }
  return List::make(call.runtime, std::vector<Value>(places.rbegin(), places.rend()));
}

Value tracebackFrames(NativeCall& call) {
  const Ref<List> places = List::make(call.runtime);
  if (call[0].isNone()) return Value::of(places.get());
  const std::vector<TracebackEntry> entries = tracebackEntries(call[0]);
  for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
    places->append(placeOf(call, entry->site));
  }
  return Value::of(places.get());
}

Value formatException(NativeCall& call) {
  return text(call.runtime, formatTraceback(call.in<Interpreter>(), call[0]));
}

Value sourceLine(NativeCall& call) {
  return text(call.runtime,
              call.in<Interpreter>().sourceLine(static_cast<uint32_t>(toIndex(call.runtime, call[0]))));
}

// The time that is printed with something: not a poll, so it does not count as one.
Value wallClock(NativeCall& call) {
  const int64_t ns = aio::asyncioOf(call).clock().now().ns;
  return Value::number(static_cast<double>(kEpochSeconds + ns / 1e9L));
}

Value reportIgnored(NativeCall& call) {
  call.in<Interpreter>().ignored(call[0].as<Str>()->view(), call[1], call[2]);
  return Value::none();
}

Value threadName(NativeCall& call) {
  return text(call.runtime, aio::asyncioOf(call).programThreads().current().name);
}

constexpr NativeDefinition kFunctions[] = {
    {"awaitable", "function", awaitable},
    {"define", "name, source, names", define},
    {"format_exception", "error", formatException},
    {"report_ignored", "where, object, error", reportIgnored},
    {"source_line", "line", sourceLine},
    {"stack", "", stack},
    {"traceback_frames", "traceback", tracebackFrames},
    {"thread_name", "", threadName},
    {"wall_clock", "", wallClock},
};
constexpr std::string_view kNames[] = {"*"};

void build(ModuleContext& context) {
  context.define(kFunctions, &context.interpreter);
  defineIntrospection(context);
  const BuiltinTypes& types = context.runtime.types();
  context.set("builtins", Value::of(&context.interpreter.builtins()));
  context.set("cell_type", Value::of(types.cell));
  context.set("method_type", Value::of(types.boundMethod));
  context.set("native_types",
              Tuple::make(context.runtime, {Value::of(types.native), Value::of(types.nativeMethod),
                                            Value::of(types.nativeClassMethod)}));
  context.set("traceback_type", Value::of(context.interpreter.types().traceback));
  context.set("cpus", Value::integer(context.options.cpus));
}

}  // namespace

const ModuleDefinition kLanguageModule = {"_language", kNames, build};

}  // namespace loopscope::python
