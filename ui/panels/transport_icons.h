// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

// The signs on the transport's buttons, drawn in any colour: fonts that carry them draw emoji on some
// systems.

namespace loopscope::panels {

enum class TransportSign { ToStart, Back, Forward, ToEnd, Play, Pause, Export };

QIcon transportIcon(TransportSign sign, const QColor& color);

}  // namespace loopscope::panels
