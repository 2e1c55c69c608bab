// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <string>

#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/python/interp/interp.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/bytes.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"

namespace loopscope::python {
namespace {

using namespace runtime;

Value len(NativeCall& call) {
  return Value::integer(length(call.runtime, call[0]));
}

// iter(callable, sentinel): calls until it gives the sentinel.
class CallIterator final : public Iterator {
 public:
  CallIterator(Type& type, Value function, Value sentinel)
      : Iterator(type), m_function(std::move(function)), m_sentinel(std::move(sentinel)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_function.isUnbound()) return false;
    out = runtime.call(m_function, {});
    if (!sameOrEqual(runtime, out, m_sentinel)) return true;
    clear();
    return false;
  }
  void clear() override { m_function = Value(); }

 private:
  Value m_function;
  Value m_sentinel;
};

Value iter(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (call[1].isUnbound()) return iterate(runtime, call[0]);
  if (!isCallable(runtime, call[0]))
    runtime.raise(runtime.types().typeError, "iter(v, w): v must be callable");
  return Value::adopt(
      runtime.heap().make<CallIterator>(*runtime.types().callIterator, call[0], call[1]).take());
}

Value nextOf(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (typeOf(runtime, call[0]).slots.next == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("'{}' object is not an iterator", typeName(runtime, call[0])));
  }
  runtime.stopValue = Value();
  if (auto* generator = call[0].as<Generator>())
    generator->activation.interpreter.resumesByHand(generator->activation, "next", Value());
  Value item;
  if (next(runtime, call[0], item)) return item;
  const Value returned = std::exchange(runtime.stopValue, Value());
  if (!call[1].isUnbound()) return call[1];
  const Value stop = Value::of(runtime.types().stopIteration);
  const bool hasValue = !returned.isUnbound() && !returned.isNone();
  throw Raise{hasValue ? runtime.call(stop, {returned}) : runtime.call(stop, {})};
}

// What sum() begins with may not be a text of any kind: empty, or what to do instead.
const char* insteadOfSum(Runtime& runtime, const Value& start) {
  if (start.as<Str>() != nullptr) return "sum() can't sum strings [use ''.join(seq) instead]";
  if (start.as<Bytes>() == nullptr) return "";
  return isInstance(runtime, start, *runtime.types().byteArray)
             ? "sum() can't sum bytearray [use b''.join(seq) instead]"
             : "sum() can't sum bytes [use b''.join(seq) instead]";
}

Value sum(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (const std::string_view instead = insteadOfSum(runtime, call[1]); !instead.empty()) {
    iterate(runtime, call[0]);  // what cannot be iterated over is said first
    runtime.raise(runtime.types().typeError, instead);
  }
  Value total = call[1];
  forEach(runtime, call[0], [&](Value& item) {
    total = add(runtime, total, item);
    return true;
  });
  return total;
}

Value any(NativeCall& call) {
  bool found = false;
  forEach(call.runtime, call[0], [&](Value& item) { return !(found = truth(call.runtime, item)); });
  return Value::boolean(found);
}

Value all(NativeCall& call) {
  bool holds = true;
  forEach(call.runtime, call[0], [&](Value& item) { return (holds = truth(call.runtime, item)); });
  return Value::boolean(holds);
}

// min and max: the first item that no other beats. op: what a new best must be to the old.
Value extreme(NativeCall& call, const char* name, CompareOp op) {
  Runtime& runtime = call.runtime;
  const Ref<Tuple> values(call[0].as<Tuple>());
  const Value& key = call[1];
  const Value& standard = call[2];
  if (values->size() == 0) {
    runtime.raise(runtime.types().typeError, fmt::format("{} expected at least 1 argument, got 0", name));
  }
  if (values->size() > 1 && !standard.isUnbound()) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("Cannot specify a default for {}() with multiple positional arguments", name));
  }
  Value best;
  Value bestKey;
  forEach(runtime, values->size() == 1 ? (*values)[0] : call[0], [&](Value& item) {
    Value itemKey = key.isNone() ? item : runtime.call(key, {item});
    if (best.isUnbound() || compareTruth(runtime, op, itemKey, bestKey)) {
      best = item;
      bestKey = std::move(itemKey);
    }
    return true;
  });
  if (!best.isUnbound()) return best;
  if (!standard.isUnbound()) return standard;
  runtime.raise(runtime.types().valueError, fmt::format("{}() arg is an empty sequence", name));
}

Value min(NativeCall& call) {
  return extreme(call, "min", CompareOp::Less);
}

Value max(NativeCall& call) {
  return extreme(call, "max", CompareOp::Greater);
}

Value sorted(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const Tuple& given = *call[0].as<Tuple>();
  if (given.size() != 1) {
    runtime.raise(runtime.types().typeError, fmt::format("sorted expected 1 argument, got {}", given.size()));
  }
  Value list = Value::adopt(toList(runtime, given[0]).take());
  const KeywordArgument options[] = {{&runtime.intern("key"), call[1]},
                                     {&runtime.intern("reverse"), call[2]}};
  runtime.call(getAttribute(runtime, list, "sort"), Arguments{{}, options});
  return list;
}

constexpr NativeDefinition kFunctions[] = {
    {"len", "obj, /", len},
    {"iter", "object, sentinel=?, /", iter},
    {"next", "iterator, default=?, /", nextOf},
    {"sum", "iterable, /, start=0", sum},
    {"any", "iterable, /", any},
    {"all", "iterable, /", all},
    {"min", "*args, key=None, default=?", min},
    {"max", "*args, key=None, default=?", max},
    {"sorted", "*iterable, key=None, reverse=False", sorted},
};

}  // namespace

void installIterationBuiltins(Runtime& runtime, Dict& names) {
  defineBuiltins(runtime, names, kFunctions);
}

}  // namespace loopscope::python
