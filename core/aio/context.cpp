// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/context.h"

#include "core/aio/asyncio.h"
#include "core/aio/types.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

ContextVar::ContextVar(runtime::Type& type, Asyncio& asyncio, Value name, Value defaultValue)
    : Object(type, runtime::ObjectKind::Other),
      m_asyncio(asyncio),
      m_name(std::move(name)),
      m_default(std::move(defaultValue)) {}

Value ContextVar::value() const {
  const Ref<Context>& context = *m_asyncio.contextHome();
  const Value* found = context ? context->find(*this) : nullptr;
  return found != nullptr ? *found : Value();
}

Value ContextVar::set(Value value) {
  Context& context = m_asyncio.currentContext();
  const Value* found = context.find(*this);
  Value old = found != nullptr ? *found : Value();
  if (value.isUnbound()) {
    context.remove(*this);
  } else {
    context.set(*this, std::move(value));
  }
  return old;
}

Ref<Context> Context::copy() const {
  Ref<Context> copy = type().heap().make<Context>(type());
  copy->m_items = m_items;
  return copy;
}

// Its own map, which no copy shares.
Context::Items& Context::own() {
  if (!m_items) {
    m_items = std::make_shared<Items>();
  } else if (m_items.use_count() > 1) {
    m_items = std::make_shared<Items>(*m_items);
  }
  return *m_items;
}

const Value* Context::find(const ContextVar& variable) const {
  const Item* item = m_items ? m_items->find(variable) : nullptr;
  return item != nullptr ? &item->value : nullptr;
}

void Context::set(ContextVar& variable, Value value) {
  own().set(variable, {Ref<ContextVar>(&variable), std::move(value)});
}

void Context::remove(const ContextVar& variable) {
  if (find(variable) != nullptr) own().remove(variable);
}

ContextToken::ContextToken(runtime::Type& type, Ref<ContextVar> variable, Value old, Ref<Context> context)
    : Object(type, runtime::ObjectKind::Other),
      m_variable(std::move(variable)),
      m_old(std::move(old)),
      m_context(std::move(context)) {}

void ContextToken::clear() {
  m_variable = nullptr;
  m_old = Value();
  m_context = nullptr;
}

ContextScope::ContextScope(Asyncio& asyncio, Ref<Context>& home)
    : m_asyncio(asyncio), m_outer(asyncio.contextHome()) {
  asyncio.setContextHome(&home);
}

ContextScope::~ContextScope() {
  m_asyncio.setContextHome(m_outer);
}

}  // namespace loopscope::aio
