// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/class_slots.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/python/interp/interp.h"
#include "core/runtime/bigint.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/slot_methods.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Arguments;
using runtime::BinaryOp;
using runtime::CompareOp;
using runtime::Raise;
using runtime::Runtime;
using runtime::Str;
using runtime::Type;
using runtime::TypeSlots;
using runtime::Value;

namespace {

// The method as the type has it, or null.
const Value* methodOf(Runtime& runtime, const Value& self, Str& name) {
  const Value* found = runtime::typeOf(runtime, self).lookup(name);
  return found != nullptr && !found->isNone() ? found : nullptr;
}

// Functions get self in front; anything else is bound first.
Value callMethod(Runtime& runtime, const Value& method, const Value& self,
                 std::initializer_list<Value> others) {
  const Value held = method;
  if (held.as<Function>() == nullptr) {
    return runtime.call(runtime::describe(runtime, held, self, runtime::typeOf(runtime, self)), others);
  }
  Value arguments[4] = {self};
  size_t count = 1;
  for (const Value& other : others) arguments[count++] = other;
  return runtime.call(held, Arguments{{arguments, count}, {}});
}

Value callNamed(Runtime& runtime, const Value& self, Str& name, std::initializer_list<Value> others = {}) {
  const Value* method = methodOf(runtime, self, name);
  if (method == nullptr) runtime::raiseNoAttribute(runtime, self, name);
  return callMethod(runtime, *method, self, others);
}

std::string textFrom(Runtime& runtime, const Value& result, const char* method) {
  if (const auto* text = result.as<Str>()) return std::string(text->view());
  runtime.raise(runtime.types().typeError,
                fmt::format("{} returned non-string (type {})", method, runtime::typeName(runtime, result)));
}

std::string slotRepr(Runtime& r, const Value& self) {
  return textFrom(r, callNamed(r, self, *r.names().repr), "__repr__");
}
std::string slotStr(Runtime& r, const Value& self) {
  return textFrom(r, callNamed(r, self, *r.names().str), "__str__");
}
std::string slotFormat(Runtime& r, const Value& self, std::string_view spec) {
  return textFrom(r, callNamed(r, self, *r.names().format, {Str::make(r, spec)}), "__format__");
}
uint64_t slotHash(Runtime& r, const Value& self) {
  const Value result = callNamed(r, self, *r.names().hash);
  if (!runtime::isInteger(result)) {
    r.raise(r.types().typeError, "__hash__ method should return an integer");
  }
  return runtime::hash(r, result);
}

Value slotCompare(Runtime& r, CompareOp op, const Value& self, const Value& other) {
  const Value* method = methodOf(r, self, r.intern(runtime::methodName(op)));
  if (method != nullptr && method->as<runtime::Native>() == nullptr)
    return callMethod(r, *method, self, {other});
  // A class without __ne__ inverts its __eq__.
  if (op == CompareOp::NotEqual) {
    const Value* equal = methodOf(r, self, *r.names().eq);
    if (equal == nullptr) return Value::notImplemented();
    const Value result = callMethod(r, *equal, self, {other});
    return result.isNotImplemented() ? result : Value::boolean(!runtime::truth(r, result));
  }
  return method != nullptr ? callMethod(r, *method, self, {other}) : Value::notImplemented();
}

Value slotBinary(Runtime& r, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  const runtime::OperatorNames& names = runtime::operatorNames(op);
  const Value* method = methodOf(r, self, r.intern(reflected ? names.reflected : names.method));
  return method != nullptr ? callMethod(r, *method, self, {other}) : Value::notImplemented();
}
Value slotInPlace(Runtime& r, BinaryOp op, const Value& self, const Value& other) {
  const Value* method = methodOf(r, self, r.intern(runtime::operatorNames(op).inPlace));
  return method != nullptr ? callMethod(r, *method, self, {other}) : Value::notImplemented();
}
Value slotUnary(Runtime& r, runtime::UnaryOp op, const Value& self) {
  static constexpr std::string_view kNames[] = {"__neg__", "__pos__", "__invert__"};
  static constexpr std::string_view kSigns[] = {"-", "+", "~"};
  const Value* method = methodOf(r, self, r.intern(kNames[static_cast<size_t>(op)]));
  if (method != nullptr) return callMethod(r, *method, self, {});
  r.raise(r.types().typeError, fmt::format("bad operand type for unary {}: '{}'",
                                           kSigns[static_cast<size_t>(op)], runtime::typeName(r, self)));
}

int64_t slotLength(Runtime& r, const Value& self) {
  const Value length = runtime::toInteger(r, callNamed(r, self, *r.names().len));
  if (runtime::lessThan(r, length, Value::integer(0))) {
    r.raise(r.types().valueError, "__len__() should return >= 0");
  }
  if (!length.isInt()) r.raise(r.types().overflowError, "cannot fit 'int' into an index-sized integer");
  return length.asInt();
}

bool slotTruth(Runtime& r, const Value& self) {
  if (const Value* method = methodOf(r, self, *r.names().bool_)) {
    const Value result = callMethod(r, *method, self, {});
    if (result.isBool()) return result.asBool();
    r.raise(r.types().typeError,
            fmt::format("__bool__ should return bool, returned {}", runtime::typeName(r, result)));
  }
  return slotLength(r, self) != 0;
}
bool slotContains(Runtime& r, const Value& self, const Value& item) {
  return runtime::truth(r, callNamed(r, self, *r.names().contains, {item}));
}
Value slotGetItem(Runtime& r, const Value& self, const Value& key) {
  return callNamed(r, self, *r.names().getItem, {key});
}
void slotSetItem(Runtime& r, const Value& self, const Value& key, const Value& value) {
  callNamed(r, self, *r.names().setItem, {key, value});
}
void slotDeleteItem(Runtime& r, const Value& self, const Value& key) {
  callNamed(r, self, *r.names().delItem, {key});
}
Value wholeNumberFrom(Runtime& r, const Value& self, Str& method) {
  const Value result = callNamed(r, self, method);
  if (runtime::isInteger(result)) return runtime::toInteger(r, result);
  r.raise(r.types().typeError,
          fmt::format("{} returned non-int (type {})", method.view(), runtime::typeName(r, result)));
}
Value slotIndex(Runtime& r, const Value& self) {
  return wholeNumberFrom(r, self, *r.names().index);
}
Value slotInt(Runtime& r, const Value& self) {
  return wholeNumberFrom(r, self, *r.names().int_);
}
Value slotFloat(Runtime& r, const Value& self) {
  return callNamed(r, self, *r.names().float_);
}

Value slotCall(Runtime& r, const Value& self, const Arguments& arguments) {
  const Value* method = methodOf(r, self, *r.names().call);
  if (method == nullptr) runtime::raiseNoAttribute(r, self, *r.names().call);
  const Value bound = runtime::describe(r, *method, self, runtime::typeOf(r, self));
  return r.call(bound, arguments);
}

Value slotIterate(Runtime& r, const Value& self) {
  Value iterator = callNamed(r, self, *r.names().iter);
  const bool isIterator =
      iterator.isObject() && (iterator.object()->kind() == runtime::ObjectKind::Iterator ||
                              runtime::typeOf(r, iterator).slots.next != nullptr);
  if (isIterator) return iterator;
  r.raise(r.types().typeError,
          fmt::format("iter() returned non-iterator of type '{}'", runtime::typeName(r, iterator)));
}

// Without a C++ throw for the StopIteration that ends every loop.
bool slotNext(Runtime& r, const Value& self, Value& out) {
  const Value* found = methodOf(r, self, *r.names().next);
  if (found == nullptr) runtime::raiseNoAttribute(r, self, *r.names().next);
  const Value method = *found;
  auto& interpreter = *static_cast<Interpreter*>(r.caller());
  Completion completion = interpreter.tryCall(method, self);
  if (completion.kind == Completion::Kind::Returned) {
    out = std::move(completion.value);
    return true;
  }
  if (!completion.value.object()->type().isSubtypeOf(*r.types().stopIteration)) {
    throw Raise{std::move(completion.value)};
  }
  r.stopValue = static_cast<runtime::Exception*>(completion.value.object())->payload;
  return false;
}

Value slotGetAttribute(Runtime& r, const Value& self, Str& name) {
  Value found;
  const Value* hook = methodOf(r, self, r.intern("__getattribute__"));
  const Value* fallback = methodOf(r, self, *r.names().getAttr);
  try {
    if (hook != nullptr && hook->as<runtime::Native>() == nullptr) {
      return callMethod(r, *hook, self, {Value::of(&name)});
    }
    found = self.as<Type>() != nullptr ? r.types().type->slots.getAttribute(r, self, name)
                                       : runtime::genericFindAttribute(r, self, name);
  } catch (const Raise& raise) {
    const bool isMissing = raise.exception.object()->type().isSubtypeOf(*r.types().attributeError);
    if (fallback == nullptr || !isMissing) throw;
  }
  if (!found.isUnbound() || fallback == nullptr) return found;
  return callMethod(r, *fallback, self, {Value::of(&name)});
}
void slotSetAttribute(Runtime& r, const Value& self, Str& name, const Value& value) {
  const bool isDelete = value.isUnbound();
  const Value* method = methodOf(r, self, isDelete ? *r.names().delAttr : *r.names().setAttr);
  if (method == nullptr || method->as<runtime::Native>() != nullptr) {
    if (self.as<Type>() != nullptr) return r.types().type->slots.setAttribute(r, self, name, value);
    return runtime::genericSetAttribute(r, self, name, value);
  }
  if (isDelete) {
    callMethod(r, *method, self, {Value::of(&name)});
  } else {
    callMethod(r, *method, self, {Value::of(&name), value});
  }
}

Value slotCreate(Runtime& r, Type& type, const Arguments& arguments) {
  Value* method = type.lookup(*r.names().new_);
  const Value function = runtime::describe(r, *method, Value(), type);
  std::vector<Value> positional{Value::of(&type)};
  positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
  return r.call(function, Arguments{positional, arguments.keywords});
}
void slotInitialize(Runtime& r, const Value& self, const Arguments& arguments) {
  const Value* method = methodOf(r, self, *r.names().init);
  const Value bound = runtime::describe(r, *method, self, runtime::typeOf(r, self));
  const Value result = r.call(bound, arguments);
  if (result.isNone()) return;
  r.raise(r.types().typeError,
          fmt::format("__init__() should return None, not '{}'", runtime::typeName(r, result)));
}

Value slotDescribe(Runtime& r, const Value& self, const Value& instance, Type& owner) {
  const Value* method = methodOf(r, self, *r.names().get);
  if (method == nullptr) return self;
  return callMethod(r, *method, self, {instance.isUnbound() ? Value::none() : instance, Value::of(&owner)});
}
void slotAssign(Runtime& r, const Value& self, const Value& instance, const Value& value) {
  if (value.isUnbound()) {
    callNamed(r, self, *r.names().delete_, {instance});
  } else {
    callNamed(r, self, *r.names().set, {instance, value});
  }
}

struct SlotOfName {
  std::string_view name;
  void (*fill)(TypeSlots& slots);
};

constexpr SlotOfName kSlots[] = {
    {"__repr__", [](TypeSlots& s) { s.repr = slotRepr; }},
    {"__str__", [](TypeSlots& s) { s.str = slotStr; }},
    {"__format__", [](TypeSlots& s) { s.format = slotFormat; }},
    {"__hash__", [](TypeSlots& s) { s.hash = slotHash; }},
    {"__bool__", [](TypeSlots& s) { s.truth = slotTruth; }},
    {"__len__", [](TypeSlots& s) { s.length = slotLength; }},
    {"__contains__", [](TypeSlots& s) { s.contains = slotContains; }},
    {"__getitem__", [](TypeSlots& s) { s.getItem = slotGetItem; }},
    {"__setitem__", [](TypeSlots& s) { s.setItem = slotSetItem; }},
    {"__delitem__", [](TypeSlots& s) { s.deleteItem = slotDeleteItem; }},
    {"__index__", [](TypeSlots& s) { s.index = slotIndex; }},
    {"__int__", [](TypeSlots& s) { s.toInt = slotInt; }},
    {"__float__", [](TypeSlots& s) { s.toFloat = slotFloat; }},
    {"__call__", [](TypeSlots& s) { s.call = slotCall; }},
    {"__iter__", [](TypeSlots& s) { s.iterate = slotIterate; }},
    {"__next__", [](TypeSlots& s) { s.next = slotNext; }},
    {"__getattr__", [](TypeSlots& s) { s.getAttribute = slotGetAttribute; }},
    {"__getattribute__", [](TypeSlots& s) { s.getAttribute = slotGetAttribute; }},
    {"__setattr__", [](TypeSlots& s) { s.setAttribute = slotSetAttribute; }},
    {"__delattr__", [](TypeSlots& s) { s.setAttribute = slotSetAttribute; }},
    {"__get__", [](TypeSlots& s) { s.describe = slotDescribe; }},
    {"__set__", [](TypeSlots& s) { s.assign = slotAssign; }},
    {"__delete__", [](TypeSlots& s) { s.assign = slotAssign; }},
    {"__new__", [](TypeSlots& s) { s.create = slotCreate; }},
    {"__init__", [](TypeSlots& s) { s.initialize = slotInitialize; }},
    {"__neg__", [](TypeSlots& s) { s.unary = slotUnary; }},
    {"__pos__", [](TypeSlots& s) { s.unary = slotUnary; }},
    {"__invert__", [](TypeSlots& s) { s.unary = slotUnary; }},
};

constexpr BinaryOp kBinaryOps[] = {
    BinaryOp::Add,    BinaryOp::Subtract, BinaryOp::Multiply,  BinaryOp::TrueDivide, BinaryOp::FloorDivide,
    BinaryOp::Modulo, BinaryOp::Power,    BinaryOp::ShiftLeft, BinaryOp::ShiftRight, BinaryOp::And,
    BinaryOp::Or,     BinaryOp::Xor,      BinaryOp::MatMul};
constexpr CompareOp kCompareOps[] = {CompareOp::Less,     CompareOp::LessEqual, CompareOp::Equal,
                                     CompareOp::NotEqual, CompareOp::Greater,   CompareOp::GreaterEqual};

}  // namespace

void fillSlots(Type& type, std::string_view name) {
  if (!name.starts_with("__") || !name.ends_with("__")) return;
  if (name == "__del__") {
    type.hasDel = true;
    return;
  }
  for (const SlotOfName& slot : kSlots) {
    if (slot.name == name) slot.fill(type.slots);
  }
  if (name == "__len__" && type.slots.truth == nullptr) type.slots.truth = slotTruth;
  for (const CompareOp op : kCompareOps) {
    if (runtime::methodName(op) == name) type.slots.compare = slotCompare;
  }
  for (const BinaryOp op : kBinaryOps) {
    const runtime::OperatorNames& names = runtime::operatorNames(op);
    if (names.method == name || names.reflected == name) type.slots.binary = slotBinary;
    if (names.inPlace == name) type.slots.inPlace = slotInPlace;
  }
  if (name == "__hash__") type.hashable = true;
}

}  // namespace loopscope::python
