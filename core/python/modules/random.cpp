// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>
#include <string>
#include <unordered_set>

#include "core/python/modules/all.h"
#include "core/python/modules/random_distributions.h"
#include "core/python/modules/random_generator.h"
#include "core/python/modules/registry.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/bytes.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// The random module: a type Random, and the same functions over one hidden instance of it, as in CPython.
// Without a seed from the program, the run's own seed counts.

namespace loopscope::python {
namespace {

using namespace runtime;

class RandomObject final : public Object {
 public:
  RandomObject(Type& type, uint64_t seed)
      : Object(type, ObjectKind::Other), generator(seed), unseeded(seed) {}
  RandomGenerator generator;
  uint64_t unseeded;  // what seed(None) means
};

using Parameters = std::span<const Value>;

// Every function is written once, for a generator; these two make it a module function and a method.
template <Value (*function)(Runtime&, RandomObject&, Parameters)>
Value onModule(NativeCall& call) {
  return function(call.runtime, call.in<RandomObject>(), call.arguments);
}
template <Value (*function)(Runtime&, RandomObject&, Parameters)>
Value onSelf(NativeCall& call) {
  return function(call.runtime, static_cast<RandomObject&>(*call[0].object()), call.arguments.subspan(1));
}

void seedWith(Runtime& runtime, RandomObject& self, const Value& value) {
  if (value.isNone()) {
    self.generator.seed(self.unseeded);
  } else if (isInteger(value)) {
    self.generator.seed(toBigInteger(value));
  } else if (const Str* text = value.as<Str>()) {
    self.generator.seedWithText(text->view());
  } else if (isInstance(runtime, value, *runtime.types().number)) {
    self.generator.seed(hash(runtime, value));
  } else {
    runtime.raise(runtime.types().typeError,
                  "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.");
  }
}

Value seed(Runtime& runtime, RandomObject& self, Parameters p) {
  seedWith(runtime, self, p[0]);
  return Value::none();
}

Value random(Runtime&, RandomObject& self, Parameters) {
  return Value::number(self.generator.next());
}

Value getrandbits(Runtime& runtime, RandomObject& self, Parameters p) {
  const int64_t count = toIndex(runtime, p[0]);
  if (count < 0) runtime.raise(runtime.types().valueError, "number of bits must be non-negative");
  runtime.heap().reserve(static_cast<uint64_t>(count) / 8);
  runtime.heap().release(static_cast<uint64_t>(count) / 8);
  return makeInt(runtime, self.generator.bits(static_cast<uint64_t>(count)));
}

// An int in [start, stop) by step, drawn as randrange draws it.
Value drawFromRange(Runtime& runtime, RandomObject& self, const Value& start, const Value& stop,
                    const Value& step) {
  const BigInteger first = toBigInteger(toInteger(runtime, start));
  if (stop.isNone()) {
    if (first <= 0) runtime.raise(runtime.types().valueError, "empty range for randrange()");
    return makeInt(runtime, self.generator.below(first));
  }
  const BigInteger width = toBigInteger(toInteger(runtime, stop)) - first;
  const BigInteger by = toBigInteger(toInteger(runtime, step));
  if (by == 1 && width > 0) return makeInt(runtime, first + self.generator.below(width));
  if (by == 0) runtime.raise(runtime.types().valueError, "zero step for randrange()");
  const BigInteger count = by > 0 ? BigInteger((width + by - 1) / by) : BigInteger((width + by + 1) / by);
  if (count <= 0) {
    std::string message = "empty range for randrange()";
    if (by == 1) {
      message += " (" + str(runtime, start) + ", " + str(runtime, stop) + ", " + width.str() + ")";
    }
    runtime.raise(runtime.types().valueError, message);
  }
  return makeInt(runtime, first + by * self.generator.below(count));
}

Value randrange(Runtime& runtime, RandomObject& self, Parameters p) {
  return drawFromRange(runtime, self, p[0], p[1], p[2]);
}

Value randint(Runtime& runtime, RandomObject& self, Parameters p) {
  return drawFromRange(runtime, self, p[0], add(runtime, p[1], Value::integer(1)), Value::integer(1));
}

// Any index below the length of a sequence.
int64_t drawIndex(RandomObject& self, int64_t length) {
  return static_cast<int64_t>(self.generator.below(static_cast<uint64_t>(length)));
}

Value itemAt(Runtime& runtime, const Value& sequence, int64_t index) {
  return getItem(runtime, sequence, Value::integer(index));
}

Value choice(Runtime& runtime, RandomObject& self, Parameters p) {
  const int64_t count = length(runtime, p[0]);
  if (count == 0) runtime.raise(runtime.types().indexError, "Cannot choose from an empty sequence");
  return itemAt(runtime, p[0], drawIndex(self, count));
}

Value shuffle(Runtime& runtime, RandomObject& self, Parameters p) {
  for (int64_t i = length(runtime, p[0]) - 1; i >= 1; --i) {
    const int64_t j = drawIndex(self, i + 1);
    const Value moved = itemAt(runtime, p[0], i);
    setItem(runtime, p[0], Value::integer(i), itemAt(runtime, p[0], j));
    setItem(runtime, p[0], Value::integer(j), moved);
    runtime.charge(1);
  }
  return Value::none();
}

// CPython keeps the rest of the population in a list when that is smaller than a set of what was drawn; which
// of the two it is decides the numbers.
bool keepsPool(int64_t count, int64_t wanted) {
  double setSize = 21;
  if (wanted > 5)
    setSize += std::pow(4, std::ceil(std::log(static_cast<double>(wanted) * 3) / std::log(4.0)));
  return static_cast<double>(count) <= setSize;
}

Value sample(Runtime& runtime, RandomObject& self, Parameters p) {
  const Value& population = p[0];
  if (!population.as<List>() && !population.as<Tuple>() && !population.as<Str>() &&
      &typeOf(runtime, population) != runtime.types().range) {
    runtime.raise(runtime.types().typeError,
                  "Population must be a sequence.  For dicts or sets, use sorted(d).");
  }
  const int64_t count = length(runtime, population);
  const int64_t wanted = toIndex(runtime, p[1]);
  if (wanted < 0 || wanted > count) {
    runtime.raise(runtime.types().valueError, "Sample larger than population or is negative");
  }
  Ref<List> result = List::make(runtime, static_cast<size_t>(wanted));
  if (keepsPool(count, wanted)) {
    Ref<List> pool = toList(runtime, population);
    for (int64_t i = 0; i < wanted; ++i) {
      const auto drawn = static_cast<size_t>(drawIndex(self, count - i));
      result->append((*pool)[drawn]);
      (*pool)[drawn] = (*pool)[static_cast<size_t>(count - i - 1)];
    }
  } else {
    std::unordered_set<int64_t> drawn;
    while (static_cast<int64_t>(drawn.size()) < wanted) {
      const int64_t index = drawIndex(self, count);
      if (drawn.insert(index).second) result->append(itemAt(runtime, population, index));
    }
  }
  return Value::of(result.get());
}

// The running totals of the weights, from either parameter; empty when there are none.
std::vector<double> cumulativeWeights(Runtime& runtime, const Value& weights, const Value& cumulative) {
  std::vector<double> totals;
  if (!weights.isNone() && !cumulative.isNone()) {
    runtime.raise(runtime.types().typeError, "Cannot specify both weights and cumulative weights");
  }
  if (weights.isNone() && cumulative.isNone()) return totals;
  double total = 0;
  forEach(runtime, weights.isNone() ? cumulative : weights, [&](Value& item) {
    const double weight = toNumber(runtime, item);
    total = weights.isNone() ? weight : total + weight;
    totals.push_back(total);
    return true;
  });
  return totals;
}

Value choices(Runtime& runtime, RandomObject& self, Parameters p) {
  const Value& population = p[0];
  const int64_t count = length(runtime, population);
  const std::vector<double> totals = cumulativeWeights(runtime, p[1], p[2]);
  const bool weighted = !p[1].isNone() || !p[2].isNone();
  if (weighted && static_cast<int64_t>(totals.size()) != count) {
    runtime.raise(runtime.types().valueError, "The number of weights does not match the population");
  }
  if (weighted && (totals.empty() || totals.back() <= 0)) {
    runtime.raise(runtime.types().valueError, "Total of weights must be greater than zero");
  }
  Ref<List> result = List::make(runtime);
  for (int64_t left = toIndex(runtime, p[3]); left > 0; --left) {
    const double drawn = self.generator.next();
    int64_t index = static_cast<int64_t>(std::floor(drawn * static_cast<double>(count)));
    if (weighted) {
      const auto found = std::upper_bound(totals.begin(), totals.end() - 1, drawn * totals.back());
      index = found - totals.begin();
    }
    result->append(itemAt(runtime, population, index));
    runtime.charge(1);
  }
  return Value::of(result.get());
}

Value uniform(Runtime& runtime, RandomObject& self, Parameters p) {
  const double low = toNumber(runtime, p[0]);
  return Value::number(low + (toNumber(runtime, p[1]) - low) * self.generator.next());
}

Value triangular(Runtime& runtime, RandomObject& self, Parameters p) {
  double low = toNumber(runtime, p[0]);
  double high = toNumber(runtime, p[1]);
  double u = self.generator.next();
  if (low == high) return p[0];
  double peak = p[2].isNone() ? 0.5 : (toNumber(runtime, p[2]) - low) / (high - low);
  if (u > peak) {
    u = 1.0 - u;
    peak = 1.0 - peak;
    std::swap(low, high);
  }
  return Value::number(low + (high - low) * std::sqrt(u * peak));
}

Value gauss(Runtime& runtime, RandomObject& self, Parameters p) {
  return Value::number(self.generator.gauss(toNumber(runtime, p[0]), toNumber(runtime, p[1])));
}

Value normalvariate(Runtime& runtime, RandomObject& self, Parameters p) {
  return Value::number(self.generator.normal(toNumber(runtime, p[0]), toNumber(runtime, p[1])));
}

Value expovariate(Runtime& runtime, RandomObject& self, Parameters p) {
  const double rate = toNumber(runtime, p[0]);
  const double drawn = self.generator.next();
  if (rate == 0) runtime.raise(runtime.types().zeroDivisionError, "float division by zero");
  return Value::number(-std::log(1.0 - drawn) / rate);
}

Value lognormvariate(Runtime& runtime, RandomObject& self, Parameters p) {
  return Value::number(std::exp(self.generator.normal(toNumber(runtime, p[0]), toNumber(runtime, p[1]))));
}

Value gammavariate(Runtime& runtime, RandomObject& self, Parameters p) {
  const double alpha = toNumber(runtime, p[0]);
  const double beta = toNumber(runtime, p[1]);
  if (!(alpha > 0) || !(beta > 0)) {
    runtime.raise(runtime.types().valueError, "gammavariate: alpha and beta must be > 0.0");
  }
  return Value::number(drawGamma(self.generator, alpha, beta));
}

Value betavariate(Runtime& runtime, RandomObject& self, Parameters p) {
  const double alpha = toNumber(runtime, p[0]);
  const double beta = toNumber(runtime, p[1]);
  if (!(alpha > 0) || !(beta > 0)) {
    runtime.raise(runtime.types().valueError, "gammavariate: alpha and beta must be > 0.0");
  }
  return Value::number(drawBeta(self.generator, alpha, beta));
}

Value paretovariate(Runtime& runtime, RandomObject& self, Parameters p) {
  return Value::number(drawPareto(self.generator, toNumber(runtime, p[0])));
}

Value weibullvariate(Runtime& runtime, RandomObject& self, Parameters p) {
  return Value::number(drawWeibull(self.generator, toNumber(runtime, p[0]), toNumber(runtime, p[1])));
}

Value randbytes(Runtime& runtime, RandomObject& self, Parameters p) {
  const int64_t count = toIndex(runtime, p[0]);
  if (count < 0) runtime.raise(runtime.types().valueError, "number of bits must be non-negative");
  runtime.heap().reserve(static_cast<uint64_t>(count));
  runtime.heap().release(static_cast<uint64_t>(count));
  BigInteger bits = self.generator.bits(static_cast<uint64_t>(count) * 8);
  std::string bytes;
  export_bits(bits, std::back_inserter(bytes), 8, false);
  bytes.resize(static_cast<size_t>(count), '\0');
  return Bytes::make(runtime, std::move(bytes));
}

// The state is a generator like this one: programs only keep it and give it back.
Value getstate(Runtime& runtime, RandomObject& self, Parameters) {
  const Ref<RandomObject> state = runtime.heap().make<RandomObject>(self.type(), self.unseeded);
  state->generator = self.generator;
  return Value::of(state.get());
}

Value setstate(Runtime& runtime, RandomObject& self, Parameters p) {
  auto* state = p[0].isObject() ? dynamic_cast<RandomObject*>(p[0].object()) : nullptr;
  if (state == nullptr) runtime.raise(runtime.types().typeError, "setstate() takes what getstate() gave");
  self.generator = state->generator;
  return Value::none();
}

#define LOOPSCOPE_RANDOM_FUNCTIONS(X)                              \
  X(seed, "a=None")                                                \
  X(random, "")                                                    \
  X(getrandbits, "k")                                              \
  X(randrange, "start, stop=None, step=1")                         \
  X(randint, "a, b")                                               \
  X(choice, "seq")                                                 \
  X(choices, "population, weights=None, *, cum_weights=None, k=1") \
  X(shuffle, "x")                                                  \
  X(sample, "population, k")                                       \
  X(uniform, "a, b")                                               \
  X(triangular, "low=0.0, high=1.0, mode=None")                    \
  X(gauss, "mu=0.0, sigma=1.0")                                    \
  X(normalvariate, "mu=0.0, sigma=1.0")                            \
  X(expovariate, "lambd")                                          \
  X(lognormvariate, "mu, sigma")                                   \
  X(gammavariate, "alpha, beta")                                   \
  X(betavariate, "alpha, beta")                                    \
  X(paretovariate, "alpha")                                        \
  X(weibullvariate, "alpha, beta")                                 \
  X(randbytes, "n")                                                \
  X(getstate, "")                                                  \
  X(setstate, "state")

constexpr NativeDefinition kFunctions[] = {
#define X(name, signature) {#name, signature, onModule<name>},
    LOOPSCOPE_RANDOM_FUNCTIONS(X)
#undef X
};
#define SELF(signature) (sizeof(signature) == 1 ? "self" : "self, " signature)
constexpr NativeDefinition kMethods[] = {
#define X(name, signature) {#name, SELF(signature), onSelf<name>},
    LOOPSCOPE_RANDOM_FUNCTIONS(X)
#undef X
};
constexpr std::string_view kNames[] = {
#define X(name, signature) #name,
    LOOPSCOPE_RANDOM_FUNCTIONS(X)
#undef X
        "Random",
    "SystemRandom",
};

Value createRandom(Runtime& runtime, Type& type, const Arguments& arguments) {
  if (arguments.positional.size() > 1 || !arguments.keywords.empty()) {
    runtime.raise(runtime.types().typeError, "Random() takes at most 1 positional argument");
  }
  Value result = Value::adopt(runtime.heap().make<RandomObject>(type, 0).take());
  if (!arguments.positional.empty()) {
    seedWith(runtime, static_cast<RandomObject&>(*result.object()), arguments.positional[0]);
  }
  return result;
}

void build(ModuleContext& context) {
  Type& type = context.runtime.makeType({.name = "Random", .bases = {}, .module = "random"});
  type.slots.create = createRandom;
  type.define(kMethods);
  context.set("Random", Value::of(&type));
  // Its numbers come from a seed here, too: two runs are the same.
  context.set(
      "SystemRandom",
      Value::of(&context.runtime.makeType({.name = "SystemRandom", .bases = {&type}, .module = "random"})));
  const Ref<RandomObject> hidden = context.runtime.heap().make<RandomObject>(type, context.options.seed);
  context.set("_inst", Value::of(hidden.get()));
  context.define(kFunctions, hidden.get());
}

}  // namespace

extern const ModuleDefinition kRandomModule = {"random", kNames, build};

}  // namespace loopscope::python
