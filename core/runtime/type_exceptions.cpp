// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/runtime/exception.h"
#include "core/runtime/exception_types.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"

// The hierarchy of exceptions and what they carry.

namespace loopscope::runtime {

Exception::Exception(Type& type, Value args)
    : Instance(type, ObjectKind::Exception),
      arguments(std::move(args)),
      cause(Value::none()),
      context(Value::none()) {}

void Exception::clear() {
  Instance::clear();
  arguments = cause = context = payload = Value();
}

Value createException(Runtime& runtime, Type& type, const Arguments& arguments) {
  const Value args =
      arguments.positional.empty() ? runtime.emptyTuple() : Value(Tuple::make(runtime, arguments.positional));
  return runtime.heap().make<Exception>(type, args);
}

void initializeException(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!arguments.keywords.empty()) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("{}() takes no keyword arguments", typeName(runtime, self)));
  }
  exceptionIn(self).arguments =
      arguments.positional.empty() ? runtime.emptyTuple() : Value(Tuple::make(runtime, arguments.positional));
}

std::string strException(Runtime& runtime, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  if (arguments.size() == 0) return "";
  return str(runtime, arguments.size() == 1 ? arguments[0] : exceptionIn(self).arguments);
}

namespace {

std::string reprException(Runtime& runtime, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  const std::string_view name = typeName(runtime, self);
  if (arguments.size() == 1) return fmt::format("{}({})", name, repr(runtime, arguments[0]));
  return fmt::format("{}{}", name, repr(runtime, exceptionIn(self).arguments));
}

// StopIteration and SystemExit: the value is the first argument, or all of them for the latter.
void initializeStopIteration(Runtime& runtime, const Value& self, const Arguments& arguments) {
  initializeException(runtime, self, arguments);
  exceptionIn(self).payload = arguments.positional.empty() ? Value::none() : arguments.positional[0];
}

void initializeSystemExit(Runtime& runtime, const Value& self, const Arguments& arguments) {
  initializeStopIteration(runtime, self, arguments);
  if (arguments.positional.size() > 1) exceptionIn(self).payload = exceptionIn(self).arguments;
}

// NameError(..., name=), AttributeError(..., name=, obj=), ImportError(..., name=, path=): kept as
// attributes.
void initializeNamed(Runtime& runtime, const Value& self, const Arguments& arguments) {
  for (const KeywordArgument& keyword : arguments.keywords) {
    const std::string_view name = keyword.name->view();
    if (name != "name" && name != "obj" && name != "path") {
      runtime.raise(runtime.types().typeError, fmt::format("'{}' is an invalid keyword argument for {}()",
                                                           name, typeName(runtime, self)));
    }
    exceptionIn(self).own().set(*keyword.name, keyword.value);
  }
  initializeException(runtime, self, {arguments.positional, {}});
}

template <const char* const& name>
Value getNamed(Runtime& runtime, const Value& self) {
  const Value* found = exceptionIn(self).own().find(runtime.intern(name));
  return found != nullptr ? *found : Value::none();
}
template <const char* const& name>
void setNamed(Runtime& runtime, const Value& self, const Value& value) {
  exceptionIn(self).own().set(runtime.intern(name), value);
}

constexpr const char* kName = "name";
constexpr const char* kObject = "obj";
constexpr const char* kPath = "path";
constexpr NativeAttribute kNameAttributes[] = {{kName, getNamed<kName>, setNamed<kName>}};
constexpr NativeAttribute kObjectAttributes[] = {{kName, getNamed<kName>, setNamed<kName>},
                                                 {kObject, getNamed<kObject>, setNamed<kObject>}};
constexpr NativeAttribute kImportAttributes[] = {{kName, getNamed<kName>, setNamed<kName>},
                                                 {kPath, getNamed<kPath>, setNamed<kPath>}};

std::string strKeyError(Runtime& runtime, const Value& self) {
  const Tuple& arguments = argumentsOf(self);
  return arguments.size() == 1 ? repr(runtime, arguments[0]) : strException(runtime, self);
}

Value createGroup(Runtime& runtime, Type& type, const Arguments& arguments) {
  const auto given = arguments.positional;
  if (given.size() != 2) {
    runtime.raise(
        runtime.types().typeError,
        fmt::format("BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", given.size()));
  }
  const BuiltinTypes& types = runtime.types();
  if (given[0].as<Str>() == nullptr) {
    runtime.raise(types.typeError, fmt::format("BaseExceptionGroup.__new__() argument 1 must be str, not {}",
                                               typeName(runtime, given[0])));
  }
  if (given[1].as<List>() == nullptr && given[1].as<Tuple>() == nullptr) {
    runtime.raise(types.typeError, "second argument (exceptions) must be a sequence");
  }
  const Ref<Tuple> members = toTuple(runtime, given[1]);
  if (members->size() == 0) {
    runtime.raise(types.valueError, "second argument (exceptions) must be a non-empty sequence");
  }
  bool allPlain = true;
  for (size_t i = 0; i < members->size(); ++i) {
    if (!isInstance(runtime, (*members)[i], *types.baseException)) {
      runtime.raise(types.valueError,
                    fmt::format("Item {} of second argument (exceptions) is not an exception", i));
    }
    allPlain = allPlain && isInstance(runtime, (*members)[i], *types.exception);
  }
  if (!allPlain && type.isSubtypeOf(*types.exceptionGroup)) {
    runtime.raise(types.typeError, "Cannot nest BaseExceptions in an ExceptionGroup");
  }
  Type& made = &type == types.baseExceptionGroup && allPlain ? *types.exceptionGroup : type;
  Ref<Exception> group = runtime.heap().make<Exception>(made, Tuple::make(runtime, given));
  group->payload = members;
  return group;
}

std::string strGroup(Runtime& runtime, const Value& self) {
  const size_t count = static_cast<Tuple*>(exceptionIn(self).payload.object())->size();
  return fmt::format("{} ({} sub-exception{})", str(runtime, argumentsOf(self)[0]), count,
                     count == 1 ? "" : "s");
}

// ---- Attributes

Value noneIfUnbound(const Value& value) {
  return value.isUnbound() ? Value::none() : value;
}

void setArguments(Runtime& runtime, const Value& self, const Value& value) {
  exceptionIn(self).arguments = toTuple(runtime, value);
}

void expectExceptionOrNone(Runtime& runtime, const Value& value, const char* message) {
  if (!value.isNone() && value.as<Exception>() == nullptr) runtime.raise(runtime.types().typeError, message);
}

void setCause(Runtime& runtime, const Value& self, const Value& value) {
  expectExceptionOrNone(runtime, value, "exception cause must be None or derive from BaseException");
  exceptionIn(self).cause = value;
  exceptionIn(self).suppressContext = true;
}

void setContext(Runtime& runtime, const Value& self, const Value& value) {
  expectExceptionOrNone(runtime, value, "exception context must be None or derive from BaseException");
  exceptionIn(self).context = value;
}

constexpr NativeAttribute kAttributes[] = {
    {"args", [](Runtime&, const Value& self) { return exceptionIn(self).arguments; }, setArguments},
    {"__cause__", [](Runtime&, const Value& self) { return exceptionIn(self).cause; }, setCause},
    {"__context__", [](Runtime&, const Value& self) { return exceptionIn(self).context; }, setContext},
    {"__suppress_context__",
     [](Runtime&, const Value& self) { return Value::boolean(exceptionIn(self).suppressContext); },
     [](Runtime& r, const Value& self, const Value& value) {
       exceptionIn(self).suppressContext = truth(r, value);
     }},
};

constexpr NativeAttribute kPayloadAsValue[] = {
    {"value", [](Runtime&, const Value& self) { return noneIfUnbound(exceptionIn(self).payload); },
     [](Runtime&, const Value& self, const Value& value) { exceptionIn(self).payload = value; }},
};
constexpr NativeAttribute kPayloadAsCode[] = {
    {"code", [](Runtime&, const Value& self) { return noneIfUnbound(exceptionIn(self).payload); },
     [](Runtime&, const Value& self, const Value& value) { exceptionIn(self).payload = value; }},
};
constexpr NativeAttribute kGroupAttributes[] = {
    {"message", [](Runtime&, const Value& self) { return argumentsOf(self)[0]; }},
    {"exceptions", [](Runtime&, const Value& self) { return exceptionIn(self).payload; }},
};

// ---- Methods

Value addNote(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (call[1].as<Str>() == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("note must be a str, not '{}'", typeName(runtime, call[1])));
  }
  Attributes& own = exceptionIn(call[0]).own();
  Str& name = *runtime.names().notes;
  if (own.find(name) == nullptr) own.set(name, List::make(runtime));
  List* notes = own.find(name)->as<List>();
  if (notes == nullptr) runtime.raise(runtime.types().typeError, "Cannot add note: __notes__ is not a list");
  notes->append(call[1]);
  return Value::none();
}

