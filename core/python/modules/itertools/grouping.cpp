// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/itertools/itertools.h"
#include "core/runtime/type_setup.h"

// groupby and tee: several iterators that share one source.

namespace loopscope::python {
namespace {

using namespace runtime;

class Group;

class GroupBy final : public Iterator {
 public:
  GroupBy(Type& type, Type& groupType, Value source, Value function)
      : Iterator(type),
        m_groupType(groupType),
        m_source(std::move(source)),
        m_function(std::move(function)) {}
  bool next(Runtime& runtime, Value& out) override;
  // The next item of the group with that key, if it is still the newest one.
  bool nextOfGroup(Runtime& runtime, uint64_t group, const Value& key, Value& out) {
    if (group != m_group) return false;
    if (m_item.isUnbound() && !advance(runtime)) return false;
    const Value mine = key;
    const Value current = m_key;
    if (!equals(runtime, mine, current) || m_item.isUnbound()) return false;
    out = std::move(m_item);
    m_item = Value();
    return true;
  }
  void clear() override { m_source = m_function = m_key = m_groupKey = m_item = Value(); }

 private:
  // Copies are compared: the program's __eq__ may come back here.
  bool isOfLastGroup(Runtime& runtime) const {
    const Value last = m_groupKey;
    const Value current = m_key;
    return !last.isUnbound() && equals(runtime, last, current);
  }
  bool advance(Runtime& runtime) {
    Value item;
    if (m_source.isUnbound() || !runtime::next(runtime, m_source, item)) return false;
    m_key = m_function.isNone() ? item : runtime.call(m_function, {item});
    m_item = std::move(item);
    return true;
  }

  Type& m_groupType;
  Value m_source;
  Value m_function;
  Value m_key;       // of the item that was read last
  Value m_groupKey;  // of the group that was given last
  Value m_item;      // read and not yet given; Unbound: none
  uint64_t m_group = 0;
};

class Group final : public Iterator {
 public:
  Group(Type& type, Ref<GroupBy> parent, uint64_t number, Value key)
      : Iterator(type), m_parent(std::move(parent)), m_number(number), m_key(std::move(key)) {}
  bool next(Runtime& runtime, Value& out) override {
    return m_parent && m_parent->nextOfGroup(runtime, m_number, m_key, out);
  }
  void clear() override {
    m_parent = nullptr;
    m_key = Value();
  }

 private:
  Ref<GroupBy> m_parent;
  uint64_t m_number;
  Value m_key;
};

bool GroupBy::next(Runtime& runtime, Value& out) {
  ++m_group;  // the group before has nothing more to give
  while (m_key.isUnbound() || isOfLastGroup(runtime)) {
    runtime.charge(1);
    if (!advance(runtime)) return false;
  }
  m_groupKey = m_key;
  const Value group = runtime.heap().make<Group>(m_groupType, Ref<GroupBy>(this), m_group, m_key);
  out = Tuple::make(runtime, {m_key, group});
  return true;
}

Value makeGroupByGiven(NativeCall& call) {
  const Value groupType = getAttribute(call.runtime, call[0], "_grouper");
  return makeGiven<GroupBy>(call, *groupType.as<Type>(), iterate(call.runtime, call[1]), call[2]);
}

constexpr NativeDefinition kGroupByConstructor[] = {
    {"__new__", "type, iterable, key=None", makeGroupByGiven}};

// What the iterators of one tee share: a chain of items, each kept while somebody has yet to read it.
class Link final : public Object {
 public:
  explicit Link(Type& type) : Object(type, ObjectKind::Other) {}
  Value item;  // Unbound: not yet read
  Ref<Link> next;
  void clear() override {
    item = Value();
    next = nullptr;
  }
};

class Source final : public Object {
 public:
  Source(Type& type, Value shared) : Object(type, ObjectKind::Other), iterator(std::move(shared)) {}
  Value iterator;
  void clear() override { iterator = Value(); }
};

class Tee final : public Iterator {
 public:
  Tee(Type& type, Ref<Source> source, Ref<Link> link)
      : Iterator(type), m_source(std::move(source)), m_link(std::move(link)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (!m_link) return false;
    if (m_link->item.isUnbound()) {
      Value item;
      if (!runtime::next(runtime, m_source->iterator, item)) return false;
      m_link->item = std::move(item);
      m_link->next = runtime.heap().make<Link>(m_link->type());
    }
    out = m_link->item;
    m_link = Ref<Link>(m_link->next);
    return true;
  }
  Ref<Tee> copy() const { return type().heap().make<Tee>(type(), m_source, m_link); }
  void clear() override {
    m_source = nullptr;
    m_link = nullptr;
  }

 private:
  Ref<Source> m_source;
  Ref<Link> m_link;  // what comes next
};

constexpr NativeDefinition kTeeMethods[] = {
    {"__copy__", "self, /", [](NativeCall& c) -> Value { return static_cast<Tee*>(c[0].object())->copy(); }},
};

}  // namespace

Type& makeGroupBy(Runtime& runtime) {
  Type& groups = makeIteratorType(runtime, "_grouper", "itertools");
  Type& type = makeIteratorType(runtime, "groupby", "itertools");
  type.slots.create = createByNew;
  type.defineStatic(kGroupByConstructor);
  type.set(runtime.intern("_grouper"), Value::of(&groups));
  return type;
}

Value tee(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const int64_t count = toIndex(runtime, call[1]);
  if (count < 0) runtime.raise(runtime.types().valueError, "n must be >= 0");
  const auto copies = static_cast<size_t>(count);
  Ref<Tuple> result = Tuple::make(runtime, copies);
  if (copies == 0) return result;
  const Value source = iterate(runtime, call[0]);
  Type& type = call.in<Type>();
  Ref<Tee> first;
  if (&typeOf(runtime, source) == &type) {
    first = static_cast<Tee*>(source.object())->copy();
  } else {
    const Value shared = getAttribute(runtime, Value::of(&type), "_tee_dataobject");
    Type& link = *shared.as<Type>();
    first = runtime.heap().make<Tee>(type, runtime.heap().make<Source>(link, source),
                                     runtime.heap().make<Link>(link));
  }
  for (size_t i = 1; i < copies; ++i) (*result)[i] = Value(first->copy());
  (*result)[0] = Value(std::move(first));
  return result;
}

Type& makeTee(Runtime& runtime) {
  Type& type = makeIteratorType(runtime, "_tee", "itertools");
  type.define(kTeeMethods);
  type.set(
      runtime.intern("_tee_dataobject"),
      Value::of(&runtime.makeType({.name = "_tee_dataobject", .module = "itertools", .canBeBase = false})));
  return type;
}

}  // namespace loopscope::python
