// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/runtime.h"
#include "core/runtime/sort.h"
#include "core/runtime/type_setup.h"

// The heapq module. A program may print its heap, so items take the very places that they take in CPython: a
// hole sinks to the bottom along the smaller children, and what fills it rises from there.

namespace loopscope::python {
namespace {

using namespace runtime;

// A list that is a heap. Comparing may run the program's code, which may change the list's length.
class Heap {
 public:
  // The first argument of a call to the function that is named in messages.
  Heap(const NativeCall& call, std::string_view function)
      : m_runtime(call.runtime), m_list(call[0].as<List>()) {
    if (m_list) return;
    const char* which = call.arguments.size() > 1 ? " 1" : "";
    m_runtime.raise(m_runtime.types().typeError, fmt::format("{}() argument{} must be list, not {}", function,
                                                             which, typeName(m_runtime, call[0])));
  }
  size_t size() const { return m_list->size(); }
  List& list() { return *m_list; }

  // The item there moves towards the root until its parent is not greater.
  void rise(size_t from, size_t index) {
    const size_t count = size();
    const Value item = (*m_list)[index];
    while (index > from) {
      const size_t parent = (index - 1) / 2;
      if (!isLess(item, (*m_list)[parent], count)) break;
      std::swap((*m_list)[index], (*m_list)[parent]);
      index = parent;
    }
  }

  // The item there goes down to a leaf and rises to its place.
  void settle(size_t index) {
    const size_t count = size();
    const size_t start = index;
    while (2 * index + 1 < count) {
      size_t child = 2 * index + 1;
      if (child + 1 < count && !isLess((*m_list)[child], (*m_list)[child + 1], count)) ++child;
      std::swap((*m_list)[index], (*m_list)[child]);
      index = child;
    }
    rise(start, index);
  }

  Value popSmallest() {
    if (size() == 0) m_runtime.raise(m_runtime.types().indexError, "index out of range");
    Value last = m_list->removeAt(size() - 1);
    if (size() == 0) return last;
    return replaceSmallest(std::move(last));
  }

  Value replaceSmallest(Value item) {
    if (size() == 0) m_runtime.raise(m_runtime.types().indexError, "index out of range");
    (*m_list)[0].swap(item);
    settle(0);
    return item;
  }

 private:
  bool isLess(const Value& left, const Value& right, size_t count) {
    m_runtime.charge(1);
    const Value a = left;
    const Value b = right;
    const bool less = lessThan(m_runtime, a, b);
    if (size() != count)
      m_runtime.raise(m_runtime.types().runtimeError, "list changed size during iteration");
    return less;
  }

  Runtime& m_runtime;
  Ref<List> m_list;
};

Value heapify(NativeCall& call) {
  Heap heap(call, "heapify");
  for (size_t i = heap.size() / 2; i-- > 0;) heap.settle(i);
  return Value::none();
}

Value heapPush(NativeCall& call) {
  Heap heap(call, "heappush");
  heap.list().append(call[1]);
  heap.rise(0, heap.size() - 1);
  return Value::none();
}

Value heapPop(NativeCall& call) {
  return Heap(call, "heappop").popSmallest();
}

Value heapReplace(NativeCall& call) {
  return Heap(call, "heapreplace").replaceSmallest(call[1]);
}

Value heapPushPop(NativeCall& call) {
  Heap heap(call, "heappushpop");
  if (heap.size() == 0) return call[1];
  const Value smallest = heap.list()[0];
  return lessThan(call.runtime, smallest, call[1]) ? heap.replaceSmallest(call[1]) : call[1];
}

// The first of all items, sorted: n, iterable, key.
template <bool largest>
Value firstOfSorted(NativeCall& call) {
  const int64_t wanted = std::max<int64_t>(0, toIndex(call.runtime, call[0]));
  const Ref<List> all = toList(call.runtime, call[1]);
  std::vector<Value> items;
  all->swapItems(items);
  sortValues(call.runtime, items, call[2], largest);
  const size_t count = std::min(items.size(), static_cast<size_t>(wanted));
  return List::make(call.runtime, std::span<const Value>(items).first(count));
}

// ---- merge

class Merge final : public Iterator {
 public:
  Merge(Type& type, Ref<Tuple> sources, Value function, bool isReverse)
      : Iterator(type), m_iterables(std::move(sources)), m_key(std::move(function)), m_reverse(isReverse) {}

  bool next(Runtime& runtime, Value& out) override {
    if (m_isRunning) runtime.raise(runtime.types().valueError, "generator already executing");
    m_isRunning = true;
    try {
      const bool hasMore = take(runtime, out);
      m_isRunning = false;
      return hasMore;
    } catch (...) {
      m_isRunning = false;
      throw;
    }
  }
  void clear() override {
    m_iterables = nullptr;
    m_key = Value();
    m_heads.clear();
  }

 private:
  struct Head {
    Value source;
    Value item;
    Value key;
  };

  bool take(Runtime& runtime, Value& out) {
    if (m_iterables) begin(runtime);
    if (m_heads.empty()) return false;
    size_t first = 0;
    for (size_t i = 1; i < m_heads.size(); ++i) {
      runtime.charge(1);
      const bool comesEarlier = m_reverse ? lessThan(runtime, m_heads[first].key, m_heads[i].key)
                                          : lessThan(runtime, m_heads[i].key, m_heads[first].key);
      if (comesEarlier) first = i;
    }
    out = m_heads[first].item;
    if (!advance(runtime, m_heads[first]))
      m_heads.erase(m_heads.begin() + static_cast<std::ptrdiff_t>(first));
    return true;
  }

  void begin(Runtime& runtime) {
    const Ref<Tuple> iterables = std::move(m_iterables);
    for (const Value& each : std::as_const(*iterables).items()) {
      Head head{iterate(runtime, each), {}, {}};
      if (advance(runtime, head)) m_heads.push_back(std::move(head));
    }
  }

  bool advance(Runtime& runtime, Head& head) {
    if (!runtime::next(runtime, head.source, head.item)) return false;
    head.key = m_key.isNone() ? head.item : runtime.call(m_key, {head.item});
    return true;
  }

  Ref<Tuple> m_iterables;  // until it begins
  Value m_key;
  bool m_reverse;
  bool m_isRunning = false;
  std::vector<Head> m_heads;  // of the sources that have more, in their order
};

Value merge(NativeCall& call) {
  return call.runtime.heap().make<Merge>(call.in<Type>(), Ref<Tuple>(call[0].as<Tuple>()), call[1],
                                         truth(call.runtime, call[2]));
}

constexpr NativeDefinition kBuiltins[] = {
    {"heapify", "heap, /", heapify},
    {"heappop", "heap, /", heapPop},
    {"heappush", "heap, item, /", heapPush},
    {"heappushpop", "heap, item, /", heapPushPop},
    {"heapreplace", "heap, item, /", heapReplace},
};
constexpr NativeDefinition kFunctions[] = {
    {"merge", "*iterables, key=None, reverse=False", merge},
    {"nlargest", "n, iterable, key=None", firstOfSorted<true>},
    {"nsmallest", "n, iterable, key=None", firstOfSorted<false>},
};
constexpr std::string_view kNames[] = {"heapify",     "heappop", "heappush", "heappushpop",
                                       "heapreplace", "merge",   "nlargest", "nsmallest"};

void build(ModuleContext& context) {
  context.define(kBuiltins, nullptr, NativeStyle::Builtin);
  context.define(kFunctions, &makeIteratorType(context.runtime, "generator", "builtins"));
}

}  // namespace

const ModuleDefinition kHeapqModule = {"heapq", kNames, build};

}  // namespace loopscope::python
