// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/schedule_text.h"

#include <fmt/format.h>

#include <iterator>
#include <optional>

#include "core/trace/housekeeping.h"
#include "core/trace/words.h"

namespace loopscope::trace {
namespace {

std::string endOutcome(const Trace& trace, const Event& event) {
  switch (event.outcome()) {
    case Outcome::Returned:
      return "return";
    case Outcome::Cancelled:
      return "cancel";
    case Outcome::Raised:
      return fmt::format("raise:{}", exceptionType(trace.text(event.textId())));
  }
  return "return";
}

std::optional<std::string> stepOutcome(const Trace& trace, const Event& event) {
  switch (event.kind()) {
    case EventKind::TaskAwaits:
      return "await";
    case EventKind::TaskYielded:
      return "yield";
    case EventKind::TaskEnded:
      return endOutcome(trace, event);
    default:
      return {};
  }
}

}  // namespace

std::string scheduleText(const Trace& trace) {
  std::string text;
  for (const Event& event : trace.events()) {
    const auto outcome = stepOutcome(trace, event);
    if (!outcome || !event.lane().valid()) continue;
    const Lane& lane = trace.at(event.lane());
    if (isHousekeeping(trace, lane)) continue;
    fmt::format_to(std::back_inserter(text), "{}\t{}\t{}\n", event.timeNs, trace.text(lane.name), *outcome);
  }
  fmt::format_to(std::back_inserter(text), "end\t{}\n", trace.endTime().ns);
  return text;
}

}  // namespace loopscope::trace
