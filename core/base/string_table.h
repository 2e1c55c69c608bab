// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"

// Each distinct text once, numbered in order of first use. Views stay valid for the table's life. A long run
// has hundreds of thousands of texts, so they lie one behind the other in large blocks.

namespace loopscope {

class StringTable {
 public:
  StringTable() = default;
  StringTable(StringTable&&) = default;
  StringTable& operator=(StringTable&&) = default;

  TextId intern(std::string_view text);
  // The empty text for an id that names nothing.
  std::string_view at(TextId id) const;
  size_t size() const { return m_texts.size(); }

 private:
  struct Slot {
    uint32_t hash = 0;
    TextId id;  // unset: the slot is free
  };

  std::string_view keep(std::string_view text);
  Slot& slotFor(std::string_view text, uint32_t hash);
  void grow();

  std::vector<std::string> m_blocks;  // filled within their capacity, so that what lies in them never moves
  std::vector<std::string_view> m_texts;
  std::vector<Slot> m_slots;  // a power of two, at most half of them taken; the next free one follows
};

}  // namespace loopscope
