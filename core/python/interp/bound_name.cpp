// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "core/python/compile/stack_effect.h"
#include "core/python/interp/interp.h"
#include "core/runtime/str.h"

// What a value will be called that is being made now. The instructions behind the call say it, so it costs
// nothing but a look when somebody asks: queue = Queue(), self.lock = Lock(), a, b = Lock(), Lock().

namespace loopscope::python {
namespace {

bool isPlainLoad(Opcode op) {
  switch (op) {
    case Opcode::LoadConst:
    case Opcode::LoadFast:
    case Opcode::LoadFastLoadFast:
    case Opcode::LoadFastLoadConst:
    case Opcode::LoadCell:
    case Opcode::LoadFree:
    case Opcode::LoadGlobal:
    case Opcode::LoadName:
    case Opcode::LoadNameOrFree:
      return true;
    default:
      return false;
  }
}

class NameReader {
 public:
  explicit NameReader(const Frame& frame) : m_code(*frame.code), m_globals(frame.function->globals()) {}

  // Of the value that is on top of the stack before the instruction.
  std::string nameFrom(size_t at) {
    if (at < m_code.instructions.size() && op(at) == Opcode::Copy && arg(at) == 1) return nameFrom(at + 1);
    if (std::optional<std::string> name = stored(at)) return *name;
    return nameInDisplay(at);
  }

 private:
  Opcode op(size_t at) const { return m_code.instructions[at].opcode(); }
  int32_t arg(size_t at) const { return m_code.instructions[at].arg; }

  // The target of the assignment that begins at the instruction, which then is moved behind it. Empty: one
  // without a name, as in a[0] = x.
  std::optional<std::string> stored(size_t& at) {
    const size_t last = m_code.instructions.size();
    const size_t first = at;
    while (at < last && at < first + 2 && isPlainLoad(op(at))) ++at;
    if (at >= last) return {};
    const runtime::Str* name = nullptr;
    const auto index = static_cast<size_t>(arg(at));
    switch (op(at)) {
      case Opcode::StoreFast:
        name = m_code.localNames[index];
        break;
      case Opcode::StoreCell:
        name = m_code.cellNames[index - m_code.localCount];
        break;
      case Opcode::StoreFree:
        name = m_code.freeNames[index];
        break;
      case Opcode::StoreGlobal:
        name = m_globals.entry(static_cast<uint32_t>(index)).name;
        break;
      case Opcode::StoreName:
      case Opcode::StoreAttribute:
        name = m_code.names[index];
        break;
      case Opcode::StoreItem:
        return (++at, std::string());
      default:
        break;
    }
    const bool isAttribute = op(at) == Opcode::StoreAttribute;
    if (name == nullptr || (at - first == 1) != isAttribute) return (at = first, std::nullopt);
    ++at;
    return std::string(name->view());
  }

  // Of a value that is being put into a tuple that is unpacked at once, or into a list.
  std::string nameInDisplay(size_t at) {
    constexpr size_t kMostLookedAt = 64;
    int above = 0;  // values on the stack above ours
    for (const size_t end = std::min(at + kMostLookedAt, m_code.instructions.size()); at < end; ++at) {
      const Instruction& each = m_code.instructions[at];
      const bool takesOurs = each.arg > above;
      const int place = each.arg - 1 - above;
      if (each.opcode() == Opcode::BuildTuple && takesOurs) return nameInUnpacking(at + 1, each.arg, place);
      if (each.opcode() == Opcode::BuildList && takesOurs) {
        const std::string list = nameFrom(at + 1);
        return list.empty() ? list : list + "[" + std::to_string(place) + "]";
      }
      const bool isCall = each.opcode() == Opcode::Call || each.opcode() == Opcode::CallMethod ||
                          each.opcode() == Opcode::CallKeywords ||
                          each.opcode() == Opcode::CallMethodKeywords;
      const bool isPassing = isPlainLoad(each.opcode()) || each.opcode() == Opcode::LoadAttribute ||
                             each.opcode() == Opcode::LoadMethod || isCall;
      if (!isPassing || (above == 0 && !isPlainLoad(each.opcode()))) return {};
      above += stackEffect(each.opcode(), each.arg, each.extra);
      if (above < 0) return {};
    }
    return {};
  }

  std::string nameInUnpacking(size_t at, int32_t count, int32_t place) {
    if (at >= m_code.instructions.size() || op(at) != Opcode::Unpack || arg(at) != count) return {};
    ++at;
    for (int32_t i = 0;; ++i) {
      const std::optional<std::string> name = stored(at);
      if (!name || i == place) return name.value_or("");
    }
  }

  const Code& m_code;
  ModuleObject& m_globals;
};

}  // namespace

// A class of the library's makes what it stands on: the name is that of its instance.
static bool isLibraryConstructor(const Frame& frame) {
  return frame.code->isLibrary && frame.code->name->view() == "__init__";
}

// Where the value that is being made in the frame goes: what calls it, when it is given back there. Null: it
// stays.
static const Frame* whoTakes(const Frame& frame) {
  if (isLibraryConstructor(frame)) {
    const bool isSuper =
        frame.link == FrameLink::Call && frame.back != nullptr && isLibraryConstructor(*frame.back);
    return isSuper || frame.link == FrameLink::Construct ? frame.back : nullptr;
  }
  const size_t next = frame.instructionIndex() + 1;
  const auto& instructions = frame.code->instructions;
  const bool isReturned = next < instructions.size() && instructions[next].opcode() == Opcode::Return;
  const bool goesOn = frame.link == FrameLink::Call || frame.link == FrameLink::Delegate;
  return isReturned && goesOn ? frame.back : nullptr;
}

std::string Interpreter::boundName() {
  const Frame* frame = m_frame;
  while (frame != nullptr) {
    const Frame* taker = whoTakes(*frame);
    if (taker == nullptr) break;
    frame = taker;
  }
  if (frame == nullptr || frame->code->isLibrary) return {};
  return NameReader(*frame).nameFrom(frame->instructionIndex() + 1);
}

}  // namespace loopscope::python
