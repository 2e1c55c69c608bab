// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/itertools/itertools.h"
#include "core/runtime/bigint.h"

// compress, dropwhile, filterfalse, islice, pairwise, takewhile: some of what another iterator gives.

namespace loopscope::python {
namespace {

using namespace runtime;

class Compress final : public Iterator {
 public:
  Compress(Type& type, Value data, Value selectors)
      : Iterator(type), m_data(std::move(data)), m_selectors(std::move(selectors)) {}
  bool next(Runtime& runtime, Value& out) override {
    Value selector;
    while (runtime::next(runtime, m_data, out) && runtime::next(runtime, m_selectors, selector)) {
      runtime.charge(1);
      if (truth(runtime, selector)) return true;
    }
    return false;
  }
  void clear() override { m_data = m_selectors = Value(); }

 private:
  Value m_data;
  Value m_selectors;
};

Value makeCompress(NativeCall& call) {
  Value data = iterate(call.runtime, call[1]);
  return makeGiven<Compress>(call, std::move(data), iterate(call.runtime, call[2]));
}

// The three that ask a predicate.
class Asking : public Iterator {
 public:
  Asking(Type& type, Value predicate, Value source)
      : Iterator(type), m_predicate(std::move(predicate)), m_source(std::move(source)) {}
  void clear() override { m_predicate = m_source = Value(); }

 protected:
  bool holds(Runtime& runtime, const Value& item) const {
    return truth(runtime, runtime.call(m_predicate, {item}));
  }
  bool take(Runtime& runtime, Value& out) const { return runtime::next(runtime, m_source, out); }

  Value m_predicate;
  Value m_source;
  bool m_switched = false;  // dropwhile has begun, takewhile is over
};

class DropWhile final : public Asking {
 public:
  using Asking::Asking;
  bool next(Runtime& runtime, Value& out) override {
    while (take(runtime, out)) {
      if (m_switched) return true;
      runtime.charge(1);
      m_switched = !holds(runtime, out);
      if (m_switched) return true;
    }
    return false;
  }
};

class TakeWhile final : public Asking {
 public:
  using Asking::Asking;
  bool next(Runtime& runtime, Value& out) override {
    if (m_switched || !take(runtime, out)) return false;
    m_switched = !holds(runtime, out);
    return !m_switched;
  }
};

class FilterFalse final : public Asking {
 public:
  using Asking::Asking;
  bool next(Runtime& runtime, Value& out) override {
    while (take(runtime, out)) {
      runtime.charge(1);
      if (m_predicate.isNone() ? !truth(runtime, out) : !holds(runtime, out)) return true;
    }
    return false;
  }
};

template <class T>
Value makeAsking(NativeCall& call) {
  return makeGiven<T>(call, call[1], iterate(call.runtime, call[2]));
}

class Slice final : public Iterator {
 public:
  Slice(Type& type, Value source, int64_t start, int64_t stop, int64_t step)
      : Iterator(type), m_source(std::move(source)), m_wanted(start), m_stop(stop), m_step(step) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_source.isUnbound()) return false;
    const Value source = m_source;  // it may be let go of while it runs
    for (; m_taken < m_wanted; ++m_taken) {
      runtime.charge(1);
      if (!runtime::next(runtime, source, out)) return end();
    }
    if ((m_stop >= 0 && m_taken >= m_stop) || !runtime::next(runtime, source, out)) return end();
    ++m_taken;
    m_wanted = m_step > INT64_MAX - m_wanted ? INT64_MAX : m_wanted + m_step;
    // What stands between the last item and stop is read, as CPython does.
    if (m_stop >= 0 && m_wanted > m_stop) m_wanted = m_stop;
    return true;
  }
  void clear() override { m_source = Value(); }

 private:
  bool end() {
    m_source = Value();
    return false;
  }

  Value m_source;  // Unbound when it is over
  int64_t m_taken = 0;
  int64_t m_wanted;
  int64_t m_stop;  // -1: none
  int64_t m_step;
};

// None: byDefault. ValueError with the message for anything but a small non-negative int.
int64_t sliceBound(Runtime& runtime, const Value& value, int64_t byDefault, const char* message) {
  if (value.isNone()) return byDefault;
  const bool isIndex = isInteger(value) || typeOf(runtime, value).slots.index != nullptr;
  const int64_t bound = isIndex ? clampToInt64(toInteger(runtime, value)) : -1;
  if (bound < 0) runtime.raise(runtime.types().valueError, message);
  return bound;
}

Value makeSlice(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const char* const kIndices = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const char* const kStop = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
  const bool onlyStop = call[3].isUnbound();
  const int64_t stop = sliceBound(runtime, onlyStop ? call[2] : call[3], -1, kStop);
  const int64_t start = onlyStop ? 0 : sliceBound(runtime, call[2], 0, kIndices);
  const char* const kStep = "Step for islice() must be a positive integer or None.";
  const int64_t step = sliceBound(runtime, call[4], 1, kStep);
  if (step == 0) runtime.raise(runtime.types().valueError, kStep);
  return makeGiven<Slice>(call, iterate(runtime, call[1]), start, stop, step);
}

class Pairwise final : public Iterator {
 public:
  Pairwise(Type& type, Value source) : Iterator(type), m_source(std::move(source)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_source.isUnbound()) return false;
    const Value source = m_source;  // it may be let go of while it runs
    if (m_before.isUnbound() && !runtime::next(runtime, source, m_before)) return end();
    Value item;
    if (!runtime::next(runtime, source, item)) return end();
    if (m_before.isUnbound()) return end();
    out = Tuple::make(runtime, {m_before, item});
    m_before = std::move(item);
    return true;
  }
  void clear() override { m_source = m_before = Value(); }

 private:
  bool end() {
    clear();
    return false;
  }

  Value m_source;  // Unbound when it is over
  Value m_before;
};

Value makePairwise(NativeCall& call) {
  return makeGiven<Pairwise>(call, iterate(call.runtime, call[1]));
}

constexpr IteratorDefinition kIterators[] = {
    {"compress", {"__new__", "type, data, selectors", makeCompress}},
    {"dropwhile", {"__new__", "type, predicate, iterable, /", makeAsking<DropWhile>}},
    {"filterfalse", {"__new__", "type, function, iterable, /", makeAsking<FilterFalse>}},
    {"islice", {"__new__", "type, iterable, start, stop=?, step=None, /", makeSlice}},
    {"pairwise", {"__new__", "type, iterable, /", makePairwise}},
    {"takewhile", {"__new__", "type, predicate, iterable, /", makeAsking<TakeWhile>}},
};

}  // namespace

std::span<const IteratorDefinition> selectingIterators() {
  return kIterators;
}

}  // namespace loopscope::python
