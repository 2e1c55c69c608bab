// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/unsupported.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

#include "core/python/analysis/fixes.h"
#include "core/python/analysis/import_tracker.h"
#include "core/python/analysis/refusals.h"
#include "core/python/syntax/scoped_visitor.h"

namespace loopscope::python {
namespace {

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// The last part of a name or of attributes: "ImportError" for builtins.ImportError too.
std::string_view lastPart(const Expression* node) {
  if (const auto* name = tryAs<Name>(node)) return name->name.text;
  if (const auto* attribute = tryAs<Attribute>(node)) return attribute->name.text;
  return {};
}

bool catchesImportError(const Expression* type) {
  if (type == nullptr) return true;
  if (const auto* tuple = tryAs<TupleDisplay>(type))
    return std::any_of(tuple->elements.begin(), tuple->elements.end(),
                       [](const Expression* element) { return catchesImportError(element); });
  return isOneOf(lastPart(type), {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"});
}

Refusal refuseMatrixProduct(std::string_view op) {
  return {Phrase::say("the '%1' operator is not supported", op),
          Phrase::say("call a function that multiplies")};
}

class UnsupportedFinder final : public ScopedVisitor {
 public:
  UnsupportedFinder(Module& module, const SupportedModules& supported, const SupportedModules& missing)
      : m_supported(supported), m_missing(missing), m_imports(module), m_found(module.refusals) {}

  std::vector<Diagnostic> run(Module& module) {
    visit(module);
    std::stable_sort(m_found.begin(), m_found.end(), [](const Diagnostic& a, const Diagnostic& b) {
      return std::pair(a.where.line, a.where.column) < std::pair(b.where.line, b.where.column);
    });
    // An attribute that is assigned to is looked at twice.
    m_found.erase(std::unique(m_found.begin(), m_found.end(),
                              [](const Diagnostic& a, const Diagnostic& b) { return a.where == b.where; }),
                  m_found.end());
    return std::move(m_found);
  }

  void expression(Expression& node) override;
  void statement(Statement& node) override;

 private:
  void refuse(const Refusal& refusal, const SourceRange& where, std::vector<TextFix> fixes = {}) {
    m_found.push_back({refusal.message, where, refusal.hint, "Unsupported", std::move(fixes)});
  }

  void name(const Name& node);
  void attribute(Attribute& node);
  void call(const Call& node);
  void tryStatement(Try& node);
  void import(const Import& node);
  void importFrom(const ImportFrom& node);
  void moduleImport(std::string_view module, const SourceRange& where);
  void classDef(const ClassDef& node);
  void refuseLoopMethod(const FunctionDef& function);
  void oldCoroutine(FunctionDef& node);
  void targets(List<Expression*> targets);
  void target(const Expression& node);
  Phrase supportedList() const;

  bool isModule(std::string_view path) const { return m_supported.contains(path); }
  bool knowsName(std::string_view module, std::string_view name) const;
  bool isMistaken(std::string_view module, std::string_view name) const;

  const SupportedModules& m_supported;
  const SupportedModules& m_missing;
  ImportTracker m_imports;
  std::vector<Diagnostic> m_found;
  std::vector<const Expression*> m_told;  // refused already, with more to say than their name
  bool m_hasListed = false;               // the modules there are: once is enough
  bool m_hasFallback = false;             // inside a try that catches a failing import
};

bool UnsupportedFinder::knowsName(std::string_view module, std::string_view name) const {
  auto entry = m_supported.find(module);
  if (entry == m_supported.end()) return true;  // the import has been refused already
  const auto& names = entry->second;
  return names.contains("*") || names.contains(name) || isModule(fmt::format("{}.{}", module, name)) ||
         name.starts_with("__") || isMistaken(module, name);
}

bool UnsupportedFinder::isMistaken(std::string_view module, std::string_view name) const {
  auto entry = m_missing.find(module);
  return entry != m_missing.end() && !entry->second.contains(name) && !name.starts_with('_') &&
         !hasReason(fmt::format("{}.{}", module, name));
}

void UnsupportedFinder::expression(Expression& node) {
  if (std::find(m_told.begin(), m_told.end(), &node) != m_told.end()) return;
  switch (node.kind) {
    case ExpressionKind::Name:
      return name(as<Name>(node));
    case ExpressionKind::Attribute:
      return attribute(as<Attribute>(node));
    case ExpressionKind::Call:
      call(as<Call>(node));
      break;
    case ExpressionKind::Binary:
      if (as<Binary>(node).op == BinaryOperator::MatrixMultiply)
        refuse(refuseMatrixProduct("@"), as<Binary>(node).opRange);
      break;
    default:
      break;
  }
  ScopedVisitor::expression(node);
}

void UnsupportedFinder::name(const Name& node) {
  if (node.context != NameContext::Load || m_imports.isBound(scope(), node)) return;
  bool mayBeBuiltin = node.binding.kind == BindingKind::Global || node.binding.kind == BindingKind::ClassName;
  std::string_view text = node.name.text;
  if (!mayBeBuiltin || !isPythonBuiltin(text)) return;
  if (isModule(fmt::format("builtins.{}", text))) return;  // this run provides it: open, where it has files
  if (isRefusedBuiltin(text) || (isModule("builtins") && !knowsName("builtins", text)))
    refuse(refuseBuiltin(text), node.range);
}

void UnsupportedFinder::attribute(Attribute& node) {
  std::optional<std::string> object = m_imports.pathOf(scope(), *node.object);
  if (object) {
    std::string path = fmt::format("{}.{}", *object, node.name.text);
    bool isUnknown = isModule(*object) && !knowsName(*object, node.name.text);
    if (isUnknown || isRefusedPath(path)) {
      const Refusal refusal = refusePath(path);
      return refuse(refusal, node.range,
                    refusal.newName.empty() ? std::vector<TextFix>() : renameFixes(node, refusal.newName));
    }
  }
  expression(*node.object);
}

void UnsupportedFinder::call(const Call& node) {
  std::optional<std::string> path = m_imports.pathOf(scope(), *node.callee);
  if (!path || !lostLoopArgument(*path)) return;
  for (const KeywordArgument& keyword : node.keywords)
    if (keyword.name.text == "loop")
      refuse({Phrase::say("the 'loop' argument of %1 was removed in Python 3.10", *path),
              Phrase::say("drop it: the running loop is used")},
             keyword.range, removeArgumentFixes(node, keyword));
}

void UnsupportedFinder::statement(Statement& node) {
  switch (node.kind) {
    case StatementKind::Try:
      return tryStatement(as<Try>(node));
    case StatementKind::Import:
      return import(as<Import>(node));
    case StatementKind::ImportFrom:
      return importFrom(as<ImportFrom>(node));
    case StatementKind::If:
      // What only a type checker reads needs no support.
      if (lastPart(as<If>(node).branches[0].test) == "TYPE_CHECKING") {
        block(as<If>(node).elseBody);
        return;
      }
      break;
    case StatementKind::FunctionDef:
      oldCoroutine(as<FunctionDef>(node));
      break;
    case StatementKind::ClassDef:
      classDef(as<ClassDef>(node));
      break;
    case StatementKind::Assign:
      targets(as<Assign>(node).targets);
      break;
    case StatementKind::Delete:
      targets(as<Delete>(node).targets);
      break;
    case StatementKind::AugmentedAssign:
      target(*as<AugmentedAssign>(node).target);
      if (as<AugmentedAssign>(node).op == BinaryOperator::MatrixMultiply)
        refuse(refuseMatrixProduct("@="), node.range);
      break;
    default:
      break;
  }
  ScopedVisitor::statement(node);
}

void UnsupportedFinder::tryStatement(Try& node) {
  bool catches = std::any_of(node.handlers.begin(), node.handlers.end(),
                             [](const ExceptHandler& handler) { return catchesImportError(handler.type); });
  bool outer = std::exchange(m_hasFallback, m_hasFallback || catches);
  block(node.body);
  m_hasFallback = outer;
  for (const ExceptHandler& handler : node.handlers) {
    optional(handler.type);
    block(handler.body);
  }
  block(node.elseBody);
  block(node.finallyBody);
}

Phrase UnsupportedFinder::supportedList() const {
  std::vector<std::string_view> names;
  for (const auto& [module, contents] : m_supported)
    if (!module.starts_with("builtins")) names.push_back(module);
  return Phrase::say("these are: %1", fmt::format("{}", fmt::join(names, ", ")));
}

void UnsupportedFinder::moduleImport(std::string_view module, const SourceRange& where) {
  if (isModule(module) || m_hasFallback) return;
  Refusal refusal = refuseModule(module);
  if (refusal.hint.empty() && !std::exchange(m_hasListed, true)) refusal.hint = supportedList();
  refuse(refusal, where);
}

void UnsupportedFinder::import(const Import& node) {
  for (const ImportedModule& item : node.modules) moduleImport(item.module.text, item.range);
}

void UnsupportedFinder::importFrom(const ImportFrom& node) {
  if (node.module.text == "__future__") return;
  if (node.level > 0)
    return refuse(
        {Phrase::say("relative imports are not supported"), Phrase::say("put everything into one file")},
        node.range);
  if (!isModule(node.module.text)) {
    bool areModules = !node.names.empty() &&
                      std::all_of(node.names.begin(), node.names.end(), [&](const ImportedName& item) {
                        return isModule(fmt::format("{}.{}", node.module.text, item.name.text));
                      });
    if (!areModules) moduleImport(node.module.text, node.moduleRange);
    return;
  }
  for (const ImportedName& item : node.names)
    if (!m_hasFallback && !knowsName(node.module.text, item.name.text))
      refuse(refusePath(fmt::format("{}.{}", node.module.text, item.name.text)), item.range);
}

// What Loopscope's own loop does without asking. create_task is asked for.
bool isLoopMethod(std::string_view name) {
  return isOneOf(name, {"call_soon",
                        "call_soon_threadsafe",
                        "call_later",
                        "call_at",
                        "time",
                        "create_future",
                        "run_forever",
                        "run_until_complete",
                        "run_in_executor",
                        "stop",
                        "close",
                        "is_running",
                        "is_closed",
                        "call_exception_handler",
                        "default_exception_handler",
                        "shutdown_asyncgens",
                        "shutdown_default_executor",
                        "get_debug",
                        "set_debug",
                        "_run_once",
                        "_call_soon",
                        "_add_callback",
                        "_process_events",
                        "_write_to_self"});
}

void UnsupportedFinder::refuseLoopMethod(const FunctionDef& function) {
  refuse(
      {Phrase::say("a loop of your own with another %1() is not supported", function.name.text),
       Phrase::say(
           "of a loop's methods a class may replace create_task(); for others, call a function of your own")},
      function.target->range);
}

void UnsupportedFinder::classDef(const ClassDef& node) {
  Refusal metaclass{Phrase::say("metaclasses are not supported"),
                    Phrase::say("use a class decorator or a base class")};
  for (const KeywordArgument& keyword : node.keywords) {
    std::optional<std::string> path = m_imports.pathOf(scope(), *keyword.value);
    if (keyword.name.text == "metaclass" && path != "abc.ABCMeta") refuse(metaclass, keyword.range);
  }
  for (const Expression* base : node.bases) {
    const auto* name = tryAs<Name>(base);
    if (name != nullptr && name->name.text == "type" && !m_imports.isBound(scope(), *name))
      refuse(metaclass, base->range);
  }
  const bool isLoop = std::any_of(node.bases.begin(), node.bases.end(), [&](const Expression* base) {
    const std::optional<std::string> path = m_imports.pathOf(scope(), *base);
    return path && path->starts_with("asyncio.") && path->ends_with("EventLoop");
  });
  for (const Statement* member : node.body) {
    const auto* function = tryAs<FunctionDef>(member);
    if (function != nullptr && isLoop && isLoopMethod(function->name.text)) refuseLoopMethod(*function);
    if (function != nullptr &&
        isOneOf(function->name.text, {"__get__", "__set__", "__delete__", "__set_name__"}))
      refuse({Phrase::say("descriptors are not supported"), Phrase::say("use a property")},
             function->target->range);
  }
}

// @asyncio.coroutine is refused with what makes an async function of it.
void UnsupportedFinder::oldCoroutine(FunctionDef& node) {
  for (Expression* decorator : node.decorators) {
    if (m_imports.pathOf(scope(), *decorator) != "asyncio.coroutine") continue;
    refuse(refusePath("asyncio.coroutine"), decorator->range, asyncFunctionFixes(node, *decorator));
    m_told.push_back(decorator);
  }
}

void UnsupportedFinder::targets(List<Expression*> list) {
  for (const Expression* node : list) target(*node);
}

void UnsupportedFinder::target(const Expression& node) {
  const auto* attribute = tryAs<Attribute>(&node);
  if (attribute == nullptr) return;
  std::optional<std::string> object = m_imports.pathOf(scope(), *attribute->object);
  const bool isReplaceable = (object == "sys" && isOneOf(attribute->name.text, {"stdout", "stderr"})) ||
                             (object == "threading" && attribute->name.text == "excepthook");
  if (object && isModule(*object) && !isReplaceable)
    refuse({Phrase::say("replacing %1.%2 is not supported", *object, attribute->name.text),
            Phrase::say("give your own function another name and call that")},
           node.range);
}

}  // namespace

std::vector<Diagnostic> findUnsupported(Module& module, const SupportedModules& supported,
                                        const SupportedModules& missing) {
  return UnsupportedFinder(module, supported, missing).run(module);
}

}  // namespace loopscope::python
