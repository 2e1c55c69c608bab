// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/python/compile/compiler.h"
#include "core/python/compile/module_object.h"
#include "core/python/syntax/ast_visit.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Value;

void Compiler::block(const python::Block& body) {
  for (const Statement* node : body) statement(*node);
}

void Compiler::line(const SourceRange& range) {
  b().setRange(range);
  b().emitLine();
}

void Compiler::statement(const Statement& node) {
  At at(*this, node.range);
  switch (node.kind) {
    case StatementKind::Pass:
    case StatementKind::Break:
    case StatementKind::Continue:
    case StatementKind::Expression:
    case StatementKind::Assign:
    case StatementKind::AugmentedAssign:
    case StatementKind::AnnotatedAssign:
    case StatementKind::Return:
    case StatementKind::Raise:
    case StatementKind::Assert:
    case StatementKind::Delete:
    case StatementKind::Import:
    case StatementKind::ImportFrom:
      b().emitLine();
      return simpleStatement(node);
    case StatementKind::Global:
    case StatementKind::Nonlocal:
      return;
    case StatementKind::If:
      return ifStatement(as<If>(node));
    case StatementKind::While:
      return whileLoop(as<While>(node));
    case StatementKind::For:
      return as<For>(node).isAsync ? asyncForLoop(as<For>(node)) : forLoop(as<For>(node));
    case StatementKind::With:
      b().emitLine();
      return with(as<With>(node), 0);
    case StatementKind::Try:
      return tryStatement(as<Try>(node));
    case StatementKind::Match:
      b().emitLine();
      return match(as<Match>(node));
    case StatementKind::FunctionDef:
      b().emitLine();
      return function(as<FunctionDef>(node));
    case StatementKind::ClassDef:
      b().emitLine();
      return classDef(as<ClassDef>(node));
  }
}

void Compiler::simpleStatement(const Statement& node) {
  switch (node.kind) {
    case StatementKind::Expression:
      expression(*as<ExpressionStatement>(node).value);
      return emit(Opcode::Pop);
    case StatementKind::Assign: {
      const auto& assignment = as<Assign>(node);
      expression(*assignment.value);
      for (size_t i = 0; i < assignment.targets.size(); ++i) {
        if (i + 1 < assignment.targets.size()) emit(Opcode::Copy, 1);
        assign(*assignment.targets[i]);
      }
      return;
    }
    case StatementKind::AugmentedAssign:
      return augmentedAssign(as<AugmentedAssign>(node));
    case StatementKind::AnnotatedAssign:
      return annotatedAssign(as<AnnotatedAssign>(node));
    case StatementKind::Return:
      if (const Expression* value = as<Return>(node).value) {
        expression(*value);
      } else {
        loadNone();
      }
      return returnValue();
    case StatementKind::Raise: {
      const auto& raise = as<Raise>(node);
      if (raise.exception != nullptr) expression(*raise.exception);
      if (raise.cause != nullptr) expression(*raise.cause);
      const int32_t count = (raise.exception != nullptr ? 1 : 0) + (raise.cause != nullptr ? 1 : 0);
      return emit(Opcode::Raise, count);
    }
    case StatementKind::Assert:
      return assertion(as<Assert>(node));
    case StatementKind::Delete:
      for (const Expression* target : as<Delete>(node).targets) remove(*target);
      return;
    case StatementKind::Break:
      return leaveLoop(true);
    case StatementKind::Continue:
      return leaveLoop(false);
    case StatementKind::Import:
      return import(as<Import>(node));
    case StatementKind::ImportFrom:
      return importFrom(as<ImportFrom>(node));
    default:
      return;  // pass
  }
}

