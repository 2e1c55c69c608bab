// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/code_builder.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/python/compile/stack_effect.h"

namespace loopscope::python {

namespace {

constexpr uint32_t op8(Opcode op) {
  return static_cast<uint32_t>(op);
}

// The instruction that compares and jumps at once, or Jump when there is none.
Opcode jumpUnless(Opcode compare) {
  switch (compare) {
    case Opcode::Equal:
      return Opcode::JumpUnlessEqual;
    case Opcode::NotEqual:
      return Opcode::JumpUnlessNotEqual;
    case Opcode::Less:
      return Opcode::JumpUnlessLess;
    case Opcode::LessEqual:
      return Opcode::JumpUnlessLessEqual;
    case Opcode::Greater:
      return Opcode::JumpUnlessGreater;
    case Opcode::GreaterEqual:
      return Opcode::JumpUnlessGreaterEqual;
    default:
      return Opcode::Jump;
  }
}

bool neverFallsThrough(Opcode op) {
  return op == Opcode::Jump || op == Opcode::JumpBack || op == Opcode::Return || op == Opcode::Raise ||
         op == Opcode::Reraise;
}

}  // namespace

void CodeBuilder::emit(Opcode op, int32_t arg, uint32_t extra) {
  if (m_fence != position() && position() > 0 && fuse(op, arg, extra)) return;
  append(op, arg, extra);
  noteDepth(m_depth + stackEffect(op, arg, extra));
}

void CodeBuilder::append(Opcode op, int32_t arg, uint32_t extra) {
  if (m_code.ranges.empty() || !(m_code.ranges.back() == m_range)) m_code.ranges.push_back(m_range);
  m_code.places.push_back(static_cast<uint32_t>(m_code.ranges.size() - 1));
  m_code.instructions.push_back({op8(op), extra, arg});
  if (neverFallsThrough(op)) m_reachable = false;
}

bool CodeBuilder::fuse(Opcode op, int32_t arg, uint32_t extra) {
  if (op == Opcode::LoadFast || op == Opcode::LoadConst) return fuseLoad(op, arg);
  if ((op == Opcode::Add || op == Opcode::Subtract) && extra == 0) return fuseConstantOperand(op);
  return false;
}

bool CodeBuilder::fuseLoad(Opcode op, int32_t arg) {
  Instruction& last = m_code.instructions.back();
  if (last.opcode() != Opcode::LoadFast || last.arg >= static_cast<int32_t>(Instruction::kNone)) return false;
  const Opcode fused = op == Opcode::LoadFast ? Opcode::LoadFastLoadFast : Opcode::LoadFastLoadConst;
  last = {op8(fused), static_cast<uint32_t>(last.arg), arg};
  noteDepth(m_depth + 1);
  return true;
}

bool CodeBuilder::fuseConstantOperand(Opcode op) {
  Instruction& last = m_code.instructions.back();
  const bool alone = last.opcode() == Opcode::LoadConst;
  if (!alone && last.opcode() != Opcode::LoadFastLoadConst) return false;
  if (!m_code.constants[static_cast<size_t>(last.arg)].isInt()) return false;
  const int32_t constant = last.arg;
  const Opcode fused = op == Opcode::Add ? Opcode::AddConst : Opcode::SubtractConst;
  if (alone) {
    last = {op8(fused), 0, constant};
    m_code.ranges.push_back(m_range);
    m_code.places.back() = static_cast<uint32_t>(m_code.ranges.size() - 1);
    noteDepth(m_depth - 1);
    return true;
  }
  last = {op8(Opcode::LoadFast), 0, static_cast<int32_t>(last.extra)};
  append(fused, constant, 0);
  noteDepth(m_depth - 1);
  return true;
}

void CodeBuilder::emitJump(Opcode op, Label target) {
  if (op == Opcode::JumpIfFalse && m_fence != position() && fuseCompareJump(target)) return;
  m_jumps.emplace_back(position(), target);
  append(op, 0, 0);
  arrive(target, m_depth + jumpEffect(op));
  noteDepth(m_depth + stackEffect(op, 0, 0));
}

bool CodeBuilder::fuseCompareJump(Label target) {
  Instruction& last = m_code.instructions.back();
  const Opcode fused = jumpUnless(last.opcode());
  if (fused == Opcode::Jump) return false;
  last = {op8(fused), 0, 0};
  m_jumps.emplace_back(position() - 1, target);
  noteDepth(m_depth - 1);
  arrive(target, m_depth);
  return true;
}

void CodeBuilder::emitJumpBack(Label target) {
  const uint32_t start = m_labels[target];
  CHECK(start != kNowhere);
  bool hasLine = false;
  for (uint32_t i = start; i < position(); ++i) {
    hasLine = hasLine || m_code.instructions[i].opcode() == Opcode::Line;
  }
  const uint32_t cost = hasLine ? 1 : std::min(position() - start + 1, Instruction::kNone);
  append(Opcode::JumpBack, static_cast<int32_t>(start), cost);
}

void CodeBuilder::emitLine() {
  closeLine();
  m_openLine = position();
  append(Opcode::Line, 0, 0);
  m_code.instructions.back().arg = static_cast<int32_t>(m_code.places.back());
}

void CodeBuilder::closeLine() {
  if (m_openLine == kNowhere) return;
  m_code.instructions[m_openLine].extra = std::min(position() - m_openLine, Instruction::kNone);
}

CodeBuilder::Label CodeBuilder::newLabel() {
  m_labels.push_back(kNowhere);
  m_labelDepths.push_back(-1);
  return static_cast<Label>(m_labels.size() - 1);
}

void CodeBuilder::bind(Label label) {
  CHECK(m_labels[label] == kNowhere);
  m_labels[label] = position();
  if (m_labelDepths[label] >= 0) {
    CHECK(!m_reachable || m_depth == m_labelDepths[label]);
    m_depth = m_labelDepths[label];
    m_reachable = true;
  } else {
    m_labelDepths[label] = m_depth;
  }
  fence();
}

void CodeBuilder::arrive(Label label, int32_t depth) {
  if (m_labelDepths[label] >= 0) {
    CHECK(m_labelDepths[label] == depth);
  }
  m_labelDepths[label] = depth;
}

void CodeBuilder::noteDepth(int32_t depth) {
  CHECK(depth >= 0);
  m_depth = depth;
  m_code.stackSize = std::max(m_code.stackSize, static_cast<uint32_t>(depth));
}

void CodeBuilder::protect(uint32_t start, Label handler, int32_t depth, uint32_t nesting) {
  m_labelDepths[handler] = depth + 1;
  m_code.stackSize = std::max(m_code.stackSize, static_cast<uint32_t>(depth + 1));
  if (start == position()) return;
  m_protected.push_back({{start, position(), 0, static_cast<uint32_t>(depth)}, handler, nesting});
}

uint32_t CodeBuilder::name(runtime::Str& name) {
  const auto [entry, isNew] = m_names.emplace(&name, static_cast<uint32_t>(m_code.names.size()));
  if (isNew) m_code.names.push_back(&name);
  return entry->second;
}

uint32_t CodeBuilder::constant(const std::string& key, runtime::Value value) {
  const auto [entry, isNew] = m_constants.emplace(key, static_cast<uint32_t>(m_code.constants.size()));
  if (isNew) m_code.constants.push_back(std::move(value));
  return entry->second;
}

uint32_t CodeBuilder::cache() {
  m_code.caches.emplace_back();
  return static_cast<uint32_t>(m_code.caches.size() - 1);
}

void CodeBuilder::finish() {
  closeLine();
  for (const auto& [position, label] : m_jumps) {
    CHECK(m_labels[label] != kNowhere);
    m_code.instructions[position].arg = static_cast<int32_t>(m_labels[label]);
  }
  std::stable_sort(m_protected.begin(), m_protected.end(),
                   [](const Protected& a, const Protected& b) { return a.nesting > b.nesting; });
  for (Protected& item : m_protected) {
    item.entry.handler = m_labels[item.handler];
    m_code.exceptionTable.push_back(item.entry);
  }
  m_code.sites.assign(m_code.ranges.size(), SiteId());
}

}  // namespace loopscope::python
