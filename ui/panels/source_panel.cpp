// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/source_panel.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/find_bar.h"
#include "ui/panels/link_button.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/source_editor.h"
#include "ui/panels/text.h"
#include "ui/view/in_words.h"

namespace loopscope::panels {

SourcePanel::SourcePanel(view::ViewState* view, const Look* look, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_editor(new SourceEditor(look, this)),
      m_find(new FindBar(m_editor, this)),
      m_mistake(new LinkButton(this)),
      m_fix(new LinkButton(this)) {
  setProperty("role", "panel");
  setAttribute(Qt::WA_StyledBackground);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_editor, 1);
  setFocusProxy(m_editor);
  column->addWidget(m_find);
  auto* below = new QHBoxLayout;
  below->setContentsMargins(0, 0, 2 * kGridPx, 0);
  below->setSpacing(2 * kGridPx);
  below->addWidget(m_mistake, 1);
  below->addWidget(m_fix);
  column->addLayout(below);
  m_fix->hide();
  connect(m_fix, &LinkButton::clicked, this, [this] {
    m_editor->fixAll();
    m_editor->setFocus();
  });
  m_mistake->setProperty("role", "mistake");
  m_mistake->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  m_mistake->hide();
  connect(m_mistake, &LinkButton::clicked, this, [this] {
    m_editor->goTo(m_diagnostics.front().where.line, m_diagnostics.front().where.column);
    m_editor->setFocus();
  });
  connect(m_editor, &SourceEditor::laneClicked, this, [this](LaneId lane) {
    selectTarget(*m_view, Target{lane, {}, {}});
  });
  connect(view, &view::ViewState::cursorChanged, this, &SourcePanel::followCursor);
  connect(view, &view::ViewState::runChanged, this, &SourcePanel::followCursor);
  followCursor();
}

void SourcePanel::startFind() {
  m_find->open();
}

void SourcePanel::setDiagnostics(std::vector<Diagnostic> diagnostics) {
  m_diagnostics = std::move(diagnostics);
  m_editor->setDiagnostics(m_diagnostics);
  QString message;
  if (!m_diagnostics.empty()) {
    const Diagnostic& first = m_diagnostics.front();
    QString said = view::inWords(first.message);
    if (!first.hint.empty()) said = tr("%1 (%2)").arg(said, view::inWords(first.hint));
    message =
        first.where.line > 0 ? tr("▲ line %1: %2").arg(first.where.line).arg(said) : tr("▲ %1").arg(said);
  }
  m_mistake->setLink(message);
  const auto fixable = std::count_if(m_diagnostics.begin(), m_diagnostics.end(),
                                     [](const Diagnostic& d) { return !d.fixes.empty(); });
  m_fix->setLink(fixable == 0 ? QString() : fixable == 1 ? tr("Fix") : tr("Fix all %1").arg(fixable));
  followCursor();
}

void SourcePanel::followCursor() {
  if (!m_view->cursor().valid() || !m_diagnostics.empty()) {
    m_editor->setMarks(m_view->runPtr(), {}, 0);
    return;
  }
  const trace::Trace& trace = m_view->run()->trace();
  const trace::LoopState& state = m_view->stateAtCursor();
  const uint32_t line = lineOf(trace, state, m_view->cursor());
  m_editor->setMarks(m_view->runPtr(), lineMarks(trace, state), line);
  m_editor->reveal(line);
}

}  // namespace loopscope::panels
