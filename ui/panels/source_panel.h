// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/diagnostic.h"
#include "ui/panels/look.h"
#include "ui/view/view_state.h"

// The editor with what belongs to it: marks that follow the cursor, and a line below that says the first
// mistake in words and leads to its place.

namespace loopscope::panels {

class FindBar;
class LinkButton;
class SourceEditor;

class SourcePanel : public QWidget {
  Q_OBJECT
 public:
  SourcePanel(view::ViewState* view, const Look* look, QWidget* parent = nullptr);

  SourceEditor* editor() const { return m_editor; }
  // Shows the fields to find and replace.
  void startFind();
  // Why the program could not start; none when it ran. While there are any, the marks of the last good run
  // are hidden: its lines need not be this text's lines.
  void setDiagnostics(std::vector<Diagnostic> diagnostics);

 private:
  void followCursor();

  view::ViewState* m_view;
  SourceEditor* m_editor;
  FindBar* m_find;
  LinkButton* m_mistake;
  LinkButton* m_fix;
  std::vector<Diagnostic> m_diagnostics;
};

}  // namespace loopscope::panels
