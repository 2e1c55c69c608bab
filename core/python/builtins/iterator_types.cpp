// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <vector>

#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"

// The built-in classes whose instances are iterators over other iterables: enumerate, zip, map, filter,
// reversed.

namespace loopscope::python {
namespace {

using namespace runtime;

class Enumerate final : public Iterator {
 public:
  Enumerate(Type& type, Value source, Value start)
      : Iterator(type), m_source(std::move(source)), m_index(std::move(start)) {}
  bool next(Runtime& runtime, Value& out) override {
    Value item;
    if (!runtime::next(runtime, m_source, item)) return false;
    Value following = add(runtime, m_index, Value::integer(1));
    out = Value::adopt(Tuple::make(runtime, {m_index, std::move(item)}).take());
    m_index = std::move(following);
    return true;
  }
  void clear() override { m_source = Value(); }

 private:
  Value m_source;
  Value m_index;
};

class Zip final : public Iterator {
 public:
  Zip(Type& type, std::vector<Value> sources, bool strict)
      : Iterator(type), m_sources(std::move(sources)), m_strict(strict) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_sources.empty()) return false;
    Ref<Tuple> row = Tuple::make(runtime, m_sources.size());
    for (size_t i = 0; i < m_sources.size(); ++i) {
      if (runtime::next(runtime, m_sources[i], (*row)[i])) continue;
      if (m_strict) checkOthersEnded(runtime, i);
      return false;
    }
    out = Value::adopt(row.take());
    return true;
  }
  void clear() override { m_sources.clear(); }

 private:
  [[noreturn]] static void raiseUneven(Runtime& runtime, size_t index, const char* what) {
    const std::string others = index == 1 ? "argument 1" : fmt::format("arguments 1-{}", index);
    runtime.raise(runtime.types().valueError,
                  fmt::format("zip() argument {} is {} than {}", index + 1, what, others));
  }
  // zip(strict=True), when the source at `ended` has no more.
  void checkOthersEnded(Runtime& runtime, size_t ended) {
    if (ended > 0) raiseUneven(runtime, ended, "shorter");
    Value item;
    for (size_t i = 1; i < m_sources.size(); ++i) {
      if (runtime::next(runtime, m_sources[i], item)) raiseUneven(runtime, i, "longer");
    }
  }

  std::vector<Value> m_sources;
  bool m_strict;
};

class Map final : public Iterator {
 public:
  Map(Type& type, Value function, std::vector<Value> sources)
      : Iterator(type), m_function(std::move(function)), m_sources(std::move(sources)) {}
  bool next(Runtime& runtime, Value& out) override {
    std::vector<Value> arguments(m_sources.size());
    for (size_t i = 0; i < m_sources.size(); ++i) {
      if (!runtime::next(runtime, m_sources[i], arguments[i])) return false;
    }
    return untilStop(runtime, [&] { out = runtime.call(m_function, Arguments{arguments, {}}); });
  }
  void clear() override {
    m_function = Value();
    m_sources.clear();
  }

 private:
  Value m_function;
  std::vector<Value> m_sources;
};

class Filter final : public Iterator {
 public:
  Filter(Type& type, Value function, Value source)
      : Iterator(type), m_function(std::move(function)), m_source(std::move(source)) {}
  bool next(Runtime& runtime, Value& out) override {
    bool takes = false;
    while (!takes && runtime::next(runtime, m_source, out)) {
      runtime.charge(1);
      const auto ask = [&] {
        takes = truth(runtime, m_function.isNone() ? out : runtime.call(m_function, {out}));
      };
      if (!untilStop(runtime, ask)) return false;
    }
    return takes;
  }
  void clear() override {
    m_function = Value();
    m_source = Value();
  }

 private:
  Value m_function;
  Value m_source;
};

// Over anything with a length and items; list and range bring iterators of their own.
class Reversed final : public Iterator {
 public:
  Reversed(Type& type, Value sequence, int64_t length)
      : Iterator(type), m_sequence(std::move(sequence)), m_left(length) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_left <= 0) return false;
    out = getItem(runtime, m_sequence, Value::integer(--m_left));
    return true;
  }
  void clear() override { m_sequence = Value(); }

 private:
  Value m_sequence;
  int64_t m_left;
};

void refuseKeywords(Runtime& runtime, const char* name, const Arguments& arguments) {
  if (arguments.keywords.empty()) return;
  runtime.raise(runtime.types().typeError, fmt::format("{}() takes no keyword arguments", name));
}

