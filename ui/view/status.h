// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/trace/explain.h"

// What a lane does, in the language of the window. The core says it in English.

namespace loopscope::view {

QString inWords(const trace::Phrase& phrase);
// "Task-1 main", "Event loop", "Thread pool".
QString laneTitle(const trace::Trace& trace, LaneId lane);
inline QString statusText(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  return inWords(trace::statusPhrase(trace, state, lane));
}

}  // namespace loopscope::view
