// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"
#include "core/trace/trace.h"

namespace loopscope::trace {

const char* jsonName(EventKind kind) {
  static constexpr const char* kNames[] = {
#define X(name, json) json,
      LOOPSCOPE_EVENT_KINDS(X)
#undef X
  };
  CHECK(static_cast<uint8_t>(kind) < kEventKindCount);
  return kNames[static_cast<uint8_t>(kind)];
}

const char* jsonName(LaneKind kind) {
  switch (kind) {
    case LaneKind::MainThread:
      return "main thread";
    case LaneKind::EventLoop:
      return "event loop";
    case LaneKind::Task:
      return "task";
    case LaneKind::Pool:
      return "pool";
    case LaneKind::Worker:
      return "worker";
    case LaneKind::Thread:
      return "thread";
    case LaneKind::Process:
      return "process";
    case LaneKind::Generator:
      return "generator";
    case LaneKind::Network:
      return "network";
  }
  checkFailed("a lane kind without a name", __FILE__, __LINE__);
}

const char* jsonName(ObjectKind kind) {
  switch (kind) {
    case ObjectKind::Coroutine:
      return "coroutine";
    case ObjectKind::Task:
      return "task";
    case ObjectKind::Future:
      return "future";
    case ObjectKind::Pool:
      return "pool";
    case ObjectKind::Job:
      return "job";
    case ObjectKind::Lock:
      return "lock";
    case ObjectKind::Event:
      return "event";
    case ObjectKind::Condition:
      return "condition";
    case ObjectKind::Semaphore:
      return "semaphore";
    case ObjectKind::Barrier:
      return "barrier";
    case ObjectKind::Queue:
      return "queue";
  }
  checkFailed("an object kind without a name", __FILE__, __LINE__);
}

}  // namespace loopscope::trace
