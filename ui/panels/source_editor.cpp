// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_editor.h"

#include <QDragEnterEvent>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/panels/completion.h"
#include "ui/panels/left_to_right_painting.h"
#include "ui/panels/python_lexer.h"
#include "ui/panels/quick_fixes.h"
#include "ui/panels/text.h"
#include "ui/view/in_words.h"

namespace loopscope::panels {

namespace {
// Scintilla has 32 marker numbers; each marked line takes one for its tint.
constexpr int kMostMarkedLines = 24;
constexpr int kMistakeIndicator = 8;
constexpr int kDotMargin = 0;
constexpr int kNumberMargin = 1;
constexpr int kDotMarginPx = 22;
constexpr int kDotPx = 10;

QColor blend(const QColor& over, const QColor& under, double share) {
  return QColor::fromRgbF(static_cast<float>(over.redF() * share + under.redF() * (1 - share)),
                          static_cast<float>(over.greenF() * share + under.greenF() * (1 - share)),
                          static_cast<float>(over.blueF() * share + under.blueF() * (1 - share)));
}
}  // namespace

SourceEditor::SourceEditor(const Look* look, QWidget* parent)
    : QsciScintilla(parent), m_look(look), m_lexer(new PythonLexer(this)) {
  setUtf8(true);
  setLayoutDirection(Qt::LeftToRight);  // a program reads so in every language
  setLexer(m_lexer);
  setFrameShape(QFrame::NoFrame);
  setAccessibleName(tr("Source of the program"));
  setIndentationsUseTabs(false);
  setIndentationWidth(4);
  setTabWidth(4);
  setAutoIndent(true);
  setBackspaceUnindents(true);
  setBraceMatching(SloppyBraceMatch);
  setEolMode(EolUnix);
  SendScintilla(SCI_SETEXTRAASCENT, 2);
  SendScintilla(SCI_SETEXTRADESCENT, 2);
  SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1);
  SendScintilla(SCI_SETSCROLLWIDTH, 1);
  indicatorDefine(SquiggleIndicator, kMistakeIndicator);
  setUpMargins();
  applyLook();
  connect(this, &QsciScintilla::textChanged, this, [this] {
    // Scintilla widens by itself as it draws, but never narrows again.
    SendScintilla(SCI_SETSCROLLWIDTH, 1);
    m_diagnosticsHold = false;
    if (!m_loading) emit edited();
  });
  SendScintilla(SCI_AUTOCSETORDER, SC_ORDER_PERFORMSORT);
  SendScintilla(SCI_AUTOCSETMAXHEIGHT, 8);
  connect(this, &QsciScintilla::SCN_CHARADDED, this, &SourceEditor::complete);
}

void SourceEditor::setUpMargins() {
  setMargins(2);
  setMarginType(kDotMargin, SymbolMargin);
  setMarginWidth(kDotMargin, kDotMarginPx);
  setMarginMarkerMask(kDotMargin, 0);
  setMarginType(kNumberMargin, NumberMargin);
  setMarginMarkerMask(kNumberMargin, 0);
  SendScintilla(SCI_SETMARGINLEFT, 0, long{2} * kGridPx);
  setMarginSensitivity(kDotMargin, true);
  connect(this, &QsciScintilla::marginClicked, this, [this](int margin, int line) {
    if (margin == kDotMargin) clickMargin(line);
  });
}

void SourceEditor::applyLook() {
  m_lexer->applyLook(*m_look);
  setMarginsBackgroundColor(m_look->surface);
  setMarginsForegroundColor(m_look->faintText);
  QFont numbers = m_look->mono;
  numbers.setPointSizeF(QFontInfo(m_look->small).pointSizeF());
  setMarginsFont(numbers);
  setMarginWidth(kNumberMargin, QStringLiteral("000"));
  setPaper(m_look->surface);
  setCaretForegroundColor(m_look->text);
  setSelectionBackgroundColor(blend(m_look->accent, m_look->surface, 0.25));
  resetSelectionForegroundColor();
  setMatchedBraceBackgroundColor(m_look->accentTint);
  setMatchedBraceForegroundColor(m_look->accent);
  setUnmatchedBraceBackgroundColor(m_look->surface);
  setUnmatchedBraceForegroundColor(m_look->error);
  setIndicatorForegroundColor(m_look->error, kMistakeIndicator);
  drawMarks();
}

