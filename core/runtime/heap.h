// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "core/runtime/object.h"

// Where the objects of one run live. It counts every byte that a program's values take and ends the run at
// the limit, before the machine feels it; it frees small objects into lists of their size; and it takes apart
// what is left when the run is over, cycles included.

namespace loopscope::runtime {

class Runtime;

class Heap {
 public:
  // The runtime is borrowed: work is counted there.
  Heap(Runtime& runtime, uint64_t maxBytes) : m_runtime(runtime), m_maxBytes(maxBytes) {}
  ~Heap();
  Heap(const Heap&) = delete;
  Heap& operator=(const Heap&) = delete;

  template <class T, class... Arguments>
  Ref<T> make(Arguments&&... arguments) {
    return makeSized<T>(0, std::forward<Arguments>(arguments)...);
  }
  // With room for extraBytes behind the object.
  template <class T, class... Arguments>
  Ref<T> makeSized(size_t extraBytes, Arguments&&... arguments) {
    const size_t size = sizeof(T) + extraBytes;
    void* memory = allocate(size);
    T* object;
    try {
      object = new (memory) T(std::forward<Arguments>(arguments)...);
    } catch (...) {
      free(memory, sizeClassOf(size));
      throw;
    }
    object->m_sizeClass = sizeClassOf(size);
    return Ref<T>::adopt(object);
  }

  // Throws RunEnds when there is no room for so many bytes: before something long is begun.
  void expect(uint64_t bytes) {
    if (m_bytes + bytes > m_maxBytes) refuse(bytes);
  }
  // Buffers that objects hold outside themselves. reserve throws RunEnds when the limit is passed; call it
  // before the memory is taken, and release with the same number when it is given back.
  // Large ones count as work too, since they get filled: what copies megabytes again and again ends in time.
  void reserve(uint64_t bytes) {
    reserveSmall(bytes);
    if (bytes >= kWorthCounting) countWork(bytes);
  }
  void release(uint64_t bytes) { m_bytes -= bytes; }
  uint64_t bytes() const { return m_bytes; }

  // From now on objects go in silence: the run has ended.
  void stopFinalizers() { m_clearing = true; }
  // Takes everything apart that is still alive, cycles included. Finalizers no longer run.
  void clearAll();

 private:
  friend class Object;
  static constexpr size_t kGranularity = 16;
  static constexpr size_t kSizeClasses = 32;  // up to 512 bytes
  static constexpr uint8_t kLarge = 0xff;     // its size stands before it
#if defined(__SANITIZE_ADDRESS__)
  static constexpr size_t kMaxSmall = 0;  // so that the sanitizer sees every object come and go
#else
  static constexpr size_t kMaxSmall = kGranularity * kSizeClasses;
#endif
  struct FreeBlock {
    FreeBlock* next;
  };

  static constexpr uint64_t kWorthCounting = 4096;

  void reserveSmall(uint64_t bytes) {
    expect(bytes);
    m_bytes += bytes;
  }
  void countWork(uint64_t bytes);
  static uint8_t sizeClassOf(size_t size) {
    return size <= kMaxSmall ? static_cast<uint8_t>((size - 1) / kGranularity) : kLarge;
  }
  void* allocate(size_t size) {
    const uint8_t sizeClass = sizeClassOf(size);
    if (sizeClass == kLarge) return allocateLarge(size);
    reserveSmall((sizeClass + size_t{1}) * kGranularity);
    FreeBlock*& head = m_free[sizeClass];
    if (head == nullptr) refill(sizeClass);
    FreeBlock* block = head;
    head = block->next;
    return block;
  }
  void free(void* memory, uint8_t sizeClass) {
    if (sizeClass == kLarge) return freeLarge(memory);
    release((sizeClass + size_t{1}) * kGranularity);
    m_free[sizeClass] = new (memory) FreeBlock{m_free[sizeClass]};
  }
  void* allocateLarge(size_t size);
  void freeLarge(void* memory);
  void refill(uint8_t sizeClass);
  std::byte* newSlab(size_t bytes);
  [[noreturn]] void refuse(uint64_t bytes);

  void link(Object& object);
  void unlink(Object& object);
  void bury(Object& object);
  bool survivesFinalizer(Object& object);
  template <class Action>
  void holdingEnd(Action action);
  void destroy(Object& object);

  Runtime& m_runtime;
  uint64_t m_maxBytes;
  uint64_t m_bytes = 0;
  std::array<FreeBlock*, kSizeClasses> m_free{};
  struct Freed {
    std::align_val_t alignment;
    void operator()(std::byte* chunk) const { ::operator delete(chunk, alignment); }
  };
  std::vector<std::unique_ptr<std::byte, Freed>> m_chunks;
  size_t m_chunkBytes = 0;  // of the last one, ...
  size_t m_chunkLeft = 0;   // ... of which so much is still to be cut
  Object* m_first = nullptr;
  uint32_t m_burialDepth = 0;
  std::vector<Object*> m_unburied;  // deaths too deep to follow at once
  std::exception_ptr m_pendingEnd;  // a RunEnds from within a finalizer; thrown by the next allocation
  bool m_clearing = false;
};

}  // namespace loopscope::runtime
