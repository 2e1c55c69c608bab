// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/runtime/instance.h"
#include "core/runtime/value.h"

// A program's exceptions: objects like any other, and the C++ exception that carries one through native code.
// The interpreter catches Raise at its edge and unwinds the program's frames itself.

namespace loopscope::runtime {

class Runtime;

struct TracebackEntry {
  SiteId site;  // line and function, in the recorder's table
  bool operator==(const TracebackEntry&) const = default;
};

class Exception : public Instance {
 public:
  Exception(Type& type, Value arguments);  // arguments: a tuple

  Value arguments;  // .args
  Value cause;      // __cause__, or None
  Value context;    // __context__, or None
  Value payload;    // StopIteration.value, SystemExit.code, ExceptionGroup.exceptions; of a NameError, the
                    // function that looked for the name; a tuple of OSError's numbers and names; of a closed
                    // loop's error, the task that is no longer woken; else Unbound
  bool suppressContext = false;
  std::vector<TracebackEntry> traceback;  // innermost first; grows as the exception passes through frames

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Exception; }
};

// The part of a group that holds exactly the exceptions that are in these groups, split off it.
Value partOfGroup(Runtime& runtime, const Value& group, std::span<const Value> parts);

// Thrown by native code; value holds an Exception.
struct Raise {
  Value exception;
};

// Ends the whole run; passes through the program's own handlers. Thrown by the recorder, the heap and the
// interpreter when a limit is reached, by a deadlock, and when the run is cancelled from outside.
struct RunEnds {
  uint32_t findingKind;  // trace::FindingKind, or kCancelled
  std::string sentence;
  static constexpr uint32_t kLimitReached = 8;  // trace::FindingKind::LimitReached; core/run asserts it
  static constexpr uint32_t kCancelled = 0xffffffff;
};

}  // namespace loopscope::runtime
