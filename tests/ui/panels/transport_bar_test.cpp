// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transport_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include "tests/support/sample_traces.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/narrative_card.h"
#include "ui/panels/text.h"

using namespace loopscope;
using namespace loopscope::panels;
using trace::EventKind;

class TransportBarTest : public QObject {
  Q_OBJECT
 private slots:
  void init();
  void cleanup() { m_bar.reset(); }
  void stepsGoForwardAndBackByTheChosenUnit();
  void startAndEndAreTheFirstAndTheLastEvent();
  void theReadoutSaysTimeIterationAndEvent();
  void playBecomesPauseWhilePlaying();
  void theAxisButtonsSwitchTheAxis();
  void theSliderSetsTheSpeed();
  void nothingIsCutOnANarrowWindow();
  void whatTheCardSaysCanBeSelected();
  void onANarrowWindowSignsMakeRoomForTheTitle();
  void aLongExplanationScrollsInsteadOfPushingTheRestAway();
  void theCardSaysWhatHappensAndLeadsToItsCause();

 private:
  QPushButton* button(const QString& name) const;
  bool says(const QString& words) const;

  Look m_look = testLook();
  trace::TracePtr m_trace = test_support::waitForTrace();
  std::unique_ptr<view::ViewState> m_view;
  std::unique_ptr<view::Player> m_player;
  std::unique_ptr<TransportBar> m_bar;
};

void TransportBarTest::init() {
  m_bar.reset();
  m_player.reset();
  m_view = std::make_unique<view::ViewState>();
  m_player = std::make_unique<view::Player>(*m_view);
  m_view->setRun(runOf(m_trace));
  m_bar = std::make_unique<TransportBar>(m_view.get(), m_player.get(), &m_look);
  m_bar->setScenarioTitle("Timeout cancels its task");
  m_bar->resize(1440, 52);
  m_bar->show();
  QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
}

QPushButton* TransportBarTest::button(const QString& name) const {
  const auto buttons = m_bar->findChildren<QPushButton*>();
  for (QPushButton* candidate : buttons) {
    if (candidate->accessibleName() == name || candidate->text() == name) return candidate;
  }
  return nullptr;
}

bool TransportBarTest::says(const QString& words) const {
  const auto labels = m_bar->findChildren<QLabel*>();
  return std::any_of(labels.begin(), labels.end(),
                     [&](const QLabel* l) { return l->text().contains(words); });
}

void TransportBarTest::stepsGoForwardAndBackByTheChosenUnit() {
  auto* unit = m_bar->findChild<QComboBox*>();
  QTest::keyClick(unit, Qt::Key_Home);
  emit unit->activated(unit->currentIndex());
  QCOMPARE(m_player->unit(), view::StepUnit::Event);
  m_view->setCursor(EventId(5));
  QTest::mouseClick(button("Step forward"), Qt::LeftButton);
  QCOMPARE(m_view->cursor(), EventId(6));
  QTest::mouseClick(button("Step back"), Qt::LeftButton);
  QCOMPARE(m_view->cursor(), EventId(5));
}

void TransportBarTest::startAndEndAreTheFirstAndTheLastEvent() {
  QTest::mouseClick(button("To the end"), Qt::LeftButton);
  QCOMPARE(m_view->cursor(), EventId::fromSize(m_trace->size() - 1));
  QTest::mouseClick(button("To the start"), Qt::LeftButton);
  QCOMPARE(m_view->cursor(), EventId(0));
}

void TransportBarTest::theReadoutSaysTimeIterationAndEvent() {
  const EventId print = findEvent(*m_trace, EventKind::Printed);
  m_view->setCursor(print);
  QVERIFY(says("t = 1.000 s"));
  QVERIFY(says(QString("event %1 / %2").arg(print.value() + 1).arg(m_trace->size())));
  QVERIFY(says("iteration 7"));
}

void TransportBarTest::playBecomesPauseWhilePlaying() {
  QTest::mouseClick(button("Play"), Qt::LeftButton);
  QVERIFY(m_player->playing());
  const EventId before = m_view->cursor();
  QTRY_VERIFY(m_view->cursor() != before);
  QVERIFY(button("Pause") != nullptr && button("Play") == nullptr);
  QTest::mouseClick(button("Pause"), Qt::LeftButton);
  QVERIFY(!m_player->playing());
}

void TransportBarTest::theAxisButtonsSwitchTheAxis() {
  QTest::mouseClick(button("Clock"), Qt::LeftButton);
  QCOMPARE(m_view->axisKind(), view::AxisKind::Clock);
  QVERIFY(button("Clock")->isChecked());
  m_view->setAxisKind(view::AxisKind::Steps);
  QVERIFY(button("Steps")->isChecked());
  QVERIFY(!button("Clock")->isChecked());
}

