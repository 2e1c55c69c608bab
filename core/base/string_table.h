// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/ids.h"

// Each distinct text once, numbered in order of first use. Views stay valid for the table's life.

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
  std::deque<std::string> m_texts;  // a deque: growing must not move what the keys below look at
  std::unordered_map<std::string_view, TextId> m_ids;
};

}  // namespace loopscope
