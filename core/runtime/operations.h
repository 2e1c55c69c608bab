// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/runtime/native.h"
#include "core/runtime/object.h"
#include "core/runtime/type.h"
#include "core/runtime/value.h"

// What Python's operators and basic built-ins do with any values. Each raises as CPython does, with its
// message. Any of them may run the program's code (dunder methods), so references into containers do not
// survive them.

namespace loopscope::runtime {

class List;
class Runtime;
class Str;
class Tuple;

// The type of any value: int for 5.
inline Type& typeOf(Runtime& runtime, const Value& value);
std::string_view typeName(Runtime& runtime, const Value& value);          // __name__
bool isInstance(Runtime& runtime, const Value& value, const Type& type);  // without __instancecheck__

// ---- Arithmetic
Value binary(Runtime& runtime, BinaryOp op, const Value& left, const Value& right);
// target op= right. The caller's target may be changed in place, so it must be the only copy kept on the way.
void binaryInPlace(Runtime& runtime, BinaryOp op, Value& target, const Value& right);
Value unary(Runtime& runtime, UnaryOp op, const Value& value);
inline Value add(Runtime& r, const Value& a, const Value& b) {
  return binary(r, BinaryOp::Add, a, b);
}
inline Value subtract(Runtime& r, const Value& a, const Value& b) {
  return binary(r, BinaryOp::Subtract, a, b);
}
inline Value multiply(Runtime& r, const Value& a, const Value& b) {
  return binary(r, BinaryOp::Multiply, a, b);
}
// pow(a, b, modulus); modulus None: a ** b.
Value power(Runtime& runtime, const Value& base, const Value& exponent, const Value& modulus);
Value absolute(Runtime& runtime, const Value& value);

// ---- Comparison, truth, hash
Value compare(Runtime& runtime, CompareOp op, const Value& left, const Value& right);
bool compareTruth(Runtime& runtime, CompareOp op, const Value& left, const Value& right);
bool equals(Runtime& runtime, const Value& left, const Value& right);       // ==, then truth
bool sameOrEqual(Runtime& runtime, const Value& left, const Value& right);  // what containers ask
bool lessThan(Runtime& runtime, const Value& left, const Value& right);
bool truth(Runtime& runtime, const Value& value);
uint64_t hash(Runtime& runtime, const Value& value);

// ---- Items and iteration
int64_t length(Runtime& runtime, const Value& value);
Value getItem(Runtime& runtime, const Value& container, const Value& key);
void setItem(Runtime& runtime, const Value& container, const Value& key, const Value& value);
void deleteItem(Runtime& runtime, const Value& container, const Value& key);
bool contains(Runtime& runtime, const Value& container, const Value& item);
bool isIterable(Runtime& runtime, const Value& value);           // whether iter(x) knows a way
Value iterate(Runtime& runtime, const Value& iterable);          // iter(x)
bool next(Runtime& runtime, const Value& iterator, Value& out);  // false: no more
// Calls visit(Value&) with every item; stops when it returns false. Counts towards the limit of work.
template <class Visit>
void forEach(Runtime& runtime, const Value& iterable, Visit&& visit);
Ref<List> toList(Runtime& runtime, const Value& iterable);
Ref<Tuple> toTuple(Runtime& runtime, const Value& iterable);
// Exactly count values, or CPython's ValueError ("not enough values to unpack (expected 2, got 1)").
void unpack(Runtime& runtime, const Value& iterable, std::span<Value> targets);

// ---- Attributes. Names are interned.
Value getAttribute(Runtime& runtime, const Value& object, Str& name);
Value getAttribute(Runtime& runtime, const Value& object, std::string_view name);
// Unbound when there is none; other exceptions pass.
Value findAttribute(Runtime& runtime, const Value& object, Str& name);
void setAttribute(Runtime& runtime, const Value& object, Str& name, const Value& value);
void deleteAttribute(Runtime& runtime, const Value& object, Str& name);
// What object.__getattribute__ and object.__setattr__ do, past any slot of the type. Unbound: no attribute.
Value genericFindAttribute(Runtime& runtime, const Value& object, Str& name);
void genericSetAttribute(Runtime& runtime, const Value& object, Str& name, const Value& value);
// AttributeError of who asks for a value; with name and obj, from which "Did you mean" is made.
[[noreturn]] void raiseNoAttribute(Runtime& runtime, const Value& object, const Str& name);
// The same words for who would set or delete it; CPython gives these no name and obj.
[[noreturn]] void raiseNoAttributeToChange(Runtime& runtime, const Value& object, const Str& name);
// Looks a dunder method up in the type, past the instance, bound. Unbound when there is none.
Value findSpecial(Runtime& runtime, const Value& object, Str& name);
// A value that was found in a type, as seen through an instance (Unbound: through the type).
Value describe(Runtime& runtime, const Value& found, const Value& instance, Type& owner);

// ---- Text
std::string repr(Runtime& runtime, const Value& value);
std::string str(Runtime& runtime, const Value& value);
std::string ascii(Runtime& runtime, const Value& value);
std::string format(Runtime& runtime, const Value& value, std::string_view spec);
// "<Thing object at 0x7f...>" and the like: the same in every run.
std::string defaultRepr(Runtime& runtime, const Value& value);

// ---- Numbers out of values
// A 64-bit int from an int or anything with __index__; TypeError "'str' object cannot be interpreted as an
// integer"; OverflowError beyond 64 bits.
int64_t toIndex(Runtime& runtime, const Value& value);
Value toInteger(Runtime& runtime, const Value& value);  // the same of any size
double toNumber(Runtime& runtime,
                const Value& value);  // float(x) of numbers; TypeError "must be real number, not str"
bool isCallable(Runtime& runtime, const Value& value);

// ---- Classes
// isinstance and issubclass with a type or nested tuples of types.
bool isInstanceOf(Runtime& runtime, const Value& value, const Value& types);
bool isSubclassOf(Runtime& runtime, const Value& type, const Value& types);

// Guards against recursion of repr, compare and the like: RecursionError past the runtime's limit.
class RecursionGuard {
 public:
  RecursionGuard(Runtime& runtime, const char* where);  // "while getting the repr of an object"
  ~RecursionGuard();
  RecursionGuard(const RecursionGuard&) = delete;
  RecursionGuard& operator=(const RecursionGuard&) = delete;

 private:
  Runtime& m_runtime;
};

}  // namespace loopscope::runtime

#include "core/runtime/operations_inline.h"
