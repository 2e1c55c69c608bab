// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/heap.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/base/large_pages.h"
#include "core/runtime/exception.h"
#include "core/runtime/runtime.h"
#include "core/runtime/type.h"

namespace loopscope::runtime {
namespace {

constexpr size_t kSlabBytes = size_t{16} * 1024;  // for objects of one size
constexpr size_t kFirstChunkBytes = 4 * kSlabBytes;
constexpr size_t kLargePrefix = 16;
constexpr uint32_t kMaxBurialDepth = 50;

}  // namespace

Object::Object(Type& type, ObjectKind kind) : Object(type.heap(), &type, kind) {}

Object::Object(Heap& heap, Type* type, ObjectKind kind) : m_kind(kind), m_type(type) {
  heap.link(*this);
}

// Still in the list when a derived class's constructor throws.
Object::~Object() {
  if (m_isLinked) m_type->heap().unlink(*this);
}

void Object::die() {
  m_type->heap().bury(*this);
}

Heap::~Heap() {
  CHECK(m_unburied.empty());
}

void* Heap::allocateLarge(size_t size) {
  reserve(size + kLargePrefix);
  auto* memory = static_cast<std::byte*>(::operator new(size + kLargePrefix));
  new (memory) size_t(size);
  return memory + kLargePrefix;
}

void Heap::freeLarge(void* memory) {
  std::byte* start = static_cast<std::byte*>(memory) - kLargePrefix;
  release(*reinterpret_cast<size_t*>(start) + kLargePrefix);
  ::operator delete(start);
}

// Slabs are cut from chunks that grow with the run, up to a large page.
std::byte* Heap::newSlab(size_t bytes) {
  if (m_chunkLeft < bytes) {
    m_chunkBytes = m_chunkBytes == 0 ? kFirstChunkBytes : std::min(2 * m_chunkBytes, kLargePageBytes);
    const std::align_val_t alignment{m_chunkBytes};
    m_chunks.emplace_back(static_cast<std::byte*>(::operator new(m_chunkBytes, alignment)), Freed{alignment});
    askForLargePages(m_chunks.back().get(), m_chunkBytes);
    m_chunkLeft = m_chunkBytes;
  }
  std::byte* slab = m_chunks.back().get() + (m_chunkBytes - m_chunkLeft);
  m_chunkLeft -= bytes;
  return slab;
}

void Heap::refill(uint8_t sizeClass) {
  const size_t blockBytes = (sizeClass + size_t{1}) * kGranularity;
  const size_t count = kSlabBytes / blockBytes;
  std::byte* slab = newSlab(count * blockBytes);
  for (size_t i = count; i-- > 0;) {
    m_free[sizeClass] = new (slab + i * blockBytes) FreeBlock{m_free[sizeClass]};
  }
}

void Heap::countWork(uint64_t bytes) {
  constexpr uint64_t kBytesPerInstruction = 64;
  try {
    m_runtime.charge(bytes / kBytesPerInstruction);
  } catch (...) {
    release(bytes);  // the caller gets no memory
    throw;
  }
}

void Heap::refuse(uint64_t) {
  if (m_pendingEnd) std::rethrow_exception(m_pendingEnd);
  throw RunEnds{RunEnds::kLimitReached, "The program's values took more than " +
                                            std::to_string(m_maxBytes >> 20) + " MB, the limit for one run."};
}

void Heap::link(Object& object) {
  object.m_isLinked = true;
  object.m_next = m_first;
  if (m_first != nullptr) m_first->m_previous = &object;
  m_first = &object;
}

void Heap::unlink(Object& object) {
  object.m_isLinked = false;
  if (object.m_next != nullptr) object.m_next->m_previous = object.m_previous;
  if (object.m_previous != nullptr) {
    object.m_previous->m_next = object.m_next;
  } else {
    m_first = object.m_next;
  }
}

void Heap::bury(Object& object) {
  if (m_burialDepth >= kMaxBurialDepth) {
    m_unburied.push_back(&object);
    return;
  }
  ++m_burialDepth;
  if (!survivesFinalizer(object)) destroy(object);
  while (m_burialDepth == 1 && !m_unburied.empty()) {
    Object* waiting = m_unburied.back();
    m_unburied.pop_back();
    if (!survivesFinalizer(*waiting)) destroy(*waiting);
  }
  --m_burialDepth;
}

// Nothing may be thrown out of a destructor: when the run ends in the action, the next allocation throws
// that.
template <class Action>
void Heap::holdingEnd(Action action) {
  try {
    action();
  } catch (...) {
    m_pendingEnd = std::current_exception();
    m_maxBytes = 0;
  }
}

bool Heap::survivesFinalizer(Object& object) {
  if (!object.m_wantsFinalizer || m_clearing) return false;
  object.m_wantsFinalizer = false;
  object.m_references = 1;
  holdingEnd([&] { object.finalize(); });
  return --object.m_references != 0;
}

void Heap::destroy(Object& object) {
  if (object.m_isWatched) holdingEnd([&] { object.m_type->runtime().forget(object); });
  unlink(object);
  const uint8_t sizeClass = object.m_sizeClass;
  object.~Object();
  free(&object, sizeClass);
}

void Heap::clearAll() {
  m_clearing = true;
  Object* object = m_first;
  if (object != nullptr) object->retain();
  while (object != nullptr) {
    object->clear();
    Object* next = object->m_next;
    if (next != nullptr) next->retain();
    object->release();
    object = next;
  }
}

}  // namespace loopscope::runtime
