// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/blocked_loop.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/trace/state_fold.h"
#include "core/trace/words.h"

namespace loopscope::trace {
namespace {

struct Block {
  EventId begin;
  int64_t endNs = -1;  // -1: still going on
  std::vector<LaneId> victims = {};
  SiteId computedAt = {};  // the line that took longest, of a step that computes
};

// The step of a task that runs, how long of it the task did not compute, and how long it was at which line.
struct Step {
  EventId begin;
  int64_t standsSinceNs = 0;
  int64_t stoodNs = 0;
  SiteId line = {};
  int64_t lineSinceNs = 0;
  std::vector<std::pair<SiteId, int64_t>> lines = {};

  // It is at another line from now on.
  void goesOn(SiteId site, int64_t nowNs) {
    const auto known =
        std::find_if(lines.begin(), lines.end(), [&](const auto& each) { return each.first == line; });
    if (known != lines.end()) {
      known->second += nowNs - lineSinceNs;
    } else if (line.valid()) {
      lines.emplace_back(line, nowNs - lineSinceNs);
    }
    line = site;
    lineSinceNs = nowNs;
  }
  SiteId longest() const {
    const auto most = std::max_element(lines.begin(), lines.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most != lines.end() ? most->first : SiteId();
  }
};

struct Place {
  Block first;
  int64_t longestNs = 0;
  int64_t totalNs = 0;
  int64_t times = 0;
};

class Search {
 public:
  explicit Search(const Trace& trace) : m_trace(trace), m_words(trace), m_fold(trace) {}

  std::vector<FindingInfo> run() {
    for (size_t i = 0; i < m_trace.size(); ++i) see(EventId::fromSize(i));
    finish();
    std::vector<FindingInfo> findings;
    for (const Place& place : m_places) findings.push_back(tell(place));
    return findings;
  }

 private:
  void see(EventId id) {
    const Event& event = m_trace.at(id);
    m_fold.apply(id);
    switch (event.kind()) {
      case EventKind::TaskStepBegins:
        m_step = Step{.begin = id};
        return;
      case EventKind::LineReached:
        if (m_step.begin.valid() && event.lane() == m_trace.at(m_step.begin).lane())
          m_step.goesOn(event.siteId(), event.timeNs);
        return;
      case EventKind::TaskAwaits:
      case EventKind::TaskYielded:
      case EventKind::TaskEnded:
        return endStep(id, event);
      case EventKind::BlockBegins:
        if (blocksLoop(event.lane())) m_step.standsSinceNs = event.timeNs;
        if (!blocksLoop(event.lane()) || event.isInLine()) return;
        m_blocks.push_back({.begin = id});
        for (const LaneId lane : m_fold.changed())
          if (m_fold.lane(lane).status == LaneStatus::Starved) addVictim(m_blocks.back(), lane);
        return;
      case EventKind::BlockEnds:
        if (blocksLoop(event.lane())) m_step.stoodNs += event.timeNs - m_step.standsSinceNs;
        if (blocksLoop(event.lane()) && !event.isInLine() && !m_blocks.empty())
          m_blocks.back().endNs = event.timeNs;
        return;
      case EventKind::TimerDue:
        if (event.causeId().valid()) seeTimer(m_trace.at(event.causeId()));
        return;
      case EventKind::IterationBegins:
        return finish();
      default:
        return;
    }
  }

  bool blocksLoop(LaneId lane) const {
    return m_words.isLane(lane, LaneKind::Task) || m_words.isLane(lane, LaneKind::EventLoop);
  }

  // Where code has a price, a step that only computes holds up the loop as well.
  void endStep(EventId id, const Event& event) {
    const EventId begin = std::exchange(m_step.begin, EventId());
    if (!begin.valid() || m_trace.at(begin).lane() != event.lane()) return;
    if (event.timeNs - m_trace.at(begin).timeNs - m_step.stoodNs < kSlowNs) return;
    m_step.goesOn({}, event.timeNs);
    Block block{begin, event.timeNs, {}, m_step.longest()};
    for (size_t i = 0; i < m_trace.lanes().size(); ++i) {
      const Lane& lane = m_trace.lanes()[i];
      const LaneId other = LaneId::fromSize(i);
      const bool isThere = lane.kind == LaneKind::Task && lane.created.valid() && lane.created < id;
      if (isThere && other != event.lane() && m_fold.lane(other).status == LaneStatus::Ready)
        addVictim(block, other);
    }
    m_blocks.push_back(std::move(block));
  }

