// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <vector>

#include "core/python/modules/itertools/itertools.h"
#include "core/runtime/dict.h"
#include "core/runtime/str.h"

// accumulate, chain, starmap, zip_longest: several items or iterators made one.

namespace loopscope::python {
namespace {

using namespace runtime;

class Accumulate final : public Iterator {
 public:
  Accumulate(Type& type, Value source, Value function, Value initial)
      : Iterator(type),
        m_source(std::move(source)),
        m_function(std::move(function)),
        m_initial(std::move(initial)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_initial.isNone()) {
      m_total = std::exchange(m_initial, Value::none());
    } else {
      Value item;
      if (!runtime::next(runtime, m_source, item)) return false;
      const Value before = m_total;
      m_total = before.isUnbound()    ? item
                : m_function.isNone() ? add(runtime, before, item)
                                      : runtime.call(m_function, {before, item});
    }
    out = m_total;
    return true;
  }
  void clear() override { m_source = m_function = m_total = Value(); }

 private:
  Value m_source;
  Value m_function;
  Value m_initial;  // None once it was given
  Value m_total;
};

Value makeAccumulate(NativeCall& call) {
  return makeGiven<Accumulate>(call, iterate(call.runtime, call[1]), call[2], call[3]);
}

class Chain final : public Iterator {
 public:
  Chain(Type& type, Value sources) : Iterator(type), m_sources(std::move(sources)) {}
  bool next(Runtime& runtime, Value& out) override {
    while (!m_sources.isUnbound()) {
      if (m_current.isUnbound()) {
        Value source;
        const Value sources = m_sources;
        if (!runtime::next(runtime, sources, source)) break;
        m_current = iterate(runtime, source);
      }
      const Value current = m_current;  // it may be let go of while it runs
      if (runtime::next(runtime, current, out)) return true;
      m_current = Value();
      runtime.charge(1);
    }
    clear();
    return false;
  }
  void clear() override { m_sources = m_current = Value(); }

 private:
  Value m_sources;  // an iterator over iterables; Unbound when it is over
  Value m_current;
};

Value makeChain(NativeCall& call) {
  return makeGiven<Chain>(call, iterate(call.runtime, call[1]));
}

constexpr NativeDefinition kChainMethods[] = {{"from_iterable", "type, iterable, /", makeChain}};

class StarMap final : public Iterator {
 public:
  StarMap(Type& type, Value function, Value source)
      : Iterator(type), m_function(std::move(function)), m_source(std::move(source)) {}
  bool next(Runtime& runtime, Value& out) override {
    Value item;
    if (!runtime::next(runtime, m_source, item)) return false;
    const Ref<Tuple> arguments = toTuple(runtime, item);
    out = runtime.call(m_function, Arguments{std::as_const(*arguments).items(), {}});
    return true;
  }
  void clear() override { m_function = m_source = Value(); }

 private:
  Value m_function;
  Value m_source;
};

Value makeStarMap(NativeCall& call) {
  return makeGiven<StarMap>(call, call[1], iterate(call.runtime, call[2]));
}

class ZipLongest final : public Iterator {
 public:
  ZipLongest(Type& type, std::vector<Value> sources, Value filler)
      : Iterator(type),
        m_sources(std::move(sources)),
        m_filler(std::move(filler)),
        m_active(m_sources.size()) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_active == 0) return false;
    Ref<Tuple> row = Tuple::make(runtime, m_sources.size());
    for (size_t i = 0; i < m_sources.size(); ++i) {
      const Value source = m_sources[i];
      if (!source.isUnbound() && runtime::next(runtime, source, (*row)[i])) continue;
      if (!m_sources[i].isUnbound()) {
        m_sources[i] = Value();
        if (--m_active == 0) return false;
      }
      (*row)[i] = m_filler;
    }
    out = std::move(row);
    return true;
  }
  void clear() override {
    m_sources.clear();
    m_filler = Value();
    m_active = 0;
  }

 private:
  std::vector<Value> m_sources;  // Unbound: has ended
  Value m_filler;
  size_t m_active;
};

Value makeZipLongest(NativeCall& call) {
  std::vector<Value> sources;
  for (const Value& each : call[1].as<Tuple>()->items()) sources.push_back(iterate(call.runtime, each));
  Dict& keywords = *call[2].as<Dict>();
  Value fill = Value::none();
  keywords.remove(call.runtime, Value::of(&call.runtime.intern("fillvalue")), &fill);
  if (keywords.size() > 0) {
    call.runtime.raise(call.runtime.types().typeError, "zip_longest() got an unexpected keyword argument");
  }
  return makeGiven<ZipLongest>(call, std::move(sources), fill);
}

constexpr IteratorDefinition kIterators[] = {
    {"accumulate", {"__new__", "type, iterable, func=None, *, initial=None", makeAccumulate}},
    {"chain", {"__new__", "type, /, *iterables", makeChain}},
    {"starmap", {"__new__", "type, function, iterable, /", makeStarMap}},
    {"zip_longest", {"__new__", "type, /, *iterables, **keywords", makeZipLongest}},
};

}  // namespace

std::span<const IteratorDefinition> joiningIterators() {
  return kIterators;
}

std::span<const NativeDefinition> chainMethods() {
  return kChainMethods;
}

}  // namespace loopscope::python
