// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/runtime/type.h"

// Every built-in type by name. All exist from the start of a run; their methods come to be when they are
// first looked for.

namespace loopscope::runtime {

// name in C++, name in Python, base in C++
#define LOOPSCOPE_EXCEPTION_TYPES(X)                                   \
  X(exception, "Exception", baseException)                             \
  X(baseExceptionGroup, "BaseExceptionGroup", baseException)           \
  X(generatorExit, "GeneratorExit", baseException)                     \
  X(keyboardInterrupt, "KeyboardInterrupt", baseException)             \
  X(systemExit, "SystemExit", baseException)                           \
  X(arithmeticError, "ArithmeticError", exception)                     \
  X(floatingPointError, "FloatingPointError", arithmeticError)         \
  X(overflowError, "OverflowError", arithmeticError)                   \
  X(zeroDivisionError, "ZeroDivisionError", arithmeticError)           \
  X(assertionError, "AssertionError", exception)                       \
  X(attributeError, "AttributeError", exception)                       \
  X(bufferError, "BufferError", exception)                             \
  X(eofError, "EOFError", exception)                                   \
  X(importError, "ImportError", exception)                             \
  X(moduleNotFoundError, "ModuleNotFoundError", importError)           \
  X(lookupError, "LookupError", exception)                             \
  X(indexError, "IndexError", lookupError)                             \
  X(keyError, "KeyError", lookupError)                                 \
  X(memoryError, "MemoryError", exception)                             \
  X(nameError, "NameError", exception)                                 \
  X(unboundLocalError, "UnboundLocalError", nameError)                 \
  X(osError, "OSError", exception)                                     \
  X(blockingIoError, "BlockingIOError", osError)                       \
  X(childProcessError, "ChildProcessError", osError)                   \
  X(connectionError, "ConnectionError", osError)                       \
  X(brokenPipeError, "BrokenPipeError", connectionError)               \
  X(connectionAbortedError, "ConnectionAbortedError", connectionError) \
  X(connectionRefusedError, "ConnectionRefusedError", connectionError) \
  X(connectionResetError, "ConnectionResetError", connectionError)     \
  X(fileExistsError, "FileExistsError", osError)                       \
  X(fileNotFoundError, "FileNotFoundError", osError)                   \
  X(interruptedError, "InterruptedError", osError)                     \
  X(isADirectoryError, "IsADirectoryError", osError)                   \
  X(notADirectoryError, "NotADirectoryError", osError)                 \
  X(permissionError, "PermissionError", osError)                       \
  X(processLookupError, "ProcessLookupError", osError)                 \
  X(timeoutError, "TimeoutError", osError)                             \
  X(referenceError, "ReferenceError", exception)                       \
  X(runtimeError, "RuntimeError", exception)                           \
  X(notImplementedError, "NotImplementedError", runtimeError)          \
  X(recursionError, "RecursionError", runtimeError)                    \
  X(stopAsyncIteration, "StopAsyncIteration", exception)               \
  X(stopIteration, "StopIteration", exception)                         \
  X(syntaxError, "SyntaxError", exception)                             \
  X(indentationError, "IndentationError", syntaxError)                 \
  X(tabError, "TabError", indentationError)                            \
  X(systemError, "SystemError", exception)                             \
  X(typeError, "TypeError", exception)                                 \
  X(valueError, "ValueError", exception)                               \
  X(unicodeError, "UnicodeError", valueError)                          \
  X(unicodeDecodeError, "UnicodeDecodeError", unicodeError)            \
  X(unicodeEncodeError, "UnicodeEncodeError", unicodeError)            \
  X(unicodeTranslateError, "UnicodeTranslateError", unicodeError)      \
  X(warning, "Warning", exception)                                     \
  X(bytesWarning, "BytesWarning", warning)                             \
  X(deprecationWarning, "DeprecationWarning", warning)                 \
  X(encodingWarning, "EncodingWarning", warning)                       \
  X(futureWarning, "FutureWarning", warning)                           \
  X(importWarning, "ImportWarning", warning)                           \
  X(pendingDeprecationWarning, "PendingDeprecationWarning", warning)   \
  X(resourceWarning, "ResourceWarning", warning)                       \
  X(runtimeWarning, "RuntimeWarning", warning)                         \
  X(syntaxWarning, "SyntaxWarning", warning)                           \
  X(unicodeWarning, "UnicodeWarning", warning)                         \
  X(userWarning, "UserWarning", warning)

struct BuiltinTypes {
  Type* object = nullptr;
  Type* type = nullptr;

  Type* none = nullptr;            // NoneType
  Type* notImplemented = nullptr;  // NotImplementedType
  Type* ellipsis = nullptr;
  Type* integer = nullptr;  // int
  Type* boolean = nullptr;  // bool
  Type* number = nullptr;   // float
  Type* str = nullptr;
  Type* bytes = nullptr;
  Type* byteArray = nullptr;
  Type* list = nullptr;
  Type* tuple = nullptr;
  Type* dict = nullptr;
  Type* set = nullptr;
  Type* frozenSet = nullptr;
  Type* range = nullptr;
  Type* slice = nullptr;
  Type* mappingProxy = nullptr;
  Type* genericAlias = nullptr;  // list[int]
  Type* unionType = nullptr;     // int | None

  Type* native = nullptr;             // builtin_function_or_method
  Type* nativeMethod = nullptr;       // method_descriptor
  Type* nativeClassMethod = nullptr;  // classmethod_descriptor
  Type* boundMethod = nullptr;        // method
  Type* nativeAttribute = nullptr;    // getset_descriptor
  Type* function = nullptr;           // library functions too; the interpreter fills its slots
  Type* module = nullptr;             // the interpreter fills its slots
  Type* property = nullptr;           // the three are the interpreter's to fill
  Type* staticMethod = nullptr;
  Type* classMethod = nullptr;
  Type* cell = nullptr;

  Type* listIterator = nullptr;
  Type* listReverseIterator = nullptr;
  Type* tupleIterator = nullptr;
  Type* rangeIterator = nullptr;
  Type* longRangeIterator = nullptr;  // beyond 64 bits
  Type* strIterator = nullptr;
  Type* strAsciiIterator = nullptr;
  Type* bytesIterator = nullptr;
  Type* byteArrayIterator = nullptr;
  Type* setIterator = nullptr;
  Type* dictKeys = nullptr;
  Type* dictValues = nullptr;
  Type* dictItems = nullptr;
  Type* dictKeyIterator = nullptr;
  Type* dictValueIterator = nullptr;
  Type* dictItemIterator = nullptr;
  Type* sequenceIterator = nullptr;  // over __getitem__: "iterator"
  Type* callIterator = nullptr;      // iter(callable, sentinel): "callable_iterator"

  Type* baseException = nullptr;
#define X(name, python, base) Type* name = nullptr;
  LOOPSCOPE_EXCEPTION_TYPES(X)
#undef X
  Type* exceptionGroup = nullptr;  // has two bases

  // Every type that has a name in the program's built-in namespace, in a fixed order.
  std::vector<Type*> named;
};

// Makes them all, in an order in which each finds its bases.
void makeBuiltinTypes(Runtime& runtime, BuiltinTypes& types);

}  // namespace loopscope::runtime
