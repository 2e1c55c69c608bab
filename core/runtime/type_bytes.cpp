// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/iterator.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// bytes, with its everyday methods.

namespace loopscope::runtime {
namespace {

const Bytes& bytesIn(const Value& self) {
  return *static_cast<Bytes*>(self.object());
}

std::string_view bytesArgument(Runtime& runtime, const Value& value) {
  if (const Bytes* bytes = value.as<Bytes>()) return bytes->view();
  runtime.raise(runtime.types().typeError,
                fmt::format("a bytes-like object is required, not '{}'", typeName(runtime, value)));
}

Value createBytes(Runtime& runtime, Type& type, const Arguments& arguments) {
  const bool isPlain = &type == runtime.types().bytes;
  const bool single = arguments.positional.size() == 1 && arguments.keywords.empty();
  if (isPlain && single && &typeOf(runtime, arguments.positional[0]) == &type) return arguments.positional[0];
  return Value(makeFor<Bytes>(type, runtime.types().bytes, bytesFrom(runtime, "bytes", arguments)));
}

Value binaryBytes(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op == BinaryOp::Multiply) {
    const int64_t count = repeatCount(runtime, other);
    if (count < 0) return Value::notImplemented();
    expectBytes(runtime, static_cast<uint64_t>(count), bytesIn(self).view().size());
    std::string result;
    for (int64_t i = 0; i < count && !bytesIn(self).view().empty(); ++i) result += bytesIn(self).view();
    return makeBytesLike(runtime, self, std::move(result));
  }
  if (op == BinaryOp::Modulo && !reflected) return formatBytes(runtime, self, other);
  if (op != BinaryOp::Add || reflected || other.as<Bytes>() == nullptr) return Value::notImplemented();
  expectBytes(runtime, bytesIn(self).view().size() + bytesIn(other).view().size(), 1);
  return makeBytesLike(runtime, self, std::string(bytesIn(self).view()).append(bytesIn(other).view()));
}

Value compareBytes(Runtime&, CompareOp op, const Value& self, const Value& other) {
  if (other.as<Bytes>() == nullptr) return Value::notImplemented();
  const int order = bytesIn(self).view().compare(bytesIn(other).view());
  const bool results[] = {order<0, order <= 0, order == 0, order != 0, order> 0, order >= 0};
  return Value::boolean(results[static_cast<size_t>(op)]);
}

Value byteAt(std::string_view bytes, size_t index) {
  return Value::integer(static_cast<uint8_t>(bytes[index]));
}

Value getItemBytes(Runtime& runtime, const Value& self, const Value& key) {
  Slice* slice = key.as<Slice>();
  if (slice == nullptr) {
    const bool isPlain = isInstance(runtime, self, *runtime.types().bytes);
    const Value place = plainIndex(runtime, key);
    const size_t index =
        itemIndex(runtime, place, bytesIn(self).view().size(), isPlain ? "byte" : "bytearray",
                  isPlain ? "index out of range" : "bytearray index out of range");
    return byteAt(bytesIn(self).view(), index);
  }
  const Ref<Slice> plain = plainSlice(runtime, *slice);
  const std::string_view bytes = bytesIn(self).view();
  const Slice::Indices indices = plain->indices(runtime, static_cast<int64_t>(bytes.size()));
  std::string result;
  for (int64_t i = 0; i < indices.count; ++i)
    result += bytes[static_cast<size_t>(indices.start + i * indices.step)];
  return makeBytesLike(runtime, self, std::move(result));
}

bool containsBytes(Runtime& runtime, const Value& self, const Value& item) {
  if (!isInteger(item))
    return bytesIn(self).view().find(bytesArgument(runtime, item)) != std::string_view::npos;
  const int64_t byte = clampToInt64(item);
  if (byte < 0 || byte > 255) runtime.raise(runtime.types().valueError, "byte must be in range(0, 256)");
  return bytesIn(self).view().find(static_cast<char>(static_cast<uint8_t>(byte))) != std::string_view::npos;
}

class BytesIterator final : public Iterator {
 public:
  BytesIterator(Type& type, Ref<Bytes> bytes) : Iterator(type), m_bytes(std::move(bytes)) {}
  bool next(Runtime&, Value& out) override {
    if (m_index >= m_bytes->view().size()) return false;
    out = byteAt(m_bytes->view(), m_index++);
    return true;
  }

 private:
  Ref<Bytes> m_bytes;
  size_t m_index = 0;
};

Value fromHex(NativeCall& call) {
  std::string bytes;
  std::string digits;
  for (const char c : textArgument(call.runtime, call[1], "fromhex() argument")) {
    if (c != ' ') digits.push_back(c);
  }
  for (size_t i = 0; i + 1 < digits.size() + 1 && i < digits.size(); i += 2) {
    const Value byte = parseInt(call.runtime, digits.substr(i, 2), 16);
    if (byte.isUnbound() || i + 1 >= digits.size()) {
      call.runtime.raise(call.runtime.types().valueError,
                         fmt::format("non-hexadecimal number found in fromhex() arg at position {}", i));
    }
    bytes.push_back(static_cast<char>(static_cast<uint8_t>(byte.asInt())));
  }
  return call.runtime.call(call[0], {Bytes::make(call.runtime, std::move(bytes))});
}

template <char (*convert)(char)>
Value mapped(NativeCall& call) {
  std::string bytes(bytesIn(call[0]).view());
  std::transform(bytes.begin(), bytes.end(), bytes.begin(), convert);
  return makeBytesLike(call.runtime, call[0], std::move(bytes));
}

char toUpper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}
char toLower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isSpaceByte(char c) {
  return c == ' ' || (c >= 9 && c <= 13);
}

