// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/runtime/pointer_map.h"
#include "core/runtime/runtime.h"

// contextvars: what a task inherits from whoever made it. A context is a map from variables to values; copies
// share it until one of them changes. Most programs never set a variable, so a context is made only when
// something is put in: an empty Ref stands for an empty context. Rules: CPython's Python/context.c.

namespace loopscope::aio {

class Asyncio;

class ContextVar final : public runtime::Object {
 public:
  // The default: Unbound when there is none.
  ContextVar(runtime::Type& type, Asyncio& asyncio, runtime::Value name, runtime::Value defaultValue);

  const runtime::Value& name() const { return m_name; }
  const runtime::Value& defaultValue() const { return m_default; }
  // In the current context. Unbound when it is not set there.
  runtime::Value value() const;
  // Gives what was set before: Unbound when nothing was.
  runtime::Value set(runtime::Value value);  // Unbound: takes it out of the context
  Asyncio& asyncio() const { return m_asyncio; }

  void clear() override { m_name = m_default = runtime::Value(); }

 private:
  Asyncio& m_asyncio;
  runtime::Value m_name;
  runtime::Value m_default;
};

class Context final : public runtime::Object {
 public:
  struct Item {
    runtime::Ref<ContextVar> variable;
    runtime::Value value;
  };
  using Items = runtime::PointerMap<const runtime::Object, Item>;

  explicit Context(runtime::Type& type) : Object(type, runtime::ObjectKind::Other) {}

  runtime::Ref<Context> copy() const;
  const Items* items() const { return m_items.get(); }  // null: none
  // Null: it is not set.
  const runtime::Value* find(const ContextVar& variable) const;
  void set(ContextVar& variable, runtime::Value value);
  void remove(const ContextVar& variable);

  bool isEntered = false;

  void clear() override { m_items = nullptr; }

 private:
  Items& own();

  std::shared_ptr<Items> m_items;
};

// What ContextVar.set gives back: the way to undo it, once.
class ContextToken final : public runtime::Object {
 public:
  ContextToken(runtime::Type& type, runtime::Ref<ContextVar> variable, runtime::Value old,
               runtime::Ref<Context> context);

  const runtime::Ref<ContextVar>& variable() const { return m_variable; }
  const runtime::Value& oldValue() const { return m_old; }  // Unbound: it was not set
  const runtime::Ref<Context>& context() const { return m_context; }
  bool isUsed = false;

  void clear() override;

 private:
  runtime::Ref<ContextVar> m_variable;
  runtime::Value m_old;
  runtime::Ref<Context> m_context;
};

// Makes that place the home of the current context for as long as it lives: what is set now is set there.
class ContextScope {
 public:
  ContextScope(Asyncio& asyncio, runtime::Ref<Context>& home);
  ~ContextScope();
  ContextScope(const ContextScope&) = delete;
  ContextScope& operator=(const ContextScope&) = delete;

 private:
  Asyncio& m_asyncio;
  runtime::Ref<Context>* m_outer;
};

}  // namespace loopscope::aio
