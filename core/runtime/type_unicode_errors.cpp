// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/bytes.h"
#include "core/runtime/exception_types.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"

// UnicodeEncodeError and UnicodeDecodeError: (encoding, object, start, end, reason).

namespace loopscope::runtime {
namespace {

void initializeUnicode(Runtime& runtime, const Value& self, const Arguments& arguments) {
  const size_t given = arguments.positional.size();
  if (given != 5) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("function takes exactly 5 arguments ({} given)", given));
  }
  initializeException(runtime, self, arguments);
}

std::string describe(Runtime& runtime, const Value& self, std::string_view verb, const std::string& one,
                     std::string_view many) {
  const Tuple& arguments = argumentsOf(self);
  const int64_t start = toIndex(runtime, arguments[2]);
  const int64_t end = toIndex(runtime, arguments[3]);
  const std::string what = one.empty() || end != start + 1
                               ? fmt::format("{} in position {}-{}", many, start, end - 1)
                               : fmt::format("{} in position {}", one, start);
  return fmt::format("'{}' codec can't {} {}: {}", str(runtime, arguments[0]), verb, what,
                     str(runtime, arguments[4]));
}

std::string strEncode(Runtime& runtime, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  const Str* text = arguments.size() == 5 ? arguments[1].as<Str>() : nullptr;
  if (text == nullptr) return strException(runtime, self);
  const Value character = getItem(runtime, arguments[1], arguments[2]);
  size_t position = 0;
  const char32_t c = nextCodePoint(character.as<Str>()->view(), position);
  return describe(runtime, self, "encode", fmt::format("character '{}'", escaped(c)), "characters");
}

std::string strDecode(Runtime& runtime, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  const Bytes* bytes = arguments.size() == 5 ? arguments[1].as<Bytes>() : nullptr;
  if (bytes == nullptr) return strException(runtime, self);
  const int64_t byte = toIndex(runtime, getItem(runtime, arguments[1], arguments[2]));
  return describe(runtime, self, "decode", fmt::format("byte 0x{:02x}", byte), "bytes");
}

template <size_t index>
Value argument(Runtime&, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  return index < arguments.size() ? arguments[index] : Value::none();
}

constexpr NativeAttribute kAttributes[] = {{"encoding", argument<0>},
                                           {"object", argument<1>},
                                           {"start", argument<2>},
                                           {"end", argument<3>},
                                           {"reason", argument<4>}};

}  // namespace

void setUpUnicodeErrors(BuiltinTypes& types) {
  for (Type* type : {types.unicodeEncodeError, types.unicodeDecodeError}) {
    type->slots.initialize = initializeUnicode;
    type->define(kAttributes);
  }
  types.unicodeEncodeError->slots.str = strEncode;
  types.unicodeDecodeError->slots.str = strDecode;
}

}  // namespace loopscope::runtime
