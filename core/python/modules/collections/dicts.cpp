// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/modules/collections/collections.h"
#include "core/python/modules/constructors.h"
#include "core/runtime/dict_views.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// defaultdict and OrderedDict.

namespace loopscope::python {
namespace {

using namespace runtime;

Dict& dictIn(const Value& self) {
  return *static_cast<Dict*>(self.object());
}

[[noreturn]] void raiseKeyError(Runtime& runtime, const Value& key) {
  throw Raise{runtime.call(Value::of(runtime.types().keyError), {key})};
}

// ---- defaultdict

class DefaultDict : public Dict {
 public:
  explicit DefaultDict(Type& type) : Dict(type) {}
  Value factory = Value::none();
  void clear() override {
    Dict::clear();
    factory = Value();
  }
};

DefaultDict& defaultDictIn(const Value& self) {
  return *static_cast<DefaultDict*>(self.object());
}

Value createDefaultDict(Runtime&, Type& type, const Arguments&) {
  return Value(makeFor<DefaultDict>(type, type.isProgramClass ? nullptr : &type));
}

void initializeDefaultDict(Runtime& runtime, const Value& self, const Arguments& arguments) {
  Arguments rest = arguments;
  if (!rest.positional.empty()) {
    const Value factory = rest.positional[0];
    if (!factory.isNone() && !isCallable(runtime, factory)) {
      runtime.raise(runtime.types().typeError, "first argument must be callable or None");
    }
    defaultDictIn(self).factory = factory;
    rest.positional = rest.positional.subspan(1);
  }
  runtime.types().dict->slots.initialize(runtime, self, rest);
}

Value missing(NativeCall& call) {
  const Value factory = defaultDictIn(call[0]).factory;
  if (factory.isNone()) raiseKeyError(call.runtime, call[1]);
  Value value = call.runtime.call(factory, {});
  dictIn(call[0]).set(call.runtime, call[1], value);
  return value;
}

std::string reprDefaultDict(Runtime& runtime, const Value& self) {
  std::string factory;
  {
    const ReprScope scope(runtime, *self.object());
    factory = scope.isRecursive() ? "..." : repr(runtime, defaultDictIn(self).factory);
  }
  return fmt::format("{}({}, {})", typeOf(runtime, self).shortName(), factory,
                     runtime.types().dict->slots.repr(runtime, self));
}

Value copyDefaultDict(Runtime& runtime, const Value& self) {
  return runtime.call(Value::of(&self.object()->type()), {defaultDictIn(self).factory, self});
}

Value binaryDefaultDict(Runtime& runtime, BinaryOp op, const Value& self, const Value& other,
                        bool reflected) {
  if (op != BinaryOp::Or || other.as<Dict>() == nullptr) return Value::notImplemented();
  Value result = runtime.call(Value::of(&self.object()->type()),
                              {defaultDictIn(self).factory, reflected ? other : self});
  updateDict(runtime, result, reflected ? self : other);
  return result;
}

constexpr NativeDefinition kDefaultDictMethods[] = {
    {"__missing__", "self, key, /", missing},
    {"copy", "self, /", [](NativeCall& c) { return copyDefaultDict(c.runtime, c[0]); }},
    {"__copy__", "self, /", [](NativeCall& c) { return copyDefaultDict(c.runtime, c[0]); }},
};
constexpr NativeAttribute kDefaultDictAttributes[] = {
    {"default_factory", [](Runtime&, const Value& self) { return defaultDictIn(self).factory; },
     [](Runtime&, const Value& self, const Value& value) { defaultDictIn(self).factory = value; }},
};

// ---- OrderedDict

class OrderedDict : public Dict {
 public:
  using Dict::Dict;
};

std::string reprOrderedDict(Runtime& runtime, const Value& self) {
  const ReprScope scope(runtime, *self.object());
  if (scope.isRecursive()) return "...";
  const std::string_view name = typeOf(runtime, self).shortName();
  if (dictIn(self).size() == 0) return fmt::format("{}()", name);
  std::string text;
  size_t position = 0;
  while (const Dict::Entry* entry = dictIn(self).next(position)) {
    const Value pair = Tuple::make(runtime, {entry->key, entry->value});
    text += (text.empty() ? "" : ", ") + repr(runtime, pair);
  }
  return fmt::format("{}([{}])", name, text);
}

Value createOrderedDict(Runtime&, Type& type, const Arguments&) {
  return Value(makeFor<OrderedDict>(type, nullptr));
}

bool isOrderedDict(const Value& value) {
  return value.isObject() && dynamic_cast<OrderedDict*>(value.object()) != nullptr;
}

bool sameKeysInOrder(Runtime& runtime, const Dict& left, const Dict& right) {
  size_t here = 0;
  size_t there = 0;
  while (const Dict::Entry* mine = left.next(here)) {
    const Dict::Entry* theirs = right.next(there);
    if (theirs == nullptr) return false;
    const Value key = mine->key;
    const Value other = theirs->key;
    if (!sameOrEqual(runtime, key, other)) return false;
  }
  return true;
}

Value compareOrderedDict(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  Value same = runtime.types().dict->slots.compare(runtime, CompareOp::Equal, self, other);
  if (same.isNotImplemented() || (op != CompareOp::Equal && op != CompareOp::NotEqual))
    return Value::notImplemented();
  bool equal = same.asBool();
  if (equal && isOrderedDict(other)) equal = sameKeysInOrder(runtime, dictIn(self), dictIn(other));
  return Value::boolean(equal == (op == CompareOp::Equal));
}

Value copyOrderedDict(Runtime& runtime, const Value& self) {
  return runtime.call(Value::of(&self.object()->type()), {self});
}

Value binaryOrderedDict(Runtime& runtime, BinaryOp op, const Value& self, const Value& other,
                        bool reflected) {
  if (op != BinaryOp::Or || other.as<Dict>() == nullptr) return Value::notImplemented();
  Value result = runtime.call(Value::of(&self.object()->type()), {reflected ? other : self});
  updateDict(runtime, result, reflected ? self : other);
  return result;
}

Value moveToEnd(NativeCall& call) {
  if (dictIn(call[0]).find(call.runtime, call[1]) == nullptr) raiseKeyError(call.runtime, call[1]);
  dictIn(call[0]).moveToEnd(call.runtime, call[1], truth(call.runtime, call[2]));
  return Value::none();
}

Value popItem(NativeCall& call) {
  Dict& dict = dictIn(call[0]);
  size_t position = 0;
  const Dict::Entry* entry = truth(call.runtime, call[1]) ? dict.last() : dict.next(position);
  if (entry == nullptr) call.runtime.raise(call.runtime.types().keyError, "dictionary is empty");
  const Value key = entry->key;
  Value pair = Tuple::make(call.runtime, {key, entry->value});
  dict.remove(call.runtime, key);
  return pair;
}

constexpr NativeDefinition kOrderedDictMethods[] = {
    {"copy", "self, /", [](NativeCall& c) { return copyOrderedDict(c.runtime, c[0]); }},
    {"__copy__", "self, /", [](NativeCall& c) { return copyOrderedDict(c.runtime, c[0]); }},
    {"move_to_end", "self, key, last=True", moveToEnd},
    {"popitem", "self, last=True", popItem},
};

// With the view's type in the context.
template <DictPart part>
Value view(NativeCall& call) {
  return call.runtime.heap().make<DictView>(call.in<Type>(), Ref<Dict>(&dictIn(call[0])), part);
}
constexpr NativeDefinition kKeys[] = {{"keys", "self, /", view<DictPart::Keys>}};
constexpr NativeDefinition kValues[] = {{"values", "self, /", view<DictPart::Values>}};
constexpr NativeDefinition kItems[] = {{"items", "self, /", view<DictPart::Items>}};

Type& makeView(Runtime& runtime, std::string_view name, Type* base) {
  return runtime.makeType({.name = name, .bases = {base}, .canBeBase = false});
}

}  // namespace

Type& makeDefaultDict(Runtime& runtime) {
  Type& type = runtime.makeType({.name = "defaultdict",
                                 .bases = {runtime.types().dict},
                                 .module = "collections",
                                 .namedWithModule = true});
  type.slots.create = createDefaultDict;
  type.slots.initialize = initializeDefaultDict;
  type.slots.repr = reprDefaultDict;
  type.slots.binary = binaryDefaultDict;
  type.binaryOps = operatorBits(BinaryOp::Or);
  type.define(kDefaultDictMethods);
  type.define(kDefaultDictAttributes);
  return type;
}

Type& makeOrderedDict(Runtime& runtime) {
  const BuiltinTypes& types = runtime.types();
  Type& type = runtime.makeType({.name = "OrderedDict",
                                 .bases = {types.dict},
                                 .module = "collections",
                                 .instancesHaveAttributes = true,
                                 .namedWithModule = true});
  type.slots.create = createOrderedDict;
  type.slots.repr = reprOrderedDict;
  type.slots.compare = compareOrderedDict;
  type.slots.binary = binaryOrderedDict;
  type.binaryOps = operatorBits(BinaryOp::Or);
  type.define(kOrderedDictMethods);
  type.define(kKeys, &makeView(runtime, "odict_keys", types.dictKeys));
  type.define(kValues, &makeView(runtime, "odict_values", types.dictValues));
  type.define(kItems, &makeView(runtime, "odict_items", types.dictItems));
  return type;
}

}  // namespace loopscope::python
