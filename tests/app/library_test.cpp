// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "app/appearance.h"
#include "app/library_page.h"
#include "tests/app/fake_simulate.h"

using namespace loopscope;
using namespace loopscope::app;

class LibraryTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_look = lookFrom(paint::lightTheme());
    m_parent.resize(1200, 800);
    m_page = std::make_unique<LibraryPage>(m_library, m_fake.function(), &m_look, paint::lightTheme(),
                                           "06_shield", &m_parent);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
  }
  void cleanup() { m_page.reset(); }

  void scenariosStandUnderTheirTopicsWithSentenceAndPicture() {
    QTRY_VERIFY(!m_page->model()->drawing());
    QString topic;
    size_t scenarios = 0;
    for (int row = 0; row < m_page->model()->rowCount(); ++row) {
      const QModelIndex index = m_page->model()->index(row);
      if (index.data(LibraryModel::IsTopic).toBool()) {
        topic = index.data().toString();
        continue;
      }
      ++scenarios;
      QCOMPARE(index.data(LibraryModel::Topic).toString(), topic);
      QVERIFY(!index.data(LibraryModel::Sentence).toString().isEmpty());
      const QImage image = index.data(Qt::DecorationRole).value<QPixmap>().toImage();
      QVERIFY(!image.isNull());
      QColor first = image.pixelColor(0, 0);
      bool drawn = false;
      for (int x = 0; x < image.width(); ++x)
        drawn = drawn || image.pixelColor(x, image.height() / 3) != first;
      QVERIFY(drawn);
    }
    QCOMPARE(scenarios, m_library.all().size());
  }

  void itOpensWhereOneIsAndEnterChooses() {
    QCOMPARE(m_page->list()->currentIndex().data(LibraryModel::Id).toString(), QString("06_shield"));
    QSignalSpy chosen(m_page.get(), &LibraryPage::chosen);
    auto* search = m_page->findChild<QLineEdit*>();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QString("06_shield"));
    QVERIFY(!m_page->isVisible());
  }

  void whatIsTypedSearches() {
    auto* search = m_page->findChild<QLineEdit*>();
    QTest::keyClicks(search, "semaphore");
    const QAbstractItemModel* shown = m_page->list()->model();
    QVERIFY(shown->rowCount() >= 2 && shown->rowCount() < m_page->model()->rowCount());
    QVERIFY(shown->index(0, 0).data(LibraryModel::IsTopic).toBool());
    QVERIFY(!m_page->list()->currentIndex().data(LibraryModel::Id).toString().isEmpty());
    search->clear();
    QTest::keyClicks(search, "no such thing at all");
    QCOMPARE(shown->rowCount(), 0);
  }

  void aClickChooses() {
    QSignalSpy chosen(m_page.get(), &LibraryPage::chosen);
    const QRect place = m_page->list()->visualRect(m_page->list()->currentIndex());
    QTest::mouseClick(m_page->list()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(chosen.count(), 1);
  }

  void neighboursStayWithinTheirTopic() {
    const auto& all = m_library.all();
    for (size_t i = 0; i < all.size(); ++i) {
      const ScenarioInfo* next = m_library.neighbour(all[i].id, +1);
      const bool same = i + 1 < all.size() && all[i + 1].topic == all[i].topic;
      QCOMPARE(next, same ? &all[i + 1] : nullptr);
      if (next) QCOMPARE(m_library.neighbour(next->id, -1), &all[i]);
    }
  }

 private:
  ScenarioLibrary m_library;
  FakeSimulate m_fake;
  panels::Look m_look;
  QWidget m_parent;
  std::unique_ptr<LibraryPage> m_page;
};

QTEST_MAIN(LibraryTest)
#include "library_test.moc"
