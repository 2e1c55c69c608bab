// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <string>

#include "core/base/utf8.h"
#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/python/interp/console.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/bytes.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str_methods.h"

namespace loopscope::python {
namespace {

using namespace runtime;

// A sep or end of print(): None means the default.
std::string separator(Runtime& runtime, const Value& value, const char* name, const char* standard) {
  if (value.isNone()) return standard;
  const Str* text = value.as<Str>();
  if (text == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("{} must be None or a string, not {}", name, typeName(runtime, value)));
  }
  return std::string(text->view());
}

void writeTo(NativeCall& call, const Value& given, const std::string& text) {
  const Value file = given.isNone() ? call.in<Console>().replacement(Stream::Output) : given;
  if (file.isUnbound()) {
    call.in<Console>().write(Stream::Output, text);
  } else if (!file.isNone()) {
    call.runtime.callMethod(file, "write", {textValue(call.runtime, text)});
  }
}

// print(*args, sep, end, file, flush). A value that has no text to show ends the line where it stands: what
// comes before it is written.
Value print(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const std::string between = separator(runtime, call[1], "sep", " ");
  const std::string end = separator(runtime, call[2], "end", "\n");
  const Ref<Tuple> values(call[0].as<Tuple>());
  std::string line;
  for (size_t i = 0; i < values->size(); ++i) {
    if (i > 0) line += between;
    try {
      line += str(runtime, (*values)[i]);
    } catch (const Raise&) {
      if (!line.empty()) writeTo(call, call[3], line);
      throw;
    }
  }
  writeTo(call, call[3], line + end);
  return Value::none();
}

Value chr(NativeCall& call) {
  const int64_t codePoint = toIndex(call.runtime, call[0]);
  if (codePoint < 0 || codePoint > 0x10ffff) {
    call.runtime.raise(call.runtime.types().valueError, "chr() arg not in range(0x110000)");
  }
  std::string text;
  appendUtf8(text, static_cast<char32_t>(codePoint));
  return textValue(call.runtime, text);
}

Value ord(NativeCall& call) {
  Runtime& runtime = call.runtime;
  std::string_view bytes;
  size_t count = 0;
  const Str* text = call[0].as<Str>();
  if (text != nullptr) {
    bytes = text->view();
    count = text->length();
  } else if (const Bytes* raw = call[0].as<Bytes>()) {
    bytes = raw->view();
    count = bytes.size();
  } else {
    runtime.raise(runtime.types().typeError,
                  fmt::format("ord() expected string of length 1, but {} found", typeName(runtime, call[0])));
  }
  if (count != 1) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("ord() expected a character, but string of length {} found", count));
  }
  if (text == nullptr) return Value::integer(static_cast<uint8_t>(bytes[0]));
  size_t position = 0;
  return Value::integer(static_cast<int64_t>(nextCodePoint(bytes, position)));
}

Value reprOf(NativeCall& call) {
  return textValue(call.runtime, repr(call.runtime, call[0]));
}

Value asciiOf(NativeCall& call) {
  return textValue(call.runtime, ascii(call.runtime, call[0]));
}

Value formatOf(NativeCall& call) {
  const std::string_view spec = textArgument(call.runtime, call[1], "format() argument 2");
  return textValue(call.runtime, format(call.runtime, call[0], spec));
}

constexpr NativeDefinition kConsoleFunctions[] = {
    {"print", "*args, sep=None, end=None, file=None, flush=False", print},
};
constexpr NativeDefinition kFunctions[] = {
    {"chr", "i, /", chr},
    {"ord", "c, /", ord},
    {"repr", "obj, /", reprOf},
    {"ascii", "obj, /", asciiOf},
    {"format", "value, format_spec='', /", formatOf},
};

}  // namespace

void installTextBuiltins(Runtime& runtime, Dict& names, Console& console) {
  defineBuiltins(runtime, names, kConsoleFunctions, &console);
  defineBuiltins(runtime, names, kFunctions);
}

}  // namespace loopscope::python