void SourceEditor::load(const QString& text) {
  m_loading = true;
  setText(text);
  SendScintilla(SCI_EMPTYUNDOBUFFER);
  setCursorPosition(0, 0);
  setModified(false);
  m_loading = false;
}

void SourceEditor::setMarks(const view::RunViewPtr& run, std::vector<LineMark> marks, uint32_t currentLine) {
  if (run == m_run && marks == m_marks && currentLine == m_currentLine) return;
  m_run = run;
  m_marks = std::move(marks);
  m_currentLine = currentLine;
  drawMarks();
}

void SourceEditor::drawMarks() {
  markerDeleteAll();
  int slot = 0;
  for (const LineMark& mark : m_marks) {
    if (slot == kMostMarkedLines) break;
    const int line = static_cast<int>(mark.line) - 1;
    markerDefine(Background, slot);
    setMarkerBackgroundColor(m_look->inkOf(m_run, mark.lanes.front()).tint, slot);
    markerAdd(line, slot);
    ++slot;
  }
  constexpr int kCurrentTint = kMostMarkedLines;
  markerDefine(Background, kCurrentTint);
  setMarkerBackgroundColor(m_look->currentRow, kCurrentTint);
  if (m_currentLine > 0) markerAdd(static_cast<int>(m_currentLine) - 1, kCurrentTint);
  viewport()->update();
}

void SourceEditor::setDiagnostics(std::vector<Diagnostic> diagnostics) {
  m_diagnostics = std::move(diagnostics);
  m_diagnosticsHold = true;
  const int lastLine = lines() - 1;
  clearIndicatorRange(0, 0, lastLine, text(lastLine).size(), kMistakeIndicator);
  for (const Diagnostic& mistake : m_diagnostics) {
    const SourceRange& where = mistake.where;
    if (where.line == 0) continue;
    const auto line = static_cast<int>(where.line) - 1;
    const auto column = static_cast<int>(where.column) - 1;
    const auto endLine = static_cast<int>(std::max(where.endLine, where.line)) - 1;
    int endColumn = static_cast<int>(where.endColumn) - 1;
    if (endLine == line && endColumn <= column) endColumn = column + 1;
    fillIndicatorRange(line, std::max(column, 0), endLine, endColumn, kMistakeIndicator);
  }
  viewport()->update();
}

const Diagnostic* SourceEditor::fixableIn(int line) const {
  return m_diagnosticsHold ? fixableAt(m_diagnostics, static_cast<uint32_t>(line + 1)) : nullptr;
}

void SourceEditor::fixIn(int line) {
  if (const Diagnostic* mistake = fixableIn(line)) applyFixes(*this, mistake->fixes);
}

int SourceEditor::caretLine() const {
  int line = 0;
  int index = 0;
  getCursorPosition(&line, &index);
  return line;
}

void SourceEditor::fixHere() {
  fixIn(caretLine());
}

void SourceEditor::fixAll() {
  if (m_diagnosticsHold) applyFixes(*this, fixesOf(m_diagnostics));
}

void SourceEditor::goTo(uint32_t line, uint32_t column) {
  if (line == 0) return;
  setCursorPosition(static_cast<int>(line) - 1, static_cast<int>(std::max(column, 1u)) - 1);
  ensureLineVisible(static_cast<int>(line) - 1);
}

void SourceEditor::reveal(uint32_t line) {
  if (line == 0 || hasFocus()) return;
  const int first = firstVisibleLine();
  const auto shown = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
  const int wanted = static_cast<int>(line) - 1;
  if (wanted < first) setFirstVisibleLine(std::max(0, wanted - 1));
  if (wanted >= first + shown) setFirstVisibleLine(wanted - shown + 2);
}

int SourceEditor::lineUnder(const QPoint& point) const {
  const auto x = static_cast<unsigned long>(point.x());
  const long nearest = SendScintilla(SCI_POSITIONFROMPOINT, x, static_cast<long>(point.y()));
  const auto line = static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, nearest));
  const auto heightPx = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, line));
  return point.y() < lineTopPx(static_cast<uint32_t>(line) + 1) + heightPx ? line : -1;
}

