// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "core/python/compile/code.h"

// Puts the instructions of one Code together: labels, the depth of the value stack, protected ranges, and the
// few fusions of neighbouring instructions that pay.

namespace loopscope::python {

class CodeBuilder {
 public:
  using Label = uint32_t;

  explicit CodeBuilder(Code& code) : m_code(code) {}

  Code& code() { return m_code; }
  void setRange(const SourceRange& range) { m_range = range; }
  const SourceRange& range() const { return m_range; }

  void emit(Opcode op, int32_t arg = 0, uint32_t extra = 0);
  void emitJump(Opcode op, Label target);
  void emitJumpBack(Label target);
  // The line of the current range begins here.
  void emitLine();

  Label newLabel();
  void bind(Label label);
  // Code after an unconditional jump that nothing jumps to is still built, with this depth.
  int32_t depth() const { return m_depth; }
  void setDepth(int32_t depth) { m_depth = depth; }

  uint32_t position() const { return static_cast<uint32_t>(m_code.instructions.size()); }
  // Marks that no instruction may merge with the one before.
  void fence() { m_fence = position(); }
  // Exceptions in [start, now) go to the handler. Greater nesting wins.
  void protect(uint32_t start, Label handler, int32_t depth, uint32_t nesting);

  uint32_t name(runtime::Str& name);
  uint32_t constant(const std::string& key, runtime::Value value);  // one per key
  uint32_t cache();

  // Resolves labels and orders the exception table.
  void finish();

 private:
  struct Protected {
    ExceptionEntry entry;
    Label handler;
    uint32_t nesting;
  };
  bool fuse(Opcode op, int32_t arg, uint32_t extra);
  bool fuseLoad(Opcode op, int32_t arg);
  bool fuseConstantOperand(Opcode op);
  bool fuseCompareJump(Label target);
  void append(Opcode op, int32_t arg, uint32_t extra);
  void noteDepth(int32_t depth);
  void arrive(Label label, int32_t depth);
  void closeLine();

  Code& m_code;
  SourceRange m_range;
  int32_t m_depth = 0;
  bool m_reachable = true;
  uint32_t m_fence = 0;
  static constexpr uint32_t kNowhere = 0xffffffff;
  std::vector<uint32_t> m_labels;      // position, or kNowhere
  std::vector<int32_t> m_labelDepths;  // -1: nothing has jumped there yet
  std::vector<std::pair<uint32_t, Label>> m_jumps;
  std::vector<Protected> m_protected;
  uint32_t m_openLine = kNowhere;
  std::unordered_map<runtime::Str*, uint32_t> m_names;
  std::unordered_map<std::string, uint32_t> m_constants;
};

}  // namespace loopscope::python
