// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/panels/row.h"
#include "ui/view/view_state.h"

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QToolButton;

// Small pieces that several panels are made of, so that they look and behave alike.

namespace loopscope::panels {

// A label that the style sheet knows by its role: "sectionTitle", "note", "empty", "sentence", "background".
QLabel* makeLabel(const char* role, QWidget* parent, const QString& text = {});
// The title of a panel, in small capitals.
QLabel* makeTitle(const QString& title, QWidget* parent);

// A small cross; what it closes is for screen readers.
QToolButton* makeCloseButton(const QString& what, QWidget* parent);
// A button that chooses an axis, as the last of the row and of the group: its id there is the AxisKind.
QPushButton* addAxisButton(view::AxisKind kind, const QString& toolTip, QButtonGroup* group, QBoxLayout* row);

// Lights the target up everywhere and brings its lane into view. The cursor stays.
void selectTarget(view::ViewState& view, const Target& target);

}  // namespace loopscope::panels
