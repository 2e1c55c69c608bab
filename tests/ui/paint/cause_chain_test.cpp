// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/cause_chain.h"

#include <QtTest>

#include "tests/support/sample_traces.h"

using namespace loopscope;
using namespace loopscope::view;
using trace::EventKind;

class CauseChainTest : public QObject {
  Q_OBJECT

  RunView m_run{test_support::waitForTrace()};

  EventId find(EventKind kind, int nth = 0) const {
    for (uint32_t i = 0; i < m_run.trace().size(); ++i)
      if (m_run.trace().at(EventId(i)).kind() == kind && nth-- == 0) return EventId(i);
    return {};
  }

 private slots:
  void aCancellationComesFromWhoAskedForIt() {
    const auto links = causeChain(m_run, find(EventKind::CancelThrown), 3);
    QVERIFY(!links.empty());
    QVERIFY(links.front().cancels);
    const trace::Event& request = m_run.trace().at(find(EventKind::CancelRequested));
    QCOMPARE(links.front().fromLane, request.lane());
    QCOMPARE(links.front().toLane, request.otherLane());
  }

  void anArrowStartsAtItsCauseAndNeverInTheFuture() {
    for (uint32_t i = 0; i < m_run.trace().size(); ++i)
      for (const CauseLink& link : causeChain(m_run, EventId(i), 5)) {
        QVERIFY(link.from <= link.to);
        QVERIFY(link.fromLane != link.toLane);
      }
  }

  void aCreationReachesFromItsCreatorToTheTask() {
    const EventId created = find(EventKind::TaskCreated, 1);
    const auto links = causeChain(m_run, created, 1);
    QCOMPARE(links.size(), size_t(1));
    QCOMPARE(links.front().toLane, m_run.trace().at(created).otherLane());
    QCOMPARE(QString(links.front().label), QString("creates"));
  }

  void thereAreNeverMoreLinksThanAskedFor() {
    for (uint32_t i = 0; i < m_run.trace().size(); ++i) QVERIFY(causeChain(m_run, EventId(i), 2).size() <= 2);
    QVERIFY(causeChain(m_run, EventId(), 2).empty());
  }
};

QTEST_GUILESS_MAIN(CauseChainTest)
#include "cause_chain_test.moc"
