// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transport_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "ui/panels/panel_parts.h"
#include "ui/panels/text.h"
#include "ui/panels/transport_icons.h"

namespace loopscope::panels {

using view::AxisKind;
using view::Direction;
using view::StepUnit;

namespace {
// The slider counts half octaves: 0.25x to 16x.
constexpr int kSlowest = -4;
constexpr int kFastest = 8;
double speedOf(int position) {
  return std::exp2(position / 2.0);
}
int positionOf(double speed) {
  return static_cast<int>(std::lround(2 * std::log2(speed)));
}

constexpr int kWideTitlePx = 52 * kGridPx;
constexpr int kNarrowTitlePx = 24 * kGridPx;

QString speedText(double speed) {
  // Two digits say enough, and no locale gets in.
  return QString::number(speed, 'g', 2) + u'×';
}
}  // namespace

TransportBar::TransportBar(view::ViewState* view, view::Player* player, const Look* look, QWidget* parent)
    : QWidget(parent), m_view(view), m_player(player), m_look(look) {
  setProperty("role", "bar");
  setLayoutDirection(Qt::LeftToRight);  // back is left, as on the timeline
  setAttribute(Qt::WA_StyledBackground);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(3 * kGridPx, 2 * kGridPx, 3 * kGridPx, 2 * kGridPx);
  row->setSpacing(kGridPx);
  // A bar never makes the window wider; fitWidth() sees to it that all fits.
  row->setSizeConstraint(QLayout::SetNoConstraint);
  addScenario(row);
  addSteps(row);
  addSettings(row);
  addReadout(row);
  addAxes(row);
  connect(player, &view::Player::playingChanged, this, &TransportBar::showPlaying);
  connect(player, &view::Player::settingsChanged, this, &TransportBar::showSettings);
  connect(view, &view::ViewState::cursorChanged, this, &TransportBar::showPlace);
  connect(view, &view::ViewState::runChanged, this, &TransportBar::showPlace);
  connect(view, &view::ViewState::axisChanged, this, &TransportBar::showAxis);
  applyLook();
  showSettings();
  showPlace();
  showAxis();
}

void TransportBar::addScenario(QHBoxLayout* row) {
  m_scenario = new QToolButton(this);
  m_scenario->setProperty("role", "scenario");
  m_scenario->setPopupMode(QToolButton::InstantPopup);
  m_scenario->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_scenario->setFocusPolicy(Qt::TabFocus);
  m_scenario->setAccessibleName(tr("Scenario"));
  m_scenario->setToolTip(tr("Choose a scenario, open a file"));
  row->addWidget(m_scenario);
  row->addSpacing(3 * kGridPx);
}

QPushButton* TransportBar::stepButton(const QString& name, const QString& key) {
  auto* button = new QPushButton(this);
  button->setProperty("role", "step");
  button->setFocusPolicy(Qt::TabFocus);
  button->setAccessibleName(name);
  button->setToolTip(QStringLiteral("%1  (%2)").arg(name, key));
  m_steps.push_back(button);
  return button;
}

void TransportBar::addSteps(QHBoxLayout* row) {
  auto* start = stepButton(tr("To the start"), QStringLiteral("Home"));
  auto* back = stepButton(tr("Step back"), QStringLiteral("←"));
  auto* forward = stepButton(tr("Step forward"), QStringLiteral("→"));
  auto* end = stepButton(tr("To the end"), QStringLiteral("End"));
  for (QPushButton* button : m_steps) row->addWidget(button);
  back->setAutoRepeat(true);
  forward->setAutoRepeat(true);
  connect(start, &QPushButton::clicked, m_player, &view::Player::toStart);
  connect(back, &QPushButton::clicked, m_player, [this] { m_player->step(Direction::Back); });
  connect(forward, &QPushButton::clicked, m_player, [this] { m_player->step(Direction::Forward); });
  connect(end, &QPushButton::clicked, m_player, &view::Player::toEnd);
  m_play = new QPushButton(this);
  m_play->setProperty("role", "primary");
  m_play->setFocusPolicy(Qt::TabFocus);
  m_play->setToolTip(tr("Play or pause  (Space)"));
  row->addSpacing(kGridPx);
  row->addWidget(m_play);
  connect(m_play, &QPushButton::clicked, m_player, &view::Player::toggle);
}

void TransportBar::addSettings(QHBoxLayout* row) {
  row->addSpacing(2 * kGridPx);
  m_unitLabel = makeLabel("muted", this, tr("step by"));
  row->addWidget(m_unitLabel);
  m_unit = new QComboBox(this);
  m_unit->setFocusPolicy(Qt::TabFocus);
  m_unit->setAccessibleName(tr("Step by"));
  m_unit->setToolTip(tr("What one step is"));
  m_unit->addItem(tr("Event"), static_cast<int>(StepUnit::Event));
  m_unit->addItem(tr("Line"), static_cast<int>(StepUnit::Line));
  m_unit->addItem(tr("Task step"), static_cast<int>(StepUnit::TaskStep));
  m_unit->addItem(tr("Iteration"), static_cast<int>(StepUnit::Iteration));
  m_unit->addItem(tr("This task's next state"), static_cast<int>(StepUnit::LaneState));
  m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  // As wide as the usual choice, in any language; the longest may be shortened.
  const QFontMetrics metrics(m_look->body);
  const int usualPx = metrics.horizontalAdvance(tr("Task step")) + 2 * kGridPx;
  m_unit->setMinimumContentsLength(std::max(8, usualPx / metrics.horizontalAdvance(u'X') + 1));
  row->addWidget(m_unit);
  connect(m_unit, &QComboBox::activated, this,
          [this](int index) { m_player->setUnit(static_cast<StepUnit>(m_unit->itemData(index).toInt())); });
  row->addSpacing(2 * kGridPx);
  m_speedLabel = makeLabel("muted", this);
  m_speed = new QSlider(Qt::Horizontal, this);
  m_speed->setRange(kSlowest, kFastest);
  m_speed->setFixedWidth(20 * kGridPx);
  m_speed->setAccessibleName(tr("Speed of playing"));
  m_speed->setToolTip(tr("Speed of playing"));
  row->addWidget(m_speedLabel);
  row->addWidget(m_speed);
  connect(m_speed, &QSlider::valueChanged, this,
          [this](int position) { m_player->setSpeed(speedOf(position)); });
}

void TransportBar::addReadout(QHBoxLayout* row) {
  row->addSpacing(4 * kGridPx);
  m_clock = makeLabel("clock", this);
  m_place = makeLabel("muted", this);
  m_clock->setAccessibleName(tr("Simulated time"));
  m_place->setAccessibleName(tr("Iteration and event"));
  row->addWidget(m_clock);
  row->addSpacing(kGridPx);
  row->addWidget(m_place);
  row->addSpacing(3 * kGridPx);
  row->addStretch(1);
}

void TransportBar::addAxes(QHBoxLayout* row) {
  m_axes = new QButtonGroup(this);
  const auto addAxis = [&](AxisKind kind, const QString& toolTip) {
    addAxisButton(kind, toolTip, m_axes, row)->setFocusPolicy(Qt::TabFocus);
  };
  addAxis(AxisKind::Elastic, tr("Steps and waits both readable: long gaps are shortened"));
  addAxis(AxisKind::Clock, tr("True to time: twice as wide is twice as long"));
  addAxis(AxisKind::Steps, tr("Every event equally wide"));
  connect(m_axes, &QButtonGroup::idClicked, this,
          [this](int kind) { m_view->setAxisKind(static_cast<AxisKind>(kind)); });
  row->addSpacing(2 * kGridPx);
  m_export = new QPushButton(this);
  m_export->setToolTip(tr("Write the picture as PNG, SVG or PDF"));
  row->addWidget(m_export);
  m_more = new QToolButton(this);
  m_more->setText(QStringLiteral("⋯"));
  m_more->setProperty("role", "more");
  m_more->setPopupMode(QToolButton::InstantPopup);
  m_more->setAccessibleName(tr("More"));
  m_more->setToolTip(tr("Panels, colours, keys"));
  row->addWidget(m_more);
}

void TransportBar::setScenarioTitle(const QString& title) {
  m_title = title;
  m_scenario->setToolTip(title);
  fitWidth();
}

QFont TransportBar::titleFont() const {
  QFont bold = m_look->body;
  bold.setWeight(QFont::DemiBold);
  return bold;
}

void TransportBar::elideTitle(int mostPx) {
  m_scenario->setText(QFontMetrics(titleFont()).elidedText(m_title, Qt::ElideRight, mostPx));
}

void TransportBar::applyLook() {
  const TransportSign signs[] = {TransportSign::ToStart, TransportSign::Back, TransportSign::Forward,
                                 TransportSign::ToEnd};
  for (size_t i = 0; i < m_steps.size(); ++i) m_steps[i]->setIcon(transportIcon(signs[i], m_look->text));
  showPlaying();
}

void TransportBar::showPlaying() {
  const bool playing = m_player->playing();
  m_play->setIcon(transportIcon(playing ? TransportSign::Pause : TransportSign::Play, m_look->onAccent));
  m_fitted = {};
  fitWidth();
}

void TransportBar::showSettings() {
  m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(m_player->unit())));
  const QSignalBlocker silent(m_speed);
  m_speed->setValue(positionOf(m_player->speed()));
  m_speedLabel->setText(speedText(m_player->speed()));
}

