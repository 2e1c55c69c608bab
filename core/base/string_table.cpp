// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/string_table.h"

#include <algorithm>
#include <functional>

namespace loopscope {

TextId StringTable::intern(std::string_view text) {
  if (2 * m_texts.size() >= m_slots.size()) grow();
  const auto hash = static_cast<uint32_t>(std::hash<std::string_view>()(text));
  Slot& slot = slotFor(text, hash);
  if (!slot.id.valid()) {
    slot = {hash, TextId::fromSize(m_texts.size())};
    m_texts.push_back(keep(text));
  }
  return slot.id;
}

// Where the text is, or else where it belongs.
StringTable::Slot& StringTable::slotFor(std::string_view text, uint32_t hash) {
  const size_t mask = m_slots.size() - 1;
  for (size_t at = hash & mask;; at = (at + 1) & mask) {
    Slot& slot = m_slots[at];
    if (!slot.id.valid() || (slot.hash == hash && m_texts[slot.id.value()] == text)) return slot;
  }
}

std::string_view StringTable::keep(std::string_view text) {
  constexpr size_t kBlockBytes = 32 * 1024;
  if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size()) {
    m_blocks.emplace_back().reserve(std::max(kBlockBytes, text.size()));
  }
  std::string& block = m_blocks.back();
  const size_t begin = block.size();
  block += text;
  return std::string_view(block).substr(begin);
}

void StringTable::grow() {
  constexpr size_t kFewest = 256;
  std::vector<Slot> larger(std::max(kFewest, 2 * m_slots.size()));
  const size_t mask = larger.size() - 1;
  for (const Slot& slot : m_slots) {
    if (!slot.id.valid()) continue;
    size_t at = slot.hash & mask;
    while (larger[at].id.valid()) at = (at + 1) & mask;
    larger[at] = slot;
  }
  m_slots.swap(larger);
}

std::string_view StringTable::at(TextId id) const {
  if (!id.valid()) return {};
  CHECK(id.value() < m_texts.size());
  return m_texts[id.value()];
}

}  // namespace loopscope
