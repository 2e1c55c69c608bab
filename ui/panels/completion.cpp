// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/completion.h"

#include <QRegularExpression>
#include <QSet>

namespace loopscope::panels {

const QStringList& asyncioNames() {
  static const QStringList kNames = {
      "ALL_COMPLETED",
      "AbstractEventLoop",
      "Barrier",
      "BoundedSemaphore",
      "CancelledError",
      "Condition",
      "Event",
      "FIRST_COMPLETED",
      "FIRST_EXCEPTION",
      "Future",
      "InvalidStateError",
      "LifoQueue",
      "Lock",
      "PriorityQueue",
      "Queue",
      "QueueEmpty",
      "QueueFull",
      "Runner",
      "Semaphore",
      "Task",
      "TaskGroup",
      "TimeoutError",
      "all_tasks",
      "as_completed",
      "create_task",
      "current_task",
      "ensure_future",
      "gather",
      "get_event_loop",
      "get_running_loop",
      "iscoroutine",
      "iscoroutinefunction",
      "isfuture",
      "new_event_loop",
      "run",
      "run_coroutine_threadsafe",
      "set_event_loop",
      "shield",
      "sleep",
      "timeout",
      "timeout_at",
      "to_thread",
      "wait",
      "wait_for",
      "wrap_future",
  };
  return kNames;
}

static QStringList namesOf(const QString& program) {
  static const QRegularExpression kName(QStringLiteral("[A-Za-z_][A-Za-z0-9_]{2,}"));
  QSet<QString> names;
  for (auto match = kName.globalMatch(program); match.hasNext();) names << match.next().captured();
  QStringList list(names.begin(), names.end());
  list.sort();
  return list;
}

QStringList completionsFor(const QString& beforeCursor, const QString& program, int* typed) {
  static const QRegularExpression kLastWord(QStringLiteral("(?:(\\w+)\\.)?(\\w*)$"));
  constexpr int kLeastLetters = 2;
  const auto match = kLastWord.match(beforeCursor);
  const QString word = match.captured(2);
  *typed = static_cast<int>(word.size());
  const bool ofAsyncio = match.captured(1) == QStringLiteral("asyncio");
  if (!ofAsyncio && word.size() < kLeastLetters) return {};
  QStringList fitting;
  const QStringList names = ofAsyncio ? asyncioNames() : namesOf(program) + QStringList{"asyncio"};
  for (const QString& name : names)
    if (name.startsWith(word) && name != word && !fitting.contains(name)) fitting << name;
  return fitting;
}

}  // namespace loopscope::panels