void Compiler::assign(const Expression& target) {
  At at(*this, target.range);
  switch (target.kind) {
    case ExpressionKind::Name:
      return store(as<Name>(target));
    case ExpressionKind::Attribute:
      expression(*as<Attribute>(target).object);
      return emit(Opcode::StoreAttribute, nameIndex(str(as<Attribute>(target).name)), b().cache());
    case ExpressionKind::Subscript:
      expression(*as<Subscript>(target).object);
      expression(*as<Subscript>(target).index);
      return emit(Opcode::StoreItem);
    case ExpressionKind::Tuple:
      return unpack(as<TupleDisplay>(target).elements);
    case ExpressionKind::List:
      return unpack(as<ListDisplay>(target).elements);
    default:
      CHECK(false);
  }
}

void Compiler::unpack(const List<Expression*>& targets) {
  const auto star = std::find_if(targets.begin(), targets.end(), [](const Expression* target) {
    return target->kind == ExpressionKind::Starred;
  });
  if (star == targets.end()) {
    emit(Opcode::Unpack, static_cast<int32_t>(targets.size()));
  } else {
    emit(Opcode::UnpackStar, static_cast<int32_t>(targets.end() - star - 1),
         static_cast<uint32_t>(star - targets.begin()));
  }
  for (const Expression* target : targets) {
    const auto* starred = tryAs<Starred>(target);
    assign(starred != nullptr ? *starred->value : *target);
  }
}

namespace {

Opcode augmentedOpcode(BinaryOperator op) {
  static constexpr Opcode kOpcodes[] = {
      Opcode::Add,         Opcode::Subtract, Opcode::Multiply, Opcode::Add,       Opcode::Divide,
      Opcode::FloorDivide, Opcode::Modulo,   Opcode::Power,    Opcode::LeftShift, Opcode::RightShift,
      Opcode::BitOr,       Opcode::BitXor,   Opcode::BitAnd};
  return kOpcodes[static_cast<size_t>(op)];
}

// Whether a statement of this scope, however deep in its blocks, is an annotation.
class AnnotationSearch final : public ChildVisitor {
 public:
  bool found = false;

  void expression(Expression&) override {}
  void pattern(Pattern&) override {}
  void statement(Statement& child) override {
    const StatementKind kind = child.kind;
    found = found || kind == StatementKind::AnnotatedAssign;
    if (!found && kind != StatementKind::FunctionDef && kind != StatementKind::ClassDef)
      visitChildren(child, *this);
  }
};

bool hasAnnotation(const python::Block& body) {
  AnnotationSearch search;
  for (Statement* node : body) search.statement(*node);
  return search.found;
}

}  // namespace

void Compiler::augmentedAssign(const AugmentedAssign& node) {
  const Expression& target = *node.target;
  if (const auto* name = tryAs<Name>(&target)) {
    load(name->name, name->binding);
    expression(*node.value);
    emit(augmentedOpcode(node.op), 0, 1);
    return store(*name);
  }
  if (const auto* attribute = tryAs<Attribute>(&target)) {
    expression(*attribute->object);
    emit(Opcode::Copy, 1);
    loadAttribute(attribute->name);
    expression(*node.value);
    emit(augmentedOpcode(node.op), 0, 1);
    emit(Opcode::Swap, 2);
    return emit(Opcode::StoreAttribute, nameIndex(str(attribute->name)), b().cache());
  }
  const auto& item = as<Subscript>(target);
  expression(*item.object);
  expression(*item.index);
  emit(Opcode::Copy, 2);
  emit(Opcode::Copy, 2);
  emit(Opcode::LoadItem);
  expression(*node.value);
  emit(augmentedOpcode(node.op), 0, 1);
  emit(Opcode::Swap, 3);  // o i v -> v i o
  emit(Opcode::Swap, 2);  // v o i
  emit(Opcode::StoreItem);
}

