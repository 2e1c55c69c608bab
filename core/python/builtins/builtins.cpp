// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/builtins/builtins.h"

#include "core/runtime/builtin_types.h"
#include "core/runtime/runtime.h"
#include "core/runtime/type.h"

namespace loopscope::python {

void installBuiltins(runtime::Runtime& runtime, runtime::Dict& names, Console& console) {
  using runtime::Value;
  for (runtime::Type* type : runtime.types().named) names.set(runtime.intern(type->name()), Value::of(type));
  names.set(runtime.intern("EnvironmentError"), Value::of(runtime.types().osError));
  names.set(runtime.intern("IOError"), Value::of(runtime.types().osError));
  names.set(runtime.intern("NotImplemented"), Value::notImplemented());
  names.set(runtime.intern("Ellipsis"), Value::ellipsis());
  names.set(runtime.intern("__debug__"), Value::boolean(true));
  installNumberBuiltins(runtime, names);
  installIterationBuiltins(runtime, names);
  installIteratorTypes(runtime, names);
  installObjectBuiltins(runtime, names);
  installTextBuiltins(runtime, names, console);
}

}  // namespace loopscope::python
