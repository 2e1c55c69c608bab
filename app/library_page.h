// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "app/library_model.h"
#include "ui/panels/look.h"

class QHBoxLayout;
class QLineEdit;
class QListView;

// All scenarios to browse, by topic, with a small picture each; what is typed searches. Opens with the
// scenario that is being read, so that the presets can be walked through as a course.

namespace loopscope::app {

class LibraryPage : public QDialog {
  Q_OBJECT
 public:
  LibraryPage(const ScenarioLibrary& library, DocumentController::Simulate simulate, const panels::Look* look,
              const paint::Theme& theme, const QString& current, QWidget* parent);

  // Something else that can be chosen instead, above the list.
  void offer(const QString& text, const std::function<void()>& what);

  QListView* list() const { return m_list; }
  LibraryModel* model() const { return m_model; }

 signals:
  void chosen(const QString& id);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void choose(const QModelIndex& index);
  void selectFirst();
  void select(const QString& id);

  LibraryModel* m_model;
  LibraryFilter* m_filter;
  QLineEdit* m_search;
  QListView* m_list;
  QHBoxLayout* m_offers;
};

}  // namespace loopscope::app
