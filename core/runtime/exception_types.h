// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/runtime/builtin_types.h"
#include "core/runtime/exception.h"
#include "core/runtime/native.h"
#include "core/runtime/tuple.h"

// What the types of exceptions share, for those whose fields are more than their arguments.

namespace loopscope::runtime {

inline Exception& exceptionIn(const Value& self) {
  return *static_cast<Exception*>(self.object());
}
inline const Tuple& argumentsOf(const Value& self) {
  return *static_cast<Tuple*>(exceptionIn(self).arguments.object());
}

// The slots of BaseException.
Value createException(Runtime& runtime, Type& type, const Arguments& arguments);
void initializeException(Runtime& runtime, const Value& self, const Arguments& arguments);
std::string strException(Runtime& runtime, const Value& self);

void setUpOsError(Type& osError);  // before its subclasses are made
void setUpUnicodeErrors(BuiltinTypes& types);

}  // namespace loopscope::runtime