void TransportBar::showPlace() {
  const bool hasRun = m_view->hasRun();
  const trace::LoopState& state = m_view->stateAtCursor();
  m_clock->setText(tr("t = %1").arg(instantText(state.now)));
  QString place;
  if (hasRun && m_view->cursor().valid()) {
    if (state.iteration > 0) place = tr("iteration %1 · ").arg(state.iteration);
    place += tr("event %1 / %2").arg(m_view->cursor().value() + 1).arg(m_view->run()->trace().size());
  }
  m_place->setText(place);
  for (QPushButton* button : m_steps) button->setEnabled(hasRun);
  m_play->setEnabled(hasRun);
  m_export->setEnabled(hasRun);
  fitWidth();
}

void TransportBar::showAxis() {
  if (QAbstractButton* button = m_axes->button(static_cast<int>(m_view->axisKind())))
    button->setChecked(true);
}

void TransportBar::showWords(QPushButton* button, const QString& words, bool shown) {
  button->setAccessibleName(words);
  button->setText(shown ? words : QString());
  if (button->property("short").toBool() == !shown) return;
  button->setProperty("short", !shown);
  style()->unpolish(button);
  style()->polish(button);
}

// What may go when there is no room, the least needed first; then the title gets what is left.
void TransportBar::fitWidth() {
  const QString play = m_player->playing() ? tr("Pause") : tr("Play");
  const Wanted wanted{width(), m_clock->sizeHint().width(), m_place->sizeHint().width(), m_title, play};
  if (wanted == m_fitted) return;
  m_fitted = wanted;
  const QString write = tr("Export…");
  QWidget* const optional[] = {m_unitLabel, m_speed, m_speedLabel, m_place};
  for (QWidget* widget : optional) widget->show();
  showWords(m_export, write, true);
  m_export->setIcon({});
  showWords(m_play, play, true);
  elideTitle(kWideTitlePx);
  const auto missingPx = [this] {
    layout()->invalidate();
    return layout()->minimumSize().width() - width();
  };
  for (QWidget* widget : optional) {
    if (missingPx() <= 0) return;
    widget->hide();
  }
  if (missingPx() > 0) {
    showWords(m_export, write, false);
    m_export->setIcon(transportIcon(TransportSign::Export, m_look->text));
  }
  if (missingPx() > 0) showWords(m_play, play, false);
  const int titlePx = QFontMetrics(titleFont()).horizontalAdvance(m_scenario->text());
  if (const int px = missingPx(); px > 0) elideTitle(std::max(kNarrowTitlePx, titlePx - px));
}

void TransportBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitWidth();
}

void TransportBar::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange && m_play != nullptr) applyLook();
}

}  // namespace loopscope::panels
