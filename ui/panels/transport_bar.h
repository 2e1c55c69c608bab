// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/panels/look.h"
#include "ui/view/player.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

// The bar at the top: scenario, steps, play, unit, speed, where we are, axis, export. It shows what Player
// and ViewState say and tells them what was pressed; scenario, export and "more" are the window's to fill. On
// a narrow window what is least needed goes first, and signs stand for words.

namespace loopscope::panels {

class TransportBar : public QWidget {
  Q_OBJECT
 public:
  TransportBar(view::ViewState* view, view::Player* player, const Look* look, QWidget* parent = nullptr);

  void setScenarioTitle(const QString& title);
  QToolButton* scenarioButton() const { return m_scenario; }
  QPushButton* exportButton() const { return m_export; }
  QToolButton* moreButton() const { return m_more; }

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  // What decides about what fits.
  struct Wanted {
    int widthPx = 0;
    int clockPx = 0;
    int placePx = 0;
    QString title;
    QString play;
    bool operator==(const Wanted&) const = default;
  };
  void addScenario(QHBoxLayout* row);
  void addSteps(QHBoxLayout* row);
  void addSettings(QHBoxLayout* row);
  void addReadout(QHBoxLayout* row);
  void addAxes(QHBoxLayout* row);
  QPushButton* stepButton(const QString& name, const QString& key);
  void applyLook();
  void showPlaying();
  void showSettings();
  void showPlace();
  void showAxis();
  void fitWidth();
  // A button that has a sign shows it in place of its words.
  void showWords(QPushButton* button, const QString& words, bool shown);
  void elideTitle(int mostPx);
  QFont titleFont() const;

  view::ViewState* m_view;
  view::Player* m_player;
  const Look* m_look;
  QString m_title;
  Wanted m_fitted;
  QToolButton* m_scenario = nullptr;
  std::vector<QPushButton*> m_steps;  // to start, back, forward, to end
  QPushButton* m_play = nullptr;
  QLabel* m_unitLabel = nullptr;
  QComboBox* m_unit = nullptr;
  QLabel* m_speedLabel = nullptr;
  QSlider* m_speed = nullptr;
  QLabel* m_clock = nullptr;
  QLabel* m_place = nullptr;
  QButtonGroup* m_axes = nullptr;
  QPushButton* m_export = nullptr;
  QToolButton* m_more = nullptr;
};

}  // namespace loopscope::panels
