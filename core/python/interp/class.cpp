// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/compile/module_object.h"
#include "core/python/interp/class_slots.h"
#include "core/python/interp/interp.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// The class statement: the body fills a namespace, which becomes the type's table.

namespace loopscope::python {

using runtime::Dict;
using runtime::Str;
using runtime::Type;
using runtime::Value;

namespace {

std::vector<Type*> baseTypes(runtime::Runtime& runtime, const Value& bases) {
  std::vector<Type*> types;
  for (const Value& base : bases.as<runtime::Tuple>()->items()) {
    Type* type = base.as<Type>();
    if (type == nullptr) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("bases must be types, not '{}'", runtime::typeName(runtime, base)));
    }
    if (!type->canBeBase) {
      runtime.raise(runtime.types().typeError,
                    fmt::format("type '{}' is not an acceptable base type", type->name()));
    }
    if (std::find(types.begin(), types.end(), type) != types.end()) {
      runtime.raise(runtime.types().typeError, fmt::format("duplicate base class {}", type->name()));
    }
    types.push_back(type);
  }
  return types;
}

// The built-in type whose objects the instances are, inside: list for a subclass of list; object for most.
const Type* layoutOf(const runtime::BuiltinTypes& types, const Type& type) {
  for (const Type* each : type.mro()) {
    const bool isBuiltin = !each->isProgramClass && each->slots.create != types.object->slots.create;
    if (isBuiltin) return each->isSubtypeOf(*types.baseException) ? types.baseException : each;
  }
  return types.object;
}

void checkLayouts(runtime::Runtime& runtime, const std::vector<Type*>& bases) {
  const Type* layout = runtime.types().object;
  for (const Type* base : bases) {
    const Type* own = layoutOf(runtime.types(), *base);
    if (layout->isSubtypeOf(*own)) continue;
    if (!own->isSubtypeOf(*layout)) {
      runtime.raise(runtime.types().typeError, "multiple bases have instance lay-out conflict");
    }
    layout = own;
  }
}

// Bases that are no types say themselves what stands for them: Generic[T].
Value resolvedBases(runtime::Runtime& runtime, const Value& bases) {
  std::vector<Value> resolved;
  bool changed = false;
  for (const Value& base : bases.as<runtime::Tuple>()->items()) {
    const Value hook = base.as<Type>() != nullptr
                           ? Value()
                           : runtime::findAttribute(runtime, base, *runtime.names().mroEntries);
    if (hook.isUnbound()) {
      resolved.push_back(base);
      continue;
    }
    const Value entries = runtime.call(hook, {bases});
    for (const Value& entry : entries.as<runtime::Tuple>()->items()) resolved.push_back(entry);
    changed = true;
  }
  return changed ? Value(runtime::Tuple::make(runtime, resolved)) : bases;
}

// The most derived among the metaclass that was asked for and those of the bases.
Type& metatypeOf(runtime::Runtime& runtime, Type* asked, const Value& bases) {
  Type* metatype = asked != nullptr ? asked : runtime.types().type;
  for (const Value& base : bases.as<runtime::Tuple>()->items()) {
    Type& own = runtime::typeOf(runtime, base);
    if (base.as<Type>() == nullptr || metatype->isSubtypeOf(own)) continue;
    if (!own.isSubtypeOf(*metatype)) {
      runtime.raise(
          runtime.types().typeError,
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the "
          "metaclasses of all its bases");
    }
    metatype = &own;
  }
  return *metatype;
}

bool hasMetaclassBase(runtime::Runtime& runtime, const Value& bases) {
  const auto items = bases.as<runtime::Tuple>()->items();
  return std::any_of(items.begin(), items.end(), [&](const Value& base) {
    return base.as<Type>() != nullptr && base.as<Type>()->isSubtypeOf(*runtime.types().type);
  });
}

std::vector<runtime::KeywordArgument> keywordsOf(runtime::Runtime& runtime, const Value& keywords) {
  std::vector<runtime::KeywordArgument> list;
  const auto* dict = keywords.as<Dict>();
  size_t position = 0;
  while (const Dict::Entry* entry = dict != nullptr ? dict->next(position) : nullptr) {
    list.push_back({&runtime.intern(*entry->key.as<Str>()), entry->value});
  }
  return list;
}

// Methods that are static or class methods without saying so.
Value implicitly(runtime::Runtime& runtime, std::string_view name, const Value& value) {
  if (value.as<Function>() == nullptr) return value;
  if (name == "__new__") return runtime.call(Value::of(runtime.types().staticMethod), {value});
  if (name == "__init_subclass__" || name == "__class_getitem__") {
    return runtime.call(Value::of(runtime.types().classMethod), {value});
  }
  return value;
}

