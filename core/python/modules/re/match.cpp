// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/modules/re/regex.h"
#include "core/runtime/bigint.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// Match objects.

namespace loopscope::python {

using namespace runtime;

Value Match::group(uint32_t number, const Value& byDefault) const {
  const size_t start = spans[size_t{2} * number];
  if (start == kUnsetSpan) return byDefault;
  // A look-ahead may end before it starts: \K is not let in, so it never does.
  return pattern->piece(pattern->subject(string).substr(start, spans[size_t{2} * number + 1] - start));
}

int64_t Match::indexOf(size_t offset) const {
  if (offset == kUnsetSpan) return -1;
  const Str* text = string.as<Str>();
  return static_cast<int64_t>(text == nullptr ? offset : text->indexAt(offset));
}

uint32_t Match::lastGroup() const {
  const std::vector<uint32_t>& order = pattern->syntax().closeOrder;
  for (size_t i = order.size(); i-- > 0;) {
    if (spans[size_t{2} * order[i]] != kUnsetSpan) return order[i];
  }
  return 0;
}

namespace {

Match& matchIn(const Value& self) {
  return *static_cast<Match*>(self.object());
}

uint32_t groupGiven(Runtime& runtime, const Match& match, const Value& key) {
  const Value number =
      isInteger(key) || key.as<Str>() != nullptr || typeOf(runtime, key).slots.index == nullptr
          ? key
          : toInteger(runtime, key);
  const std::optional<uint32_t> group = match.pattern->groupOf(number);
  if (!group) runtime.raise(runtime.types().indexError, "no such group");
  return *group;
}

Value group(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  const auto wanted = call[1].as<Tuple>()->items();
  if (wanted.empty()) return match.group(0, Value::none());
  if (wanted.size() == 1) return match.group(groupGiven(call.runtime, match, wanted[0]), Value::none());
  Ref<Tuple> result = Tuple::make(call.runtime, wanted.size());
  for (size_t i = 0; i < wanted.size(); ++i) {
    (*result)[i] = match.group(groupGiven(call.runtime, match, wanted[i]), Value::none());
  }
  return result;
}

Value groups(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  Ref<Tuple> result = Tuple::make(call.runtime, match.pattern->syntax().groups);
  for (uint32_t i = 0; i < result->size(); ++i) (*result)[i] = match.group(i + 1, call[1]);
  return result;
}

Value groupDict(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  Ref<Dict> result = Dict::make(call.runtime);
  for (const auto& [name, number] : match.pattern->syntax().names) {
    result->set(call.runtime.intern(name), match.group(number, call[1]));
  }
  return result;
}

template <size_t side>
Value edge(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  return Value::integer(
      match.indexOf(match.spans[size_t{2} * groupGiven(call.runtime, match, call[1]) + side]));
}

Value spanOf(Runtime& runtime, const Match& match, uint32_t group) {
  return Tuple::make(runtime, {Value::integer(match.indexOf(match.spans[size_t{2} * group])),
                               Value::integer(match.indexOf(match.spans[size_t{2} * group + 1]))});
}

Value span(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  return spanOf(call.runtime, match, groupGiven(call.runtime, match, call[1]));
}

Value expand(NativeCall& call) {
  const Match& match = matchIn(call[0]);
  try {
    const RegexTemplate text(call.runtime, *match.pattern, match.pattern->subject(call[1]));
    return match.pattern->piece(text.expand(match));
  } catch (const RegexError& error) {
    raiseRegexError(match.pattern->types(), error, call[1]);
  }
}

std::string reprMatch(Runtime& runtime, const Value& self) {
  const Match& match = matchIn(self);
  return fmt::format("<re.Match object; span=({}, {}), match={}>", match.indexOf(match.spans[0]),
                     match.indexOf(match.spans[1]), repr(runtime, match.group(0, Value::none())));
}

Value regs(Runtime& runtime, const Value& self) {
  const Match& match = matchIn(self);
  Ref<Tuple> result = Tuple::make(runtime, match.pattern->syntax().groups + size_t{1});
  for (uint32_t i = 0; i < result->size(); ++i) (*result)[i] = spanOf(runtime, match, i);
  return result;
}

Value lastGroupName(Runtime& runtime, const Value& self) {
  const uint32_t last = matchIn(self).lastGroup();
  for (const auto& [name, number] : matchIn(self).pattern->syntax().names) {
    if (number == last) return Str::make(runtime, name);
  }
  return Value::none();
}

constexpr NativeDefinition kMethods[] = {
    {"group", "self, /, *args", group},
    {"groups", "self, default=None", groups},
    {"groupdict", "self, default=None", groupDict},
    {"start", "self, group=0, /", edge<0>},
    {"end", "self, group=0, /", edge<1>},
    {"span", "self, group=0, /", span},
    {"expand", "self, template", expand},
    {"__copy__", "self, /", [](NativeCall& c) { return c[0]; }},
    {"__deepcopy__", "self, memo, /", [](NativeCall& c) { return c[0]; }},
};
constexpr NativeAttribute kAttributes[] = {
    {"string", [](Runtime&, const Value& self) { return matchIn(self).string; }},
    {"re", [](Runtime&, const Value& self) { return Value::of(matchIn(self).pattern.get()); }},
    {"pos",
     [](Runtime&, const Value& self) { return Value::integer(matchIn(self).indexOf(matchIn(self).from)); }},
    {"endpos",
     [](Runtime&, const Value& self) { return Value::integer(matchIn(self).indexOf(matchIn(self).to)); }},
    {"regs", regs},
    {"lastindex",
     [](Runtime&, const Value& self) {
       const uint32_t last = matchIn(self).lastGroup();
       return last == 0 ? Value::none() : Value::integer(last);
     }},
    {"lastgroup", lastGroupName},
};

}  // namespace

void setUpMatchType(RegexTypes& types) {
  TypeSlots& slots = types.match->slots;
  slots.create = nullptr;
  slots.repr = reprMatch;
  slots.getItem = [](Runtime& r, const Value& self, const Value& key) {
    return matchIn(self).group(groupGiven(r, matchIn(self), key), Value::none());
  };
  types.match->define(kMethods);
  types.match->define(kAttributes);
}

}  // namespace loopscope::python
