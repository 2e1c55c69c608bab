// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include "core/base/utf8.h"
#include "core/python/interp/frame.h"
#include "core/python/interp/interp.h"
#include "core/python/modules/collections/collections.h"
#include "core/python/modules/constructors.h"
#include "core/python/syntax/identifier_chars.h"
#include "core/python/syntax/lexer.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"
#include "core/runtime/with_attributes.h"

// namedtuple: makes a class of tuples whose items have names. The class is a subtype of tuple with a __new__
// of its own signature and one descriptor per field.

namespace loopscope::python {
namespace {

using namespace runtime;

using Names = std::vector<std::string>;

// The types that namedtuple works with, and what it asks for the module that calls it.
class Factory final : public Object {
 public:
  Factory(Type& own, Type& fieldType, Interpreter& running)
      : Object(own, ObjectKind::Other), field(fieldType), interpreter(running) {}
  Type& field;
  Interpreter& interpreter;
  std::deque<std::string> signatures;  // of the constructors of all classes, which live as long
};

class Field final : public Object {
 public:
  Field(Type& type, size_t place) : Object(type, ObjectKind::Other), index(place) {}
  const size_t index;
};

Value describeField(Runtime& runtime, const Value& self, const Value& instance, Type&) {
  if (instance.isUnbound()) return self;
  const Field& field = *static_cast<Field*>(self.object());
  const Tuple* tuple = instance.as<Tuple>();
  if (tuple == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("descriptor for index '{}' for tuple subclasses doesn't apply to '{}' object",
                              field.index, typeName(runtime, instance)));
  }
  if (field.index >= tuple->size()) runtime.raise(runtime.types().indexError, "tuple index out of range");
  return (*tuple)[field.index];
}

void assignField(Runtime& runtime, const Value&, const Value&, const Value& value) {
  runtime.raise(runtime.types().attributeError,
                value.isUnbound() ? "can't delete attribute" : "can't set attribute");
}

// ---- The instances

Value makeTuple(Runtime& runtime, Type& type, std::span<const Value> items) {
  const size_t bytes = items.size() * sizeof(Value);
  Ref<Tuple> tuple;
  if (type.instancesHaveAttributes) {
    using Subclass = WithAttributes<Tuple>;
    tuple = runtime.heap().makeSized<Subclass>(bytes, type, sizeof(Subclass), items.size());
  } else {
    tuple = runtime.heap().makeSized<Tuple>(bytes, type, sizeof(Tuple), items.size());
  }
  std::copy(items.begin(), items.end(), tuple->items().begin());
  return tuple;
}

// _cls and the fields, bound.
Value construct(NativeCall& call) {
  return makeTuple(call.runtime, typeGiven(call), call.arguments.subspan(1));
}

// Program classes that derive from the tuple find the constructor further up.
Value create(Runtime& runtime, Type& type, const Arguments& arguments) {
  return createByNew(runtime, type, arguments);
}

// _fields, which a program may have replaced by anything.
Ref<Tuple> fieldsOf(Runtime& runtime, const Value& of) {
  Ref<Tuple> fields = toTuple(runtime, getAttribute(runtime, of, "_fields"));
  for (const Value& name : std::as_const(*fields).items()) {
    if (name.as<Str>() == nullptr) {
      runtime.raise(runtime.types().typeError,
                    "attribute name must be string, not '" + std::string(typeName(runtime, name)) + "'");
    }
  }
  return fields;
}

const Tuple& tupleIn(const Value& self) {
  return *static_cast<Tuple*>(self.object());
}

std::string reprNamedTuple(Runtime& runtime, const Value& self) {
  const Ref<Tuple> fields = fieldsOf(runtime, self);
  const Tuple& names = *fields;
  std::string text;
  for (size_t i = 0; i < names.size() && i < tupleIn(self).size(); ++i) {
    text +=
        fmt::format("{}{}={}", i > 0 ? ", " : "", str(runtime, names[i]), repr(runtime, tupleIn(self)[i]));
  }
  return fmt::format("{}({})", typeName(runtime, self), text);
}

Value makeFromIterable(NativeCall& call) {
  const Ref<Tuple> items = toTuple(call.runtime, call[1]);
  const size_t expected = fieldsOf(call.runtime, call[0])->size();
  if (items->size() != expected) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("Expected {} arguments, got {}", expected, items->size()));
  }
  return makeTuple(call.runtime, typeGiven(call), std::as_const(*items).items());
}

