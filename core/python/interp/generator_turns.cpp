// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/generator_turns.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/aio/asyncio.h"
#include "core/python/interp/generator.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Value;
using trace::EventKind;

namespace {

constexpr size_t kMostLanes = 30;

bool isOrdinary(const Activation& activation) {
  return activation.code.kind == CodeKind::Generator && !activation.code.isLibrary &&
         !activation.isAwaitable && activation.name.as<runtime::Str>()->view() != "<genexpr>";
}

}  // namespace

bool GeneratorTurns::mayTurn() const {
  return m_asyncio.threads().onMain() && m_asyncio.runningLoop() == nullptr;
}

std::string GeneratorTurns::nameFor(std::string_view function) {
  const auto alike = std::count(m_names.begin(), m_names.end(), function);
  m_names.emplace_back(function);
  return alike == 0 ? std::string(function) : fmt::format("{} {}", function, alike + 1);
}

void GeneratorTurns::makeLane(Activation& activation, SiteId site) {
  sched::Recorder& recorder = m_asyncio.recorder();
  trace::Lane lane;
  lane.kind = trace::LaneKind::Generator;
  lane.name = recorder.text(nameFor(activation.name.as<runtime::Str>()->view()));
  lane.parent = recorder.lane();
  lane.site = site;
  activation.lane = std::make_unique<GeneratorLane>();
  activation.lane->lane = recorder.addLane(lane);
}

void GeneratorTurns::byHand(Activation& activation, std::string_view call, const Value& argument,
                            SiteId site) {
  if (!mayTurn()) return;
  const bool isFirst = activation.state == Activation::State::Created;
  if (isFirst && !activation.lane && isOrdinary(activation) && m_names.size() < kMostLanes)
    makeLane(activation, site);
  if (!activation.lane) return;
  sched::Recorder& recorder = m_asyncio.recorder();
  if (!recorder.enabled()) return;
  const std::string_view shown = argument.isUnbound() ? "" : recorder.textAt(m_asyncio.describe(argument));
  activation.lane->call = recorder.text(fmt::format("{}({})", call, shown));
}

void GeneratorTurns::begin(Activation& activation) {
  GeneratorLane& lane = *activation.lane;
  if (lane.running || !mayTurn()) return;
  sched::Recorder& recorder = m_asyncio.recorder();
  lane.running = true;
  lane.resumedBy = recorder.lane();
  lane.resumeCause = recorder.cause();
  const TextId call = std::exchange(lane.call, TextId());
  const EventId resumed = recorder.recordOn(
      lane.lane, EventKind::GeneratorResumed,
      {.other = lane.resumedBy.value(), .text = call.valid() ? call : recorder.literal("next()")});
  recorder.enter(lane.lane, resumed);
}

void GeneratorTurns::goBack(GeneratorLane& lane) {
  lane.running = false;
  m_asyncio.recorder().enter(lane.resumedBy, lane.resumeCause);
}

void GeneratorTurns::yield(Activation& activation, const Value& value, SiteId site) {
  GeneratorLane& lane = *activation.lane;
  if (!lane.running) return;
  sched::Recorder& recorder = m_asyncio.recorder();
  if (recorder.enabled()) {
    const TextId text =
        value.isNone() ? recorder.literal("yield")
                       : recorder.text(fmt::format("yield {}", recorder.textAt(m_asyncio.describe(value))));
    recorder.recordOn(lane.lane, EventKind::GeneratorYielded, {.site = site, .text = text});
  }
  goBack(lane);
}

void GeneratorTurns::end(Activation& activation, trace::Outcome outcome, TextId text) {
  GeneratorLane& lane = *activation.lane;
  m_asyncio.recorder().recordOn(lane.lane, EventKind::GeneratorEnded,
                                {.other = static_cast<uint32_t>(outcome), .text = text});
  if (lane.running) goBack(lane);
}

}  // namespace loopscope::python
