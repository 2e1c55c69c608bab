// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/type.h"

// asyncio's Python types, by name. Made once per run, when a program first needs one; the functions that make
// their methods live beside the classes they are about.

namespace loopscope::aio {

class Asyncio;

struct Types {
  explicit Types(Asyncio& asyncio);

  runtime::Ref<runtime::Type> coroutine;
  runtime::Ref<runtime::Type> future;
  runtime::Ref<runtime::Type> gatheringFuture;
  runtime::Ref<runtime::Type> task;
  runtime::Ref<runtime::Type> loop;
  runtime::Ref<runtime::Type> handle;
  runtime::Ref<runtime::Type> timerHandle;
  runtime::Ref<runtime::Type> lock;
  runtime::Ref<runtime::Type> event;
  runtime::Ref<runtime::Type> condition;
  runtime::Ref<runtime::Type> semaphore;
  runtime::Ref<runtime::Type> boundedSemaphore;
  runtime::Ref<runtime::Type> queue;
  runtime::Ref<runtime::Type> priorityQueue;
  runtime::Ref<runtime::Type> lifoQueue;
  runtime::Ref<runtime::Type> timeout;
  runtime::Ref<runtime::Type> taskGroup;
  runtime::Ref<runtime::Type> asCompleted;
  runtime::Ref<runtime::Type> executor;

  runtime::Ref<runtime::Type> cancelledError;
  runtime::Ref<runtime::Type> invalidStateError;
  runtime::Ref<runtime::Type> queueEmpty;
  runtime::Ref<runtime::Type> queueFull;
};

}  // namespace loopscope::aio
