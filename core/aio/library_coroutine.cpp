// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/library_coroutine.h"

#include "core/aio/asyncio.h"
#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;

LibraryCoroutine::LibraryCoroutine(Asyncio& asyncio, const char* name, CallLabel label)
    : Coroutine(*asyncio.types().coroutine), m_asyncio(asyncio), m_name(name), m_label(std::move(label)) {
  wantFinalizer();
}

std::string_view LibraryCoroutine::name() const {
  const std::string_view full = m_name;
  return full.substr(full.rfind('.') + 1);
}

TextId LibraryCoroutine::awaitLabel() const {
  if (m_label.before == nullptr) return TextId();
  std::string text = m_label.before;
  sched::Recorder& recorder = m_asyncio.recorder();
  if (!m_label.value.isUnbound()) text += m_asyncio.inFewWords(m_label.value);
  text += m_label.after;
  return recorder.text(text);
}

void LibraryCoroutine::finalize() {
  if (!m_started) {
    m_asyncio.language().neverAwaited(*this);
  } else if (!m_ended) {
    m_asyncio.ignoringErrors(runtime::Value::of(this), [this] { close(); });
  }
}

Resumed LibraryCoroutine::refuseReuse() {
  runtime::Runtime& values = m_asyncio.runtime();
  return {Resumed::Kind::Raised,
          values.makeException(*values.types().runtimeError, "cannot reuse already awaited coroutine")};
}

Body::promise_type::Awaiter Body::promise_type::await_transform(Yield) {
  out = {Resumed::Kind::Yielded, Value()};
  return {*this, false};
}

// A future that is done does not suspend.
Body::promise_type::Awaiter Body::promise_type::await_transform(Ref<Future> awaited) {
  if (awaited->done()) {
    in = Value();
    inRaises = awaited->takeOutcome(in);
    return {*this, true};
  }
  out = {Resumed::Kind::Awaits, Value::adopt(awaited.take())};
  return {*this, false};
}

Body::promise_type::Awaiter Body::promise_type::await_transform(Ref<Coroutine> awaited) {
  Resumed resumed = awaited->resume(Value::none());
  if (resumed.kind == Resumed::Kind::Returned || resumed.kind == Resumed::Kind::Raised) {
    inRaises = resumed.kind == Resumed::Kind::Raised;
    in = std::move(resumed.value);
    return {*this, true};
  }
  out = std::move(resumed);
  inner = std::move(awaited);
  return {*this, false};
}

Value Body::promise_type::takeIn() {
  if (inRaises) throw runtime::Raise{std::move(in)};
  return std::move(in);
}

FrameCoroutine::FrameCoroutine(Asyncio& asyncio, const char* name, CallLabel label, Body body)
    : LibraryCoroutine(asyncio, name, std::move(label)), m_body(std::move(body)) {}

Resumed FrameCoroutine::resume(Value value) {
  return enter(std::move(value), false);
}

Resumed FrameCoroutine::raiseIn(Value exception) {
  if (!m_started && !m_ended) {
    m_started = true;
    return end({Resumed::Kind::Raised, std::move(exception)});
  }
  return enter(std::move(exception), true);
}

Resumed FrameCoroutine::enter(Value value, bool raises) {
  if (m_ended) return refuseReuse();
  m_started = true;
  Body::promise_type& promise = m_body.frame().promise();
  if (const Ref<Coroutine> inner = promise.inner) {
    Resumed resumed = raises ? inner->raiseIn(std::move(value)) : inner->resume(std::move(value));
    if (resumed.kind == Resumed::Kind::Yielded || resumed.kind == Resumed::Kind::Awaits) return resumed;
    promise.inner = nullptr;
    raises = resumed.kind == Resumed::Kind::Raised;
    value = std::move(resumed.value);
  }
  promise.in = std::move(value);
  promise.inRaises = raises;
  try {
    m_body.frame().resume();
  } catch (...) {
    // The run ends, wherever it was. The frame is over as well, and must not be closed when its owner goes.
    m_ended = true;
    wantFinalizer(false);
    throw;
  }
  Resumed out = std::move(promise.out);
  return m_body.frame().done() ? end(std::move(out)) : out;
}

Resumed FrameCoroutine::end(Resumed resumed) {
  m_ended = true;
  wantFinalizer(false);
  const Body gone = std::move(m_body);
  return resumed;
}

void FrameCoroutine::close() {
  if (m_ended) return;
  runtime::Runtime& values = m_asyncio.runtime();
  if (!m_started) {
    m_started = true;
    end({Resumed::Kind::Returned, Value()});
    return;
  }
  const Resumed out = enter(values.call(Value::of(values.types().generatorExit), {}), true);
  if (out.kind == Resumed::Kind::Yielded || out.kind == Resumed::Kind::Awaits) {
    values.raise(*values.types().runtimeError, "coroutine ignored GeneratorExit");
  }
  if (out.kind == Resumed::Kind::Raised &&
      !runtime::isInstance(values, out.value, *values.types().generatorExit)) {
    throw runtime::Raise{out.value};
  }
}

SiteId FrameCoroutine::site() const {
  if (!m_body) return SiteId();
  const Ref<Coroutine>& inner = m_body.frame().promise().inner;
  return inner ? inner->site() : SiteId();
}

TextId FrameCoroutine::awaitLabel() const {
  const TextId own = LibraryCoroutine::awaitLabel();
  if (own.valid() || !m_body) return own;
  const Ref<Coroutine>& inner = m_body.frame().promise().inner;
  return inner ? inner->awaitLabel() : TextId();
}

void FrameCoroutine::clear() {
  m_ended = true;
  m_label.value = Value();
  const Body gone = std::move(m_body);
}

Ref<Coroutine> makeCoroutine(Asyncio& asyncio, const char* name, CallLabel label, Body body) {
  return asyncio.runtime().heap().make<FrameCoroutine>(asyncio, name, std::move(label), std::move(body));
}

}  // namespace loopscope::aio
