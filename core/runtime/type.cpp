// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/type.h"

#include <algorithm>

#include "core/runtime/runtime.h"
#include "core/runtime/slot_methods.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

// The next type of the C3 order: the first head that stands in no other list's tail.
Type* nextOfMerge(const std::vector<std::vector<Type*>>& lists) {
  for (const std::vector<Type*>& list : lists) {
    if (list.empty()) continue;
    Type* head = list.front();
    const bool inTail = std::any_of(lists.begin(), lists.end(), [&](const std::vector<Type*>& other) {
      return !other.empty() && std::find(other.begin() + 1, other.end(), head) != other.end();
    });
    if (!inTail) return head;
  }
  return nullptr;
}

}  // namespace

Type::Type(Runtime& runtime, Type* metatype, const TypeSpec& spec)
    : Object(runtime.heap(), metatype != nullptr ? metatype : this, ObjectKind::Type),
      hashable(spec.hashable),
      instancesHaveAttributes(spec.instancesHaveAttributes),
      canBeBase(spec.canBeBase),
      m_heap(runtime.heap()),
      m_runtime(runtime),
      m_name(spec.namedWithModule ? std::string(spec.module) + "." + std::string(spec.name)
                                  : std::string(spec.name)),
      m_qualifiedName(spec.name),
      m_module(spec.module),
      m_bases(spec.bases),
      m_version(runtime.nextTypeVersion()),
      m_rootShape(*this),
      m_dictionaryShape(Shape::ofDictionary(*this)) {
  if (m_bases.empty() && metatype != nullptr) m_bases.push_back(runtime.types().object);
  linearize();
  inheritSlots();
  for (Type* base : m_bases) base->m_subclasses.push_back(this);
}

Type::~Type() = default;

std::string_view Type::shortName() const {
  const std::string_view name = m_name;
  const size_t own = m_qualifiedName.size();
  const bool hasModule =
      name.size() > own && name.ends_with(m_qualifiedName) && name[name.size() - own - 1] == '.';
  return hasModule ? name.substr(name.size() - own) : name;
}

std::string Type::fullName() const {
  if (m_module == "builtins" || m_module.empty()) return m_qualifiedName;
  return m_module + "." + m_qualifiedName;
}

void Type::linearize() {
  m_mro.push_back(this);
  std::vector<std::vector<Type*>> lists;
  for (const Type* base : m_bases) lists.push_back(base->m_mro);
  lists.push_back(m_bases);
  while (std::any_of(lists.begin(), lists.end(), [](const auto& list) { return !list.empty(); })) {
    Type* next = nextOfMerge(lists);
    if (next == nullptr) {
      std::string names;
      for (const Type* base : m_bases) names += (names.empty() ? "" : ", ") + base->m_name;
      m_runtime.raise(m_runtime.types().typeError,
                      "Cannot create a consistent method resolution\norder (MRO) for bases " + names);
    }
    m_mro.push_back(next);
    for (std::vector<Type*>& list : lists) {
      if (!list.empty() && list.front() == next) list.erase(list.begin());
    }
  }
}

// What the type does in a way of its own.
TypeSlots Type::ownSlots() const {
  TypeSlots own = slots;
  for (size_t i = 1; i < m_mro.size(); ++i) dropInheritedSlots(own, m_mro[i]->slots);
  return own;
}

// As with __hash__: what is nearer in the mro decides, also by having none.
bool Type::inheritsHash() const {
  for (size_t i = 1; i < m_mro.size(); ++i) {
    const Type& base = *m_mro[i];
    const auto isUnhashable = [](const Type* type) { return !type->hashable; };
    const bool isOwn = base.hashable ? base.ownSlots().hash != nullptr
                                     : std::none_of(base.m_mro.begin() + 1, base.m_mro.end(), isUnhashable);
    if (isOwn) return base.hashable;
  }
  return true;
}

