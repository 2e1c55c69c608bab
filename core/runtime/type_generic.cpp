// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/generic_alias.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/type_setup.h"

namespace loopscope::runtime {
namespace {

GenericAlias& aliasOf(const Value& self) {
  return *static_cast<GenericAlias*>(self.object());
}
UnionType& unionOf(const Value& self) {
  return *static_cast<UnionType*>(self.object());
}

// ---- list[int]

Value create(Runtime& runtime, Type&, const Arguments& arguments) {
  expectArguments(runtime, "GenericAlias", arguments, 2, 2);
  return GenericAlias::make(runtime, arguments.positional[0], arguments.positional[1]);
}

std::string reprAlias(Runtime& runtime, const Value& self) {
  const RecursionGuard guard(runtime, " while getting the repr of an object");
  std::string text = annotationText(runtime, aliasOf(self).origin) + "[";
  const auto items = aliasOf(self).arguments->items();
  for (size_t i = 0; i < items.size(); ++i) text += (i == 0 ? "" : ", ") + annotationText(runtime, items[i]);
  return text + (items.empty() ? "()]" : "]");
}

bool isVariable(Runtime& runtime, const Value& argument) {
  return typeName(runtime, argument) == "TypeVar";
}

Value variablesOf(Runtime& runtime, const Value& self) {
  std::vector<Value> found;
  for (const Value& argument : aliasOf(self).arguments->items()) {
    const bool isNew =
        std::none_of(found.begin(), found.end(), [&](const Value& v) { return v.is(argument); });
    if (isNew && isVariable(runtime, argument)) found.push_back(argument);
  }
  return Tuple::make(runtime, found);
}

Value callAlias(Runtime& runtime, const Value& self, const Arguments& arguments) {
  const Value origin = aliasOf(self).origin;
  return runtime.call(origin, arguments);
}

Value findInAlias(Runtime& runtime, const Value& self, Str& name) {
  static constexpr std::string_view kOwn[] = {"__origin__", "__args__", "__parameters__", "__mro_entries__",
                                              "__class__"};
  if (std::find(std::begin(kOwn), std::end(kOwn), name.view()) != std::end(kOwn)) {
    return genericFindAttribute(runtime, self, name);
  }
  return findAttribute(runtime, aliasOf(self).origin, name);
}

// dict[str, T][int]: each variable is replaced, in order.
Value substitute(Runtime& runtime, const Value& self, const Value& key) {
  const Value variables = variablesOf(runtime, self);
  const size_t wanted = variables.as<Tuple>()->size();
  const Ref<Tuple> given =
      key.as<Tuple>() != nullptr ? Ref<Tuple>(key.as<Tuple>()) : Tuple::make(runtime, {key});
  if (wanted == 0) {
    runtime.raise(runtime.types().typeError, fmt::format("{} is not a generic class", repr(runtime, self)));
  }
  if (given->size() != wanted) {
    runtime.raise(runtime.types().typeError, fmt::format("Too {} arguments for {}; actual {}, expected {}",
                                                         given->size() > wanted ? "many" : "few",
                                                         repr(runtime, self), given->size(), wanted));
  }
  std::vector<Value> arguments;
  for (const Value& argument : aliasOf(self).arguments->items()) {
    arguments.push_back(argument);
    for (size_t i = 0; i < wanted; ++i) {
      if ((*variables.as<Tuple>())[i].is(argument)) arguments.back() = (*given)[i];
    }
  }
  return GenericAlias::make(runtime, aliasOf(self).origin, Tuple::make(runtime, arguments));
}

Value compareAliases(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (op != CompareOp::Equal && op != CompareOp::NotEqual) return Value::notImplemented();
  if (genericAlias(runtime, other) == nullptr) return Value::notImplemented();
  const GenericAlias& a = aliasOf(self);
  const GenericAlias& b = aliasOf(other);
  const bool equal = equals(runtime, a.origin, b.origin) &&
                     equals(runtime, Value::of(a.arguments.get()), Value::of(b.arguments.get()));
  return Value::boolean(equal == (op == CompareOp::Equal));
}

constexpr NativeAttribute kAliasAttributes[] = {
    {"__origin__", [](Runtime&, const Value& self) { return aliasOf(self).origin; }},
    {"__args__", [](Runtime&, const Value& self) { return Value::of(aliasOf(self).arguments.get()); }},
    {"__parameters__", variablesOf},
};
constexpr NativeDefinition kAliasMethods[] = {
    {"__mro_entries__", "self, bases, /",
     [](NativeCall& call) -> Value { return Tuple::make(call.runtime, {aliasOf(call[0]).origin}); }},
};

// ---- int | None

std::string reprUnion(Runtime& runtime, const Value& self) {
  std::string text;
  for (const Value& member : unionOf(self).members->items()) {
    text += (text.empty() ? "" : " | ") + annotationText(runtime, member);
  }
  return text;
}

bool holds(Runtime& runtime, const UnionType& type, const Value& wanted) {
  const auto members = type.members->items();
  return std::any_of(members.begin(), members.end(),
                     [&](const Value& member) { return equals(runtime, member, wanted); });
}

Value compareUnions(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (op != CompareOp::Equal && op != CompareOp::NotEqual) return Value::notImplemented();
  const UnionType* second = unionType(runtime, other);
  if (second == nullptr) return Value::notImplemented();
  const UnionType& first = unionOf(self);
  const auto members = first.members->items();
  const bool equal = members.size() == second->members->size() &&
                     std::all_of(members.begin(), members.end(),
                                 [&](const Value& each) { return holds(runtime, *second, each); });
  return Value::boolean(equal == (op == CompareOp::Equal));
}

constexpr NativeAttribute kUnionAttributes[] = {
    {"__args__", [](Runtime&, const Value& self) { return Value::of(unionOf(self).members.get()); }},
    {"__parameters__", [](Runtime& runtime, const Value&) { return runtime.emptyTuple(); }},
};

Value uniteAny(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (op != BinaryOp::Or) return Value::notImplemented();
  return reflected ? uniteTypes(runtime, other, self) : uniteTypes(runtime, self, other);
}

bool isMember(Runtime& runtime, const Value& value) {
  return value.isNone() || value.as<Type>() != nullptr || genericAlias(runtime, value) != nullptr ||
         unionType(runtime, value) != nullptr || isVariable(runtime, value);
}

void collect(Runtime& runtime, const Value& value, std::vector<Value>& members) {
  if (const UnionType* parts = unionType(runtime, value)) {
    for (const Value& part : parts->members->items()) collect(runtime, part, members);
    return;
  }
  Value member = value.isNone() ? Value::of(runtime.types().none) : value;
  const bool isNew = std::none_of(members.begin(), members.end(),
                                  [&](const Value& other) { return equals(runtime, other, member); });
  if (isNew) members.push_back(std::move(member));
}

}  // namespace

Value GenericAlias::make(Runtime& runtime, const Value& origin, const Value& arguments) {
  Tuple* tuple = arguments.as<Tuple>();
  Ref<Tuple> items = tuple != nullptr ? Ref<Tuple>(tuple) : Tuple::make(runtime, {arguments});
  return runtime.heap().make<GenericAlias>(*runtime.types().genericAlias, origin, std::move(items));
}

const GenericAlias* genericAlias(Runtime& runtime, const Value& value) {
  const bool isOne = value.isObject() && &value.object()->type() == runtime.types().genericAlias;
  return isOne ? &aliasOf(value) : nullptr;
}

const UnionType* unionType(Runtime& runtime, const Value& value) {
  const bool isOne = value.isObject() && &value.object()->type() == runtime.types().unionType;
  return isOne ? &unionOf(value) : nullptr;
}

Value uniteTypes(Runtime& runtime, const Value& left, const Value& right) {
  if (!isMember(runtime, left) || !isMember(runtime, right)) return Value::notImplemented();
  std::vector<Value> members;
  collect(runtime, left, members);
  collect(runtime, right, members);
  if (members.size() == 1) return members[0];
  return runtime.heap().make<UnionType>(*runtime.types().unionType, Tuple::make(runtime, members));
}

std::string annotationText(Runtime& runtime, const Value& value) {
  if (value.tag() == Tag::Ellipsis) return "...";
  if (const Type* type = value.as<Type>()) return type == runtime.types().none ? "None" : type->fullName();
  if (const List* list = value.as<List>()) {
    std::string text;
    for (const Value& item : list->items())
      text += (text.empty() ? "" : ", ") + annotationText(runtime, item);
    return "[" + text + "]";
  }
  return repr(runtime, value);
}

void setUpGenerics(Runtime& runtime, BuiltinTypes& types) {
  Type& alias = runtime.makeType({.name = "GenericAlias", .module = "types", .canBeBase = false});
  alias.slots.create = create;
  alias.slots.initialize = nullptr;
  alias.slots.repr = reprAlias;
  alias.slots.call = callAlias;
  alias.slots.getAttribute = findInAlias;
  alias.slots.getItem = substitute;
  alias.slots.compare = compareAliases;
  alias.slots.hash = [](Runtime& r, const Value& self) {
    return hash(r, aliasOf(self).origin) ^ hash(r, Value::of(aliasOf(self).arguments.get()));
  };
  alias.slots.binary = uniteAny;
  alias.define(kAliasAttributes);
  alias.define(kAliasMethods);
  types.genericAlias = &alias;

  Type& united = runtime.makeType({.name = "UnionType", .module = "types", .canBeBase = false});
  united.slots.create = nullptr;
  united.slots.repr = reprUnion;
  united.slots.compare = compareUnions;
  united.slots.hash = [](Runtime& r, const Value& self) {
    uint64_t sum = 0;  // the order of the members does not count
    for (const Value& member : unionOf(self).members->items()) sum += hash(r, member);
    return sum;
  };
  united.slots.binary = uniteAny;
  united.define(kUnionAttributes);
  types.unionType = &united;

  for (Type* type : {types.list, types.dict, types.tuple, types.set, types.frozenSet, types.type}) {
    type->isGeneric = true;
  }
}

}  // namespace loopscope::runtime
