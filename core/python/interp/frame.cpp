// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/frame.h"

#include <cstdlib>

#include "core/runtime/heap.h"
#include "core/runtime/type.h"

namespace loopscope::python {

using runtime::Value;

namespace {

Frame* newFrame(Code& code, runtime::Heap& heap) {
  constexpr size_t kSlack = 1;  // ForIter and its like write one past the top
  const size_t count = code.slotCount() + kSlack;
  const size_t bytes = sizeof(Frame) + count * sizeof(Value);
  heap.reserve(bytes);
  code.heap = &heap;
  code.frameBytes += bytes;
  code.frames.push_back(std::make_unique<std::byte[]>(bytes));
  auto* frame = new (code.frames.back().get()) Frame;
  frame->code = &code;
  for (size_t i = 0; i < count; ++i) new (frame->slots() + i) Value();
  return frame;
}

}  // namespace

Frame* takeFrame(Function& function) {
  Code& code = function.code();
  Frame* frame = code.freeFrames;
  if (frame != nullptr) {
    code.freeFrames = frame->back;
  } else {
    frame = newFrame(code, function.type().heap());
  }
  function.retain();
  frame->function = &function;
  frame->ip = code.instructions.data();
  frame->top = frame->stackBase();
  frame->line = 0;
  return frame;
}

void releaseFrame(Frame* frame) {
  Value* const slots = frame->slots();
  // From the last to the first pushed, then the variables in order, as CPython does it.
  for (Value* value = frame->top; value > frame->stackBase();) (--value)->~Value();
  const size_t variables = frame->code->localCount + frame->code->cellCount;
  for (size_t i = 0; i < variables; ++i) slots[i] = Value();
  if (!frame->handled.isUnbound()) frame->handled = Value();
  if (!frame->instance.isUnbound()) frame->instance = Value();
  Function* const function = frame->function;
  frame->function = nullptr;
  frame->owner = nullptr;
  frame->root = nullptr;
  frame->back = frame->code->freeFrames;
  frame->code->freeFrames = frame;
  function->release();
}

Code::~Code() {
  if (heap != nullptr) heap->release(frameBytes);
}

}  // namespace loopscope::python
