// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include <QAction>
#include <QWidget>

namespace loopscope::app {

#define N(text) QT_TRANSLATE_NOOP("loopscope::app::ActionSet", text)

static constexpr ActionSpec kActions[] = {
    {ActionId::StepForward, N("Step"), N("Step forward by the chosen unit"), "Right"},
    {ActionId::StepBack, N("Step"), N("Step back"), "Left"},
    {ActionId::NextIteration, N("Step"), N("Next iteration of the loop"), "Shift+Right"},
    {ActionId::PreviousIteration, N("Step"), N("Previous iteration"), "Shift+Left"},
    {ActionId::NextLaneState, N("Step"), N("The selected task's next state"), "Ctrl+Right"},
    {ActionId::PreviousLaneState, N("Step"), N("The selected task's previous state"), "Ctrl+Left"},
    {ActionId::ToStart, N("Step"), N("To the start"), "Home"},
    {ActionId::ToEnd, N("Step"), N("To the end"), "End"},
    {ActionId::Play, N("Step"), N("Play or pause"), "Space"},
    {ActionId::Cause, N("Follow"), N("To the cause of this event"), "["},
    {ActionId::Effect, N("Follow"), N("To what it leads to"), "]"},
    {ActionId::NextStop, N("Follow"), N("Next event of the kind to stop at"), "N"},
    {ActionId::PreviousStop, N("Follow"), N("Previous one"), "Shift+N"},
    {ActionId::Mark, N("Follow"), N("Mark this instant"), "M"},
    {ActionId::Find, N("Follow"), N("Find in events"), "Ctrl+F"},
    {ActionId::GoBack, N("Follow"), N("Back to where you were"), "Alt+Left"},
    {ActionId::GoForward, N("Follow"), N("Forward again"), "Alt+Right"},
    {ActionId::TourNext, N("Follow"), N("Next note of the tour"), "T"},
    {ActionId::TourPrevious, N("Follow"), N("Note before it"), "Shift+T"},
    {ActionId::Fit, N("Look"), N("Fit the selection; again: fit all"), "F"},
    {ActionId::ZoomIn, N("Look"), N("Zoom in"), "W"},
    {ActionId::ZoomOut, N("Look"), N("Zoom out"), "S"},
    {ActionId::PanLeft, N("Look"), N("Move to the left"), "A"},
    {ActionId::PanRight, N("Look"), N("Move to the right"), "D"},
    {ActionId::Clear, N("Look"), N("Clear the selection"), "Esc"},
    {ActionId::Mouse, N("Mouse"), N("Zoom at the pointer"), N("Ctrl+wheel")},
    {ActionId::Mouse, N("Mouse"), N("Move sideways"), N("Shift+wheel")},
    {ActionId::Mouse, N("Mouse"), N("Move, also with Space held"), N("middle drag")},
    {ActionId::Mouse, N("Mouse"), N("Move the cursor"), N("drag in the ruler")},
    {ActionId::Mouse, N("Mouse"), N("Select a range"), N("Alt+drag")},
    {ActionId::Mouse, N("Mouse"), N("To the line in the source"), N("double click")},
    {ActionId::Mouse, N("Mouse"), N("Put a lane elsewhere"), N("drag its name")},
    {ActionId::Mouse, N("Mouse"), N("Pin, hide or keep a lane alone"), N("right click")},
    {ActionId::Library, N("File"), N("Browse scenarios…"), "Ctrl+L"},
    {ActionId::NextScenario, N("File"), N("Next scenario of this topic"), "Ctrl+PgDown"},
    {ActionId::PreviousScenario, N("File"), N("Previous scenario"), "Ctrl+PgUp"},
    {ActionId::Compare, N("File"), N("Compare with…"), "Ctrl+K"},
    {ActionId::Open, N("File"), N("Open a program…"), "Ctrl+O"},
    {ActionId::Save, N("File"), N("Save"), "Ctrl+S"},
    {ActionId::SaveAs, N("File"), N("Save as…"), "Ctrl+Shift+S"},
    {ActionId::RunAgain, N("File"), N("Run again"), "Ctrl+Return | Ctrl+Enter"},
    {ActionId::Export, N("File"), N("Export the picture…"), "Ctrl+E"},
    {ActionId::Shortcuts, N("File"), N("Show these keys"), "? | Shift+? | F1"},
    {ActionId::Quit, N("File"), N("Quit"), "Ctrl+Q"},
};

#undef N

std::span<const ActionSpec> actionTable() {
  return kActions;
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
  for (const ActionSpec& spec : kActions) {
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
