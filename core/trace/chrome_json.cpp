// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <iterator>

#include "core/trace/explain.h"
#include "core/trace/json_text.h"
#include "core/trace/spans.h"
#include "core/trace/trace_json.h"

namespace loopscope::trace {
namespace {

constexpr int kProcess = 1;

// Chrome counts in microseconds; three decimals keep every nanosecond.
std::string microseconds(int64_t ns) {
  return fmt::format("{}.{:03}", ns / 1000, ns % 1000);
}

class ChromeWriter {
 public:
  explicit ChromeWriter(const Trace& trace) : m_trace(trace), m_spans(trace) {}

  std::string write() {
    m_out = "{\"displayTimeUnit\": \"ns\", \"traceEvents\": [";
    record("M", "\"name\": \"process_name\", \"args\": {{\"name\": {}}}", jsonString(m_trace.fileName()));
    for (size_t i = 0; i < m_trace.lanes().size(); ++i) writeLane(LaneId::fromSize(i));
    for (size_t i = 0; i < m_trace.size(); ++i) writeEvent(EventId::fromSize(i));
    return std::move(m_out) + "\n]}\n";
  }

 private:
  // Thread 0 means the processor's idle thread to some viewers.
  static uint32_t thread(LaneId lane) { return lane.value() + 1; }

  template <class... Args>
  void record(const char* phase, fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(m_out), "{}\n{{\"ph\": \"{}\", \"pid\": {}, ", m_first ? "" : ",",
                   phase, kProcess);
    fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
    m_out += "}";
    m_first = false;
  }

  void writeLane(LaneId lane) {
    record("M", "\"tid\": {}, \"name\": \"thread_name\", \"args\": {{\"name\": {}}}", thread(lane),
           jsonString(inEnglish(laneTitle(m_trace, lane))));
    record("M", "\"tid\": {}, \"name\": \"thread_sort_index\", \"args\": {{\"sort_index\": {}}}",
           thread(lane), thread(lane));
    for (const Span& span : m_spans.of(lane)) writeSpan(lane, span);
  }

  void writeSpan(LaneId lane, const Span& span) {
    const int64_t begin = m_trace.at(span.begin).timeNs;
    const int64_t end = m_trace.at(span.end).timeNs;
    if (hasEnded(span.status)) {
      record("i", "\"tid\": {}, \"ts\": {}, \"s\": \"t\", \"name\": {}", thread(lane), microseconds(begin),
             jsonString(spanName(span)));
      return;
    }
    record("X", "\"tid\": {}, \"ts\": {}, \"dur\": {}, \"name\": {}", thread(lane), microseconds(begin),
           microseconds(end - begin), jsonString(spanName(span)));
  }

  std::string spanName(const Span& span) const {
    const std::string_view label = m_trace.text(span.label);
    const char* word = statusWord(span.status);
    return label.empty() ? word : fmt::format("{}: {}", word, label);
  }

  static const char* statusWord(LaneStatus status) {
    switch (status) {
      case LaneStatus::NotCreated:
        return "not created";
      case LaneStatus::Running:
        return "running";
      case LaneStatus::Ready:
        return "ready";
      case LaneStatus::Waiting:
        return "waiting";
      case LaneStatus::Blocked:
        return "blocked";
      case LaneStatus::InLine:
        return "in line";
      case LaneStatus::Starved:
        return "starved";
      case LaneStatus::Returned:
        return "returned";
      case LaneStatus::Raised:
        return "raised";
      case LaneStatus::Cancelled:
        return "cancelled";
    }
    return "";
  }

  void writeEvent(EventId id) {
    const Event& event = m_trace.at(id);
    if (event.kind() == EventKind::Printed && event.lane().valid())
      record("i", "\"tid\": {}, \"ts\": {}, \"s\": \"t\", \"name\": {}", thread(event.lane()),
             microseconds(event.timeNs), jsonString(inEnglish(summary(m_trace, id))));
    if (!event.causeId().valid() || !event.lane().valid()) return;
    const Event& cause = m_trace.at(event.causeId());
    if (!cause.lane().valid() || cause.lane() == event.lane()) return;
    const std::string name = jsonString(jsonName(event.kind()));
    record("s", "\"tid\": {}, \"ts\": {}, \"id\": {}, \"cat\": \"cause\", \"name\": {}", thread(cause.lane()),
           microseconds(cause.timeNs), id.value(), name);
    record("f", "\"tid\": {}, \"ts\": {}, \"id\": {}, \"cat\": \"cause\", \"bp\": \"e\", \"name\": {}",
           thread(event.lane()), microseconds(event.timeNs), id.value(), name);
  }

  const Trace& m_trace;
  LaneSpans m_spans;
  std::string m_out;
  bool m_first = true;
};

}  // namespace

std::string toChromeJson(const Trace& trace) {
  return ChromeWriter(trace).write();
}

}  // namespace loopscope::trace
