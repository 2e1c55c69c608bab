// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/compiler.h"

// Loops, with blocks, and the ways out of all blocks.

namespace loopscope::python {

void Compiler::open(Block block) {
  block.isProtected = true;
  block.start = b().position();
  b().fence();
  m_unit->blocks.push_back(block);
}

void Compiler::closeRange(const Block& block, size_t level) {
  if (block.isProtected)
    b().protect(block.start, block.handler, block.depth, static_cast<uint32_t>(level + 1));
  b().fence();
}

Compiler::Block Compiler::close() {
  const Block block = m_unit->blocks.back();
  m_unit->blocks.pop_back();
  closeRange(block, m_unit->blocks.size());
  return block;
}

// Undoes all blocks above the level, then leaves. The blocks are as before afterwards, for the code that
// follows.
void Compiler::unwindTo(size_t level, bool keepTop, const std::function<void()>& leave) {
  std::vector<Block>& blocks = m_unit->blocks;
  const int32_t depth = b().depth();
  std::vector<Block> undone;
  while (blocks.size() > level) {
    undone.push_back(blocks.back());
    blocks.pop_back();
    closeRange(undone.back(), blocks.size());
    unwind(undone.back(), keepTop);
  }
  leave();
  b().setDepth(depth - (keepTop ? 1 : 0));
  b().fence();
  for (size_t i = undone.size(); i-- > 0;) {
    undone[i].start = b().position();
    blocks.push_back(undone[i]);
  }
}

void Compiler::unwind(const Block& block, bool keepTop) {
  const auto dropBelow = [&](Opcode op) {
    if (keepTop) emit(Opcode::Swap, 2);
    emit(op);
  };
  switch (block.kind) {
    case Block::Kind::Loop:
      return;
    case Block::Kind::Try:
      return unbindHandlerName(block.name);
    case Block::Kind::ForLoop:
    case Block::Kind::Value:
      return dropBelow(Opcode::Pop);
    case Block::Kind::Finally: {
      if (keepTop) m_unit->blocks.push_back({.kind = Block::Kind::Value});
      const SourceRange range = b().range();
      this->block(block.finallyBody);
      b().setRange(range);
      if (keepTop) m_unit->blocks.pop_back();
      return;
    }
    case Block::Kind::FinallyHandler:
      dropBelow(Opcode::Pop);
      return dropBelow(Opcode::PopHandled);
    case Block::Kind::With:
    case Block::Kind::AsyncWith:
      if (keepTop) emit(Opcode::Swap, 2);
      emit(Opcode::CallExit);
      if (block.kind == Block::Kind::AsyncWith) {
        emit(Opcode::GetAwaitable, 2);
        delegate();
      }
      return emit(Opcode::Pop);
    case Block::Kind::Handler:
      return dropBelow(Opcode::PopHandled);
  }
}

void Compiler::unbindHandlerName(const Name* name) {
  if (name == nullptr) return;
  loadNone();
  store(*name);
  erase(*name);
}

void Compiler::returnValue() {
  unwindTo(0, true, [this] { emit(Opcode::Return); });
}

void Compiler::leaveLoop(bool isBreak) {
  size_t level = m_unit->blocks.size();
  while (level > 0 && m_unit->blocks[level - 1].kind != Block::Kind::Loop &&
         m_unit->blocks[level - 1].kind != Block::Kind::ForLoop) {
    --level;
  }
  CHECK(level > 0);  // the resolver has refused it otherwise
  const Block loop = m_unit->blocks[level - 1];
  unwindTo(isBreak ? level - 1 : level, false, [&] {
    if (isBreak) {
      b().emitJump(Opcode::Jump, loop.breakTarget);
    } else {
      b().emitJumpBack(loop.continueTarget);
    }
  });
}

void Compiler::repeat(python::Block body, const Block& loop) {
  m_unit->blocks.push_back(loop);
  block(body);
  m_unit->blocks.pop_back();
  b().emitJumpBack(loop.continueTarget);
}

void Compiler::whileLoop(const While& node) {
  const Label start = b().newLabel();
  const Label otherwise = b().newLabel();
  const Label end = b().newLabel();
  b().bind(start);
  b().emitLine();
  jumpIf(*node.test, otherwise, false);
  repeat(node.body, {.kind = Block::Kind::Loop, .breakTarget = end, .continueTarget = start});
  b().bind(otherwise);
  block(node.elseBody);
  b().bind(end);
}

void Compiler::forLoop(const For& node) {
  const Label start = b().newLabel();
  const Label exhausted = b().newLabel();
  const Label end = b().newLabel();
  b().emitLine();
  expression(*node.iterable);
  emit(Opcode::GetIter);
  b().bind(start);
  b().emitLine();
  b().emitJump(Opcode::ForIter, exhausted);
  assign(*node.target);
  repeat(node.body, {.kind = Block::Kind::ForLoop, .breakTarget = end, .continueTarget = start});
  b().bind(exhausted);
  block(node.elseBody);
  b().bind(end);
}

void Compiler::asyncForLoop(const For& node) {
  const Label start = b().newLabel();
  const Label exhausted = b().newLabel();
  const Label end = b().newLabel();
  b().emitLine();
  expression(*node.iterable);
  emit(Opcode::GetAsyncIter);
  b().bind(start);
  b().emitLine();
  open({.kind = Block::Kind::Try, .handler = exhausted, .depth = b().depth()});
  emit(Opcode::GetAsyncNext);
  delegate();
  close();
  assign(*node.target);
  repeat(node.body, {.kind = Block::Kind::ForLoop, .breakTarget = end, .continueTarget = start});
  b().bind(exhausted);
  b().setRange(node.range);
  emit(Opcode::EndAsyncFor);
  block(node.elseBody);
  b().bind(end);
}

void Compiler::with(const With& node, size_t index) {
  if (index == node.items.size()) return block(node.body);
  const WithItem& item = node.items[index];
  const Label handler = b().newLabel();
  const Label end = b().newLabel();
  SourceRange range = item.context->range;
  expression(*item.context);
  b().setRange(range);
  emit(node.isAsync ? Opcode::EnterAsyncWith : Opcode::EnterWith);
  if (node.isAsync) {
    emit(Opcode::GetAwaitable, 1);
    delegate();
  }
  open({.kind = node.isAsync ? Block::Kind::AsyncWith : Block::Kind::With,
        .handler = handler,
        .depth = b().depth() - 1});
  if (item.target != nullptr) {
    assign(*item.target);
  } else {
    emit(Opcode::Pop);
  }
  with(node, index + 1);
  const Block done = close();
  b().setRange(range);
  unwind(done, false);
  b().emitJump(Opcode::Jump, end);

  b().bind(handler);
  emit(Opcode::PushHandled);
  const Label cleanUp = b().newLabel();
  const Label suppressed = b().newLabel();
  open({.kind = Block::Kind::Handler, .handler = cleanUp, .depth = b().depth() - 1});
  emit(Opcode::CallExitRaised);
  if (node.isAsync) {
    emit(Opcode::GetAwaitable, 2);
    delegate();
  }
  b().emitJump(Opcode::JumpIfTrue, suppressed);
  emit(Opcode::Reraise);
  close();
  b().bind(cleanUp);
  restoreAndReraise();
  b().bind(suppressed);
  emit(Opcode::Pop);
  emit(Opcode::PopHandled);
  emit(Opcode::Pop);
  b().bind(end);
}

}  // namespace loopscope::python