constexpr NativeDefinition kMethods[] = {
    {"add_note", "self, note, /", addNote},
    {"with_traceback", "self, tb, /", [](NativeCall& c) { return c[0]; }},
};

// A group of the same type with other members, keeping what hangs on it.
Value derive(Runtime& runtime, const Value& group, const std::vector<Value>& members) {
  const Value list = List::make(runtime, members);
  Value result = runtime.callMethod(group, "derive", {list});
  if (Exception* made = result.as<Exception>()) {
    const Exception& from = exceptionIn(group);
    made->cause = from.cause;
    made->context = from.context;
    made->suppressContext = from.suppressContext;
    made->traceback = from.traceback;
    if (const Value* notes = exceptionIn(group).own().find(*runtime.names().notes)) {
      made->own().set(*runtime.names().notes, *notes);
    }
  }
  return result;
}

// Parts a group in what matches and what does not; None where nothing is left.
struct Parts {
  Value matching = Value::none();
  Value rest = Value::none();
};

template <class Matches>
Parts splitGroup(Runtime& runtime, const Value& exception, const Matches& matches) {
  if (matches(exception)) return {exception, Value::none()};
  if (!isInstance(runtime, exception, *runtime.types().baseExceptionGroup)) return {Value::none(), exception};
  const RecursionGuard guard(runtime, " in exceptiongroup_split_recursive");
  std::vector<Value> matching;
  std::vector<Value> rest;
  const Value members = exceptionIn(exception).payload;
  for (const Value& member : members.as<Tuple>()->items()) {
    Parts parts = splitGroup(runtime, member, matches);
    if (!parts.matching.isNone()) matching.push_back(std::move(parts.matching));
    if (!parts.rest.isNone()) rest.push_back(std::move(parts.rest));
  }
  Parts result;
  if (!matching.empty()) result.matching = derive(runtime, exception, matching);
  if (!rest.empty()) result.rest = derive(runtime, exception, rest);
  return result;
}

