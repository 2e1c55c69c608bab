// SPDX-License-Identifier: GPL-3.0-or-later
// Places and exchanges as our own modules see them; programs never do.
#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/outside.h"
#include "core/aio/type_support.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

std::string textOf(const Value& value) {
  return std::string(value.as<runtime::Str>()->view());
}

Value makePlace(NativeCall& call) {
  PlaceOptions options{
      .title = textOf(call[1]),
      .slotName = textOf(call[2]),
      .slotKind = runtime::truth(call.runtime, call[4]) ? trace::LaneKind::Process : trace::LaneKind::Network,
      .limit = static_cast<size_t>(runtime::toIndex(call.runtime, call[3]))};
  return give(
      call.runtime.heap().make<Place>(*call[0].as<runtime::Type>(), asyncioOf(call), std::move(options)));
}

Exchange::Ending endingOf(runtime::Runtime& runtime, const Value& text, const Value& raised) {
  return {runtime::truth(runtime, raised) ? trace::Outcome::Raised : trace::Outcome::Returned, textOf(text)};
}

// place.submit(label, seconds, text, raised): seconds None for what a worker does.
Value submit(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  const SimTime duration =
      call[2].isNone() ? SimTime{-1} : fromSeconds(runtime::toNumber(call.runtime, call[2]));
  return give(call.runtime.heap().make<Exchange>(
      *asyncio.types().exchange, asyncio, Ref<Place>(&selfOf<Place>(call)),
      call[1].as<runtime::Str>()->view(), duration, endingOf(call.runtime, call[3], call[4])));
}

constexpr runtime::NativeDefinition kPlaceMethods[] = {
    {"submit", "self, label, seconds, text='', raised=False", submit},
    {"start_worker", "self, function",
     [](NativeCall& call) {
       selfOf<Place>(call).startWorker(call[1]);
       return Value::none();
     }},
    {"set_idle", "self, idle",
     [](NativeCall& call) {
       selfOf<Place>(call).setIdle(runtime::truth(call.runtime, call[1]));
       return Value::none();
     }},
    {"close", "self",
     [](NativeCall& call) {
       selfOf<Place>(call).close();
       return Value::none();
     }},
};

Value makeSignal(NativeCall& call) {
  return give(call.runtime.heap().make<Exchange>(*call[0].as<runtime::Type>(), asyncioOf(call), nullptr, "",
                                                 SimTime{-1}, Exchange::Ending{}));
}

Value wait(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  const SimTime until = call[2].isNone() ? SimTime::max() : deadlineAfter(asyncio, call[2]);
  const TextId label = asyncio.recorder().text(call[1].as<runtime::Str>()->view());
  return Value::boolean(selfOf<Exchange>(call).wait(label, until));
}

Value future(NativeCall& call) {
  const TextId label = asyncioOf(call).recorder().text(call[1].as<runtime::Str>()->view());
  return give(selfOf<Exchange>(call).future(label));
}

constexpr runtime::NativeDefinition kExchangeMethods[] = {
    {"wait", "self, call, timeout=None", wait},
    {"future", "self, label", future},
    {"begin", "self",
     [](NativeCall& call) {
       selfOf<Exchange>(call).begin();
       return Value::none();
     }},
    {"finish", "self, text='', raised=False",
     [](NativeCall& call) {
       selfOf<Exchange>(call).finish(endingOf(call.runtime, call[1], call[2]));
       return Value::none();
     }},
    {"cancel", "self",
     [](NativeCall& call) {
       selfOf<Exchange>(call).cancel();
       return Value::none();
     }},
};

const runtime::NativeAttribute kExchangeAttributes[] = {
    {"done",
     [](runtime::Runtime&, const Value& self) { return Value::boolean(selfOf<Exchange>(self).done()); }},
};

}  // namespace

void defineOutsideTypes(Asyncio& asyncio, Types& types) {
  types.place = makeClass(asyncio, types,
                          {.name = "_Place",
                           .module = "_outside",
                           .constructorSignature = "cls, title, slot, limit=0, processes=False",
                           .constructor = makePlace});
  types.place->define(kPlaceMethods);
  types.exchange = makeClass(
      asyncio, types,
      {.name = "_Exchange", .module = "_outside", .constructorSignature = "cls", .constructor = makeSignal});
  types.exchange->define(kExchangeMethods);
  types.exchange->define(kExchangeAttributes);
}

}  // namespace loopscope::aio
