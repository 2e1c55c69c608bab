// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/runtime/type.h"
#include "core/runtime/value.h"

// What list, tuple, str, bytes and range do alike.

namespace loopscope::runtime {

class Slice;

// An index into a sequence of that length, counted from its end when negative. Raises IndexError with the
// message when there is no such item, TypeError "list indices must be integers or slices, not str".
size_t itemIndex(Runtime& runtime, const Value& key, size_t length, std::string_view typeName,
                 std::string_view outOfRange);

// What a key or the parts of a slice stand for, by __index__, where that is the program's code: it may change
// the sequence, so it has to be over before the sequence is looked at. What has no __index__ stays as it is.
Value plainIndex(Runtime& runtime, const Value& key);
Ref<Slice> plainSlice(Runtime& runtime, Slice& slice);

// Start and stop of index(), count(), find(): clamped to 0..length.
struct Bounds {
  size_t from;
  size_t to;
};
Bounds searchBounds(Runtime& runtime, const Value& start, const Value& stop, size_t length);

// How often a sequence is repeated by `sequence * other`; -1 when other is no integer.
int64_t repeatCount(Runtime& runtime, const Value& other);
// Ends the run when so many bytes would pass the limit.
void expectBytes(Runtime& runtime, uint64_t items, uint64_t itemBytes);

// The items stay where they are meanwhile: of a list, those of a copy.
Value compareItems(Runtime& runtime, CompareOp op, std::span<const Value> left, std::span<const Value> right);
// "[...]" texts of a container that is being shown already.
std::string joinReprs(Runtime& runtime, const Value& container, std::span<const Value> items,
                      std::string_view open, std::string_view close);

// Marks an object as being shown for as long as it lives.
class ReprScope {
 public:
  ReprScope(Runtime& runtime, const Object& object);
  ~ReprScope();
  ReprScope(const ReprScope&) = delete;
  ReprScope& operator=(const ReprScope&) = delete;
  bool isRecursive() const { return m_recursive; }

 private:
  Runtime& m_runtime;
  bool m_recursive;
};

}  // namespace loopscope::runtime
