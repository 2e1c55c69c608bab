// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/modules/itertools/itertools.h"
#include "core/runtime/bigint.h"

// count, cycle and repeat.

namespace loopscope::python {
namespace {

using namespace runtime;

class Count final : public Iterator {
 public:
  Count(Type& type, Value first, Value by)
      : Iterator(type), m_next(std::move(first)), m_step(std::move(by)) {}
  bool next(Runtime& runtime, Value& out) override {
    out = m_next;
    m_next = add(runtime, m_next, m_step);
    return true;
  }
  std::string text(Runtime& runtime) const {
    const bool byOne = m_step.isInt() && m_step.asInt() == 1;
    return byOne ? fmt::format("count({})", repr(runtime, m_next))
                 : fmt::format("count({}, {})", repr(runtime, m_next), repr(runtime, m_step));
  }
  void clear() override { m_next = m_step = Value(); }

 private:
  Value m_next;
  Value m_step;
};

Value makeCount(NativeCall& call) {
  for (const Value& number : {call[1], call[2]}) {
    const TypeSlots& slots = typeOf(call.runtime, number).slots;
    const bool isNumber = isInteger(number) || number.isFloat() || slots.index != nullptr ||
                          slots.toFloat != nullptr || slots.toInt != nullptr;
    if (!isNumber) call.runtime.raise(call.runtime.types().typeError, "a number is required");
  }
  return makeGiven<Count>(call, call[1], call[2]);
}

class Cycle final : public Iterator {
 public:
  Cycle(Type& type, Value source, Ref<List> seen)
      : Iterator(type), m_source(std::move(source)), m_seen(std::move(seen)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_seen) return false;
    if (!m_source.isUnbound()) {
      const Value source = m_source;  // it may be let go of while it runs
      if (runtime::next(runtime, source, out)) {
        m_seen->append(out);
        return true;
      }
      m_source = Value();
    }
    if (m_seen->size() == 0) return false;
    out = (*m_seen)[m_index];
    m_index = (m_index + 1) % m_seen->size();
    return true;
  }
  void clear() override {
    m_source = Value();
    m_seen = nullptr;
  }

 private:
  Value m_source;  // Unbound once it has ended
  Ref<List> m_seen;
  size_t m_index = 0;
};

Value makeCycle(NativeCall& call) {
  return makeGiven<Cycle>(call, iterate(call.runtime, call[1]), List::make(call.runtime));
}

class Repeat final : public Iterator {
 public:
  Repeat(Type& type, Value item, int64_t times) : Iterator(type), m_item(std::move(item)), m_left(times) {}
  bool next(Runtime&, Value& out) override {
    if (m_left == 0) return false;
    if (m_left > 0) --m_left;
    out = m_item;
    return true;
  }
  size_t remaining() const override { return m_left > 0 ? static_cast<size_t>(m_left) : 0; }
  std::string text(Runtime& runtime) const {
    return m_left < 0 ? fmt::format("repeat({})", repr(runtime, m_item))
                      : fmt::format("repeat({}, {})", repr(runtime, m_item), m_left);
  }
  void clear() override { m_item = Value(); }

 private:
  Value m_item;
  int64_t m_left;  // -1: for ever
};

Value makeRepeat(NativeCall& call) {
  const int64_t times = call[2].isUnbound() ? -1 : std::max<int64_t>(0, toIndex(call.runtime, call[2]));
  return makeGiven<Repeat>(call, call[1], times);
}

template <class T>
std::string represent(Runtime& runtime, const Value& self) {
  return static_cast<T*>(self.object())->text(runtime);
}

constexpr IteratorDefinition kIterators[] = {
    {"count", {"__new__", "type, start=0, step=1", makeCount}, represent<Count>},
    {"cycle", {"__new__", "type, iterable, /", makeCycle}},
    {"repeat", {"__new__", "type, object, times=?", makeRepeat}, represent<Repeat>},
};

}  // namespace

std::span<const IteratorDefinition> endlessIterators() {
  return kIterators;
}

}  // namespace loopscope::python
