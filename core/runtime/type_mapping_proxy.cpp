// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/dict.h"
#include "core/runtime/mapping_proxy.h"
#include "core/runtime/operations.h"
#include "core/runtime/type_setup.h"

// mappingproxy: a mapping that can be read and not be changed through it.

namespace loopscope::runtime {
namespace {

class MappingProxy : public Object {
 public:
  MappingProxy(Type& type, Value shown) : Object(type, ObjectKind::Other), mapping(std::move(shown)) {}
  void clear() override { mapping = Value(); }

  Value mapping;
};

const Value& mappingIn(const Value& self) {
  return static_cast<MappingProxy*>(self.object())->mapping;
}

// Of two proxies what is behind them counts.
Value behind(Runtime& runtime, const Value& value) {
  return isInstance(runtime, value, *runtime.types().mappingProxy) ? mappingIn(value) : value;
}

Value createProxy(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "mappingproxy", arguments, 1, 1);
  const Value& mapping = arguments.positional[0];
  const Type& given = typeOf(runtime, mapping);
  if (given.slots.getItem == nullptr || given.slots.length == nullptr ||
      isInstance(runtime, mapping, *runtime.types().list) ||
      isInstance(runtime, mapping, *runtime.types().tuple)) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("mappingproxy() argument must be a mapping, not {}", given.name()));
  }
  return runtime.heap().make<MappingProxy>(type, mapping);
}

Value compareProxy(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  return compare(runtime, op, mappingIn(self), behind(runtime, other));
}

Value uniteProxy(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op != BinaryOp::Or) return Value::notImplemented();
  const Value mine = mappingIn(self);
  const Value theirs = behind(runtime, other);
  return reflected ? binary(runtime, op, theirs, mine) : binary(runtime, op, mine, theirs);
}

Value forward(NativeCall& call, std::string_view method) {
  return call.runtime.callMethod(mappingIn(call[0]), method, {});
}

constexpr NativeDefinition kMethods[] = {
    {"get", "self, key, default=None, /",
     [](NativeCall& c) {
       return c.runtime.callMethod(mappingIn(c[0]), "get", {c[1], c[2]});
     }},
    {"keys", "self, /", [](NativeCall& c) { return forward(c, "keys"); }},
    {"values", "self, /", [](NativeCall& c) { return forward(c, "values"); }},
    {"items", "self, /", [](NativeCall& c) { return forward(c, "items"); }},
    {"copy", "self, /", [](NativeCall& c) { return forward(c, "copy"); }},
    {"__reversed__", "self, /", [](NativeCall& c) { return forward(c, "__reversed__"); }},
};

}  // namespace

Value makeMappingProxy(Runtime& runtime, Value mapping) {
  return runtime.heap().make<MappingProxy>(*runtime.types().mappingProxy, std::move(mapping));
}

void setUpMappingProxy(Runtime& runtime, BuiltinTypes& types) {
  types.mappingProxy = &runtime.makeType({.name = "mappingproxy", .canBeBase = false, .hashable = false});
  TypeSlots& slots = types.mappingProxy->slots;
  slots.create = createProxy;
  slots.initialize = nullptr;
  slots.repr = [](Runtime& r, const Value& self) {
    return fmt::format("mappingproxy({})", repr(r, mappingIn(self)));
  };
  slots.str = [](Runtime& r, const Value& self) { return str(r, mappingIn(self)); };
  slots.length = [](Runtime& r, const Value& self) { return length(r, mappingIn(self)); };
  slots.contains = [](Runtime& r, const Value& self, const Value& key) {
    return contains(r, mappingIn(self), key);
  };
  slots.getItem = [](Runtime& r, const Value& self, const Value& key) {
    return getItem(r, mappingIn(self), key);
  };
  slots.iterate = [](Runtime& r, const Value& self) { return iterate(r, mappingIn(self)); };
  slots.compare = compareProxy;
  slots.binary = uniteProxy;
  types.mappingProxy->binaryOps = operatorBits(BinaryOp::Or);
  types.mappingProxy->define(kMethods);
}

}  // namespace loopscope::runtime
