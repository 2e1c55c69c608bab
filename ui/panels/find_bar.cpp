// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/find_bar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "ui/panels/panel_parts.h"
#include "ui/panels/source_editor.h"

namespace loopscope::panels {

FindBar::FindBar(SourceEditor* editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_what(new QLineEdit(this)),
      m_with(new QLineEdit(this)),
      m_note(makeLabel("note", this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(2 * kGridPx, kGridPx, 2 * kGridPx, kGridPx);
  grid->setSpacing(kGridPx);
  grid->addWidget(m_what, 0, 0);
  grid->addWidget(m_with, 1, 0);
  grid->addWidget(m_note, 0, 3);
  grid->setColumnStretch(0, 1);
  const auto addButton = [&](int row, int column, const QString& text, const QString& tip, auto what) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);  // as wide as the one below it
    grid->addWidget(button, row, column);
    connect(button, &QToolButton::clicked, this, what);
    return button;
  };
  addButton(0, 1, QStringLiteral("↑"), tr("Previous  (Shift+Enter)"), [this] { find(false); });
  addButton(0, 2, QStringLiteral("↓"), tr("Next  (Enter)"), [this] { find(true); });
  addButton(1, 1, tr("Replace"), tr("Replace this one"), [this] { replace(); })->setObjectName("replace");
  addButton(1, 2, tr("All"), tr("Replace all"), [this] { replaceAll(); })->setObjectName("replaceAll");
  addButton(1, 3, QStringLiteral("✕"), tr("Close  (Esc)"), [this] { close(); })->setProperty("role", "close");
  m_what->setObjectName("findWhat");
  m_what->setPlaceholderText(tr("Find"));
  m_what->setAccessibleName(tr("Find in the source"));
  m_with->setObjectName("replaceWith");
  m_with->setPlaceholderText(tr("Replace with"));
  m_with->setAccessibleName(tr("Replace with"));
  hide();
}

void FindBar::open() {
  if (m_editor->hasSelectedText()) m_what->setText(m_editor->selectedText().section(u'\n', 0, 0));
  m_note->clear();
  show();
  m_what->setFocus();
  m_what->selectAll();
}

void FindBar::close() {
  hide();
  m_editor->setFocus();
}

bool FindBar::find(bool forward) {
  if (m_what->text().isEmpty()) return false;
  int line = -1;
  int index = -1;
  // Backwards from before what is selected, or it would be found again.
  if (!forward && m_editor->hasSelectedText()) {
    int endLine = 0;
    int endIndex = 0;
    m_editor->getSelection(&line, &index, &endLine, &endIndex);
  }
  const bool found = m_editor->findFirst(m_what->text(), false, false, false, true, forward, line, index);
  m_note->setText(found ? QString() : tr("not found"));
  return found;
}

void FindBar::replace() {
  if (m_editor->selectedText().compare(m_what->text(), Qt::CaseInsensitive) == 0 && !m_what->text().isEmpty())
    m_editor->replaceSelectedText(m_with->text());
  find(true);
}

// One step of undo. From the start once through, so that what replaces may contain what was found.
void FindBar::replaceAll() {
  if (m_what->text().isEmpty()) return;
  const QString before = m_editor->text();
  QString text = before;
  const auto count = before.count(m_what->text(), Qt::CaseInsensitive);
  text.replace(m_what->text(), m_with->text(), Qt::CaseInsensitive);
  if (text != before) {
    m_editor->selectAll();
    m_editor->replaceSelectedText(text);
  }
  m_note->setText(tr("%1 replaced").arg(count));
}

void FindBar::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Escape:
      return close();
    case Qt::Key_Return:
    case Qt::Key_Enter:
      m_with->hasFocus() ? replace() : static_cast<void>(find(!(event->modifiers() & Qt::ShiftModifier)));
      return;
    default:
      return QWidget::keyPressEvent(event);
  }
}

}  // namespace loopscope::panels
