// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPixmap>
#include <QSortFilterProxyModel>
#include <QTimer>
#include <map>

#include "app/document_controller.h"
#include "app/scenario_library.h"
#include "ui/paint/theme.h"

// The scenarios as a list to browse: a row for each topic, below it one for each of its scenarios with title,
// sentence and a small picture of its run. Pictures are made one at a time while nothing else is to be done.

namespace loopscope::app {

class LibraryModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { IsTopic = Qt::UserRole, Id, Topic, Sentence, Words };
  static constexpr QSize kPictureSize{200, 72};

  LibraryModel(const ScenarioLibrary& library, DocumentController::Simulate simulate, QObject* parent);

  // The theme the pictures are drawn in; those that stand are drawn anew.
  void setTheme(const paint::Theme& theme, double pixelRatio);
  // As long as pictures are still to be made.
  bool drawing() const { return m_draw.isActive(); }

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  struct Row {
    QString topic;
    const ScenarioInfo* scenario = nullptr;  // null: the topic's own row
    QPixmap picture;
  };
  static QStringList wordsOf(const Row& row);
  void drawNext();
  QPixmap pictureOf(const ScenarioInfo& scenario) const;

  std::vector<Row> m_rows;
  DocumentController::Simulate m_simulate;
  const paint::Theme* m_theme = &paint::lightTheme();
  double m_pixelRatio = 1;
  size_t m_next = 0;
  QTimer m_draw;
};

// Keeps the scenarios that contain the words, and the topics that have any of them.
class LibraryFilter : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  using QSortFilterProxyModel::QSortFilterProxyModel;
  void setWords(const QString& words);

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  bool matches(const QModelIndex& index) const;
  QString m_words;
};

}  // namespace loopscope::app
