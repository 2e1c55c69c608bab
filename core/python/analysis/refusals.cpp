// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/refusals.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace loopscope::python {
namespace {

struct Row {
  std::string_view path;
  Refusal refusal;
};

Phrase isUnsupported(std::string_view name) {
  return Phrase::say("%1 is not supported", name);
}
Phrase wasRemoved(std::string_view name, std::string_view version) {
  return Phrase::say("%1 was removed in Python %2", name, version);
}
Phrase useInstead(std::string_view code) {
  return Phrase::say("use %1", code);
}
Refusal isNew(std::string_view name, std::string_view version) {
  return {Phrase::say("%1 is new in Python %2", name, version), Phrase::say("the language here is 3.11's")};
}
// What needs the world outside.
Refusal outside(Phrase message) {
  return {std::move(message), Phrase::say("simulate the work with 'await asyncio.sleep(seconds)'")};
}
Refusal movedToAbc(std::string newName) {
  return {Phrase::say("the abstract classes left collections in Python 3.10"),
          Phrase::say("import it from collections.abc"), std::move(newName)};
}

// What programs written for other versions of Python use, and what needs the world outside.
std::span<const Row> paths() {
  static const Row kPaths[] = {
      {"asyncio.coroutine",
       {wasRemoved("asyncio.coroutine", "3.11"),
        Phrase::say("write 'async def' for it, and 'await' for 'yield from'")}},
      {"asyncio.JoinableQueue",
       {wasRemoved("asyncio.JoinableQueue", "3.5"), Phrase::say("asyncio.Queue has join()"), "Queue"}},
      {"asyncio.Task.all_tasks",
       {wasRemoved("Task.all_tasks", "3.9"), useInstead("asyncio.all_tasks()"), "all_tasks"}},
      {"asyncio.Task.current_task",
       {wasRemoved("Task.current_task", "3.9"), useInstead("asyncio.current_task()"), "current_task"}},
      {"asyncio.get_event_loop_policy",
       {Phrase::say("event loop policies are not supported"),
        Phrase::say("leave them out: there is one loop")}},
      {"asyncio.eager_task_factory", isNew("asyncio.eager_task_factory", "3.12")},
      {"asyncio.QueueShutDown", isNew("Queue.shutdown", "3.13")},
      {"asyncio.open_connection", outside(Phrase::say("network streams are not supported"))},
      {"asyncio.open_unix_connection", outside(Phrase::say("network streams are not supported"))},
      {"asyncio.start_server", outside(Phrase::say("network servers are not supported"))},
      {"asyncio.start_unix_server", outside(Phrase::say("network servers are not supported"))},
      {"asyncio.StreamReader", outside(Phrase::say("network streams are not supported"))},
      {"asyncio.StreamWriter", outside(Phrase::say("network streams are not supported"))},
      {"asyncio.Protocol", outside(Phrase::say("transports and protocols are not supported"))},
      {"asyncio.DatagramProtocol", outside(Phrase::say("transports and protocols are not supported"))},
      {"asyncio.create_subprocess_exec", outside(Phrase::say("subprocesses are not supported"))},
      {"asyncio.create_subprocess_shell", outside(Phrase::say("subprocesses are not supported"))},
      {"asyncio.subprocess", outside(Phrase::say("subprocesses are not supported"))},
      {"collections.Callable", movedToAbc("abc.Callable")},
      {"collections.Iterable", movedToAbc("abc.Iterable")},
      {"collections.Iterator", movedToAbc("abc.Iterator")},
      {"collections.Mapping", movedToAbc("abc.Mapping")},
      {"collections.Sequence", movedToAbc("abc.Sequence")},
      {"itertools.batched", isNew("itertools.batched", "3.12")},
      {"typing.override", isNew("typing.override", "3.12")},
      {"queue.ShutDown", isNew("Queue.shutdown", "3.13")},
      {"inspect.getargspec", {wasRemoved("inspect.getargspec", "3.11"), useInstead("inspect.signature()")}},
      {"time.clock", {wasRemoved("time.clock", "3.8"), useInstead("time.perf_counter()"), "perf_counter"}},
  };
  return kPaths;
}

std::span<const Row> builtins() {
  static const Row kBuiltins[] = {
      {"breakpoint",
       {isUnsupported("breakpoint"),
        Phrase::say("step through the recording instead: it goes back as well")}},
      {"help", {isUnsupported("help"), Phrase::say("print what you want to see")}},
      {"memoryview", {isUnsupported("memoryview"), Phrase::say("use slices of the bytes themselves")}},
      {"__import__", {isUnsupported("__import__"), Phrase::say("use an import statement")}},
      {"compile", {isUnsupported("compile"), Phrase::say("write the code itself")}},
      {"complex",
       {Phrase::say("complex numbers are not supported"),
        Phrase::say("keep the real and the imaginary part in two floats")}},
      {"eval", {isUnsupported("eval"), Phrase::say("write the expression itself")}},
      {"exec", {isUnsupported("exec"), Phrase::say("write the statements themselves")}},
      {"input", {isUnsupported("input"), Phrase::say("put the answers into the program")}},
      {"open", {Phrase::say("files are not supported"), Phrase::say("put the text into the program")}},
  };
  return kBuiltins;
}

constexpr std::string_view kLostLoop[] = {
    "asyncio.BoundedSemaphore",
    "asyncio.Condition",
    "asyncio.Event",
    "asyncio.LifoQueue",
    "asyncio.Lock",
    "asyncio.Queue",
    "asyncio.PriorityQueue",
    "asyncio.Semaphore",
    "asyncio.as_completed",
    "asyncio.gather",
    "asyncio.shield",
    "asyncio.sleep",
    "asyncio.wait",
    "asyncio.wait_for",
};

constexpr std::string_view kPythonBuiltins[] = {"ArithmeticError",
                                                "AssertionError",
                                                "AttributeError",
                                                "BaseException",
                                                "BaseExceptionGroup",
                                                "BlockingIOError",
                                                "BrokenPipeError",
                                                "BufferError",
                                                "BytesWarning",
                                                "ChildProcessError",
                                                "ConnectionAbortedError",
                                                "ConnectionError",
                                                "ConnectionRefusedError",
                                                "ConnectionResetError",
                                                "DeprecationWarning",
                                                "EOFError",
                                                "Ellipsis",
                                                "EncodingWarning",
                                                "EnvironmentError",
                                                "Exception",
                                                "ExceptionGroup",
                                                "False",
                                                "FileExistsError",
                                                "FileNotFoundError",
                                                "FloatingPointError",
                                                "FutureWarning",
                                                "GeneratorExit",
                                                "IOError",
                                                "ImportError",
                                                "ImportWarning",
                                                "IndentationError",
                                                "IndexError",
                                                "InterruptedError",
                                                "IsADirectoryError",
                                                "KeyError",
                                                "KeyboardInterrupt",
                                                "LookupError",
                                                "MemoryError",
                                                "ModuleNotFoundError",
                                                "NameError",
                                                "None",
                                                "NotADirectoryError",
                                                "NotImplemented",
                                                "NotImplementedError",
                                                "OSError",
                                                "OverflowError",
                                                "PendingDeprecationWarning",
                                                "PermissionError",
                                                "ProcessLookupError",
                                                "RecursionError",
                                                "ReferenceError",
                                                "ResourceWarning",
                                                "RuntimeError",
                                                "RuntimeWarning",
                                                "StopAsyncIteration",
                                                "StopIteration",
                                                "SyntaxError",
                                                "SyntaxWarning",
                                                "SystemError",
                                                "SystemExit",
                                                "TabError",
                                                "TimeoutError",
                                                "True",
                                                "TypeError",
                                                "UnboundLocalError",
                                                "UnicodeDecodeError",
                                                "UnicodeEncodeError",
                                                "UnicodeError",
                                                "UnicodeTranslateError",
                                                "UnicodeWarning",
                                                "UserWarning",
                                                "ValueError",
                                                "Warning",
                                                "ZeroDivisionError",
                                                "__import__",
                                                "abs",
                                                "aiter",
                                                "all",
                                                "anext",
                                                "any",
                                                "ascii",
                                                "bin",
                                                "bool",
                                                "breakpoint",
                                                "bytearray",
                                                "bytes",
                                                "callable",
                                                "chr",
                                                "classmethod",
                                                "compile",
                                                "complex",
                                                "delattr",
                                                "dict",
                                                "dir",
                                                "divmod",
                                                "enumerate",
                                                "eval",
                                                "exec",
                                                "exit",
                                                "filter",
                                                "float",
                                                "format",
                                                "frozenset",
                                                "getattr",
                                                "globals",
                                                "hasattr",
                                                "hash",
                                                "help",
                                                "hex",
                                                "id",
                                                "input",
                                                "int",
                                                "isinstance",
                                                "issubclass",
                                                "iter",
                                                "len",
                                                "list",
                                                "locals",
                                                "map",
                                                "max",
                                                "memoryview",
                                                "min",
                                                "next",
                                                "object",
                                                "oct",
                                                "open",
                                                "ord",
                                                "pow",
                                                "print",
                                                "property",
                                                "quit",
                                                "range",
                                                "repr",
                                                "reversed",
                                                "round",
                                                "set",
                                                "setattr",
                                                "slice",
                                                "sorted",
                                                "staticmethod",
                                                "str",
                                                "sum",
                                                "super",
                                                "tuple",
                                                "type",
                                                "vars",
                                                "zip"};

// Null: there is nothing to say about it.
const Refusal* find(std::span<const Row> rows, std::string_view path) {
  const auto row = std::ranges::find(rows, path, &Row::path);
  return row == rows.end() ? nullptr : &row->refusal;
}

template <size_t Size>
bool contains(const std::string_view (&names)[Size], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

Refusal refuseModule(std::string_view module) {
  return {Phrase::say("module '%1' is not supported", module), {}};
}

Refusal refusePath(std::string_view path) {
  if (const Refusal* refusal = find(paths(), path)) return *refusal;
  return {isUnsupported(path), {}};
}

bool hasReason(std::string_view path) {
  return find(paths(), path) != nullptr;
}

Refusal refuseBuiltin(std::string_view name) {
  if (const Refusal* refusal = find(builtins(), name)) return *refusal;
  return {isUnsupported(name), {}};
}

bool isRefusedBuiltin(std::string_view name) {
  return find(builtins(), name) != nullptr;
}

bool isPythonBuiltin(std::string_view name) {
  return contains(kPythonBuiltins, name);
}
bool lostLoopArgument(std::string_view path) {
  return contains(kLostLoop, path);
}
bool isRefusedPath(std::string_view path) {
  constexpr std::string_view kOutside[] = {
      "asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell",
      "asyncio.open_connection",        "asyncio.open_unix_connection",
      "asyncio.start_server",           "asyncio.start_unix_server"};
  return contains(kOutside, path) || (path.starts_with("asyncio.Task.") && find(paths(), path) != nullptr);
}

}  // namespace loopscope::python
