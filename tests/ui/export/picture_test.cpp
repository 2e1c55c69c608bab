// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

using namespace loopscope;
using namespace loopscope::pictures;

namespace {

QByteArray bytesOf(const view::RunView& run, Format format, const PictureOptions& options = {}) {
  return renderPicture(run, options, format).value();
}

}  // namespace

class PictureTest : public QObject {
  Q_OBJECT

  view::RunView m_run{test_support::waitForTrace()};

 private slots:
  void theSameRunGivesTheSameBytes_data() {
    QTest::addColumn<int>("format");
    QTest::newRow("png") << 0;
    QTest::newRow("svg") << 1;
    QTest::newRow("pdf") << 2;
  }
  void theSameRunGivesTheSameBytes() {
    QFETCH(int, format);
    const QByteArray first = bytesOf(m_run, static_cast<Format>(format));
    QTest::qWait(format == 2 ? 1100 : 0);  // a PDF's date counts seconds
    QVERIFY(first.size() > 1000);
    QVERIFY(first == bytesOf(view::RunView(test_support::waitForTrace()), static_cast<Format>(format)));
  }

  void anSvgIsWellFormedAndHoldsItsTextAsText() {
    const QByteArray svg = bytesOf(m_run, Format::Svg);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(svg.contains(">wait_for(timeout=1)</text>"));
    QVERIFY(svg.contains(">sleep(3600)</text>"));
    QVERIFY(!svg.contains("<image"));
  }

  void theLegendExplainsWhatIsShownAndNothingElse() {
    PictureOptions options;
    options.legend = true;
    const auto legendOf = [&](const trace::TracePtr& trace) {
      paint::TextMeasure measure;
      QStringList texts;
      for (const paint::Primitive& p : composePicture(view::RunView(trace), options, measure).primitives)
        if (p.role == paint::Role::LegendText) texts << p.text;
      return texts;
    };
    const QStringList waits = legendOf(test_support::waitForTrace());
    const QStringList blocks = legendOf(test_support::blockedLoopTrace());
    for (const char* both : {"starts", "returned", "an iteration of the loop", "one instant"}) {
      QVERIFY2(waits.contains(both), both);
      QVERIFY2(blocks.contains(both), both);
    }
    QVERIFY(waits.contains("cancelled") && waits.contains("created from there"));
    QVERIFY(!waits.contains("blocks the loop") && !waits.contains("raised"));
    QVERIFY(blocks.contains("blocks the loop") && !blocks.contains("cancelled"));
  }

  void theLegendExplainsNarrowBarsToo() {
    const auto legendOf = [&](const trace::TracePtr& trace, double widthPx) {
      PictureOptions options;
      options.legend = true;
      options.widthPx = widthPx;
      paint::TextMeasure measure;
      QStringList texts;
      for (const paint::Primitive& p : composePicture(view::RunView(trace), options, measure).primitives)
        if (p.role == paint::Role::LegendText) texts << p.text;
      return texts;
    };
    QVERIFY(legendOf(test_support::waitForTrace(), 400).contains("runs"));
    QVERIFY(!legendOf(test_support::waitForTrace(), 4000).contains("runs"));
    QVERIFY(legendOf(test_support::bigTrace(20000, 50), 900).contains("more steps than pixels"));
  }

  void noLaneIsMissingHoweverLowThePictureIs() {
    PictureOptions options;
    options.heightPx = 120;
    options.source = true;
    options.title = "A title";
    paint::TextMeasure measure;
    const paint::Scene scene = composePicture(m_run, options, measure);
    QCOMPARE(scene.count(paint::Role::LaneName), view::laneRows(m_run).size());
    for (const paint::Primitive& p : scene.primitives)
      QVERIFY(p.shape != paint::Shape::Text || p.rect.bottom() <= scene.size.height());
  }

  void aNumberThatStandsAsideIsLedToItsPlace() {
    PictureOptions options;
    options.captions = true;
    paint::TextMeasure measure;
    options.widthPx = 500;  // so narrow that numbers meet
    const paint::Scene scene = composePicture(m_run, options, measure);
    QVERIFY(scene.count(paint::Role::CaptionLead) > 0);
    options.widthPx = 6000;
    QCOMPARE(composePicture(m_run, options, measure).count(paint::Role::CaptionLead), 0u);
  }

  void nothingInAPictureAsksToBeClicked() {
    paint::TextMeasure measure;
    QCOMPARE(composePicture(m_run, {}, measure).count(paint::Role::FoldMark), 0u);
  }

  void namesThatLookLikeMarkupAreEscaped() {
    test_support::TraceBuilder b("<&>.py");
    b.startLoop();
    const LaneId task = b.createTask(b.mainThread(), "a<b>&c");
    b.iteration(1);
    b.step(task);
    b.ends(task);
    const QByteArray svg = bytesOf(view::RunView(b.build()), Format::Svg);
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(svg.contains("&lt;&amp;"));
  }

