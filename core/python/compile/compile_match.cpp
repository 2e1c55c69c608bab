// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/python/compile/compiler.h"

// match. The subject, its parts and the captured values wait in hidden slots behind the cells; names are
// bound only once a whole pattern has matched.

namespace loopscope::python {

int32_t Compiler::newSlot() {
  Code& code = b().code();
  return static_cast<int32_t>(code.localCount + code.cellCount++);
}

int32_t Compiler::hiddenSlot(CaseContext& context) {
  context.slots.push_back(newSlot());
  return context.slots.back();
}

void Compiler::clearSlots(const std::vector<int32_t>& slots) {
  for (const int32_t slot : slots) emit(Opcode::ClearFast, slot);
}

void Compiler::match(const Match& node) {
  const Label end = b().newLabel();
  const int32_t subject = newSlot();
  expression(*node.subject);
  emit(Opcode::StoreFast, subject);
  for (const MatchCase& item : node.cases) matchCase(item, subject, end);
  emit(Opcode::ClearFast, subject);
  b().bind(end);
}

void Compiler::matchCase(const MatchCase& node, int32_t subject, Label end) {
  At at(*this, node.pattern->range);
  CaseContext context;
  const Label fail = b().newLabel();
  b().emitLine();
  pattern(*node.pattern, subject, fail, context);
  for (const Capture& item : context.captures) {
    emit(Opcode::LoadFast, item.slot);
    store(*item.name);
  }
  if (node.guard != nullptr) jumpIf(*node.guard, fail, false);
  clearSlots(context.slots);
  emit(Opcode::ClearFast, subject);
  block(node.body);
  b().emitJump(Opcode::Jump, end);
  b().bind(fail);
  clearSlots(context.slots);
}

void Compiler::capture(const Name& name, CaseContext& context) {
  const auto known = std::find_if(context.captures.begin(), context.captures.end(),
                                  [&](const Capture& item) { return item.name->name == name.name; });
  if (known != context.captures.end()) return emit(Opcode::StoreFast, known->slot);
  context.captures.push_back({&name, hiddenSlot(context)});
  emit(Opcode::StoreFast, context.captures.back().slot);
}

void Compiler::pattern(const Pattern& node, int32_t subject, Label fail, CaseContext& context) {
  At at(*this, node.range);
  switch (node.kind) {
    case PatternKind::Value:
      emit(Opcode::LoadFast, subject);
      expression(*as<ValuePattern>(node).value);
      emit(Opcode::Equal);
      return b().emitJump(Opcode::JumpIfFalse, fail);
    case PatternKind::Singleton:
      emit(Opcode::LoadFast, subject);
      loadConstant(as<SingletonPattern>(node).value);
      emit(Opcode::Is);
      return b().emitJump(Opcode::JumpIfFalse, fail);
    case PatternKind::Sequence:
      return sequencePattern(as<SequencePattern>(node), subject, fail, context);
    case PatternKind::Mapping:
      return mappingPattern(as<MappingPattern>(node), subject, fail, context);
    case PatternKind::Class:
      return classPattern(as<ClassPattern>(node), subject, fail, context);
    case PatternKind::Star: {
      const auto& star = as<StarPattern>(node);
      if (star.target == nullptr) return;
      emit(Opcode::LoadFast, subject);
      return capture(*star.target, context);
    }
    case PatternKind::As: {
      const auto& named = as<AsPattern>(node);
      if (named.pattern != nullptr) pattern(*named.pattern, subject, fail, context);
      if (named.target == nullptr) return;
      emit(Opcode::LoadFast, subject);
      return capture(*named.target, context);
    }
    case PatternKind::Or:
      return orPattern(as<OrPattern>(node), subject, fail, context);
  }
}

void Compiler::sequencePattern(const SequencePattern& node, int32_t subject, Label fail,
                               CaseContext& context) {
  const auto star = std::find_if(node.elements.begin(), node.elements.end(),
                                 [](const Pattern* item) { return item->kind == PatternKind::Star; });
  const bool hasStar = star != node.elements.end();
  const auto count = static_cast<int32_t>(node.elements.size());
  emit(Opcode::LoadFast, subject);
  emit(Opcode::MatchSequence);
  b().emitJump(Opcode::JumpIfFalse, fail);
  emit(Opcode::LoadFast, subject);
  emit(Opcode::Length);
  loadInt(hasStar ? count - 1 : count);
  emit(hasStar ? Opcode::GreaterEqual : Opcode::Equal);
  b().emitJump(Opcode::JumpIfFalse, fail);
  emit(Opcode::LoadFast, subject);
  if (hasStar) {
    emit(Opcode::UnpackStar, static_cast<int32_t>(node.elements.end() - star - 1),
         static_cast<uint32_t>(star - node.elements.begin()));
  } else {
    emit(Opcode::Unpack, count);
  }
  std::vector<int32_t> parts;
  for (int32_t i = 0; i < count; ++i) {
    parts.push_back(hiddenSlot(context));
    emit(Opcode::StoreFast, parts.back());
  }
  for (size_t i = 0; i < parts.size(); ++i) pattern(*node.elements[i], parts[i], fail, context);
}

void Compiler::mappingPattern(const MappingPattern& node, int32_t subject, Label fail, CaseContext& context) {
  emit(Opcode::LoadFast, subject);
  emit(Opcode::MatchMapping);
  b().emitJump(Opcode::JumpIfFalse, fail);
  const int32_t keys = hiddenSlot(context);
  for (const Expression* key : node.keys) expression(*key);
  emit(Opcode::BuildTuple, static_cast<int32_t>(node.keys.size()));
  emit(Opcode::StoreFast, keys);
  const int32_t values = hiddenSlot(context);
  emit(Opcode::LoadFast, subject);
  emit(Opcode::LoadFast, keys);
  emit(Opcode::MatchKeys);
  emit(Opcode::StoreFast, values);
  emit(Opcode::LoadFast, values);
  b().emitJump(Opcode::JumpIfNone, fail);
  emit(Opcode::LoadFast, values);
  emit(Opcode::Unpack, static_cast<int32_t>(node.values.size()));
  std::vector<int32_t> parts;
  for (size_t i = 0; i < node.values.size(); ++i) {
    parts.push_back(hiddenSlot(context));
    emit(Opcode::StoreFast, parts.back());
  }
  for (size_t i = 0; i < parts.size(); ++i) pattern(*node.values[i], parts[i], fail, context);
  if (node.rest == nullptr) return;
  emit(Opcode::LoadFast, subject);
  emit(Opcode::LoadFast, keys);
  emit(Opcode::CopyWithoutKeys);
  capture(*node.rest, context);
}

void Compiler::classPattern(const ClassPattern& node, int32_t subject, Label fail, CaseContext& context) {
  emit(Opcode::LoadFast, subject);
  expression(*node.type);
  for (const Identifier& name : node.keywordNames) loadText(name.text);
  emit(Opcode::BuildTuple, static_cast<int32_t>(node.keywordNames.size()));
  emit(Opcode::MatchClass, static_cast<int32_t>(node.positional.size()));
  const int32_t values = hiddenSlot(context);
  emit(Opcode::StoreFast, values);
  emit(Opcode::LoadFast, values);
  b().emitJump(Opcode::JumpIfNone, fail);
  emit(Opcode::LoadFast, values);
  std::vector<const Pattern*> patterns(node.positional.begin(), node.positional.end());
  patterns.insert(patterns.end(), node.keywordPatterns.begin(), node.keywordPatterns.end());
  emit(Opcode::Unpack, static_cast<int32_t>(patterns.size()));
  std::vector<int32_t> parts;
  for (size_t i = 0; i < patterns.size(); ++i) {
    parts.push_back(hiddenSlot(context));
    emit(Opcode::StoreFast, parts.back());
  }
  for (size_t i = 0; i < parts.size(); ++i) pattern(*patterns[i], parts[i], fail, context);
}

void Compiler::orPattern(const OrPattern& node, int32_t subject, Label fail, CaseContext& context) {
  const Label matched = b().newLabel();
  for (size_t i = 0; i < node.alternatives.size(); ++i) {
    const bool isLast = i + 1 == node.alternatives.size();
    const Label next = isLast ? fail : b().newLabel();
    pattern(*node.alternatives[i], subject, next, context);
    if (isLast) break;
    b().emitJump(Opcode::Jump, matched);
    b().bind(next);
  }
  b().bind(matched);
}

}  // namespace loopscope::python
