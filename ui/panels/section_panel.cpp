// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/section_panel.h"

#include <QVBoxLayout>

#include "ui/panels/section_view.h"

namespace loopscope::panels {

SectionPanel::SectionPanel(const Look* look, QWidget* parent) : QScrollArea(parent), m_look(look) {
  setWidgetResizable(true);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  auto* body = new QWidget;
  body->setProperty("role", "panel");
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(4 * kGridPx, kGridPx, 4 * kGridPx, 3 * kGridPx);
  column->setSpacing(5 * kGridPx);
  column->addStretch(1);
  setWidget(body);
}

void SectionPanel::setSections(const view::RunViewPtr& run, const std::vector<Section>& sections) {
  auto* column = static_cast<QVBoxLayout*>(widget()->layout());
  while (m_sections.size() < sections.size()) {
    auto* section = new SectionView(m_look, widget());
    connect(section, &SectionView::activated, this, &SectionPanel::activated);
    column->insertWidget(static_cast<int>(m_sections.size()), section);
    m_sections.push_back(section);
  }
  for (size_t i = 0; i < m_sections.size(); ++i) {
    m_sections[i]->setVisible(i < sections.size());
    if (i < sections.size()) m_sections[i]->setSection(run, sections[i]);
  }
}

void SectionPanel::addFooter(QWidget* footer) {
  auto* column = static_cast<QVBoxLayout*>(widget()->layout());
  column->insertWidget(column->count() - 1, footer);
}

void SectionPanel::markLane(LaneId lane) {
  for (SectionView* section : m_sections) section->markLane(lane);
}

}  // namespace loopscope::panels
