// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

#include "core/runtime/exception_types.h"
#include "core/runtime/operations.h"
#include "core/runtime/type_setup.h"

// OSError and what its numbers make of it.

namespace loopscope::runtime {
namespace {

// OSError(errno, message[, filename]): the number chooses the type, the file name is not among the arguments.
Type& osErrorFor(const BuiltinTypes& types, int64_t number) {
  struct Row {
    int64_t number;
    Type* type;
  };
  const Row rows[] = {{EAGAIN, types.blockingIoError},
                      {EALREADY, types.blockingIoError},
                      {EINPROGRESS, types.blockingIoError},
                      {EPIPE, types.brokenPipeError},
                      {ESHUTDOWN, types.brokenPipeError},
                      {ECHILD, types.childProcessError},
                      {ECONNABORTED, types.connectionAbortedError},
                      {ECONNREFUSED, types.connectionRefusedError},
                      {ECONNRESET, types.connectionResetError},
                      {EEXIST, types.fileExistsError},
                      {ENOENT, types.fileNotFoundError},
                      {EINTR, types.interruptedError},
                      {EISDIR, types.isADirectoryError},
                      {ENOTDIR, types.notADirectoryError},
                      {EACCES, types.permissionError},
                      {EPERM, types.permissionError},
                      {ESRCH, types.processLookupError},
                      {ETIMEDOUT, types.timeoutError}};
  const Row* row = std::ranges::find(rows, number, &Row::number);
  return row != std::end(rows) ? *row->type : *types.osError;
}

bool hasErrno(const Arguments& arguments) {
  return arguments.positional.size() >= 2 && arguments.positional.size() <= 5;
}

Value createOsError(Runtime& runtime, Type& type, const Arguments& arguments) {
  const bool chooses = &type == runtime.types().osError && hasErrno(arguments) &&
                       (arguments.positional[0].isInt() || arguments.positional[0].isBool());
  return createException(
      runtime, chooses ? osErrorFor(runtime.types(), arguments.positional[0].asInt()) : type, arguments);
}

void initializeOsError(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!hasErrno(arguments)) return initializeException(runtime, self, arguments);
  initializeException(runtime, self, {arguments.positional.first(2), arguments.keywords});
  exceptionIn(self).payload = arguments.positional.size() > 2 ? arguments.positional[2] : Value::none();
}

// Made with a number and a message: then the payload, the file name, is None or more.
bool hasNumber(const Value& self) {
  return !exceptionIn(self).payload.isUnbound() && argumentsOf(self).size() >= 2;
}

std::string strOsError(Runtime& runtime, const Value& self) {
  if (!hasNumber(self)) return strException(runtime, self);
  const Tuple& arguments = argumentsOf(self);
  std::string text = fmt::format("[Errno {}] {}", str(runtime, arguments[0]), str(runtime, arguments[1]));
  const Value& fileName = exceptionIn(self).payload;
  return fileName.isNone() ? text : text + ": " + repr(runtime, fileName);
}

template <size_t index>
Value osArgument(Runtime&, const Value& self) {
  return hasNumber(self) ? argumentsOf(self)[index] : Value::none();
}

constexpr NativeAttribute kOsAttributes[] = {
    {"errno", osArgument<0>},
    {"strerror", osArgument<1>},
    {"filename",
     [](Runtime&, const Value& self) { return hasNumber(self) ? exceptionIn(self).payload : Value::none(); }},
};

}  // namespace

void setUpOsError(Type& osError) {
  osError.slots.create = createOsError;
  osError.slots.initialize = initializeOsError;
  osError.slots.str = strOsError;
  osError.define(kOsAttributes);
}

}  // namespace loopscope::runtime
