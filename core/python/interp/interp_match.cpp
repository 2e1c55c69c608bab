// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// What the patterns of a match statement ask about their subject.

namespace loopscope::python {

using runtime::Dict;
using runtime::ObjectKind;
using runtime::Str;
using runtime::Tuple;
using runtime::Value;

namespace {

// Of the built-in types whose class pattern takes one positional pattern: the subject itself.
bool matchesItself(const runtime::BuiltinTypes& types, const runtime::Type& type) {
  const runtime::Type* const plain[] = {types.boolean, types.byteArray, types.bytes,   types.dict,
                                        types.number,  types.frozenSet, types.integer, types.list,
                                        types.set,     types.str,       types.tuple};
  return std::ranges::any_of(plain, [&](const runtime::Type* each) { return type.isSubtypeOf(*each); });
}

// __match_args__ of the class; null: it has none.
const Tuple* matchArguments(runtime::Runtime& runtime, const runtime::Type& type, const Value& given) {
  if (given.isUnbound()) return nullptr;
  if (const auto* names = given.as<Tuple>()) return names;
  runtime.raise(runtime.types().typeError, fmt::format("{}.__match_args__ must be a tuple (got {})",
                                                       type.name(), runtime::typeName(runtime, given)));
}

}  // namespace

// An abstract class of collections.abc that nobody has imported has no members but built-in ones.
bool Interpreter::isOfAbstract(const Value& value, std::string_view name) {
  const auto found = m_modules.find("collections.abc");
  if (found == m_modules.end()) return false;
  const Value* abstract = found->second.as<ModuleObject>()->find(m_runtime.intern(name));
  return abstract != nullptr && runtime::isInstanceOf(m_runtime, value, *abstract);
}

bool Interpreter::isSequence(const Value& value) {
  if (!value.isObject()) return false;
  const ObjectKind kind = value.object()->kind();
  if (kind == ObjectKind::List || kind == ObjectKind::Tuple) return true;
  if (kind == ObjectKind::Str || kind == ObjectKind::Bytes || kind == ObjectKind::Dict) return false;
  return &value.object()->type() == m_runtime.types().range || isOfAbstract(value, "Sequence");
}

bool Interpreter::isMapping(const Value& value) {
  if (!value.isObject()) return false;
  const ObjectKind kind = value.object()->kind();
  if (kind == ObjectKind::Dict) return true;
  if (kind == ObjectKind::Str || kind == ObjectKind::List || kind == ObjectKind::Tuple) return false;
  return &value.object()->type() == m_runtime.types().mappingProxy || isOfAbstract(value, "Mapping");
}

// The values of the keys, or None when one is not there.
Value Interpreter::matchKeys(const Value& subject, const Value& keys) {
  const auto& wanted = *keys.as<Tuple>();
  auto* dict = subject.as<Dict>();
  runtime::Ref<Tuple> values = Tuple::make(m_runtime, wanted.size());
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (dict != nullptr) {
      const Value* value = dict->find(m_runtime, wanted[i]);
      if (value == nullptr) return Value::none();
      (*values)[i] = *value;
      continue;
    }
    Value value = m_runtime.callMethod(subject, "get", {wanted[i], keys});
    if (value.is(keys)) return Value::none();
    (*values)[i] = std::move(value);
  }
  return values;
}

Value Interpreter::copyWithoutKeys(const Value& subject, const Value& keys) {
  runtime::Ref<Dict> copy = Dict::make(m_runtime);
  updateDict(Value::of(copy.get()), subject);
  for (const Value& key : keys.as<Tuple>()->items()) copy->remove(m_runtime, key);
  return copy;
}

// The names of the attributes that a class pattern asks for, the positional ones first.
std::vector<Value> Interpreter::matchedNames(const runtime::Type& type, const Tuple* arguments,
                                             size_t positional, const Value& keywords) {
  std::vector<Value> names;
  for (size_t i = 0; i < positional; ++i) {
    if ((*arguments)[i].as<Str>() != nullptr) {
      names.push_back((*arguments)[i]);
      continue;
    }
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("__match_args__ elements must be strings (got {})",
                                runtime::typeName(m_runtime, (*arguments)[i])));
  }
  for (const Value& name : keywords.as<Tuple>()->items()) names.push_back(name);
  for (auto name = names.begin(); name != names.end(); ++name) {
    const auto isSame = [&](const Value& other) { return *other.as<Str>() == *name->as<Str>(); };
    if (std::none_of(names.begin(), name, isSame)) continue;
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}() got multiple sub-patterns for attribute {}", type.name(),
                                runtime::repr(m_runtime, *name)));
  }
  return names;
}

Value Interpreter::matchClass(const Value& subject, const Value& type, size_t positional,
                              const Value& names) {
  const auto* cls = type.as<runtime::Type>();
  if (cls == nullptr) {
    m_runtime.raise(m_runtime.types().typeError, "called match pattern must be a class");
  }
  if (!runtime::isInstanceOf(m_runtime, subject, type)) return Value::none();
  const Value given =
      positional == 0 ? Value() : runtime::findAttribute(m_runtime, type, m_runtime.intern("__match_args__"));
  const Tuple* arguments = matchArguments(m_runtime, *cls, given);
  const bool isWhole = arguments == nullptr && matchesItself(m_runtime.types(), *cls);
  const size_t allowed = arguments != nullptr ? arguments->size() : isWhole ? 1 : 0;
  if (positional > allowed) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}() accepts {} positional sub-pattern{} ({} given)", cls->name(), allowed,
                                allowed == 1 ? "" : "s", positional));
  }
  std::vector<Value> values;
  if (isWhole && positional > 0) values.push_back(subject);
  const std::vector<Value> wanted = matchedNames(*cls, arguments, isWhole ? 0 : positional, names);
  for (const Value& name : wanted) {
    Value value = runtime::findAttribute(m_runtime, subject, m_runtime.intern(*name.as<Str>()));
    if (value.isUnbound()) return Value::none();
    values.push_back(std::move(value));
  }
  return Tuple::make(m_runtime, values);
}

}  // namespace loopscope::python