int SourceEditor::lineTopPx(uint32_t line) const {
  const long position = SendScintilla(SCI_POSITIONFROMLINE, line - 1ul);
  return static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0ul, position));
}

void SourceEditor::paintNote(QPainter* painter, uint32_t line, const QString& note,
                             const QColor& color) const {
  const long lineEnd = SendScintilla(SCI_GETLINEENDPOSITION, line - 1ul);
  const int textEndPx = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0ul, lineEnd));
  const int heightPx = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, line - 1ul));
  const int roomPx = viewport()->width() - textEndPx - 4 * kGridPx;
  QFont font = m_look->small;
  font.setWeight(QFont::DemiBold);
  painter->setFont(font);
  // Shortened, a note would say nothing that the dot in the margin does not; hovering tells it in full.
  if (painter->fontMetrics().horizontalAdvance(note) > roomPx) return;
  painter->setPen(color);
  const QRect room(viewport()->width() - roomPx - 2 * kGridPx, lineTopPx(line), roomPx, heightPx);
  painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, note);
}

// One dot per lane, side by side as far as the margin goes.
void SourceEditor::paintDots(QPainter* painter, const LineMark& mark) const {
  constexpr size_t kMostDots = 3;
  constexpr int kLeftPx = 2;
  const int stepPx = mark.lanes.size() > 1 ? 4 : 0;
  const auto heightPx = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, mark.line - 1ul));
  const double topPx = lineTopPx(mark.line) + (heightPx - kDotPx) / 2.0;
  painter->setPen(Qt::NoPen);
  for (size_t i = std::min(mark.lanes.size(), kMostDots); i-- > 0;) {
    painter->setBrush(m_look->inkOf(m_run, mark.lanes[i]).fill);
    painter->drawEllipse(QRectF(kLeftPx + static_cast<int>(i) * stepPx, topPx, kDotPx, kDotPx));
  }
}

// What is told below the text while somebody types must not hide the line that they type.
void SourceEditor::resizeEvent(QResizeEvent* event) {
  const int caretPx = lineTopPx(static_cast<uint32_t>(caretLine()) + 1);
  const bool wasInSight = caretPx >= 0 && caretPx < event->oldSize().height();
  QsciScintilla::resizeEvent(event);
  if (hasFocus() && wasInSight) ensureCursorVisible();
}

void SourceEditor::changeEvent(QEvent* event) {
  QsciScintilla::changeEvent(event);
  if (event->type() == QEvent::StyleChange) applyLook();
}

void SourceEditor::paintEvent(QPaintEvent* event) {
  const LeftToRightPainting code;
  QsciScintilla::paintEvent(event);
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  for (const LineMark& mark : m_marks) {
    if (static_cast<int>(mark.line) > lines()) continue;
    paintDots(&painter, mark);
    paintNote(&painter, mark.line, mark.note, m_look->inkOf(m_run, mark.lanes.front()).ink);
  }
}

void SourceEditor::clickMargin(int line) {
  const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                 [line](const LineMark& m) { return static_cast<int>(m.line) == line + 1; });
  if (mark == m_marks.end()) return;
  const auto last = std::find(mark->lanes.begin(), mark->lanes.end(), m_lastClicked);
  const bool another = last != mark->lanes.end() && last + 1 != mark->lanes.end();
  m_lastClicked = another ? *(last + 1) : mark->lanes.front();
  emit laneClicked(m_lastClicked);
}

void SourceEditor::toggleComment() {
  int first = 0;
  int firstIndex = 0;
  int last = 0;
  int lastIndex = 0;
  getCursorPosition(&first, &firstIndex);
  last = first;
  if (hasSelectedText()) getSelection(&first, &firstIndex, &last, &lastIndex);
  if (last > first && lastIndex == 0) --last;
  bool all = true;
  int indent = 1000;
  for (int line = first; line <= last; ++line) {
    const QString code = text(line).trimmed();
    if (code.isEmpty()) continue;
    all = all && code.startsWith(u'#');
    indent = std::min(indent, static_cast<int>(text(line).indexOf(code)));
  }
  beginUndoAction();
  for (int line = first; line <= last; ++line) {
    const QString old = text(line);
    if (old.trimmed().isEmpty()) continue;
    if (!all) {
      insertAt(QStringLiteral("# "), line, indent);
      continue;
    }
    const auto at = static_cast<int>(old.indexOf(u'#'));
    const int length = old.mid(at + 1).startsWith(u' ') ? 2 : 1;
    const long position = positionFromLineIndex(line, at);
    SendScintilla(SCI_DELETERANGE, static_cast<unsigned long>(position), static_cast<long>(length));
  }
  endUndoAction();
}