// Whether __slots__ of the type or its bases name the attribute.
bool isInSlots(runtime::Runtime& runtime, Type& type, Str& name) {
  Str& slotsName = *runtime.names().slots;
  for (Type* each : type.mro()) {
    const Value* slots = each->table().find(slotsName);
    if (slots == nullptr) continue;
    const auto names = [&](const Value& wanted) {
      return slots->as<Str>() != nullptr ? slots->as<Str>()->view() == wanted.as<Str>()->view()
                                         : runtime::contains(runtime, *slots, wanted);
    };
    if (names(Value::of(&name))) return true;
    if (!name.view().starts_with('_')) continue;
    std::string_view owner = each->shortName();
    while (owner.starts_with('_')) owner.remove_prefix(1);
    const std::string mangling = fmt::format("_{}__", owner);  // __slots__ says __x, the methods _Class__x
    if (!name.view().starts_with(mangling)) continue;
    if (names(Str::make(runtime, name.view().substr(mangling.size() - 2)))) return true;
  }
  return false;
}

// Instances of int, tuple and bytes have a length of their own, behind which nothing has room.
void checkSlots(runtime::Runtime& runtime, Type& type) {
  const Value* slots = type.table().find(*runtime.names().slots);
  if (slots == nullptr || !runtime::truth(runtime, *slots)) return;
  const runtime::BuiltinTypes& types = runtime.types();
  for (const Type* sized : {types.integer, types.tuple, types.bytes}) {
    if (!type.isSubtypeOf(*sized)) continue;
    runtime.raise(types.typeError, fmt::format("nonempty __slots__ not supported for subtype of '{}'",
                                               type.bases()[0]->name()));
  }
}

void setSlotted(runtime::Runtime& runtime, const Value& self, Str& name, const Value& value) {
  Type& type = runtime::typeOf(runtime, self);
  if (type.lookup(name) == nullptr && !isInSlots(runtime, type, name)) {
    runtime::raiseNoAttributeToChange(runtime, self, name);
  }
  runtime::genericSetAttribute(runtime, self, name, value);
}

// Instances of a class with __slots__, and with no base without, have no other attributes, unless it says so.
bool isSlotted(runtime::Runtime& runtime, Type& type) {
  for (Type* each : type.mro()) {
    if (!each->isProgramClass && !each->instancesHaveAttributes) continue;
    if (each->table().find(*runtime.names().slots) == nullptr) return false;
  }
  return !isInSlots(runtime, type, *runtime.names().dict);
}

}  // namespace

Value Interpreter::runClassBody(Function& body, const Value& names) {
  if (m_depth >= m_limits.frameDepth) raiseTooDeep();
  Frame* frame = takeFrame(body);
  frame->slots()[0] = names;
  frame->back = m_frame;
  frame->link = FrameLink::Entry;
  ++m_depth;
  Completion completion = run(frame, Value(), Value());
  if (completion.kind == Completion::Kind::Raised) throw runtime::Raise{std::move(completion.value)};
  return std::move(completion.value);
}

void Interpreter::fillClass(Type& type, Dict& names) {
  bool hasEq = false;
  bool hasHash = false;
  size_t position = 0;
  while (const Dict::Entry* entry = names.next(position)) {
    Str& name = m_runtime.intern(*entry->key.as<Str>());
    if (name.view() == "__qualname__") {
      type.setQualifiedName(runtime::str(m_runtime, entry->value));
      continue;
    }
    if (name.view() == "__module__") {
      type.setModule(runtime::str(m_runtime, entry->value));
      continue;
    }
    type.set(name, implicitly(m_runtime, name.view(), entry->value));
    fillSlots(type, name.view());
    hasEq = hasEq || name.view() == "__eq__";
    if (name.view() == "__hash__") {
      hasHash = true;
      type.hashable = !entry->value.isNone();
    }
  }
  if (type.table().find(*m_runtime.names().doc) == nullptr) type.set(*m_runtime.names().doc, Value::none());
  checkSlots(m_runtime, type);
  type.hidesDict = isSlotted(m_runtime, type);
  if (type.slots.setAttribute == nullptr && type.hidesDict) type.slots.setAttribute = setSlotted;
  if (type.slots.setAttribute == setSlotted && !type.hidesDict) type.slots.setAttribute = nullptr;
  if (hasEq && !hasHash) {
    type.hashable = false;
    type.set(*m_runtime.names().hash, Value::none());
  }
}

