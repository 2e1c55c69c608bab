// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/type_support.h"
#include "core/python/modules/all.h"
#include "core/python/modules/registry.h"
#include "core/runtime/bigint.h"
#include "core/runtime/list.h"
#include "core/runtime/tuple.h"

// _outside: the world outside of the program, for the modules that stand on it: requests, redis, rq and their
// like, which are written in Python. Programs do not see it.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::text;

Value secondsOrNone(SimTime time) {
  return time.ns < 0 ? Value::none() : Value::number(toSeconds(time));
}

const char* kindName(NetAnswer::Kind kind) {
  switch (kind) {
    case NetAnswer::Kind::Answered:
      return "answered";
    case NetAnswer::Kind::Refused:
      return "refused";
    case NetAnswer::Kind::Silent:
      return "silent";
  }
  return "";
}

// (method, url, kind, status, seconds or None, body or None, whether it is JSON, Location, cookies as pairs)
Value describe(Runtime& runtime, const NetAnswer& answer) {
  const Ref<List> cookies = List::make(runtime);
  for (const auto& [name, value] : answer.cookies)
    cookies->append(aio::give(Tuple::make(runtime, {text(runtime, name), text(runtime, value)})));
  return aio::give(Tuple::make(
      runtime, {text(runtime, answer.method), text(runtime, answer.url), text(runtime, kindName(answer.kind)),
                Value::integer(answer.status), secondsOrNone(answer.delay),
                answer.hasBody ? text(runtime, answer.body) : Value::none(), Value::boolean(answer.isJson),
                text(runtime, answer.location), Value::of(cookies.get())}));
}

// (name, text, seconds)
Value describe(Runtime& runtime, const ScenarioFile& file) {
  return aio::give(
      Tuple::make(runtime, {text(runtime, file.name), text(runtime, file.text), secondsOrNone(file.delay)}));
}

template <class T>
Value describeAll(Runtime& runtime, const std::vector<T>& things) {
  const Ref<List> list = List::make(runtime);
  for (const T& thing : things) list->append(describe(runtime, thing));
  return Value::of(list.get());
}

constexpr std::string_view kNames[] = {"*"};

void build(ModuleContext& context) {
  const aio::Types& types = context.asyncio.types();
  context.set("Place", Value::of(types.place));
  context.set("Signal", Value::of(types.exchange));
  context.set("seed", makeInt(context.runtime, BigInteger(context.options.seed)));
  context.set("answers", describeAll(context.runtime, context.options.world.answers));
  context.set("files", describeAll(context.runtime, context.options.world.files));
}

}  // namespace

const ModuleDefinition kOutsideModule = {"_outside", kNames, build};

}  // namespace loopscope::python
