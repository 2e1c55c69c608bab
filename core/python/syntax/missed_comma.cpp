// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/missed_comma.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/python/syntax/scoped_visitor.h"

namespace loopscope::python {
namespace {

std::string_view constantType(ConstantValue value) {
  switch (value) {
    case ConstantValue::None:
      return "NoneType";
    case ConstantValue::Ellipsis:
      return "ellipsis";
    case ConstantValue::True:
    case ConstantValue::False:
      break;
  }
  return "bool";
}

std::string_view comprehensionType(ComprehensionKind kind) {
  switch (kind) {
    case ComprehensionKind::List:
      return "list";
    case ComprehensionKind::Set:
      return "set";
    case ComprehensionKind::Dict:
      return "dict";
    case ComprehensionKind::Generator:
      break;
  }
  return "generator";
}

// What the expression is, whatever its parts are; empty when that is not certain.
std::string_view typeOf(const Expression& node) {
  switch (node.kind) {
    case ExpressionKind::Constant:
      return constantType(as<Constant>(node).value);
    case ExpressionKind::Int:
      return "int";
    case ExpressionKind::Float:
      return "float";
    case ExpressionKind::String:
    case ExpressionKind::FString:
      return "str";
    case ExpressionKind::Bytes:
      return "bytes";
    case ExpressionKind::Tuple:
      return "tuple";
    case ExpressionKind::List:
      return "list";
    case ExpressionKind::Set:
      return "set";
    case ExpressionKind::Dict:
      return "dict";
    case ExpressionKind::Comprehension:
      return comprehensionType(as<Comprehension>(node).comprehensionKind);
    case ExpressionKind::Lambda:
      return "function";
    default:
      return {};
  }
}

bool isOneOf(std::string_view type, std::initializer_list<std::string_view> types) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

class MissedCommaFinder final : public ScopedVisitor {
 public:
  explicit MissedCommaFinder(Module& module) : m_module(module) {}

  void expression(Expression& node) override {
    if (const auto* call = tryAs<Call>(&node)) checkCall(*call);
    if (const auto* subscript = tryAs<Subscript>(&node)) checkSubscript(*subscript);
    ScopedVisitor::expression(node);
  }

 private:
  void warn(const Expression& node, std::string_view what) {
    m_module.warn(fmt::format("{}; perhaps you missed a comma?", what), node.range);
  }

  void checkCall(const Call& node) {
    const std::string_view type = typeOf(*node.callee);
    if (type.empty() || type == "function") return;
    warn(node, fmt::format("'{}' object is not callable", type));
  }

  void checkSubscript(const Subscript& node) {
    const std::string_view type = typeOf(*node.object);
    if (isOneOf(type, {"NoneType", "ellipsis", "bool", "int", "float", "set", "generator", "function"})) {
      return warn(node, fmt::format("'{}' object is not subscriptable", type));
    }
    const std::string_view index = typeOf(*node.index);
    if (!isOneOf(type, {"str", "bytes", "tuple", "list"}) || index.empty() || isOneOf(index, {"int", "bool"}))
      return;
    warn(node, fmt::format("{} indices must be integers or slices, not {}", type, index));
  }

  Module& m_module;
};

}  // namespace

void warnOfMissedCommas(Module& module) {
  const size_t before = module.warnings.size();
  MissedCommaFinder(module).visit(module);
  if (module.warnings.size() == before) return;
  std::stable_sort(module.warnings.begin(), module.warnings.end(),
                   [](const Diagnostic& a, const Diagnostic& b) { return a.where.line < b.where.line; });
}

}  // namespace loopscope::python
