// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/python/modules/all.h"
#include "core/python/modules/constructors.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/set.h"
#include "core/runtime/str.h"
#include "core/runtime/weak_reference.h"
#include "core/runtime/with_attributes.h"

// _weakref: the reference that keeps nothing alive, on which weakref.py builds.

namespace loopscope::python {
namespace {

using namespace runtime;

WeakReference& referenceIn(const Value& self) {
  return *static_cast<WeakReference*>(self.object());
}

bool slotsNameWeakref(Runtime& runtime, const Type& type) {
  const Value name = Str::make(runtime, "__weakref__");
  for (Type* each : type.mro()) {
    const Value* slots = each->table().find(*runtime.names().slots);
    if (slots != nullptr && contains(runtime, *slots, name)) return true;
  }
  return false;
}

// What has room for the list of its references: of the built-in types a few, of a program's classes all but
// those with a length of their own and those whose __slots__ leave it out.
bool canBeReferenced(Runtime& runtime, const Value& value) {
  const BuiltinTypes& types = runtime.types();
  if (!value.isObject() || &value.object()->type() == types.object) return false;
  const Type& type = value.object()->type();
  for (const Type* sized : {types.integer, types.tuple, types.bytes}) {
    if (type.isSubtypeOf(*sized)) return false;
  }
  if (type.isProgramClass) return !type.hidesDict || slotsNameWeakref(runtime, type);
  switch (value.object()->kind()) {
    case ObjectKind::Str:
    case ObjectKind::List:
    case ObjectKind::Dict:
    case ObjectKind::Range:
    case ObjectKind::Slice:
    case ObjectKind::Iterator:
    case ObjectKind::Cell:
    case ObjectKind::Instance:
    case ObjectKind::Exception:
      return false;
    case ObjectKind::Native:
      return static_cast<Native*>(value.object())->style() != NativeStyle::Method;
    default:
      return true;
  }
}

Value makeReference(NativeCall& call) {
  Type& type = typeGiven(call);
  const Value& target = call[1];
  if (!canBeReferenced(call.runtime, target)) {
    call.runtime.raise(
        call.runtime.types().typeError,
        fmt::format("cannot create weak reference to '{}' object", typeName(call.runtime, target)));
  }
  if (!type.isProgramClass && call[2].isNone()) {  // there is one of these for each object
    const auto all = call.runtime.weakReferences(*target.object());
    if (!all.empty() && all.front()->callback.isNone() && &all.front()->type() == &type)
      return Value::of(all.front());
  }
  return makeFor<WeakReference>(type, type.isProgramClass ? nullptr : &type, *target.object(), call[2]);
}

Value callReference(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!arguments.positional.empty() || !arguments.keywords.empty()) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("__call__() takes at most 0 arguments ({} given)",
                              arguments.positional.size() + arguments.keywords.size()));
  }
  const Value target = referenceIn(self).target();
  return target.isUnbound() ? Value::none() : target;
}

std::string reprReference(Runtime& runtime, const Value& self) {
  const Value target = referenceIn(self).target();
  const std::string address = runtime.addressText(self);
  if (target.isUnbound()) return fmt::format("<weakref at {}; dead>", address);
  const Value name = findAttribute(runtime, target, runtime.intern("__name__"));
  return fmt::format("<weakref at {}; to '{}' at {}{}>", address, typeName(runtime, target),
                     runtime.addressText(target),
                     name.as<Str>() != nullptr ? fmt::format(" ({})", name.as<Str>()->view()) : "");
}

// Of a subclass too.
const WeakReference* referenceOrNull(const Value& self, const Value& other) {
  const auto mro = self.object()->type().mro();
  const Type& own =
      **std::find_if(mro.begin(), mro.end(), [](const Type* each) { return !each->isProgramClass; });
  return other.isObject() && other.object()->type().isSubtypeOf(own) ? &referenceIn(other) : nullptr;
}

// As what they refer to; an empty one is itself and no other.
Value compareReferences(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const WeakReference* right = referenceOrNull(self, other);
  if (right == nullptr || (op != CompareOp::Equal && op != CompareOp::NotEqual))
    return Value::notImplemented();
  const Value ours = referenceIn(self).target();
  const Value theirs = right->target();
  if (ours.isUnbound() || theirs.isUnbound())
    return Value::boolean(self.is(other) == (op == CompareOp::Equal));
  return compare(runtime, op, ours, theirs);
}

uint64_t hashReference(Runtime& runtime, const Value& self) {
  WeakReference& reference = referenceIn(self);
  if (reference.hash.isUnbound()) {
    const Value target = reference.target();
    if (target.isUnbound()) runtime.raise(runtime.types().typeError, "weak object has gone away");
    reference.hash = Value::integer(static_cast<int64_t>(hash(runtime, target)));
  }
  return static_cast<uint64_t>(reference.hash.asInt());
}

Value countOf(NativeCall& call) {
  return Value::integer(
      call[0].isObject() ? static_cast<int64_t>(call.runtime.weakReferences(*call[0].object()).size()) : 0);
}

Value allOf(NativeCall& call) {
  const Ref<List> list = List::make(call.runtime);
  if (!call[0].isObject()) return list;
  for (WeakReference* reference : call.runtime.weakReferences(*call[0].object())) {
    if (reference->references() > 0) list->append(Value::of(reference));
  }
  return list;
}

constexpr NativeDefinition kConstructor[] = {
    {"__new__", "type, object, callback=None, /, *args, **kwargs", makeReference}};
constexpr NativeAttribute kAttributes[] = {
    {"__callback__", [](Runtime&, const Value& self) -> Value { return referenceIn(self).callback; }},
};
constexpr NativeDefinition kFunctions[] = {
    {"getweakrefcount", "object, /", countOf},
    {"getweakrefs", "object, /", allOf},
};
constexpr std::string_view kNames[] = {"getweakrefcount", "getweakrefs", "ref"};

void build(ModuleContext& context) {
  Type& type =
      context.runtime.makeType({.name = "ReferenceType", .module = "weakref", .namedWithModule = true});
  type.slots.create = createByNew;
  type.slots.call = callReference;
  type.slots.repr = reprReference;
  type.slots.compare = compareReferences;
  type.slots.hash = hashReference;
  type.defineStatic(kConstructor);
  type.define(kAttributes);
  context.set("ref", Value::of(&type));
  context.define(kFunctions, nullptr, NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kWeakReferencesModule = {"_weakref", kNames, build};

}  // namespace loopscope::python
