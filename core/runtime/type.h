// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/runtime/native.h"
#include "core/runtime/object.h"
#include "core/runtime/pointer_map.h"
#include "core/runtime/shape.h"
#include "core/runtime/value.h"

// A Python type: its place among its bases, its attributes, and what the operations do with its instances.
// Built-in types fill their slots with C++; for a program's class the interpreter puts functions there that
// look up the dunder methods. Types live as long as the runtime: instances only borrow them.

namespace loopscope::runtime {

class Heap;
class Runtime;
class Str;

enum class BinaryOp : uint8_t {
  Add,
  Subtract,
  Multiply,
  TrueDivide,
  FloorDivide,
  Modulo,
  Power,
  ShiftLeft,
  ShiftRight,
  And,
  Or,
  Xor,
  MatMul
};
enum class UnaryOp : uint8_t { Negate, Plus, Invert };
enum class CompareOp : uint8_t { Less, LessEqual, Equal, NotEqual, Greater, GreaterEqual };

// Null: the type does not do this. Inherited from the first base that has it.
struct TypeSlots {
  // __new__: a fresh object of the given type, which may be a subclass. __init__: null when create does all.
  Value (*create)(Runtime&, Type& type, const Arguments&) = nullptr;
  void (*initialize)(Runtime&, const Value& self, const Arguments&) = nullptr;

  std::string (*repr)(Runtime&, const Value& self) = nullptr;
  std::string (*str)(Runtime&, const Value& self) = nullptr;
  std::string (*format)(Runtime&, const Value& self, std::string_view spec) = nullptr;
  uint64_t (*hash)(Runtime&, const Value& self) = nullptr;
  // NotImplemented when it does not know the other.
  Value (*compare)(Runtime&, CompareOp, const Value& self, const Value& other) = nullptr;
  // reflected: self is the right operand. NotImplemented when it does not know the other.
  Value (*binary)(Runtime&, BinaryOp, const Value& self, const Value& other, bool reflected) = nullptr;
  Value (*inPlace)(Runtime&, BinaryOp, const Value& self, const Value& other) = nullptr;
  Value (*unary)(Runtime&, UnaryOp, const Value& self) = nullptr;
  bool (*truth)(Runtime&, const Value& self) = nullptr;
  Value (*index)(Runtime&, const Value& self) = nullptr;    // __index__
  Value (*toInt)(Runtime&, const Value& self) = nullptr;    // __int__
  Value (*toFloat)(Runtime&, const Value& self) = nullptr;  // __float__

  Value (*call)(Runtime&, const Value& self, const Arguments&) = nullptr;
  Value (*iterate)(Runtime&, const Value& self) = nullptr;
  bool (*next)(Runtime&, const Value& self, Value& out) = nullptr;  // false: no more
  int64_t (*length)(Runtime&, const Value& self) = nullptr;
  bool (*contains)(Runtime&, const Value& self, const Value& item) = nullptr;
  Value (*getItem)(Runtime&, const Value& self, const Value& key) = nullptr;
  void (*setItem)(Runtime&, const Value& self, const Value& key, const Value& value) = nullptr;
  void (*deleteItem)(Runtime&, const Value& self, const Value& key) = nullptr;

  // Null: the generic ways of operations.h. An Unbound result of getAttribute: there is no such attribute.
  Value (*getAttribute)(Runtime&, const Value& self, Str& name) = nullptr;
  // Value Unbound: delete.
  void (*setAttribute)(Runtime&, const Value& self, Str& name, const Value& value) = nullptr;

  // For objects that stand in a type's table: what x.name gives (instance Unbound: found through the type
  // itself), and what assigning to x.name does (value Unbound: delete). With assign it is a data descriptor.
  Value (*describe)(Runtime&, const Value& descriptor, const Value& instance, Type& owner) = nullptr;
  void (*assign)(Runtime&, const Value& descriptor, const Value& instance, const Value& value) = nullptr;
};

// A computed attribute of a built-in type: task.done is a method, range.start is one of these.
struct NativeAttribute {
  std::string_view name;
  Value (*get)(Runtime&, const Value& self);
  void (*set)(Runtime&, const Value& self, const Value& value) = nullptr;  // null: read-only
};

// Makes one of them visible in a type's table.
class NativeDescriptor : public Object {
 public:
  NativeDescriptor(Type& type, Type& owningType, const NativeAttribute& attribute)
      : Object(type, ObjectKind::Other), owner(owningType), definition(attribute) {}

