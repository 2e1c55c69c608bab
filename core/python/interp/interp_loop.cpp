// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/future.h"
#include "core/python/compile/module_object.h"
#include "core/python/interp/interp.h"
#include "core/python/interp/loop_support.h"
#include "core/runtime/dict.h"
#include "core/runtime/iterator.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"
#include "core/runtime/set.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"

// The loop that executes instructions. `ip` stands on the instruction being executed, `sp` one past the top
// of the value stack; both go to the frame before anything else may look at it. Values above sp are dead
// memory. An exception is handled where it is raised, without a C++ throw, unless native code threw it. The
// instructions themselves are in the loop_*.inc files, by subject.

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"  // labels as values: worth a quarter of the time

namespace loopscope::python {

using runtime::Arguments;
using runtime::Raise;
using runtime::Value;

// clang-format off
#define TARGET(name) label_##name
#define DISPATCH() goto* kLabels[ip->op]
#define NEXT() do { ++ip; DISPATCH(); } while (false)
#define JUMP(target) do { ip = code->instructions.data() + (target); DISPATCH(); } while (false)
#define SAVE() (frame->ip = ip, frame->top = sp)
#define PUSH(...) (new (sp) Value(__VA_ARGS__), ++sp)
#define DROP() ((--sp)->~Value())
#define REPLACE_TOP(...) (sp[-1] = (__VA_ARGS__))
#define ENTER(target) do { frame = (target); goto enterFrame; } while (false)
#define ERROR(exception) do { error = (exception); goto raised; } while (false)
// clang-format on

// `frame` has not begun, or is suspended and gets a value sent, or an exception raised in it.
Completion Interpreter::run(Frame* frame, Value sent, Value error) {
  static const void* const kLabels[] = {
#define X(name) &&label_##name,
      LOOPSCOPE_OPCODES(X)
#undef X
  };
  const uint32_t nesting = ++m_nesting;
  const runtime::BuiltinTypes& types = m_runtime.types();
  Frame* const caller = m_frame;
  const uint32_t callerDepth = m_depth;
  const Instruction* ip = nullptr;
  Value* sp = nullptr;
  Value* slots = nullptr;
  Code* code = nullptr;
  // What the pieces of a call or a suspension hand to one another.
  Value* callBase = nullptr;
  Value* callee = nullptr;
  Value* callArguments = nullptr;
  size_t callCount = 0;
  Function* calledFunction = nullptr;
  Value heldCallee;
  FrameLink link = FrameLink::Call;
  Activation* target = nullptr;
  Value yielded;
  // Puts the frame's state into the local variables.
#define LOAD_FRAME()        \
  do {                      \
    m_frame = frame;        \
    code = frame->code;     \
    slots = frame->slots(); \
    ip = frame->ip;         \
    sp = frame->top;        \
  } while (false)

  LOAD_FRAME();
  for (;;) {
    try {
      if (!error.isUnbound()) goto raised;
      if (!sent.isUnbound()) goto resumeFrame;
      DISPATCH();

#include "core/python/interp/loop_values.inc"

#include "core/python/interp/loop_objects.inc"

#include "core/python/interp/loop_calls.inc"

#include "core/python/interp/loop_suspend.inc"

#include "core/python/interp/loop_errors.inc"

    } catch (Raise& raise) {
      error = std::move(raise.exception);
    } catch (...) {
      frame->top = sp;
      abandon(frame, caller);
      m_depth = callerDepth;
      m_nesting = nesting - 1;
      throw;
    }
    sent = Value();
  }
}

}  // namespace loopscope::python

#pragma GCC diagnostic pop
