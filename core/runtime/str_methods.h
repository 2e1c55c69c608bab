// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/runtime/type.h"

// The methods of str, in groups: changing, splitting, searching, asking, encoding.

namespace loopscope::runtime {

class Bytes;

void defineStrMethods(Type& str);

std::span<const NativeDefinition> strCaseMethods();
std::span<const NativeDefinition> strSplitMethods();
std::span<const NativeDefinition> strSearchMethods();
std::span<const NativeDefinition> strQuestionMethods();
std::span<const NativeDefinition> strCodingMethods();

// One view per code point.
std::vector<std::string_view> splitCharacters(std::string_view text);

// bytes.decode; encoding and errors Unbound: utf-8, strict.
Value decodeBytes(Runtime& runtime, const Bytes& bytes, const Value& encoding, const Value& errors);

// The text of a str argument; TypeError "must be str, not int" otherwise.
std::string_view textArgument(Runtime& runtime, const Value& value, std::string_view what);
// An index that has to fit into 32 bits; OverflowError "Python int too large to convert to C int" otherwise.
int32_t smallArgument(Runtime& runtime, const Value& value);
// The text of self.
std::string_view selfText(const NativeCall& call);

}  // namespace loopscope::runtime