void Compiler::annotatedAssign(const AnnotatedAssign& node) {
  if (node.value != nullptr) {
    expression(*node.value);
    assign(*node.target);
  }
  const ScopeKind kind = m_unit->scope.kind;
  if (kind != ScopeKind::Module && kind != ScopeKind::Class) return;
  annotation(*node.annotation);
  if (!node.isSimple) return emit(Opcode::Pop);
  const Identifier& name = as<Name>(*node.target).name;
  runtime::Str& annotations = str("__annotations__");
  const uint32_t slot = m_target.globals.slotOf(annotations);
  if (kind == ScopeKind::Module) {
    emit(Opcode::LoadGlobal, static_cast<int32_t>(slot));
  } else {
    emit(Opcode::LoadName, nameIndex(annotations), slot);
  }
  loadText(name.text);
  emit(Opcode::StoreItem);
}

void Compiler::setUpAnnotations(const python::Block& body) {
  if (!hasAnnotation(body)) return;
  runtime::Str& name = str("__annotations__");
  emit(Opcode::BuildDict, 0);
  if (m_unit->scope.kind == ScopeKind::Module) {
    emit(Opcode::StoreGlobal, static_cast<int32_t>(m_target.globals.slotOf(name)));
  } else {
    emit(Opcode::StoreName, nameIndex(name));
  }
}

void Compiler::remove(const Expression& target) {
  At at(*this, target.range);
  if (const auto* name = tryAs<Name>(&target)) return erase(*name);
  if (const auto* attribute = tryAs<Attribute>(&target)) {
    expression(*attribute->object);
    return emit(Opcode::DeleteAttribute, nameIndex(str(attribute->name)));
  }
  if (const auto* item = tryAs<Subscript>(&target)) {
    expression(*item->object);
    expression(*item->index);
    return emit(Opcode::DeleteItem);
  }
  const auto* tuple = tryAs<TupleDisplay>(&target);
  for (const Expression* element : tuple != nullptr ? tuple->elements : as<ListDisplay>(target).elements) {
    remove(*element);
  }
}

void Compiler::assertion(const Assert& node) {
  const Label end = b().newLabel();
  jumpIf(*node.test, end, true);
  const Value type = Value::of(m_target.runtime.types().assertionError);
  emit(Opcode::LoadConst, constant("AssertionError", type));
  if (node.message != nullptr) expression(*node.message);
  emit(Opcode::Call, node.message != nullptr ? 1 : 0);
  emit(Opcode::Raise, 1);
  b().bind(end);
}

void Compiler::import(const Import& node) {
  for (const ImportedModule& item : node.modules) {
    At at(*this, item.range);
    emit(Opcode::ImportName, nameIndex(str(item.module)), item.hasAlias ? 1 : 0);
    store(*item.target);
  }
}

void Compiler::importFrom(const ImportFrom& node) {
  if (node.module.valid() && node.module.text == "__future__") {
    for (const ImportedName& item : node.names) {
      if (item.name.text == "annotations") m_annotationsAreText = true;
    }
    return;
  }
  emit(Opcode::ImportName, nameIndex(node.module.valid() ? str(node.module) : str("")), 1);
  if (node.isStar) return emit(Opcode::ImportStar);
  for (const ImportedName& item : node.names) {
    At at(*this, item.range);
    emit(Opcode::ImportFrom, nameIndex(str(item.name)));
    store(*item.target);
  }
  emit(Opcode::Pop);
}

void Compiler::ifStatement(const If& node) {
  const Label end = b().newLabel();
  for (size_t i = 0; i < node.branches.size(); ++i) {
    const IfBranch& branch = node.branches[i];
    const bool isLast = i + 1 == node.branches.size() && node.elseBody.empty();
    const Label next = isLast ? end : b().newLabel();
    At at(*this, i == 0 ? node.range : branch.test->range);
    b().emitLine();
    jumpIf(*branch.test, next, false);
    block(branch.body);
    if (isLast) break;
    b().emitJump(Opcode::Jump, end);
    b().bind(next);
  }
  block(node.elseBody);
  b().bind(end);
}

}  // namespace loopscope::python
