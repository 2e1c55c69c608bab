// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/generator.h"
#include "core/python/interp/interp.h"
#include "core/runtime/exception.h"

namespace loopscope::python {

using aio::Resumed;
using runtime::Raise;
using runtime::Value;

Resumed StepCoroutine::take(Completion completion) {
  switch (completion.kind) {
    case Completion::Kind::Yielded:
      if (completion.value.isNone()) return {Resumed::Kind::Yielded, {}};
      return {Resumed::Kind::Awaits, std::move(completion.value)};
    case Completion::Kind::Raised:
      m_ended = true;
      return {Resumed::Kind::Raised, std::move(completion.value)};
    default:
      m_ended = true;
      return {Resumed::Kind::Returned, std::move(completion.value)};
  }
}

Resumed StepCoroutine::resume(Value value) {
  try {
    return take(m_step->generator->activation.interpreter.stepAsync(*m_step, std::move(value), Value()));
  } catch (Raise& raise) {
    return take({Completion::Kind::Raised, std::move(raise.exception)});
  }
}

Resumed StepCoroutine::raiseIn(Value exception) {
  try {
    return take(
        m_step->generator->activation.interpreter.stepAsync(*m_step, Value::none(), std::move(exception)));
  } catch (Raise& raise) {
    return take({Completion::Kind::Raised, std::move(raise.exception)});
  }
}

void StepCoroutine::close() {
  if (m_ended || !hasStarted()) return;
  Activation& activation = m_step->generator->activation;
  activation.interpreter.close(activation);
  m_ended = true;
}

std::string_view StepCoroutine::name() const {
  switch (m_step->kind) {
    case AsyncStep::Kind::Send:
      return "async_generator_asend";
    case AsyncStep::Kind::Throw:
      return "async_generator_athrow";
    case AsyncStep::Kind::Close:
      break;
  }
  return "async_generator_aclose";
}

SiteId StepCoroutine::site() const {
  const Activation& activation = m_step->generator->activation;
  return activation.frame != nullptr ? activation.interpreter.siteOf(*activation.frame, activation.frame)
                                     : SiteId();
}

}  // namespace loopscope::python
