// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/range.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// bytearray: what it has besides the methods of bytes.

namespace loopscope::runtime {
namespace {

ByteArray& arrayIn(const Value& self) {
  return *static_cast<ByteArray*>(self.object());
}

size_t sizeOf(const Value& self) {
  return arrayIn(self).view().size();
}

Value createByteArray(Runtime& runtime, Type& type, const Arguments& arguments) {
  return Value(
      makeFor<ByteArray>(type, runtime.types().byteArray, bytesFrom(runtime, "bytearray", arguments)));
}

std::string reprByteArray(Runtime& runtime, const Value& self) {
  return fmt::format("{}({})", typeOf(runtime, self).shortName(), quoteBytes(arrayIn(self).view()));
}

// What is put in: of bytes-like objects and iterables of numbers.
std::string piecesOf(Runtime& runtime, const Value& value) {
  if (const Bytes* bytes = value.as<Bytes>()) return std::string(bytes->view());
  if (isInteger(value) || value.as<Str>() != nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("can't extend bytearray with {}", typeName(runtime, value)));
  }
  return bytesFrom(runtime, "bytearray", {{&value, 1}, {}});
}

void setSlice(Runtime& runtime, const Value& self, Slice& given, const std::string& bytes) {
  const Ref<Slice> slice = plainSlice(runtime, given);
  const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(sizeOf(self)));
  const auto start = static_cast<size_t>(indices.start);
  const auto count = static_cast<size_t>(indices.count);
  if (indices.step == 1)
    return arrayIn(self).change([&](std::string& own) { own.replace(start, count, bytes); });
  if (bytes.size() != count) {
    runtime.raise(runtime.types().valueError,
                  fmt::format("attempt to assign bytes of size {} to extended slice of size {}", bytes.size(),
                              indices.count));
  }
  arrayIn(self).change([&](std::string& own) {
    for (size_t i = 0; i < count; ++i) {
      own[static_cast<size_t>(indices.start + static_cast<int64_t>(i) * indices.step)] = bytes[i];
    }
  });
}

void setItemByteArray(Runtime& runtime, const Value& self, const Value& key, const Value& value) {
  if (Slice* slice = key.as<Slice>()) {
    if (isInteger(value)) {
      runtime.raise(runtime.types().typeError,
                    "can assign only bytes, buffers, or iterables of ints in range(0, 256)");
    }
    return setSlice(runtime, self, *slice, piecesOf(runtime, value));
  }
  const char byte = byteGiven(runtime, value);
  const Value place = plainIndex(runtime, key);
  const size_t index = itemIndex(runtime, place, sizeOf(self), "bytearray", "bytearray index out of range");
  arrayIn(self).change([&](std::string& own) { own[index] = byte; });
}

void deleteItemByteArray(Runtime& runtime, const Value& self, const Value& key) {
  Slice* slice = key.as<Slice>();
  if (slice == nullptr) {
    const Value place = plainIndex(runtime, key);
    const size_t index = itemIndex(runtime, place, sizeOf(self), "bytearray", "bytearray index out of range");
    return arrayIn(self).change([&](std::string& own) { own.erase(index, 1); });
  }
  const Ref<Slice> plain = plainSlice(runtime, *slice);
  const Slice::Indices indices = plain->indices(runtime, static_cast<int64_t>(sizeOf(self))).ascending();
  arrayIn(self).change([&](std::string& own) {
    std::string kept;
    int64_t next = 0;
    for (size_t i = 0; i < own.size(); ++i) {
      const bool goes =
          next < indices.count && static_cast<int64_t>(i) == indices.start + next * indices.step;
      goes ? static_cast<void>(++next) : kept.push_back(own[i]);
    }
    own.swap(kept);
  });
}

