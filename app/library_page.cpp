// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library_page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "ui/panels/link_button.h"
#include "ui/panels/panel_parts.h"
#include "ui/panels/reading_side.h"

namespace loopscope::app {

using panels::kGridPx;

namespace {

class LibraryDelegate : public QStyledItemDelegate {
 public:
  LibraryDelegate(const panels::Look* look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const int heightPx = index.data(LibraryModel::IsTopic).toBool()
                             ? 10 * kGridPx
                             : LibraryModel::kPictureSize.height() + 4 * kGridPx;
    return {option.rect.width(), heightPx};
  }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    panels::ReadingSide::letTextDecide(painter);
    if (index.data(LibraryModel::IsTopic).toBool())
      paintTopic(painter, option, index);
    else
      paintScenario(painter, option, index);
    painter->restore();
  }

 private:
  void paintTopic(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QFont font = m_look->small;
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(m_look->mutedText);
    const QRect line = option.rect.adjusted(2 * kGridPx, 0, 0, -kGridPx);
    const panels::ReadingSide side(option);
    painter->drawText(side.place(line), side.begin() | Qt::AlignBottom, index.data().toString().toUpper());
  }

  void paintScenario(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRectF card = QRectF(option.rect).adjusted(2, 2, -2, -2);
    painter->setPen(QPen(selected ? m_look->accent : m_look->border, selected ? 2 : 1));
    painter->setBrush(selected ? m_look->accentTint : m_look->raised);
    painter->drawRoundedRect(card, 6, 6);
    const QRect picture(option.rect.topLeft() + QPoint(2 * kGridPx, 2 * kGridPx), LibraryModel::kPictureSize);
    const panels::ReadingSide side(option);
    painter->drawPixmap(side.place(picture).topLeft(), index.data(Qt::DecorationRole).value<QPixmap>());
    QRect room = option.rect.adjusted(picture.width() + 6 * kGridPx, 2 * kGridPx, -4 * kGridPx, -2 * kGridPx);
    QFont title = m_look->body;
    title.setWeight(QFont::DemiBold);
    painter->setFont(title);
    painter->setPen(m_look->text);
    const QFontMetrics metrics(title);
    painter->drawText(side.place(room), side.begin() | Qt::AlignTop,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    room.setTop(room.top() + metrics.height() + kGridPx);
    painter->setFont(m_look->body);
    painter->setPen(m_look->mutedText);
    painter->drawText(side.place(room), side.begin() | Qt::TextWordWrap,
                      index.data(LibraryModel::Sentence).toString());
  }

  const panels::Look* m_look;
};

}  // namespace

LibraryPage::LibraryPage(const ScenarioLibrary& library, DocumentController::Simulate simulate,
                         const panels::Look* look, const paint::Theme& theme, const QString& current,
                         QWidget* parent)
    : QDialog(parent),
      m_model(new LibraryModel(library, std::move(simulate), this)),
      m_filter(new LibraryFilter(this)),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)) {
  setWindowTitle(tr("Scenarios"));
  resize(std::min(860, parent->width() - 16 * kGridPx), parent->height() - 20 * kGridPx);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(5 * kGridPx, 4 * kGridPx, 5 * kGridPx, 4 * kGridPx);
  column->setSpacing(3 * kGridPx);
  QLabel* title = panels::makeLabel("title", this, windowTitle());
  connect(this, &QWidget::windowTitleChanged, title, &QLabel::setText);
  column->addWidget(title);
  m_offers = new QHBoxLayout;
  m_offers->setSpacing(4 * kGridPx);
  column->addLayout(m_offers);
  column->addWidget(m_search);
  column->addWidget(m_list, 1);
  m_search->setPlaceholderText(tr("Search"));
  m_search->setAccessibleName(tr("Search scenarios"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  m_filter->setSourceModel(m_model);
  m_list->setModel(m_filter);
  m_list->setItemDelegate(new LibraryDelegate(look, this));
  m_list->setAccessibleName(windowTitle());
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setFrameShape(QFrame::NoFrame);
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
    m_filter->setWords(words);
    selectFirst();
    m_list->scrollToTop();  // where its topic stands
  });
  connect(m_list, &QListView::clicked, this, &LibraryPage::choose);
  connect(m_list, &QListView::activated, this, &LibraryPage::choose);
  m_model->setTheme(theme, devicePixelRatioF());
  select(current);
  m_search->setFocus();
}

void LibraryPage::offer(const QString& text, const std::function<void()>& what) {
  auto* link = new panels::LinkButton(this);
  link->setLink(text);
  link->setAutoDefault(false);
  connect(link, &QPushButton::clicked, this, [this, what] {
    accept();
    what();
  });
  if (m_offers->count() == 0) m_offers->addStretch();
  m_offers->insertWidget(m_offers->count() - 1, link);
}

void LibraryPage::select(const QString& id) {
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const QModelIndex index = m_filter->index(row, 0);
    if (index.data(LibraryModel::Id).toString() != id || id.isEmpty()) continue;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return;
  }
  selectFirst();
}

void LibraryPage::selectFirst() {
  for (int row = 0; row < m_filter->rowCount(); ++row) {
    const QModelIndex index = m_filter->index(row, 0);
    if (index.data(LibraryModel::IsTopic).toBool()) continue;
    m_list->setCurrentIndex(index);
    return;
  }
}

void LibraryPage::choose(const QModelIndex& index) {
  const QString id = index.data(LibraryModel::Id).toString();
  if (id.isEmpty()) return;
  accept();
  emit chosen(id);
}

// The keys of the list work while one types.
bool LibraryPage::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Up:
      case Qt::Key_Down:
      case Qt::Key_PageUp:
      case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
      default:
        break;
    }
  }
  return QDialog::eventFilter(watched, event);
}

}  // namespace loopscope::app
