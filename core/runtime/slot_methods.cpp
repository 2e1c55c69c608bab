// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/slot_methods.h"

#include <array>

#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/tuple.h"

namespace loopscope::runtime {
namespace {

// clang-format off
#define LOOPSCOPE_SLOTS(X)                                                                                  \
  X(create) X(initialize) X(repr) X(str) X(format) X(hash) X(compare) X(binary) X(inPlace) X(unary) X(truth) \
  X(index) X(toInt) X(toFloat) X(call) X(iterate) X(next) X(length) X(contains) X(getItem) X(setItem)        \
  X(deleteItem) X(getAttribute) X(setAttribute) X(describe) X(assign)
// clang-format on

const TypeSlots& slotsOf(const NativeCall& call) {
  return call.in<Type>().slots;
}

Value text(const NativeCall& call, const std::string& result) {
  return Str::make(call.runtime, result);
}

// The arguments of create and initialize come as *args, **kwargs.
template <class Use>
auto withArguments(const NativeCall& call, Use&& use) {
  std::vector<KeywordArgument> keywords;
  size_t position = 0;
  const Dict& given = *static_cast<Dict*>(call[2].object());
  while (const Dict::Entry* entry = given.next(position)) {
    keywords.push_back({&call.runtime.intern(*static_cast<Str*>(entry->key.object())), entry->value});
  }
  return use(Arguments{static_cast<Tuple*>(call[1].object())->items(), keywords});
}

Value callCreate(NativeCall& call) {
  Type* type = call[0].as<Type>();
  if (type == nullptr)
    call.runtime.raise(call.runtime.types().typeError, "__new__(X): X is not a type object");
  return withArguments(
      call, [&](const Arguments& arguments) { return slotsOf(call).create(call.runtime, *type, arguments); });
}

Value callInitialize(NativeCall& call) {
  withArguments(
      call, [&](const Arguments& arguments) { slotsOf(call).initialize(call.runtime, call[0], arguments); });
  return Value::none();
}

Value callCall(NativeCall& call) {
  return withArguments(
      call, [&](const Arguments& arguments) { return slotsOf(call).call(call.runtime, call[0], arguments); });
}

template <CompareOp op>
Value callCompare(NativeCall& call) {
  return slotsOf(call).compare(call.runtime, op, call[0], call[1]);
}

template <BinaryOp op, bool reflected>
Value callBinary(NativeCall& call) {
  return slotsOf(call).binary(call.runtime, op, call[0], call[1], reflected);
}

template <BinaryOp op>
Value callInPlace(NativeCall& call) {
  return slotsOf(call).inPlace(call.runtime, op, call[0], call[1]);
}

template <UnaryOp op>
Value callUnary(NativeCall& call) {
  return slotsOf(call).unary(call.runtime, op, call[0]);
}

Value callNext(NativeCall& call) {
  Value item;
  if (slotsOf(call).next(call.runtime, call[0], item)) return item;
  throw Raise{call.runtime.call(Value::of(call.runtime.types().stopIteration), {})};
}

struct SlotMethod {
  NativeDefinition definition;
  bool (*isOwn)(const TypeSlots& own, const TypeSlots& base);
};

#define OWN(slot) \
  [](const TypeSlots& own, const TypeSlots& base) { return own.slot != nullptr && own.slot != base.slot; }

constexpr SlotMethod kSlotMethods[] = {
    {{"__init__", "self, /, *args, **kwargs", callInitialize}, OWN(initialize)},
    {{"__call__", "self, /, *args, **kwargs", callCall}, OWN(call)},
    {{"__repr__", "self, /", [](NativeCall& c) { return text(c, slotsOf(c).repr(c.runtime, c[0])); }},
     OWN(repr)},
    {{"__str__", "self, /", [](NativeCall& c) { return text(c, slotsOf(c).str(c.runtime, c[0])); }},
     OWN(str)},
    {{"__format__", "self, spec, /",
      [](NativeCall& c) {
        const auto spec = textArgument(c.runtime, c[1], "__format__() argument");
        return text(c, slotsOf(c).format(c.runtime, c[0], spec));
      }},
     OWN(format)},
    {{"__hash__", "self, /",
      [](NativeCall& c) { return Value::integer(static_cast<int64_t>(slotsOf(c).hash(c.runtime, c[0]))); }},
     OWN(hash)},
    {{"__lt__", "self, value, /", callCompare<CompareOp::Less>}, OWN(compare)},
    {{"__le__", "self, value, /", callCompare<CompareOp::LessEqual>}, OWN(compare)},
    {{"__eq__", "self, value, /", callCompare<CompareOp::Equal>}, OWN(compare)},
    {{"__ne__", "self, value, /", callCompare<CompareOp::NotEqual>}, OWN(compare)},
    {{"__gt__", "self, value, /", callCompare<CompareOp::Greater>}, OWN(compare)},
    {{"__ge__", "self, value, /", callCompare<CompareOp::GreaterEqual>}, OWN(compare)},
    {{"__neg__", "self, /", callUnary<UnaryOp::Negate>}, OWN(unary)},
    {{"__pos__", "self, /", callUnary<UnaryOp::Plus>}, OWN(unary)},
    {{"__bool__", "self, /", [](NativeCall& c) { return Value::boolean(slotsOf(c).truth(c.runtime, c[0])); }},
     OWN(truth)},
    {{"__index__", "self, /", [](NativeCall& c) { return slotsOf(c).index(c.runtime, c[0]); }}, OWN(index)},
    {{"__int__", "self, /", [](NativeCall& c) { return slotsOf(c).toInt(c.runtime, c[0]); }}, OWN(toInt)},
    {{"__float__", "self, /", [](NativeCall& c) { return slotsOf(c).toFloat(c.runtime, c[0]); }},
     OWN(toFloat)},
    {{"__iter__", "self, /", [](NativeCall& c) { return slotsOf(c).iterate(c.runtime, c[0]); }},
     OWN(iterate)},
    {{"__next__", "self, /", callNext}, OWN(next)},
    {{"__len__", "self, /", [](NativeCall& c) { return Value::integer(slotsOf(c).length(c.runtime, c[0])); }},
     OWN(length)},
    {{"__contains__", "self, key, /",
      [](NativeCall& c) { return Value::boolean(slotsOf(c).contains(c.runtime, c[0], c[1])); }},
     OWN(contains)},
    {{"__getitem__", "self, key, /", [](NativeCall& c) { return slotsOf(c).getItem(c.runtime, c[0], c[1]); }},
     OWN(getItem)},
    {{"__setitem__", "self, key, value, /",
      [](NativeCall& c) { return slotsOf(c).setItem(c.runtime, c[0], c[1], c[2]), Value::none(); }},
     OWN(setItem)},
    {{"__delitem__", "self, key, /",
      [](NativeCall& c) { return slotsOf(c).deleteItem(c.runtime, c[0], c[1]), Value::none(); }},
     OWN(deleteItem)},
};

#undef OWN

constexpr size_t kBinaryOps = 13;

template <BinaryOp op, bool reflected>
NativeDefinition binaryDefinition() {
  const OperatorNames& names = operatorNames(op);
  return {reflected ? names.reflected : names.method, "self, value, /", callBinary<op, reflected>};
}

template <BinaryOp op>
NativeDefinition inPlaceDefinition() {
  return {operatorNames(op).inPlace, "self, value, /", callInPlace<op>};
}

// Of each operator: the method, the reflected one and that in place.
template <size_t... ops>
std::array<std::array<NativeDefinition, 3>, kBinaryOps> binaryDefinitions(std::index_sequence<ops...>) {
  return {{{binaryDefinition<static_cast<BinaryOp>(ops), false>(),
            binaryDefinition<static_cast<BinaryOp>(ops), true>(),
            inPlaceDefinition<static_cast<BinaryOp>(ops)>()}...}};
}

}  // namespace

void inheritMissingSlots(TypeSlots& slots, const TypeSlots& base) {
#define X(slot) \
  if (slots.slot == nullptr) slots.slot = base.slot;
  LOOPSCOPE_SLOTS(X)
#undef X
}

void dropInheritedSlots(TypeSlots& slots, const TypeSlots& base) {
#define X(slot) \
  if (slots.slot == base.slot) slots.slot = nullptr;
  LOOPSCOPE_SLOTS(X)
#undef X
}

void defineSlotMethods(Runtime& runtime, Type& type, PointerMap<Str, Value>& table) {
  if (type.isProgramClass) return;
  static constexpr TypeSlots kNone;
  const TypeSlots& base = type.bases().empty() ? kNone : type.bases()[0]->slots;
  const auto define = [&](const NativeDefinition& definition, NativeStyle style = NativeStyle::Method) {
    table.set(runtime.intern(definition.name),
              runtime.heap().make<Native>(runtime, definition, style, &type, &type));
  };
  for (const SlotMethod& method : kSlotMethods) {
    if (method.isOwn(type.slots, base)) define(method.definition);
  }
  if (type.slots.create != nullptr && type.slots.create != base.create) {
    define({"__new__", "type, /, *args, **kwargs", callCreate}, NativeStyle::Builtin);
  }
  if (type.slots.binary == base.binary) return;
  const auto operators = binaryDefinitions(std::make_index_sequence<kBinaryOps>());
  for (size_t op = 0; op < kBinaryOps; ++op) {
    if ((type.binaryOps >> op & 1) == 0) continue;
    define(operators[op][0]);
    define(operators[op][1]);
    if (type.slots.inPlace != base.inPlace) define(operators[op][2]);
  }
}

const OperatorNames& operatorNames(BinaryOp op) {
  static constexpr OperatorNames kNames[] = {
      {"__add__", "__radd__", "__iadd__", "+"},
      {"__sub__", "__rsub__", "__isub__", "-"},
      {"__mul__", "__rmul__", "__imul__", "*"},
      {"__truediv__", "__rtruediv__", "__itruediv__", "/"},
      {"__floordiv__", "__rfloordiv__", "__ifloordiv__", "//"},
      {"__mod__", "__rmod__", "__imod__", "%"},
      {"__pow__", "__rpow__", "__ipow__", "** or pow()"},
      {"__lshift__", "__rlshift__", "__ilshift__", "<<"},
      {"__rshift__", "__rrshift__", "__irshift__", ">>"},
      {"__and__", "__rand__", "__iand__", "&"},
      {"__or__", "__ror__", "__ior__", "|"},
      {"__xor__", "__rxor__", "__ixor__", "^"},
      {"__matmul__", "__rmatmul__", "__imatmul__", "@"},
  };
  return kNames[static_cast<size_t>(op)];
}

std::string_view methodName(CompareOp op) {
  static constexpr std::string_view kNames[] = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"};
  return kNames[static_cast<size_t>(op)];
}

std::string_view sign(CompareOp op) {
  static constexpr std::string_view kSigns[] = {"<", "<=", "==", "!=", ">", ">="};
  return kSigns[static_cast<size_t>(op)];
}

CompareOp mirrored(CompareOp op) {
  static constexpr CompareOp kMirrored[] = {CompareOp::Greater, CompareOp::GreaterEqual,
                                            CompareOp::Equal,   CompareOp::NotEqual,
                                            CompareOp::Less,    CompareOp::LessEqual};
  return kMirrored[static_cast<size_t>(op)];
}

}  // namespace loopscope::runtime
