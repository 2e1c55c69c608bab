// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/builtin_types.h"

// How the built-in types come to be: each function makes the types of its file, with their slots; methods
// follow when they are looked for.

namespace loopscope::runtime {

void setUpObjectAndType(Runtime& runtime, BuiltinTypes& types);  // first: everything derives from these
void setUpNatives(Runtime& runtime, BuiltinTypes& types);
void setUpSingletons(Runtime& runtime, BuiltinTypes& types);
void setUpInt(Runtime& runtime, BuiltinTypes& types);
void setUpFloat(Runtime& runtime, BuiltinTypes& types);
void setUpStr(Runtime& runtime, BuiltinTypes& types);
void setUpBytes(Runtime& runtime, BuiltinTypes& types);
void setUpByteArray(Runtime& runtime, BuiltinTypes& types);
void setUpList(Runtime& runtime, BuiltinTypes& types);
void setUpTuple(Runtime& runtime, BuiltinTypes& types);
void setUpDict(Runtime& runtime, BuiltinTypes& types);
void setUpDictViews(Runtime& runtime, BuiltinTypes& types);
void setUpMappingProxy(Runtime& runtime, BuiltinTypes& types);
void setUpSets(Runtime& runtime, BuiltinTypes& types);
void setUpRangeAndSlice(Runtime& runtime, BuiltinTypes& types);
void setUpIterators(Runtime& runtime, BuiltinTypes& types);
void setUpExceptions(Runtime& runtime, BuiltinTypes& types);
void setUpGenerics(Runtime& runtime, BuiltinTypes& types);

// A type for a class derived from Iterator, its __iter__ and __next__ in place.
Type& makeIteratorType(Runtime& runtime, std::string_view name, std::string_view module);

// What assigning to an attribute of a type does (value Unbound: deleting it); types.type's slot.
void setTypeAttribute(Runtime& runtime, const Value& self, Str& name, const Value& value);

// The bits of Type::binaryOps.
template <class... Ops>
constexpr uint32_t operatorBits(Ops... ops) {
  return ((uint32_t{1} << static_cast<uint32_t>(ops)) | ...);
}

// Raises CPython's TypeError unless there are at most so many positional arguments and no keywords.
void expectArguments(Runtime& runtime, std::string_view name, const Arguments& arguments, size_t least,
                     size_t most);

}  // namespace loopscope::runtime
