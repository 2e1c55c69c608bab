// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/dict.h"

// The built-in functions that need no frames: one table per subject, one file per table. What needs the
// interpreter's frames or classes (super, property, globals, ...) is in core/python itself.

namespace loopscope::runtime {
class Runtime;
}

namespace loopscope::python {

class Console;

// Fills the namespace of built-in names: the functions below, every named type of BuiltinTypes, and the
// constants. The console outlives the runtime's functions.
void installBuiltins(runtime::Runtime& runtime, runtime::Dict& names, Console& console);

// dir(object): its attributes and those of its type, sorted; what __dir__ says where the program wrote one.
runtime::Value namesOf(runtime::Runtime& runtime, const runtime::Value& object);
// A list of the names in order.
runtime::Value sortedNames(runtime::Runtime& runtime, const runtime::Value& names);

// The tables.
void installNumberBuiltins(runtime::Runtime& runtime, runtime::Dict& names);  // abs, divmod, hex, round, ...
void installIterationBuiltins(runtime::Runtime& runtime,
                              runtime::Dict& names);                         // len, iter, sorted, sum, ...
void installIteratorTypes(runtime::Runtime& runtime, runtime::Dict& names);  // enumerate, zip, map, ...
void installObjectBuiltins(runtime::Runtime& runtime,
                           runtime::Dict& names);  // getattr, isinstance, id, repr, ...
void installTextBuiltins(runtime::Runtime& runtime, runtime::Dict& names,
                         Console& console);  // print, chr, ...

}  // namespace loopscope::python
