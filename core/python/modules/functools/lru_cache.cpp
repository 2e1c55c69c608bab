// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include "core/python/modules/constructors.h"
#include "core/python/modules/functools/functools.h"
#include "core/runtime/bigint.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"
#include "core/runtime/with_attributes.h"

// The function that lru_cache makes of another.

namespace loopscope::python {
namespace {

using namespace runtime;

class LruCache : public Object {
 public:
  static constexpr int64_t kUnlimited = -1;

  LruCache(Type& type, Value callable, int64_t size, bool byType, Value info)
      : Object(type, ObjectKind::Other),
        function(std::move(callable)),
        results(Dict::make(type.runtime())),
        maxSize(size),
        typed(byType),
        infoType(std::move(info)) {}

  Value function;
  Ref<Dict> results;  // the least recently used first
  int64_t maxSize;
  bool typed;
  Value infoType;
  int64_t hits = 0;
  int64_t misses = 0;

  void clear() override {
    function = infoType = Value();
    results = nullptr;
  }
};

LruCache& cacheOf(const Value& self) {
  return *static_cast<LruCache*>(self.object());
}

// What a call is remembered by: the arguments as a tuple, keywords behind a mark that is no argument. A lone
// int or str stands for itself, so that f(1) and f(1.0) are two calls while f(1, 2) and f(1.0, 2) are one.
Value keyFor(Runtime& runtime, const LruCache& cache, const Arguments& arguments) {
  const auto given = arguments.positional;
  if (!cache.typed && arguments.keywords.empty() && given.size() == 1) {
    const Type& type = typeOf(runtime, given[0]);
    if (&type == runtime.types().integer || &type == runtime.types().str) return given[0];
  }
  std::vector<Value> parts(given.begin(), given.end());
  if (!arguments.keywords.empty()) parts.push_back(Value::of(&cache.type()));
  for (const KeywordArgument& keyword : arguments.keywords) {
    parts.push_back(Value::of(keyword.name));
    parts.push_back(keyword.value);
  }
  if (cache.typed) {
    for (const Value& each : given) parts.push_back(Value::of(&typeOf(runtime, each)));
    for (const KeywordArgument& keyword : arguments.keywords) {
      parts.push_back(Value::of(&typeOf(runtime, keyword.value)));
    }
  }
  return Tuple::make(runtime, parts);
}

// The results are held on the way: a key's own code may clear the cache.
void remember(Runtime& runtime, const LruCache& cache, const Value& key, const Value& result) {
  const Ref<Dict> results(cache.results);
  if (cache.maxSize != LruCache::kUnlimited) {
    if (results->find(runtime, key) != nullptr) return;  // a call within the call was quicker
    while (results->size() > 0 && static_cast<int64_t>(results->size()) >= cache.maxSize) {
      size_t position = 0;
      const Value oldest = results->next(position)->key;
      results->remove(runtime, oldest);
    }
  }
  results->set(runtime, key, result);
}

Value callCached(Runtime& runtime, const Value& self, const Arguments& arguments) {
  const Ref<LruCache> cache(&cacheOf(self));
  if (cache->maxSize == 0) {
    ++cache->misses;
    return runtime.call(cache->function, arguments);
  }
  const Value key = keyFor(runtime, *cache, arguments);
  const Ref<Dict> results(cache->results);
  if (const Value* found = results->find(runtime, key)) {
    ++cache->hits;
    Value result = *found;
    if (cache->maxSize != LruCache::kUnlimited) results->moveToEnd(runtime, key, true);
    return result;
  }
  ++cache->misses;
  Value result = runtime.call(cache->function, arguments);
  remember(runtime, *cache, key, result);
  return result;
}

Value makeCache(NativeCall& call) {
  const int64_t size = call[2].isNone() ? LruCache::kUnlimited : std::max<int64_t>(0, clampToInt64(call[2]));
  return call.runtime.heap().make<WithAttributes<LruCache>>(typeGiven(call), call[1], size,
                                                            truth(call.runtime, call[3]), call[4]);
}

Value info(NativeCall& call) {
  const LruCache& cache = cacheOf(call[0]);
  const Value size = cache.maxSize == LruCache::kUnlimited ? Value::none() : Value::integer(cache.maxSize);
  return call.runtime.call(cache.infoType, {Value::integer(cache.hits), Value::integer(cache.misses), size,
                                            Value::integer(static_cast<int64_t>(cache.results->size()))});
}

Value clearCache(NativeCall& call) {
  LruCache& cache = cacheOf(call[0]);
  cache.hits = cache.misses = 0;
  const Ref<Dict> dying = std::exchange(cache.results, Dict::make(call.runtime));
  return Value::none();
}

constexpr NativeDefinition kConstructor[] = {
    {"__new__", "type, user_function, maxsize, typed, cache_info_type, /", makeCache}};
constexpr NativeDefinition kMethods[] = {
    {"cache_info", "self, /", info},
    {"cache_clear", "self, /", clearCache},
    {"__copy__", "self, /", [](NativeCall& c) { return c[0]; }},
    {"__deepcopy__", "self, memo, /", [](NativeCall& c) { return c[0]; }},
};

}  // namespace

Type& makeLruCache(Runtime& runtime) {
  Type& type = runtime.makeType({.name = "_lru_cache_wrapper",
                                 .module = "functools",
                                 .instancesHaveAttributes = true,
                                 .canBeBase = false,
                                 .namedWithModule = true});
  type.slots.create = createByNew;
  type.slots.call = callCached;
  type.slots.describe = [](Runtime& r, const Value& self, const Value& instance, Type&) -> Value {
    if (instance.isUnbound()) return self;
    return r.heap().make<BoundMethod>(*r.types().boundMethod, self, instance);
  };
  type.defineStatic(kConstructor);
  type.define(kMethods);
  return type;
}

}  // namespace loopscope::python
