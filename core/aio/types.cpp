// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/types.h"

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Type;
using runtime::Value;

namespace {

constexpr size_t kLongestRepr = 30;

// The type's own constructor, or that of the base it inherits.
const Types::Constructor& constructorOf(runtime::Runtime& runtime, Type& type) {
  for (const Type* base : type.mro()) {
    for (const Types::Constructor& constructor : asyncioOf(runtime).types().constructors) {
      if (constructor.type == base) return constructor;
    }
  }
  runtime.raise(*runtime.types().typeError, fmt::format("cannot create '{}' instances", type.fullName()));
}

Value callConstructor(const Types::Constructor& constructor, const Value& first,
                      const runtime::Arguments& arguments) {
  std::vector<Value> positional{first};
  positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
  return constructor.function->call(runtime::Arguments{positional, arguments.keywords});
}

// A future or task is whole when it is made. The __init__ of a subclass may take other arguments: what
// matters of them is the coroutine, and what has our names.
Value createSubclass(const Types::Constructor& constructor, Type& type, const runtime::Arguments& arguments) {
  runtime::Native& make = *constructor.function;
  std::vector<Value> positional;
  std::vector<runtime::KeywordArgument> keywords;
  for (const Value& value : arguments.positional) {
    if (value.as<Coroutine>() != nullptr && make.hasParameter("coro")) positional.push_back(value);
  }
  for (const runtime::KeywordArgument& keyword : arguments.keywords) {
    if (make.hasParameter(keyword.name->view())) keywords.push_back(keyword);
  }
  return callConstructor(constructor, Value::of(&type), {positional, keywords});
}

Value create(runtime::Runtime& runtime, Type& type, const runtime::Arguments& arguments) {
  const Types::Constructor& constructor = constructorOf(runtime, type);
  if (constructor.make != nullptr) return constructor.make(asyncioOf(runtime), type);
  if (type.isProgramClass) return createSubclass(constructor, type, arguments);
  return callConstructor(constructor, Value::of(&type), arguments);
}

void initialize(runtime::Runtime& runtime, const Value& self, const runtime::Arguments& arguments) {
  callConstructor(constructorOf(runtime, runtime::typeOf(runtime, self)), self, arguments);
}

Type* makeException(runtime::Runtime& runtime, std::string_view name, std::string_view module, Type* base) {
  return &runtime.makeType(
      {.name = name, .bases = {base}, .module = module, .instancesHaveAttributes = true});
}

}  // namespace

Types::Types(Asyncio& asyncio) {
  runtime::Runtime& runtime = asyncio.runtime();
  cancelledError =
      makeException(runtime, "CancelledError", "asyncio.exceptions", runtime.types().baseException);
  invalidStateError =
      makeException(runtime, "InvalidStateError", "asyncio.exceptions", runtime.types().exception);
  brokenBarrierError =
      makeException(runtime, "BrokenBarrierError", "asyncio.exceptions", runtime.types().runtimeError);
  concurrentCancelledError =
      makeException(runtime, "CancelledError", "concurrent.futures._base", runtime.types().exception);
  concurrentInvalidStateError =
      makeException(runtime, "InvalidStateError", "concurrent.futures._base", runtime.types().exception);
  brokenExecutor =
      makeException(runtime, "BrokenExecutor", "concurrent.futures._base", runtime.types().runtimeError);
  brokenThreadPool = makeException(runtime, "BrokenThreadPool", "concurrent.futures.thread", brokenExecutor);
  incompleteReadError =
      makeException(runtime, "IncompleteReadError", "asyncio.exceptions", runtime.types().eofError);
  limitOverrunError =
      makeException(runtime, "LimitOverrunError", "asyncio.exceptions", runtime.types().exception);
  sendfileNotAvailableError =
      makeException(runtime, "SendfileNotAvailableError", "asyncio.exceptions", runtime.types().runtimeError);
  queueEmpty = makeException(runtime, "QueueEmpty", "asyncio.queues", runtime.types().exception);
  queueFull = makeException(runtime, "QueueFull", "asyncio.queues", runtime.types().exception);
  defineCoroutineType(asyncio, *this);
  defineThreadTypes(asyncio, *this);
  defineExecutorType(asyncio, *this);
  defineConcurrentFutureType(asyncio, *this);
  definePolicyType(asyncio, *this);
  defineStackTypes(asyncio, *this);
  defineContextTypes(asyncio, *this);
  defineFutureTypes(asyncio, *this);
  defineRunnerType(asyncio, *this);
  defineLoopTypes(asyncio, *this);
  defineSyncTypes(asyncio, *this);
  defineBarrierType(asyncio, *this);
  defineOutsideTypes(asyncio, *this);
  defineQueueTypes(asyncio, *this);
  defineScopeTypes(asyncio, *this);
}