Parts splitBy(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const Value condition = call[1];
  const bool isTypes = condition.as<Type>() != nullptr || condition.as<Tuple>() != nullptr;
  return splitGroup(runtime, call[0], [&](const Value& exception) {
    return isTypes ? isInstanceOf(runtime, exception, condition)
                   : truth(runtime, runtime.call(condition, {exception}));
  });
}

void collectMembers(Runtime& runtime, const Value& exception, std::set<const Object*>& members) {
  if (!isInstance(runtime, exception, *runtime.types().baseExceptionGroup)) {
    members.insert(exception.object());
    return;
  }
  const RecursionGuard guard(runtime, " in collect_exception_group_leaf_ids");
  for (const Value& member : static_cast<Tuple*>(exceptionIn(exception).payload.object())->items()) {
    collectMembers(runtime, member, members);
  }
}

constexpr NativeDefinition kGroupMethods[] = {
    {"derive", "self, excs, /",
     [](NativeCall& c) {
       return c.runtime.call(Value::of(c.runtime.types().baseExceptionGroup), {argumentsOf(c[0])[0], c[1]});
     }},
    {"split", "self, condition, /",
     [](NativeCall& c) -> Value {
       const Parts parts = splitBy(c);
       return Tuple::make(c.runtime, {parts.matching, parts.rest});
     }},
    {"subgroup", "self, condition, /", [](NativeCall& c) { return splitBy(c).matching; }},
};

void fillSpecialTypes(BuiltinTypes& types) {
  types.stopIteration->slots.initialize = initializeStopIteration;
  types.stopIteration->define(kPayloadAsValue);
  types.systemExit->slots.initialize = initializeSystemExit;
  types.systemExit->define(kPayloadAsCode);
  types.keyError->slots.str = strKeyError;
  for (Type* type : {types.nameError, types.unboundLocalError, types.attributeError, types.importError,
                     types.moduleNotFoundError}) {
    type->slots.initialize = initializeNamed;
  }
  types.nameError->define(kNameAttributes);
  types.attributeError->define(kObjectAttributes);
  types.importError->define(kImportAttributes);
}

}  // namespace

Value partOfGroup(Runtime& runtime, const Value& group, std::span<const Value> parts) {
  std::set<const Object*> members;
  for (const Value& part : parts) collectMembers(runtime, part, members);
  const auto isMember = [&](const Value& exception) { return members.contains(exception.object()); };
  return splitGroup(runtime, group, isMember).matching;
}

void setUpExceptions(Runtime& runtime, BuiltinTypes& types) {
  Type& base = runtime.makeType({.name = "BaseException", .bases = {}, .instancesHaveAttributes = true});
  types.baseException = &base;
  base.slots.create = createException;
  base.slots.initialize = initializeException;
  base.slots.str = strException;
  base.slots.repr = reprException;
  base.define(kAttributes);
  base.define(kMethods);
  types.named.push_back(&base);

  const auto make = [&](std::string_view name, Type* parent) {
    Type* type = &runtime.makeType({.name = name, .bases = {parent}, .instancesHaveAttributes = true});
    types.named.push_back(type);
    if (name == "OSError") setUpOsError(*type);  // before its subclasses inherit
    if (name == "BaseExceptionGroup") {
      type->slots.create = createGroup;
      type->slots.initialize = nullptr;
      type->slots.str = strGroup;
      type->define(kGroupAttributes);
      type->define(kGroupMethods);
    }
    return type;
  };
#define X(name, python, parent) types.name = make(python, types.parent);
  LOOPSCOPE_EXCEPTION_TYPES(X)
#undef X
  types.exceptionGroup = &runtime.makeType({.name = "ExceptionGroup",
                                            .bases = {types.baseExceptionGroup, types.exception},
                                            .instancesHaveAttributes = true});
  types.exceptionGroup->slots.initialize = nullptr;
  types.named.push_back(types.exceptionGroup);
  fillSpecialTypes(types);
  setUpUnicodeErrors(types);
}

}  // namespace loopscope::runtime
