// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/runtime/native.h"
#include "core/runtime/value.h"

// The parameters of a native function, read from its definition's text, and the binding of a call's arguments
// to them.

namespace loopscope::runtime {

class Signature {
 public:
  Signature(Runtime& runtime, const Native& function);

  // True when a call with exactly count() positional arguments needs no binding.
  bool isPlain() const;
  size_t count() const { return m_parameters.size(); }
  bool has(std::string_view name) const;
  // Whether so many positional arguments and no others need nothing but the defaults of the rest.
  bool needsOnlyDefaults(size_t given) const {
    return m_isAllPositional && given >= m_required && given <= m_positional;
  }
  template <class Values>
  void addDefaults(Values& bound) const {
    for (size_t i = bound.size(); i < m_parameters.size(); ++i) bound.push_back(m_parameters[i].byDefault);
  }
  // Fills one Value per parameter.
  void bind(const Arguments& arguments, std::span<Value> bound) const;

 private:
  enum class Kind : uint8_t { Positional, KeywordOnly, VarPositional, VarKeyword };
  struct Parameter {
    Str* name;
    Kind kind;
    bool required;
    Value byDefault;
  };

  void parse(std::string_view text);
  void addParameter(std::string_view text);
  Value parseDefault(std::string_view text) const;

  void bindPositional(const Arguments& arguments, std::span<Value> bound) const;
  void bindKeyword(const Arguments& arguments, const KeywordArgument& keyword, std::span<Value> bound,
                   Value& rest) const;
  bool isConstructor() const;
  size_t countsFrom() const;
  bool isOfC() const;
  bool takesKeywords() const;
  std::string nameInC() const;
  std::string shownName(const Arguments& arguments) const;
  [[noreturn]] void raiseTooMany(const Arguments& arguments) const;
  [[noreturn]] void raiseTooManyForC(const Arguments& arguments) const;
  [[noreturn]] void raiseCStyleCount(const Arguments& arguments) const;
  void raiseIfMissing(const Arguments& arguments, std::span<const Value> bound) const;

  Runtime& m_runtime;
  const Native& m_function;
  std::vector<Parameter> m_parameters;
  size_t m_positionalOnly = 0;
  size_t m_positional = 0;  // parameters that a positional argument can fill
  size_t m_required = 0;    // of these, how many have no default
  int m_varPositional = -1;
  int m_varKeyword = -1;
  bool m_keywordOnlyFollow = false;
  bool m_isCStyle = false;
  bool m_takesTuple = false;
  bool m_isAllPositional = false;
};

}  // namespace loopscope::runtime
