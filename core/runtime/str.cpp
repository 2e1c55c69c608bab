// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/str.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "core/base/utf8.h"
#include "core/runtime/heap.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {
namespace {

constexpr size_t kMaxBytes = std::numeric_limits<uint32_t>::max();

Ref<Str> makeWithRoom(Runtime& runtime, std::string_view text, size_t capacity, uint32_t length) {
  Type& type = *runtime.types().str;
  if (capacity > kMaxBytes) runtime.heap().reserve(capacity);  // far past any limit: throws
  return runtime.heap().makeSized<Str>(capacity, type, sizeof(Str), static_cast<uint32_t>(capacity), text,
                                       length);
}

}  // namespace

uint64_t hashText(std::string_view text) {
  if (text.empty()) return 0;
  // FNV-1a over words, mixed at the end. The same on every machine.
  uint64_t hash = 0xcbf29ce484222325 ^ text.size();
  while (text.size() >= 8) {
    uint64_t word;
    std::memcpy(&word, text.data(), 8);
    hash = (hash ^ word) * 0x9fb21c651e98df25;
    hash ^= hash >> 32;
    text.remove_prefix(8);
  }
  for (const char c : text) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  hash ^= hash >> 29;
  hash *= 0xbf58476d1ce4e5b9;
  hash ^= hash >> 32;
  return hash != 0 ? hash : 1;
}

Str::Str(Type& type, size_t offset, uint32_t capacity, std::string_view text, uint32_t length)
    : Object(type, ObjectKind::Str),
      m_data(reinterpret_cast<char*>(this) + offset),
      m_size(static_cast<uint32_t>(text.size())),
      m_capacity(capacity),
      m_length(length) {
  if (!text.empty()) std::memcpy(m_data, text.data(), text.size());
}

Str::~Str() = default;

Ref<Str> Str::make(Runtime& runtime, std::string_view utf8) {
  return makeWithRoom(runtime, utf8, utf8.size(), static_cast<uint32_t>(countCodePoints(utf8)));
}

Ref<Str> Str::concatenate(Runtime& runtime, const Str& left, const Str& right) {
  const size_t size = size_t{left.m_size} + right.m_size;
  Ref<Str> result = makeWithRoom(runtime, left.view(), size, left.m_length);
  std::memcpy(result->m_data + left.m_size, right.m_data, right.m_size);
  result->m_size = static_cast<uint32_t>(size);
  result->m_length = left.m_length + right.m_length;
  return result;
}

void Str::append(Runtime& runtime, Value& target, const Str& tail) {
  Str& head = *static_cast<Str*>(target.object());
  const size_t size = size_t{head.m_size} + tail.m_size;
  if (head.references() == 1 && !head.m_interned && size <= head.m_capacity) {
    std::memmove(head.m_data + head.m_size, tail.m_data, tail.m_size);
    head.m_length += tail.m_length;
    head.m_size = static_cast<uint32_t>(size);
    head.m_hash = 0;
    return;
  }
  // The first time just enough; who appends again is likely to go on.
  const bool goesOn = head.references() == 1 && !head.m_interned && head.m_size >= 64;
  Ref<Str> result = makeWithRoom(runtime, head.view(), goesOn ? size + size / 2 : size, head.m_length);
  std::memcpy(result->m_data + head.m_size, tail.m_data, tail.m_size);
  result->m_size = static_cast<uint32_t>(size);
  result->m_length = head.m_length + tail.m_length;
  target = std::move(result);
}

uint64_t Str::computeHash() const {
  return m_hash = hashText(view());
}

size_t Str::offsetOf(size_t index) const {
  if (isAscii()) return index;
  const auto isWithin = [this](size_t offset) {
    return (static_cast<uint8_t>(m_data[offset]) & 0xc0) == 0x80;
  };
  const bool fromStart = index < m_soughtIndex / 2;
  size_t at = fromStart ? 0 : m_soughtIndex;
  size_t offset = fromStart ? 0 : m_soughtOffset;
  type().runtime().charge((index > at ? index - at : at - index) / 16);
  for (; at < index; ++at) {
    do ++offset;
    while (offset < m_size && isWithin(offset));
  }
  for (; at > index; --at) {
    do --offset;
    while (isWithin(offset));
  }
  m_soughtIndex = static_cast<uint32_t>(at);
  m_soughtOffset = static_cast<uint32_t>(offset);
  return offset;
}

size_t Str::indexAt(size_t offset) const {
  if (isAscii()) return offset;
  const bool fromStart = offset < m_soughtOffset / 2;
  const size_t from = fromStart ? 0 : m_soughtOffset;
  const size_t at = fromStart ? 0 : m_soughtIndex;
  const std::string_view between =
      offset >= from ? view().substr(from, offset - from) : view().substr(offset, from - offset);
  type().runtime().charge(between.size() / 16);
  const size_t steps = countCodePoints(between);
  m_soughtIndex = static_cast<uint32_t>(offset >= from ? at + steps : at - steps);
  m_soughtOffset = static_cast<uint32_t>(offset);
  return m_soughtIndex;
}

std::string_view Str::slice(size_t from, size_t to) const {
  const size_t start = offsetOf(from);
  if (isAscii()) return view().substr(start, to - from);
  size_t end = start;
  for (size_t i = from; i < to; ++i) {
    do ++end;
    while (end < m_size && (static_cast<uint8_t>(m_data[end]) & 0xc0) == 0x80);
  }
  return view().substr(start, end - start);
}

}  // namespace loopscope::runtime
