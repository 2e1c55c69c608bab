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

// The payload: what the attributes give, each Unbound until it is there. Unbound itself where none is.
enum Part : size_t { kErrno, kStrerror, kFileName, kSecondFileName, kParts };

Value partOf(const Value& self, Part part) {
  const Value& parts = exceptionIn(self).payload;
  return parts.isUnbound() ? Value() : (*parts.as<Tuple>())[part];
}

void setPart(Runtime& runtime, const Value& self, Part part, const Value& value) {
  Value parts[kParts];
  for (size_t i = 0; i < kParts; ++i) parts[i] = i == part ? value : partOf(self, static_cast<Part>(i));
  exceptionIn(self).payload = Tuple::make(runtime, parts);
}

void initializeOsError(Runtime& runtime, const Value& self, const Arguments& arguments) {
  if (!hasErrno(arguments)) return initializeException(runtime, self, arguments);
  const auto given = arguments.positional;
  initializeException(runtime, self, {given.first(2), arguments.keywords});
  Value parts[kParts] = {given[0], given[1]};
  if (given.size() > 2 && !given[2].isNone()) parts[kFileName] = given[2];
  if (given.size() > 4 && !given[4].isNone()) parts[kSecondFileName] = given[4];
  exceptionIn(self).payload = Tuple::make(runtime, parts);
}

std::string strOsError(Runtime& runtime, const Value& self) {
  const auto shown = [&](Part part) {
    const Value value = partOf(self, part);
    return value.isUnbound() ? "None" : str(runtime, value);
  };
  const Value fileName = partOf(self, kFileName);
  const bool hasNumber = !partOf(self, kErrno).isUnbound() && !partOf(self, kStrerror).isUnbound();
  if (fileName.isUnbound() && !hasNumber) return strException(runtime, self);
  const std::string text = fmt::format("[Errno {}] {}", shown(kErrno), shown(kStrerror));
  if (fileName.isUnbound()) return text;
  const Value second = partOf(self, kSecondFileName);
  const std::string names = text + ": " + repr(runtime, fileName);
  return second.isUnbound() ? names : names + " -> " + repr(runtime, second);
}

template <Part part>
Value getPart(Runtime&, const Value& self) {
  const Value value = partOf(self, part);
  return value.isUnbound() ? Value::none() : value;
}

template <Part part>
void changePart(Runtime& runtime, const Value& self, const Value& value) {
  setPart(runtime, self, part, value);
}

constexpr NativeAttribute kOsAttributes[] = {
    {"errno", getPart<kErrno>, changePart<kErrno>},
    {"strerror", getPart<kStrerror>, changePart<kStrerror>},
    {"filename", getPart<kFileName>, changePart<kFileName>},
    {"filename2", getPart<kSecondFileName>, changePart<kSecondFileName>},
};

}  // namespace

void setUpOsError(Type& osError) {
  osError.slots.create = createOsError;
  osError.slots.initialize = initializeOsError;
  osError.slots.str = strOsError;
  osError.define(kOsAttributes);
}

}  // namespace loopscope::runtime
