// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/dict.h"
#include "core/runtime/dict_views.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// dict.

namespace loopscope::runtime {
namespace {

Dict& dictIn(const Value& self) {
  return *static_cast<Dict*>(self.object());
}

[[noreturn]] void raiseKeyError(Runtime& runtime, const Value& key) {
  throw Raise{runtime.call(Value::of(runtime.types().keyError), {key})};
}

Value createDict(Runtime& runtime, Type& type, const Arguments&) {
  return Value(makeFor<Dict>(type, runtime.types().dict));
}

void updateWith(Runtime& runtime, const Value& self, const Arguments& arguments, std::string_view name) {
  expectArguments(runtime, name, {arguments.positional, {}}, 0, 1);
  if (!arguments.positional.empty()) updateDict(runtime, self, arguments.positional[0]);
  for (const KeywordArgument& keyword : arguments.keywords) dictIn(self).set(*keyword.name, keyword.value);
}

void initializeDict(Runtime& runtime, const Value& self, const Arguments& arguments) {
  updateWith(runtime, self, arguments, "dict");
}

std::string reprDict(Runtime& runtime, const Value& self) {
  const ReprScope scope(runtime, *self.object());
  if (scope.isRecursive()) return "{...}";
  std::string text = "{";
  size_t position = 0;
  while (const Dict::Entry* entry = dictIn(self).next(position)) {
    const Value key = entry->key;
    const Value value = entry->value;
    if (text.size() > 1) text += ", ";
    text += repr(runtime, key);
    text += ": ";
    text += repr(runtime, value);
  }
  return text + "}";
}

bool sameEntries(Runtime& runtime, Dict& left, Dict& right) {
  if (left.size() != right.size()) return false;
  size_t position = 0;
  while (const Dict::Entry* entry = left.next(position)) {
    runtime.charge(1);
    const Value key = entry->key;
    const Value mine = entry->value;
    const Value* theirs = right.find(runtime, key);
    if (theirs == nullptr) return false;
    const Value other = *theirs;
    if (!sameOrEqual(runtime, mine, other)) return false;
  }
  return true;
}

Value compareDict(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  Dict* right = other.as<Dict>();
  if (right == nullptr || (op != CompareOp::Equal && op != CompareOp::NotEqual))
    return Value::notImplemented();
  return Value::boolean(sameEntries(runtime, dictIn(self), *right) == (op == CompareOp::Equal));
}

Value copyOf(Runtime& runtime, Dict& dict) {
  Ref<Dict> copy = Dict::make(runtime);
  size_t position = 0;
  while (const Dict::Entry* entry = dict.next(position)) copy->set(runtime, entry->key, entry->value);
  return copy;
}

Value binaryDict(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op != BinaryOp::Or || other.as<Dict>() == nullptr) return Value::notImplemented();
  Value result = copyOf(runtime, dictIn(reflected ? other : self));
  updateDict(runtime, result, reflected ? self : other);
  return result;
}

Value inPlaceDict(Runtime& runtime, BinaryOp op, const Value& self, const Value& other) {
  if (op != BinaryOp::Or) return Value::notImplemented();
  updateDict(runtime, self, other);
  return self;
}

Value getItemDict(Runtime& runtime, const Value& self, const Value& key) {
  if (const Value* value = dictIn(self).find(runtime, key)) return *value;
  if (&self.object()->type() != runtime.types().dict) {
    const Value missing = findSpecial(runtime, self, *runtime.names().missing);
    if (!missing.isUnbound()) return runtime.call(missing, {key});
  }
  raiseKeyError(runtime, key);
}

void deleteItemDict(Runtime& runtime, const Value& self, const Value& key) {
  if (!dictIn(self).remove(runtime, key)) raiseKeyError(runtime, key);
}

Value get(NativeCall& call) {
  const Value* value = dictIn(call[0]).find(call.runtime, call[1]);
  return value != nullptr ? *value : call[2];
}

Value setDefault(NativeCall& call) {
  Dict& dict = dictIn(call[0]);
  if (const Value* value = dict.find(call.runtime, call[1])) return *value;
  dict.set(call.runtime, call[1], call[2]);
  return call[2];
}

Value pop(NativeCall& call) {
  Value removed;
  if (dictIn(call[0]).size() > 0 && dictIn(call[0]).remove(call.runtime, call[1], &removed)) return removed;
  if (call[2].isUnbound()) raiseKeyError(call.runtime, call[1]);
  return call[2];
}

Value popItem(NativeCall& call) {
  Dict& dict = dictIn(call[0]);
  const Dict::Entry* last = dict.last();
  if (last == nullptr) {
    call.runtime.raise(call.runtime.types().keyError, "popitem(): dictionary is empty");
  }
  const Value key = last->key;
  Value pair = Tuple::make(call.runtime, {key, last->value});
  dict.remove(call.runtime, key);
  return pair;
}

Value update(NativeCall& call) {
  const auto positional = static_cast<Tuple*>(call[1].object())->items();
  updateWith(call.runtime, call[0], {positional, {}}, "update");
  const Dict& keywords = dictIn(call[2]);
  size_t position = 0;
  while (const Dict::Entry* entry = keywords.next(position)) {
    dictIn(call[0]).set(call.runtime, entry->key, entry->value);
  }
  return Value::none();
}

Value fromKeys(NativeCall& call) {
  Value dict = call.runtime.call(call[0], {});
  forEach(call.runtime, call[1], [&](const Value& key) {
    setItem(call.runtime, dict, key, call[2]);
    return true;
  });
  return dict;
}

template <DictPart part>
Value view(NativeCall& call) {
  const BuiltinTypes& types = call.runtime.types();
  Type& type = *(part == DictPart::Keys     ? types.dictKeys
                 : part == DictPart::Values ? types.dictValues
                                            : types.dictItems);
  return call.runtime.heap().make<DictView>(type, Ref<Dict>(&dictIn(call[0])), part);
}

Value reversedKeys(NativeCall& call) {
  std::vector<Value> keys;
  size_t position = 0;
  while (const Dict::Entry* entry = dictIn(call[0]).next(position)) keys.push_back(entry->key);
  std::reverse(keys.begin(), keys.end());
  return iterate(call.runtime, List::make(call.runtime, keys));
}

constexpr NativeDefinition kMethods[] = {
    {"get", "self, key, default=None, /", get},
    {"setdefault", "self, key, default=None, /", setDefault},
    {"pop", "self, key, default=?, /", pop},
    {"popitem", "self, /", popItem},
    {"update", "self, /, *args, **kwargs", update},
    {"clear", "self, /", [](NativeCall& c) { return dictIn(c[0]).Dict::clear(), Value::none(); }},
    {"copy", "self, /", [](NativeCall& c) { return copyOf(c.runtime, dictIn(c[0])); }},
    {"keys", "self, /", view<DictPart::Keys>},
    {"values", "self, /", view<DictPart::Values>},
    {"items", "self, /", view<DictPart::Items>},
    {"__reversed__", "self, /", reversedKeys},
};
constexpr NativeDefinition kClassMethods[] = {{"fromkeys", "cls, iterable, value=None, /", fromKeys}};

void updateFromPair(Runtime& runtime, Dict& dict, const Value& pair, size_t index) {
  const Type& type = typeOf(runtime, pair);
  if (type.slots.iterate == nullptr && type.slots.getItem == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("cannot convert dictionary update sequence element #{} to a sequence", index));
  }
  const Ref<Tuple> items = toTuple(runtime, pair);
  if (items->size() != 2) {
    runtime.raise(runtime.types().valueError,
                  fmt::format("dictionary update sequence element #{} has length {}; 2 is required", index,
                              items->size()));
  }
  dict.set(runtime, (*items)[0], (*items)[1]);
}

}  // namespace

