// SPDX-License-Identifier: GPL-3.0-or-later
// Errors that nobody can be given: to the program's handler, or logged in CPython's words.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/aio/asyncio.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/dict.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"

namespace loopscope::aio {

using runtime::Dict;
using runtime::Ref;
using runtime::Str;
using runtime::Value;

namespace {

constexpr std::string_view kCreation = "source_traceback";

std::string withoutNewline(std::string_view text) {
  return std::string(text.substr(0, text.find_last_not_of('\n') + 1));
}

Value text(runtime::Runtime& values, std::string_view text) {
  return Value::adopt(Str::make(values, text).take());
}

// A handle's exception is still being handled when the program's handler is asked about it.
void linkContext(const Value& failure, const Value& context) {
  auto* raised = failure.as<runtime::Exception>();
  auto* dict = context.as<Dict>();
  if (raised == nullptr || dict == nullptr || raised->context.as<runtime::Exception>() != nullptr) return;
  Value handled;
  bool isOfHandle = false;
  size_t position = 0;
  while (const Dict::Entry* entry = dict->next(position)) {
    const auto* key = entry->key.as<Str>();
    if (key == nullptr) continue;
    isOfHandle |= key->view() == "handle";
    if (key->view() == "exception") handled = entry->value;
  }
  if (isOfHandle && !handled.is(failure)) raised->context = handled;
}

}  // namespace

void Loop::checkDuration(SimTime began, const std::function<std::string()>& handleText) {
  const double seconds = toSeconds({m_asyncio.clock().now().ns - began.ns});
  if (seconds < runtime::toNumber(m_asyncio.runtime(), slowCallbackDuration)) return;
  m_asyncio.language().log(LogLevel::Warning,
                           fmt::format("Executing {} took {:.3f} seconds", handleText(), seconds));
}

void Loop::callExceptionHandler(const ErrorContext& context) {
  runtime::Runtime& values = m_asyncio.runtime();
  const Ref<Dict> dict = Dict::make(values);
  // A program that prints the context sees CPython's order.
  const bool subjectFirst = context.exception.isUnbound();
  const auto addSubject = [&] {
    if (context.subjectName != nullptr) dict->set(values.intern(context.subjectName), context.subject);
  };
  if (subjectFirst) addSubject();
  dict->set(values.intern("message"), text(values, context.message));
  if (!context.exception.isUnbound()) dict->set(values.intern("exception"), context.exception);
  if (!subjectFirst) addSubject();
  if (context.creation) dict->set(values.intern(kCreation), text(values, *context.creation));
  callExceptionHandler(Value::of(dict.get()));
}

void Loop::callExceptionHandler(const Value& context) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (exceptionHandler.isNone() || exceptionHandler.isUnbound()) return defaultExceptionHandler(context);
  Value failure;
  try {
    values.call(exceptionHandler, {Value::of(this), context});
  } catch (runtime::Raise& raise) {
    failure = std::move(raise.exception);
  }
  if (failure.isUnbound()) return;
  linkContext(failure, context);
  const Ref<Dict> report = Dict::make(values);
  report->set(values.intern("message"), text(values, "Unhandled error in exception handler"));
  report->set(values.intern("exception"), failure);
  report->set(values.intern("context"), context);
  defaultExceptionHandler(Value::of(report.get()));
}

void Loop::defaultExceptionHandler(const Value& context) {
  runtime::Runtime& values = m_asyncio.runtime();
  auto* dict = context.as<Dict>();
  if (dict == nullptr) values.raise(*values.types().typeError, "context must be a dict");
  const Value* message = dict->find(values.intern("message"));
  std::string lines = message != nullptr && runtime::truth(values, *message)
                          ? runtime::str(values, *message)
                          : "Unhandled exception in event loop";
  std::vector<std::pair<std::string, Value>> details;
  size_t position = 0;
  while (const Dict::Entry* entry = dict->next(position)) {
    const std::string key = runtime::str(values, entry->key);
    if (key != "message" && key != "exception") details.emplace_back(key, entry->value);
  }
  std::sort(details.begin(), details.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [key, value] : details) {
    const bool isCreation = key == kCreation && value.as<Str>() != nullptr;
    lines += fmt::format(
        "\n{}: {}", key,
        isCreation ? "Object created at (most recent call last):\n" + withoutNewline(value.as<Str>()->view())
                   : runtime::repr(values, value));
  }
  const Value* exception = dict->find(values.intern("exception"));
  m_asyncio.language().log(LogLevel::Error, lines, exception != nullptr ? *exception : Value());
}

}  // namespace loopscope::aio
