// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_sentence(panels::makeLabel("plain", this)), m_actions(new QHBoxLayout) {
  setProperty("role", "notice");
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(4 * kGridPx, kGridPx, 2 * kGridPx, kGridPx);
  row->setSpacing(3 * kGridPx);
  m_sentence->setWordWrap(true);
  row->addWidget(m_sentence, 1);
  m_actions->setSpacing(2 * kGridPx);
  row->addLayout(m_actions);
  QToolButton* close = panels::makeCloseButton(tr("Close this notice"), this);
  row->addWidget(close);
  connect(close, &QToolButton::clicked, this, &NoticeBar::dismiss);
  hide();
}

// A long path may be broken at each of its folders; the window does not get wider for it.
static QString breakable(QString sentence) {
  constexpr QChar kZeroWidthSpace(0x200b);
  for (const QChar separator : {u'/', u'\\'})
    sentence.replace(separator, QString(separator) + kZeroWidthSpace);
  return sentence;
}

QString NoticeBar::sentence() const {
  return isHidden() ? QString() : accessibleName();
}

void NoticeBar::tell(const QString& sentence, const std::vector<NoticeAction>& actions) {
  dismiss();
  m_sentence->setText(breakable(sentence));
  setAccessibleName(sentence);
  for (const NoticeAction& action : actions) {
    auto* button = new QPushButton(action.text, this);
    m_actions->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, what = action.what] {
      dismiss();
      what();
    });
  }
  show();
}

void NoticeBar::dismiss() {
  while (QLayoutItem* item = m_actions->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  hide();
}

}  // namespace loopscope::app
