// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/time_axis.h"

class QComboBox;
class QDialog;
class QFormLayout;
class QSpinBox;
class QWidget;

// What dialogs that ask for a few values are made of, so that they look alike.

namespace loopscope::app {

// Fills the dialog: its title, and below it rows of a name and a field, still to be added.
QFormLayout* makeForm(QDialog* dialog);
// A number to type; the name is what tests and style sheets know it by.
QSpinBox* makeNumberBox(const char* name, int least, int most, int value, QWidget* parent);
// The axes, each item's data its AxisKind.
QComboBox* makeAxisBox(view::AxisKind chosen, QWidget* parent);

}  // namespace loopscope::app
