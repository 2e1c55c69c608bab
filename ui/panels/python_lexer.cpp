// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/python_lexer.h"

#include <QFontInfo>

namespace loopscope::panels {

void PythonLexer::applyLook(const Look& look) {
  setDefaultColor(look.text);
  setDefaultPaper(look.surface);
  // Scintilla counts in points and would take a size in pixels for none at all.
  QFont mono = look.mono;
  mono.setPointSizeF(QFontInfo(look.mono).pointSizeF());
  setDefaultFont(mono);
  setColor(look.text, -1);
  setPaper(look.surface, -1);
  setFont(mono, -1);
  setColor(look.keyword, Keyword);
  setColor(look.number, Number);
  setColor(look.keyword, Decorator);
  for (const int style : {Comment, CommentBlock}) setColor(look.comment, style);
  for (const int style : {DoubleQuotedString, SingleQuotedString, TripleSingleQuotedString,
                          TripleDoubleQuotedString, UnclosedString, DoubleQuotedFString, SingleQuotedFString,
                          TripleSingleQuotedFString, TripleDoubleQuotedFString}) {
    setColor(look.stringColor, style);
  }
}

const char* PythonLexer::keywords(int set) const {
  if (set != 1) return nullptr;
  return "False None True and as assert async await break class continue def del elif else except finally "
         "for from "
         "global if import in is lambda match nonlocal not or pass raise return try while with yield";
}

}  // namespace loopscope::panels
