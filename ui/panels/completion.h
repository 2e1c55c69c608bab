// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// What the editor offers to complete: names that programs with asyncio use, and which of them fit what has
// been typed. Pure; the editor only shows the list.

namespace loopscope::panels {

// The names behind "asyncio.", in alphabetical order.
const QStringList& asyncioNames();

// What may follow the text before the text cursor: after "asyncio." its names, after two letters of a word
// asyncio's module itself and the names that occur in the program. Empty when nothing fits, or when the word
// is complete. `typed` is set to how many letters of it stand there already.
QStringList completionsFor(const QString& beforeCursor, const QString& program, int* typed);

}  // namespace loopscope::panels
