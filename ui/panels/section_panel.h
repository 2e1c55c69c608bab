// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "ui/panels/look.h"
#include "ui/panels/row.h"

// Sections under each other in one scrolled column: what the panels of the loop's state, of findings and of
// "why is it not running" have in common. A section whose title is empty shows its list alone.

namespace loopscope::panels {

class SectionView;

class SectionPanel : public QScrollArea {
  Q_OBJECT
 public:
  explicit SectionPanel(const Look* look, QWidget* parent = nullptr);

  void setSections(const view::RunViewPtr& run, const std::vector<Section>& sections);
  void markLane(LaneId lane);
  // Stands below the sections; becomes the panel's.
  void addFooter(QWidget* footer);
  const std::vector<SectionView*>& sections() const { return m_sections; }

 signals:
  void activated(const loopscope::panels::Target& target);

 private:
  const Look* m_look;
  std::vector<SectionView*> m_sections;
};

}  // namespace loopscope::panels
