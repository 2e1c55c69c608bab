// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/overriding.h"

#include <algorithm>

#include "core/aio/asyncio.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Value;

Value overriddenMethod(runtime::Object& self, runtime::Runtime& runtime, std::string_view method) {
  if (!self.type().isProgramClass) return {};
  runtime::Str& name = runtime.intern(method);
  const auto mro = self.type().mro();
  const auto own =
      std::find_if(mro.begin(), mro.end(), [](const auto* each) { return !each->isProgramClass; });
  const Value* found = self.type().lookup(name);
  const Value* library = (*own)->lookup(name);
  if (found == nullptr || (library != nullptr && found->is(*library))) return {};
  const Value held = *found;
  return runtime::describe(runtime, held, Value::of(&self), self.type());
}

bool askProgramToCancel(Future& future, const Value& method, const Value& message) {
  runtime::Runtime& runtime = future.asyncio().runtime();
  return runtime::truth(runtime,
                        message.isNone() ? runtime.call(method, {}) : runtime.call(method, {message}));
}

bool askProgramForOutcome(Future& future, const Value& method, Value& value) {
  try {
    value = future.asyncio().runtime().call(method, {});
  } catch (runtime::Raise& raise) {
    value = std::move(raise.exception);
    return true;
  }
  return false;
}

uint32_t askProgramToUncancel(Task& task, const Value& method) {
  runtime::Runtime& runtime = task.asyncio().runtime();
  return static_cast<uint32_t>(std::max<int64_t>(runtime::toIndex(runtime, runtime.call(method, {})), 0));
}

}  // namespace loopscope::aio
