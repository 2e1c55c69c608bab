// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "core/python/modules/world.h"
#include "core/runtime/native.h"
#include "core/runtime/value.h"

// Which modules a program can import. A module is one file with one ModuleDefinition in it (a .py file
// becomes one), listed in all.h; it is built when it is first imported. Names that begin with an
// underscore are for our own modules only.

namespace loopscope::sched {
class Clock;
class Recorder;
class Threads;
}  // namespace loopscope::sched
namespace loopscope::aio {
class Asyncio;
}

namespace loopscope::python {

class Console;
class Interpreter;
class ModuleObject;

struct ModuleOptions {
  int cpus = 4;
  uint64_t seed = 0;
  World world = {};
};

// What a module is built from. References outlive the module's functions.
struct ModuleContext {
  runtime::Runtime& runtime;
  aio::Asyncio& asyncio;
  sched::Recorder& recorder;
  sched::Threads& threads;
  sched::Clock& clock;
  Console& console;
  Interpreter& interpreter;
  const ModuleOptions& options;
  ModuleObject& module;

  // `context` is what the functions find in NativeCall::context.
  // Style Builtin where CPython's module is written in C: "<built-in function floor>".
  void define(std::span<const runtime::NativeDefinition> functions, void* context = nullptr,
              runtime::NativeStyle style = runtime::NativeStyle::Library);
  void set(std::string_view name, runtime::Value value);
};

struct ModuleDefinition {
  std::string_view name;  // dotted: "collections.abc"
  // Every name a program may import from it, for the refusals before the run.
  std::span<const std::string_view> names;
  void (*build)(ModuleContext& context);
  // Python that runs in the module at its first import, after build; see ARCHITECTURE.md.
  std::string_view source = {};
};

// All of them.
std::span<const ModuleDefinition* const> moduleDefinitions();
const ModuleDefinition* findModule(std::string_view name);

}  // namespace loopscope::python
