// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/refusals.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace loopscope::python {
namespace {

struct Row {
  std::string_view path;
  std::string_view message;
  std::string_view hint;
  std::string_view newName = {};
};

constexpr std::string_view kSimulated = "simulate the work with 'await asyncio.sleep(seconds)'";

// What programs written for other versions of Python use, and what needs the world outside.
constexpr Row kPaths[] = {
    {"asyncio.coroutine", "asyncio.coroutine was removed in Python 3.11",
     "write 'async def' for it, and 'await' for 'yield from'"},
    {"asyncio.JoinableQueue", "asyncio.JoinableQueue was removed in Python 3.5", "asyncio.Queue has join()",
     "Queue"},
    {"asyncio.Task.all_tasks", "Task.all_tasks was removed in Python 3.9", "use asyncio.all_tasks()",
     "all_tasks"},
    {"asyncio.Task.current_task", "Task.current_task was removed in Python 3.9", "use asyncio.current_task()",
     "current_task"},
    {"asyncio.get_event_loop_policy", "event loop policies are not supported",
     "leave them out: there is one loop"},
    {"asyncio.eager_task_factory", "asyncio.eager_task_factory is new in Python 3.12",
     "the language here is 3.11's"},
    {"asyncio.QueueShutDown", "Queue.shutdown is new in Python 3.13", "the language here is 3.11's"},
    {"asyncio.open_connection", "network streams are not supported", kSimulated},
    {"asyncio.open_unix_connection", "network streams are not supported", kSimulated},
    {"asyncio.start_server", "network servers are not supported", kSimulated},
    {"asyncio.start_unix_server", "network servers are not supported", kSimulated},
    {"asyncio.StreamReader", "network streams are not supported", kSimulated},
    {"asyncio.StreamWriter", "network streams are not supported", kSimulated},
    {"asyncio.Protocol", "transports and protocols are not supported", kSimulated},
    {"asyncio.DatagramProtocol", "transports and protocols are not supported", kSimulated},
    {"asyncio.create_subprocess_exec", "subprocesses are not supported", kSimulated},
    {"asyncio.create_subprocess_shell", "subprocesses are not supported", kSimulated},
    {"asyncio.subprocess", "subprocesses are not supported", kSimulated},
    {"collections.Callable", "the abstract classes left collections in Python 3.10",
     "import it from collections.abc", "abc.Callable"},
    {"collections.Iterable", "the abstract classes left collections in Python 3.10",
     "import it from collections.abc", "abc.Iterable"},
    {"collections.Iterator", "the abstract classes left collections in Python 3.10",
     "import it from collections.abc", "abc.Iterator"},
    {"collections.Mapping", "the abstract classes left collections in Python 3.10",
     "import it from collections.abc", "abc.Mapping"},
    {"collections.Sequence", "the abstract classes left collections in Python 3.10",
     "import it from collections.abc", "abc.Sequence"},
    {"itertools.batched", "itertools.batched is new in Python 3.12", "the language here is 3.11's"},
    {"typing.override", "typing.override is new in Python 3.12", "the language here is 3.11's"},
    {"queue.ShutDown", "Queue.shutdown is new in Python 3.13", "the language here is 3.11's"},
    {"inspect.getargspec", "inspect.getargspec was removed in Python 3.11", "use inspect.signature()"},
    {"time.clock", "time.clock was removed in Python 3.8", "use time.perf_counter()", "perf_counter"},
};

constexpr Row kBuiltins[] = {
    {"breakpoint", "breakpoint is not supported", "step through the recording instead: it goes back as well"},
    {"help", "help is not supported", "print what you want to see"},
    {"memoryview", "memoryview is not supported", "use slices of the bytes themselves"},
    {"__import__", "__import__ is not supported", "use an import statement"},
    {"compile", "compile is not supported", "write the code itself"},
    {"complex", "complex numbers are not supported", "keep the real and the imaginary part in two floats"},
    {"eval", "eval is not supported", "write the expression itself"},
    {"exec", "exec is not supported", "write the statements themselves"},
    {"input", "input is not supported", "put the answers into the program"},
    {"open", "files are not supported", "put the text into the program"},
};

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

template <size_t Size>
const Row* find(const Row (&rows)[Size], std::string_view path) {
  const Row* row =
      std::find_if(std::begin(rows), std::end(rows), [path](const Row& r) { return r.path == path; });
  return row == std::end(rows) ? nullptr : row;
}

template <size_t Size>
bool contains(const std::string_view (&names)[Size], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

Refusal fromRow(const Row& row) {
  return {std::string(row.message), std::string(row.hint), std::string(row.newName)};
}

}  // namespace

Refusal refuseModule(std::string_view module) {
  return {fmt::format("module '{}' is not supported", module), ""};
}

Refusal refusePath(std::string_view path) {
  if (const Row* row = find(kPaths, path)) return fromRow(*row);
  return {fmt::format("{} is not supported", path), ""};
}

bool hasReason(std::string_view path) {
  return find(kPaths, path) != nullptr;
}

Refusal refuseBuiltin(std::string_view name) {
  if (const Row* row = find(kBuiltins, name)) return fromRow(*row);
  return {fmt::format("{} is not supported", name), ""};
}

bool isRefusedBuiltin(std::string_view name) {
  return find(kBuiltins, name) != nullptr;
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
  return contains(kOutside, path) || (path.starts_with("asyncio.Task.") && find(kPaths, path) != nullptr);
}

}  // namespace loopscope::python
