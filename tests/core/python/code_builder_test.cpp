// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/code_builder.h"

#include <gtest/gtest.h>

namespace loopscope::python {
namespace {

using runtime::Value;

std::vector<Opcode> opcodesOf(const Code& code) {
  std::vector<Opcode> opcodes;
  for (const Instruction& instruction : code.instructions) opcodes.push_back(instruction.opcode());
  return opcodes;
}

TEST(CodeBuilder, MergesTwoLoadsIntoOneInstruction) {
  Code code;
  CodeBuilder builder(code);
  builder.emit(Opcode::LoadFast, 1);
  builder.emit(Opcode::LoadFast, 2);
  builder.emit(Opcode::Multiply);
  builder.emit(Opcode::Return);
  builder.finish();
  EXPECT_EQ(opcodesOf(code), (std::vector{Opcode::LoadFastLoadFast, Opcode::Multiply, Opcode::Return}));
  EXPECT_EQ(code.instructions[0].extra, 1u);
  EXPECT_EQ(code.instructions[0].arg, 2);
  EXPECT_EQ(code.stackSize, 2u);
}

TEST(CodeBuilder, DoesNotMergeAcrossAJumpTarget) {
  Code code;
  CodeBuilder builder(code);
  const CodeBuilder::Label start = builder.newLabel();
  builder.emit(Opcode::LoadFast, 0);
  builder.bind(start);
  builder.emit(Opcode::LoadFast, 1);
  builder.emit(Opcode::Pop);
  builder.emitJumpBack(start);
  builder.finish();
  EXPECT_EQ(opcodesOf(code),
            (std::vector{Opcode::LoadFast, Opcode::LoadFast, Opcode::Pop, Opcode::JumpBack}));
  EXPECT_EQ(code.instructions[3].arg, 1);
}

TEST(CodeBuilder, ComparesAndJumpsInOneInstruction) {
  Code code;
  CodeBuilder builder(code);
  const CodeBuilder::Label end = builder.newLabel();
  builder.emit(Opcode::LoadFast, 0);
  builder.emit(Opcode::LoadConst, static_cast<int32_t>(builder.constant("2", Value::integer(2))));
  builder.emit(Opcode::Less);
  builder.emitJump(Opcode::JumpIfFalse, end);
  builder.bind(end);
  builder.finish();
  EXPECT_EQ(opcodesOf(code), (std::vector{Opcode::LoadFastLoadConst, Opcode::JumpUnlessLess}));
  EXPECT_EQ(code.instructions[1].arg, 2);
  EXPECT_EQ(builder.depth(), 0);
}

TEST(CodeBuilder, AddsAnIntConstantWithoutLoadingIt) {
  Code code;
  CodeBuilder builder(code);
  builder.emit(Opcode::LoadFast, 3);
  builder.emit(Opcode::LoadConst, static_cast<int32_t>(builder.constant("1", Value::integer(1))));
  builder.emit(Opcode::Add);
  builder.finish();
  EXPECT_EQ(opcodesOf(code), (std::vector{Opcode::LoadFast, Opcode::AddConst}));
}

TEST(CodeBuilder, LetsTheInnermostHandlerComeFirst) {
  Code code;
  CodeBuilder builder(code);
  const CodeBuilder::Label outer = builder.newLabel();
  const CodeBuilder::Label inner = builder.newLabel();
  builder.emit(Opcode::LoadFast, 0);
  builder.emit(Opcode::Return);
  builder.protect(0, outer, 0, 1);
  builder.protect(0, inner, 0, 2);
  builder.bind(outer);
  builder.emit(Opcode::Reraise);
  builder.bind(inner);
  builder.emit(Opcode::Reraise);
  builder.finish();
  ASSERT_EQ(code.exceptionTable.size(), 2u);
  EXPECT_EQ(code.exceptionTable[0].handler, 3u);
  EXPECT_EQ(code.exceptionTable[1].handler, 2u);
}

}  // namespace
}  // namespace loopscope::python
