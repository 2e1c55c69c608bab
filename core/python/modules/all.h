// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/modules/registry.h"

// The modules, each with its definition in a file of this folder. One a line, so that additions do not meet.

namespace loopscope::python {

// clang-format off
#define LOOPSCOPE_MODULES(X) \
  X(Abc) \
  X(AbcProtocols) \
  X(Aiohttp) \
  X(AiohttpClientExceptions) \
  X(Argparse) \
  X(ArgparseReading) \
  X(ArgparseText) \
  X(Asyncio) \
  X(Bisect) \
  X(Collections) \
  X(CollectionsAbc) \
  X(CollectionsCore) \
  X(CollectionsUser) \
  X(Concurrent) \
  X(ConcurrentFutures) \
  X(ConcurrentFuturesThread) \
  X(Contextlib) \
  X(Contextvars) \
  X(Copy) \
  X(Dataclasses) \
  X(Datetime) \
  X(DatetimeDate) \
  X(DatetimeDelta) \
  X(DatetimeParse) \
  X(Disk) \
  X(Enum) \
  X(EnumCore) \
  X(Functools) \
  X(FunctoolsCore) \
  X(Gc) \
  X(Hashlib) \
  X(Heapq) \
  X(Httpx) \
  X(HttpxParts) \
  X(Inspect) \
  X(Io) \
  X(Itertools) \
  X(Json) \
  X(JsonCore) \
  X(JsonDecoder) \
  X(JsonEncoder) \
  X(Keyword) \
  X(Language) \
  X(Logging) \
  X(LoggingRecords) \
  X(Math) \
  X(Multiprocessing) \
  X(NativeClasses) \
  X(Network) \
  X(Operator) \
  X(Os) \
  X(OsPath) \
  X(Outside) \
  X(Pickling) \
  X(Pprint) \
  X(ProcessPool) \
  X(Queue) \
  X(Random) \
  X(Re) \
  X(ReCore) \
  X(Redis) \
  X(RedisAsyncio) \
  X(RedisExceptions) \
  X(RedisErrors) \
  X(RedisKeys) \
  X(RedisStore) \
  X(Requests) \
  X(RequestsAdapters) \
  X(RequestsExceptions) \
  X(Rq) \
  X(RqExceptions) \
  X(RqJob) \
  X(RqJobs) \
  X(Secrets) \
  X(Seeded) \
  X(Signal) \
  X(Signals) \
  X(Statistics) \
  X(String) \
  X(Sys) \
  X(Textwrap) \
  X(Threading) \
  X(ThreadingSync) \
  X(Threads) \
  X(Time) \
  X(Traceback) \
  X(Types) \
  X(Typing) \
  X(TypingForms) \
  X(Urllib) \
  X(UrllibError) \
  X(UrllibParse) \
  X(UrllibRequest) \
  X(Uuid) \
  X(Warnings) \
  X(Weakref)
// clang-format on

#define X(name) extern const ModuleDefinition k##name##Module;
LOOPSCOPE_MODULES(X)
#undef X

}  // namespace loopscope::python
