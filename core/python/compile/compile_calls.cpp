// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/python/compile/compiler.h"

// Calls: the callee, all positional arguments, then all keywords, evaluated in that order.

namespace loopscope::python {

namespace {

bool hasSpread(const Call& node) {
  const auto isStarred = [](const Expression* argument) { return argument->kind == ExpressionKind::Starred; };
  const auto isSpread = [](const KeywordArgument& keyword) { return !keyword.name.valid(); };
  return std::any_of(node.positional.begin(), node.positional.end(), isStarred) ||
         std::any_of(node.keywords.begin(), node.keywords.end(), isSpread);
}

}  // namespace

void Compiler::call(const Call& node) {
  if (hasSpread(node)) return callSpread(node);
  if (callMethod(node)) return;
  expression(*node.callee);
  for (const Expression* argument : node.positional) expression(*argument);
  for (const KeywordArgument& keyword : node.keywords) expression(*keyword.value);
  const auto count = static_cast<int32_t>(node.positional.size() + node.keywords.size());
  if (node.keywords.empty()) return emit(Opcode::Call, count);
  emit(Opcode::CallKeywords, count, keywordNames(node.keywords));
}

// o.m(...) without making a bound method.
bool Compiler::callMethod(const Call& node) {
  const auto* attribute = tryAs<Attribute>(node.callee);
  if (attribute == nullptr) return false;
  expression(*attribute->object);
  {
    At at(*this, attribute->nameRange.line != 0 ? attribute->nameRange : attribute->range);
    emit(Opcode::LoadMethod, nameIndex(str(attribute->name)), b().cache());
  }
  for (const Expression* argument : node.positional) expression(*argument);
  for (const KeywordArgument& keyword : node.keywords) expression(*keyword.value);
  const auto count = static_cast<int32_t>(node.positional.size() + node.keywords.size());
  SourceRange range = node.range;
  if (attribute->nameRange.line != 0) range.line = attribute->nameRange.line;
  At at(*this, range);
  if (node.keywords.empty()) {
    emit(Opcode::CallMethod, count);
  } else {
    emit(Opcode::CallMethodKeywords, count, keywordNames(node.keywords));
  }
  return true;
}

uint32_t Compiler::keywordNames(const List<KeywordArgument>& keywords) {
  std::vector<runtime::Str*> names;
  for (const KeywordArgument& keyword : keywords) names.push_back(&str(keyword.name));
  b().code().keywords.push_back(std::move(names));
  return static_cast<uint32_t>(b().code().keywords.size() - 1);
}

void Compiler::callSpread(const Call& node) {
  expression(*node.callee);
  // What is spread alone is gone through last, by the call itself.
  const auto* alone = node.positional.size() == 1 ? tryAs<Starred>(node.positional[0]) : nullptr;
  alone != nullptr ? expression(*alone->value) : positionalTuple(node.positional);
  if (!node.keywords.empty()) keywordDict(node.keywords);
  emit(Opcode::CallSpread, node.keywords.empty() ? 0 : 1);
}

void Compiler::positionalTuple(const List<Expression*>& arguments) {
  size_t plain = 0;
  while (plain < arguments.size() && arguments[plain]->kind != ExpressionKind::Starred) ++plain;
  for (const Expression* argument : arguments.first(plain)) expression(*argument);
  if (plain == arguments.size()) return emit(Opcode::BuildTuple, static_cast<int32_t>(plain));
  emit(Opcode::BuildList, static_cast<int32_t>(plain));
  for (const Expression* argument : arguments.subspan(plain)) {
    if (const auto* starred = tryAs<Starred>(argument)) {
      expression(*starred->value);
      emit(Opcode::ListExtend);
    } else {
      expression(*argument);
      emit(Opcode::ListAppend, 1);
    }
  }
  emit(Opcode::ListToTuple);
}

void Compiler::keywordDict(const List<KeywordArgument>& keywords) {
  emit(Opcode::BuildDict, 0);
  for (size_t i = 0; i < keywords.size(); ++i) {
    if (!keywords[i].name.valid()) {
      expression(*keywords[i].value);
    } else {
      int32_t count = 0;
      for (; i < keywords.size() && keywords[i].name.valid(); ++i, ++count) {
        loadText(keywords[i].name.text);
        expression(*keywords[i].value);
      }
      --i;
      emit(Opcode::BuildDict, count);
    }
    emit(Opcode::DictMerge);
  }
}

}  // namespace loopscope::python
