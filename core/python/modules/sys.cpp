// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cfloat>
#include <limits>

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/python/interp/interp.h"
#include "core/python/modules/all.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

// The sys module: the standard streams, exit(), and what Python says about itself. It says that it is CPython
// 3.11 on Linux, since programs decide by that what they do.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::text;

// ---- Streams

class TextStream final : public Object {
 public:
  TextStream(Type& type, Console& where, Stream which)
      : Object(type, ObjectKind::Other), console(where), stream(which) {}

  std::string_view name() const { return stream == Stream::Output ? "<stdout>" : "<stderr>"; }

  Console& console;
  Stream stream;
};

TextStream& streamOf(const Value& self) {
  return *static_cast<TextStream*>(self.object());
}

Value write(NativeCall& call) {
  const Str* written = call[1].as<Str>();
  if (written == nullptr) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("write() argument must be str, not {}", typeName(call.runtime, call[1])));
  }
  streamOf(call[0]).console.write(streamOf(call[0]).stream, written->view());
  return Value::integer(static_cast<int64_t>(written->length()));
}

Value writeLines(NativeCall& call) {
  forEach(call.runtime, call[1], [&](Value& line) {
    call.runtime.callMethod(call[0], "write", {line});
    return true;
  });
  return Value::none();
}

Value nothing(NativeCall&) {
  return Value::none();
}
Value no(NativeCall&) {
  return Value::boolean(false);
}
Value yes(NativeCall&) {
  return Value::boolean(true);
}
Value fileNumber(NativeCall& call) {
  return Value::integer(streamOf(call[0]).stream == Stream::Output ? 1 : 2);
}

constexpr NativeDefinition kStreamMethods[] = {
    {"write", "self, text, /", write},
    {"writelines", "self, lines, /", writeLines},
    {"flush", "self, /", nothing},
    {"isatty", "self, /", no},
    {"readable", "self, /", no},
    {"seekable", "self, /", no},
    {"writable", "self, /", yes},
    {"fileno", "self, /", fileNumber},
    {"reconfigure",
     "self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None", nothing},
};

constexpr NativeAttribute kStreamAttributes[] = {
    {"name", [](Runtime& runtime, const Value& self) { return text(runtime, streamOf(self).name()); }},
    {"mode", [](Runtime& runtime, const Value&) { return text(runtime, "w"); }},
    {"encoding", [](Runtime& runtime, const Value&) { return text(runtime, "utf-8"); }},
    {"errors",
     [](Runtime& runtime, const Value& self) {
       return text(runtime, streamOf(self).stream == Stream::Output ? "strict" : "backslashreplace");
     }},
    {"closed", [](Runtime&, const Value&) { return Value::boolean(false); }},
};

void makeStreams(ModuleContext& context) {
  Type& type = context.runtime.makeType({.name = "TextIOWrapper", .module = "_io", .canBeBase = false});
  type.define(kStreamMethods);
  type.define(kStreamAttributes);
  type.slots.repr = [](Runtime&, const Value& self) {
    return fmt::format("<_io.TextIOWrapper name='{}' mode='w' encoding='utf-8'>", streamOf(self).name());
  };
  const auto make = [&](std::string_view name, std::string_view original, Stream stream) {
    const Value made = context.runtime.heap().make<TextStream>(type, context.console, stream);
    context.set(name, made);
    context.set(original, made);
  };
  make("stdout", "__stdout__", Stream::Output);
  make("stderr", "__stderr__", Stream::Error);
  context.set("stdin", Value::none());
  context.set("__stdin__", Value::none());
}

// ---- Functions

Value leave(NativeCall& call) {
  const Value type = Value::of(call.runtime.types().systemExit);
  const Value exception = call[0].isNone() ? call.runtime.call(type, {}) : call.runtime.call(type, {call[0]});
  throw Raise{exception};
}

Value handled(NativeCall& call) {
  return call.in<Interpreter>().handledException();
}
Value exception(NativeCall& call) {
  Value error = handled(call);
  return error.isUnbound() ? Value::none() : error;
}

Value exceptionInfo(NativeCall& call) {
  const Value error = handled(call);
  Runtime& runtime = call.runtime;
  if (error.isUnbound()) return Tuple::make(runtime, {Value::none(), Value::none(), Value::none()});
  return Tuple::make(runtime, {Value::of(&error.object()->type()), error,
                               getAttribute(runtime, error, *runtime.names().traceback)});
}

Value getRecursionLimit(NativeCall& call) {
  return Value::integer(call.in<Interpreter>().frameDepth());
}

Value setRecursionLimit(NativeCall& call) {
  const int64_t limit = toIndex(call.runtime, call[0]);
  if (limit < 1) {
    call.runtime.raise(call.runtime.types().valueError, "recursion limit must be greater or equal than 1");
  }
  call.in<Interpreter>().setFrameDepth(limit);
  return Value::none();
}

Value intern(NativeCall& call) {
  Str* name = call[0].as<Str>();
  if (name == nullptr) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("intern() argument must be str, not {}", typeName(call.runtime, call[0])));
  }
  return Value::of(&call.runtime.intern(*name));
}

Value encoding(NativeCall& call) {
  return text(call.runtime, "utf-8");
}

Value references(NativeCall& call) {
  return Value::integer(call[0].isObject() ? call[0].object()->references() : 1);
}

// ---- Records: tuples with names

class Record final : public Object {
 public:
  Record(Type& type, std::string_view whatItIs, std::span<const std::string_view> names, Ref<Tuple> values)
      : Object(type, ObjectKind::Other), title(whatItIs), fields(names), items(std::move(values)) {}

