// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/base/utf8.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// str: what the operators do; its methods are in str_*.cpp.

namespace loopscope::runtime {
namespace {

Str& strIn(const Value& self) {
  return *static_cast<Str*>(self.object());
}

Value character(Runtime& runtime, std::string_view text) {
  return text.size() == 1 ? runtime.asciiLetter(text[0]) : Value(Str::make(runtime, text));
}

Value repeat(Runtime& runtime, const Value& self, const Value& other) {
  const int64_t count = repeatCount(runtime, other);
  if (count < 0) return Value::notImplemented();
  const std::string_view text = strIn(self).view();
  expectBytes(runtime, static_cast<uint64_t>(count), text.size() * 2);
  std::string result;
  result.reserve(text.size() * static_cast<size_t>(count));
  for (int64_t i = 0; i < count && !text.empty(); ++i) result += text;
  return Str::make(runtime, result);
}

Value binaryStr(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op == BinaryOp::Multiply) return repeat(runtime, self, other);
  if (reflected) return Value::notImplemented();
  if (op == BinaryOp::Add && other.as<Str>() != nullptr) {
    return Str::concatenate(runtime, strIn(self), *other.as<Str>());
  }
  if (op == BinaryOp::Modulo) return Str::make(runtime, formatPercent(runtime, strIn(self).view(), other));
  return Value::notImplemented();
}

Value compareStr(Runtime&, CompareOp op, const Value& self, const Value& other) {
  const Str* right = other.as<Str>();
  if (right == nullptr) return Value::notImplemented();
  if (op == CompareOp::Equal) return Value::boolean(strIn(self) == *right);
  if (op == CompareOp::NotEqual) return Value::boolean(!(strIn(self) == *right));
  const int order = strIn(self).view().compare(right->view());  // UTF-8 sorts as its code points do
  const bool results[] = {order<0, order <= 0, order == 0, order != 0, order> 0, order >= 0};
  return Value::boolean(results[static_cast<size_t>(op)]);
}

Value getItemStr(Runtime& runtime, const Value& self, const Value& key) {
  const Str& str = strIn(self);
  if (const Slice* slice = key.as<Slice>()) {
    const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(str.length()));
    if (indices.step == 1) {
      return Str::make(runtime, str.slice(static_cast<size_t>(indices.start),
                                          static_cast<size_t>(indices.start + indices.count)));
    }
    std::vector<std::string_view> characters = splitCharacters(str.view());
    std::string result;
    for (int64_t i = 0; i < indices.count; ++i)
      result += characters[static_cast<size_t>(indices.start + i * indices.step)];
    return Str::make(runtime, result);
  }
  const size_t index = itemIndex(runtime, key, str.length(), "string", "string index out of range");
  return character(runtime, str.slice(index, index + 1));
}

bool containsStr(Runtime& runtime, const Value& self, const Value& item) {
  const Str* part = item.as<Str>();
  if (part == nullptr) {
    runtime.raise(
        runtime.types().typeError,
        fmt::format("'in <string>' requires string as left operand, not {}", typeName(runtime, item)));
  }
  runtime.charge(strIn(self).view().size() / 256);
  return strIn(self).view().find(part->view()) != std::string_view::npos;
}

class StrIterator final : public Iterator {
 public:
  StrIterator(Type& type, Ref<Str> text) : Iterator(type), m_text(std::move(text)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_text) return false;
    const std::string_view text = m_text->view();
    if (m_position >= text.size()) {
      m_text = nullptr;
      return false;
    }
    const size_t start = m_position;
    nextCodePoint(text, m_position);
    out = character(runtime, text.substr(start, m_position - start));
    return true;
  }
  void clear() override { m_text = nullptr; }

 private:
  Ref<Str> m_text;  // null when exhausted
  size_t m_position = 0;
};

Value iterateStr(Runtime& runtime, const Value& self) {
  Str& text = strIn(self);
  const bool isAscii = text.length() == text.view().size();
  return runtime.heap().make<StrIterator>(
      isAscii ? *runtime.types().strAsciiIterator : *runtime.types().strIterator, Ref<Str>(&text));
}

Value makeOf(Runtime& runtime, Type& type, const Value& text) {
  if (&type == runtime.types().str) return text;
  using Subclass = WithAttributes<Str>;
  const Str& str = strIn(text);
  return type.heap().makeSized<Subclass>(str.view().size(), type, sizeof(Subclass),
                                         static_cast<uint32_t>(str.view().size()), str.view(),
                                         static_cast<uint32_t>(str.length()));
}

Value createStr(Runtime& runtime, Type& type, const Arguments& arguments) {
  Value parts[3];  // object, encoding, errors
  if (arguments.positional.size() > 3) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("str() takes at most 3 arguments ({} given)", arguments.positional.size()));
  }
  std::copy(arguments.positional.begin(), arguments.positional.end(), parts);
  for (const KeywordArgument& keyword : arguments.keywords) {
    const std::string_view name = keyword.name->view();
    const size_t index = name == "object" ? 0 : name == "encoding" ? 1 : name == "errors" ? 2 : 3;
    if (index == 3) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("'{}' is an invalid keyword argument for str()", name));
    }
    parts[index] = keyword.value;
  }
  if (parts[0].isUnbound()) return makeOf(runtime, type, runtime.emptyStr());
  if (!parts[1].isUnbound() || !parts[2].isUnbound()) {
    if (!parts[1].isUnbound()) textArgument(runtime, parts[1], "str() argument 'encoding'");
    if (!parts[2].isUnbound()) textArgument(runtime, parts[2], "str() argument 'errors'");
    const Bytes* bytes = parts[0].as<Bytes>();
    if (bytes == nullptr) {
      runtime.raise(runtime.types().typeError,
                    parts[0].as<Str>() != nullptr
                        ? "decoding str is not supported"
                        : fmt::format("decoding to str: need a bytes-like object, {} found",
                                      typeName(runtime, parts[0])));
    }
    return makeOf(runtime, type, decodeBytes(runtime, *bytes, parts[1], parts[2]));
  }
  if (parts[0].isObject() && &parts[0].object()->type() == runtime.types().str) {
    return makeOf(runtime, type, parts[0]);
  }
  return makeOf(runtime, type, Str::make(runtime, str(runtime, parts[0])));
}

}  // namespace

std::vector<std::string_view> splitCharacters(std::string_view text) {
  std::vector<std::string_view> characters;
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    nextCodePoint(text, position);
    characters.push_back(text.substr(start, position - start));
  }
  return characters;
}

void setUpStr(Runtime& runtime, BuiltinTypes& types) {
  types.str = &runtime.makeType({.name = "str", .bases = {}});
  TypeSlots& slots = types.str->slots;
  slots.create = createStr;
  slots.initialize = nullptr;
  slots.repr = [](Runtime&, const Value& self) { return quote(strIn(self).view()); };
  slots.str = [](Runtime&, const Value& self) { return std::string(strIn(self).view()); };
  slots.format = [](Runtime& r, const Value& self, std::string_view spec) {
    return spec.empty() ? str(r, self) : formatStrWith(r, self, spec);
  };
  slots.hash = [](Runtime&, const Value& self) { return strIn(self).hash(); };
  slots.compare = compareStr;
  slots.binary = binaryStr;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(strIn(self).length()); };
  slots.contains = containsStr;
  slots.getItem = getItemStr;
  slots.iterate = iterateStr;
  types.str->binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply, BinaryOp::Modulo);
  defineStrMethods(*types.str);
  types.named.push_back(types.str);
}

}  // namespace loopscope::runtime
