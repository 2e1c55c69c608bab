// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/aio/asyncio.h"
#include "core/aio/library_coroutine.h"

// What puts awaitables together. Each follows CPython's asyncio/tasks.py callback for callback, because the
// number of iterations between cause and effect is something a program can see.

namespace loopscope::aio {

runtime::Ref<Coroutine> sleep(Asyncio& asyncio, const runtime::Value& delay, runtime::Value result);
// The loop: only to be given where no awaitable says which one.
runtime::Ref<Future> gather(Asyncio& asyncio, std::span<const runtime::Value> awaitables,
                            bool returnExceptions, Loop* loop = nullptr);
runtime::Ref<Future> shield(Asyncio& asyncio, const runtime::Value& awaitable);

enum class ReturnWhen : uint8_t { FirstCompleted, FirstException, AllCompleted };
// What it is given is checked when it is awaited. returnWhen is the text of asyncio's constant.
runtime::Ref<Coroutine> wait(Asyncio& asyncio, runtime::Value awaitables, runtime::Value timeout,
                             runtime::Value returnWhen);
runtime::Ref<Coroutine> waitFor(Asyncio& asyncio, runtime::Value awaitable, runtime::Value timeout);
// An iterator of coroutines.
runtime::Value asCompleted(Asyncio& asyncio, runtime::Value awaitables, runtime::Value timeout);
runtime::Ref<Coroutine> toThread(Asyncio& asyncio, struct Call call);

// Helpers that the other library coroutines use.
runtime::Ref<Callback> releaseWaiter(Loop& loop, const runtime::Ref<Future>& waiter);
// Tells the trace that the outer future is done because of the inner one.
void recordWaitsFor(const Future& outer, const Future& inner);
// A deadline that many seconds from now.
SimTime deadlineAfter(Asyncio& asyncio, const runtime::Value& seconds);

}  // namespace loopscope::aio