  // A timer fires late when its deadline passed while the loop stood still.
  void seeTimer(const Event& timer) {
    for (Block& block : m_blocks) {
      const bool during = m_trace.at(block.begin).timeNs < timer.value && timer.value < block.endNs;
      if (during && timer.lane().valid()) addVictim(block, timer.lane());
    }
  }

  static void addVictim(Block& block, LaneId lane) {
    if (std::find(block.victims.begin(), block.victims.end(), lane) == block.victims.end())
      block.victims.push_back(lane);
  }

  void finish() {
    for (const Block& block : m_blocks) keep(block);
    m_blocks.clear();
  }

  void keep(const Block& block) {
    const Event& begin = m_trace.at(block.begin);
    const int64_t lengthNs = block.endNs - begin.timeNs;
    if (block.victims.empty() || lengthNs < kSlowNs) return;
    auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Place& p) {
      const Event& other = m_trace.at(p.first.begin);
      return other.kind() == begin.kind() && p.first.computedAt == block.computedAt &&
             other.site == begin.site && other.text == begin.text &&
             (begin.kind() == EventKind::BlockBegins || other.lane() == begin.lane());
    });
    if (place == m_places.end()) place = m_places.insert(place, {block});
    place->longestNs = std::max(place->longestNs, lengthNs);
    place->totalNs += lengthNs;
    ++place->times;
  }

  FindingInfo tell(const Place& place) const {
    const Event& begin = m_trace.at(place.first.begin);
    FindingInfo info;
    info.kind = FindingKind::LoopBlocked;
    info.event = place.first.begin;
    info.site = begin.siteId();
    const std::string length = formatDuration({place.totalNs});
    info.title = place.times > 1 ? Phrase::say("The loop was blocked for %1, %2 times", length, place.times)
                                 : Phrase::say("The loop was blocked for %1", length);
    if (begin.kind() == EventKind::TaskStepBegins) {
      info.site = place.first.computedAt;
      info.sentence = computed(begin, place.first);
    } else {
      info.sentence = called(begin, place.first);
    }
    info.sentence.kind = Phrase::Kind::Sentence;
    return info;
  }

  Phrase computed(const Event& begin, const Block& block) const {
    const SiteId site = block.computedAt;
    return Phrase::say(
        "%1 computed without awaiting anything%2. Until it did, %3 had to wait. Give the work to a process "
        "with loop.run_in_executor() and a ProcessPoolExecutor.",
        m_words.lane(begin.lane()), site.valid() ? Phrase::say(", longest%1", m_words.place(site)) : Phrase(),
        victims(block.victims));
  }

  Phrase called(const Event& begin, const Block& block) const {
    const std::string_view call = m_trace.text(begin.textId());
    return joined(
        Phrase::sentence("%1 called %2. Until it returned, %3 had to wait.", m_words.lane(begin.lane()),
                         call.empty() ? Phrase::say("something that blocks") : Phrase::of(call),
                         victims(block.victims)),
        insteadOf(call));
  }

  Phrase victims(const std::vector<LaneId>& lanes) const {
    constexpr size_t kNamed = 3;
    const auto name = [&](size_t i) { return m_words.lane(lanes[i]); };
    if (lanes.size() == 1) return name(0);
    if (lanes.size() == 2) return Phrase::say("%1 and %2", name(0), name(1));
    if (lanes.size() == kNamed) return Phrase::say("%1, %2 and %3", name(0), name(1), name(2));
    if (lanes.size() == kNamed + 1) return Phrase::say("%1, %2, %3 and 1 other", name(0), name(1), name(2));
    return Phrase::say("%1, %2, %3 and %4 others", name(0), name(1), name(2), lanes.size() - kNamed);
  }

  const Trace& m_trace;
  Words m_words;
  StateFold m_fold;
  Step m_step;
  std::vector<Block> m_blocks;  // of this iteration
  std::vector<Place> m_places;
};

}  // namespace

std::vector<FindingInfo> findBlockedLoop(const Trace& trace) {
  return Search(trace).run();
}

}  // namespace loopscope::trace
