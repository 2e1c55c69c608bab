// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/aio/asyncio.h"
#include "core/aio/library_coroutine.h"

// asyncio.TaskGroup: nobody leaves before all are done; the first that fails takes the others along. Rules:
// CPython's asyncio/taskgroups.py.

namespace loopscope::aio {

class TaskGroup : public runtime::Object {
 public:
  TaskGroup(runtime::Type& type, Asyncio& asyncio);

  runtime::Ref<Coroutine> enter();
  runtime::Ref<Coroutine> exit(runtime::Value exceptionType, runtime::Value exception);
  runtime::Ref<Task> createTask(const runtime::Value& coroutine, const runtime::Value& name,
                                runtime::Ref<Context> context = nullptr);
  std::string repr() const;

  void clear() override;

 private:
  static Body enterBody(runtime::Ref<TaskGroup> group);
  static Body exitBody(runtime::Ref<TaskGroup> group, runtime::Value exceptionType, runtime::Value exception);
  void begin();
  void abort();
  void taskDone(Future& task);
  bool isBaseError(const runtime::Value& exception) const;
  [[noreturn]] void refuse(const char* what) const;
  [[noreturn]] void raiseErrors();

  Asyncio& m_asyncio;
  bool m_entered = false;
  bool m_exiting = false;
  bool m_aborting = false;
  bool m_parentCancelRequested = false;
  runtime::Ref<Loop> m_loop;
  runtime::Ref<Task> m_parent;
  std::vector<runtime::Ref<Task>> m_tasks;  // in order of creation
  std::vector<runtime::Value> m_errors;
  runtime::Value m_baseError;
  runtime::Ref<Future> m_allDone;
};

}  // namespace loopscope::aio
