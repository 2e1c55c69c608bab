// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/compiler.h"

// try, in all its forms. A handler begins with PushHandled; from then on its clean-up range makes sure that
// the exception handled before is restored however the handler is left.

namespace loopscope::python {

void Compiler::tryStatement(const Try& node) {
  b().emitLine();
  if (!node.finallyBody.empty()) return tryFinally(node);
  node.isStar ? tryExceptStar(node) : tryExcept(node);
}

// old exc --
void Compiler::restoreAndReraise() {
  emit(Opcode::Swap, 2);
  emit(Opcode::PopHandled);
  emit(Opcode::Reraise);
}

void Compiler::tryFinally(const Try& node) {
  const Label handler = b().newLabel();
  const Label cleanUp = b().newLabel();
  const Label end = b().newLabel();
  Block guarded{.kind = Block::Kind::Finally, .handler = handler, .depth = b().depth()};
  guarded.finallyBody = node.finallyBody;
  open(guarded);
  if (node.handlers.empty()) {
    block(node.body);
  } else {
    node.isStar ? tryExceptStar(node) : tryExcept(node);
  }
  close();
  block(node.finallyBody);
  b().emitJump(Opcode::Jump, end);

  b().bind(handler);
  emit(Opcode::PushHandled);
  open({.kind = Block::Kind::FinallyHandler, .handler = cleanUp, .depth = b().depth() - 1});
  block(node.finallyBody);
  emit(Opcode::Reraise);
  close();
  b().bind(cleanUp);
  restoreAndReraise();
  b().bind(end);
}

// The body and what follows when it raised nothing; then the handlers begin.
void Compiler::guarded(const Try& node, Label handlers, Label end) {
  open({.kind = Block::Kind::Try, .handler = handlers, .depth = b().depth()});
  block(node.body);
  close();
  block(node.elseBody);
  b().emitJump(Opcode::Jump, end);

  b().bind(handlers);
}

void Compiler::tryExcept(const Try& node) {
  const Label handlers = b().newLabel();
  const Label cleanUp = b().newLabel();
  const Label end = b().newLabel();
  guarded(node, handlers, end);
  emit(Opcode::PushHandled);
  open({.kind = Block::Kind::Handler, .handler = cleanUp, .depth = b().depth() - 1});
  for (const ExceptHandler& item : node.handlers) handler(item, end);
  emit(Opcode::Reraise);
  close();
  b().bind(cleanUp);
  restoreAndReraise();
  b().bind(end);
}

// old exc -- , jumping to the end; or old exc, going on, when it does not match.
void Compiler::handler(const ExceptHandler& node, Label end) {
  At at(*this, node.range);
  const Label next = b().newLabel();
  const int32_t depth = b().depth();
  b().emitLine();
  if (node.type != nullptr) {
    expression(*node.type);
    emit(Opcode::MatchException);
    b().emitJump(Opcode::JumpIfFalse, next);
  }
  emit(Opcode::NoteHandled);
  if (node.target == nullptr) {
    emit(Opcode::Pop);
    block(node.body);
    emit(Opcode::PopHandled);
    b().emitJump(Opcode::Jump, end);
  } else {
    const Label unbind = b().newLabel();
    store(*node.target);
    open({.kind = Block::Kind::Try, .handler = unbind, .depth = b().depth(), .name = node.target});
    block(node.body);
    close();
    emit(Opcode::PopHandled);
    unbindHandlerName(node.target);
    b().emitJump(Opcode::Jump, end);
    b().bind(unbind);
    unbindHandlerName(node.target);
    emit(Opcode::Reraise);
  }
  b().setDepth(depth);
  b().bind(next);
}

void Compiler::tryExceptStar(const Try& node) {
  const Label handlers = b().newLabel();
  const Label cleanUp = b().newLabel();
  const Label done = b().newLabel();
  const Label end = b().newLabel();
  guarded(node, handlers, end);
  emit(Opcode::PushHandled);  // old exc
  open({.kind = Block::Kind::Handler, .handler = cleanUp, .depth = b().depth() - 1});
  emit(Opcode::BuildList, 0);  // old exc raised
  emit(Opcode::Copy, 2);       // old exc raised rest
  for (const ExceptHandler& item : node.handlers) starHandler(item);
  emit(Opcode::ListAppend, 1);  // what nobody took
  emit(Opcode::ReraiseStar);    // old left
  emit(Opcode::Copy, 1);
  b().emitJump(Opcode::JumpIfNone, done);
  emit(Opcode::Reraise);
  close();
  b().setDepth(b().depth() + 1);
  b().bind(done);
  emit(Opcode::Pop);
  emit(Opcode::PopHandled);
  b().emitJump(Opcode::Jump, end);
  b().bind(cleanUp);
  restoreAndReraise();
  b().bind(end);
}

// raised rest -- raised rest
void Compiler::starHandler(const ExceptHandler& node) {
  At at(*this, node.range);
  const Label skip = b().newLabel();
  const Label next = b().newLabel();
  const Label failed = b().newLabel();
  b().emitLine();
  expression(*node.type);
  emit(Opcode::MatchGroup);  // raised rest match
  emit(Opcode::Copy, 1);
  b().emitJump(Opcode::JumpIfNone, skip);
  emit(Opcode::NoteHandled);
  emit(Opcode::PushHandled);  // raised rest old match
  if (node.target != nullptr) {
    store(*node.target);
  } else {
    emit(Opcode::Pop);
  }
  open({.kind = Block::Kind::Try, .handler = failed, .depth = b().depth(), .name = node.target});
  block(node.body);
  close();
  emit(Opcode::PopHandled);
  unbindHandlerName(node.target);
  b().emitJump(Opcode::Jump, next);

  b().bind(failed);  // raised rest old exc
  unbindHandlerName(node.target);
  emit(Opcode::Swap, 2);
  emit(Opcode::PopHandled);     // raised rest exc
  emit(Opcode::Swap, 2);        // raised exc rest
  emit(Opcode::Swap, 3);        // rest exc raised
  emit(Opcode::Swap, 2);        // rest raised exc
  emit(Opcode::ListAppend, 1);  // rest raised
  emit(Opcode::Swap, 2);
  b().emitJump(Opcode::Jump, next);

  b().bind(skip);  // raised rest None
  emit(Opcode::Pop);
  b().bind(next);
}

}  // namespace loopscope::python
