// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/string_table.h"

namespace loopscope {

TextId StringTable::intern(std::string_view text) {
  const auto found = m_ids.find(text);
  if (found != m_ids.end()) return found->second;
  const TextId id = TextId::fromSize(m_texts.size());
  m_texts.emplace_back(text);
  m_ids.emplace(m_texts.back(), id);
  return id;
}

std::string_view StringTable::at(TextId id) const {
  if (!id.valid()) return {};
  CHECK(id.value() < m_texts.size());
  return m_texts[id.value()];
}

}  // namespace loopscope
