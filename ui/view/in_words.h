// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "core/base/phrase.h"
#include "core/trace/explain.h"

// What the core says about a program or a trace, in the language of the window.

namespace loopscope::view {

// Says many phrases, and looks each pattern up once. Lives no longer than the language stays the same.
class Speaker {
 public:
  QString operator()(const Phrase& phrase);

 private:
  void append(QString& said, const Phrase& phrase, bool beginsSentence);
  const QString& translated(const char* pattern);

  QHash<const char*, QString> m_patterns;
};

inline QString inWords(const Phrase& phrase) {
  return Speaker()(phrase);
}
// "Task-1 main", "Event loop", "Thread pool".
inline QString laneTitle(const trace::Trace& trace, LaneId lane) {
  return inWords(trace::laneTitle(trace, lane));
}
// "waits for sleep(1)"
inline QString statusText(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  return inWords(trace::status(trace, state, lane));
}

}  // namespace loopscope::view
