// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/aio/asyncio.h"

// The event loop policy: which loop a thread has, and what a new one is. There is one unless the program sets
// another. A class of the program's may answer otherwise: the functions of the module and Runner ask it
// (ask...). Rules: CPython's asyncio/events.py, BaseDefaultEventLoopPolicy.

namespace loopscope::aio {

class Policy : public runtime::Object {
 public:
  Policy(runtime::Type& type, Asyncio& asyncio)
      : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio) {}

  runtime::Ref<Loop> askNewLoop();
  void askSetLoop(runtime::Ref<Loop> loop);
  runtime::Ref<Loop> askLoop();

  // The library's own. What the class names as _loop_factory makes the loop.
  runtime::Ref<Loop> newLoop();
  void setLoop(runtime::Ref<Loop> loop) { m_asyncio.keepEventLoop(std::move(loop)); }
  // Of the current thread; the main thread's is made at first use. Throws RuntimeError when there is none.
  runtime::Ref<Loop> loop();

  static bool matches(const Object& object) { return dynamic_cast<const Policy*>(&object) != nullptr; }

 private:
  runtime::Value own(std::string_view method);
  runtime::Ref<Loop> loopFrom(const runtime::Value& made, std::string_view method);

  Asyncio& m_asyncio;
};

}  // namespace loopscope::aio
