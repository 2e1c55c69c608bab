// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

#include "core/base/check.h"

// Numbers that name things in a run. Each kind of thing has its own type, so that a lane cannot be passed
// where a site is meant. Ids are dense: the n-th lane of a trace has value n. The default id names nothing.

namespace loopscope {

template <class Tag>
class Id {
 public:
  static constexpr uint32_t kNone = 0xffffffff;

  constexpr Id() = default;
  constexpr explicit Id(uint32_t value) : m_value(value) {}
  static Id fromSize(size_t value) {
    CHECK(value < kNone);
    return Id(static_cast<uint32_t>(value));
  }

  constexpr bool valid() const { return m_value != kNone; }
  constexpr uint32_t value() const { return m_value; }
  constexpr auto operator<=>(const Id&) const = default;

 private:
  uint32_t m_value = kNone;
};

using LaneId = Id<struct LaneTag>;      // index into Trace::lanes()
using ObjectId = Id<struct ObjectTag>;  // index into Trace::objects()
using SiteId = Id<struct SiteTag>;      // index into Trace::sites()
using TextId = Id<struct TextTag>;      // index into Trace::texts()
using EventId = Id<struct EventTag>;    // index into Trace::events(); also the time order

}  // namespace loopscope

template <class Tag>
struct std::hash<loopscope::Id<Tag>> {
  size_t operator()(loopscope::Id<Tag> id) const noexcept { return id.value(); }
};
