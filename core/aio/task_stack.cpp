// SPDX-License-Identifier: GPL-3.0-or-later
// Task.get_stack and print_stack: where a task stands, or where the exception that ended it passed. Rules:
// CPython's asyncio/base_tasks.py.
#include <algorithm>

#include <fmt/format.h>

#include "core/aio/type_support.h"
#include "core/runtime/exception.h"
#include "core/runtime/list.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::NativeCall;
using runtime::Ref;
using runtime::Value;

namespace {

// A frame, or its code: no more of it than where it is.
class CodePlace final : public runtime::Object {
 public:
  CodePlace(runtime::Type& type, SiteId where, SiteId definedAt = {})
      : Object(type, runtime::ObjectKind::Other), site(where), definition(definedAt) {}
  const SiteId site;
  const SiteId definition;  // of a frame's function, where it is known
};

const trace::Site& siteOf(runtime::Runtime& runtime, const Value& self) {
  return asyncioOf(runtime).recorder().site(selfOf<CodePlace>(self).site);
}

// Outermost first, at most so many: the newest of a coroutine, the oldest of a traceback.
std::vector<SiteId> stackOf(NativeCall& call, const Task& task) {
  std::vector<SiteId> sites;
  if (task.hasCoroutine() && !task.coroutine().hasEnded()) {
    const SiteId own = task.coroutine().ownSite();
    const SiteId site = own.valid() ? own : task.coroutine().definition();
    if (site.valid()) sites.push_back(site);
  } else if (const auto* exception = task.storedException().as<runtime::Exception>()) {
    for (const runtime::TracebackEntry& entry : exception->traceback) sites.push_back(entry.site);
    std::reverse(sites.begin(), sites.end());
  }
  if (call[1].isNone()) return sites;
  const auto limit = static_cast<size_t>(std::max<int64_t>(runtime::toIndex(call.runtime, call[1]), 0));
  if (sites.size() > limit) sites.resize(limit);
  return sites;
}

}  // namespace

Value frameAt(runtime::Runtime& runtime, SiteId site, SiteId definition) {
  if (!site.valid()) return Value::none();
  return give(runtime.heap().make<CodePlace>(*asyncioOf(runtime).types().frame, site, definition));
}

Value codeAt(runtime::Runtime& runtime, SiteId definition) {
  if (!definition.valid()) return Value::none();
  return give(runtime.heap().make<CodePlace>(*asyncioOf(runtime).types().code, definition));
}

namespace {

Value getStack(NativeCall& call) {
  const Ref<runtime::List> list = runtime::List::make(call.runtime);
  for (const SiteId site : stackOf(call, *Task::from(call[0]))) {
    list->append(frameAt(call.runtime, site));
  }
  return give(list);
}

Value printStack(NativeCall& call) {
  Asyncio& asyncio = asyncioOf(call);
  const Task& task = *Task::from(call[0]);
  const std::vector<SiteId> sites = stackOf(call, task);
  const std::string repr = runtime::repr(call.runtime, call[0]);
  const Value& exception = task.storedException();
  const bool failed = exception.as<runtime::Exception>() != nullptr;
  const std::string head =
      sites.empty() ? fmt::format("No stack for {}", repr)
                    : fmt::format("{} for {} (most recent call last):", failed ? "Traceback" : "Stack", repr);
  std::string lines;
  for (const SiteId site : sites) lines += asyncio.language().placeText(site);
  std::string last;
  if (failed) {
    const std::string all = asyncio.language().formatException(exception, false);
    last = all.substr(all.rfind('\n', all.size() - 2) + 1);
  }
  // Without a file CPython prints the head and the exception to stdout, and the places to stderr.
  const auto write = [&](const std::string& text) {
    if (call[2].isNone()) return asyncio.language().print(text);
    call.runtime.callMethod(call[2], "write", {aio::text(call.runtime, text)});
  };
  write(head + "\n");
  if (call[2].isNone()) {
    asyncio.language().writeError(lines);
  } else {
    write(lines);
  }
  if (!last.empty()) write(last);
  return Value::none();
}

constexpr runtime::NativeDefinition kTaskMethods[] = {
    {"get_stack", "self, *, limit=None", getStack},
    {"print_stack", "self, *, limit=None, file=None", printStack},
};

const runtime::NativeAttribute kFrameAttributes[] = {
    {"f_lineno",
     [](runtime::Runtime& r, const Value& self) { return Value::integer(siteOf(r, self).range.line); }},
    {"f_code",
     [](runtime::Runtime& r, const Value& self) {
       const CodePlace& frame = selfOf<CodePlace>(self);
       return codeAt(r, frame.definition.valid() ? frame.definition : frame.site);
     }},
};

const runtime::NativeAttribute kCodeAttributes[] = {
    {"co_name",
     [](runtime::Runtime& r, const Value& self) {
       return text(r, asyncioOf(r).recorder().textAt(siteOf(r, self).function));
     }},
    {"co_firstlineno",
     [](runtime::Runtime& r, const Value& self) { return Value::integer(siteOf(r, self).range.line); }},
    {"co_filename",
     [](runtime::Runtime& r, const Value& self) {
       return text(r, asyncioOf(r).recorder().textAt(siteOf(r, self).file));
     }},
};

}  // namespace

void defineStackTypes(Asyncio& asyncio, Types& types) {
  types.frame = &asyncio.runtime().makeType({.name = "frame", .canBeBase = false});
  types.frame->define(kFrameAttributes);
  types.code = &asyncio.runtime().makeType({.name = "code", .canBeBase = false});
  types.code->define(kCodeAttributes);
}

void defineTaskStack(Types& types) {
  types.task->define(kTaskMethods);
}

}  // namespace loopscope::aio