Value inPlaceByteArray(Runtime& runtime, BinaryOp op, const Value& self, const Value& other) {
  if (op == BinaryOp::Add) {
    const Bytes* bytes = other.as<Bytes>();
    if (bytes == nullptr) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("can't concat {} to bytearray", typeName(runtime, other)));
    }
    const std::string added(bytes->view());
    arrayIn(self).change([&](std::string& own) { own += added; });
    return self;
  }
  if (op != BinaryOp::Multiply) return Value::notImplemented();
  const int64_t count = repeatCount(runtime, other);
  if (count < 0) return Value::notImplemented();
  expectBytes(runtime, static_cast<uint64_t>(count), sizeOf(self));
  arrayIn(self).change([&](std::string& own) {
    const std::string once = own;
    own.clear();
    for (int64_t i = 0; i < count && !once.empty(); ++i) own += once;
  });
  return self;
}

Value append(NativeCall& call) {
  const char byte = byteGiven(call.runtime, call[1]);
  arrayIn(call[0]).change([&](std::string& own) { own.push_back(byte); });
  return Value::none();
}

Value extend(NativeCall& call) {
  const std::string bytes = piecesOf(call.runtime, call[1]);
  arrayIn(call[0]).change([&](std::string& own) { own += bytes; });
  return Value::none();
}

Value insert(NativeCall& call) {
  int64_t index = toIndex(call.runtime, call[1]);
  const char byte = byteGiven(call.runtime, call[2]);
  const auto size = static_cast<int64_t>(sizeOf(call[0]));
  if (index < 0) index = std::max<int64_t>(index + size, 0);
  const auto place = static_cast<size_t>(std::min(index, size));
  arrayIn(call[0]).change([&](std::string& own) { own.insert(place, 1, byte); });
  return Value::none();
}

Value pop(NativeCall& call) {
  const Value place = plainIndex(call.runtime, call[1]);
  if (sizeOf(call[0]) == 0) call.runtime.raise(call.runtime.types().indexError, "pop from empty bytearray");
  const size_t index = itemIndex(call.runtime, place, sizeOf(call[0]), "bytearray", "pop index out of range");
  const auto byte = static_cast<uint8_t>(arrayIn(call[0]).view()[index]);
  arrayIn(call[0]).change([&](std::string& own) { own.erase(index, 1); });
  return Value::integer(byte);
}

Value removeByte(NativeCall& call) {
  const char byte = byteGiven(call.runtime, call[1]);
  const size_t index = arrayIn(call[0]).view().find(byte);
  if (index == std::string_view::npos) {
    call.runtime.raise(call.runtime.types().valueError, "value not found in bytearray");
  }
  arrayIn(call[0]).change([&](std::string& own) { own.erase(index, 1); });
  return Value::none();
}

Value reverse(NativeCall& call) {
  arrayIn(call[0]).change([](std::string& own) { std::ranges::reverse(own); });
  return Value::none();
}

Value clear(NativeCall& call) {
  arrayIn(call[0]).change([](std::string& own) { own.clear(); });
  return Value::none();
}

constexpr NativeDefinition kMethods[] = {
    {"append", "self, item, /", append},
    {"clear", "self, /", clear},
    {"copy", "self, /",
     [](NativeCall& c) { return makeBytesLike(c.runtime, c[0], std::string(arrayIn(c[0]).view())); }},
    {"extend", "self, iterable_of_ints, /", extend},
    {"insert", "self, index, item, /", insert},
    {"pop", "self, index=-1, /", pop},
    {"remove", "self, value, /", removeByte},
    {"reverse", "self, /", reverse},
};

}  // namespace

void setUpByteArray(Runtime& runtime, BuiltinTypes& types) {
  types.byteArray = &runtime.makeType({.name = "bytearray", .bases = {}, .hashable = false});
  TypeSlots& slots = types.byteArray->slots;
  shareBytesSlots(slots);
  slots.create = createByteArray;
  slots.initialize = nullptr;
  slots.repr = reprByteArray;
  slots.inPlace = inPlaceByteArray;
  slots.setItem = setItemByteArray;
  slots.deleteItem = deleteItemByteArray;
  defineBytesMethods(*types.byteArray);
  types.byteArray->define(kMethods);
  types.named.push_back(types.byteArray);
}

}  // namespace loopscope::runtime