bool SourceEditor::isInCode(long position) const {
  SendScintilla(SCI_COLOURISE, 0ul, position + 1);
  switch (SendScintilla(SCI_GETSTYLEAT, static_cast<unsigned long>(position))) {
    case QsciLexerPython::Default:
    case QsciLexerPython::Identifier:
    case QsciLexerPython::Operator:
    case QsciLexerPython::Keyword:
    case QsciLexerPython::HighlightedIdentifier:
      return true;
    default:
      return false;
  }
}

void SourceEditor::complete() {
  int line = 0;
  int index = 0;
  getCursorPosition(&line, &index);
  const long position = SendScintilla(SCI_GETCURRENTPOS);
  if (position > 1 && !isInCode(position - 2)) return;
  int typed = 0;
  const QStringList names = completionsFor(text(line).left(index), text(), &typed);
  if (names.isEmpty()) return;
  const QByteArray list = names.join(u' ').toUtf8();
  SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(typed), list.constData());
}

void SourceEditor::keyPressEvent(QKeyEvent* event) {
  const bool control = event->modifiers() & Qt::ControlModifier;
  if (control && event->key() == Qt::Key_Slash) return toggleComment();
  if (control && event->key() == Qt::Key_Space) return complete();
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::AltModifier)) return fixHere();
  QsciScintilla::keyPressEvent(event);
}

// What can be put right in the line stands above the usual. The caret stays: the usual is about what is
// selected.
void SourceEditor::contextMenuEvent(QContextMenuEvent* event) {
  const std::unique_ptr<QMenu> menu(createStandardContextMenu());
  QAction* first = menu->actions().value(0);
  const int line = event->reason() == QContextMenuEvent::Mouse ? lineUnder(event->pos()) : caretLine();
  if (const Diagnostic* mistake = fixableIn(line)) {
    auto* here = new QAction(tr("Fix: %1").arg(view::inWords(mistake->hint)), menu.get());
    if (line == caretLine()) here->setShortcut(Qt::ALT | Qt::Key_Return);
    connect(here, &QAction::triggered, this, [this, line] { fixIn(line); });
    auto* all = new QAction(tr("Fix all"), menu.get());
    connect(all, &QAction::triggered, this, &SourceEditor::fixAll);
    menu->insertActions(first, {here, all});
    menu->insertSeparator(first);
  }
  menu->exec(event->globalPos());
}

// A file that is dropped is the window's business; text is ours.
void SourceEditor::dragEnterEvent(QDragEnterEvent* event) {
  if (event->mimeData()->hasUrls())
    event->ignore();
  else
    QsciScintilla::dragEnterEvent(event);
}

QString SourceEditor::tellAt(const QPoint& point) const {
  const auto line = static_cast<uint32_t>(lineUnder(point) + 1);
  QStringList messages;
  for (const Diagnostic& mistake : m_diagnostics) {
    if (line < mistake.where.line || line > std::max(mistake.where.line, mistake.where.endLine)) continue;
    messages << view::inWords(mistake.message);
    if (!mistake.hint.empty()) messages << view::inWords(mistake.hint);
    if (m_diagnosticsHold && !mistake.fixes.empty()) messages << tr("Alt+Enter puts it right.");
  }
  for (const LineMark& mark : m_marks) {
    if (mark.line != line) continue;
    if (mark.lanes.size() < 2 || !m_run) messages << mark.note;
    for (const LaneId lane : mark.lanes)
      if (mark.lanes.size() > 1 && m_run) messages << titleOf(m_run->trace(), lane);
  }
  return messages.join(u'\n');
}

bool SourceEditor::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tellAt(help->pos()), this);
    return true;
  }
  return QsciScintilla::viewportEvent(event);
}

}  // namespace loopscope::panels
