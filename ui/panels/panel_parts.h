// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/panels/row.h"
#include "ui/view/view_state.h"

// Small pieces that several panels are made of, so that they look and behave alike.

namespace loopscope::panels {

// A label that the style sheet knows by its role: "sectionTitle", "note", "empty", "sentence", "background".
QLabel* makeLabel(const char* role, QWidget* parent, const QString& text = {});
// The title of a panel, in small capitals.
QLabel* makeTitle(const QString& title, QWidget* parent);

// Lights the target up everywhere and brings its lane into view. The cursor stays.
void selectTarget(view::ViewState& view, const Target& target);

}  // namespace loopscope::panels
