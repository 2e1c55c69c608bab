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

// Of all that the name could have been where it was looked for, as things are now: locals, whether they have
// a value or not, then globals, then built-ins.
std::string nearestVariable(Interpreter& interpreter, std::string_view name, const Function& function) {
  std::vector<std::string> locals;
  const Code& code = function.code();
  if (!code.isClassBody) {
    for (const runtime::Str* each : code.localNames) locals.emplace_back(each->view());
  }
  for (const runtime::Str* each : code.cellNames) locals.emplace_back(each->view());
  for (const runtime::Str* each : code.freeNames) locals.emplace_back(each->view());
  if (std::string nearest = nearestName(name, locals); !nearest.empty()) return nearest;
  std::vector<std::string> globals;
  for (const ModuleObject::Entry& entry : function.globals().entries()) {
    if (!entry.value.isUnbound()) globals.emplace_back(entry.name->view());
  }
  if (std::string nearest = nearestName(name, globals); !nearest.empty()) return nearest;
  std::vector<std::string> builtins;
  size_t position = 0;
  while (const runtime::Dict::Entry* entry = interpreter.builtins().next(position)) {
    builtins.emplace_back(entry->key.as<runtime::Str>()->view());
  }
  return nearestName(name, builtins);
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
    const Value name = ownAttribute(runtime, exception, "name");
    const auto* where = static_cast<runtime::Exception*>(exception.object())->payload.as<Function>();
    if (name.as<runtime::Str>() == nullptr || where == nullptr) return {};
    nearest = nearestVariable(interpreter, name.as<runtime::Str>()->view(), *where);
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

void Interpreter::raiseUndefined(const runtime::Str& name) {
  raiseNameError(name, fmt::format("name '{}' is not defined", name.view()));
}

void Interpreter::raiseNameError(const runtime::Str& name, std::string message) {
  Value error = makeException(*m_runtime.types().nameError, std::move(message));
  auto& exception = static_cast<runtime::Exception&>(*error.object());
  exception.own().set(m_runtime.intern("name"), Value::of(const_cast<runtime::Str*>(&name)));
  exception.payload = Value::of(m_frame->function);
  throw runtime::Raise{error};
}

}  // namespace loopscope::python
