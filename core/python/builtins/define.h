// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/runtime/dict.h"
#include "core/runtime/native.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

// What the tables of built-ins share.

namespace loopscope::python {

inline void defineBuiltins(runtime::Runtime& runtime, runtime::Dict& names,
                           std::span<const runtime::NativeDefinition> functions, void* context = nullptr) {
  for (const runtime::NativeDefinition& definition : functions) {
    auto function = runtime.heap().make<runtime::Native>(runtime, definition, runtime::NativeStyle::Builtin,
                                                         nullptr, context);
    names.set(runtime.intern(definition.name), runtime::Value::adopt(function.take()));
  }
}

inline runtime::Value textValue(runtime::Runtime& runtime, std::string_view utf8) {
  return runtime::Value::adopt(runtime::Str::make(runtime, utf8).take());
}

}  // namespace loopscope::python
