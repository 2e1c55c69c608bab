// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/task_group.h"

#include <fmt/format.h>

#include "core/aio/combinators.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

TaskGroup::TaskGroup(runtime::Type& type, Asyncio& asyncio)
    : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio) {}

std::string TaskGroup::repr() const {
  std::string info;
  if (!m_tasks.empty()) info += fmt::format(" tasks={}", m_tasks.size());
  if (!m_errors.empty()) info += fmt::format(" errors={}", m_errors.size());
  if (m_aborting) {
    info += " cancelling";
  } else if (m_entered) {
    info += " entered";
  }
  return "<TaskGroup" + info + ">";
}

void TaskGroup::refuse(const char* what) const {
  runtime::Runtime& values = m_asyncio.runtime();
  values.raise(*values.types().runtimeError, fmt::format("TaskGroup {} {}", repr(), what));
}

bool TaskGroup::isBaseError(const Value& exception) const {
  runtime::Runtime& values = m_asyncio.runtime();
  return runtime::isInstance(values, exception, *values.types().systemExit) ||
         runtime::isInstance(values, exception, *values.types().keyboardInterrupt);
}

void TaskGroup::begin() {
  if (m_entered) refuse("has already been entered");
  m_loop = Ref<Loop>(&m_asyncio.requireRunningLoop());
  m_parent = Ref<Task>(m_loop->currentTask());
  if (!m_parent) refuse("cannot determine the parent task");
  m_entered = true;
}

Body TaskGroup::enterBody(Ref<TaskGroup> group) {
  group->begin();
  co_return Value::of(group.get());
}

Body TaskGroup::exitBody(Ref<TaskGroup> group, Value exceptionType, Value exception) {
  Asyncio& asyncio = group->m_asyncio;
  runtime::Runtime& values = asyncio.runtime();
  const runtime::Type& cancelledError = *asyncio.types().cancelledError;
  group->m_exiting = true;
  const bool raised = !exceptionType.isNone();
  const bool wasCancelled = exceptionType.isObject() && exceptionType.object() == &cancelledError;
  if (raised && group->isBaseError(exception) && group->m_baseError.isUnbound())
    group->m_baseError = exception;
  Value cancellation = wasCancelled ? exception : Value();
  if (group->m_parentCancelRequested && group->m_parent->askUncancel() == 0) cancellation = Value();
  if (raised && !group->m_aborting) group->abort();

  while (!group->m_tasks.empty()) {
    if (!group->m_allDone) {
      group->m_allDone = group->m_loop->createFuture("TaskGroup");
      for (const Ref<Task>& task : group->m_tasks) recordWaitsFor(*group->m_allDone, *task);
    }
    const Ref<Future> allDone = group->m_allDone;
    Value failure;
    try {
      co_await allDone;
    } catch (runtime::Raise& raise) {
      if (!runtime::isInstance(values, raise.exception, cancelledError)) throw;
      failure = std::move(raise.exception);
    }
    if (!failure.isUnbound() && !group->m_aborting) {
      cancellation = failure;
      group->abort();
    }
    group->m_allDone = nullptr;
  }

  if (!group->m_baseError.isUnbound()) throw runtime::Raise{group->m_baseError};
  if (!cancellation.isUnbound() && group->m_errors.empty()) throw runtime::Raise{cancellation};
  if (raised && !wasCancelled) group->m_errors.push_back(exception);
  if (!group->m_errors.empty()) group->raiseErrors();
  co_return Value::none();
}

void TaskGroup::raiseErrors() {
  runtime::Runtime& values = m_asyncio.runtime();
  const Value errors = Value::adopt(runtime::List::make(values, std::exchange(m_errors, {})).take());
  const Value message = Value::adopt(runtime::Str::make(values, "unhandled errors in a TaskGroup").take());
  const Value group = values.call(Value::of(values.types().baseExceptionGroup), {message, errors});
  if (auto* exception = group.as<runtime::Exception>()) exception->suppressContext = true;
  throw runtime::Raise{group};
}

void TaskGroup::abort() {
  m_aborting = true;
  const std::vector<Ref<Task>> tasks = m_tasks;
  for (const Ref<Task>& task : tasks) {
    if (!task->done()) task->askCancel(Value::none());
  }
}

void TaskGroup::taskDone(Future& done) {
  std::erase_if(m_tasks, [&](const Ref<Task>& task) { return task.get() == &done; });
  if (m_allDone && m_tasks.empty() && !m_allDone->done()) m_allDone->setResult(Value::boolean(true));
  if (done.cancelled()) return;
  const Value exception = done.exception();
  if (exception.isNone()) return;
  m_errors.push_back(exception);
  if (isBaseError(exception) && m_baseError.isUnbound()) m_baseError = exception;
  if (m_parent->done()) {
    m_loop->callExceptionHandler(
        {.message = fmt::format("Task {} has errored out but its parent task {} is already completed",
                                runtime::repr(m_asyncio.runtime(), Value::of(&done)),
                                runtime::repr(m_asyncio.runtime(), Value::of(m_parent.get()))),
         .exception = exception,
         .subjectName = "task",
         .subject = Value::of(&done)});
    return;
  }
  if (m_aborting || m_parentCancelRequested) return;
  abort();
  m_parentCancelRequested = true;
  m_parent->askCancel(Value::none());
}

Ref<Task> TaskGroup::createTask(const Value& coroutine, const Value& name, Ref<Context> context) {
  if (!m_entered) refuse("has not been entered");
  if (m_exiting && m_tasks.empty()) refuse("is finished");
  if (m_aborting) refuse("is shutting down");
  Ref<Task> task = m_asyncio.createTask(*m_loop, coroutine, {.context = std::move(context)});
  if (!name.isNone()) task->setName(runtime::str(m_asyncio.runtime(), name));
  task->addDoneCallback(
      Callback::make(*m_loop, "TaskGroup._on_task_done",
                     [self = Ref<TaskGroup>(this)](Future* done) { self->taskDone(*done); }));
  m_tasks.push_back(task);
  return task;
}

Ref<Coroutine> TaskGroup::enter() {
  return makeCoroutine(m_asyncio, "TaskGroup.__aenter__", {}, enterBody(Ref<TaskGroup>(this)));
}

Ref<Coroutine> TaskGroup::exit(Value exceptionType, Value exception) {
  return makeCoroutine(m_asyncio, "TaskGroup.__aexit__", {"TaskGroup", {}, ""},
                       exitBody(Ref<TaskGroup>(this), std::move(exceptionType), std::move(exception)));
}

void TaskGroup::clear() {
  m_loop = nullptr;
  m_parent = nullptr;
  m_tasks.clear();
  m_errors.clear();
  m_baseError = Value();
  m_allDone = nullptr;
}

}  // namespace loopscope::aio
