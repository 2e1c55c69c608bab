// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/interp/traceback.h"

#include <fmt/format.h>

#include <unordered_set>

#include "core/python/interp/interp.h"
#include "core/python/interp/suggestions.h"
#include "core/runtime/exception.h"
#include "core/runtime/operations.h"
#include "core/runtime/tuple.h"

namespace loopscope::python {

using runtime::Exception;
using runtime::Value;

namespace {

constexpr size_t kMaxRepeated = 3;  // CPython: traceback.py, _RECURSIVE_CUTOFF
constexpr size_t kMaxGroupWidth = 15;
constexpr size_t kMaxGroupDepth = 10;

class Printer {
 public:
  Printer(Interpreter& interpreter, const TracebackStyle& style)
      : m_interpreter(interpreter), m_runtime(interpreter.runtime()), m_style(style) {}

  std::string run(const Value& exception) {
    if (m_style.withChain) {
      print(exception, 0);
    } else {
      printOne(exception, 0);
    }
    return std::move(m_text);
  }

  std::string place(SiteId site) {
    frame(site);
    return std::move(m_text);
  }

 private:
  Exception& in(const Value& value) { return *static_cast<Exception*>(value.object()); }

  bool isGroup(const Value& exception) {
    return exception.object()->type().isSubtypeOf(*m_runtime.types().baseExceptionGroup);
  }

  // The chain from the first cause to this exception.
  void print(const Value& exception, size_t depth) {
    m_seen.insert(exception.object());
    const Exception& raised = in(exception);
    const Value* before = nullptr;
    const char* sentence = nullptr;
    if (raised.cause.as<Exception>() != nullptr) {
      before = &raised.cause;
      sentence = "The above exception was the direct cause of the following exception:";
    } else if (raised.context.as<Exception>() != nullptr && !raised.suppressContext) {
      before = &raised.context;
      sentence = "During handling of the above exception, another exception occurred:";
    }
    if (before != nullptr && !m_seen.contains(before->object())) {
      const Value held = *before;
      print(held, depth);
      line("");
      line(sentence);
      line("");
    }
    printOne(exception, depth);
  }

  void printOne(const Value& exception, size_t depth) {
    const bool group = isGroup(exception);
    const bool outermostGroup = group && depth == 0;
    if (outermostGroup) m_indent = "  | ";
    if (!in(exception).traceback.empty()) {
      if (outermostGroup) {
        m_text += "  + Exception Group Traceback (most recent call last):\n";
      } else if (group) {
        line("Exception Group Traceback (most recent call last):");
      } else {
        line("Traceback (most recent call last):");
      }
      frames(in(exception));
    }
    lastLines(exception, m_indent);
    if (group) members(exception, depth + 1);
    if (outermostGroup) m_indent.clear();
  }

  void members(const Value& group, size_t depth) {
    const auto* parts = in(group).payload.as<runtime::Tuple>();
    if (parts == nullptr) return;
    const std::string outer = m_indent;
    const std::string bar(depth * 2, ' ');
    for (size_t i = 0; i < parts->size() && i <= kMaxGroupWidth; ++i) {
      const std::string title = i < kMaxGroupWidth ? fmt::format("{}", i + 1) : "...";
      m_text += bar + (i == 0 ? "+-+" : "  +") + fmt::format("---------------- {} ----------------\n", title);
      m_indent = bar + "  | ";
      if (i == kMaxGroupWidth) {
        line(fmt::format("and {} more exceptions", parts->size() - kMaxGroupWidth));
      } else if (depth <= kMaxGroupDepth) {
        print((*parts)[i], depth);
      } else {
        line("... (max_group_depth is 10)");
      }
      m_indent = bar + "  | ";
    }
    const bool lastIsGroup = parts->size() > 0 && isGroup((*parts)[parts->size() - 1]);
    if (!lastIsGroup) m_text += bar + "  +------------------------------------\n";
    m_indent = outer;
  }

  void frames(const Exception& exception) {
    size_t repeated = 0;
    SiteId previous;
    const auto flush = [&] {
      if (repeated > kMaxRepeated) {
        const size_t more = repeated - kMaxRepeated;
        line(fmt::format("  [Previous line repeated {} more time{}]", more, more == 1 ? "" : "s"));
      }
    };
    for (auto entry = exception.traceback.rbegin(); entry != exception.traceback.rend(); ++entry) {
      if (entry->site != previous) {
        flush();
        repeated = 0;
        previous = entry->site;
      }
      if (++repeated > kMaxRepeated) continue;
      frame(entry->site);
    }
    flush();
  }

  void frame(SiteId id) {
    const sched::Recorder& recorder = m_interpreter.recorder();
    const trace::Site& site = recorder.site(id);
    line(fmt::format("  File \"{}\", line {}, in {}", recorder.textAt(site.file), site.range.line,
                     recorder.textAt(site.function)));
    const std::string_view source = stripped(m_interpreter.sourceLine(site.range.line));
    if (!source.empty()) line(fmt::format("    {}", source));
  }

  void lastLines(const Value& exception, const std::string& indent) {
    const runtime::Type& type = exception.object()->type();
    const bool isPlain = type.module() == "__main__" || type.module() == "builtins";
    const std::string name = isPlain ? std::string(type.qualifiedName()) : type.fullName();
    std::string text;
    try {
      text = runtime::str(m_runtime, exception);
    } catch (const runtime::Raise&) {
      text = "<exception str() failed>";
    }
    m_indent = indent;
    if (m_style.withSuggestions) text += suggestionText(m_interpreter, exception);
    line(text.empty() ? name : fmt::format("{}: {}", name, text));
    const Value notes = runtime::findAttribute(m_runtime, exception, *m_runtime.names().notes);
    if (notes.isUnbound()) return;
    runtime::forEach(m_runtime, notes, [&](Value& note) {
      line(runtime::str(m_runtime, note));
      return true;
    });
  }

  // Text of several lines gets its indent on each.
  void line(std::string_view text) {
    for (;;) {
      const size_t end = text.find('\n');
      m_text += m_indent;
      m_text += text.substr(0, end);
      m_text += '\n';
      if (end == std::string_view::npos) return;
      text.remove_prefix(end + 1);
    }
  }

  Interpreter& m_interpreter;
  runtime::Runtime& m_runtime;
  TracebackStyle m_style;
  std::string m_text;
  std::string m_indent;
  std::unordered_set<const runtime::Object*> m_seen;  // only looked up
};

}  // namespace

std::string formatTraceback(Interpreter& interpreter, const Value& exception, const TracebackStyle& style) {
  return Printer(interpreter, style).run(exception);
}

std::string formatPlace(Interpreter& interpreter, SiteId site) {
  return Printer(interpreter, {}).place(site);
}

std::string_view stripped(std::string_view line) {
  constexpr std::string_view kSpace = " \t\r\f";
  const size_t first = line.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return line.substr(first, line.find_last_not_of(kSpace) - first + 1);
}

}  // namespace loopscope::python
