// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QWidget>

namespace loopscope::app {

std::span<const ActionSpec> ActionSet::table() {
  static constexpr ActionSpec kActions[] = {
      {ActionId::StepForward, QT_TR_NOOP("Step"), QT_TR_NOOP("Step forward by the chosen unit"), "Right"},
      {ActionId::StepBack, QT_TR_NOOP("Step"), QT_TR_NOOP("Step back"), "Left"},
      {ActionId::NextIteration, QT_TR_NOOP("Step"), QT_TR_NOOP("Next iteration of the loop"), "Shift+Right"},
      {ActionId::PreviousIteration, QT_TR_NOOP("Step"), QT_TR_NOOP("Previous iteration"), "Shift+Left"},
      {ActionId::NextLaneState, QT_TR_NOOP("Step"), QT_TR_NOOP("The selected task's next state"),
       "Ctrl+Right"},
      {ActionId::PreviousLaneState, QT_TR_NOOP("Step"), QT_TR_NOOP("The selected task's previous state"),
       "Ctrl+Left"},
      {ActionId::ToStart, QT_TR_NOOP("Step"), QT_TR_NOOP("To the start"), "Home"},
      {ActionId::ToEnd, QT_TR_NOOP("Step"), QT_TR_NOOP("To the end"), "End"},
      {ActionId::Play, QT_TR_NOOP("Step"), QT_TR_NOOP("Play or pause"), "Space"},
      {ActionId::Cause, QT_TR_NOOP("Follow"), QT_TR_NOOP("To the cause of this event"), "["},
      {ActionId::Effect, QT_TR_NOOP("Follow"), QT_TR_NOOP("To what it leads to"), "]"},
      {ActionId::NextStop, QT_TR_NOOP("Follow"), QT_TR_NOOP("Next event of the kind to stop at"), "N"},
      {ActionId::PreviousStop, QT_TR_NOOP("Follow"), QT_TR_NOOP("Previous one"), "Shift+N"},
      {ActionId::Mark, QT_TR_NOOP("Follow"), QT_TR_NOOP("Mark this instant"), "M"},
      {ActionId::Find, QT_TR_NOOP("Follow"), QT_TR_NOOP("Find in events"), "Ctrl+F"},
      {ActionId::GoBack, QT_TR_NOOP("Follow"), QT_TR_NOOP("Back to where you were"), "Alt+Left"},
      {ActionId::GoForward, QT_TR_NOOP("Follow"), QT_TR_NOOP("Forward again"), "Alt+Right"},
      {ActionId::TourNext, QT_TR_NOOP("Follow"), QT_TR_NOOP("Next note of the tour"), "T"},
      {ActionId::TourPrevious, QT_TR_NOOP("Follow"), QT_TR_NOOP("Note before it"), "Shift+T"},
      {ActionId::Fit, QT_TR_NOOP("Look"), QT_TR_NOOP("Fit the selection; again: fit all"), "F"},
      {ActionId::ZoomIn, QT_TR_NOOP("Look"), QT_TR_NOOP("Zoom in"), "W"},
      {ActionId::ZoomOut, QT_TR_NOOP("Look"), QT_TR_NOOP("Zoom out"), "S"},
      {ActionId::PanLeft, QT_TR_NOOP("Look"), QT_TR_NOOP("Move to the left"), "A"},
      {ActionId::PanRight, QT_TR_NOOP("Look"), QT_TR_NOOP("Move to the right"), "D"},
      {ActionId::Clear, QT_TR_NOOP("Look"), QT_TR_NOOP("Clear the selection"), "Esc"},
      {ActionId::NextPanel, QT_TR_NOOP("Look"), QT_TR_NOOP("To the next panel"), "F6"},
      {ActionId::PreviousPanel, QT_TR_NOOP("Look"), QT_TR_NOOP("To the panel before it"), "Shift+F6"},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Scroll the lanes"), QT_TR_NOOP("wheel")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Zoom at the pointer"), QT_TR_NOOP("Ctrl+wheel")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Move sideways"), QT_TR_NOOP("Shift+wheel")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Move, also with Space held"),
       QT_TR_NOOP("middle drag")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Move the cursor"), QT_TR_NOOP("drag in the ruler")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Select a range"), QT_TR_NOOP("Alt+drag")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Select a range there"),
       QT_TR_NOOP("drag in the overview")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Show only this range"),
       QT_TR_NOOP("double click a range")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("To the line in the source"),
       QT_TR_NOOP("double click")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Put a lane elsewhere"), QT_TR_NOOP("drag its name")},
      {ActionId::Mouse, QT_TR_NOOP("Mouse"), QT_TR_NOOP("Pin, hide or keep a lane alone"),
       QT_TR_NOOP("right click")},
      {ActionId::Library, QT_TR_NOOP("File"), QT_TR_NOOP("Browse scenarios…"), "Ctrl+L"},
      {ActionId::NextScenario, QT_TR_NOOP("File"), QT_TR_NOOP("Next scenario of this topic"), "Ctrl+PgDown"},
      {ActionId::PreviousScenario, QT_TR_NOOP("File"), QT_TR_NOOP("Previous scenario"), "Ctrl+PgUp"},
      {ActionId::Compare, QT_TR_NOOP("File"), QT_TR_NOOP("Compare with…"), "Ctrl+K"},
      {ActionId::Open, QT_TR_NOOP("File"), QT_TR_NOOP("Open a program…"), "Ctrl+O"},
      {ActionId::Save, QT_TR_NOOP("File"), QT_TR_NOOP("Save"), "Ctrl+S"},
      {ActionId::SaveAs, QT_TR_NOOP("File"), QT_TR_NOOP("Save as…"), "Ctrl+Shift+S"},
      {ActionId::RunAgain, QT_TR_NOOP("File"), QT_TR_NOOP("Run again"), "Ctrl+Return | Ctrl+Enter"},
      {ActionId::Export, QT_TR_NOOP("File"), QT_TR_NOOP("Export the picture…"), "Ctrl+E"},
      {ActionId::Settings, QT_TR_NOOP("File"), QT_TR_NOOP("Settings…"), "Ctrl+,"},
      {ActionId::Shortcuts, QT_TR_NOOP("File"), QT_TR_NOOP("Show these keys"), "? | Shift+? | F1"},
      {ActionId::Quit, QT_TR_NOOP("File"), QT_TR_NOOP("Quit"), "Ctrl+Q"},
  };
  return kActions;
}

