// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

#include <vector>

#include "core/base/diagnostic.h"
#include "ui/panels/line_marks.h"
#include "ui/panels/look.h"

// The program's text. Beside each line, who stands there at the cursor: a dot per lane in the margin, a tint
// behind the line, a short note at its right where there is room. Mistakes are underlined, and said on hover.

namespace loopscope::panels {

class PythonLexer;

class SourceEditor : public QsciScintilla {
  Q_OBJECT
 public:
  explicit SourceEditor(const Look* look, QWidget* parent = nullptr);

  // Replaces the text without reporting it as an edit; undo history starts anew.
  void load(const QString& text);
  void setMarks(const view::RunViewPtr& run, std::vector<LineMark> marks, uint32_t currentLine);
  void setDiagnostics(std::vector<Diagnostic> diagnostics);
  // Puts right what mistakes offer, in one step of undo: of one that the text cursor's line has, or of all.
  // Nothing happens where there is nothing to offer, or the text has changed since.
  void fixHere();
  void fixAll();
  const std::vector<LineMark>& marks() const { return m_marks; }
  // Puts the text cursor there and scrolls it into view. Lines count from 1.
  void goTo(uint32_t line, uint32_t column = 1);
  // Scrolls as little as shows the line; the text cursor stays where it is.
  void reveal(uint32_t line);
  // Puts "# " in front of the selected lines, or takes it away where all have it. One step of undo.
  void toggleComment();

 signals:
  // The user changed the text.
  void edited();
  // A dot in the margin was clicked; with several lanes on the line, each further click means the next one.
  void laneClicked(loopscope::LaneId lane);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  void applyLook();
  void setUpMargins();
  void drawMarks();
  void paintNote(QPainter* painter, uint32_t line, const QString& note, const QColor& color) const;
  void paintDots(QPainter* painter, const LineMark& mark) const;
  int lineTopPx(uint32_t line) const;
  // These count lines from 0, as Scintilla does. -1: below the text. lineAt() knows no line beside its text.
  int lineUnder(const QPoint& point) const;
  int caretLine() const;
  // Null: the line has nothing that can be put right.
  const Diagnostic* fixableIn(int line) const;
  void fixIn(int line);
  QString tellAt(const QPoint& point) const;
  void clickMargin(int line);
  void complete();
  bool isInCode(long position) const;

  const Look* m_look;
  PythonLexer* m_lexer;
  view::RunViewPtr m_run;
  std::vector<LineMark> m_marks;
  uint32_t m_currentLine = 0;
  LaneId m_lastClicked;
  std::vector<Diagnostic> m_diagnostics;
  bool m_diagnosticsHold = false;  // the text is still the one that they are about
  bool m_loading = false;
};

}  // namespace loopscope::panels