  void aPdfHoldsFontsAndNoHour() {
    const QByteArray pdf = bytesOf(m_run, Format::Pdf);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("/CreationDate (D:00000000000000"));
  }

  void scaleMultipliesTheImage() {
    PictureOptions options;
    options.widthPx = 800;
    const QImage once = QImage::fromData(bytesOf(m_run, Format::Png, options));
    options.scale = 2;
    const QImage twice = QImage::fromData(bytesOf(m_run, Format::Png, options));
    QCOMPARE(once.width(), 800);
    QCOMPARE(twice.size(), once.size() * 2);
  }

  void aTransparentPictureHasNoGround() {
    PictureOptions options;
    options.transparent = true;
    const QImage image = QImage::fromData(bytesOf(m_run, Format::Png, options));
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
  }

  void anEmptyRunGivesAnEmptyPicture() {
    const view::RunView empty(test_support::TraceBuilder().build());
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf})
      QVERIFY(!bytesOf(empty, format).isEmpty());
  }

  void theFormatIsToldByTheEnding() {
    QCOMPARE(formatOf("a/b.PNG"), Format::Png);
    QCOMPARE(formatOf("b.svg"), Format::Svg);
    QVERIFY(!formatOf("svg"));
    QVERIFY(exportPicture(m_run, {}, "picture.gif").has_value());
  }

  void aPlaceThatCannotBeWrittenIsAMessageAndNoFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("no/such/folder/out.svg");
    const auto problem = exportPicture(m_run, {}, path);
    QVERIFY(problem.has_value());
    QVERIFY(inEnglish(problem->message).find("out.svg") != std::string::npos);
    QVERIFY(!QFile::exists(path));
  }

  void aFileIsWrittenWhole() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("out.svg");
    QVERIFY(!exportPicture(m_run, {}, path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytesOf(m_run, Format::Svg));
  }

  void captionsNumberTheLanesAndSaySentencesBelow() {
    paint::TextMeasure measure;
    PictureOptions options;
    const paint::Scene without = composePicture(m_run, options, measure);
    QCOMPARE(without.count(paint::Role::CaptionNumber), size_t(0));
    options.captions = true;
    const paint::Scene scene = composePicture(m_run, options, measure);
    QVERIFY(scene.size.height() > without.size.height() + 60);
    std::vector<QRectF> discs;
    QStringList sentences;
    for (const paint::Primitive& p : scene.primitives) {
      if (p.role == paint::Role::CaptionNumber) discs.push_back(p.rect);
      if (p.role == paint::Role::CaptionText) sentences << p.text;
    }
    // Each number stands twice: in the lanes and in front of its sentence. No two cover each other.
    QVERIFY(discs.size() >= 6 && discs.size() % 2 == 0);
    for (size_t i = 0; i < discs.size(); ++i)
      for (size_t j = 0; j < i; ++j) QVERIFY(!discs[i].adjusted(1, 1, -1, -1).intersects(discs[j]));
    QVERIFY2(sentences.join(' ').contains("cancel"), qPrintable(sentences.join('\n')));
    options.marked = {EventId(7)};
    QCOMPARE(composePicture(m_run, options, measure).count(paint::Role::CaptionNumber), size_t(2));
  }

  void sourceAndOutputStandBelow() {
    PictureOptions options;
    options.source = options.output = true;
    const QByteArray svg = bytesOf(m_run, Format::Svg, options);
    QVERIFY(svg.contains("async def main():"));
    QVERIFY(svg.contains(">timeout!<"));
    QVERIFY(QSvgRenderer(svg).isValid());
    QVERIFY(!bytesOf(m_run, Format::Svg).contains("async def main():"));
  }

  void inAnSvgEveryTextKeepsItsWidth() {
    const QByteArray svg = bytesOf(m_run, Format::Svg);
    QCOMPARE(svg.count("<text "), svg.count("textLength="));
  }

  void highContrastIsAThemeOfPicturesToo() {
    PictureOptions options;
    options.theme = paint::ThemeName::HighContrast;
    const QImage image = QImage::fromData(bytesOf(m_run, Format::Png, options));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::black));
  }

  void aPictureTooLargeToPaintIsRefused() {
    PictureOptions options;
    options.widthPx = 1e6;
    const auto result = renderPicture(m_run, options, Format::Png);
    QVERIFY(!result.ok());
    QVERIFY(inEnglish(result.error().message).find("1000000") != std::string::npos);
  }
};

QTEST_MAIN(PictureTest)
#include "picture_test.moc"
