// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <vector>

#include "core/python/modules/all.h"
#include "core/python/modules/constructors.h"
#include "core/python/modules/registry.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

// The operator module: every operator as a function, and attrgetter, itemgetter, methodcaller.

namespace loopscope::python {
namespace {

using namespace runtime;

template <BinaryOp op>
Value binaryFunction(NativeCall& call) {
  return binary(call.runtime, op, call[0], call[1]);
}

template <BinaryOp op>
Value inPlaceFunction(NativeCall& call) {
  Value target = call[0];
  binaryInPlace(call.runtime, op, target, call[1]);
  return target;
}

template <CompareOp op>
Value compareFunction(NativeCall& call) {
  return compare(call.runtime, op, call[0], call[1]);
}

template <UnaryOp op>
Value unaryFunction(NativeCall& call) {
  return unary(call.runtime, op, call[0]);
}

Value concat(NativeCall& call) {
  const Type& type = typeOf(call.runtime, call[0]);
  if (type.slots.getItem == nullptr) {
    call.runtime.raise(call.runtime.types().typeError,
                       fmt::format("'{}' object can't be concatenated", type.name()));
  }
  return add(call.runtime, call[0], call[1]);
}

Value countOf(NativeCall& call) {
  int64_t count = 0;
  forEach(call.runtime, call[0], [&](const Value& item) {
    count += sameOrEqual(call.runtime, item, call[1]) ? 1 : 0;
    return true;
  });
  return Value::integer(count);
}

Value indexOf(NativeCall& call) {
  int64_t index = 0;
  bool found = false;
  forEach(call.runtime, call[0], [&](const Value& item) {
    found = sameOrEqual(call.runtime, item, call[1]);
    index += found ? 0 : 1;
    return !found;
  });
  if (!found) {
    call.runtime.raise(call.runtime.types().valueError, "sequence.index(x): x not in sequence");
  }
  return Value::integer(index);
}

Value lengthHint(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (typeOf(runtime, call[0]).slots.length != nullptr) return Value::integer(length(runtime, call[0]));
  const Value hint = findSpecial(runtime, call[0], *runtime.names().lengthHint);
  if (hint.isUnbound()) return call[1];
  const Value result = runtime.call(hint, {});
  return result.isNotImplemented() ? call[1] : result;
}

Value callFunction(NativeCall& call) {
  std::vector<KeywordArgument> keywords;
  size_t position = 0;
  while (const Dict::Entry* entry = call[2].as<Dict>()->next(position)) {
    keywords.push_back({&call.runtime.intern(*entry->key.as<Str>()), entry->value});
  }
  return call.runtime.call(call[0], Arguments{call[1].as<Tuple>()->items(), keywords});
}

// ---- attrgetter, itemgetter, methodcaller

// What they fetch; for methodcaller the name and the arguments.
class Getter final : public Object {
 public:
  Getter(Type& type, Ref<Tuple> what, Ref<Dict> named)
      : Object(type, ObjectKind::Other), items(std::move(what)), keywords(std::move(named)) {}
  Ref<Tuple> items;
  Ref<Dict> keywords;  // of methodcaller, else null
  void clear() override {
    items = nullptr;
    keywords = nullptr;
  }
};

Getter& getterOf(const Value& self) {
  return *static_cast<Getter*>(self.object());
}

template <Value (*fetch)(Runtime&, const Value& from, const Value& what)>
Value callGetter(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!arguments.keywords.empty() || arguments.positional.size() != 1) {
    runtime.raise(runtime.types().typeError,
                  arguments.keywords.empty()
                      ? fmt::format("{} expected 1 argument, got {}", typeOf(runtime, self).shortName(),
                                    arguments.positional.size())
                      : fmt::format("{}() takes no keyword arguments", typeOf(runtime, self).shortName()));
  }
  const Ref<Tuple> items(getterOf(self).items);
  const Value from = arguments.positional[0];
  if (items->size() == 1) return fetch(runtime, from, (*items)[0]);
  Ref<Tuple> result = Tuple::make(runtime, items->size());
  for (size_t i = 0; i < items->size(); ++i) (*result)[i] = fetch(runtime, from, (*items)[i]);
  return result;
}

Value fetchItem(Runtime& runtime, const Value& from, const Value& key) {
  return getItem(runtime, from, key);
}

// "a.b.c"
Value fetchAttribute(Runtime& runtime, const Value& from, const Value& path) {
  const std::string names(path.as<Str>()->view());
  Value value = from;
  for (size_t start = 0; start <= names.size();) {
    const size_t end = std::min(names.find('.', start), names.size());
    value = getAttribute(runtime, value, std::string_view(names).substr(start, end - start));
    start = end + 1;
  }
  return value;
}

Value makeItemGetter(NativeCall& call) {
  std::vector<Value> items{call[1]};
  const auto others = call[2].as<Tuple>()->items();
  items.insert(items.end(), others.begin(), others.end());
  return call.runtime.heap().make<Getter>(typeGiven(call), Tuple::make(call.runtime, items), nullptr);
}

Value makeAttributeGetter(NativeCall& call) {
  Value getter = makeItemGetter(call);
  for (const Value& name : getterOf(getter).items->items()) {
    if (name.as<Str>() == nullptr)
      call.runtime.raise(call.runtime.types().typeError, "attribute name must be a string");
  }
  return getter;
}

Value makeMethodCaller(NativeCall& call) {
  if (call[1].as<Str>() == nullptr) {
    call.runtime.raise(call.runtime.types().typeError, "method name must be a string");
  }
  Value getter = makeItemGetter(call);
  getterOf(getter).keywords = Ref<Dict>(call[3].as<Dict>());
  return getter;
}

Value callMethodCaller(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!arguments.keywords.empty() || arguments.positional.size() != 1) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("methodcaller expected 1 argument, got {}", arguments.positional.size()));
  }
  const Ref<Tuple> items(getterOf(self).items);
  const Ref<Dict> named(getterOf(self).keywords);
  std::vector<KeywordArgument> keywords;
  size_t position = 0;
  while (const Dict::Entry* entry = named->next(position)) {
    keywords.push_back({&runtime.intern(*entry->key.as<Str>()), entry->value});
  }
  const Value method = getAttribute(runtime, arguments.positional[0], runtime.intern(*(*items)[0].as<Str>()));
  return runtime.call(method, Arguments{std::as_const(*items).items().subspan(1), keywords});
}

