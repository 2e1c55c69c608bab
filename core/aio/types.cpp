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
Value create(runtime::Runtime& runtime, Type& type, const runtime::Arguments& arguments) {
  for (const Type* base : type.mro()) {
    for (const Types::Constructor& constructor : asyncioOf(runtime).types().constructors) {
      if (constructor.type != base) continue;
      std::vector<Value> positional{Value::of(&type)};
      positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
      return constructor.function->call(runtime::Arguments{positional, arguments.keywords});
    }
  }
  runtime.raise(*runtime.types().typeError, fmt::format("cannot create '{}' instances", type.fullName()));
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
  runtime::TypeSpec typeSpec{.name = spec.name, .module = spec.module, .canBeBase = false};
  if (spec.base != nullptr) typeSpec.bases = {spec.base};
  Type& type = runtime.makeType(typeSpec);
  type.slots.create = create;
  if (spec.constructor != nullptr) {
    const runtime::NativeDefinition definition{type.name(), spec.constructorSignature, spec.constructor};
    types.constructors.push_back(
        {&type, runtime.heap().make<runtime::Native>(runtime, definition, runtime::NativeStyle::Builtin,
                                                     nullptr, &asyncio)});
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
