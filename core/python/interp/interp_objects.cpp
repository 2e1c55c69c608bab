// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/runtime/dict.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// Displays, unpacking, formatting, patterns, and making functions.

namespace loopscope::python {

using runtime::Dict;
using runtime::List;
using runtime::Str;
using runtime::Tuple;
using runtime::Value;

std::vector<Value> Interpreter::unpackStar(const Value& value, size_t before, size_t after) {
  const auto notIterable = [&] {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("cannot unpack non-iterable {} object", runtime::typeName(m_runtime, value)));
  };
  if (!runtime::isIterable(m_runtime, value)) notIterable();
  const runtime::Ref<List> items = runtime::toList(m_runtime, value);
  if (items->size() < before + after) {
    m_runtime.raise(m_runtime.types().valueError,
                    fmt::format("not enough values to unpack (expected at least {}, got {})", before + after,
                                items->size()));
  }
  std::vector<Value> parts;
  const size_t rest = items->size() - before - after;
  for (size_t i = 0; i < before; ++i) parts.push_back((*items)[i]);
  parts.push_back(List::make(m_runtime, items->items().subspan(before, rest)));
  for (size_t i = 0; i < after; ++i) parts.push_back((*items)[before + rest + i]);
  return parts;
}

void Interpreter::refuseSpread(const Value& value, std::string_view what) {
  m_runtime.raise(m_runtime.types().typeError, fmt::format("{} after * must be an iterable, not {}", what,
                                                           runtime::typeName(m_runtime, value)));
}

void Interpreter::extendList(const Value& list, const Value& iterable) {
  if (!runtime::isIterable(m_runtime, iterable)) refuseSpread(iterable, "Value");
  auto* target = static_cast<List*>(list.object());
  runtime::forEach(m_runtime, iterable, [&](Value& item) {
    target->append(std::move(item));
    return true;
  });
}

// A dict of a mapping that is none itself: through keys() and [].
Value Interpreter::mappingToDict(const Value& mapping) {
  const Value keys = runtime::findAttribute(m_runtime, mapping, m_runtime.intern("keys"));
  if (keys.isUnbound()) return Value();
  runtime::Ref<Dict> dict = Dict::make(m_runtime);
  runtime::forEach(m_runtime, m_runtime.call(keys, {}), [&](Value& key) {
    dict->set(m_runtime, key, runtime::getItem(m_runtime, mapping, key));
    return true;
  });
  return dict;
}

void Interpreter::updateDict(const Value& dict, const Value& mapping) {
  const Value source = mapping.as<Dict>() != nullptr ? mapping : mappingToDict(mapping);
  if (source.isUnbound()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("'{}' object is not a mapping", runtime::typeName(m_runtime, mapping)));
  }
  size_t position = 0;
  while (const Dict::Entry* entry = source.as<Dict>()->next(position)) {
    const Value key = entry->key;
    dict.as<Dict>()->set(m_runtime, key, entry->value);
  }
}

Value Interpreter::formatValue(const Value& value, char conversion, std::string_view spec) {
  switch (conversion) {
    case 'r':
    case 's':
    case 'a': {
      const std::string text = conversion == 'r'   ? runtime::repr(m_runtime, value)
                               : conversion == 's' ? runtime::str(m_runtime, value)
                                                   : runtime::ascii(m_runtime, value);
      if (spec.empty()) return Str::make(m_runtime, text);
      return Str::make(m_runtime, runtime::format(m_runtime, Str::make(m_runtime, text), spec));
    }
    default:
      return Str::make(m_runtime, runtime::format(m_runtime, value, spec));
  }
}

Value Interpreter::makeFunction(Frame& frame, const Instruction& instruction, Value*& top) {
  Code& code = *frame.code->children[static_cast<uint32_t>(instruction.arg)];
  runtime::Ref<Function> function =
      m_runtime.heap().make<Function>(*m_runtime.types().function, code, frame.function->globals());
  const uint32_t flags = instruction.extra & 7;
  const uint32_t cells = instruction.extra >> 3;
  function->closure.resize(cells);
  for (uint32_t i = cells; i-- > 0;) {
    function->closure[i] = runtime::Ref<Cell>::adopt(static_cast<Cell*>((--top)->take()));
  }
  if ((flags & kHasAnnotations) != 0) function->annotations = std::move(*--top);
  if ((flags & kHasKeywordDefaults) != 0) {
    const Value defaults = std::move(*--top);
    for (uint32_t i = 0; i < code.keywordOnlyCount; ++i) {
      const Value* value = defaults.as<Dict>()->find(*code.localNames[code.positionalCount + i]);
      function->keywordDefaults.push_back(value != nullptr ? *value : Value());
    }
  }
  if ((flags & kHasDefaults) != 0) {
    const Value defaults = std::move(*--top);
    const auto items = defaults.as<Tuple>()->items();
    function->defaults.assign(items.begin(), items.end());
  }
  return function;
}

}  // namespace loopscope::python
