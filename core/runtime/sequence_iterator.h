// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/iterator.h"

// Iterators that call the program: over __getitem__, and iter(callable, sentinel).

namespace loopscope::runtime {

class SequenceIterator final : public Iterator {
 public:
  SequenceIterator(Type& type, Value values) : Iterator(type), m_sequence(std::move(values)) {}
  bool next(Runtime& runtime, Value& out) override;
  void clear() override { m_sequence = Value(); }

 private:
  Value m_sequence;  // Unbound when exhausted
  int64_t m_index = 0;
};

class CallIterator final : public Iterator {
 public:
  CallIterator(Type& type, Value function, Value last)
      : Iterator(type), m_function(std::move(function)), m_sentinel(std::move(last)) {}
  bool next(Runtime& runtime, Value& out) override;
  void clear() override { m_function = m_sentinel = Value(); }

 private:
  Value m_function;  // Unbound when exhausted
  Value m_sentinel;
};

}  // namespace loopscope::runtime
