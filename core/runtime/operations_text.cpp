// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {

RecursionGuard::RecursionGuard(Runtime& runtime, const char* where) : m_runtime(runtime) {
  if (runtime.m_recursion >= Runtime::kMaxRecursion) {
    runtime.raise(runtime.types().recursionError, fmt::format("maximum recursion depth exceeded{}", where));
  }
  ++runtime.m_recursion;
}

RecursionGuard::~RecursionGuard() {
  --m_runtime.m_recursion;
}

std::string repr(Runtime& runtime, const Value& value) {
  switch (value.tag()) {
    case Tag::Int:
      return std::to_string(value.asInt());
    case Tag::Float:
      return formatFloat(value.asFloat());
    case Tag::Bool:
      return value.asBool() ? "True" : "False";
    case Tag::None:
      return "None";
    case Tag::NotImplemented:
      return "NotImplemented";
    case Tag::Ellipsis:
      return "Ellipsis";
    case Tag::Unbound:
      return "<NULL>";
    case Tag::Object:
      break;
  }
  const RecursionGuard guard(runtime, " while getting the repr of an object");
  runtime.charge(1);
  const Type& type = value.object()->type();
  return type.slots.repr != nullptr ? type.slots.repr(runtime, value) : defaultRepr(runtime, value);
}

std::string str(Runtime& runtime, const Value& value) {
  if (!value.isObject()) return repr(runtime, value);
  const Type& type = value.object()->type();
  if (&type == runtime.types().str) return std::string(static_cast<Str*>(value.object())->view());
  if (type.slots.str == nullptr) return repr(runtime, value);
  const RecursionGuard guard(runtime, " while getting the str of an object");
  return type.slots.str(runtime, value);
}

std::string ascii(Runtime& runtime, const Value& value) {
  const std::string text = repr(runtime, value);
  std::string result;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (c < 0x80) {
      result.push_back(static_cast<char>(c));
    } else if (c < 0x100) {
      result += fmt::format("\\x{:02x}", static_cast<uint32_t>(c));
    } else if (c < 0x10000) {
      result += fmt::format("\\u{:04x}", static_cast<uint32_t>(c));
    } else {
      result += fmt::format("\\U{:08x}", static_cast<uint32_t>(c));
    }
  }
  return result;
}

std::string format(Runtime& runtime, const Value& value, std::string_view spec) {
  if (spec.empty() && (!value.isObject() || value.object()->kind() == ObjectKind::Str)) {
    return str(runtime, value);
  }
  const Type& type = typeOf(runtime, value);
  if (type.slots.format != nullptr) return type.slots.format(runtime, value, spec);
  if (spec.empty()) return str(runtime, value);
  runtime.raise(runtime.types().typeError,
                fmt::format("unsupported format string passed to {}.__format__", type.name()));
}

std::string defaultRepr(Runtime& runtime, const Value& value) {
  const Type& type = typeOf(runtime, value);
  const std::string name = type.module().empty() ? std::string(type.qualifiedName()) : type.fullName();
  return fmt::format("<{} object at {}>", name, runtime.addressText(value));
}

}  // namespace loopscope::runtime
