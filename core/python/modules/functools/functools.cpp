// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <vector>

#include "core/python/modules/all.h"
#include "core/python/modules/functools/functools.h"
#include "core/python/modules/registry.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type.h"

// What functools.py builds on; in this file partial and reduce.

namespace loopscope::python {
namespace {

using namespace runtime;

class Partial final : public Object {
 public:
  Partial(Type& type, Value callable, Ref<Tuple> positional, Ref<Dict> named)
      : Object(type, ObjectKind::Other),
        function(std::move(callable)),
        arguments(std::move(positional)),
        keywords(std::move(named)) {}

  Value function;
  Ref<Tuple> arguments;
  Ref<Dict> keywords;

  void clear() override {
    function = Value();
    arguments = nullptr;
    keywords = nullptr;
  }
};

Partial& partialOf(const Value& self) {
  return *static_cast<Partial*>(self.object());
}

// What a partial holds with what a call adds: positional behind its own, keywords over its own.
struct Merged {
  Ref<Tuple> arguments;
  Ref<Dict> keywords;
};
Merged merge(Runtime& runtime, std::span<const Value> own, const Dict* ownKeywords, const Arguments& added) {
  std::vector<Value> positional(own.begin(), own.end());
  positional.insert(positional.end(), added.positional.begin(), added.positional.end());
  Merged merged{Tuple::make(runtime, positional), Dict::make(runtime)};
  size_t position = 0;
  while (const Dict::Entry* entry = ownKeywords != nullptr ? ownKeywords->next(position) : nullptr) {
    merged.keywords->set(runtime, entry->key, entry->value);
  }
  for (const KeywordArgument& keyword : added.keywords) merged.keywords->set(*keyword.name, keyword.value);
  return merged;
}

Value create(Runtime& runtime, Type& type, const Arguments& arguments) {
  if (arguments.positional.empty()) {
    runtime.raise(runtime.types().typeError, "type 'partial' takes at least one argument");
  }
  Value function = arguments.positional[0];
  if (!isCallable(runtime, function))
    runtime.raise(runtime.types().typeError, "the first argument must be callable");
  const Arguments rest{arguments.positional.subspan(1), arguments.keywords};
  Merged merged;
  if (function.isObject() && &function.object()->type() == &type) {  // a partial of a partial is one partial
    const Partial& inner = partialOf(function);
    merged = merge(runtime, inner.arguments->items(), inner.keywords.get(), rest);
    function = Value(inner.function);
  } else {
    merged = merge(runtime, {}, nullptr, rest);
  }
  return Value::adopt(
      runtime.heap()
          .make<Partial>(type, std::move(function), std::move(merged.arguments), std::move(merged.keywords))
          .take());
}

Value call(Runtime& runtime, const Value& self, const Arguments& arguments) {
  const Value function = partialOf(self).function;
  const Merged merged =
      merge(runtime, partialOf(self).arguments->items(), partialOf(self).keywords.get(), arguments);
  std::vector<KeywordArgument> keywords;
  size_t position = 0;
  while (const Dict::Entry* entry = merged.keywords->next(position)) {
    keywords.push_back({&runtime.intern(*entry->key.as<Str>()), entry->value});
  }
  return runtime.call(function, Arguments{merged.arguments->items(), keywords});
}

std::string represent(Runtime& runtime, const Value& self) {
  const RecursionGuard guard(runtime, " while getting the repr of an object");
  const Partial& partial = partialOf(self);
  std::string text = "functools.partial(" + repr(runtime, partial.function);
  for (const Value& argument : partial.arguments->items()) text += ", " + repr(runtime, argument);
  size_t position = 0;
  while (const Dict::Entry* entry = partial.keywords->next(position)) {
    text += ", " + str(runtime, entry->key) + "=" + repr(runtime, entry->value);
  }
  return text + ")";
}

constexpr NativeAttribute kPartialAttributes[] = {
    {"func", [](Runtime&, const Value& self) { return partialOf(self).function; }},
    {"args", [](Runtime&, const Value& self) { return Value::of(partialOf(self).arguments.get()); }},
    {"keywords", [](Runtime&, const Value& self) { return Value::of(partialOf(self).keywords.get()); }},
};

Value reduce(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const TypeSlots& slots = typeOf(runtime, call[1]).slots;
  if (slots.iterate == nullptr && slots.getItem == nullptr) {
    runtime.raise(runtime.types().typeError, "reduce() arg 2 must support iteration");
  }
  Value total = call[2];
  forEach(runtime, call[1], [&](Value& item) {
    total = total.isUnbound() ? item : runtime.call(call[0], {total, item});
    return true;
  });
  if (total.isUnbound()) {
    runtime.raise(runtime.types().typeError, "reduce() of empty iterable with no initial value");
  }
  return total;
}

constexpr NativeDefinition kBuiltins[] = {{"reduce", "function, sequence, initial=?, /", reduce}};
constexpr std::string_view kNames[] = {"KeyWrapper", "_lru_cache_wrapper", "cached_property", "partial",
                                       "reduce"};

void build(ModuleContext& context) {
  Type& partial =
      context.runtime.makeType({.name = "partial", .module = "functools", .namedWithModule = true});
  partial.slots.create = create;
  partial.slots.call = call;
  partial.slots.repr = represent;
  partial.define(kPartialAttributes);
  context.set("partial", Value::of(&partial));
  context.set("_lru_cache_wrapper", Value::of(&makeLruCache(context.runtime)));
  context.set("cached_property", Value::of(&makeCachedProperty(context.runtime)));
  context.set("KeyWrapper", Value::of(&makeKeyWrapper(context.runtime)));
  context.define(kBuiltins, nullptr, NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kFunctoolsCoreModule = {"_functools", kNames, build};

}  // namespace loopscope::python
