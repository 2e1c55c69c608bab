// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <new>

#include "core/python/compile/code.h"
#include "core/python/interp/function.h"

// One call in progress. Frames are plain data on the heap and come from their Code's own free list, so a call
// costs no allocation and a suspended coroutine is nothing but a frame that nobody is running.

namespace loopscope::python {

struct Activation;

// What the frame at `back` was doing when it started this one: says where a result goes.
enum class FrameLink : uint8_t {
  Entry,      // nothing: C++ called, run() returns
  Call,       // a call: push the result
  Construct,  // a class was called, this is its __init__: push the instance instead
  Delegate,   // awaits or yields from this one: the result replaces the delegate
  Iterate,    // a for loop over this generator: a yield is the next item, the end is the loop's end
};

struct Frame {
  Frame* back = nullptr;
  const Instruction* ip = nullptr;  // where to go on; while it calls: the instruction that calls
  runtime::Value* top = nullptr;    // one past the value stack's last value
  Code* code = nullptr;
  Function* function = nullptr;  // one reference is held
  Activation* owner = nullptr;   // the generator or coroutine whose body this is
  Activation* root = nullptr;    // to whose resumer this frame's yields go
  runtime::Value handled;        // the exception whose handler runs; Unbound when none does
  runtime::Value instance;       // Construct: the new object
  FrameLink link = FrameLink::Entry;
  uint32_t line = 0;

  runtime::Value* slots() { return reinterpret_cast<runtime::Value*>(this + 1); }
  runtime::Value* stackBase() { return slots() + code->localCount + code->cellCount; }
  Opcode instructionOpcode() const { return ip->opcode(); }
  size_t instructionIndex() const { return static_cast<size_t>(ip - code->instructions.data()); }
};
static_assert(sizeof(Frame) % alignof(runtime::Value) == 0);

// A frame for a call of the function, every slot Unbound. Never null.
Frame* takeFrame(Function& function);
// Drops everything the frame holds and puts it back on its code's free list.
void releaseFrame(Frame* frame);

}  // namespace loopscope::python