std::string reprGetter(Runtime& runtime, const Value& self) {
  const Getter& getter = getterOf(self);
  std::string text = fmt::format("{}(", typeName(runtime, self));
  for (size_t i = 0; i < getter.items->size(); ++i) {
    text += (i > 0 ? ", " : "") + repr(runtime, (*getter.items)[i]);
  }
  size_t position = 0;
  while (const Dict::Entry* entry = getter.keywords ? getter.keywords->next(position) : nullptr) {
    text += fmt::format(", {}={}", str(runtime, entry->key), repr(runtime, entry->value));
  }
  return text + ")";
}

constexpr NativeDefinition kItemGetterNew[] = {{"__new__", "type, item, /, *items", makeItemGetter}};
constexpr NativeDefinition kAttributeGetterNew[] = {
    {"__new__", "type, attr, /, *attrs", makeAttributeGetter}};
constexpr NativeDefinition kMethodCallerNew[] = {
    {"__new__", "type, name, /, *args, **kwargs", makeMethodCaller}};

#define LOOPSCOPE_OPERATOR_FUNCTIONS(X)                                                                   \
  X("lt", "a, b, /", compareFunction<CompareOp::Less>)                                                    \
  X("le", "a, b, /", compareFunction<CompareOp::LessEqual>)                                               \
  X("eq", "a, b, /", compareFunction<CompareOp::Equal>)                                                   \
  X("ne", "a, b, /", compareFunction<CompareOp::NotEqual>)                                                \
  X("ge", "a, b, /", compareFunction<CompareOp::GreaterEqual>)                                            \
  X("gt", "a, b, /", compareFunction<CompareOp::Greater>)                                                 \
  X("not_", "a, /", [](NativeCall& c) { return Value::boolean(!truth(c.runtime, c[0])); })                \
  X("truth", "a, /", [](NativeCall& c) { return Value::boolean(truth(c.runtime, c[0])); })                \
  X("is_", "a, b, /", [](NativeCall& c) { return Value::boolean(c[0].is(c[1])); })                        \
  X("is_not", "a, b, /", [](NativeCall& c) { return Value::boolean(!c[0].is(c[1])); })                    \
  X("abs", "a, /", [](NativeCall& c) { return absolute(c.runtime, c[0]); })                               \
  X("add", "a, b, /", binaryFunction<BinaryOp::Add>)                                                      \
  X("and_", "a, b, /", binaryFunction<BinaryOp::And>)                                                     \
  X("floordiv", "a, b, /", binaryFunction<BinaryOp::FloorDivide>)                                         \
  X("index", "a, /", [](NativeCall& c) { return toInteger(c.runtime, c[0]); })                            \
  X("inv", "a, /", unaryFunction<UnaryOp::Invert>)                                                        \
  X("invert", "a, /", unaryFunction<UnaryOp::Invert>)                                                     \
  X("lshift", "a, b, /", binaryFunction<BinaryOp::ShiftLeft>)                                             \
  X("mod", "a, b, /", binaryFunction<BinaryOp::Modulo>)                                                   \
  X("mul", "a, b, /", binaryFunction<BinaryOp::Multiply>)                                                 \
  X("matmul", "a, b, /", binaryFunction<BinaryOp::MatMul>)                                                \
  X("neg", "a, /", unaryFunction<UnaryOp::Negate>)                                                        \
  X("or_", "a, b, /", binaryFunction<BinaryOp::Or>)                                                       \
  X("pos", "a, /", unaryFunction<UnaryOp::Plus>)                                                          \
  X("pow", "a, b, /", [](NativeCall& c) { return power(c.runtime, c[0], c[1], Value::none()); })          \
  X("rshift", "a, b, /", binaryFunction<BinaryOp::ShiftRight>)                                            \
  X("sub", "a, b, /", binaryFunction<BinaryOp::Subtract>)                                                 \
  X("truediv", "a, b, /", binaryFunction<BinaryOp::TrueDivide>)                                           \
  X("xor", "a, b, /", binaryFunction<BinaryOp::Xor>)                                                      \
  X("concat", "a, b, /", concat)                                                                          \
  X("contains", "a, b, /", [](NativeCall& c) { return Value::boolean(contains(c.runtime, c[0], c[1])); }) \
  X("countOf", "a, b, /", countOf)                                                                        \
  X("delitem", "a, b, /", [](NativeCall& c) { return deleteItem(c.runtime, c[0], c[1]), Value::none(); }) \
  X("getitem", "a, b, /", [](NativeCall& c) { return getItem(c.runtime, c[0], c[1]); })                   \
  X("indexOf", "a, b, /", indexOf)                                                                        \
  X("setitem", "a, b, c, /",                                                                              \
    [](NativeCall& c) { return setItem(c.runtime, c[0], c[1], c[2]), Value::none(); })                    \
  X("length_hint", "obj, default=0, /", lengthHint)                                                       \
  X("call", "obj, /, *args, **kwargs", callFunction)                                                      \
  X("iadd", "a, b, /", inPlaceFunction<BinaryOp::Add>)                                                    \
  X("iand", "a, b, /", inPlaceFunction<BinaryOp::And>)                                                    \
  X("iconcat", "a, b, /", inPlaceFunction<BinaryOp::Add>)                                                 \
  X("ifloordiv", "a, b, /", inPlaceFunction<BinaryOp::FloorDivide>)                                       \
  X("ilshift", "a, b, /", inPlaceFunction<BinaryOp::ShiftLeft>)                                           \
  X("imod", "a, b, /", inPlaceFunction<BinaryOp::Modulo>)                                                 \
  X("imatmul", "a, b, /", inPlaceFunction<BinaryOp::MatMul>)                                              \
  X("imul", "a, b, /", inPlaceFunction<BinaryOp::Multiply>)                                               \
  X("ior", "a, b, /", inPlaceFunction<BinaryOp::Or>)                                                      \
  X("ipow", "a, b, /", inPlaceFunction<BinaryOp::Power>)                                                  \
  X("irshift", "a, b, /", inPlaceFunction<BinaryOp::ShiftRight>)                                          \
  X("isub", "a, b, /", inPlaceFunction<BinaryOp::Subtract>)                                               \
  X("itruediv", "a, b, /", inPlaceFunction<BinaryOp::TrueDivide>)                                         \
  X("ixor", "a, b, /", inPlaceFunction<BinaryOp::Xor>)

