// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/read_frames.h"

#include <algorithm>

#include "core/aio/asyncio.h"
#include "core/aio/task.h"
#include "core/python/interp/interp.h"
#include "core/runtime/str.h"

namespace loopscope::run {

namespace {

using python::Activation;
using python::Frame;
using python::Interpreter;
using runtime::Value;

// From the frame at which the chain goes on, or stands, out to the task's own; empty when it is not on the
// way.
std::vector<Frame*> framesBetween(Frame* innermost, const Frame* outermost) {
  std::vector<Frame*> frames;
  for (Frame* each = innermost; each != nullptr; each = each->back) {
    frames.push_back(each);
    if (each == outermost) return frames;
  }
  return {};
}

std::vector<Frame*> chainOf(Interpreter& interpreter, Activation& root) {
  if (root.frame == nullptr) return {};
  if (root.state == Activation::State::Running) {
    for (Frame* innermost : {interpreter.frame(), interpreter.mainFrame()}) {
      std::vector<Frame*> frames = framesBetween(innermost, root.frame);
      if (!frames.empty()) return frames;
    }
  }
  return framesBetween(root.innermost, root.frame);
}

class Reader {
 public:
  Reader(Interpreter& interpreter, FrameLocals& into) : m_interpreter(interpreter), m_into(into) {}

  void read(Frame& frame) {
    const python::Code& code = *frame.code;
    for (size_t i = 0; i < code.localNames.size(); ++i) add(*code.localNames[i], frame.slots()[i]);
    for (size_t i = 0; i < code.cellNames.size(); ++i) {
      const auto* cell = frame.slots()[code.localCount + i].as<python::Cell>();
      if (cell != nullptr) add(*code.cellNames[i], cell->value);
    }
    for (size_t i = 0; i < code.freeNames.size(); ++i) {
      add(*code.freeNames[i], frame.function->closure[i]->value);
    }
  }

 private:
  // A parameter that an inner function uses has a slot and a cell; ".0" is nobody's name.
  void add(const runtime::Str& name, const Value& value) {
    if (value.isUnbound() || name.view().starts_with('.')) return;
    const TextId text = m_interpreter.asyncio().describe(value);
    Variable variable{std::string(name.view()), std::string(m_interpreter.recorder().textAt(text))};
    const auto same = std::ranges::find(m_into.variables, variable.name, &Variable::name);
    if (same == m_into.variables.end()) {
      m_into.variables.push_back(std::move(variable));
    } else {
      *same = std::move(variable);
    }
  }

  Interpreter& m_interpreter;
  FrameLocals& m_into;
};

}  // namespace

std::vector<FrameLocals> readFrames(Interpreter& interpreter, const aio::Task& task) {
  if (!task.hasCoroutine()) return {};
  auto* coroutine = python::ProgramCoroutine::from(Value::of(&task.coroutine()));
  if (coroutine == nullptr) return {};
  std::vector<Frame*> frames = chainOf(interpreter, coroutine->activation);
  std::ranges::reverse(frames);
  std::vector<FrameLocals> found;
  for (Frame* frame : frames) {
    if (frame->code->isLibrary) continue;
    FrameLocals& each = found.emplace_back();
    each.function = frame->code->name->view();
    each.line = frame->line != 0 ? frame->line : frame->code->firstLine;
    if (frame->owner != nullptr && frame->code->kind == python::CodeKind::Coroutine) {
      each.coroutine = static_cast<python::ProgramCoroutine&>(frame->owner->object).objectId;
    }
    Reader(interpreter, each).read(*frame);
  }
  return found;
}

}  // namespace loopscope::run
