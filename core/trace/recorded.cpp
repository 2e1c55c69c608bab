// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/recorded.h"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "core/trace/event.h"

namespace loopscope::trace {
namespace {

// What stood in the places of the pattern when it was filled in; nothing when the text is another one. The
// places are in order.
std::optional<Phrase> readAs(const char* pattern, std::string_view text) {
  Phrase phrase = Phrase::say(pattern);
  std::string_view rest = pattern;
  while (true) {
    const size_t place = rest.find('%');
    if (!text.starts_with(rest.substr(0, place))) return std::nullopt;
    if (place == std::string_view::npos)
      return text.size() == rest.size() ? std::optional(phrase) : std::nullopt;
    text.remove_prefix(place);
    rest.remove_prefix(place + 2);
    const size_t next = rest.find('%');
    const std::string_view behind = rest.substr(0, next);
    const size_t end = next == std::string_view::npos ? text.rfind(behind) : text.find(behind);
    if (end == std::string_view::npos) return std::nullopt;
    phrase.parts.push_back(Phrase::of(behind.empty() ? text : text.substr(0, end)));
    text.remove_prefix(phrase.parts.back().text.size());
  }
}

Phrase readAsOneOf(std::span<const char* const> patterns, std::string_view text) {
  for (const char* pattern : patterns)
    if (std::optional<Phrase> phrase = readAs(pattern, text)) return *std::move(phrase);
  return Phrase::of(text);
}

Phrase nameAsOneOf(std::span<const char* const> patterns, std::string_view text) {
  Phrase name = readAsOneOf(patterns, text);
  name.kind = Phrase::Kind::Name;
  return name;
}

// core/aio/callback.cpp names the library's callbacks.
constexpr const char* kLabels[] = {
    Phrase::known("the GIL"),
    Phrase::known("a processor"),
    Phrase::known("the default executor"),
    Phrase::known("gather of %1"),
    Phrase::known("sleep: time to wake up"),
    Phrase::known("wait_for: wake up"),
    Phrase::known("wait: one is done"),
    Phrase::known("gather: one is done"),
    Phrase::known("as_completed: one is done"),
    Phrase::known("as_completed: time is over"),
    Phrase::known("shield: the inner task is done"),
    Phrase::known("shield: the outer future is done"),
    Phrase::known("timeout: time is over"),
    Phrase::known("TaskGroup: a task is done"),
    Phrase::known("stop: the main task is done"),
    Phrase::known("thread: is its result still wanted?"),
    Phrase::known("thread: hand the result over"),
    Phrase::known("thread: take the result"),
    Phrase::known("run_coroutine_threadsafe: start"),
};

constexpr const char* kLanes[] = {
    Phrase::known("Thread pool"), Phrase::known("Process pool"),  Phrase::known("Network"),
    Phrase::known("Disk"),        Phrase::known("connection %1"), Phrase::known("disk %1"),
};

constexpr const char* kFindings[] = {
    Phrase::known("The loop runs for ever, and nothing can happen any more."),
    Phrase::known("The run was stopped after %1 events."),
    Phrase::known("The run was stopped after %1 of simulated time."),
    Phrase::known("The run took longer than %1 s of real time and was stopped."),
    Phrase::known("The program ran %1 instructions, the limit for one run."),
    Phrase::known(
        "The program ran %1 instructions without giving the event loop a turn, the limit for one step."),
    Phrase::known("The program's values took more than %1 MB, the limit for one run."),
    Phrase::known("The program computed an int of more than %1 million bits, the limit for one run."),
    Phrase::known(
        "The regular expression %1 tried more than %2 million ways to match a text of %3 characters."),
    Phrase::known("The program waits for the clock without sleeping: code takes no time here, so the clock "
                  "stands still."),
    Phrase::known(
        "%1: Loopscope does not simulate %2 yet: there is no network and no operating system here."),
    Phrase::known("Loopscope does not simulate %1 yet: there is no network and no operating system here."),
};

// core/aio/loop.cpp and core/sched/threads.cpp: of a task, of a thread.
constexpr const char* kWaits[] = {
    Phrase::known("%1 waits in %2 for %3, which %4 holds"),
    Phrase::known("%1 waits in %2 for %3"),
    Phrase::known("%1 waits in %2"),
    Phrase::known("%1 waits for a future that nobody sets"),
    Phrase::known("%1 waits for %2"),
};

bool saysWhoWaits(std::string_view clause) {
  return clause.find(" waits for ") != std::string_view::npos ||
         clause.find(" waits in ") != std::string_view::npos;
}

// Of "A waits for b, B waits in c, which A holds": up to the comma behind which somebody else waits.
size_t endOfFirst(std::string_view list) {
  for (size_t comma = list.find(", "); comma != std::string_view::npos; comma = list.find(", ", comma + 1)) {
    const std::string_view behind = list.substr(comma + 2);
    if (saysWhoWaits(behind.substr(0, behind.find(", ")))) return comma;
  }
  return list.size();
}

}  // namespace

Phrase recordedLabel(std::string_view label) {
  const bool isOneWord = label.find(' ') == std::string_view::npos;
  return isOneWord ? Phrase::of(label) : nameAsOneOf(kLabels, label);
}

Phrase recordedLane(std::string_view name) {
  return nameAsOneOf(kLanes, name);
}

Phrase recordedStandstill(std::string_view sentence) {
  constexpr std::string_view kEnd = ".";
  const size_t begin = kNothingCanHappen.size() + std::string_view(": ").size();
  if (!sentence.starts_with(kNothingCanHappen) || !sentence.ends_with(kEnd) || sentence.size() <= begin)
    return {};
  std::string_view list = sentence.substr(begin, sentence.size() - begin - kEnd.size());
  std::vector<Phrase> waits;
  while (!list.empty()) {
    const size_t end = endOfFirst(list);
    waits.push_back(readAsOneOf(kWaits, list.substr(0, end)));
    for (Phrase& named : waits.back().parts) named = recordedLabel(named.text);
    list.remove_prefix(std::min(list.size(), end + std::string_view(", ").size()));
  }
  return listed(Phrase::known("%1, %2"), waits);
}

Phrase recordedFinding(std::string_view sentence) {
  Phrase waits = recordedStandstill(sentence);
  return waits.empty() ? readAsOneOf(kFindings, sentence)
                       : Phrase::sentence("Nothing can happen any more: %1.", std::move(waits));
}

}  // namespace loopscope::trace
