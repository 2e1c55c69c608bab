// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library_model.h"

#include <QPainter>

#include "app/translation.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"

namespace loopscope::app {

LibraryModel::LibraryModel(const ScenarioLibrary& library, DocumentController::Simulate simulate,
                           QObject* parent)
    : QAbstractListModel(parent), m_simulate(std::move(simulate)) {
  for (const ScenarioInfo& scenario : library.all()) {
    if (m_rows.empty() || m_rows.back().topic != scenario.topic)
      m_rows.push_back({scenario.topic, nullptr, {}});
    m_rows.push_back({scenario.topic, &scenario, {}});
  }
  m_draw.setInterval(0);
  connect(&m_draw, &QTimer::timeout, this, &LibraryModel::drawNext);
}

void LibraryModel::setTheme(const paint::Theme& theme, double pixelRatio) {
  m_theme = &theme;
  m_pixelRatio = pixelRatio;
  m_next = 0;
  m_draw.start();
}

void LibraryModel::drawNext() {
  while (m_next < m_rows.size() && m_rows[m_next].scenario == nullptr) ++m_next;
  if (m_next == m_rows.size()) return m_draw.stop();
  m_rows[m_next].picture = pictureOf(*m_rows[m_next].scenario);
  const QModelIndex changed = index(static_cast<int>(m_next++));
  emit dataChanged(changed, changed, {Qt::DecorationRole});
}

QPixmap LibraryModel::pictureOf(const ScenarioInfo& scenario) const {
  run::RunOptions options;
  options.limits.events = 20'000;  // a picture of this size shows no more
  options.limits.realSeconds = 0.2;
  const run::Run run =
      m_simulate({scenario.fileName().toStdString(), scenario.source.toStdString()}, options, {}, {});
  QPixmap picture(kPictureSize * m_pixelRatio);
  picture.setDevicePixelRatio(m_pixelRatio);
  picture.fill(m_theme->window);
  if (run.trace->size() == 0) return picture;
  const view::RunView view(run.trace);
  const view::TimeAxis axis(run.trace, view::AxisKind::Elastic);
  const std::vector<view::LaneRow> rows = view::laneRows(view);
  paint::TextMeasure measure;
  const double rowPx =
      std::clamp(static_cast<double>(kPictureSize.height()) / static_cast<double>(rows.size()), 6.0, 16.0);
  const paint::SceneRequest request{.run = view,
                                    .axis = axis,
                                    .rows = rows,
                                    .range = axis.whole(),
                                    .widthPx = static_cast<double>(kPictureSize.width()),
                                    .heightPx = static_cast<double>(kPictureSize.height()),
                                    .laneHeightPx = rowPx};
  paint::Scene scene = paint::buildLanes(request, measure);
  // At this size words are only noise.
  std::erase_if(scene.primitives, [](const paint::Primitive& p) { return p.shape == paint::Shape::Text; });
  QPainter painter(&picture);
  paint::paintScene(painter, scene, *m_theme);
  return picture;
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = m_rows[static_cast<size_t>(index.row())];
  switch (role) {
    case IsTopic:
      return row.scenario == nullptr;
    case Topic:
      return scenarioText(row.topic);
    case Id:
      return row.scenario ? row.scenario->id : QString();
    case Sentence:
      return row.scenario ? scenarioText(row.scenario->text) : QString();
    case Qt::DisplayRole:
      return scenarioText(row.scenario ? row.scenario->title : row.topic);
    case Qt::AccessibleTextRole:
      return row.scenario ? index.data().toString() + QStringLiteral(". ") + index.data(Sentence).toString()
                          : scenarioText(row.topic);
    case Words:
      return wordsOf(row);
    case Qt::DecorationRole:
      return row.picture;
    default:
      return {};
  }
}

// One searches in one's own language, or for the words that other people use.
QStringList LibraryModel::wordsOf(const Row& row) {
  QStringList words{row.topic};
  if (row.scenario) words << row.scenario->title << row.scenario->text;
  for (const QString& written : QStringList(words)) words << scenarioText(written);
  return words;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const bool topic = m_rows[static_cast<size_t>(index.row())].scenario == nullptr;
  return topic ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void LibraryFilter::setWords(const QString& words) {
  m_words = words.trimmed();
  invalidateFilter();
}

bool LibraryFilter::matches(const QModelIndex& index) const {
  return !index.data(LibraryModel::Words).toStringList().filter(m_words, Qt::CaseInsensitive).isEmpty();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
  const QModelIndex index = sourceModel()->index(row, 0, parent);
  if (!index.data(LibraryModel::IsTopic).toBool()) return matches(index);
  for (int below = row + 1; below < sourceModel()->rowCount(parent); ++below) {
    const QModelIndex scenario = sourceModel()->index(below, 0, parent);
    if (scenario.data(LibraryModel::IsTopic).toBool()) break;
    if (matches(scenario)) return true;
  }
  return false;
}

}  // namespace loopscope::app
