// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/suggestions.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "core/python/interp/interp.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::python {

using runtime::Value;

namespace {

constexpr size_t kMoveCost = 2;
constexpr size_t kCaseCost = 1;
constexpr size_t kMaxNames = 750;
constexpr size_t kMaxLength = 40;

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

size_t substitutionCost(char a, char b) {
  if (a == b) return 0;
  return lower(a) == lower(b) ? kCaseCost : kMoveCost;
}

// Levenshtein's distance, where a letter more or less costs a move and another case less than that.
size_t distance(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && a.back() == b.back()) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.empty() || b.empty()) return (a.size() + b.size()) * kMoveCost;
  if (a.size() > kMaxLength || b.size() > kMaxLength) return std::numeric_limits<size_t>::max();
  std::vector<size_t> row(a.size() + 1);
  for (size_t i = 0; i <= a.size(); ++i) row[i] = i * kMoveCost;
  for (size_t j = 0; j < b.size(); ++j) {
    size_t diagonal = row[0];
    row[0] = (j + 1) * kMoveCost;
    for (size_t i = 0; i < a.size(); ++i) {
      const size_t substituted = diagonal + substitutionCost(a[i], b[j]);
      diagonal = row[i + 1];
      row[i + 1] = std::min(substituted, std::min(row[i], row[i + 1]) + kMoveCost);
    }
  }
  return row.back();
}

// The names that dir() finds.
std::vector<std::string> attributesOf(Interpreter& interpreter, const Value& object) {
  runtime::Runtime& runtime = interpreter.runtime();
  std::vector<std::string> names;
  const Value* dir = interpreter.builtins().find(runtime.intern("dir"));
  if (dir == nullptr) return names;
  runtime::forEach(runtime, runtime.call(*dir, {object}), [&](Value& name) {
    names.push_back(runtime::str(runtime, name));
    return true;
  });
  return names;
}

Value ownAttribute(runtime::Runtime& runtime, const Value& exception, std::string_view name) {
  const Value* found = static_cast<runtime::Exception*>(exception.object())->own().find(runtime.intern(name));
  return found != nullptr ? *found : Value();
}

}  // namespace

std::string nearestName(std::string_view wrong, const std::vector<std::string>& names) {
  if (names.size() > kMaxNames) return {};
  const std::string* nearest = nullptr;
  size_t least = std::numeric_limits<size_t>::max();
  for (const std::string& name : names) {
    if (name == wrong) continue;
    const size_t most = std::min((wrong.size() + name.size() + 3) * kMoveCost / 6, least - 1);
    const size_t found = distance(wrong, name);
    if (found > most) continue;
    nearest = &name;
    least = found;
  }
  return nearest != nullptr ? *nearest : std::string();
}

std::string suggestionText(Interpreter& interpreter, const Value& exception) {
  runtime::Runtime& runtime = interpreter.runtime();
  std::string nearest;
  if (runtime::isInstance(runtime, exception, *runtime.types().nameError)) {
    const Value& meant = static_cast<runtime::Exception*>(exception.object())->payload;
    if (const auto* name = meant.as<runtime::Str>()) nearest = name->view();
  } else if (runtime::isInstance(runtime, exception, *runtime.types().attributeError)) {
    const Value name = ownAttribute(runtime, exception, "name");
    const Value object = ownAttribute(runtime, exception, "obj");
    if (name.as<runtime::Str>() == nullptr || object.isUnbound()) return {};
    try {
      nearest = nearestName(name.as<runtime::Str>()->view(), attributesOf(interpreter, object));
    } catch (const runtime::Raise&) {  // a __dir__ that fails: then there is no suggestion
      return {};
    }
  }
  return nearest.empty() ? std::string() : fmt::format(". Did you mean: '{}'?", nearest);
}

// Of all that the name could have been where it was looked for: locals, then globals, then built-ins.
void Interpreter::raiseUndefined(const runtime::Str& name) {
  std::vector<std::string> locals;
  std::vector<std::string> globals;
  std::vector<std::string> builtins;
  const Code& code = *m_frame->code;
  for (size_t i = 0; i < code.localNames.size() && !code.isClassBody; ++i) {
    locals.emplace_back(code.localNames[i]->view());
  }
  for (const runtime::Str* each : code.cellNames) locals.emplace_back(each->view());
  for (const runtime::Str* each : code.freeNames) locals.emplace_back(each->view());
  for (const ModuleObject::Entry& entry : m_frame->function->globals().entries()) {
    if (!entry.value.isUnbound()) globals.emplace_back(entry.name->view());
  }
  size_t position = 0;
  while (const runtime::Dict::Entry* entry = m_builtins->next(position)) {
    builtins.emplace_back(entry->key.as<runtime::Str>()->view());
  }
  Value error =
      makeException(*m_runtime.types().nameError, fmt::format("name '{}' is not defined", name.view()));
  auto& exception = static_cast<runtime::Exception&>(*error.object());
  exception.own().set(m_runtime.intern("name"), Value::of(const_cast<runtime::Str*>(&name)));
  for (const auto* names : {&locals, &globals, &builtins}) {
    const std::string nearest = nearestName(name.view(), *names);
    if (nearest.empty()) continue;
    exception.payload = runtime::Str::make(m_runtime, nearest);
    break;
  }
  throw runtime::Raise{error};
}

}  // namespace loopscope::python
