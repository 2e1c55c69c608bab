// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/signature.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/dict.h"
#include "core/runtime/format.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

namespace loopscope::runtime {
namespace {

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

// "'a'", "'a' and 'b'", "'a', 'b', and 'c'"
std::string listNames(const std::vector<std::string_view>& names) {
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
    text += fmt::format("'{}'", names[i]);
  }
  return text;
}

}  // namespace

Signature::Signature(Runtime& runtime, const Native& function) : m_runtime(runtime), m_function(function) {
  parse(function.signatureText());
  m_isAllPositional = isPlain();
}

void Signature::parse(std::string_view text) {
  while (!trim(text).empty()) {
    size_t end = 0;
    for (bool quoted = false; end < text.size() && (quoted || text[end] != ','); ++end) {
      if (text[end] == '\'') quoted = !quoted;
    }
    addParameter(trim(text.substr(0, end)));
    text = end < text.size() ? text.substr(end + 1) : std::string_view();
  }
}

void Signature::addParameter(std::string_view text) {
  if (text == "/" || text == "//") {
    m_positionalOnly = m_parameters.size();
    m_isCStyle = true;
    m_takesTuple = text == "//";
    return;
  }
  if (text == "*") {
    m_keywordOnlyFollow = true;
    return;
  }
  const size_t equals = text.find('=');
  const bool required = equals == std::string_view::npos;
  const std::string_view name = trim(text.substr(0, equals));
  const int index = static_cast<int>(m_parameters.size());
  Kind kind = m_keywordOnlyFollow ? Kind::KeywordOnly : Kind::Positional;
  if (name.starts_with("**")) {
    kind = Kind::VarKeyword;
    m_varKeyword = index;
  } else if (name.starts_with("*")) {
    kind = Kind::VarPositional;
    m_varPositional = index;
    m_keywordOnlyFollow = true;
  } else if (kind == Kind::Positional) {
    ++m_positional;
    if (required) ++m_required;
  }
  const size_t stars = std::min(name.find_first_not_of('*'), name.size());
  m_parameters.push_back({&m_runtime.intern(name.substr(stars)), kind, required,
                          required ? Value() : parseDefault(trim(text.substr(equals + 1)))});
}

Value Signature::parseDefault(std::string_view text) const {
  if (text == "?") return {};
  if (text == "None") return Value::none();
  if (text == "True" || text == "False") return Value::boolean(text == "True");
  if (text.front() == '\'') return Str::make(m_runtime, text.substr(1, text.size() - 2));
  const Value integer = parseInt(m_runtime, text, 10);
  Value value = integer.isUnbound() ? parseFloat(text) : integer;
  CHECK(!value.isUnbound());
  return value;
}

bool Signature::isPlain() const {
  return std::all_of(m_parameters.begin(), m_parameters.end(),
                     [](const Parameter& parameter) { return parameter.kind == Kind::Positional; });
}

bool Signature::has(std::string_view name) const {
  return std::any_of(m_parameters.begin(), m_parameters.end(),
                     [name](const Parameter& parameter) { return parameter.name->view() == name; });
}

void Signature::bind(const Arguments& arguments, std::span<Value> bound) const {
  bindPositional(arguments, bound);
  Value rest;
  if (m_varKeyword >= 0) rest = Dict::make(m_runtime);
  for (const KeywordArgument& keyword : arguments.keywords) bindKeyword(arguments, keyword, bound, rest);
  if (m_varKeyword >= 0) bound[static_cast<size_t>(m_varKeyword)] = rest;
  raiseIfMissing(arguments, bound);
  for (size_t i = 0; i < m_parameters.size(); ++i) {
    if (bound[i].isUnbound()) bound[i] = m_parameters[i].byDefault;
  }
}

