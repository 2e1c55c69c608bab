// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <array>
#include <limits>

#include "core/trace/json_columns.h"
#include "core/trace/json_text.h"
#include "core/trace/trace_check.h"
#include "core/trace/trace_json.h"

namespace loopscope::trace {
namespace {

using nlohmann::json;

// Thrown inside this file only; its text is the diagnostic.
struct Malformed {
  std::string message;
};

template <class... Args>
[[noreturn]] void fail(fmt::format_string<Args...> message, Args&&... args) {
  throw Malformed{fmt::format(message, std::forward<Args>(args)...)};
}

// One row of a table: whole numbers, taken in order.
class Row {
 public:
  Row(const json& row, const Columns& columns, const char* table, size_t index)
      : m_row(row), m_columns(columns), m_table(table), m_index(index) {
    if (!row.is_array() || row.size() != columns.names.size())
      fail("row {} of {} should have {} numbers", index, table, columns.names.size());
  }

  int64_t whole() {
    const json& value = m_row[m_next];
    const bool tooBig = value.is_number_unsigned() &&
                        value.get<uint64_t>() > static_cast<uint64_t>(std::numeric_limits<int64_t>::max());
    if (!value.is_number_integer() || tooBig) wrong();
    ++m_next;
    return value.get<int64_t>();
  }
  uint32_t id() {
    const int64_t number = whole();
    if (number < -1 || number >= Id<void>::kNone) --m_next, wrong();
    return number == -1 ? Id<void>::kNone : static_cast<uint32_t>(number);
  }
  uint32_t position() {
    const int64_t number = whole();
    if (number < 0 || number > std::numeric_limits<uint32_t>::max()) --m_next, wrong();
    return static_cast<uint32_t>(number);
  }
  // An index into the file's kinds, as ours.
  size_t kind(const std::vector<size_t>& kinds) {
    const int64_t number = whole();
    if (number < 0 || static_cast<size_t>(number) >= kinds.size()) --m_next, wrong();
    return kinds[static_cast<size_t>(number)];
  }

 private:
  [[noreturn]] void wrong() const {
    fail("row {} of {} has a wrong {}", m_index, m_table, m_columns.names[m_next]);
  }

  const json& m_row;
  const Columns& m_columns;
  const char* m_table;
  size_t m_index;
  size_t m_next = 0;
};

class Reader {
 public:
  explicit Reader(json document) : m_document(std::move(document)) {}

  TraceData read() {
    checkFormat();
    m_data.fileName = text("file");
    m_data.source = text("source");
    m_data.options = text("options");
    readTexts();
    readSites();
    readObjects();
    readLanes();
    readEvents();
    return std::move(m_data);
  }

 private:
  const json& member(const json& object, const char* name) const {
    const auto found = object.find(name);
    if (found == object.end()) fail("'{}' is missing", name);
    return *found;
  }

  void checkFormat() const {
    const bool ours = m_document.is_object() && m_document.value("format", json()) == kTraceFormat;
    if (!ours) fail("this is JSON, but not a Loopscope trace");
    const json& version = member(m_document, "version");
    if (!version.is_number_integer() || version.get<int64_t>() < 1) fail("'version' is not a version");
    if (version.get<int64_t>() > kTraceVersion)
      fail("this trace was written by a newer Loopscope (version {} of the format, {} is known here)",
           version.get<int64_t>(), kTraceVersion);
  }

  std::string text(const char* name) const {
    std::string text;
    if (!readJsonText(member(m_document, name), text)) fail("'{}' is not a text", name);
    return text;
  }

  void readTexts() {
    const json& texts = member(m_document, "texts");
    if (!texts.is_array()) fail("'texts' is not a list");
    std::string text;
    for (const json& value : texts) {
      const size_t before = m_data.texts.size();
      if (!readJsonText(value, text)) fail("text {} is not a text", before);
      m_data.texts.intern(text);
      if (m_data.texts.size() == before) fail("text {} is there twice", before);
    }
  }

