// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/python/interp/interp.h"
#include "core/python/modules/calendar_time.h"
#include "core/python/modules/constructors.h"
#include "core/python/modules/registry.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

// The time module on the simulated clock. monotonic and perf_counter start at 0, the wall clock on the first
// day of 2024. sleep blocks the thread that calls it, and nobody else.

namespace loopscope::python {
namespace {

using namespace runtime;
using aio::asyncioOf;
using aio::text;

constexpr int64_t kSecond = 1'000'000'000;

int64_t nowNs(NativeCall& call) {
  asyncioOf(call).noteClockRead();
  return asyncioOf(call).clock().now().ns;
}

int64_t wallNs(NativeCall& call) {
  return kEpochSeconds * kSecond + nowNs(call);
}

Value wall(NativeCall& call) {
  return Value::number(static_cast<double>(wallNs(call) / 1e9L));
}
Value wallInNs(NativeCall& call) {
  return Value::integer(wallNs(call));
}
Value monotonic(NativeCall& call) {
  return Value::number(static_cast<double>(nowNs(call) / 1e9L));
}
Value monotonicInNs(NativeCall& call) {
  return Value::integer(nowNs(call));
}

// Time that the processor works: where code has no price, none.
template <bool kWholeProcess>
int64_t workNs(NativeCall& call) {
  asyncioOf(call).noteClockRead();
  return asyncioOf(call).threads().computed(kWholeProcess).ns;
}

template <bool kWholeProcess>
Value workTime(NativeCall& call) {
  return Value::number(static_cast<double>(workNs<kWholeProcess>(call) / 1e9L));
}
template <bool kWholeProcess>
Value workTimeInNs(NativeCall& call) {
  return Value::integer(workNs<kWholeProcess>(call));
}

Value sleep(NativeCall& call) {
  const double seconds = toNumber(call.runtime, call[0]);
  if (std::isnan(seconds))
    call.runtime.raise(*call.runtime.types().valueError, "Invalid value NaN (not a number)");
  if (seconds < 0) call.runtime.raise(*call.runtime.types().valueError, "sleep length must be non-negative");
  aio::Asyncio& asyncio = asyncioOf(call);
  asyncio.language().settle();
  const SimTime until = saturatingAdd(asyncio.clock().now(), fromSeconds(seconds));
  sched::Recorder& recorder = asyncio.recorder();
  TextId label;
  SiteId site;
  if (recorder.enabled()) {
    label = recorder.text(fmt::format("time.sleep({})", recorder.textAt(asyncio.describe(call[0]))));
    site = asyncio.language().currentSite();
  }
  asyncio.threads().sleepUntil(until, label, site);
  return Value::none();
}

// ---- struct_time

class StructTime final : public Object {
 public:
  StructTime(Type& type, const CalendarTime& when, int isDst = 0)
      : Object(type, ObjectKind::Other), time(when), daylight(isDst) {}
  std::array<int64_t, 9> fields() const {
    return {time.year,   time.month,   time.day,     time.hour, time.minute,
            time.second, time.weekday, time.yearDay, daylight};
  }
  CalendarTime time;
  int daylight;
};

constexpr const char* kFields[] = {"tm_year", "tm_mon",  "tm_mday", "tm_hour", "tm_min",
                                   "tm_sec",  "tm_wday", "tm_yday", "tm_isdst"};

StructTime& structOf(const Value& self) {
  return *static_cast<StructTime*>(self.object());
}

template <size_t kIndex>
Value field(Runtime&, const Value& self) {
  return Value::integer(structOf(self).fields()[kIndex]);
}

const NativeAttribute kStructAttributes[] = {
    {kFields[0], field<0>}, {kFields[1], field<1>}, {kFields[2], field<2>},
    {kFields[3], field<3>}, {kFields[4], field<4>}, {kFields[5], field<5>},
    {kFields[6], field<6>}, {kFields[7], field<7>}, {kFields[8], field<8>},
};

std::string structRepr(Runtime&, const Value& self) {
  std::string result = "time.struct_time(";
  const auto values = structOf(self).fields();
  for (size_t i = 0; i < values.size(); ++i) {
    result += fmt::format("{}{}={}", i == 0 ? "" : ", ", kFields[i], values[i]);
  }
  return result + ")";
}

Ref<Tuple> structTuple(Runtime& runtime, const Value& self) {
  std::vector<Value> items;
  for (const int64_t value : structOf(self).fields()) items.push_back(Value::integer(value));
  return Tuple::make(runtime, items);
}

Value structItem(Runtime& runtime, const Value& self, const Value& key) {
  return getItem(runtime, Value::adopt(structTuple(runtime, self).take()), key);
}

Value structCompare(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const bool isStruct = &typeOf(runtime, other) == &typeOf(runtime, self);
  if (!isStruct && other.as<Tuple>() == nullptr) return Value::notImplemented();
  return compare(runtime, op, structTuple(runtime, self), isStruct ? structTuple(runtime, other) : other);
}

Value structIterate(Runtime& runtime, const Value& self) {
  return iterate(runtime, Value::adopt(structTuple(runtime, self).take()));
}

// struct_time(sequence of nine)
Value makeStruct(NativeCall& call) {
  const Ref<Tuple> items = toTuple(call.runtime, call[1]);
  if (items->size() != 9) {
    const char* which = items->size() < 9 ? "at least" : "at most";
    call.runtime.raise(
        *call.runtime.types().typeError,
        fmt::format("time.struct_time() takes {} 9-sequence ({}-sequence given)", which, items->size()));
  }
  std::array<int, 9> v{};
  for (size_t i = 0; i < v.size(); ++i) v[i] = static_cast<int>(toIndex(call.runtime, (*items)[i]));
  const CalendarTime time{v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]};
  return call.runtime.heap().make<StructTime>(typeGiven(call), time, v[8]);
}

constexpr NativeDefinition kStructNew[] = {{"__new__", "type, sequence, /", makeStruct}};

CalendarTime timeGiven(NativeCall& call, Type& structTime, const Value& value) {
  if (value.isNone()) {
    const int64_t ns = wallNs(call);
    return calendarTime(ns / kSecond);
  }
  const bool isStruct = isInstance(call.runtime, value, structTime);
  const Ref<Tuple> fields = isStruct ? structTuple(call.runtime, value) : Ref<Tuple>(value.as<Tuple>());
  const Tuple* tuple = fields.get();
  if (tuple == nullptr)
    call.runtime.raise(*call.runtime.types().typeError, "Tuple or struct_time argument required");
  if (tuple->size() != 9) {
    call.runtime.raise(*call.runtime.types().typeError, "time tuple must have exactly 9 elements");
  }
  std::array<int, 9> v{};
  for (size_t i = 0; i < v.size(); ++i) v[i] = static_cast<int>(toIndex(call.runtime, (*tuple)[i]));
  return {v[0], std::clamp(v[1], 1, 12), std::clamp(v[2], 1, 31), v[3], v[4], v[5], ((v[6] % 7) + 7) % 7,
          v[7]};
}

Type& structType(NativeCall& call) {
  return call.in<Type>();
}

Value gmtime(NativeCall& call) {
  const CalendarTime time =
      call[0].isNone() ? timeGiven(call, structType(call), call[0])
                       : calendarTime(static_cast<int64_t>(std::floor(toNumber(call.runtime, call[0]))));
  return Value::adopt(call.runtime.heap().make<StructTime>(structType(call), time).take());
}

Value strftime(NativeCall& call) {
  const CalendarTime time = timeGiven(call, structType(call), call[1]);
  return text(call.runtime, formatCalendarTime(str(call.runtime, call[0]), time));
}

Value asctime(NativeCall& call) {
  return text(call.runtime, formatCalendarTime("%c", timeGiven(call, structType(call), call[0])));
}

Value ctime(NativeCall& call) {
  const int64_t seconds = call[0].isNone()
                              ? wallNs(call) / kSecond
                              : static_cast<int64_t>(std::floor(toNumber(call.runtime, call[0])));
  return text(call.runtime, formatCalendarTime("%c", calendarTime(seconds)));
}

Value mktime(NativeCall& call) {
  return Value::number(static_cast<double>(secondsOf(timeGiven(call, structType(call), call[0]))));
}

#define LOOPSCOPE_TIME_FUNCTIONS(X)            \
  X("time", "", wall)                          \
  X("time_ns", "", wallInNs)                   \
  X("monotonic", "", monotonic)                \
  X("monotonic_ns", "", monotonicInNs)         \
  X("perf_counter", "", monotonic)             \
  X("perf_counter_ns", "", monotonicInNs)      \
  X("process_time", "", workTime<true>)        \
  X("process_time_ns", "", workTimeInNs<true>) \
  X("thread_time", "", workTime<false>)        \
  X("thread_time_ns", "", workTimeInNs<false>) \
  X("sleep", "seconds, /", sleep)              \
  X("gmtime", "seconds=None, /", gmtime)       \
  X("localtime", "seconds=None, /", gmtime)    \
  X("strftime", "format, t=None, /", strftime) \
  X("asctime", "t=None, /", asctime)           \
  X("ctime", "seconds=None, /", ctime)         \
  X("mktime", "t, /", mktime)

constexpr NativeDefinition kFunctions[] = {
#define X(name, signature, function) {name, signature, function},
    LOOPSCOPE_TIME_FUNCTIONS(X)
#undef X
};

// Reading a time by its format is datetime's work.
Value strptime(NativeCall& call) {
  const Value parser = call.in<Interpreter>().importModule("_datetime_parse");
  return call.runtime.callMethod(parser, "parse_struct", {call[0], call[1]});
}

constexpr NativeDefinition kReading[] = {{"strptime", "string, format='%a %b %d %H:%M:%S %Y', /", strptime}};

constexpr std::string_view kNames[] = {
#define X(name, ...) name,
    LOOPSCOPE_TIME_FUNCTIONS(X)
#undef X
        "altzone",
    "daylight",
    "strptime",
    "struct_time",
    "timezone",
    "tzname",
};

void build(ModuleContext& context) {
  Type& type = context.runtime.makeType({.name = "struct_time", .module = "time", .canBeBase = false});
  type.slots.repr = structRepr;
  type.slots.getItem = structItem;
  type.slots.iterate = structIterate;
  type.slots.compare = structCompare;
  type.slots.length = [](Runtime&, const Value&) -> int64_t { return 9; };
  type.slots.create = createByNew;
  type.defineStatic(kStructNew);
  type.define(kStructAttributes);
  context.set("struct_time", Value::of(&type));
  for (const char* zone : {"timezone", "altzone", "daylight"}) context.set(zone, Value::integer(0));
  context.define(kReading, &context.interpreter);
  const Value utc = text(context.runtime, "UTC");
  context.set("tzname", Value::adopt(Tuple::make(context.runtime, {utc, utc}).take()));
  context.define(kFunctions, &type);
}

}  // namespace

extern const ModuleDefinition kTimeModule = {"time", kNames, build};

}  // namespace loopscope::python
