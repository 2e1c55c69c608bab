// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/code_object.h"

#include <fmt/format.h>

#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

namespace loopscope::python {

using runtime::Runtime;
using runtime::Value;

namespace {

class CodeObject final : public runtime::Object {
 public:
  CodeObject(runtime::Type& type, const Code& shown)
      : Object(type, runtime::ObjectKind::Other), code(shown) {}

  const Code& code;  // borrowed: programs outlive their values
};

const Code& codeOf(const Value& self) {
  return static_cast<CodeObject*>(self.object())->code;
}

Value namesTuple(Runtime& runtime, const std::vector<runtime::Str*>& names) {
  std::vector<Value> values;
  for (runtime::Str* name : names) {
    if (!name->view().starts_with('.')) values.push_back(Value::of(name));
  }
  return runtime::Tuple::make(runtime, values);
}

template <uint32_t Code::*count>
Value getCount(Runtime&, const Value& self) {
  return Value::integer(codeOf(self).*count);
}

constexpr runtime::NativeAttribute kAttributes[] = {
    {"co_name", [](Runtime&, const Value& self) { return Value::of(codeOf(self).name); }},
    {"co_qualname", [](Runtime&, const Value& self) { return Value::of(codeOf(self).qualifiedName); }},
    {"co_filename",
     [](Runtime& r, const Value& self) -> Value { return runtime::Str::make(r, codeOf(self).fileName); }},
    {"co_firstlineno", getCount<&Code::firstLine>},
    {"co_argcount", getCount<&Code::positionalCount>},
    {"co_posonlyargcount", getCount<&Code::positionalOnlyCount>},
    {"co_kwonlyargcount", getCount<&Code::keywordOnlyCount>},
    {"co_nlocals",
     [](Runtime&, const Value& self) {
       return Value::integer(static_cast<int64_t>(codeOf(self).localNames.size()));
     }},
    {"co_varnames", [](Runtime& r, const Value& self) { return namesTuple(r, codeOf(self).localNames); }},
    {"co_cellvars", [](Runtime& r, const Value& self) { return namesTuple(r, codeOf(self).cellNames); }},
    {"co_freevars", [](Runtime& r, const Value& self) { return namesTuple(r, codeOf(self).freeNames); }},
};

Value getContents(Runtime& runtime, const Value& self) {
  const Value& value = static_cast<Cell*>(self.object())->value;
  if (value.isUnbound()) runtime.raise(runtime.types().valueError, "Cell is empty");
  return value;
}

constexpr runtime::NativeAttribute kCellAttributes[] = {
    {"cell_contents", getContents,
     [](Runtime&, const Value& self, const Value& value) {
       static_cast<Cell*>(self.object())->value = value;
     }},
};

}  // namespace

void setUpCodeType(Runtime& runtime, PythonTypes& types) {
  types.code = &runtime.makeType({.name = "code", .canBeBase = false});
  types.code->slots.create = nullptr;
  types.code->slots.repr = [](Runtime& r, const Value& self) {
    const Code& code = codeOf(self);
    return fmt::format("<code object {} at {}, file \"{}\", line {}>", code.name->view(), r.addressText(self),
                       code.fileName, code.firstLine);
  };
  types.code->define(kAttributes);
  runtime.types().cell->define(kCellAttributes);
}

Value makeCodeObject(Runtime& runtime, const PythonTypes& types, const Code& code) {
  return runtime.heap().make<CodeObject>(*types.code, code);
}

}  // namespace loopscope::python
