// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/constructors.h"

#include <vector>

#include "core/runtime/runtime.h"

namespace loopscope::python {

using runtime::Arguments;
using runtime::Native;
using runtime::Type;
using runtime::Value;

namespace {

// The nearest native method of that name: a program's own methods stand before it in the mro, and call it.
const Value& nativeMethod(Type& type, runtime::Str& name) {
  for (Type* each : type.mro()) {
    const Value* found = each->table().find(name);
    if (found != nullptr && found->as<Native>() != nullptr) return *found;
  }
  CHECK(false && "the type has no constructor in its table");
}

Value callWith(runtime::Runtime& runtime, const Value& method, const Value& first,
               const Arguments& arguments) {
  std::vector<Value> positional{first};
  positional.insert(positional.end(), arguments.positional.begin(), arguments.positional.end());
  return runtime.call(method, Arguments{positional, arguments.keywords});
}

}  // namespace

Value createByNew(runtime::Runtime& runtime, Type& type, const Arguments& arguments) {
  const Value method = nativeMethod(type, *runtime.names().new_);
  return callWith(runtime, method, Value::of(&type), arguments);
}

void initializeByInit(runtime::Runtime& runtime, const Value& self, const Arguments& arguments) {
  const Value method = nativeMethod(self.object()->type(), *runtime.names().init);
  callWith(runtime, method, self, arguments);
}

}  // namespace loopscope::python
