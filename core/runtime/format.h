// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/runtime/value.h"

// Numbers and text as Python writes them: float repr, the format mini-language, % formatting, str.format.

namespace loopscope::runtime {

class Runtime;
class Str;
class Tuple;

// The shortest text that reads back as the same float: "1e+16", "0.1", "inf".
std::string formatFloat(double value);
// Decimal digits of an int of any size; ValueError past 4300 digits, as CPython.
std::string formatInt(Runtime& runtime, const Value& integer);
// The text in quotes with escapes, as repr(str) writes it; ascii escapes everything else too.
std::string quote(std::string_view text, bool asciiOnly = false);
// \x.., \u.... or \U........, whichever is the shortest that holds it.
std::string escaped(char32_t c);
std::string quoteBytes(std::string_view bytes);

// format(value, spec) of the three kinds that have the mini-language.
std::string formatStrWith(Runtime& runtime, const Value& text, std::string_view spec);
std::string formatIntWith(Runtime& runtime, const Value& integer, std::string_view spec);
std::string formatFloatWith(Runtime& runtime, double value, std::string_view spec);

// "..." % arguments; `what` is what messages call the pattern, "string" or "bytes".
std::string formatPercent(Runtime& runtime, std::string_view pattern, const Value& arguments,
                          std::string_view what = "string");
// "...".format(*positional, **names), and without positional "...".format_map(names), where names is anything
// with items.
std::string formatTemplate(Runtime& runtime, std::string_view pattern, const Tuple* positional,
                           const Value& names);

// Numbers out of text, as int("0x1f", 16) and float(" 1_0.5 ") read them. Unbound when it is none.
Value parseInt(Runtime& runtime, std::string_view text, int base);
Value parseFloat(std::string_view text);

}  // namespace loopscope::runtime
