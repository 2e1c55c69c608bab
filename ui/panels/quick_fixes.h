// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/diagnostic.h"

class QsciScintilla;

// What the editor can put right by itself, because a mistake says with which words. Fixes hold for the text
// that the mistakes were found in, and for no other.

namespace loopscope::panels {

// The first mistake on that line that can be put right; null: there is none.
const Diagnostic* fixableAt(const std::vector<Diagnostic>& mistakes, uint32_t line);
// Those of all mistakes. Of several for one place, the first.
std::vector<TextFix> fixesOf(const std::vector<Diagnostic>& mistakes);
// Changes the text in one step of undo. Fixes whose place is not in the text change nothing.
void applyFixes(QsciScintilla& editor, std::vector<TextFix> fixes);

}  // namespace loopscope::panels