void TransportBarTest::theSliderSetsTheSpeed() {
  auto* slider = m_bar->findChild<QSlider*>();
  slider->setFocus();
  QTest::keyClick(slider, Qt::Key_Up);
  QTest::keyClick(slider, Qt::Key_Up);
  QCOMPARE(m_player->speed(), 2.0);
  QVERIFY(says("2×"));
}

void TransportBarTest::nothingIsCutOnANarrowWindow() {
  for (const int widthPx : {1440, 1200, 1024}) {
    m_bar->resize(widthPx, 52);
    QCoreApplication::processEvents();
    QCOMPARE(m_bar->width(), widthPx);
    const auto children = m_bar->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget* child : children) {
      if (!child->isVisible()) continue;
      QVERIFY2(m_bar->rect().contains(child->geometry()), qPrintable(QString::number(widthPx)));
      QVERIFY2(child->width() >= child->minimumSizeHint().width(), child->metaObject()->className());
    }
  }
}

void TransportBarTest::theCardSaysWhatHappensAndLeadsToItsCause() {
  NarrativeCard card(m_view.get());
  card.resize(700, 140);
  card.show();
  const EventId print = findEvent(*m_trace, EventKind::TaskStepBegins, 2);
  m_view->setCursor(print);
  const trace::Explanation explanation = trace::explain(*m_trace, print);
  const auto labels = card.findChildren<QLabel*>();
  const QString sentence = prose(explanation.sentence);
  QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == sentence; }));
  QVERIFY(explanation.cause.valid());
  QTest::mouseClick(card.findChildren<QPushButton*>().front(), Qt::LeftButton);
  QCOMPARE(m_view->cursor(), explanation.cause);
}

void TransportBarTest::whatTheCardSaysCanBeSelected() {
  NarrativeCard card(m_view.get());
  card.resize(700, 140);
  card.show();
  m_view->setCursor(findEvent(*m_trace, EventKind::TaskStepBegins, 2));
  QLabel* sentence = nullptr;
  for (QLabel* label : card.findChildren<QLabel*>())
    if (label->property("role") == "sentence") sentence = label;
  QVERIFY(sentence != nullptr);
  const QSize before(sentence->sizeHint().width(), sentence->heightForWidth(200));
  QEnterEvent enter({9, 9}, {9, 9}, {9, 9});
  QApplication::sendEvent(&card, &enter);
  QCOMPARE(QSize(sentence->sizeHint().width(), sentence->heightForWidth(200)), before);  // nothing jumps
  const QPoint from(1, sentence->height() / 2);
  const QPoint to(120, sentence->height() / 2);
  QTest::mousePress(sentence, Qt::LeftButton, {}, from);
  QMouseEvent move(QEvent::MouseMove, to, sentence->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                   {});
  QApplication::sendEvent(sentence, &move);
  QTest::mouseRelease(sentence, Qt::LeftButton, {}, to);
  QVERIFY(sentence->selectedText().size() > 5);
}

void TransportBarTest::onANarrowWindowSignsMakeRoomForTheTitle() {
  const QString title = "Blocking work in a thread";
  m_bar->setScenarioTitle(title);
  QCOMPARE(button("Play")->text(), QString("Play"));
  QCOMPARE(button("Export…")->text(), QString("Export…"));
  m_bar->resize(1024, 52);
  QCoreApplication::processEvents();
  QCOMPARE(m_bar->scenarioButton()->text(), title);
  QVERIFY(button("Export…")->text().isEmpty() && !button("Export…")->icon().isNull());
  // A short one needs none of that.
  m_bar->setScenarioTitle("Four");
  QCOMPARE(button("Play")->text(), QString("Play"));
  // And one that is too long is shortened to what is there.
  m_bar->resize(1000, 52);
  m_bar->setScenarioTitle(title + ", or in two of them");
  QCoreApplication::processEvents();
  QVERIFY(m_bar->scenarioButton()->text().endsWith(u'…'));
  QVERIFY(m_bar->layout()->minimumSize().width() <= 1000);
}

void TransportBarTest::aLongExplanationScrollsInsteadOfPushingTheRestAway() {
  NarrativeCard card(m_view.get());
  card.setHeights(95, 100);
  card.resize(600, 100);
  card.show();
  m_view->setCursor(EventId(0));
  QCOMPARE(card.minimumHeight(), 95);
  auto* text = card.findChild<QScrollArea*>();
  QCOMPARE(text->verticalScrollBar()->maximum(), 0);
  // On a narrow card any explanation is long.
  m_view->setCursor(findEvent(*m_trace, EventKind::TaskStepBegins, 2));
  card.resize(180, 100);
  QCoreApplication::processEvents();
  QCOMPARE(card.minimumHeight(), 100);
  QVERIFY(text->verticalScrollBar()->maximum() > 0);
  QCOMPARE(text->focusPolicy(), Qt::StrongFocus);
  // What leads on stays in sight.
  const auto* link = card.findChildren<QPushButton*>().front();
  QVERIFY(card.rect().contains(link->geometry()));
}

QTEST_MAIN(TransportBarTest)
#include "transport_bar_test.moc"