// Tells the attributes their names, and the base class about its new subclass.
void Interpreter::announceClass(Type& type, const Dict& names,
                                std::span<const runtime::KeywordArgument> keywords) {
  size_t position = 0;
  while (const Dict::Entry* entry = names.next(position)) {
    const Value value = entry->value;
    const Value name = entry->key;
    if (!value.isObject() || value.object()->kind() != runtime::ObjectKind::Other) {
      if (!value.isObject() || value.object()->kind() != runtime::ObjectKind::Instance) continue;
    }
    const Value hook = runtime::findSpecial(m_runtime, value, *m_runtime.names().setName);
    if (!hook.isUnbound()) m_runtime.call(hook, {Value::of(&type), name});
  }
  Str& hookName = m_runtime.intern("__init_subclass__");
  const Value* found = type.lookupAfter(type, hookName);
  if (found == nullptr) {
    if (keywords.empty()) return;
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}.__init_subclass__() takes no keyword arguments", type.name()));
  }
  const Value hook = runtime::describe(m_runtime, *found, Value(), type);
  m_runtime.call(hook, {{}, keywords});
}

// type(name, bases, names), also on behalf of a metaclass.
Value Interpreter::createClass(Type& metatype, const runtime::Arguments& arguments) {
  if (arguments.positional.size() != 3 || arguments.positional[0].as<Str>() == nullptr ||
      arguments.positional[1].as<runtime::Tuple>() == nullptr ||
      arguments.positional[2].as<Dict>() == nullptr) {
    m_runtime.raise(m_runtime.types().typeError,
                    "type.__new__() takes a name, a tuple of bases and a dict of names");
  }
  const Value name = arguments.positional[0];
  const Value bases = arguments.positional[1];
  const std::vector<Type*> types = baseTypes(m_runtime, bases);
  checkLayouts(m_runtime, types);
  const runtime::Ref<Dict> names = Dict::make(m_runtime);
  updateDict(Value::of(names.get()), arguments.positional[2]);
  Value cell;
  names->remove(m_runtime, Value::of(m_runtime.names().classCell), &cell);
  if (names->find(*m_runtime.names().module) == nullptr) {
    const std::string module = m_frame != nullptr ? m_frame->function->globals().name() : "__main__";
    names->set(*m_runtime.names().module, Value::of(&m_runtime.intern(module)));
  }

  const std::string_view text = name.as<Str>()->view();
  Type& type =
      m_runtime.makeType({.name = text, .bases = types, .module = {}, .instancesHaveAttributes = true},
                         &metatypeOf(m_runtime, &metatype, bases));
  type.isProgramClass = true;
  type.canBeBase = true;
  fillClass(type, *names);
  type.setName(text);
  if (auto* owner = cell.as<Cell>()) owner->value = Value::of(&type);
  announceClass(type, *names, arguments.keywords);
  return Value::of(&type);
}

// The namespace that the class body fills: a dict, or what the metaclass prepares.
Value Interpreter::classNamespace(Type& metatype, const runtime::Arguments& arguments) {
  const Value prepare =
      &metatype == m_runtime.types().type
          ? Value()
          : runtime::findAttribute(m_runtime, Value::of(&metatype), m_runtime.intern("__prepare__"));
  if (prepare.isUnbound()) return Dict::make(m_runtime);
  return m_runtime.call(prepare, arguments);
}

Value Interpreter::makeClass(const Value& body, const Value& name, const Value& bases,
                             const Value& keywords) {
  auto& function = *static_cast<Function*>(body.object());
  Value asked;
  if (auto* dict = keywords.as<Dict>())
    dict->remove(m_runtime, Value::of(&m_runtime.intern("metaclass")), &asked);
  const Value resolved = resolvedBases(m_runtime, bases);
  Type& metatype = metatypeOf(m_runtime, asked.as<Type>(), resolved);
  if (!function.code().isLibrary && hasMetaclassBase(m_runtime, resolved)) {
    m_runtime.raise(m_runtime.types().typeError, "metaclasses are not supported; use a class decorator");
  }
  const std::vector<runtime::KeywordArgument> named = keywordsOf(m_runtime, keywords);
  const Value head[] = {name, resolved};
  const Value names = classNamespace(metatype, {head, named});
  const Value* module = function.globals().find(*m_runtime.names().name);
  names.as<Dict>()->set(*m_runtime.names().module, module != nullptr ? *module : Value::none());
  const Value cell = runClassBody(function, names);
  if (cell.as<Cell>() != nullptr) names.as<Dict>()->set(*m_runtime.names().classCell, cell);
  if (!resolved.is(bases)) names.as<Dict>()->set(m_runtime.intern("__orig_bases__"), bases);
  const Value arguments[] = {name, resolved, names};
  if (&metatype == m_runtime.types().type) return createClass(metatype, {arguments, named});
  return m_runtime.call(Value::of(&metatype), {arguments, named});
}

}  // namespace loopscope::python
