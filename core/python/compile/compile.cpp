// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/compile/compile.h"

#include "core/python/compile/compiler.h"
#include "core/python/compile/module_object.h"
#include "core/runtime/dict.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Str;
using runtime::Value;

std::unique_ptr<Program> compile(const Module& module, const std::string& fileName,
                                 const CompileTarget& target) {
  return Compiler(module, fileName, target).run();
}

Compiler::Compiler(const Module& module, const std::string& fileName, const CompileTarget& target)
    : m_module(module), m_target(target), m_program(std::make_unique<Program>()) {
  m_program->fileName = fileName;
}

std::unique_ptr<Program> Compiler::run() {
  Code& code = newCode("<module>", *m_module.scope);
  code.firstLine = 1;
  beginUnit(code, *m_module.scope);
  setUpAnnotations(m_module.body);
  block(m_module.body);
  loadNone();
  emit(Opcode::Return);
  endUnit();
  m_program->module = &code;
  return std::move(m_program);
}

Code& Compiler::newCode(std::string_view name, const Scope& scope) {
  Code& code = m_program->codes.emplace_back();
  code.name = &str(name);
  code.qualifiedName = scope.qualifiedName.empty() ? code.name : &str(scope.qualifiedName);
  code.fileName = m_program->fileName;
  code.docString = Value::none();
  code.isLibrary = m_target.isLibrary;
  if (scope.isAsyncGenerator) {
    code.kind = CodeKind::AsyncGenerator;
  } else if (scope.isCoroutine) {
    code.kind = CodeKind::Coroutine;
  } else if (scope.isGenerator) {
    code.kind = CodeKind::Generator;
  }
  for (const Identifier& local : scope.locals) code.localNames.push_back(&str(local));
  if (scope.kind == ScopeKind::Class) code.localNames.assign(1, &str("__dict__"));
  for (const CellVariable& cell : scope.cells) code.cellNames.push_back(&str(cell.name));
  for (const FreeVariable& free : scope.frees) code.freeNames.push_back(&str(free.name));
  code.isClassBody = scope.kind == ScopeKind::Class;
  code.localCount = static_cast<uint32_t>(code.localNames.size());
  code.cellCount = static_cast<uint32_t>(code.cellNames.size());
  return code;
}

void Compiler::beginUnit(Code& code, const Scope& scope) {
  const SourceRange range = m_unit != nullptr ? b().range() : SourceRange{1, 1, 1, 1};
  m_units.push_back(std::make_unique<Unit>(code, scope, m_unit));
  m_unit = m_units.back().get();
  b().setRange(range);
  makeCells();
}

void Compiler::endUnit() {
  b().finish();
  m_unit = m_unit->parent;
  m_units.pop_back();
}

void Compiler::makeCells() {
  const std::vector<CellVariable>& cells = m_unit->scope.cells;
  for (size_t i = 0; i < cells.size(); ++i) {
    const bool isParameter = cells[i].parameterSlot != CellVariable::kNotAParameter;
    emit(Opcode::MakeCell, static_cast<int32_t>(b().code().localCount + i),
         isParameter ? cells[i].parameterSlot : Instruction::kNone);
  }
}

Str& Compiler::str(const Identifier& identifier) {
  const size_t index = identifier.id.value();
  if (index >= m_names.size()) m_names.resize(index + 1);
  if (m_names[index] == nullptr) m_names[index] = &str(identifier.text);
  return *m_names[index];
}

Str& Compiler::str(std::string_view text) {
  return m_target.runtime.intern(text);
}

uint32_t Compiler::globalSlot(const Identifier& identifier) {
  Str& name = str(identifier);
  const uint32_t slot = m_target.globals.slotOf(name);
  ModuleObject::Entry& entry = m_target.globals.entry(slot);
  if (entry.builtin.isUnbound()) {
    if (const Value* builtin = m_target.builtins.find(name)) entry.builtin = *builtin;
  }
  return slot;
}

void Compiler::load(const Identifier& name, const Binding& binding) {
  const auto slot = static_cast<int32_t>(binding.slot);
  switch (binding.kind) {
    case BindingKind::Local:
      return emit(Opcode::LoadFast, slot);
    case BindingKind::Cell:
      return emit(Opcode::LoadCell, static_cast<int32_t>(b().code().localCount) + slot);
    case BindingKind::Free:
      return emit(Opcode::LoadFree, slot);
    case BindingKind::Global:
      return emit(Opcode::LoadGlobal, static_cast<int32_t>(globalSlot(name)));
    case BindingKind::ClassName:
      return emit(Opcode::LoadName, nameIndex(str(name)), globalSlot(name));
    case BindingKind::ClassFree:
      return emit(Opcode::LoadNameOrFree, nameIndex(str(name)), binding.slot);
    case BindingKind::Unresolved:
      break;
  }
  CHECK(false);
}

void Compiler::store(const Name& name) {
  const auto slot = static_cast<int32_t>(name.binding.slot);
  switch (name.binding.kind) {
    case BindingKind::Local:
      return emit(Opcode::StoreFast, slot);
    case BindingKind::Cell:
      return emit(Opcode::StoreCell, static_cast<int32_t>(b().code().localCount) + slot);
    case BindingKind::Free:
      return emit(Opcode::StoreFree, slot);
    case BindingKind::Global:
      return emit(Opcode::StoreGlobal, static_cast<int32_t>(globalSlot(name.name)));
    case BindingKind::ClassName:
    case BindingKind::ClassFree:
      return emit(Opcode::StoreName, nameIndex(str(name.name)));
    case BindingKind::Unresolved:
      break;
  }
  CHECK(false);
}

void Compiler::erase(const Name& name) {
  const auto slot = static_cast<int32_t>(name.binding.slot);
  switch (name.binding.kind) {
    case BindingKind::Local:
      return emit(Opcode::DeleteFast, slot);
    case BindingKind::Cell:
      return emit(Opcode::DeleteCell, static_cast<int32_t>(b().code().localCount) + slot);
    case BindingKind::Free:
      return emit(Opcode::DeleteFree, slot);
    case BindingKind::Global:
      return emit(Opcode::DeleteGlobal, static_cast<int32_t>(globalSlot(name.name)));
    case BindingKind::ClassName:
    case BindingKind::ClassFree:
      return emit(Opcode::DeleteName, nameIndex(str(name.name)));
    case BindingKind::Unresolved:
      break;
  }
  CHECK(false);
}

int32_t Compiler::constant(const std::string& key, const Value& value) {
  return static_cast<int32_t>(b().constant(key, value));
}

void Compiler::loadNone() {
  emit(Opcode::LoadConst, constant("None", Value::none()));
}

void Compiler::loadConstant(ConstantValue value) {
  switch (value) {
    case ConstantValue::None:
      return loadNone();
    case ConstantValue::True:
      return emit(Opcode::LoadConst, constant("True", Value::boolean(true)));
    case ConstantValue::False:
      return emit(Opcode::LoadConst, constant("False", Value::boolean(false)));
    case ConstantValue::Ellipsis:
      return emit(Opcode::LoadConst, constant("...", Value::ellipsis()));
  }
}

void Compiler::loadText(std::string_view text) {
  emit(Opcode::LoadConst, constant("s" + std::string(text), Value::of(&str(text))));
}

void Compiler::loadInt(int64_t value) {
  emit(Opcode::LoadConst, constant("i" + std::to_string(value), Value::integer(value)));
}

}  // namespace loopscope::python