std::span<const ActionSpec> actionTable() {
  return ActionSet::table();
}

static QList<QKeySequence> sequences(const ActionSpec& spec) {
  QList<QKeySequence> list;
  const QStringList parts = QString::fromLatin1(spec.keys).split(QStringLiteral(" | "));
  for (const QString& part : parts) list << QKeySequence::fromString(part, QKeySequence::PortableText);
  return list;
}

// These are found by their place on the keyboard; the window looks for them itself.
static bool isPhysical(ActionId id) {
  return id == ActionId::ZoomIn || id == ActionId::ZoomOut || id == ActionId::PanLeft ||
         id == ActionId::PanRight;
}

ActionSet::ActionSet(QWidget* window) {
  for (const ActionSpec& spec : table()) {
    if (spec.id == ActionId::Mouse) continue;
    auto* action = new QAction(textOf(spec), window);
    if (!isPhysical(spec.id)) action->setShortcuts(sequences(spec));
    action->setShortcutContext(Qt::WindowShortcut);
    window->addAction(action);
    m_actions.insert(static_cast<int>(spec.id), action);
  }
}

void ActionSet::on(ActionId id, std::function<void()> what) {
  QObject::connect(get(id), &QAction::triggered, get(id), [what = std::move(what)] { what(); });
}

QString ActionSet::keysOf(const ActionSpec& spec) {
  if (spec.id == ActionId::Mouse) return tr(spec.keys);
  QString keys = sequences(spec).front().toString(QKeySequence::NativeText);
  keys.replace(QStringLiteral("Left"), QStringLiteral("←"));
  keys.replace(QStringLiteral("Right"), QStringLiteral("→"));
  return keys;
}

}  // namespace loopscope::app