template <bool left, bool right>
Value strip(NativeCall& call) {
  std::string_view bytes = bytesIn(call[0]).view();
  const std::string_view set =
      call[1].isNone() ? std::string_view(" \t\n\r\v\f") : bytesArgument(call.runtime, call[1]);
  while (left && !bytes.empty() && set.find(bytes.front()) != std::string_view::npos) bytes.remove_prefix(1);
  while (right && !bytes.empty() && set.find(bytes.back()) != std::string_view::npos) bytes.remove_suffix(1);
  return makeBytesLike(call.runtime, call[0], std::string(bytes));
}

Value split(NativeCall& call) {
  int64_t most = toIndex(call.runtime, call[2]);
  std::string_view bytes = bytesIn(call[0]).view();
  Ref<List> list = List::make(call.runtime);
  const auto put = [&](std::string_view piece) {
    list->append(makeBytesLike(call.runtime, call[0], std::string(piece)));
  };
  if (call[1].isNone()) {
    const auto skip = [&] {
      while (!bytes.empty() && isSpaceByte(bytes.front())) bytes.remove_prefix(1);
    };
    for (skip(); !bytes.empty(); skip()) {
      size_t end = 0;
      while (end < bytes.size() && (most == 0 || !isSpaceByte(bytes[end]))) ++end;
      put(bytes.substr(0, end));
      bytes.remove_prefix(end);
      if (most > 0) --most;
    }
    return list;
  }
  const std::string_view separator = bytesArgument(call.runtime, call[1]);
  if (separator.empty()) call.runtime.raise(call.runtime.types().valueError, "empty separator");
  for (size_t found = bytes.find(separator); most-- != 0 && found != std::string_view::npos;
       found = bytes.find(separator)) {
    put(bytes.substr(0, found));
    bytes.remove_prefix(found + separator.size());
  }
  put(bytes);
  return list;
}

Value join(NativeCall& call) {
  std::string result;
  size_t index = 0;
  forEach(call.runtime, call[1], [&](const Value& item) {
    if (index > 0) result += bytesIn(call[0]).view();
    const Bytes* piece = item.as<Bytes>();
    if (piece == nullptr) {
      call.runtime.raise(call.runtime.types().typeError,
                         fmt::format("sequence item {}: expected a bytes-like object, {} found", index,
                                     typeName(call.runtime, item)));
    }
    result += piece->view();
    ++index;
    return true;
  });
  return makeBytesLike(call.runtime, call[0], std::move(result));
}

Value replace(NativeCall& call) {
  int64_t left = toIndex(call.runtime, call[3]);
  std::string_view bytes = bytesIn(call[0]).view();
  const std::string_view from = bytesArgument(call.runtime, call[1]);
  const std::string_view to = bytesArgument(call.runtime, call[2]);
  if (left < 0) left = std::numeric_limits<int64_t>::max();
  std::string result;
  if (from.empty()) {  // between all bytes, and at both ends
    for (; left > 0; --left) {
      result += to;
      if (bytes.empty()) break;
      result += bytes[0];
      bytes.remove_prefix(1);
    }
    return makeBytesLike(call.runtime, call[0], result.append(bytes));
  }
  for (size_t at; left > 0 && (at = bytes.find(from)) != std::string_view::npos; --left) {
    result.append(bytes.substr(0, at)).append(to);
    bytes.remove_prefix(at + from.size());
  }
  return makeBytesLike(call.runtime, call[0], result.append(bytes));
}

constexpr NativeDefinition kMethods[] = {
    {"decode", "self, /, encoding=?, errors=?",
     [](NativeCall& c) { return decodeBytes(c.runtime, bytesIn(c[0]), c[1], c[2]); }},
    {"upper", "self, /", mapped<toUpper>},
    {"lower", "self, /", mapped<toLower>},
    {"strip", "self, bytes=None, /", strip<true, true>},
    {"lstrip", "self, bytes=None, /", strip<true, false>},
    {"rstrip", "self, bytes=None, /", strip<false, true>},
    {"split", "self, /, sep=None, maxsplit=-1", split},
    {"join", "self, iterable_of_bytes, /", join},
    {"replace", "self, old, new, count=-1, /", replace},
};
constexpr NativeDefinition kClassMethods[] = {{"fromhex", "cls, string, /", fromHex}};
constexpr NativeDefinition kBytesOnly[] = {
    {"__bytes__", "self, /",
     [](NativeCall& c) -> Value { return Bytes::make(c.runtime, std::string(bytesIn(c[0]).view())); }}};

}  // namespace

