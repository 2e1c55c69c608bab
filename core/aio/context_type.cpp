// SPDX-License-Identifier: GPL-3.0-or-later
// ContextVar, Context and Token as programs see them.
#include <fmt/format.h>

#include "core/aio/context.h"
#include "core/aio/type_support.h"
#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

// ---- ContextVar

Value newVariable(NativeCall& call) {
  if (call[1].as<runtime::Str>() == nullptr)
    call.runtime.raise(*call.runtime.types().typeError, "context variable name must be a str");
  Asyncio& asyncio = asyncioOf(call);
  return give(call.runtime.heap().make<ContextVar>(*asyncio.types().contextVar, asyncio, call[1], call[2]));
}

Value getValue(NativeCall& call) {
  const ContextVar& variable = selfOf<ContextVar>(call);
  Value value = variable.value();
  if (!value.isUnbound()) return value;
  if (!call[1].isUnbound()) return call[1];
  if (!variable.defaultValue().isUnbound()) return variable.defaultValue();
  throw runtime::Raise{call.runtime.call(Value::of(call.runtime.types().lookupError), {call[0]})};
}

Value setValue(NativeCall& call) {
  ContextVar& variable = selfOf<ContextVar>(call);
  Asyncio& asyncio = asyncioOf(call);
  Value old = variable.set(call[1]);
  return give(call.runtime.heap().make<ContextToken>(*asyncio.types().contextToken,
                                                     Ref<ContextVar>(&variable), std::move(old),
                                                     Ref<Context>(&asyncio.currentContext())));
}

Value resetValue(NativeCall& call) {
  runtime::Runtime& values = call.runtime;
  auto* token = call[1].isObject() ? dynamic_cast<ContextToken*>(call[1].object()) : nullptr;
  if (token == nullptr) {
    values.raise(*values.types().typeError,
                 fmt::format("expected an instance of Token, got {}", runtime::repr(values, call[1])));
  }
  const std::string text = runtime::repr(values, call[1]);
  if (token->isUsed)
    values.raise(*values.types().runtimeError, fmt::format("{} has already been used once", text));
  ContextVar& variable = selfOf<ContextVar>(call);
  if (token->variable().get() != &variable) {
    values.raise(*values.types().valueError, fmt::format("{} was created by a different ContextVar", text));
  }
  if (token->context().get() != asyncioOf(call).contextHome()->get()) {
    values.raise(*values.types().valueError, fmt::format("{} was created in a different Context", text));
  }
  token->isUsed = true;
  variable.set(token->oldValue());
  return Value::none();
}

constexpr runtime::NativeDefinition kVariableMethods[] = {
    {"get", "self, default=?, /", getValue},
    {"set", "self, value, /", setValue},
    {"reset", "self, token, /", resetValue},
};

constexpr runtime::NativeDefinition kVariableClassMethods[] = {
    {"__class_getitem__", "cls, item, /", [](NativeCall& call) { return call[0]; }},
};

const runtime::NativeAttribute kVariableAttributes[] = {
    {"name", [](runtime::Runtime&, const Value& self) { return Value(selfOf<ContextVar>(self).name()); }},
};

std::string variableRepr(runtime::Runtime& runtime, const Value& self) {
  const ContextVar& variable = selfOf<ContextVar>(self);
  const std::string defaultText =
      variable.defaultValue().isUnbound()
          ? std::string()
          : fmt::format(" default={}", runtime::repr(runtime, variable.defaultValue()));
  return fmt::format("<ContextVar name={}{} at {}>", runtime::repr(runtime, variable.name()), defaultText,
                     runtime.addressText(self));
}

// ---- Token

const runtime::NativeAttribute kTokenAttributes[] = {
    {"var", [](runtime::Runtime&,
               const Value& self) { return Value::of(selfOf<ContextToken>(self).variable().get()); }},
    {"old_value",
     [](runtime::Runtime& runtime, const Value& self) {
       const Value& old = selfOf<ContextToken>(self).oldValue();
       return old.isUnbound() ? Value(asyncioOf(runtime).types().contextMissing) : old;
     }},
};

std::string tokenRepr(runtime::Runtime& runtime, const Value& self) {
  const ContextToken& token = selfOf<ContextToken>(self);
  return fmt::format("<Token{} var={} at {}>", token.isUsed ? " used" : "",
                     runtime::repr(runtime, Value::of(token.variable().get())), runtime.addressText(self));
}

std::string missingRepr(runtime::Runtime&, const Value&) {
  return "<Token.MISSING>";
}

// ---- Context

Value newContext(NativeCall& call) {
  return give(call.runtime.heap().make<Context>(*asyncioOf(call).types().context));
}

