// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "core/runtime/dict.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// A runtime without any program, and short ways to make values and to see what is raised.

namespace loopscope::runtime {

class RuntimeTest : public testing::Test {
 protected:
  static Value integer(int64_t value) { return Value::integer(value); }
  Value text(std::string_view utf8) { return Str::make(runtime, utf8); }
  Value list(std::initializer_list<Value> items) {
    return List::make(runtime, std::span<const Value>(items.begin(), items.size()));
  }
  std::string shown(const Value& value) { return repr(runtime, value); }

  // "Type: message" of what the action raises, or "nothing".
  std::string raisedBy(const std::function<void()>& action) {
    try {
      action();
    } catch (const Raise& raised) {
      const std::string type(typeName(runtime, raised.exception));
      return type + ": " + str(runtime, raised.exception);
    }
    return "nothing";
  }

  Runtime runtime{uint64_t{64} << 20};
};

}  // namespace loopscope::runtime