Value replace(NativeCall& call) {
  const Ref<Tuple> fields = fieldsOf(call.runtime, call[0]);
  const Tuple& names = *fields;
  const auto own = tupleIn(call[0]).items();
  std::vector<Value> items(own.begin(), own.end());
  const Ref<List> unknown = List::make(call.runtime);
  size_t position = 0;
  while (const Dict::Entry* entry = call[1].as<Dict>()->next(position)) {
    size_t i = 0;
    while (i < std::min(names.size(), items.size()) && !(*names[i].as<Str>() == *entry->key.as<Str>())) ++i;
    if (i < std::min(names.size(), items.size())) {
      items[i] = entry->value;
    } else {
      unknown->append(entry->key);
    }
  }
  if (unknown->size() > 0) {
    call.runtime.raise(call.runtime.types().valueError,
                       "Got unexpected field names: " + repr(call.runtime, Value::of(unknown.get())));
  }
  return makeTuple(call.runtime, call[0].object()->type(), items);
}

Value asDict(NativeCall& call) {
  const Ref<Tuple> fields = fieldsOf(call.runtime, call[0]);
  const Tuple& names = *fields;
  Ref<Dict> dict = Dict::make(call.runtime);
  for (size_t i = 0; i < std::min(names.size(), tupleIn(call[0]).size()); ++i) {
    dict->set(call.runtime, names[i], tupleIn(call[0])[i]);
  }
  return dict;
}

constexpr NativeDefinition kMethods[] = {
    {"_replace", "self, /, **kwargs", replace},
    {"_asdict", "self", asDict},
    {"__repr__", "self",
     [](NativeCall& c) -> Value { return Str::make(c.runtime, reprNamedTuple(c.runtime, c[0])); }},
    {"__getnewargs__", "self",
     [](NativeCall& c) -> Value { return Tuple::make(c.runtime, tupleIn(c[0]).items()); }},
};
constexpr NativeDefinition kClassMethods[] = {{"_make", "cls, iterable", makeFromIterable}};

// ---- The names

bool isIdentifier(std::string_view name) {
  size_t position = 0;
  if (name.empty() || !startsIdentifier(nextCodePoint(name, position))) return false;
  while (position < name.size()) {
    if (!continuesIdentifier(nextCodePoint(name, position))) return false;
  }
  return true;
}

Names fieldNames(Runtime& runtime, const Value& given) {
  Names names;
  if (const Str* text = given.as<Str>()) {
    std::string current;
    for (const char c : std::string(text->view()) + " ") {
      const bool separates = c == ' ' || c == ',' || c == '\t' || c == '\n' || c == '\r';
      if (!separates) current += c;
      if (separates && !current.empty()) names.push_back(std::exchange(current, {}));
    }
    return names;
  }
  forEach(runtime, given, [&](const Value& name) {
    names.push_back(str(runtime, name));
    return true;
  });
  return names;
}

bool isUsable(const Names& names, size_t index) {
  const std::string& name = names[index];
  const auto first = std::find(names.begin(), names.end(), name);
  return isIdentifier(name) && !isKeyword(name) && name[0] != '_' &&
         static_cast<size_t>(first - names.begin()) == index;
}

void checkNames(Runtime& runtime, const std::string& typeName, const Names& names) {
  const auto quoted = [&](const std::string& name) { return repr(runtime, Str::make(runtime, name)); };
  Names all{typeName};
  all.insert(all.end(), names.begin(), names.end());
  for (const std::string& name : all) {
    if (!isIdentifier(name)) {
      runtime.raise(runtime.types().valueError,
                    "Type names and field names must be valid identifiers: " + quoted(name));
    }
    if (isKeyword(name)) {
      runtime.raise(runtime.types().valueError,
                    "Type names and field names cannot be a keyword: " + quoted(name));
    }
  }
  for (size_t i = 0; i < names.size(); ++i) {
    if (names[i][0] == '_') {
      runtime.raise(runtime.types().valueError,
                    "Field names cannot start with an underscore: " + quoted(names[i]));
    }
    if (std::find(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), names[i]) !=
        names.begin() + static_cast<std::ptrdiff_t>(i)) {
      runtime.raise(runtime.types().valueError, "Encountered duplicate field name: " + quoted(names[i]));
    }
  }
}

// ---- The class

struct Blueprint {
  std::string typeName;
  Names names;
  std::vector<Value> defaults;  // of the last fields
  std::string module;
};

void defineFields(Runtime& runtime, Type& type, const Factory& factory, const Blueprint& plan) {
  Ref<Tuple> fields = Tuple::make(runtime, plan.names.size());
  const Ref<Dict> defaults = Dict::make(runtime);
  for (size_t i = 0; i < plan.names.size(); ++i) {
    Str& name = runtime.intern(plan.names[i]);
    (*fields)[i] = Value::of(&name);
    type.set(name, runtime.heap().make<Field>(factory.field, i));
    const size_t first = plan.names.size() - plan.defaults.size();
    if (i >= first) defaults->set(name, plan.defaults[i - first]);
  }
  type.set(runtime.intern("_fields"), fields);
  type.set(runtime.intern("__match_args__"), fields);
  type.set(runtime.intern("_field_defaults"), defaults);
}

