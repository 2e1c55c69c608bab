// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/native.h"
#include "core/runtime/type.h"

// How the types of modules are made: their constructor is a native __new__ or __init__ with a signature, so
// that arguments are bound and refused as those of any function. A type puts these into its slots and the
// method into its table; a program's subclass may call it through super().

namespace loopscope::python {

// For TypeSlots::create: calls the type's native __new__, "type, ...", given by Type::defineStatic.
runtime::Value createByNew(runtime::Runtime& runtime, runtime::Type& type,
                           const runtime::Arguments& arguments);
// For TypeSlots::initialize: calls the type's native __init__, "self, ...", given by Type::define.
void initializeByInit(runtime::Runtime& runtime, const runtime::Value& self,
                      const runtime::Arguments& arguments);

// The type that __new__ was called for.
inline runtime::Type& typeGiven(const runtime::NativeCall& call) {
  return *static_cast<runtime::Type*>(call[0].object());
}

}  // namespace loopscope::python