Type* makeClass(Asyncio& asyncio, Types& types, const ClassSpec& spec) {
  runtime::Runtime& runtime = asyncio.runtime();
  runtime::TypeSpec typeSpec{
      .name = spec.name, .module = spec.module, .canBeBase = spec.make != nullptr || spec.isWholeWhenMade};
  if (spec.base != nullptr) typeSpec.bases = {spec.base};
  Type& type = runtime.makeType(typeSpec);
  type.slots.create = create;
  if (spec.make != nullptr) type.slots.initialize = initialize;
  if (spec.constructor != nullptr) {
    const bool isInit = spec.make != nullptr;
    const runtime::NativeDefinition definition{isInit ? "__init__" : type.name(), spec.constructorSignature,
                                               spec.constructor};
    const auto style = isInit ? runtime::NativeStyle::Library : runtime::NativeStyle::Builtin;
    types.constructors.push_back({&type, spec.make,
                                  runtime.heap().make<runtime::Native>(runtime, definition, style,
                                                                       isInit ? &type : nullptr, &asyncio)});
  }
  return &type;
}

std::vector<runtime::KeywordArgument> keywordsOf(runtime::Runtime& runtime, const Value& dict) {
  std::vector<runtime::KeywordArgument> keywords;
  size_t position = 0;
  while (const runtime::Dict::Entry* entry = dict.as<runtime::Dict>()->next(position)) {
    keywords.push_back({&runtime.intern(entry->key.as<runtime::Str>()->view()), entry->value});
  }
  return keywords;
}

std::vector<Value> itemsOf(const Value& tuple) {
  const auto items = tuple.as<runtime::Tuple>()->items();
  return {items.begin(), items.end()};
}

Ref<Context> contextGiven(const runtime::NativeCall& call, const Value& value) {
  if (value.isNone() || value.isUnbound()) return nullptr;
  auto* context = value.isObject() ? dynamic_cast<Context*>(value.object()) : nullptr;
  if (context == nullptr) {
    call.runtime.raise(*call.runtime.types().typeError, fmt::format("a Context or None is expected, got {}",
                                                                    runtime::repr(call.runtime, value)));
  }
  return Ref<Context>(context);
}

std::string reprWith(runtime::Runtime& runtime, const Value& self, std::string_view extra) {
  std::string plain = runtime::defaultRepr(runtime, self);
  plain.pop_back();
  return fmt::format("{} [{}]>", plain, extra);
}

std::string shortRepr(runtime::Runtime& runtime, const Value& value) {
  std::string full = runtime::repr(runtime, value);
  const bool isContainer = value.isObject() && value.as<runtime::Str>() == nullptr &&
                           (value.object()->kind() == runtime::ObjectKind::List ||
                            value.object()->kind() == runtime::ObjectKind::Tuple ||
                            value.object()->kind() == runtime::ObjectKind::Dict ||
                            value.object()->kind() == runtime::ObjectKind::Set);
  const bool isNumber = !value.isObject();
  if (isContainer || isNumber || full.size() <= kLongestRepr) return full;
  const size_t head = (kLongestRepr - 3) / 2;
  const size_t tail = kLongestRepr - 3 - head;
  return full.substr(0, head) + "..." + full.substr(full.size() - tail);
}

}  // namespace loopscope::aio
