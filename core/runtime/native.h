// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Functions of built-ins and modules that are written in C++. They are declared with their Python signature,
// "delay, result=None" or "*aws, return_exceptions=False", and get their arguments bound by position; what
// does not fit raises CPython's TypeError before they are called. They raise by throwing Raise (see
// exception.h). A default is None, True, False, a number, a 'text', or ? which arrives as Unbound: left out.
// With a / in it, messages read as those of C functions: "expected at least 1 argument, got 0"; with a // as
// those of older ones: "find() takes at least 1 argument (0 given)".

namespace loopscope::runtime {

class Runtime;
class Signature;
class Str;
class Type;

struct KeywordArgument {
  Str* name;  // interned
  Value value;
};

// The arguments of a call as the caller wrote them.
struct Arguments {
  std::span<const Value> positional;
  std::span<const KeywordArgument> keywords;
  bool isBound = false;  // the first one came with a bound method: messages name its type
};

// What a native function sees: one Value per parameter of its signature, in order; *args is a tuple, **kwargs
// a dict, a parameter left out has its default. For a method, arguments[0] is self.
struct NativeCall {
  Runtime& runtime;
  std::span<const Value> arguments;
  void* context;  // what was given when the function was defined: the module's own state

  const Value& operator[](size_t index) const { return arguments[index]; }
  template <class T>
  T& in() const {
    return *static_cast<T*>(context);
  }
};
using NativeFunction = Value (*)(NativeCall& call);

// One row of a table of functions: name, signature, code.
struct NativeDefinition {
  std::string_view name;
  std::string_view signature;  // of a method: begins with "self"
  NativeFunction function;
};

// What a native function looks like to the program.
enum class NativeStyle : uint8_t {
  Builtin,      // <built-in function len>; does not bind to instances
  Method,       // of a built-in type: binds, and checks that self is of that type
  ClassMethod,  // of a built-in type: binds to the class
  Library,      // a function of a module written in Python there: <function sleep at 0x...>; binds
};

class Native : public Object {
 public:
  // owner: the type that a method belongs to, or null.
  Native(Runtime& runtime, const NativeDefinition& definition, NativeStyle style, Type* owner, void* context);
  ~Native() override;

  std::string_view name() const { return m_definition.name; }
  std::string qualifiedName() const;
  // As that of a method bound to self: of self's own type.
  std::string qualifiedName(const Value& self) const;
  NativeStyle style() const { return m_style; }
  Type* owner() const { return m_owner; }
  std::string_view signatureText() const { return m_definition.signature; }
  bool hasParameter(std::string_view name);
  void setModule(std::string_view name) { m_module = name; }  // lives as long as the runtime
  std::string_view module() const { return m_module; }

  Value call(const Arguments& arguments);
  // The quick way when the caller has only positional arguments, self first.
  Value call(std::span<const Value> positional);

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Native; }

 private:
  const Signature& signature();
  Value bindAndCall(const Arguments& arguments);
  void checkSelf(std::span<const Value> positional) const;
  void checkType(std::span<const Value> positional) const;

  Runtime& m_runtime;
  NativeDefinition m_definition;
  NativeStyle m_style;
  Type* m_owner;
  void* m_context;
  std::string_view m_module = "builtins";
  std::unique_ptr<Signature> m_signature;  // parsed when first asked for
  size_t m_exactCount = ~size_t{0};        // this many positional arguments need no binding
};

// A function found through an instance, with that instance. The interpreter makes it only when a program
// keeps it.
class BoundMethod : public Object {
 public:
  BoundMethod(Type& type, Value callee, Value instance)
      : Object(type, ObjectKind::BoundMethod), function(std::move(callee)), self(std::move(instance)) {}

  Value function;
  Value self;

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::BoundMethod; }
};

}  // namespace loopscope::runtime
