// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexerpython.h>

#include "ui/panels/look.h"

// QScintilla's Python lexer in the window's colours, with the keywords of Python 3.

namespace loopscope::panels {

class PythonLexer : public QsciLexerPython {
  Q_OBJECT
 public:
  using QsciLexerPython::QsciLexerPython;

  void applyLook(const Look& look);
  const char* keywords(int set) const override;
};

}  // namespace loopscope::panels
