// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/ids.h"
#include "core/python/compile/opcode.h"
#include "core/runtime/value.h"

// A compiled function, class body, comprehension or module: what to do, and everything that never changes
// between its calls. Owned by the program, which outlives all values.

namespace loopscope::runtime {
class Heap;
class Shape;
class Str;
class Type;
}  // namespace loopscope::runtime

namespace loopscope::python {

struct Frame;

// An exception in [start, end) goes to `handler` with the stack cut to `depth` values and the exception
// pushed. Inner entries stand before outer ones.
struct ExceptionEntry {
  uint32_t start;
  uint32_t end;
  uint32_t handler;
  uint32_t depth;
};

// What an attribute instruction learned the last time. Valid while the type (with that version) and the shape
// are the same.
struct AttributeCache {
  enum class Kind : uint8_t { Empty, Slot, TypeValue, NewSlot, ModuleSlot };
  Kind kind = Kind::Empty;
  uint32_t slot = 0;
  const void* owner = nullptr;  // the type; for ModuleSlot, the module
  uint64_t version = 0;
  const runtime::Shape* shape = nullptr;
  runtime::Shape* nextShape = nullptr;  // NewSlot: after the attribute is added
  runtime::Value value;                 // TypeValue: what the class has under this name
};

enum class CodeKind : uint8_t { Plain, Generator, Coroutine, AsyncGenerator };

struct Code {
  std::vector<Instruction> instructions;
  std::vector<uint32_t> places;  // for each instruction an index into ranges
  std::vector<SourceRange> ranges;
  std::vector<SiteId> sites;  // for each range; unset until somebody asks
  std::vector<runtime::Value> constants;
  std::vector<runtime::Str*> names;                  // interned
  std::vector<std::vector<runtime::Str*>> keywords;  // of calls
  std::vector<Code*> children;
  std::vector<ExceptionEntry> exceptionTable;
  std::vector<AttributeCache> caches;

  runtime::Str* name = nullptr;
  runtime::Str* qualifiedName = nullptr;
  std::string_view fileName;  // owned by the program
  CodeKind kind = CodeKind::Plain;
  bool isClassBody = false;
  bool isLibrary = false;  // of a module that we wrote: no lines of the program, not in tracebacks
  bool isSimple = false;   // only plain positional parameters, none of them in a cell: a call just moves them
  uint32_t firstLine = 0;
  SiteId definition;  // unset until somebody asks

  // Frame layout: locals (parameters first), own cells, value stack.
  uint32_t localCount = 0;
  uint32_t cellCount = 0;
  uint32_t stackSize = 0;
  std::vector<runtime::Str*> localNames;
  std::vector<runtime::Str*> cellNames;
  std::vector<runtime::Str*> freeNames;

  uint32_t positionalCount = 0;  // positional-only ones included
  uint32_t positionalOnlyCount = 0;
  uint32_t keywordOnlyCount = 0;
  bool hasRest = false;
  bool hasKeywordRest = false;
  runtime::Value docString;  // None when there is none

  Frame* freeFrames = nullptr;                       // cleared frames of this code, linked by `back`
  std::vector<std::unique_ptr<std::byte[]>> frames;  // the memory of all its frames
  runtime::Heap* heap = nullptr;                     // which counts them; set with the first
  uint64_t frameBytes = 0;

  Code() = default;
  ~Code();
  Code(const Code&) = delete;
  Code& operator=(const Code&) = delete;

  uint32_t slotCount() const { return localCount + cellCount + stackSize; }
  const SourceRange& rangeAt(size_t instruction) const { return ranges[places[instruction]]; }
};

// Everything compiled from one source file.
struct Program {
  std::string fileName;
  std::deque<Code> codes;  // the last one is the module
  Code* module = nullptr;
};

}  // namespace loopscope::python