// Of several bases the first has object's way of doing most things; what counts is who first has a way of its
// own.
void Type::inheritSlots() {
  for (size_t i = 1; i < m_mro.size(); ++i) {
    const Type& base = *m_mro[i];
    inheritMissingSlots(slots, m_bases.size() > 1 ? base.ownSlots() : base.slots);
    instancesHaveAttributes |= base.instancesHaveAttributes;
    hasDel |= base.hasDel;
    m_expectedAttributes = std::max(m_expectedAttributes, base.m_expectedAttributes);
    binaryOps |= base.binaryOps;
  }
  if (m_mro.size() > 1 && hashable) hashable = m_bases.size() > 1 ? inheritsHash() : m_mro[1]->hashable;
}

bool Type::isSubtypeOf(const Type& other) const {
  return this == &other || std::find(m_mro.begin(), m_mro.end(), &other) != m_mro.end();
}

void Type::changed() {
  m_version = m_runtime.nextTypeVersion();
  m_cache.reset();
  for (Type* subclass : m_subclasses) subclass->changed();
}

void Type::set(Str& name, Value value) {
  materialize();
  m_attributes.set(name, std::move(value));
  changed();
}

bool Type::remove(const Str& name) {
  materialize();
  const bool removed = m_attributes.remove(name);
  if (removed) changed();
  return removed;
}

const PointerMap<Str, Value>& Type::table() {
  materialize();
  return m_attributes;
}

Value* Type::lookup(const Str& name) {
  if (!m_cache) m_cache = std::make_unique<Found[]>(kCacheSize);
  const auto bits = reinterpret_cast<uintptr_t>(&name);
  Found& found = m_cache[((bits >> 4) ^ (bits >> 9)) % kCacheSize];
  if (found.name == &name) return found.value;
  found = {&name, search(name, 0)};
  return found.value;
}

Value* Type::lookupAfter(const Type& type, const Str& name) {
  const auto place = std::find(m_mro.begin(), m_mro.end(), &type);
  return place == m_mro.end() ? nullptr : search(name, static_cast<size_t>(place - m_mro.begin()) + 1);
}

Value* Type::search(const Str& name, size_t from) {
  for (size_t i = from; i < m_mro.size(); ++i) {
    m_mro[i]->materialize();
    if (Value* value = m_mro[i]->m_attributes.find(name)) return value;
  }
  return nullptr;
}

void Type::define(std::span<const NativeDefinition> methods, void* context) {
  m_pendingMethods.push_back({methods, context, NativeStyle::Method});
  m_pending = true;
  changed();
}

void Type::defineStatic(std::span<const NativeDefinition> functions, bool classMethods) {
  m_pendingMethods.push_back(
      {functions, nullptr, classMethods ? NativeStyle::ClassMethod : NativeStyle::Builtin});
  m_pending = true;
  changed();
}

void Type::define(std::span<const NativeAttribute> attributes) {
  m_pendingAttributes.push_back(attributes);
  m_pending = true;
  changed();
}

void Type::makePending() {
  m_pending = false;
  if (!m_hasSlotMethods) defineSlotMethods(m_runtime, *this, m_attributes);
  m_hasSlotMethods = true;
  if (!hashable && !isProgramClass) m_attributes.set(*m_runtime.names().hash, Value::none());
  for (const PendingMethods& methods : m_pendingMethods) {
    for (const NativeDefinition& method : methods.definitions) {
      m_attributes.set(m_runtime.intern(method.name),
                       m_heap.make<Native>(m_runtime, method, methods.style, this, methods.context));
    }
  }
  for (const auto& attributes : m_pendingAttributes) {
    for (const NativeAttribute& attribute : attributes) {
      m_attributes.set(m_runtime.intern(attribute.name),
                       m_heap.make<NativeDescriptor>(*m_runtime.types().nativeAttribute, *this, attribute));
    }
  }
  m_pendingMethods.clear();
  m_pendingAttributes.clear();
}

void Type::clear() {
  m_pending = false;
  m_cache.reset();
  m_attributes.clear();
}

}  // namespace loopscope::runtime
