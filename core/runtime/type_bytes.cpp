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

Value createBytes(Runtime& runtime, Type&, const Arguments& arguments) {
  expectArguments(runtime, "bytes", arguments, 0, 3);
  if (arguments.positional.empty()) return Bytes::make(runtime, "");
  const Value& source = arguments.positional[0];
  if (source.as<Bytes>() != nullptr) return source;
  if (source.as<Str>() != nullptr) {
    if (arguments.positional.size() < 2) {
      runtime.raise(runtime.types().typeError, "string argument without an encoding");
    }
    return runtime.callMethod(source, "encode", {arguments.positional[1]});
  }
  if (isInteger(source)) {
    const int64_t count = toIndex(runtime, source);
    if (count < 0) runtime.raise(runtime.types().valueError, "negative count");
    expectBytes(runtime, static_cast<uint64_t>(count), 1);
    return Bytes::make(runtime, std::string(static_cast<size_t>(count), '\0'));
  }
  const Type& type = typeOf(runtime, source);
  if (type.slots.iterate == nullptr && source.as<Iterator>() == nullptr) {
    runtime.raise(runtime.types().typeError, fmt::format("cannot convert '{}' object to bytes", type.name()));
  }
  std::string bytes;
  forEach(runtime, source, [&](const Value& item) {
    const int64_t byte = isInteger(item) ? clampToInt64(item) : toIndex(runtime, item);
    if (byte < 0 || byte > 255) runtime.raise(runtime.types().valueError, "bytes must be in range(0, 256)");
    bytes.push_back(static_cast<char>(static_cast<uint8_t>(byte)));
    return true;
  });
  return Bytes::make(runtime, std::move(bytes));
}

Value binaryBytes(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op == BinaryOp::Multiply) {
    const int64_t count = repeatCount(runtime, other);
    if (count < 0) return Value::notImplemented();
    expectBytes(runtime, static_cast<uint64_t>(count), bytesIn(self).view().size());
    std::string result;
    for (int64_t i = 0; i < count && !bytesIn(self).view().empty(); ++i) result += bytesIn(self).view();
    return Bytes::make(runtime, std::move(result));
  }
  if (op == BinaryOp::Modulo && !reflected) return formatBytes(runtime, bytesIn(self), other);
  if (op != BinaryOp::Add || reflected || other.as<Bytes>() == nullptr) return Value::notImplemented();
  expectBytes(runtime, bytesIn(self).view().size() + bytesIn(other).view().size(), 1);
  return Bytes::make(runtime, std::string(bytesIn(self).view()).append(bytesIn(other).view()));
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
  const std::string_view bytes = bytesIn(self).view();
  const Slice* slice = key.as<Slice>();
  if (slice == nullptr)
    return byteAt(bytes, itemIndex(runtime, key, bytes.size(), "byte", "index out of range"));
  const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(bytes.size()));
  std::string result;
  for (int64_t i = 0; i < indices.count; ++i)
    result += bytes[static_cast<size_t>(indices.start + i * indices.step)];
  return Bytes::make(runtime, std::move(result));
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

Value iterateBytes(Runtime& runtime, const Value& self) {
  return runtime.heap().make<BytesIterator>(*runtime.types().bytesIterator,
                                            Ref<Bytes>(static_cast<Bytes*>(self.object())));
}

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
  return Bytes::make(call.runtime, std::move(bytes));
}

template <char (*convert)(char)>
Value mapped(NativeCall& call) {
  std::string bytes(bytesIn(call[0]).view());
  std::transform(bytes.begin(), bytes.end(), bytes.begin(), convert);
  return Bytes::make(call.runtime, std::move(bytes));
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
  return Bytes::make(call.runtime, std::string(bytes));
}

Value split(NativeCall& call) {
  std::string_view bytes = bytesIn(call[0]).view();
  int64_t most = toIndex(call.runtime, call[2]);
  Ref<List> list = List::make(call.runtime);
  const auto put = [&](std::string_view piece) {
    list->append(Bytes::make(call.runtime, std::string(piece)));
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
  return Bytes::make(call.runtime, std::move(result));
}

Value replace(NativeCall& call) {
  std::string_view bytes = bytesIn(call[0]).view();
  const std::string_view from = bytesArgument(call.runtime, call[1]);
  const std::string_view to = bytesArgument(call.runtime, call[2]);
  int64_t left = toIndex(call.runtime, call[3]);
  if (left < 0) left = std::numeric_limits<int64_t>::max();
  std::string result;
  if (from.empty()) {  // between all bytes, and at both ends
    for (; left > 0; --left) {
      result += to;
      if (bytes.empty()) break;
      result += bytes[0];
      bytes.remove_prefix(1);
    }
    return Bytes::make(call.runtime, result.append(bytes));
  }
  for (size_t at; left > 0 && (at = bytes.find(from)) != std::string_view::npos; --left) {
    result.append(bytes.substr(0, at)).append(to);
    bytes.remove_prefix(at + from.size());
  }
  return Bytes::make(call.runtime, result.append(bytes));
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

}  // namespace

void setUpBytes(Runtime& runtime, BuiltinTypes& types) {
  types.bytes = &runtime.makeType({.name = "bytes", .bases = {}, .canBeBase = false});
  TypeSlots& slots = types.bytes->slots;
  slots.create = createBytes;
  slots.initialize = nullptr;
  slots.repr = [](Runtime&, const Value& self) { return quoteBytes(bytesIn(self).view()); };
  slots.hash = [](Runtime&, const Value& self) { return hashText(bytesIn(self).view()); };
  slots.compare = compareBytes;
  slots.binary = binaryBytes;
  slots.length = [](Runtime&, const Value& self) {
    return static_cast<int64_t>(bytesIn(self).view().size());
  };
  slots.contains = containsBytes;
  slots.getItem = getItemBytes;
  slots.iterate = iterateBytes;
  types.bytes->binaryOps = operatorBits(BinaryOp::Add, BinaryOp::Multiply);
  types.bytes->define(kMethods);
  defineBytesMethods(*types.bytes);
  types.bytes->defineStatic(kClassMethods, true);
  types.named.push_back(types.bytes);
}

}  // namespace loopscope::runtime
