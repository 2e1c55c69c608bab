// SPDX-License-Identifier: GPL-3.0-or-later
// What a run says on stdout and stderr without the program's asking: logs, warnings, coroutines never
// awaited.
#include <fmt/format.h>

#include <array>

#include "core/python/interp/generator.h"
#include "core/python/interp/interp.h"
#include "core/python/interp/traceback.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/trace/event.h"

namespace loopscope::python {

using runtime::Value;

void Interpreter::print(std::string_view text) {
  const Value* function = m_builtins->find(m_runtime.intern("print"));
  if (function == nullptr) return;
  const Value words = Value::adopt(runtime::Str::make(m_runtime, text).take());
  const runtime::KeywordArgument end{&m_runtime.intern("end"), m_runtime.emptyStr()};
  m_runtime.call(*function, runtime::Arguments{{&words, 1}, {&end, 1}});
}

void Interpreter::writeError(std::string_view text) {
  if (m_errorSink) m_errorSink(text);
}

void Interpreter::log(aio::LogLevel level, std::string_view message, const Value& exception) {
  const auto logging = m_modules.find("logging");
  if (logging == m_modules.end()) {
    if (level < aio::LogLevel::Warning) return;
    const bool hasException = exception.as<runtime::Exception>() != nullptr;
    return writeError(std::string(message) + "\n" + (hasException ? formatException(exception) : ""));
  }
  const auto text = [&](std::string_view words) {
    return Value::adopt(runtime::Str::make(m_runtime, words).take());
  };
  const Value logger = m_runtime.callMethod(logging->second, "getLogger", {text("asyncio")});
  const std::array<Value, 2> words = {Value::integer(static_cast<int64_t>(level)), text(message)};
  const runtime::KeywordArgument with{&m_runtime.intern("exc_info"),
                                      exception.isUnbound() ? Value::none() : exception};
  m_runtime.call(runtime::getAttribute(m_runtime, logger, "log"), runtime::Arguments{words, {&with, 1}});
}

// sys.unraisablehook. The program's own repr is not asked: it need not work any more.
void Interpreter::ignored(std::string_view where, const Value& object, const Value& exception) {
  if (m_ended) return;
  const bool isOfProgram = object.object()->type().isProgramClass;
  const std::string shown =
      isOfProgram ? runtime::defaultRepr(m_runtime, object) : runtime::repr(m_runtime, object);
  writeError(fmt::format("Exception ignored {}: {}\n{}", where, shown, formatException(exception, false)));
}

void Interpreter::neverAwaited(const aio::Coroutine& coroutine) {
  const std::string name(coroutine.qualifiedName());
  const auto* own = dynamic_cast<const ProgramCoroutine*>(&coroutine);
  std::string text = "coroutine '" + name + "' was never awaited";
  if (own != nullptr && own->creation)
    text += "\nCoroutine created at (most recent call last)\n" +
            own->creation->substr(0, own->creation->find_last_not_of('\n') + 1);
  warn("RuntimeWarning", text);
  if (!m_recorder.enabled()) return;
  const ObjectId object = own != nullptr ? own->objectId : ObjectId();
  const SiteId site = own != nullptr ? own->createdAt : currentSite();
  m_recorder.record(trace::EventKind::CoroutineNeverAwaited,
                    {.object = object, .site = site, .text = m_recorder.text(coroutine.name())});
}

void Interpreter::warn(std::string_view category, std::string_view text) {
  const Frame* frame = m_frame;
  const uint32_t line = frame != nullptr ? m_recorder.site(currentSite()).range.line : 1;
  const std::string place =
      frame != nullptr ? std::string(frame->code->fileName) + ":" + std::to_string(line) : "sys:1";
  if (!m_warned.insert(place + std::string(text)).second) return;
  std::string message = place + ": " + std::string(category) + ": " + std::string(text) + "\n";
  if (frame != nullptr && !sourceLine(line).empty()) {
    message += "  " + std::string(stripped(sourceLine(line))) + "\n";
  }
  if (text.starts_with("coroutine ")) {
    message += "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
  }
  writeError(message);
}

}  // namespace loopscope::python
