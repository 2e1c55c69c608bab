// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/aio/task.h"
#include "core/runtime/with_attributes.h"

// What a program's subclass of Future or Task makes. CPython's library calls cancel(), uncancel() and
// result() as methods, so that a class of the program's may answer otherwise; the simulator does the same at
// those places (Future::askCancel and its like), and here the program is asked.

namespace loopscope::aio {

// The method that a program's class has in place of the library's, bound; Unbound when it has none.
runtime::Value overriddenMethod(runtime::Object& self, runtime::Runtime& runtime, std::string_view name);

bool askProgramToCancel(Future& future, const runtime::Value& method, const runtime::Value& message);
bool askProgramForOutcome(Future& future, const runtime::Value& method, runtime::Value& value);
uint32_t askProgramToUncancel(Task& task, const runtime::Value& method);

template <class Base>
class Overriding : public Base {
 public:
  using Base::Base;

  bool askCancel(runtime::Value message) override {
    const runtime::Value method = own("cancel");
    return method.isUnbound() ? this->cancel(std::move(message)) : askProgramToCancel(*this, method, message);
  }
  bool askOutcome(runtime::Value& value) override {
    const runtime::Value method = own("result");
    return method.isUnbound() ? this->takeOutcome(value) : askProgramForOutcome(*this, method, value);
  }

 protected:
  runtime::Value own(std::string_view name) {
    return overriddenMethod(*this, this->asyncio().runtime(), name);
  }
};

class OverridingTask : public Overriding<Task> {
 public:
  using Overriding<Task>::Overriding;

  uint32_t askUncancel() override {
    const runtime::Value method = own("uncancel");
    return method.isUnbound() ? uncancel() : askProgramToUncancel(*this, method);
  }
};

}  // namespace loopscope::aio
