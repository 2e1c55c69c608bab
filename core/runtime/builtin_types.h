// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
  // Makes them all and defines their methods.
  explicit BuiltinTypes(Runtime& runtime);

  Type* object;
  Type* type;

  Type* none;            // NoneType
  Type* notImplemented;  // NotImplementedType
  Type* ellipsis;
  Type* integer;  // int
  Type* boolean;  // bool
  Type* number;   // float
  Type* str;
  Type* bytes;
  Type* list;
  Type* tuple;
  Type* dict;
  Type* set;
  Type* frozenSet;
  Type* range;
  Type* slice;

  Type* native;           // builtin_function_or_method
  Type* nativeMethod;     // method_descriptor
  Type* boundMethod;      // method
  Type* nativeAttribute;  // getset_descriptor
  Type* function;         // library functions too; the interpreter fills its slots
  Type* module;           // the interpreter fills its slots
  Type* property;         // the three are the interpreter's to fill
  Type* staticMethod;
  Type* classMethod;
  Type* cell;

  Type* listIterator;
  Type* listReverseIterator;
  Type* tupleIterator;
  Type* rangeIterator;
  Type* strIterator;
  Type* bytesIterator;
  Type* setIterator;
  Type* dictKeys;
  Type* dictValues;
  Type* dictItems;
  Type* dictKeyIterator;
  Type* dictValueIterator;
  Type* dictItemIterator;
  Type* sequenceIterator;  // over __getitem__: "iterator"
  Type* callIterator;      // iter(callable, sentinel): "callable_iterator"

  Type* baseException;
#define X(name, python, base) Type* name;
  LOOPSCOPE_EXCEPTION_TYPES(X)
#undef X
  Type* exceptionGroup;  // has two bases

  // Every type that has a name in the program's built-in namespace, in a fixed order.
  std::vector<Type*> named;
};

}  // namespace loopscope::runtime