void Signature::bindPositional(const Arguments& arguments, std::span<Value> bound) const {
  const auto given = arguments.positional;
  if (given.size() > m_positional && m_varPositional < 0) raiseTooMany(arguments);
  const size_t direct = std::min(given.size(), m_positional);
  std::copy_n(given.begin(), direct, bound.begin());  // positional parameters come first
  if (m_varPositional >= 0) {
    bound[static_cast<size_t>(m_varPositional)] = Tuple::make(m_runtime, given.subspan(direct));
  }
}

void Signature::bindKeyword(const Arguments& arguments, const KeywordArgument& keyword,
                            std::span<Value> bound, Value& rest) const {
  for (size_t i = m_positionalOnly; i < m_parameters.size(); ++i) {
    const Parameter& parameter = m_parameters[i];
    if (parameter.name != keyword.name) continue;
    if (parameter.kind != Kind::Positional && parameter.kind != Kind::KeywordOnly) continue;
    if (!bound[i].isUnbound()) {
      m_runtime.raise(m_runtime.types().typeError, fmt::format("{}() got multiple values for argument '{}'",
                                                               shownName(arguments), keyword.name->view()));
    }
    bound[i] = keyword.value;
    return;
  }
  if (m_varKeyword >= 0) {
    static_cast<Dict*>(rest.object())->set(*keyword.name, keyword.value);
    return;
  }
  const bool saysInvalid = m_isCStyle || isOfC();
  const bool takesNone = m_isCStyle && !takesKeywords();
  m_runtime.raise(m_runtime.types().typeError,
                  takesNone     ? fmt::format("{}() takes no keyword arguments", shownName(arguments))
                  : saysInvalid ? fmt::format("'{}' is an invalid keyword argument for {}()",
                                              keyword.name->view(), nameInC())
                                : fmt::format("{}() got an unexpected keyword argument '{}'",
                                              m_function.qualifiedName(), keyword.name->view()));
}

// __new__, for which messages say the type's name and do not count the type.
bool Signature::isConstructor() const {
  return m_function.owner() != nullptr && m_function.style() == NativeStyle::Builtin &&
         m_function.name() == "__new__";
}

// How many parameters come first that the program does not write: self, or the type.
size_t Signature::countsFrom() const {
  const bool hasSelf = m_function.owner() != nullptr && m_function.style() != NativeStyle::Builtin;
  return hasSelf || isConstructor() ? 1 : 0;
}

// Whether CPython has it in C, where messages name no class: "search() takes at most ...".
bool Signature::isOfC() const {
  const Type* owner = m_function.owner();
  const bool ownerIsOfC = owner != nullptr && owner->name().find('.') != std::string_view::npos;
  return m_function.style() == NativeStyle::Builtin ||
         (m_function.style() == NativeStyle::Method && ownerIsOfC);
}

std::string Signature::nameInC() const {
  return std::string(isConstructor() ? m_function.owner()->shortName() : m_function.name());
}

std::string Signature::shownName(const Arguments& arguments) const {
  if (isConstructor()) return nameInC();
  if (m_takesTuple) return std::string(m_function.name());
  return arguments.isBound ? m_function.qualifiedName(arguments.positional[0]) : m_function.qualifiedName();
}

bool Signature::takesKeywords() const {
  return m_varKeyword >= 0 ||
         std::any_of(m_parameters.begin() + static_cast<ptrdiff_t>(m_positionalOnly), m_parameters.end(),
                     [](const Parameter& parameter) { return parameter.kind != Kind::VarPositional; });
}

void Signature::raiseTooMany(const Arguments& arguments) const {
  if (m_isCStyle && !takesKeywords()) raiseCStyleCount(arguments);
  if (m_isCStyle || isOfC()) raiseTooManyForC(arguments);
  const size_t given = arguments.positional.size();
  const std::string takes = m_required == m_positional
                                ? std::to_string(m_positional)
                                : fmt::format("from {} to {}", m_required, m_positional);
  m_runtime.raise(
      m_runtime.types().typeError,
      fmt::format("{}() takes {} positional argument{} but {} {} given", m_function.qualifiedName(), takes,
                  m_positional == 1 ? "" : "s", given, given == 1 ? "was" : "were"));
}

