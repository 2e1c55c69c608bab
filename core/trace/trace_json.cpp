// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_json.h"

#include <fmt/format.h>

#include <iterator>

#include "core/trace/json_columns.h"
#include "core/trace/json_text.h"

namespace loopscope::trace {
namespace {

// Ids as numbers, -1 for none.
int64_t number(uint32_t id) {
  return id == Id<void>::kNone ? -1 : static_cast<int64_t>(id);
}

class Writer {
 public:
  std::string write(const Trace& trace) {
    append("{{\n\"format\": {},\n\"version\": {},\n", jsonString(kTraceFormat), kTraceVersion);
    append("\"file\": {},\n\"source\": {},\n\"options\": {},\n", jsonText(trace.fileName()),
           jsonText(trace.source()), jsonText(trace.options()));
    writeTexts(trace.texts());
    writeTable("sites", kSiteColumns, trace.sites(), [this](const Site& s) {
      append("[{},{},{},{},{},{}]", number(s.file.value()), number(s.function.value()), s.range.line,
             s.range.column, s.range.endLine, s.range.endColumn);
    });
    writeTable("objects", kObjectColumns, trace.objects(), [this](const Object& o) {
      append("[{},{},{},{}]", static_cast<int>(o.kind), number(o.label.value()), number(o.created.value()),
             number(o.lane.value()));
    });
    writeTable("lanes", kLaneColumns, trace.lanes(), [this](const Lane& l) {
      append("[{},{},{},{},{},{},{}]", static_cast<int>(l.kind), number(l.name.value()),
             number(l.detail.value()), number(l.parent.value()), number(l.object.value()),
             number(l.created.value()), number(l.site.value()));
    });
    writeTable("events", kEventColumns, trace.events(), [this](const Event& e) {
      append("[{},{},{},{},{},{},{},{},{}]", e.timeNs, static_cast<int>(e.kind()), number(e.lane().value()),
             number(e.object), number(e.other), e.value, number(e.site), number(e.text), number(e.cause));
    });
    m_out.resize(m_out.size() - 2);
    return std::move(m_out) + "\n}\n";
  }

 private:
  template <class... Args>
  void append(fmt::format_string<Args...> format, Args&&... args) {
    fmt::format_to(std::back_inserter(m_out), format, std::forward<Args>(args)...);
  }

  void writeTexts(const StringTable& texts) {
    m_out += "\"texts\": [";
    for (size_t i = 0; i < texts.size(); ++i)
      append("{}\n{}", i == 0 ? "" : ",", jsonText(texts.at(TextId::fromSize(i))));
    m_out += "],\n";
  }

  // "name": {"columns": [...], "kinds": [...], "rows": [...]}; a kind in a row is an index into kinds.
  template <class T, class WriteRow>
  void writeTable(const char* name, const Columns& columns, const std::vector<T>& table, WriteRow writeRow) {
    append("\"{}\": {{\"columns\": {},\n\"kinds\": {},\n\"rows\": [", name, jsonList(columns.names),
           jsonList(columns.kinds));
    for (size_t i = 0; i < table.size(); ++i) {
      m_out += i == 0 ? "\n" : ",\n";
      writeRow(table[i]);
    }
    m_out += "]},\n";
  }

  static std::string jsonList(const std::vector<const char*>& names) { return nlohmann::json(names).dump(); }

  std::string m_out;
};

}  // namespace

std::string toJson(const Trace& trace) {
  return Writer().write(trace);
}

}  // namespace loopscope::trace