void updateDict(Runtime& runtime, const Value& self, const Value& other) {
  Dict& dict = dictIn(self);
  if (const Dict* from = other.as<Dict>()) {
    const size_t size = from->size();
    size_t position = 0;
    while (const Dict::Entry* entry = from->next(position)) {
      dict.set(runtime, entry->key, entry->value);
      if (from->size() != size) runtime.raise(runtime.types().runtimeError, "dict mutated during update");
    }
    return;
  }
  const Value keys = findAttribute(runtime, other, runtime.intern("keys"));
  if (!keys.isUnbound()) {
    forEach(runtime, runtime.call(keys, {}), [&](const Value& key) {
      dict.set(runtime, key, getItem(runtime, other, key));
      return true;
    });
    return;
  }
  size_t index = 0;
  forEach(runtime, other, [&](const Value& pair) {
    updateFromPair(runtime, dict, pair, index++);
    return true;
  });
}

void setUpDict(Runtime& runtime, BuiltinTypes& types) {
  types.dict = &runtime.makeType({.name = "dict", .bases = {}, .hashable = false});
  TypeSlots& slots = types.dict->slots;
  slots.create = createDict;
  slots.initialize = initializeDict;
  slots.repr = reprDict;
  slots.compare = compareDict;
  slots.binary = binaryDict;
  slots.inPlace = inPlaceDict;
  slots.length = [](Runtime&, const Value& self) { return static_cast<int64_t>(dictIn(self).size()); };
  slots.contains = [](Runtime& r, const Value& self, const Value& key) {
    return dictIn(self).find(r, key) != nullptr;
  };
  slots.getItem = getItemDict;
  slots.setItem = [](Runtime& r, const Value& self, const Value& key, const Value& value) {
    dictIn(self).set(r, key, value);
  };
  slots.deleteItem = deleteItemDict;
  slots.iterate = [](Runtime& r, const Value& self) { return iterateDict(r, dictIn(self), DictPart::Keys); };
  types.dict->binaryOps = operatorBits(BinaryOp::Or);
  types.dict->define(kMethods);
  types.dict->defineStatic(kClassMethods, true);
  types.named.push_back(types.dict);
}

}  // namespace loopscope::runtime
