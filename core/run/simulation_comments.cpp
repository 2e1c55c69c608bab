// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/simulation_comments.h"

namespace loopscope::run {

std::optional<SimTime> durationOf(std::string_view text) {
  HeadComment comment;
  comment.value = text;
  ValueReader reader(comment);
  const std::optional<SimTime> time = reader.duration();
  return time && time->ns > 0 && reader.atEnd() ? time : std::nullopt;
}

RunOptions withComments(const RunOptions& options, std::span<const HeadComment> comments,
                        std::vector<Diagnostic>& diagnostics) {
  RunOptions result = options;
  const auto readDuration = [&](const HeadComment& comment,
                                std::string_view example) -> std::optional<SimTime> {
    if (const std::optional<SimTime> time = durationOf(comment.value)) return time;
    ValueReader reader(comment);
    diagnostics.push_back(
        reader.wrongBefore(Phrase::say("a duration stands here, and nothing else"), example));
    return {};
  };
  for (const HeadComment& comment : comments) {
    if (comment.key == "cpu") {
      const std::optional<SimTime> price = readDuration(comment, "# cpu: 50ns");
      if (price && options.instructionPrice.ns == 0) result.instructionPrice = *price;
    } else if (comment.key == "interrupt") {
      const std::optional<SimTime> at = readDuration(comment, "# interrupt: 1.5s");
      if (at && !options.interruptAt) result.interruptAt = at;
    } else if (comment.key == "cpus") {
      ValueReader reader(comment);
      const std::optional<int> cpus = reader.integer();
      if (!cpus || *cpus < 1 || *cpus > kMostCpus || !reader.atEnd()) {
        diagnostics.push_back(reader.wrongBefore(
            Phrase::say("how many processors there are, 1 to %1", kMostCpus), "# cpus: 2"));
      } else if (options.cpus == RunOptions().cpus) {
        result.cpus = *cpus;
      }
    }
  }
  return result;
}

}  // namespace loopscope::run
