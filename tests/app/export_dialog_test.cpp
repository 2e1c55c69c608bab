// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

#include "app/notice_bar.h"
#include "tests/app/window_fixture.h"
#include "ui/timeline/timeline_pane.h"

using namespace loopscope;
using namespace loopscope::app;

class ExportDialogTest : public WindowFixture {
  Q_OBJECT
 public slots:
  void openedInsteadOfByTheSystem(const QUrl& url) { m_opened = url; }
 private slots:
  void init() { startFirst(); }
  void cleanup() { m_window.reset(); }
  void aPictureIsWrittenFromTheDialog();
  void thePreviewFollowsTheChoices();
  void copyPutsThePictureOnTheClipboardAsPngAndSvg();
  void whereThePictureIsSavedIsSaidInTheWindow();
  void thePictureMayHaveAnotherAxisThanTheWindow();

 private:
  QUrl m_opened;
};

void ExportDialogTest::aPictureIsWrittenFromTheDialog() {
  ExportDialog dialog(&m_window->view(), "A title", "picture", paint::ThemeName::Light, m_window.get());
  const QString path = m_folder.filePath("picture.svg");
  QVERIFY(dialog.writeTo(path));
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadOnly));
  const QByteArray bytes = file.readAll();
  QVERIFY(bytes.contains("<svg"));
  QVERIFY(bytes.contains("A title"));
  QVERIFY(!dialog.writeTo(m_folder.filePath("no/such/folder/picture.svg")));
}

void ExportDialogTest::thePreviewFollowsTheChoices() {
  ExportDialog dialog(&m_window->view(), "A title", "picture", paint::ThemeName::Light, m_window.get());
  dialog.show();
  auto* preview = dialog.findChild<QLabel*>("preview");
  const QImage before = preview->pixmap().toImage();
  QVERIFY(before.width() > 100);
  for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
    if (box->text().contains("captions"))
      QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  QVERIFY(dialog.options().captions);
  QTRY_VERIFY(preview->pixmap().toImage() != before);
  // To be read, not only to be seen.
  const int fittedPx = preview->pixmap().width();
  for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
    if (box->text().contains("true size"))
      QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
  paint::TextMeasure measure;
  const auto picture = pictures::composePicture(*m_window->view().run(), dialog.options(), measure);
  QTRY_COMPARE(preview->pixmap().deviceIndependentSize().width(), picture.size.width());
  QVERIFY(preview->pixmap().width() > fittedPx);
}

void ExportDialogTest::copyPutsThePictureOnTheClipboardAsPngAndSvg() {
  QApplication::clipboard()->clear();
  ExportDialog dialog(&m_window->view(), "A title", "picture", paint::ThemeName::Light, m_window.get());
  dialog.show();
  for (QPushButton* button : dialog.findChildren<QPushButton*>())
    if (button->text() == "Copy") QTest::mouseClick(button, Qt::LeftButton);
  const QMimeData* copied = QApplication::clipboard()->mimeData();
  QVERIFY(copied != nullptr && copied->hasImage());
  const QByteArray svg = copied->data("image/svg+xml");
  QVERIFY(svg.startsWith("<?xml") || svg.startsWith("<svg"));
  QVERIFY(svg.contains("A title"));
  const auto image = copied->imageData().value<QImage>();
  // The scale is the PNG's; both show the same picture.
  QCOMPARE(image.width() % static_cast<int>(dialog.options().scale), 0);
  QVERIFY(svg.contains("width=\"" + QByteArray::number(int(image.width() / dialog.options().scale))));
}

void ExportDialogTest::whereThePictureIsSavedIsSaidInTheWindow() {
  QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
  const QString path = m_folder.filePath("a folder/with quite a long name/in another one/picture.svg");
  QVERIFY(QDir().mkpath(QFileInfo(path).path()));
  const QWidget& lanes = m_window->findChild<timeline::TimelinePane*>()->lanes();
  QTRY_VERIFY(lanes.height() >= m_window->view().contentHeightPx());  // the window has given out its room
  const int lanesPx = lanes.height();
  const auto topPx = [&] { return lanes.mapTo(m_window.get(), QPoint()).y(); };
  const int lanesTopPx = topPx();
  QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
  auto* dialog = m_window->findChild<ExportDialog*>();
  QVERIFY(dialog != nullptr && dialog->isVisible());
  QTimer::singleShot(0, this, [&] {
    auto* files = dialog->findChild<QFileDialog*>();
    auto* name = files->findChild<QLineEdit*>("fileNameEdit");
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
  });
  for (QPushButton* button : dialog->findChildren<QPushButton*>())
    if (button->isDefault()) QTest::mouseClick(button, Qt::LeftButton);
  QVERIFY(QFile::exists(path));
  QVERIFY(!dialog->isVisible());
  auto* notice = m_window->findChild<NoticeBar*>();
  QVERIFY2(notice->sentence().contains(QDir::toNativeSeparators(path)), qPrintable(notice->sentence()));
  QVERIFY(notice->findChild<QLabel*>()->minimumSizeHint().width() < 200);
  QTRY_VERIFY(topPx() > lanesTopPx);
  QTRY_VERIFY(lanes.height() >= m_window->view().contentHeightPx());  // no lane gives it its room
  QDesktopServices::setUrlHandler("file", this, "openedInsteadOfByTheSystem");
  QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
  QDesktopServices::unsetUrlHandler("file");
  QCOMPARE(m_opened, QUrl::fromLocalFile(QFileInfo(path).path()));
  QVERIFY(notice->isHidden());
  QTRY_COMPARE(lanes.height(), lanesPx);
}

void ExportDialogTest::thePictureMayHaveAnotherAxisThanTheWindow() {
  view::ViewState& view = m_window->view();
  view.setMarkedRange(view::EventRange{EventId(20), EventId(60)});
  view.setRange({0, view.fullRange().length() / 2});
  const EventId lastVisible = view.axis().eventAt(view.range().end);
  ExportDialog dialog(&view, "A title", "picture", paint::ThemeName::Light, m_window.get());
  dialog.open();  // the window's own keys rest meanwhile
  auto* axis = dialog.findChild<QComboBox*>("axis");
  QCOMPARE(dialog.options().axis, view.axisKind());
  QVERIFY(!dialog.options().range.has_value());
  axis->setFocus();
  QTest::keyClick(axis, Qt::Key_End);
  QCOMPARE(dialog.options().axis, view::AxisKind::Steps);
  auto* part = dialog.findChild<QComboBox*>("part");
  const view::TimeAxis steps(view.run()->tracePtr(), view::AxisKind::Steps);
  QTest::keyClick(part, Qt::Key_End);  // what is selected
  QCOMPARE(dialog.options().range->begin, steps.coordinate(EventId(20)));
  QCOMPARE(dialog.options().range->end, steps.coordinate(EventId(60)));
  QTest::keyClick(part, Qt::Key_Up);  // what is visible
  QCOMPARE(steps.eventAt(dialog.options().range->end), lastVisible);
  QCOMPARE(view.axisKind(), view::AxisKind::Elastic);
}

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
