// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/python_front/ast_dump.h"
#include "tests/core/python_front/dump_form.h"

namespace loopscope::python {
namespace {

std::string dumpMapping(const MappingPattern& node) {
  Form form("MatchMapping");
  for (size_t i = 0; i < node.keys.size(); ++i) form.add(node.keys[i]).add(node.values[i]);
  if (node.rest != nullptr) form.word("**").add(node.rest);
  return form.done();
}

std::string dumpClassPattern(const ClassPattern& node) {
  Form form("MatchClass");
  form.add(node.type).all(node.positional);
  for (size_t i = 0; i < node.keywordNames.size(); ++i)
    form.word(node.keywordNames[i].text).add(node.keywordPatterns[i]);
  return form.done();
}

}  // namespace

std::string dump(const Pattern* node) {
  switch (node->kind) {
    case PatternKind::Value:
      return Form("MatchValue").add(as<ValuePattern>(*node).value).done();
    case PatternKind::Singleton:
      return Form("MatchSingleton").word(nameOf(as<SingletonPattern>(*node).value)).done();
    case PatternKind::Sequence:
      return Form("MatchSequence").all(as<SequencePattern>(*node).elements).done();
    case PatternKind::Mapping:
      return dumpMapping(as<MappingPattern>(*node));
    case PatternKind::Class:
      return dumpClassPattern(as<ClassPattern>(*node));
    case PatternKind::Star:
      return Form("MatchStar").add(as<StarPattern>(*node).target).done();
    case PatternKind::As:
      return Form("MatchAs").add(as<AsPattern>(*node).pattern).add(as<AsPattern>(*node).target).done();
    case PatternKind::Or:
      return Form("MatchOr").all(as<OrPattern>(*node).alternatives).done();
  }
  return "?";
}

}  // namespace loopscope::python
