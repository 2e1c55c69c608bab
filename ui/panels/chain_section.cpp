// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

namespace {

constexpr size_t kDeepestIndent = 6;
constexpr size_t kMostVariables = 20;  // of one frame

Row frameRow(const QString& function, uint32_t line, size_t depth, const Target& target) {
  Row row;
  row.indent = static_cast<int>(std::min(depth, kDeepestIndent));
  row.monoTitle = true;
  row.title = function;
  if (line > 0) row.right = Words::tr("line %1").arg(line);
  row.target = target;
  return row;
}

void addVariables(Section& section, const run::FrameLocals& frame, const Row& below) {
  for (size_t i = 0; i < frame.variables.size(); ++i) {
    Row row;
    row.indent = below.indent + 1;
    row.boldTitle = false;
    row.target = below.target;
    if (i == kMostVariables) {
      row.title = Words::tr("and %1 more").arg(frame.variables.size() - i);
      section.rows.push_back(row);
      return;
    }
    row.monoTitle = true;
    row.title = oneLine(toQString(frame.variables[i].name + " = " + frame.variables[i].value));
    section.rows.push_back(row);
  }
}

}  // namespace

Section chainSection(const trace::Trace& trace, const trace::LoopState& state, LaneId lane,
                     const std::vector<run::FrameLocals>* locals) {
  Section section{Words::tr("Await chain"), {}, {}, Words::tr("select a task to see what it stands in")};
  if (!lane.valid() || lane.value() >= state.lanes.size()) return section;
  section.note = nameOf(trace, lane);
  section.ofOneLane = true;
  section.empty = Words::tr("it stands in no coroutine");
  if (locals != nullptr && !locals->empty()) {
    for (size_t depth = 0; depth < locals->size() && section.rows.size() < kMostRows; ++depth) {
      const run::FrameLocals& frame = (*locals)[depth];
      section.rows.push_back(
          frameRow(toQString(frame.function), frame.line, depth, {lane, {}, frame.coroutine}));
      addVariables(section, frame, Row(section.rows.back()));
    }
    return section;
  }
  const std::vector<trace::ChainFrame>& chain = state.lanes[lane.value()].chain;
  for (size_t depth = 0; depth < std::min(chain.size(), kMostRows); ++depth) {
    const trace::ChainFrame& frame = chain[depth];
    const QString function =
        frame.coroutine.valid() ? toQString(trace.text(trace.at(frame.coroutine).label)) : QString();
    const uint32_t line = frame.site.valid() ? trace.at(frame.site).range.line : 0;
    section.rows.push_back(frameRow(function, line, depth, {lane, {}, frame.coroutine}));
  }
  capRows(section, chain.size());
  return section;
}

}  // namespace loopscope::panels
