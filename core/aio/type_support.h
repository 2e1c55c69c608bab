// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/aio/asyncio.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/native.h"
#include "core/runtime/str.h"
#include "core/runtime/with_attributes.h"

// What the files that define asyncio's Python types share.

namespace loopscope::aio {

inline Asyncio& asyncioOf(runtime::Runtime& runtime) {
  return *static_cast<Asyncio*>(runtime.library());
}
inline Asyncio& asyncioOf(const runtime::NativeCall& call) {
  return asyncioOf(call.runtime);
}

// The object that a method was called on; the runtime has checked its type.
template <class T>
T& selfOf(const runtime::Value& self) {
  return *static_cast<T*>(self.object());
}
template <class T>
T& selfOf(const runtime::NativeCall& call) {
  return selfOf<T>(call[0]);
}
template <>
inline Future& selfOf<Future>(const runtime::Value& self) {
  return *self.as<Future>();
}

inline runtime::Value text(runtime::Runtime& runtime, std::string_view utf8) {
  return runtime::Value::adopt(runtime::Str::make(runtime, utf8).take());
}
template <class T>
runtime::Value give(runtime::Ref<T> object) {
  return runtime::Value::adopt(object.take());
}

// What **kwargs and *args of a native function bring, to be passed on.
std::vector<runtime::KeywordArgument> keywordsOf(runtime::Runtime& runtime, const runtime::Value& dict);
std::vector<runtime::Value> itemsOf(const runtime::Value& tuple);
// The context that a "context=" argument names; null for None. Throws TypeError for anything else.
runtime::Ref<Context> contextGiven(const runtime::NativeCall& call, const runtime::Value& value);

// The program asks for something that is not simulated: "asyncio.open_connection()". Ends the run with a
// sentence that says where.
[[noreturn]] void refuse(Asyncio& asyncio, std::string_view what);
// The coroutine behind the iterator that its __await__ gave; any other value is itself.
runtime::Value unwrapped(Asyncio& asyncio, const runtime::Value& iterator);
// A frame that stands there, or the code of a function that is defined there: no more than where it is.
runtime::Value frameAt(runtime::Runtime& runtime, SiteId site, SiteId definition = {});
runtime::Value codeAt(runtime::Runtime& runtime, SiteId definition);
// Methods of the loop that are refused so.
std::span<const runtime::NativeDefinition> refusedLoopMethods();

// A class of asyncio. With make, which gives an object as __new__ does, the constructor is __init__: "self,
// maxsize=0"; programs may derive from the class. Without, "cls, when", what it gives is the new object;
// null: programs cannot make one.
using MakeBare = runtime::Value (*)(Asyncio& asyncio, runtime::Type& type);
struct ClassSpec {
  std::string_view name;
  std::string_view module;
  runtime::Type* base = nullptr;
  MakeBare make = nullptr;
  std::string_view constructorSignature = {};
  runtime::NativeFunction constructor = nullptr;
  bool isWholeWhenMade = false;  // programs may derive all the same, and __init__ does nothing
};
// A subclass of the program's has attributes besides.
template <class T, class... Arguments>
runtime::Value makeObject(runtime::Type& type, Arguments&&... arguments) {
  runtime::Heap& heap = type.heap();
  if (!type.isProgramClass) return give(heap.make<T>(type, std::forward<Arguments>(arguments)...));
  return give(heap.make<runtime::WithAttributes<T>>(type, std::forward<Arguments>(arguments)...));
}
template <class T>
runtime::Value makeBare(Asyncio& asyncio, runtime::Type& type) {
  return makeObject<T>(type, asyncio);
}
runtime::Type* makeClass(Asyncio& asyncio, Types& types, const ClassSpec& spec);
// "<asyncio.locks.Lock object at 0x... [unlocked]>"
std::string reprWith(runtime::Runtime& runtime, const runtime::Value& self, std::string_view extra);
// Shortened as reprlib does: what CPython shows of results and arguments.
std::string shortRepr(runtime::Runtime& runtime, const runtime::Value& value);

void defineCoroutineType(Asyncio& asyncio, Types& types);
void defineFutureTypes(Asyncio& asyncio, Types& types);
void defineRunnerType(Asyncio& asyncio, Types& types);
void defineLoopTypes(Asyncio& asyncio, Types& types);
void defineThreadTypes(Asyncio& asyncio, Types& types);
void defineExecutorType(Asyncio& asyncio, Types& types);
void defineConcurrentFutureType(Asyncio& asyncio, Types& types);
void definePolicyType(Asyncio& asyncio, Types& types);
void defineStackTypes(Asyncio& asyncio, Types& types);
void defineTaskStack(Types& types);
void defineContextTypes(Asyncio& asyncio, Types& types);
void defineBarrierType(Asyncio& asyncio, Types& types);
void defineSyncTypes(Asyncio& asyncio, Types& types);
void defineOutsideTypes(Asyncio& asyncio, Types& types);
void defineQueueTypes(Asyncio& asyncio, Types& types);
void defineScopeTypes(Asyncio& asyncio, Types& types);

}  // namespace loopscope::aio
