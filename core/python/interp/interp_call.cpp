// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/python/interp/interp.h"
#include "core/python/interp/loop_support.h"
#include "core/runtime/dict.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// Calling functions of the program: arguments to parameters, with CPython's words for what does not fit.

namespace loopscope::python {

using runtime::Arguments;
using runtime::KeywordArgument;
using runtime::Raise;
using runtime::Str;
using runtime::Value;

namespace {

// Gives the frame back when binding fails half-way.
class FrameHolder {
 public:
  explicit FrameHolder(Frame* frame) : m_frame(frame) {}
  ~FrameHolder() {
    if (m_frame != nullptr) releaseFrame(m_frame);
  }
  FrameHolder(const FrameHolder&) = delete;
  FrameHolder& operator=(const FrameHolder&) = delete;
  Frame* keep() { return std::exchange(m_frame, nullptr); }

 private:
  Frame* m_frame;
};

std::string quotedList(const std::vector<std::string>& names) {
  std::string text;
  for (size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
    text += "'" + names[i] + "'";
  }
  return text;
}

std::string displayName(Function& function) {
  const Str* name = function.qualifiedName.as<Str>();
  return name != nullptr ? std::string(name->view()) : "function";
}

}  // namespace

Frame* Interpreter::bind(Function& function, std::span<const Value> positional,
                         std::span<const KeywordArgument> keywords) {
  Code& code = function.code();
  Frame* const frame = takeFrame(function);
  FrameHolder holder(frame);
  Value* const slots = frame->slots();
  const size_t taken = std::min<size_t>(positional.size(), code.positionalCount);
  for (size_t i = 0; i < taken; ++i) slots[i] = positional[i];

  const size_t firstRest = code.positionalCount + code.keywordOnlyCount;
  Value extra;
  if (code.hasKeywordRest) extra = runtime::Dict::make(m_runtime);
  for (const KeywordArgument& keyword : keywords) {
    if (!bindKeyword(function, *frame, keyword, extra)) raiseUnexpected(function, keyword, keywords);
  }
  if (positional.size() > taken && !code.hasRest) raiseTooMany(function, *frame, positional.size());
  fillDefaults(function, *frame, taken);
  if (code.hasRest) slots[firstRest] = runtime::Tuple::make(m_runtime, positional.subspan(taken));
  if (code.hasKeywordRest) slots[firstRest + (code.hasRest ? 1 : 0)] = std::move(extra);
  return holder.keep();
}

// False: there is no such parameter.
bool Interpreter::bindKeyword(Function& function, Frame& frame, const KeywordArgument& keyword,
                              Value& extra) {
  const Code& code = function.code();
  const size_t count = code.positionalCount + code.keywordOnlyCount;
  for (size_t i = code.positionalOnlyCount; i < count; ++i) {
    if (code.localNames[i] != keyword.name) continue;
    if (!frame.slots()[i].isUnbound()) {
      m_runtime.raise(m_runtime.types().typeError, fmt::format("{}() got multiple values for argument '{}'",
                                                               displayName(function), keyword.name->view()));
    }
    frame.slots()[i] = keyword.value;
    return true;
  }
  auto* dict = extra.as<runtime::Dict>();
  if (dict != nullptr) dict->set(*keyword.name, keyword.value);
  return dict != nullptr;
}

void Interpreter::raiseUnexpected(Function& function, const KeywordArgument& keyword,
                                  std::span<const KeywordArgument> keywords) {
  const Code& code = function.code();
  std::string positionalOnly;
  for (size_t i = 0; i < code.positionalOnlyCount; ++i) {
    if (std::ranges::find(keywords, code.localNames[i], &KeywordArgument::name) == keywords.end()) continue;
    positionalOnly += (positionalOnly.empty() ? "" : ", ") + std::string(code.localNames[i]->view());
  }
  if (!positionalOnly.empty()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{}() got some positional-only arguments passed as keyword arguments: '{}'",
                                displayName(function), positionalOnly));
  }
  m_runtime.raise(m_runtime.types().typeError, fmt::format("{}() got an unexpected keyword argument '{}'",
                                                           displayName(function), keyword.name->view()));
}

void Interpreter::fillDefaults(Function& function, Frame& frame, size_t given) {
  const Code& code = function.code();
  Value* const slots = frame.slots();
  const size_t firstDefault = code.positionalCount - function.defaults.size();
  std::vector<std::string> missing;
  for (size_t i = given; i < code.positionalCount; ++i) {
    if (!slots[i].isUnbound()) continue;
    if (i >= firstDefault) {
      slots[i] = function.defaults[i - firstDefault];
    } else {
      missing.emplace_back(code.localNames[i]->view());
    }
  }
  if (!missing.empty()) raiseMissing(function, missing, false);
  for (size_t i = 0; i < code.keywordOnlyCount; ++i) {
    Value& slot = slots[code.positionalCount + i];
    if (!slot.isUnbound()) continue;
    if (i < function.keywordDefaults.size() && !function.keywordDefaults[i].isUnbound()) {
      slot = function.keywordDefaults[i];
    } else {
      missing.emplace_back(code.localNames[code.positionalCount + i]->view());
    }
  }
  if (!missing.empty()) raiseMissing(function, missing, true);
}

void Interpreter::raiseMissing(Function& function, const std::vector<std::string>& missing,
                               bool keywordOnly) {
  m_runtime.raise(m_runtime.types().typeError,
                  fmt::format("{}() missing {} required {} argument{}: {}", displayName(function),
                              missing.size(), keywordOnly ? "keyword-only" : "positional",
                              missing.size() == 1 ? "" : "s", quotedList(missing)));
}