Value run(NativeCall& call) {
  Ref<Context> context(&selfOf<Context>(call));
  if (context->isEntered) {
    call.runtime.raise(
        *call.runtime.types().runtimeError,
        fmt::format("cannot enter context: {} is already entered", runtime::repr(call.runtime, call[0])));
  }
  struct Entered {
    Context& context;
    explicit Entered(Context& entered) : context(entered) { context.isEntered = true; }
    ~Entered() { context.isEntered = false; }
  } const entered(*context);
  const ContextScope scope(asyncioOf(call), context);
  const auto positional = call[2].as<runtime::Tuple>()->items();
  const std::vector<runtime::KeywordArgument> keywords = keywordsOf(call.runtime, call[3]);
  return call.runtime.call(call[1], runtime::Arguments{positional, keywords});
}

// Unbound: it is not set.
Value lookUp(runtime::Runtime& runtime, const Value& self, const Value& key) {
  auto* variable = key.isObject() ? dynamic_cast<ContextVar*>(key.object()) : nullptr;
  if (variable == nullptr) {
    runtime.raise(*runtime.types().typeError,
                  fmt::format("a ContextVar key was expected, got {}", runtime::repr(runtime, key)));
  }
  const Value* found = selfOf<Context>(self).find(*variable);
  return found != nullptr ? *found : Value();
}

Value get(NativeCall& call) {
  const Value found = lookUp(call.runtime, call[0], call[1]);
  return found.isUnbound() ? Value(call[2]) : found;
}

template <class Function>
Value listOf(runtime::Runtime& runtime, const Value& self, Function function) {
  const Ref<runtime::List> list = runtime::List::make(runtime);
  if (const Context::Items* items = selfOf<Context>(self).items()) {
    for (const auto& [variable, item] : *items) list->append(function(item));
  }
  return give(list);
}

Value keys(runtime::Runtime& runtime, const Value& self) {
  return listOf(runtime, self, [](const Context::Item& item) { return Value::of(item.variable.get()); });
}

constexpr runtime::NativeDefinition kContextMethods[] = {
    {"run", "self, callable, /, *args, **kwargs", run},
    {"copy", "self", [](NativeCall& call) { return give(selfOf<Context>(call).copy()); }},
    {"get", "self, key, default=None, /", get},
    {"keys", "self", [](NativeCall& call) { return keys(call.runtime, call[0]); }},
    {"values", "self",
     [](NativeCall& call) {
       return listOf(call.runtime, call[0], [](const Context::Item& item) { return item.value; });
     }},
    {"items", "self",
     [](NativeCall& call) {
       return listOf(call.runtime, call[0], [&](const Context::Item& item) {
         return give(runtime::Tuple::make(call.runtime, {Value::of(item.variable.get()), item.value}));
       });
     }},
};

void defineContextSlots(runtime::Type& type) {
  type.slots.getItem = [](runtime::Runtime& runtime, const Value& self, const Value& key) {
    Value found = lookUp(runtime, self, key);
    if (found.isUnbound()) throw runtime::Raise{runtime.call(Value::of(runtime.types().keyError), {key})};
    return found;
  };
  type.slots.contains = [](runtime::Runtime& runtime, const Value& self, const Value& key) {
    return !lookUp(runtime, self, key).isUnbound();
  };
  type.slots.length = [](runtime::Runtime&, const Value& self) {
    const Context::Items* items = selfOf<Context>(self).items();
    return items != nullptr ? static_cast<int64_t>(items->size()) : 0;
  };
  type.slots.iterate = [](runtime::Runtime& runtime, const Value& self) {
    return runtime::iterate(runtime, keys(runtime, self));
  };
}

}  // namespace

void defineContextTypes(Asyncio& asyncio, Types& types) {
  constexpr std::string_view kModule = "_contextvars";
  types.contextVar = makeClass(asyncio, types,
                               {.name = "ContextVar",
                                .module = kModule,
                                .constructorSignature = "cls, name, /, *, default=?",
                                .constructor = newVariable});
  types.contextVar->slots.repr = variableRepr;
  types.contextVar->define(kVariableMethods);
  types.contextVar->define(kVariableAttributes);
  types.contextVar->defineStatic(kVariableClassMethods, true);
  types.context = makeClass(
      asyncio, types,
      {.name = "Context", .module = kModule, .constructorSignature = "cls", .constructor = newContext});
  types.context->define(kContextMethods);
  defineContextSlots(*types.context);
  types.contextToken = makeClass(asyncio, types, {.name = "Token", .module = kModule});
  types.contextToken->slots.repr = tokenRepr;
  types.contextToken->define(kTokenAttributes);
  runtime::Runtime& runtime = asyncio.runtime();
  runtime::Type& missing = runtime.makeType({.name = "Token.MISSING", .canBeBase = false});
  missing.slots.repr = missingRepr;
  types.contextMissing = runtime.call(Value::of(&missing), {});
  types.contextToken->set(runtime.intern("MISSING"), types.contextMissing);
}

}  // namespace loopscope::aio