  // The file's kinds, by number, as ours.
  static std::vector<size_t> kinds(const json& table, const char* name, const Columns& columns) {
    std::vector<size_t> known;
    for (const json& kind : table.value("kinds", json::array())) {
      const auto found = std::find_if(columns.kinds.begin(), columns.kinds.end(),
                                      [&](const char* ours) { return kind == ours; });
      if (found == columns.kinds.end()) fail("{} has a kind that is not known here: {}", name, kind.dump());
      known.push_back(static_cast<size_t>(found - columns.kinds.begin()));
    }
    return known;
  }

  template <class ReadRow>
  void readTable(const char* name, const Columns& columns, ReadRow readRow) const {
    const json& table = member(m_document, name);
    if (!table.is_object() || !table.value("kinds", json::array()).is_array())
      fail("'{}' is not a table", name);
    if (member(table, "columns") != json(columns.names)) fail("'{}' has other columns than expected", name);
    const json& rows = member(table, "rows");
    if (!rows.is_array()) fail("'{}' has no rows", name);
    const std::vector<size_t> known = kinds(table, name, columns);
    for (size_t i = 0; i < rows.size(); ++i) {
      Row row(rows[i], columns, name, i);
      readRow(row, known);
    }
  }

  void readSites() {
    readTable("sites", kSiteColumns, [this](Row& row, const std::vector<size_t>&) {
      Site site;
      site.file = TextId(row.id());
      site.function = TextId(row.id());
      site.range.line = row.position();
      site.range.column = row.position();
      site.range.endLine = row.position();
      site.range.endColumn = row.position();
      m_data.sites.push_back(site);
    });
  }

  void readObjects() {
    readTable("objects", kObjectColumns, [this](Row& row, const std::vector<size_t>& known) {
      Object object;
      object.kind = static_cast<ObjectKind>(row.kind(known));
      object.label = TextId(row.id());
      object.created = EventId(row.id());
      object.lane = LaneId(row.id());
      m_data.objects.push_back(object);
    });
  }

  void readLanes() {
    readTable("lanes", kLaneColumns, [this](Row& row, const std::vector<size_t>& known) {
      Lane lane;
      lane.kind = static_cast<LaneKind>(row.kind(known));
      lane.name = TextId(row.id());
      lane.detail = TextId(row.id());
      lane.parent = LaneId(row.id());
      lane.object = ObjectId(row.id());
      lane.created = EventId(row.id());
      lane.site = SiteId(row.id());
      m_data.lanes.push_back(lane);
    });
  }

  void readEvents() {
    readTable("events", kEventColumns, [this](Row& row, const std::vector<size_t>& known) {
      Event event;
      event.timeNs = row.whole();
      const auto kind = static_cast<EventKind>(row.kind(known));
      const LaneId lane(row.id());
      if (lane.valid() && lane.value() >= m_data.lanes.size()) fail("an event has a lane that is not there");
      event.setKindAndLane(kind, lane);
      event.object = row.id();
      event.other = row.id();
      event.value = row.whole();
      event.site = row.id();
      event.text = row.id();
      event.cause = row.id();
      m_data.events.push_back(event);
    });
  }

  json m_document;
  TraceData m_data;
};

// For programs that read traces; the window reads none.
Diagnostic unreadable(std::string message) {
  Diagnostic diagnostic;
  diagnostic.message = Phrase::of(std::move(message));
  diagnostic.type = "TraceError";
  return diagnostic;
}

SourceRange placeOf(std::string_view text, size_t offset) {
  SourceRange place{1, 1, 1, 1};
  for (size_t i = 0; i + 1 < offset && i < text.size(); ++i) {
    place.column = text[i] == '\n' ? 1 : place.column + 1;
    place.line += text[i] == '\n';
  }
  place.endLine = place.line;
  place.endColumn = place.column + 1;
  return place;
}

}  // namespace

Result<TracePtr> fromJson(std::string_view text) {
  try {
    TraceData data = Reader(json::parse(text)).read();
    if (const auto wrong = whatIsWrong(data)) return unreadable("this trace is damaged: " + *wrong);
    return TracePtr(std::make_shared<Trace>(std::move(data)));
  } catch (const json::parse_error& error) {
    Diagnostic diagnostic = unreadable("this is not JSON");
    diagnostic.where = placeOf(text, error.byte);
    return diagnostic;
  } catch (const Malformed& malformed) {
    return unreadable(malformed.message);
  }
}

}  // namespace loopscope::trace
