// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_check.h"

#include <fmt/format.h>

#include "core/trace/event_shape.h"

namespace loopscope::trace {
namespace {

class Checker {
 public:
  explicit Checker(const TraceData& data) : m_data(data) {}

  std::optional<std::string> run() {
    checkTables();
    for (size_t i = 0; i < m_data.events.size() && m_wrong.empty(); ++i) checkEvent(i);
    if (m_wrong.empty()) return {};
    return m_wrong;
  }

 private:
  template <class... Args>
  void expect(bool holds, fmt::format_string<Args...> message, Args&&... args) {
    if (!holds && m_wrong.empty()) m_wrong = fmt::format(message, std::forward<Args>(args)...);
  }
  static bool inRange(uint32_t id, size_t count) { return id == Id<void>::kNone || id < count; }
  bool isText(TextId id) const { return inRange(id.value(), m_data.texts.size()); }
  bool isSite(SiteId id) const { return inRange(id.value(), m_data.sites.size()); }
  bool isEvent(EventId id) const { return inRange(id.value(), m_data.events.size()); }
  bool isObject(ObjectId id) const { return inRange(id.value(), m_data.objects.size()); }
  bool isLane(LaneId id) const { return inRange(id.value(), m_data.lanes.size()); }

  void checkTables() {
    const bool mainFirst =
        m_data.lanes.empty() ? m_data.events.empty() : m_data.lanes.front().kind == LaneKind::MainThread;
    expect(mainFirst, "lane 0 is not the main thread");
    expect(m_data.lanes.size() < Event::kNoLane, "there are too many lanes");
    for (size_t i = 0; i < m_data.lanes.size(); ++i) {
      const Lane& lane = m_data.lanes[i];
      expect(isText(lane.name) && isText(lane.detail) && isObject(lane.object) && isEvent(lane.created) &&
                 isSite(lane.site),
             "lane {} points to something that is not there", i);
      expect(inRange(lane.parent.value(), i), "lane {} has a parent that comes after it", i);
    }
    for (size_t i = 0; i < m_data.objects.size(); ++i) {
      const Object& object = m_data.objects[i];
      // An object may be known before the event that creates it was recorded, up to the very end.
      expect(isText(object.label) && isLane(object.lane) &&
                 inRange(object.created.value(), m_data.events.size() + 1),
             "object {} points to something that is not there", i);
    }
    for (size_t i = 0; i < m_data.sites.size(); ++i)
      expect(isText(m_data.sites[i].file) && isText(m_data.sites[i].function),
             "site {} points to a text that is not there", i);
  }

  void checkEvent(size_t i) {
    const Event& event = m_data.events[i];
    const EventShape shape = shapeOf(event.kind());
    const char* kind = jsonName(event.kind());
    expect(event.timeNs >= (i == 0 ? 0 : m_data.events[i - 1].timeNs), "event {} goes back in time", i);
    expect(isLane(event.lane()) && isObject(event.objectId()) && isSite(event.siteId()) &&
               isText(event.textId()),
           "event {} ({}) points to something that is not there", i, kind);
    expect(inRange(event.cause, i), "event {} ({}) has a cause that comes after it", i, kind);
    expect(event.lane().valid() || !shape.needsLane, "event {} ({}) has no lane", i, kind);
    expect(event.objectId().valid() || !shape.needsObject, "event {} ({}) has no object", i, kind);
    expect(otherIsSound(event, shape.other), "event {} ({}) concerns something that is not there", i, kind);
  }

  bool otherIsSound(const Event& event, OtherMeans meaning) const {
    switch (meaning) {
      case OtherMeans::Nothing:
      case OtherMeans::Count:
        return true;
      case OtherMeans::Lane:
        return event.other < m_data.lanes.size();
      case OtherMeans::AnyLane:
        return isLane(event.otherLane());
      case OtherMeans::Event:
        return event.other < m_data.events.size();
      case OtherMeans::Object:
        return event.other < m_data.objects.size();
      case OtherMeans::Outcome:
        return event.other <= static_cast<uint32_t>(Outcome::Cancelled);
      case OtherMeans::Finding:
        return event.other <= static_cast<uint32_t>(FindingKind::NotSimulated);
    }
    return false;
  }

  const TraceData& m_data;
  std::string m_wrong;
};

}  // namespace

std::optional<std::string> whatIsWrong(const TraceData& data) {
  return Checker(data).run();
}

}  // namespace loopscope::trace