void expectArguments(Runtime& runtime, const char* name, const Arguments& arguments, size_t count) {
  refuseKeywords(runtime, name, arguments);
  const size_t given = arguments.positional.size();
  if (given == count) return;
  runtime.raise(runtime.types().typeError,
                fmt::format("{} expected {} argument{}, got {}", name, count, count == 1 ? "" : "s", given));
}

std::vector<Value> iterateAll(Runtime& runtime, std::span<const Value> iterables) {
  std::vector<Value> iterators;
  for (const Value& iterable : iterables) iterators.push_back(iterate(runtime, iterable));
  return iterators;
}

template <class T, class... Parts>
Value makeIterator(Runtime& runtime, Type& type, Parts&&... parts) {
  return Value::adopt(runtime.heap().make<T>(type, std::forward<Parts>(parts)...).take());
}

Value createEnumerate(Runtime& runtime, Type& type, const Arguments& arguments) {
  const auto given = arguments.positional;
  Value start = given.size() > 1 ? given[1] : Value::integer(0);
  for (const KeywordArgument& keyword : arguments.keywords) {
    if (keyword.name->view() != "start") {
      runtime.raise(runtime.types().typeError,
                    fmt::format("'{}' is an invalid keyword argument for enumerate()", keyword.name->view()));
    }
    start = keyword.value;
  }
  if (given.empty())
    runtime.raise(runtime.types().typeError, "enumerate() missing required argument 'iterable' (pos 1)");
  return makeIterator<Enumerate>(runtime, type, iterate(runtime, given[0]), toInteger(runtime, start));
}

Value createZip(Runtime& runtime, Type& type, const Arguments& arguments) {
  bool strict = false;
  for (const KeywordArgument& keyword : arguments.keywords) {
    if (keyword.name->view() != "strict") {
      runtime.raise(runtime.types().typeError,
                    fmt::format("zip() got an unexpected keyword argument '{}'", keyword.name->view()));
    }
    strict = truth(runtime, keyword.value);
  }
  return makeIterator<Zip>(runtime, type, iterateAll(runtime, arguments.positional), strict);
}

Value createMap(Runtime& runtime, Type& type, const Arguments& arguments) {
  refuseKeywords(runtime, "map", arguments);
  if (arguments.positional.size() < 2) {
    runtime.raise(runtime.types().typeError, "map() must have at least two arguments.");
  }
  return makeIterator<Map>(runtime, type, arguments.positional[0],
                           iterateAll(runtime, arguments.positional.subspan(1)));
}

Value createFilter(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "filter", arguments, 2);
  return makeIterator<Filter>(runtime, type, arguments.positional[0],
                              iterate(runtime, arguments.positional[1]));
}

Value createReversed(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "reversed", arguments, 1);
  const Value& sequence = arguments.positional[0];
  const Value special = findSpecial(runtime, sequence, *runtime.names().reversed);
  if (!special.isUnbound() && !special.isNone()) return runtime.call(special, {});
  const Type& kind = typeOf(runtime, sequence);
  if (kind.slots.getItem == nullptr || kind.slots.length == nullptr || sequence.as<Dict>() != nullptr) {
    runtime.raise(runtime.types().typeError, fmt::format("'{}' object is not reversible", kind.name()));
  }
  return makeIterator<Reversed>(runtime, type, sequence, length(runtime, sequence));
}

void defineType(Runtime& runtime, Dict& names, std::string_view name,
                Value (*create)(Runtime&, Type&, const Arguments&)) {
  Type* type = &runtime.makeType({.name = name, .bases = {}});
  type->slots.create = create;
  type->slots.iterate = [](Runtime&, const Value& self) { return self; };
  type->slots.next = [](Runtime& inside, const Value& self, Value& out) {
    return static_cast<Iterator*>(self.object())->next(inside, out);
  };
  type->define(std::span<const NativeDefinition>());  // only __iter__ and __next__
  names.set(runtime.intern(name), Value::of(type));
}

}  // namespace

void installIteratorTypes(Runtime& runtime, Dict& names) {
  defineType(runtime, names, "enumerate", createEnumerate);
  defineType(runtime, names, "zip", createZip);
  defineType(runtime, names, "map", createMap);
  defineType(runtime, names, "filter", createFilter);
  defineType(runtime, names, "reversed", createReversed);
}

}  // namespace loopscope::python
