// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/runtime.h"

#include <fmt/format.h>

#include <bit>
#include <unordered_map>
#include <vector>

#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/weak_reference.h"

namespace loopscope::runtime {
namespace {

constexpr uint64_t kFirstAddress = 0x7f5a10000000;
constexpr uint64_t kAddressStep = 0x40;
constexpr size_t kLetters = 128;

}  // namespace

struct Runtime::Tables {
  std::vector<Ref<Type>> types;
  std::unordered_map<std::string_view, Ref<Str>> names;  // only looked up, never walked
  std::unordered_map<const Object*, uint64_t> addresses;
  uint64_t nextAddress = kFirstAddress;
  std::unordered_map<const Object*, std::vector<WeakReference*>> weakReferences;
  std::vector<Value> letters;
};

Runtime::Runtime(uint64_t maxBytes)
    : m_heap(*this, maxBytes),
      m_tables(std::make_unique<Tables>()),
      m_types(std::make_unique<BuiltinTypes>()) {
  m_tables->names.reserve(1024);
  makeBuiltinTypes(*this, *m_types);
  m_tagTypes = {m_types->object,  m_types->none,    m_types->notImplemented, m_types->ellipsis,
                m_types->boolean, m_types->integer, m_types->number,         m_types->object};
  m_emptyStr = Value::of(&intern(""));
  m_emptyTuple = Tuple::make(*this, 0);
  for (size_t i = 0; i < kLetters; ++i) {
    const char letter = static_cast<char>(i);
    m_tables->letters.push_back(Value::of(&intern({&letter, 1})));
  }
#define X(name, text) m_known.name = &intern(text);
  LOOPSCOPE_KNOWN_NAMES(X)
#undef X
}

Runtime::~Runtime() {
  stopWeakCallbacks();
  m_emptyStr = Value();
  m_emptyTuple = Value();
  m_tables->letters.clear();
  m_heap.clearAll();
  m_tables->names.clear();
  // The first two are object and type; all others are instances of the second.
  while (m_tables->types.size() > 2) m_tables->types.pop_back();
  m_tables->types.erase(m_tables->types.begin());
  m_tables->types.clear();  // while the tables are there in which its end is looked up
}

Type& Runtime::makeType(const TypeSpec& spec, Type* metatype) {
  Type* const type = metatype != nullptr ? metatype : m_types->type;
  return *m_tables->types.emplace_back(m_heap.make<Type>(*this, type, spec));
}

Str& Runtime::intern(std::string_view name) {
  const auto found = m_tables->names.find(name);
  if (found != m_tables->names.end()) return *found->second;
  return intern(*Str::make(*this, name));
}

Str& Runtime::intern(Str& name) {
  if (name.m_interned) return name;
  const auto [place, isNew] = m_tables->names.try_emplace(name.view(), Ref<Str>(&name));
  if (isNew) name.m_interned = true;
  return *place->second;
}

Value Runtime::asciiLetter(char letter) const {
  return m_tables->letters[static_cast<uint8_t>(letter)];
}

Value Runtime::call(const Value& callable, std::initializer_list<Value> positional) {
  return call(callable, Arguments{{positional.begin(), positional.size()}, {}});
}

Value Runtime::call(const Value& callable, const Arguments& arguments) {
  if (Native* native = callable.as<Native>()) return native->call(arguments);
  if (callable.isObject() && callable.object()->kind() == ObjectKind::Function) {
    CHECK(m_caller != nullptr);
    return m_caller->call(callable, arguments);
  }
  if (BoundMethod* method = callable.as<BoundMethod>()) {
    const Ref<BoundMethod> keepAlive(method);
    std::vector<Value> positional;
    positional.reserve(arguments.positional.size() + 1);
    positional.push_back(method->self);
    positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
    return call(method->function, Arguments{positional, arguments.keywords, true});
  }
  const Type& type = typeOf(*this, callable);
  if (type.slots.call == nullptr) {
    raise(m_types->typeError, fmt::format("'{}' object is not callable", type.name()));
  }
  return type.slots.call(*this, callable, arguments);
}

Value Runtime::callMethod(const Value& object, std::string_view name,
                          std::initializer_list<Value> positional) {
  return call(getAttribute(*this, object, intern(name)), positional);
}

Value Runtime::makeException(const Type& type, std::string_view message) {
  const Value text = Str::make(*this, message);
  return call(Value::of(const_cast<Type*>(&type)), {text});
}

void Runtime::raise(const Type* type, std::string_view message) {
  throw Raise{makeException(*type, message)};
}

uint64_t Runtime::address(const Value& value) {
  if (!value.isObject()) {  // equal numbers are one object to id(), as small ones are in CPython
    const auto bits = value.isFloat() ? static_cast<uint64_t>(value.asFloat() * 1024)
                      : value.isInt() ? static_cast<uint64_t>(value.asInt())
                                      : static_cast<uint64_t>(value.isBool() && value.asBool());
    return 0x55d0c0000000 + static_cast<uint64_t>(value.tag()) * 0x10000000 + (bits * 0x20) % 0x10000000;
  }
  const auto [place, isNew] = m_tables->addresses.try_emplace(value.object(), m_tables->nextAddress);
  if (isNew) {
    m_tables->nextAddress += kAddressStep;
    value.object()->m_isWatched = true;
  }
  return place->second;
}

std::string Runtime::addressText(const Value& value) {
  return fmt::format("0x{:x}", address(value));
}

double Runtime::freshNan() {
  constexpr uint64_t kQuietNan = 0x7ff8'0000'0000'0000;
  return std::bit_cast<double>(kQuietNan | (++m_nans & ((uint64_t{1} << 51) - 1)));
}

std::span<WeakReference* const> Runtime::weakReferences(const Object& object) const {
  const auto found = m_tables->weakReferences.find(&object);
  return found != m_tables->weakReferences.end() ? found->second : std::span<WeakReference* const>();
}

// Objects/weakrefobject.c: the one without a callback first, then those that were made last.
void Runtime::watch(WeakReference& reference) {
  std::vector<WeakReference*>& all = m_tables->weakReferences[reference.m_target];
  const bool behindFirst = !reference.callback.isNone() && !all.empty() && all.front()->callback.isNone();
  all.insert(all.begin() + (behindFirst ? 1 : 0), &reference);
  reference.m_target->m_isWatched = true;
}

void Runtime::unwatch(WeakReference& reference) {
  std::erase(m_tables->weakReferences[reference.m_target], &reference);
}

void Runtime::forget(const Object& object) {
  m_tables->addresses.erase(&object);
  const auto node = m_tables->weakReferences.extract(&object);
  if (node.empty()) return;
  std::vector<Ref<WeakReference>> told;
  for (WeakReference* reference : node.mapped()) {
    reference->m_target = nullptr;
    if (m_callsBack && !reference->callback.isNone() && reference->references() > 0)
      told.emplace_back(reference);
  }
  for (const Ref<WeakReference>& reference : told) {
    const Value callback = std::exchange(reference->callback, Value::none());
    try {
      call(callback, {Value::of(reference.get())});
    } catch (const Raise& raise) {
      m_caller->ignored("in", callback, raise.exception);
    }
  }
}

void Runtime::reportWork() {
  const uint64_t work = std::exchange(m_work, 0);
  if (m_caller != nullptr) m_caller->worked(work);
}

}  // namespace loopscope::runtime