// As CPython's argument clinic for what takes keywords: self is not counted.
void Signature::raiseTooManyForC(const Arguments& arguments) const {
  const size_t all = m_parameters.size() - countsFrom();
  const size_t positional = m_positional - countsFrom();
  const size_t given = arguments.positional.size() - countsFrom();
  const bool tooManyInAll = given + arguments.keywords.size() > all;
  const size_t most = tooManyInAll ? all : positional;
  std::string takes = "no positional arguments";
  if (most > 0) {
    takes = fmt::format("{} {} {}argument{} ({} given)",
                        !tooManyInAll && m_required == m_positional ? "exactly" : "at most", most,
                        tooManyInAll ? "" : "positional ", most == 1 ? "" : "s",
                        tooManyInAll ? given + arguments.keywords.size() : given);
  }
  m_runtime.raise(m_runtime.types().typeError, fmt::format("{}() takes {}", nameInC(), takes));
}

// As CPython's argument clinic: self is not counted.
void Signature::raiseCStyleCount(const Arguments& arguments) const {
  const size_t self = countsFrom();
  const size_t given = arguments.positional.size();
  const size_t got = given - std::min(given, self);
  const size_t least = m_required - std::min(m_required, self);
  const size_t most = m_positional - std::min(m_positional, self);
  const bool isOfModule = m_function.owner() == nullptr && m_function.module() != "builtins";
  const std::string name =
      isOfModule ? fmt::format("{}.{}", m_function.module(), m_function.name()) : shownName(arguments);
  std::string message;
  if (most == 0) {
    message = fmt::format("{}() takes no arguments ({} given)", name, got);
  } else if (least == most && most == 1 && !isConstructor()) {
    message = fmt::format("{}() takes exactly one argument ({} given)", name, got);
  } else {
    const bool tooFew = got < least;
    const size_t bound = tooFew ? least : most;
    const char* which = least == most ? (m_takesTuple ? "exactly " : "") : tooFew ? "at least " : "at most ";
    const char* plural = bound == 1 ? "" : "s";
    message = m_takesTuple
                  ? fmt::format("{}() takes {}{} argument{} ({} given)", name, which, bound, plural, got)
                  : fmt::format("{} expected {}{} argument{}, got {}", nameInC(), which, bound, plural, got);
  }
  m_runtime.raise(m_runtime.types().typeError, message);
}

void Signature::raiseIfMissing(const Arguments& arguments, std::span<const Value> bound) const {
  for (const Kind kind : {Kind::Positional, Kind::KeywordOnly}) {
    std::vector<std::string_view> missing;
    for (size_t i = 0; i < m_parameters.size(); ++i) {
      const Parameter& parameter = m_parameters[i];
      if (parameter.kind == kind && parameter.required && bound[i].isUnbound()) {
        missing.push_back(parameter.name->view());
      }
    }
    if (missing.empty()) continue;
    const auto place = std::find_if(m_parameters.begin(), m_parameters.end(), [&](const Parameter& each) {
      return each.name->view() == missing.front();
    });
    const auto index = static_cast<size_t>(place - m_parameters.begin());
    if (m_isCStyle && kind == Kind::Positional && index < m_positionalOnly) raiseCStyleCount(arguments);
    if ((m_isCStyle || isOfC()) && kind == Kind::Positional) {
      m_runtime.raise(m_runtime.types().typeError,
                      fmt::format("{}() missing required argument '{}' (pos {})", nameInC(), missing.front(),
                                  index + 1 - countsFrom()));
    }
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}() missing {} required {} argument{}: {}", m_function.qualifiedName(),
                                missing.size(), kind == Kind::Positional ? "positional" : "keyword-only",
                                missing.size() == 1 ? "" : "s", listNames(missing)));
  }
}

}  // namespace loopscope::runtime