  Type& owner;
  const NativeAttribute definition;
};

struct TypeSpec {
  std::string_view name;          // __qualname__
  std::vector<Type*> bases = {};  // empty: object
  std::string_view module = "builtins";
  bool instancesHaveAttributes = false;  // x.anything = 1 works
  bool canBeBase = true;
  bool hashable = true;  // false: TypeError, as for list
  // Messages say 'collections.deque' rather than 'deque': true of the types that CPython writes in C.
  bool namedWithModule = false;
};

class Type : public Object {
 public:
  // Computes the mro (raises TypeError when there is none) and inherits slots. Made by Runtime::makeType.
  Type(Runtime& runtime, Type* metatype, const TypeSpec& spec);
  ~Type() override;

  Heap& heap() const { return m_heap; }
  Runtime& runtime() const { return m_runtime; }
  // As messages show it: __name__, or "collections.deque" for those that are named with their module.
  std::string_view name() const { return m_name; }
  std::string_view shortName() const;                                 // __name__
  std::string_view qualifiedName() const { return m_qualifiedName; }  // __qualname__
  std::string_view module() const { return m_module; }
  // "module.Name" as messages show types that are not built-in.
  std::string fullName() const;
  void setName(std::string_view name) { m_name = name; }
  void setQualifiedName(std::string_view name) { m_qualifiedName = name; }
  void setModule(std::string_view name) { m_module = name; }

  std::span<Type* const> bases() const { return m_bases; }
  std::span<Type* const> mro() const { return m_mro; }  // itself first
  std::span<Type* const> subclasses() const { return m_subclasses; }
  bool isSubtypeOf(const Type& other) const;

  // Its own table, not its bases'. Names are interned.
  const PointerMap<Str, Value>& table();
  void set(Str& name, Value value);  // new version for it and its subclasses
  bool remove(const Str& name);
  // Through the mro, cached; null when there is none. Stays valid until the version changes.
  Value* lookup(const Str& name);
  // Like lookup, but begins after the given type in the mro: super().
  Value* lookupAfter(const Type& type, const Str& name);
  // Changes whenever a lookup may give something else; no two types ever share one.
  uint32_t version() const { return m_version; }

  // Methods and attributes of a built-in type, made when a name is first looked for in it. The tables live
  // as long as the runtime.
  void define(std::span<const NativeDefinition> methods, void* context = nullptr);
  void define(std::span<const NativeAttribute> attributes);
  // Static methods: str.maketrans, dict.fromkeys. With classMethods, arguments[0] is the class.
  void defineStatic(std::span<const NativeDefinition> functions, bool classMethods = false);

  Shape& rootShape() { return m_rootShape; }
  Shape& dictionaryShape() { return *m_dictionaryShape; }
  // Counts one shape more of this type; false when it has that many already.
  bool countShape(uint32_t most) {
    if (m_shapes >= most) return false;
    ++m_shapes;
    return true;
  }
  uint32_t expectedAttributes() const { return m_expectedAttributes; }
  void noteAttributes(uint32_t count) {
    if (count > m_expectedAttributes) m_expectedAttributes = count;
  }

  TypeSlots slots;
  bool hashable = true;
  bool instancesHaveAttributes = false;
  bool canBeBase = true;
  bool isProgramClass = false;  // made by a class statement
  bool isAbstract = false;      // has abstract methods: cannot be instantiated
  bool isGeneric = false;       // Type[int] works, for subclasses too
  bool hasDel = false;          // __del__ is somewhere in the mro
  bool hidesDict = false;       // instances have only what __slots__ names, and no __dict__
  uint32_t binaryOps = 0;       // bit n: a built-in type shows BinaryOp n as a dunder method
  void* programData = nullptr;  // the interpreter's own, borrowed

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Type; }

 private:
  struct Found {
    const Str* name = nullptr;
    Value* value = nullptr;
  };
  static constexpr size_t kCacheSize = 32;

  void linearize();
  TypeSlots ownSlots() const;
  bool inheritsHash() const;
  void inheritSlots();
  void changed();
  Value* search(const Str& name, size_t from);
  void materialize() {
    if (m_pending) makePending();
  }
  void makePending();

  Heap& m_heap;
  Runtime& m_runtime;
  std::string m_name;
  std::string m_qualifiedName;
  std::string m_module;
  std::vector<Type*> m_bases;
  std::vector<Type*> m_mro;
  std::vector<Type*> m_subclasses;
  PointerMap<Str, Value> m_attributes;
  std::unique_ptr<Found[]> m_cache;
  uint32_t m_version;
  uint32_t m_expectedAttributes = 0;
  uint32_t m_shapes = 0;
  Shape m_rootShape;
  std::unique_ptr<Shape> m_dictionaryShape;
  bool m_pending = false;
  bool m_hasSlotMethods = false;
  struct PendingMethods {
    std::span<const NativeDefinition> definitions;
    void* context;
    NativeStyle style;
  };
  std::vector<PendingMethods> m_pendingMethods;
  std::vector<std::span<const NativeAttribute>> m_pendingAttributes;
};

}  // namespace loopscope::runtime
