// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/diagnostic.h"

// Programs on disk. Files are read and written whole or not at all; what goes wrong is a sentence.

namespace loopscope::app {

// Not for files past 4 MiB, nor for what is not UTF-8.
Result<QString> readTextFile(const QString& path);
// Empty on success, else what went wrong.
QString writeTextFile(const QString& path, const QString& text);

}  // namespace loopscope::app
