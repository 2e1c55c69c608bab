// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/sort.h"

namespace loopscope::python {
namespace {

using namespace runtime;

Str& attributeName(Runtime& runtime, const Value& name) {
  Str* text = name.as<Str>();
  if (text == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("attribute name must be string, not '{}'", typeName(runtime, name)));
  }
  return runtime.intern(*text);
}

// Unbound also when a __getattr__ or property of the program raises AttributeError.
Value findQuietly(Runtime& runtime, const Value& object, Str& name) {
  try {
    return findAttribute(runtime, object, name);
  } catch (const Raise& raise) {
    if (!isInstance(runtime, raise.exception, *runtime.types().attributeError)) throw;
    return Value();
  }
}

Value getattr(NativeCall& call) {
  Str& name = attributeName(call.runtime, call[1]);
  if (call[2].isUnbound()) return getAttribute(call.runtime, call[0], name);
  Value found = findQuietly(call.runtime, call[0], name);
  return found.isUnbound() ? call[2] : found;
}

Value hasattr(NativeCall& call) {
  Str& name = attributeName(call.runtime, call[1]);
  return Value::boolean(!findQuietly(call.runtime, call[0], name).isUnbound());
}

Value setattr(NativeCall& call) {
  setAttribute(call.runtime, call[0], attributeName(call.runtime, call[1]), call[2]);
  return Value::none();
}

Value delattr(NativeCall& call) {
  deleteAttribute(call.runtime, call[0], attributeName(call.runtime, call[1]));
  return Value::none();
}

Value isinstance(NativeCall& call) {
  return Value::boolean(isInstanceOf(call.runtime, call[0], call[1]));
}

Value issubclass(NativeCall& call) {
  return Value::boolean(isSubclassOf(call.runtime, call[0], call[1]));
}

Value callable(NativeCall& call) {
  return Value::boolean(isCallable(call.runtime, call[0]));
}

Value hashOf(NativeCall& call) {
  return Value::integer(static_cast<int64_t>(hash(call.runtime, call[0])));
}

Value id(NativeCall& call) {
  return Value::integer(static_cast<int64_t>(call.runtime.address(call[0])));
}

// Adds the names of a type and its bases that are not there yet.
void collectNames(Type& type, std::vector<std::string>& names) {
  for (Type* base : type.mro()) {
    for (const auto& entry : base->table()) names.emplace_back(entry.first->view());
  }
}

// The attributes of the object and of its type.
std::vector<std::string> namesWithin(Runtime& runtime, const Value& object) {
  std::vector<std::string> names;
  if (Type* type = object.as<Type>()) {
    collectNames(*type, names);
    return names;
  }
  collectNames(typeOf(runtime, object), names);
  const bool isModule = object.isObject() && object.object()->kind() == ObjectKind::Module;
  if (isModule) {
    forEach(runtime, getAttribute(runtime, object, *runtime.names().dict), [&](const Value& name) {
      names.push_back(str(runtime, name));
      return true;
    });
  }
  Attributes* own = object.isObject() ? object.object()->attributes() : nullptr;
  if (own == nullptr) return names;
  for (const Value& name : own->names()) names.push_back(str(runtime, name));
  return names;
}

// What the site module of CPython adds for people at the prompt, and scripts use all the same.
Value leave(NativeCall& call) {
  throw Raise{call.runtime.call(Value::of(call.runtime.types().systemExit), {call[0]})};
}

constexpr NativeDefinition kFunctions[] = {
    {"exit", "code=None", leave},
    {"quit", "code=None", leave},
    {"getattr", "object, name, default=?, /", getattr},
    {"hasattr", "obj, name, /", hasattr},
    {"setattr", "obj, name, value, /", setattr},
    {"delattr", "obj, name, /", delattr},
    {"isinstance", "obj, class_or_tuple, /", isinstance},
    {"issubclass", "cls, class_or_tuple, /", issubclass},
    {"callable", "obj, /", callable},
    {"hash", "obj, /", hashOf},
    {"id", "obj, /", id},
};

}  // namespace

Value namesOf(Runtime& runtime, const Value& object) {
  const Value hook = findSpecial(runtime, object, runtime.intern("__dir__"));
  if (!hook.isUnbound()) return sortedNames(runtime, runtime.call(hook, {}));
  std::vector<std::string> names = namesWithin(runtime, object);
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  Ref<List> result = List::make(runtime, names.size());
  for (const std::string& name : names) result->append(textValue(runtime, name));
  return result;
}

Value sortedNames(Runtime& runtime, const Value& names) {
  const Ref<List> list = toList(runtime, names);
  std::vector<Value> items(list->items().begin(), list->items().end());
  sortValues(runtime, items, Value::none(), false);
  return List::make(runtime, items);
}

void installObjectBuiltins(Runtime& runtime, Dict& names) {
  defineBuiltins(runtime, names, kFunctions);
}

}  // namespace loopscope::python
