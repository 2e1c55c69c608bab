// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "ui/view/in_words.h"

namespace loopscope::timeline {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(loopscope::timeline::LaneMenu)
};
constexpr int kHeightStepPx = 12;

void addOf(QMenu& menu, view::ViewState& view, const view::LaneRow& row, const QString& name) {
  const LaneId lane = row.lane;
  const auto add = [&](const char* id, const QString& text, auto&& what) {
    menu.addAction(text, &view, what)->setObjectName(QLatin1String(id));
  };
  if (row.pinned)
    add("unpin", Words::tr("Unpin"), [&view, lane] { view.setPinned(lane, false); });
  else
    add("pin", Words::tr("Pin to the top"), [&view, lane] { view.setPinned(lane, true); });
  if (row.hasChildren)
    add("fold", row.folded ? Words::tr("Unfold") : Words::tr("Fold"),
        [&view, lane, folded = row.folded] { view.setFolded(lane, !folded); });
  add("hide", Words::tr("Hide"), [&view, lane] {
    view.setPinned(lane, false);
    view.setHidden(lane, true);
  });
  if (view.filter().touching != lane)
    add("touching", Words::tr("Only what touches %1").arg(name), [&view, lane] { view.setTouching(lane); });
}

}  // namespace

void showLaneMenu(view::ViewState& view, LaneId lane, QPoint globalPos, QWidget* parent) {
  const int row = view.rowOf(lane);
  if (row < 0) return;
  auto* menu = new QMenu(parent);
  menu->setObjectName("laneMenu");
  menu->setAttribute(Qt::WA_DeleteOnClose);
  addOf(*menu, view, view.rows()[static_cast<size_t>(row)], view::laneTitle(view.run()->trace(), lane));
  if (view.hidesLanes())
    menu->addAction(Words::tr("Show all lanes"), &view, &view::ViewState::showAllLanes)->setObjectName("all");
  menu->addSeparator();
  const auto addHeight = [&](const QString& text, int byPx) {
    menu->addAction(text, &view, [&view, byPx] { view.setLaneHeightPx(view.laneHeightPx() + byPx); });
  };
  addHeight(Words::tr("Higher rows"), kHeightStepPx);
  addHeight(Words::tr("Lower rows"), -kHeightStepPx);
  menu->popup(globalPos);
}

}  // namespace loopscope::timeline
