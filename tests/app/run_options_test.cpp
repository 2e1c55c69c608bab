// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_options_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

using namespace loopscope;
using namespace loopscope::app;

class RunOptionsTest : public QObject {
  Q_OBJECT
 private slots:
  void aPriceForCodeAndCtrlCAreTypedAsOnTheCommandLine() {
    RunOptionsDialog dialog({}, {}, "Run options", "Run again", nullptr);
    dialog.show();
    auto* take = dialog.findChild<QPushButton*>();
    auto* price = dialog.findChild<QLineEdit*>("cpu");
    auto* interrupt = dialog.findChild<QLineEdit*>("interrupt");
    QTest::keyClicks(price, "50");
    QVERIFY(!take->isEnabled());
    const auto complains = [&] {
      const auto labels = dialog.findChildren<QLabel*>();
      return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith("50 is no duration");
      });
    };
    QVERIFY(complains());
    QTest::keyClicks(price, "ns");
    QTest::keyClicks(interrupt, "1.5s");
    QVERIFY(!complains());
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    const run::RunOptions chosen = dialog.chosen();
    QCOMPARE(chosen.instructionPrice.ns, int64_t(50));
    QCOMPARE(chosen.interruptAt->ns, int64_t(1'500'000'000));
    QCOMPARE(RunOptionsDialog::differences(chosen, {}), "50ns per instruction, Ctrl+C at 1500ms");
    // What was typed is there again, and an empty field takes it back.
    RunOptionsDialog again(chosen, {}, "Run options", "Run again", nullptr);
    QCOMPARE(again.findChild<QLineEdit*>("interrupt")->text(), "1500ms");
    again.findChild<QLineEdit*>("interrupt")->clear();
    again.findChild<QLineEdit*>("cpu")->clear();
    QVERIFY(!again.chosen().interruptAt);
    QCOMPARE(again.chosen().instructionPrice.ns, int64_t(0));
  }

  void anEmptyFieldSaysWhatTheProgramsHeadDoes() {
    RunOptionsDialog dialog({}, "# cpu: 20ns\n# cpus: 2\nprint(1)\n", "Run options", "Run again", nullptr);
    QVERIFY(dialog.findChild<QLineEdit*>("cpu")->text().isEmpty());
    QCOMPARE(dialog.findChild<QLineEdit*>("cpu")->placeholderText(), "20ns, says the program");
    QCOMPARE(dialog.findChild<QLineEdit*>("interrupt")->placeholderText(), "never, or as 1.5s");
    QCOMPARE(dialog.findChild<QSpinBox*>("cpus")->value(), 2);
    QCOMPARE(dialog.chosen().instructionPrice.ns, int64_t(0));
    QCOMPARE(RunOptionsDialog::differences(dialog.chosen(), {}), QString());
    dialog.findChild<QSpinBox*>("cpus")->setValue(3);
    QCOMPARE(dialog.chosen().cpus, 3);
  }
};

QTEST_MAIN(RunOptionsTest)
#include "run_options_test.moc"