// __new__ takes the fields by position or name; a default arrives as what was left out.
Value constructWithDefaults(NativeCall& call) {
  std::vector<Value> items(call.arguments.begin() + 1, call.arguments.end());
  const Value defaults = getAttribute(call.runtime, Value::of(&call.in<Type>()), "_field_defaults");
  const Ref<Tuple> fields = fieldsOf(call.runtime, Value::of(&call.in<Type>()));
  for (size_t i = 0; i < items.size(); ++i) {
    if (!items[i].isUnbound()) continue;
    if (i >= fields->size())
      call.runtime.raise(call.runtime.types().typeError, "_fields has become too short");
    items[i] = getItem(call.runtime, defaults, (*fields)[i]);
  }
  return makeTuple(call.runtime, typeGiven(call), items);
}

void defineConstructor(Runtime& runtime, Type& type, Factory& factory, const Blueprint& plan) {
  std::string signature = "_cls";
  for (size_t i = 0; i < plan.names.size(); ++i) {
    const bool hasDefault = i + plan.defaults.size() >= plan.names.size();
    signature += ", " + plan.names[i] + (hasDefault ? "=?" : "");
  }
  runtime.heap().reserve(signature.size());
  factory.signatures.push_back(std::move(signature));
  const NativeDefinition definition{"__new__", factory.signatures.back(),
                                    plan.defaults.empty() ? construct : constructWithDefaults};
  type.set(*runtime.names().new_,
           runtime.heap().make<Native>(runtime, definition, NativeStyle::Library, &type, &type));
}

Value makeClass(Runtime& runtime, Factory& factory, const Blueprint& plan) {
  Type& type =
      runtime.makeType({.name = plan.typeName, .bases = {runtime.types().tuple}, .module = plan.module});
  type.slots.create = create;
  type.slots.repr = reprNamedTuple;
  type.isProgramClass = true;  // the program may give it more attributes
  defineFields(runtime, type, factory, plan);
  defineConstructor(runtime, type, factory, plan);
  type.define(kMethods);
  type.defineStatic(kClassMethods, true);
  type.set(*runtime.names().slots, runtime.emptyTuple());
  std::string documentation = plan.typeName + "(";
  for (size_t i = 0; i < plan.names.size(); ++i) documentation += (i > 0 ? ", " : "") + plan.names[i];
  type.set(*runtime.names().doc, Str::make(runtime, documentation + ")"));
  return Value::of(&type);
}

Value namedTuple(NativeCall& call) {
  Runtime& runtime = call.runtime;
  Factory& factory = call.in<Factory>();
  Blueprint plan{str(runtime, call[0]), fieldNames(runtime, call[1]), {}, {}};
  if (truth(runtime, call[2])) {
    const Names given = plan.names;
    for (size_t i = 0; i < given.size(); ++i) {
      if (!isUsable(given, i)) plan.names[i] = fmt::format("_{}", i);
    }
  }
  if (!truth(runtime, call[2])) checkNames(runtime, plan.typeName, plan.names);
  if (!call[3].isNone()) {
    const Ref<Tuple> defaults = toTuple(runtime, call[3]);
    if (defaults->size() > plan.names.size()) {
      runtime.raise(runtime.types().typeError, "Got more default values than field names");
    }
    plan.defaults.assign(defaults->items().begin(), defaults->items().end());
  }
  const Frame* caller = factory.interpreter.frame();
  plan.module = !call[4].isNone()   ? str(runtime, call[4])
                : caller != nullptr ? caller->function->globals().name()
                                    : "__main__";
  return makeClass(runtime, factory, plan);
}

constexpr NativeDefinition kFunctions[] = {
    {"namedtuple", "typename, field_names, *, rename=False, defaults=None, module=None", namedTuple},
};

}  // namespace

void defineNamedTuple(ModuleContext& context) {
  Runtime& runtime = context.runtime;
  Type& field = runtime.makeType({.name = "_tuplegetter", .module = "collections", .canBeBase = false});
  field.slots.describe = describeField;
  field.slots.assign = assignField;
  Type& own = runtime.makeType({.name = "_namedtuple", .module = "collections", .canBeBase = false});
  const Ref<Factory> factory = runtime.heap().make<Factory>(own, field, context.interpreter);
  context.set("_namedtuple", Value::of(factory.get()));
  context.define(kFunctions, factory.get());
}

}  // namespace loopscope::python
