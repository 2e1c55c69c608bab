// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

// From panel to panel with one key: whoever works without a mouse would else press Tab for each button in
// between, and never get out of the editor, where Tab is a character.

namespace loopscope::app {

// Gives the focus to the next panel (+1) or the one before (-1) that has something to do in it; after the
// last comes the first. Within a panel that is its focus proxy, else what Tab comes to first.
void focusNextPanel(const QList<QWidget*>& panels, int by);

}  // namespace loopscope::app
