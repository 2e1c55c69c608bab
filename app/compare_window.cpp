// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare_window.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "core/trace/event_at_time.h"
#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/view/stepping.h"

namespace loopscope::app {

using panels::kGridPx;

namespace {

constexpr int64_t kMinuteNs = 60'000'000'000;

}  // namespace

CompareWindow::CompareWindow(const ComparedRun& first, const ComparedRun& second, view::AxisKind axis,
                             const paint::Theme& theme, QWidget* parent)
    : QDialog(parent), m_difference(view::firstDifference(*first.run, *second.run)) {
  setWindowTitle(tr("Compare"));
  setWindowFlag(Qt::WindowMaximizeButtonHint);
  resize(parent->size() * 0.92);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  for (const size_t side : {0u, 1u}) {
    // Room goes where lanes are.
    QWidget* widget = makeSide(side, side == 0 ? first : second, theme);
    column->addWidget(widget, std::clamp(static_cast<int>(m_sides[side].view->rows().size()), 2, 8));
  }
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(4 * kGridPx, 2 * kGridPx, 4 * kGridPx, 2 * kGridPx);
  column->addLayout(foot);
  makeFoot(foot, axis);
  for (const size_t side : {0u, 1u}) link(side);
  // Nothing lies ahead, so nothing is dimmed: one looks at both as wholes first.
  m_linking = true;
  for (const Side& side : m_sides)
    side.view->scrubTo(EventId::fromSize(side.view->run()->trace().size() - 1));
  m_linking = false;
  setAxis(axis);
  m_sides[0].pane->setFocus();
}

void CompareWindow::makeFoot(QHBoxLayout* foot, view::AxisKind axis) {
  tellDifference(foot);
  foot->addSpacing(2 * kGridPx);
  auto* axes = new QButtonGroup(this);
  const auto add = [&](view::AxisKind kind, const QString& toolTip) {
    panels::addAxisButton(kind, toolTip, axes, foot)->setChecked(kind == axis);
  };
  add(view::AxisKind::Elastic, tr("Long gaps are shortened, in both alike"));
  add(view::AxisKind::Clock, tr("True to time: twice as wide is twice as long"));
  connect(axes, &QButtonGroup::idClicked, this,
          [this](int kind) { setAxis(static_cast<view::AxisKind>(kind)); });
}

void CompareWindow::tellDifference(QHBoxLayout* foot) {
  auto* sentence = panels::makeLabel("plain", this);
  sentence->setObjectName("difference");
  foot->addWidget(sentence, 1);
  if (!m_difference) {
    sentence->setText(tr("Both take the same steps at the same times."));
    return;
  }
  const auto timeOf = [this](size_t side, EventId event) {
    return m_sides[side].view->run()->trace().at(event).time();
  };
  // One of them may have no further step, and be marked at its end.
  const SimTime when = std::min(timeOf(0, m_difference->inFirst), timeOf(1, m_difference->inSecond));
  sentence->setText(
      tr("They part at %1: the first step that differs is marked in both.").arg(panels::instantText(when)));
  auto* go = new QPushButton(tr("Go to the first difference"), this);
  foot->addWidget(go);
  connect(go, &QPushButton::clicked, this, &CompareWindow::goToDifference);
  m_sides[0].view->toggleMark(m_difference->inFirst);
  m_sides[1].view->toggleMark(m_difference->inSecond);
}

// The side that was moved last keeps its cursor in place; the other one shows the same range.
void CompareWindow::setAxis(view::AxisKind kind) {
  const auto share = [this](const auto& scale) {
    for (const Side& side : m_sides) side.view->shareAxis({side.view->run()->tracePtr(), scale});
  };
  const trace::Trace& first = m_sides[0].view->run()->trace();
  const trace::Trace& second = m_sides[1].view->run()->trace();
  m_switching = true;
  if (kind == view::AxisKind::Elastic)
    share(view::commonElastic(first, second));
  else
    share(view::commonClock(first, second));
  m_switching = false;
  m_sides[1 - m_active].view->setRange(m_sides[m_active].view->range());
}

// Before the views that they look at.
CompareWindow::~CompareWindow() {
  for (Side& side : m_sides) delete std::exchange(side.pane, nullptr);
}

QWidget* CompareWindow::makeSide(size_t side, const ComparedRun& run, const paint::Theme& theme) {
  Side& made = m_sides[side];
  made.view = new view::ViewState(this);
  made.view->setRun(run.run);
  auto* widget = new QWidget(this);
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QHBoxLayout;
  head->setContentsMargins(4 * kGridPx, 2 * kGridPx, 4 * kGridPx, kGridPx);
  head->addWidget(panels::makeLabel("sentence", widget, run.name), 1);
  const SimTime took = run.run->trace().endTime();
  QString length = panels::instantText(took);
  if (took.ns >= kMinuteNs) {
    // In words, to the minute or to the second.
    const int64_t unitNs = took.ns >= 60 * kMinuteNs ? kMinuteNs : kMinuteNs / 60;
    const SimTime rounded{(took.ns + unitNs / 2) / unitNs * unitNs};
    length += QStringLiteral(" (%1)").arg(panels::durationText(rounded));
  }
  auto* total = panels::makeLabel("clock", widget, tr("%1 in all").arg(length));
  total->setObjectName(side == 0 ? "firstTotal" : "secondTotal");
  head->addWidget(total);
  column->addLayout(head);
  made.pane = new timeline::TimelinePane(*made.view, widget);
  made.pane->setTheme(theme);
  made.pane->overview().hide();
  made.pane->keepRoomForScrollBar();
  made.pane->lanes().installEventFilter(this);
  column->addWidget(made.pane, 1);
  return widget;
}

// The axes are the same, so a range of the one is a range of the other; cursors meet in time.
void CompareWindow::link(size_t side) {
  view::ViewState* here = m_sides[side].view;
  view::ViewState* there = m_sides[1 - side].view;
  connect(here, &view::ViewState::rangeChanged, there, [this, here, there] {
    if (!m_switching) there->setRange(here->range());
  });
  connect(here, &view::ViewState::cursorChanged, there, [this, side, here, there] {
    if (m_linking) return;
    m_active = side;
    m_linking = true;
    there->scrubTo(trace::eventAtTime(there->run()->trace(), here->run()->trace().at(here->cursor()).time()));
    m_linking = false;
  });
}

void CompareWindow::goToDifference() {
  m_linking = true;
  m_sides[0].view->jumpTo(m_difference->inFirst);
  m_sides[1].view->jumpTo(m_difference->inSecond);
  m_linking = false;
}

// Lower rows where all lanes can be seen at once then.
bool CompareWindow::eventFilter(QObject* watched, QEvent* event) {
  for (const Side& side : m_sides)
    if (event->type() == QEvent::Resize && side.pane && watched == &side.pane->lanes())
      side.view->setLaneHeightPx(side.pane->fittingLaneHeightPx(side.pane->lanes().height()));
  return QDialog::eventFilter(watched, event);
}

void CompareWindow::keyPressEvent(QKeyEvent* event) {
  const bool back = event->key() == Qt::Key_Left;
  if (!back && event->key() != Qt::Key_Right) return QDialog::keyPressEvent(event);
  view::ViewState& view = *m_sides[m_active].view;
  view.setCursor(view::nextStep(*view.run(), view.cursor(), view::StepUnit::TaskStep,
                                back ? view::Direction::Back : view::Direction::Forward));
}

}  // namespace loopscope::app
