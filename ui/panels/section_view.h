// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/panels/look.h"
#include "ui/panels/row.h"

class QLabel;
class QListView;

// A titled list that is as tall as its rows: several stand under each other in one scrolled panel. Says which
// row was clicked; what that means is the panel's business.

namespace loopscope::panels {

class RowDelegate;
class RowModel;

class SectionView : public QWidget {
  Q_OBJECT
 public:
  explicit SectionView(const Look* look, QWidget* parent = nullptr);

  // The run gives the lanes their colours; may be null.
  void setSection(const view::RunViewPtr& run, const Section& section);
  // Marks the row that stands for the lane; an unset lane marks none.
  void markLane(LaneId lane);
  QListView* list() const { return m_list; }

 signals:
  void activated(const loopscope::panels::Target& target);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fitHeight();
  void activate(const QModelIndex& index);

  const Look* m_look;
  QLabel* m_title;
  QLabel* m_note;
  QLabel* m_empty;
  QListView* m_list;
  RowModel* m_model;
  RowDelegate* m_delegate;
  QPoint m_pressedAt;
  bool m_ofOneLane = false;
};

}  // namespace loopscope::panels