constexpr NativeDefinition kFunctions[] = {
#define X(name, signature, ...) {name, signature, __VA_ARGS__},
    LOOPSCOPE_OPERATOR_FUNCTIONS(X)
#undef X
};
constexpr std::string_view kNames[] = {
#define X(name, ...) name,
    LOOPSCOPE_OPERATOR_FUNCTIONS(X)
#undef X
        "attrgetter",
    "itemgetter",
    "methodcaller",
};

void build(ModuleContext& context) {
  const auto define = [&](std::string_view name, std::span<const NativeDefinition> constructor, auto call) {
    Type& type = context.runtime.makeType(
        {.name = name, .module = "operator", .canBeBase = false, .namedWithModule = true});
    type.slots.create = createByNew;
    type.slots.call = call;
    type.slots.repr = reprGetter;
    type.defineStatic(constructor);
    context.set(name, Value::of(&type));
  };
  define("attrgetter", kAttributeGetterNew, callGetter<fetchAttribute>);
  define("itemgetter", kItemGetterNew, callGetter<fetchItem>);
  define("methodcaller", kMethodCallerNew, callMethodCaller);
  context.define(kFunctions, nullptr, NativeStyle::Builtin);
}

}  // namespace

const ModuleDefinition kOperatorModule = {"operator", kNames, build};

}  // namespace loopscope::python
