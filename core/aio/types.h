// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/runtime/native.h"
#include "core/runtime/type.h"

// asyncio's Python types, by name. Made once per run, when a program first needs one; their methods are
// defined in files named after them (future_type.cpp, ...).

namespace loopscope::aio {

class Asyncio;

struct Types {
  explicit Types(Asyncio& asyncio);

  runtime::Type* coroutine;
  runtime::Type* coroutineWrapper;
  runtime::Type* future;
  runtime::Type* gatheringFuture;
  runtime::Type* task;
  runtime::Type* loop;
  runtime::Type* handle;
  runtime::Type* timerHandle;
  runtime::Type* lock;
  runtime::Type* event;
  runtime::Type* condition;
  runtime::Type* semaphore;
  runtime::Type* boundedSemaphore;
  runtime::Type* barrier;
  runtime::Type* queue;
  runtime::Type* priorityQueue;
  runtime::Type* lifoQueue;
  runtime::Type* timeout;
  runtime::Type* taskGroup;
  runtime::Type* asCompleted;
  runtime::Type* runner;
  runtime::Type* executor;
  runtime::Type* thread;
  runtime::Type* threadLine;
  runtime::Type* threadLock;
  runtime::Type* threadRLock;
  runtime::Type* concurrentFuture;
  runtime::Type* place;  // of the world outside: outside.h
  runtime::Type* exchange;
  runtime::Type* policy;
  runtime::Type* frame;  // of Task.get_stack
  runtime::Type* code;
  runtime::Type* contextVar;
  runtime::Type* context;
  runtime::Type* contextToken;
  runtime::Value contextMissing;  // Token.MISSING

  runtime::Type* cancelledError;
  runtime::Type* invalidStateError;
  runtime::Type* queueEmpty;
  runtime::Type* queueFull;
  runtime::Type* brokenBarrierError;
  runtime::Type* concurrentCancelledError;
  runtime::Type* concurrentInvalidStateError;
  runtime::Type* brokenExecutor;
  runtime::Type* brokenThreadPool;
  runtime::Type* incompleteReadError;
  runtime::Type* limitOverrunError;
  runtime::Type* sendfileNotAvailableError;

  // How instances are made, see ClassSpec.
  struct Constructor {
    runtime::Type* type;
    runtime::Value (*make)(Asyncio& asyncio, runtime::Type& type);
    runtime::Ref<runtime::Native> function;
  };
  std::vector<Constructor> constructors;
};

}  // namespace loopscope::aio
