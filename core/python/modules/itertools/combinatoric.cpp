// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>
#include <vector>

#include "core/python/modules/itertools/itertools.h"
#include "core/runtime/bigint.h"

// combinations, combinations_with_replacement, permutations, product: rows of items picked from pools, in the
// order of their positions.

namespace loopscope::python {
namespace {

using namespace runtime;

using Indices = std::vector<size_t>;

// All of them keep the positions of the next row, and give up when there is none.
class Picking : public Iterator {
 public:
  Picking(Type& type, Ref<Tuple> pool, Indices first, bool isEmpty)
      : Iterator(type), m_pool(std::move(pool)), m_indices(std::move(first)), m_isOver(isEmpty) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_isOver) return false;
    Ref<Tuple> row = Tuple::make(runtime, rowSize());
    for (size_t i = 0; i < row->size(); ++i) (*row)[i] = (*m_pool)[m_indices[i]];
    out = std::move(row);
    m_isOver = !advance();
    return true;
  }
  void clear() override {
    m_pool = nullptr;
    m_isOver = true;
  }

 protected:
  virtual bool advance() = 0;
  virtual size_t rowSize() const { return m_indices.size(); }

  Ref<Tuple> m_pool;
  Indices m_indices;
  bool m_isOver;
};

class Combinations final : public Picking {
 public:
  using Picking::Picking;

 private:
  bool advance() override {
    const size_t size = m_indices.size();
    size_t i = size;
    while (i > 0 && m_indices[i - 1] == m_pool->size() - size + i - 1) --i;
    if (i == 0) return false;
    std::iota(m_indices.begin() + static_cast<std::ptrdiff_t>(i - 1), m_indices.end(), m_indices[i - 1] + 1);
    return true;
  }
};

class CombinationsWithReplacement final : public Picking {
 public:
  using Picking::Picking;

 private:
  bool advance() override {
    size_t i = m_indices.size();
    while (i > 0 && m_indices[i - 1] == m_pool->size() - 1) --i;
    if (i == 0) return false;
    std::fill(m_indices.begin() + static_cast<std::ptrdiff_t>(i - 1), m_indices.end(), m_indices[i - 1] + 1);
    return true;
  }
};

// The indices are a permutation of the whole pool, of which a row shows the beginning.
class Permutations final : public Picking {
 public:
  Permutations(Type& type, Ref<Tuple> pool, Indices first, bool isEmpty, size_t rowSize)
      : Picking(type, std::move(pool), std::move(first), isEmpty), m_rowSize(rowSize) {}

 private:
  bool advance() override {
    std::reverse(m_indices.begin() + static_cast<std::ptrdiff_t>(m_rowSize), m_indices.end());
    return std::next_permutation(m_indices.begin(), m_indices.end());
  }
  size_t rowSize() const override { return m_rowSize; }

  size_t m_rowSize;
};

size_t countGiven(Runtime& runtime, const Value& value) {
  const int64_t count = toIndex(runtime, value);
  if (count < 0) runtime.raise(runtime.types().valueError, "r must be non-negative");
  return static_cast<size_t>(count);
}

// The positions that a row begins with, charged to the heap for as long as they are made.
Indices indicesFor(Runtime& runtime, size_t count) {
  runtime.heap().reserve(count * sizeof(size_t));
  runtime.heap().release(count * sizeof(size_t));
  return Indices(count);
}

Value makeCombinations(NativeCall& call) {
  Ref<Tuple> pool = toTuple(call.runtime, call[1]);
  const size_t count = countGiven(call.runtime, call[2]);
  const bool isEmpty = count > pool->size();
  Indices first = indicesFor(call.runtime, isEmpty ? 0 : count);
  std::iota(first.begin(), first.end(), size_t{0});
  return makeGiven<Combinations>(call, std::move(pool), std::move(first), isEmpty);
}

Value makeCombinationsWithReplacement(NativeCall& call) {
  Ref<Tuple> pool = toTuple(call.runtime, call[1]);
  const size_t count = countGiven(call.runtime, call[2]);
  const bool isEmpty = pool->size() == 0 && count > 0;
  return makeGiven<CombinationsWithReplacement>(call, std::move(pool),
                                                indicesFor(call.runtime, isEmpty ? 0 : count), isEmpty);
}

Value makePermutations(NativeCall& call) {
  Ref<Tuple> pool = toTuple(call.runtime, call[1]);
  if (!call[2].isNone() && !isInteger(call[2])) {
    call.runtime.raise(call.runtime.types().typeError, "Expected int as r");
  }
  const size_t count = call[2].isNone() ? pool->size() : countGiven(call.runtime, call[2]);
  const bool isEmpty = count > pool->size();
  Indices first = indicesFor(call.runtime, pool->size());
  std::iota(first.begin(), first.end(), size_t{0});
  return makeGiven<Permutations>(call, std::move(pool), std::move(first), isEmpty, count);
}

class Product final : public Iterator {
 public:
  Product(Type& type, std::vector<Ref<Tuple>> pools) : Iterator(type), m_pools(std::move(pools)) {
    m_indices.resize(m_pools.size());
    m_isOver =
        std::any_of(m_pools.begin(), m_pools.end(), [](const auto& pool) { return pool->size() == 0; });
  }
  bool next(Runtime& runtime, Value& out) override {
    if (m_isOver) return false;
    Ref<Tuple> row = Tuple::make(runtime, m_pools.size());
    for (size_t i = 0; i < m_pools.size(); ++i) (*row)[i] = (*m_pools[i])[m_indices[i]];
    out = std::move(row);
    m_isOver = !advance();
    return true;
  }
  void clear() override {
    m_pools.clear();
    m_isOver = true;
  }

 private:
  // The last pool turns fastest, like an odometer.
  bool advance() {
    for (size_t i = m_pools.size(); i-- > 0;) {
      if (++m_indices[i] < m_pools[i]->size()) return true;
      m_indices[i] = 0;
    }
    return false;
  }

  std::vector<Ref<Tuple>> m_pools;
  Indices m_indices;
  bool m_isOver;
};

Value makeProduct(NativeCall& call) {
  const int64_t repeat = toIndex(call.runtime, call[2]);
  if (repeat < 0) {
    call.runtime.raise(call.runtime.types().valueError, "repeat argument cannot be negative");
  }
  std::vector<Ref<Tuple>> once;
  for (const Value& each : call[1].as<Tuple>()->items()) once.push_back(toTuple(call.runtime, each));
  indicesFor(call.runtime, once.size() * static_cast<size_t>(std::min<int64_t>(repeat, INT32_MAX)));
  std::vector<Ref<Tuple>> pools;
  for (int64_t i = 0; i < repeat && !once.empty(); ++i) pools.insert(pools.end(), once.begin(), once.end());
  return makeGiven<Product>(call, std::move(pools));
}

constexpr IteratorDefinition kIterators[] = {
    {"combinations", {"__new__", "type, iterable, r", makeCombinations}},
    {"combinations_with_replacement", {"__new__", "type, iterable, r", makeCombinationsWithReplacement}},
    {"permutations", {"__new__", "type, iterable, r=None", makePermutations}},
    {"product", {"__new__", "type, /, *iterables, repeat=1", makeProduct}},
};

}  // namespace

std::span<const IteratorDefinition> combinatoricIterators() {
  return kIterators;
}

}  // namespace loopscope::python