void Interpreter::raiseTooMany(Function& function, Frame& frame, size_t given) {
  const Code& code = function.code();
  size_t keywordOnlyGiven = 0;
  for (size_t i = 0; i < code.keywordOnlyCount; ++i) {
    if (!frame.slots()[code.positionalCount + i].isUnbound()) ++keywordOnlyGiven;
  }
  const size_t most = code.positionalCount;
  const size_t least = most - function.defaults.size();
  const std::string takes =
      function.defaults.empty() ? std::to_string(most) : fmt::format("from {} to {}", least, most);
  const bool plural = most != 1 || !function.defaults.empty();
  std::string were = fmt::format("{} {} given", given, given == 1 && keywordOnlyGiven == 0 ? "was" : "were");
  if (keywordOnlyGiven > 0) {
    were = fmt::format("{} positional argument{} (and {} keyword-only argument{}) were given", given,
                       given == 1 ? "" : "s", keywordOnlyGiven, keywordOnlyGiven == 1 ? "" : "s");
  }
  m_runtime.raise(m_runtime.types().typeError,
                  fmt::format("{}() takes {} positional argument{} but {}", displayName(function), takes,
                              plural ? "s" : "", were));
}

void Interpreter::raiseTooDeep() {
  m_runtime.raise(m_runtime.types().recursionError, "maximum recursion depth exceeded");
}

Value Interpreter::makeSuspended(Frame* frame) {
  runtime::Heap& heap = m_runtime.heap();
  switch (frame->code->kind) {
    case CodeKind::Generator:
      return heap.make<Generator>(*m_types.generator, *this, frame);
    case CodeKind::AsyncGenerator:
      return heap.make<AsyncGenerator>(*m_types.asyncGenerator, *this, frame);
    default:
      return makeCoroutine(frame);
  }
}

Completion Interpreter::callFunction(Function& function, const Arguments& arguments) {
  // Native code between the frames takes room on the C++ stack, of which threads have less.
#ifdef __SANITIZE_ADDRESS__  // which needs many times as much of it
  constexpr uint32_t kMaxNesting = 100;
  constexpr uint32_t kMaxNestingInThread = 10;
#else
  constexpr uint32_t kMaxNesting = 450;
  constexpr uint32_t kMaxNestingInThread = 150;
#endif
  const uint32_t most = m_threads.onMain() ? kMaxNesting : kMaxNestingInThread;
  if (m_depth >= m_limits.frameDepth || m_nesting >= most) raiseTooDeep();
  Frame* frame = bind(function, arguments.positional, arguments.keywords);
  if (frame->code->kind != CodeKind::Plain) return {Completion::Kind::Returned, makeSuspended(frame)};
  frame->back = m_frame;
  frame->link = FrameLink::Entry;
  ++m_depth;
  return run(frame, Value(), Value());
}

Value Interpreter::call(const Value& callable, const Arguments& arguments) {
  const Value keepAlive = callable;
  Completion completion = callFunction(*static_cast<Function*>(callable.object()), arguments);
  if (completion.kind == Completion::Kind::Raised) throw Raise{std::move(completion.value)};
  return std::move(completion.value);
}

Value Interpreter::callSpread(const Value& callee, const Value& positional, const Value& keywords) {
  std::vector<KeywordArgument> named;
  if (const auto* dict = keywords.as<runtime::Dict>()) {
    size_t position = 0;
    while (const runtime::Dict::Entry* entry = dict->next(position)) {
      auto* name = entry->key.as<Str>();
      if (name == nullptr) m_runtime.raise(m_runtime.types().typeError, "keywords must be strings");
      named.push_back({&m_runtime.intern(*name), entry->value});
    }
  }
  if (!runtime::isIterable(m_runtime, positional))
    refuseSpread(positional, nameInMessages(callee) + " argument");
  const runtime::Ref<runtime::Tuple> arguments(runtime::toTuple(m_runtime, positional));
  return m_runtime.call(callee, Arguments{arguments->items(), named});
}

// "module.function()" as CPython names a callee; built-ins have no module.
std::string Interpreter::nameInMessages(const Value& callee) {
  if (const auto* method = callee.as<runtime::BoundMethod>()) return nameInMessages(method->function);
  const std::string name = callableName(callee);
  if (name.empty()) return runtime::str(m_runtime, callee);
  std::string module;
  if (const auto* function = callee.as<Function>()) module = runtime::str(m_runtime, function->module);
  if (const auto* native = callee.as<runtime::Native>()) module = native->module();
  if (const auto* type = callee.as<runtime::Type>()) module = type->module();
  return (module.empty() || module == "builtins" ? "" : module + ".") + name + "()";
}

void Interpreter::mergeKeywords(const Value& callee, const Value& dict, const Value& mapping) {
  auto* target = static_cast<runtime::Dict*>(dict.object());
  const Value source = mapping.as<runtime::Dict>() != nullptr ? mapping : mappingToDict(mapping);
  if (source.isUnbound()) {
    m_runtime.raise(m_runtime.types().typeError,
                    fmt::format("{} argument after ** must be a mapping, not {}", nameInMessages(callee),
                                runtime::typeName(m_runtime, mapping)));
  }
  size_t position = 0;
  while (const runtime::Dict::Entry* entry = source.as<runtime::Dict>()->next(position)) {
    const Str* key = entry->key.as<Str>();
    if (key == nullptr) m_runtime.raise(m_runtime.types().typeError, "keywords must be strings");
    if (target->find(m_runtime, entry->key) != nullptr) {
      m_runtime.raise(m_runtime.types().typeError,
                      fmt::format("{} got multiple values for keyword argument '{}'", nameInMessages(callee),
                                  key->view()));
    }
    target->set(m_runtime, entry->key, entry->value);
  }
}

}  // namespace loopscope::python