  std::string_view title;
  std::span<const std::string_view> fields;
  Ref<Tuple> items;

  void clear() override { items = nullptr; }
};

Record& recordOf(const Value& self) {
  return *static_cast<Record*>(self.object());
}
Value itemsOf(const Value& self) {
  return Value::of(recordOf(self).items.get());
}

Type& makeRecordType(Runtime& runtime, std::string_view name) {
  Type& type = runtime.makeType({.name = name, .module = "sys", .canBeBase = false});
  type.slots.repr = [](Runtime& r, const Value& self) {
    std::string result = fmt::format("{}(", recordOf(self).title);
    for (size_t i = 0; i < recordOf(self).fields.size(); ++i) {
      result += fmt::format("{}{}={}", i == 0 ? "" : ", ", recordOf(self).fields[i],
                            repr(r, (*recordOf(self).items)[i]));
    }
    return result + ")";
  };
  type.slots.getAttribute = [](Runtime& r, const Value& self, Str& wanted) {
    const auto& fields = recordOf(self).fields;
    for (size_t i = 0; i < fields.size(); ++i) {
      if (fields[i] == wanted.view()) return (*recordOf(self).items)[i];
    }
    return genericFindAttribute(r, self, wanted);
  };
  type.slots.compare = [](Runtime& r, CompareOp op, const Value& self, const Value& other) {
    const bool isRecord = other.isObject() && &other.object()->type() == &self.object()->type();
    return compare(r, op, itemsOf(self), isRecord ? itemsOf(other) : other);
  };
  type.slots.hash = [](Runtime& r, const Value& self) { return hash(r, itemsOf(self)); };
  type.slots.getItem = [](Runtime& r, const Value& self, const Value& key) {
    return getItem(r, itemsOf(self), key);
  };
  type.slots.length = [](Runtime&, const Value& self) {
    return static_cast<int64_t>(recordOf(self).items->size());
  };
  type.slots.iterate = [](Runtime& r, const Value& self) { return iterate(r, itemsOf(self)); };
  return type;
}

constexpr std::string_view kVersionFields[] = {"major", "minor", "micro", "releaselevel", "serial"};
constexpr std::string_view kFloatFields[] = {"max",     "max_exp",    "max_10_exp", "min",
                                             "min_exp", "min_10_exp", "dig",        "mant_dig",
                                             "epsilon", "radix",      "rounds"};

void makeRecords(ModuleContext& context) {
  Runtime& runtime = context.runtime;
  const auto number = [](int64_t value) { return Value::integer(value); };
  context.set(
      "version_info",
      runtime.heap().make<Record>(
          makeRecordType(runtime, "version_info"), "sys.version_info", kVersionFields,
          Tuple::make(runtime, {number(3), number(11), number(9), text(runtime, "final"), number(0)})));
  context.set("float_info",
              runtime.heap().make<Record>(
                  makeRecordType(runtime, "float_info"), "sys.float_info", kFloatFields,
                  Tuple::make(runtime, {Value::number(DBL_MAX), number(DBL_MAX_EXP), number(DBL_MAX_10_EXP),
                                        Value::number(DBL_MIN), number(DBL_MIN_EXP), number(DBL_MIN_10_EXP),
                                        number(DBL_DIG), number(DBL_MANT_DIG), Value::number(DBL_EPSILON),
                                        number(FLT_RADIX), number(1)})));
}

#define LOOPSCOPE_SYS_FUNCTIONS(X)                      \
  X("exit", "status=None, /", leave)                    \
  X("exc_info", "/", exceptionInfo)                     \
  X("exception", "/", exception)                        \
  X("getrecursionlimit", "/", getRecursionLimit)        \
  X("setrecursionlimit", "limit, /", setRecursionLimit) \
  X("intern", "string, /", intern)                      \
  X("getdefaultencoding", "/", encoding)                \
  X("getfilesystemencoding", "/", encoding)             \
  X("getrefcount", "object, /", references)

constexpr NativeDefinition kFunctions[] = {
#define X(name, signature, function) {name, signature, function},
    LOOPSCOPE_SYS_FUNCTIONS(X)
#undef X
};

constexpr std::string_view kNames[] = {
#define X(name, ...) name,
    LOOPSCOPE_SYS_FUNCTIONS(X)
#undef X
        "argv",
    "byteorder",
    "executable",
    "float_info",
    "hexversion",
    "maxsize",
    "maxunicode",
    "path",
    "platform",
    "stderr",
    "stdout",
    "version",
    "version_info",
};

void build(ModuleContext& context) {
  Runtime& runtime = context.runtime;
  context.define(kFunctions, &context.interpreter);
  makeStreams(context);
  makeRecords(context);
  const Ref<List> arguments = List::make(runtime);
  arguments->append(text(runtime, context.interpreter.programName()));
  context.set("argv", Value::of(arguments.get()));
  context.set("path", List::make(runtime));
  context.set("platform", text(runtime, "linux"));
  context.set("executable", text(runtime, "/usr/bin/python3"));
  context.set("byteorder", text(runtime, "little"));
  context.set("version", text(runtime, "3.11.9 (main) [GCC 12.2.0]"));
  context.set("hexversion", Value::integer(0x030b09f0));
  context.set("maxsize", Value::integer(std::numeric_limits<int64_t>::max()));
  context.set("maxunicode", Value::integer(0x10ffff));
}

}  // namespace

const ModuleDefinition kSysModule = {"sys", kNames, build};

}  // namespace loopscope::python
