// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/changes.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace loopscope::panels {

namespace {

using Key = std::tuple<LaneId, EventId, ObjectId>;

Key keyOf(const Row& row) {
  return {row.target.lane, row.target.event, row.target.object};
}

std::map<Key, size_t> placesOf(const std::vector<Row>& rows) {
  std::map<Key, size_t> places;
  for (size_t i = 0; i < rows.size(); ++i)
    if (rows[i].target.valid()) places.emplace(keyOf(rows[i]), i);
  return places;
}

// The rows that are in both lists, in the order of the first: what is new or went moves nobody.
std::vector<Key> common(const std::vector<Row>& rows, const std::map<Key, size_t>& others) {
  std::vector<Key> keys;
  for (const Row& row : rows)
    if (row.target.valid() && others.contains(keyOf(row))) keys.push_back(keyOf(row));
  return keys;
}

}  // namespace

void markChanges(Section& now, const Section& before) {
  const std::map<Key, size_t> was = placesOf(before.rows);
  const std::map<Key, size_t> is = placesOf(now.rows);
  const std::vector<Key> orderBefore = common(before.rows, is);
  const std::vector<Key> orderNow = common(now.rows, was);
  size_t place = 0;
  for (Row& row : now.rows) {
    if (!row.target.valid()) continue;
    const auto found = was.find(keyOf(row));
    if (found == was.end()) {
      row.change = Change::Added;
      continue;
    }
    if (orderBefore[place] != orderNow[place]) row.change = Change::Moved;
    if (before.rows[found->second].state != row.state) row.change = Change::Changed;
    ++place;
  }
  for (size_t i = 0; i < before.rows.size(); ++i) {
    Row gone = before.rows[i];
    if (!gone.target.valid() || is.contains(keyOf(gone))) continue;
    gone.change = Change::Removed;
    gone.style = RowStyle::Hole;
    gone.right.clear();
    gone.rightIsCurrent = false;
    gone.detail.clear();
    gone.boxes.clear();
    gone.lead.clear();
    gone.target = {};
    now.rows.insert(now.rows.begin() + static_cast<std::ptrdiff_t>(std::min(i, now.rows.size())), gone);
  }
}

}  // namespace loopscope::panels