void defineBytesMethods(Type& bytes) {
  bytes.binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply, BinaryOp::Modulo);
  bytes.define(kMethods);
  bytes.defineStatic(kClassMethods, true);
  defineBytesTextMethods(bytes);
}

char byteGiven(Runtime& runtime, const Value& value) {
  const int64_t byte = isInteger(value) ? clampToInt64(value) : toIndex(runtime, value);
  if (byte < 0 || byte > 255) runtime.raise(runtime.types().valueError, "byte must be in range(0, 256)");
  return static_cast<char>(static_cast<uint8_t>(byte));
}

std::string bytesFrom(Runtime& runtime, std::string_view name, const Arguments& arguments) {
  Value given[3];  // source, encoding, errors
  static constexpr std::string_view kNames[] = {"source", "encoding", "errors"};
  expectArguments(runtime, name, {arguments.positional, {}}, 0, 3);
  std::copy(arguments.positional.begin(), arguments.positional.end(), given);
  for (const KeywordArgument& keyword : arguments.keywords) {
    const auto* found = std::find(std::begin(kNames), std::end(kNames), keyword.name->view());
    if (found == std::end(kNames)) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("'{}' is an invalid keyword argument for {}()", keyword.name->view(), name));
    }
    given[found - kNames] = keyword.value;
  }
  for (const size_t i : {1, 2}) {
    if (!given[i].isUnbound())
      textArgument(runtime, given[i], fmt::format("{}() argument '{}'", name, kNames[i]));
  }
  const Value& source = given[0];
  if (source.isUnbound()) return "";
  if (source.as<Str>() != nullptr) {
    if (given[1].isUnbound()) {
      runtime.raise(runtime.types().typeError, "string argument without an encoding");
    }
    const Value coded = given[2].isUnbound() ? runtime.callMethod(source, "encode", {given[1]})
                                             : runtime.callMethod(source, "encode", {given[1], given[2]});
    return std::string(bytesIn(coded).view());
  }
  if (!given[1].isUnbound()) {
    runtime.raise(runtime.types().typeError, "encoding without a string argument");
  }
  if (const Bytes* bytes = source.as<Bytes>()) return std::string(bytes->view());
  const Value hook = findSpecial(runtime, source, *runtime.names().bytes);
  if (!hook.isUnbound()) {
    const Value made = runtime.call(hook, {});
    if (const Bytes* bytes = made.as<Bytes>()) return std::string(bytes->view());
    runtime.raise(runtime.types().typeError,
                  fmt::format("__bytes__ returned non-bytes (type {})", typeName(runtime, made)));
  }
  const Type& type = typeOf(runtime, source);
  if (isInteger(source) || type.slots.index != nullptr) {
    const int64_t count = toIndex(runtime, source);
    if (count < 0) runtime.raise(runtime.types().valueError, "negative count");
    expectBytes(runtime, static_cast<uint64_t>(count), 1);
    return std::string(static_cast<size_t>(count), '\0');
  }
  if (!isIterable(runtime, source)) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("cannot convert '{}' object to {}", type.name(), name));
  }
  std::string bytes;
  forEach(runtime, source, [&](const Value& item) {
    const int64_t byte = isInteger(item) ? clampToInt64(item) : toIndex(runtime, item);
    if (byte < 0 || byte > 255) {
      runtime.raise(runtime.types().valueError,
                    fmt::format("{} must be in range(0, 256)", name == "bytes" ? "bytes" : "byte"));
    }
    bytes.push_back(static_cast<char>(static_cast<uint8_t>(byte)));
    if (bytes.size() % 65'536 == 0) expectBytes(runtime, bytes.size(), 1);
    return true;
  });
  return bytes;
}

namespace {

Value iterateBytes(Runtime& runtime, const Value& self) {
  const bool isPlain = isInstance(runtime, self, *runtime.types().bytes);
  return runtime.heap().make<BytesIterator>(
      *(isPlain ? runtime.types().bytesIterator : runtime.types().byteArrayIterator),
      Ref<Bytes>(static_cast<Bytes*>(self.object())));
}

}  // namespace

void shareBytesSlots(TypeSlots& slots) {
  slots.compare = compareBytes;
  slots.binary = binaryBytes;
  slots.length = [](Runtime&, const Value& self) {
    return static_cast<int64_t>(bytesIn(self).view().size());
  };
  slots.contains = containsBytes;
  slots.getItem = getItemBytes;
  slots.iterate = iterateBytes;
}

void setUpBytes(Runtime& runtime, BuiltinTypes& types) {
  types.bytes = &runtime.makeType({.name = "bytes", .bases = {}});
  TypeSlots& slots = types.bytes->slots;
  shareBytesSlots(slots);
  slots.create = createBytes;
  slots.initialize = nullptr;
  slots.repr = [](Runtime&, const Value& self) { return quoteBytes(bytesIn(self).view()); };
  slots.hash = [](Runtime&, const Value& self) { return hashText(bytesIn(self).view()); };
  defineBytesMethods(*types.bytes);
  types.bytes->define(kBytesOnly);
  types.named.push_back(types.bytes);
}

}  // namespace loopscope::runtime
