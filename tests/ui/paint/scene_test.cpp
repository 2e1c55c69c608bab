// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QtTest>
#include <array>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"
#include "ui/paint/metrics.h"
#include "ui/paint/outline.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"

using namespace loopscope;
using namespace loopscope::paint;
using view::AxisKind;

namespace {

struct Shown {
  explicit Shown(trace::TracePtr trace, AxisKind kind = AxisKind::Elastic)
      : run(trace), axis(std::move(trace), kind), rows(view::laneRows(run)) {
    request.range = {-0.5, axis.length() + 0.5};
  }
  view::RunView run;
  view::TimeAxis axis;
  std::vector<view::LaneRow> rows;
  TextMeasure measure;
  SceneRequest request{.run = run, .axis = axis, .rows = rows, .range = {}, .widthPx = 1400, .heightPx = 500};

  Scene lanes() { return buildLanes(request, measure); }
  Scene overlay() { return buildOverlay(request, lanes(), measure); }
};

std::vector<Primitive> withRole(const Scene& scene, Role role) {
  std::vector<Primitive> found;
  for (const Primitive& p : scene.primitives)
    if (p.role == role) found.push_back(p);
  return found;
}

// A pool of two whose workers, lanes 3 and 4, take turns at computing.
trace::TracePtr turnsTrace(int turns) {
  test_support::TraceBuilder b;
  b.startLoop();
  const LaneId pool = b.createPool(2);
  const std::array workers{b.startWorker(pool), b.startWorker(pool)};
  for (const LaneId worker : workers) {
    b.startsJob(worker, b.submits(b.loop(), pool, "count"));
  }
  const auto add = [&](trace::EventKind kind, LaneId lane) {
    return b.add(kind, lane, {.value = -1, .other = trace::kInLine, .text = "the GIL"});
  };
  add(trace::EventKind::BlockBegins, workers[1]);
  for (int turn = 0; turn < turns; ++turn) {
    b.atNs(int64_t(turn + 1) * 5'000'000);
    add(trace::EventKind::BlockBegins, workers[size_t(turn % 2)]);
    add(trace::EventKind::BlockEnds, workers[size_t(1 - turn % 2)]);
  }
  b.finish();
  return b.build();
}

}  // namespace

class SceneTest : public QObject {
  Q_OBJECT

 private slots:
  void everyStateHasItsShape() {
    Shown shown(test_support::waitForTrace());
    const Scene scene = shown.lanes();
    QCOMPARE(scene.count(Role::LoopBox), shown.run.iterations().size());
    QCOMPARE(scene.count(Role::InstantBand), size_t(3));
    QVERIFY(scene.count(Role::Ready) >= 3);
    QVERIFY(scene.count(Role::Waiting) >= 3);
    QCOMPARE(withRole(scene, Role::Cancelled).size(), size_t(2));  // a disc and its cross
    QVERIFY(scene.count(Role::Returned) >= 2);
    for (const Primitive& ready : withRole(scene, Role::Ready)) QCOMPARE(ready.shape, Shape::Hatch);
  }

  void aResumedBarHasAnOpenEdgeAndAFreshOneNot() {
    Shown shown(test_support::waitForTrace());
    int fresh = 0;
    int resumed = 0;
    for (const Primitive& bar : withRole(shown.lanes(), Role::Running)) {
      fresh += bar.shape == Shape::Rounded;
      resumed += bar.shape == Shape::Ribbon;
    }
    QCOMPARE(fresh, 4);  // three tasks and a job
    QVERIFY(resumed >= 3);
  }

  void aBlockedLoopIsNamedAndEdgedAndStarvesTheOthers() {
    Shown shown(test_support::blockedLoopTrace());
    const Scene scene = shown.lanes();
    QCOMPARE(scene.count(Role::LoopBlocked), size_t(1));
    QCOMPARE(scene.count(Role::BlockedEdge), size_t(1));
    QVERIFY(scene.count(Role::Starved) >= 1);
    const auto labels = withRole(scene, Role::BarLabel);
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const Primitive& p) { return p.text == "time.sleep(2) blocks the loop"; }));
    QCOMPARE(scene.count(Role::Raised), size_t(1));
    QCOMPARE(withRole(scene, Role::DangerLabel).at(0).text, QString("ValueError"));
  }

  void whatNobodyWantsAnyMoreIsHollow() {
    test_support::TraceBuilder b;
    b.startLoop();
    const LaneId pool = b.createPool(1);
    const LaneId worker = b.startWorker(pool);
    const ObjectId object = b.addObject(trace::ObjectKind::Job, "work");
    const EventId submitted = b.add(trace::EventKind::JobSubmitted, b.loop(),
                                    {.object = object, .other = b.objectOf(pool).value(), .text = "work"});
    b.startsJob(worker, submitted);
    b.blocks(worker, test_support::kSecondNs, "time.sleep(1)");
    b.atNs(test_support::kSecondNs / 4);
    b.add(trace::EventKind::JobDropped, b.loop(), {.object = object});
    b.unblocks(worker);
    b.endsJob(worker, submitted);
    b.finish();
    Shown shown(b.build(), AxisKind::Clock);
    const Scene scene = shown.lanes();
    const auto rest = withRole(scene, Role::Unwanted);
    QCOMPARE(rest.size(), size_t(1));
    for (const Primitive& bar : withRole(scene, Role::Running)) {
      if (bar.target.lane != worker) continue;
      QVERIFY(bar.rect.right() <= rest[0].rect.left() + 1);
      QVERIFY(rest[0].rect.width() > 2.5 * bar.rect.width());
    }
    QCOMPARE(buildLegend(900, scene, shown.measure).count(Role::Unwanted), size_t(1));
  }

  void anIterationBehindANarrowOneIsAsLongAsItTakes() {
    test_support::TraceBuilder b;
    b.startLoop();
    b.iteration(1);
    const LaneId task = b.createTask(b.loop(), "count");
    b.endsHandle(b.runs(b.setTimer(b.loop(), 0, "x"), "x"));
    b.iteration(1);
    b.step(task);
    b.atNs(test_support::kSecondNs);
    b.ends(task);
    b.finish();
    Shown shown(b.build(), AxisKind::Clock);
    const Scene scene = shown.lanes();
    double widest = 0;
    for (const Primitive& box : withRole(scene, Role::LoopBox)) widest = std::max(widest, box.rect.width());
    QVERIFY2(widest > 1000, qPrintable(QString::number(widest)));
    // Whoever computes so long blocks the loop, and looks like it.
    QCOMPARE(scene.count(Role::BlockedEdge), size_t(1));
  }

  // Two workers take turns of 5 ms; at every zoom it is seen that neither computes all the time.
  void turnsOfThreadsAreSeenAtEveryZoom() {
    Shown shown(turnsTrace(200));
    const double whole = shown.axis.length();
    for (const double part : {1.0, 0.3, 0.05}) {
      shown.request.range = {whole * (1 - part) / 2, whole * (1 + part) / 2};
      const Scene scene = shown.lanes();
      const double fullPx = RowMetrics{shown.request.laneHeightPx}.barPx();
      double runningPx = 0;
      double shownPx = 0;
      for (const Primitive& p : scene.primitives) {
        if (p.target.lane != LaneId(3)) continue;
        if (p.role == Role::InLine) shownPx += p.rect.width() * fullPx;
        if (p.role == Role::Dense) shownPx += p.rect.width() * 0.7 * fullPx;
        if (p.role == Role::Running) shownPx += p.rect.width() * fullPx;
        if (p.role == Role::Running || p.role == Role::Dense) runningPx += p.rect.width() * p.rect.height();
      }
      const double share = runningPx / shownPx;
      QVERIFY2(share > 0.35 && share < 0.65, qPrintable(QString("at %1: %2").arg(part).arg(share)));
    }
    const auto inLine = withRole(shown.lanes(), Role::InLine);
    QVERIFY(!inLine.empty());
    QCOMPARE(inLine.front().shape, Shape::Hatch);
    TextMeasure measure;
    QCOMPARE(buildLegend(900, shown.lanes(), measure).count(Role::InLine), size_t(1));
  }

  void aThreadThatBlocksDoesNotBlockTheLoop() {
    Shown shown(test_support::waitForTrace());
    QCOMPARE(shown.lanes().count(Role::LoopBlocked), size_t(0));
  }

  void textsNeverOverlap_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("laneHeightPx");
    for (int kind = 0; kind < 3; ++kind)
      for (const double height : {24.0, 40.0, 56.0, 100.0})
        QTest::addRow("axis %d, rows of %g", kind, height) << kind << height;
  }
  void textsNeverOverlap() {
    QFETCH(int, kind);
    QFETCH(double, laneHeightPx);
    for (const auto& trace :
         {test_support::waitForTrace(), test_support::blockedLoopTrace(), test_support::bigTrace(2000, 8)}) {
      Shown shown(trace, static_cast<AxisKind>(kind));
      shown.request.laneHeightPx = laneHeightPx;
      for (double length = shown.axis.length(); length > 0.5; length /= 2.5) {
        const double middle = shown.axis.length() / 2;
        shown.request.range = {middle - length / 2, middle + length / 2};
        const Scene scene = shown.lanes();
        std::vector<QRectF> taken;
        for (const Primitive& p : scene.primitives) {
          if (p.shape != Shape::Text) continue;
          const QRectF box = textExtent(p).adjusted(0, 3, 0, -3);
          QVERIFY2(box.left() >= -0.5 && box.right() <= shown.request.widthPx + 0.5, qPrintable(p.text));
          for (const QRectF& other : taken) QVERIFY2(!other.intersects(box), qPrintable(p.text));
          taken.push_back(box);
        }
      }
    }
  }

  void theNumberOfPrimitivesIsBoundedAtAnyZoom_data() {
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 3; ++kind) QTest::addRow("axis %d", kind) << kind;
  }
  void theNumberOfPrimitivesIsBoundedAtAnyZoom() {
    QFETCH(int, kind);
    Shown shown(test_support::bigTrace(200'000, 40), static_cast<AxisKind>(kind));
    shown.request.laneHeightPx = 24;
    const double cells = shown.request.widthPx / 3 * static_cast<double>(shown.request.endRow() + 2);
    for (double length = shown.axis.length(); length > 0.5; length /= 4) {
      shown.request.range = {shown.axis.length() / 3, shown.axis.length() / 3 + length};
      QVERIFY(static_cast<double>(shown.lanes().primitives.size()) < cells);
    }
  }

  void nothingVanishesWhereAllIsDense() {
    Shown shown(test_support::bigTrace(200'000, 5));
    const Scene scene = shown.lanes();
    for (const view::LaneRow& row : shown.rows) {
      if (shown.run.trace().at(row.lane).kind != trace::LaneKind::Task) continue;
      double covered = 0;
      for (const Primitive& p : scene.primitives)
        if (p.target.lane == row.lane && p.role == Role::Dense) covered += p.rect.width();
      QVERIFY(covered > shown.request.widthPx * 0.8);
    }
  }

  // Sleeps of 5 s and 55 s in turn, at the zoom at which the long ones are hardly wider than a cell.
  void whoeverIsAlwaysBusyHasNoHoles() {
    test_support::TraceBuilder b;
    for (int64_t minute = 0; minute < 400; ++minute) {
      for (const int64_t second : {60 * minute + 5, 60 * minute + 60}) {
        b.blocks(test_support::TraceBuilder::mainThread(), second * test_support::kSecondNs, "time.sleep()");
        b.atNs(second * test_support::kSecondNs);
        b.unblocks(test_support::TraceBuilder::mainThread());
      }
    }
    b.finish();
    const trace::TracePtr trace = b.build();
    for (const AxisKind kind : {AxisKind::Elastic, AxisKind::Clock}) {
      Shown shown(trace, kind);
      for (double zoom = 1; zoom < 12; zoom *= 1.07) {
        shown.request.range = {0, shown.axis.length() / zoom};
        std::vector<QRectF> bars;
        for (const Primitive& p : shown.lanes().primitives)
          if (p.role == Role::Dense || p.role == Role::Blocked || p.role == Role::Running)
            bars.push_back(p.rect);
        std::sort(bars.begin(), bars.end(),
                  [](const QRectF& one, const QRectF& other) { return one.left() < other.left(); });
        double covered = 0;
        for (const QRectF& bar : bars) {
          QVERIFY2(bar.left() - covered <= 2, qPrintable(QString::number(bar.left() - covered)));
          covered = std::max(covered, bar.right());
        }
        QVERIFY2(covered >= shown.request.widthPx - 4,
                 qPrintable(QString("%1 at %2").arg(covered).arg(zoom)));
      }
    }
  }

  void onTheClockBurstsBecomeTicks() {
    Shown shown(test_support::waitForTrace(), AxisKind::Clock);
    for (const Primitive& bar : withRole(shown.lanes(), Role::Running)) QVERIFY(bar.rect.width() >= 2);
    QVERIFY(shown.lanes().count(Role::Running) + shown.lanes().count(Role::Dense) > 3);
  }

  void aCompressedGapBearsABreakMark() {
    test_support::TraceBuilder b;
    b.startLoop();
    for (const int64_t seconds : {0, 1, 2, 3, 3603}) b.atNs(seconds * test_support::kSecondNs).iteration(0);
    Shown shown(b.build());
    QCOMPARE(buildRuler(shown.request, shown.measure).count(Role::BreakMark), size_t(1));
    QCOMPARE(shown.lanes().count(Role::BreakMark), size_t(1));
  }

  void aLoopThatWaitsIsDottedUpToTheEdgeOfWhatIsShown() {
    Shown shown(test_support::waitForTrace());
    const view::Instant& first = shown.axis.instants()[0];
    const view::Instant& second = shown.axis.instants()[1];
    const double gap = second.place.begin - first.place.end;
    for (const double begin : {first.place.end - 2, first.place.end + gap * 0.4}) {
      shown.request.range = {begin, first.place.end + gap * 0.6};
      double rightPx = 0;
      for (const Primitive& p : withRole(shown.lanes(), Role::Idle))
        if (shown.run.trace().at(p.target.lane).kind == trace::LaneKind::EventLoop) rightPx = p.rect.right();
      QVERIFY2(rightPx > shown.request.widthPx - 10, qPrintable(QString::number(rightPx)));
    }
  }

  void whatLiesAfterTheCursorIsDimmed() {
    Shown shown(test_support::waitForTrace());
    shown.request.cursor = EventId(30);
    const Scene overlay = shown.overlay();
    const auto veils = withRole(overlay, Role::Veil);
    QCOMPARE(veils.size(), size_t(1));
    QCOMPARE(veils[0].rect.left(), shown.request.eventPx(EventId(30)));
    shown.request.cursor = {};
    QCOMPARE(shown.overlay().count(Role::Veil), size_t(0));
  }

  void aCancellationIsARedArrowFromTheInstantOfItsCause() {
    Shown shown(test_support::waitForTrace());
    uint32_t thrown = 0;
    while (shown.run.trace().at(EventId(thrown)).kind() != trace::EventKind::CancelThrown) ++thrown;
    shown.request.cursor = EventId(thrown);
    const Scene overlay = shown.overlay();
    const auto arrows = withRole(overlay, Role::Cancel);
    QCOMPARE(arrows.size(), size_t(1));
    const EventId request = shown.run.trace().at(EventId(thrown)).causeId();
    QCOMPARE(arrows[0].points.front().x(), shown.request.eventPx(request));
    QCOMPARE(overlay.count(Role::CancelLabel), size_t(1));
  }

  void whatIsHitIsWhatWasDrawn() {
    Shown shown(test_support::waitForTrace());
    const Scene scene = shown.lanes();
    for (const Primitive& bar : withRole(scene, Role::Running)) {
      const Primitive* hit = hitTest(scene, bar.rect.center());
      QVERIFY(hit != nullptr);
      QCOMPARE(hit->target.lane, bar.target.lane);
    }
    QVERIFY(hitTest(scene, {shown.request.widthPx + 50, 10}) == nullptr);
  }

  void headersSayWhatEachLaneDoesAndAreShortenedToFit() {
    Shown shown(test_support::waitForTrace());
    shown.request.widthPx = 184;
    const trace::LoopState state = shown.run.states().stateAt(EventId(20));
    const Scene scene = buildHeaders(shown.request, &state, shown.measure);
    QCOMPARE(scene.count(Role::LaneName), shown.rows.size());
    QCOMPARE(scene.count(Role::LaneStatus), shown.rows.size());
    for (const Primitive& p : scene.primitives)
      if (p.shape == Shape::Text) QVERIFY2(textExtent(p).right() <= 184, qPrintable(p.text));
  }

  void lowRowsSayItToo() {
    Shown shown(test_support::waitForTrace());
    const trace::LoopState state = shown.run.states().stateAt(EventId(20));
    for (const double rowPx : {30.0, 35.0, 39.0}) {
      shown.request.laneHeightPx = rowPx;
      const Scene scene = buildHeaders(shown.request, &state, shown.measure);
      QCOMPARE(scene.count(Role::LaneStatus), shown.rows.size());
      for (const Primitive& p : scene.primitives) {
        if (p.shape != Shape::Text) continue;
        const int row = static_cast<int>(p.rect.center().y() / rowPx);
        QVERIFY(p.rect.top() >= row * rowPx && p.rect.bottom() <= (row + 1) * rowPx);
      }
    }
  }

  void theOverviewHoldsTheWholeRunWithFewPrimitives() {
    Shown shown(test_support::bigTrace(200'000, 300));
    shown.request.heightPx = 60;
    const Scene scene = buildOverview(shown.request);
    QVERIFY(scene.primitives.size() > 20);
    for (const Primitive& p : scene.primitives) {
      QVERIFY(p.rect.left() >= 0 && p.rect.right() <= shown.request.widthPx + 1);
      QVERIFY(p.rect.top() >= 0 && p.rect.bottom() <= 60);
    }
  }

  void anEmptyRunHasAnEmptyScene() {
    Shown shown(test_support::TraceBuilder().build());
    QVERIFY(shown.lanes().primitives.size() <= 2);
    QVERIFY(shown.overlay().primitives.empty());
    buildRuler(shown.request, shown.measure);
    buildOverview(shown.request);
  }

  void theSameRequestGivesTheSamePixels() {
    const auto paint = [] {
      Shown shown(test_support::waitForTrace());
      QImage image(1400, 500, QImage::Format_ARGB32_Premultiplied);
      QPainter painter(&image);
      paintScene(painter, shown.lanes(), darkTheme());
      return image;
    };
    QCOMPARE(paint(), paint());
  }

  void instantsAreNamedInSightAndNoneBehindALaterCursor() {
    test_support::TraceBuilder b;
    b.startLoop();
    for (const int64_t tenth : {0, 7, 10, 15, 16, 17, 20, 27}) {
      b.atNs(tenth * test_support::kSecondNs / 10);
      for (int i = 0; i < 3; ++i) b.iteration(1);
    }
    Shown shown(b.build());
    shown.request.range.end = shown.axis.length() * 0.6;
    for (shown.request.widthPx = 400; shown.request.widthPx < 800; shown.request.widthPx += 7) {
      for (size_t i = 0; i < shown.run.trace().size(); ++i) {
        shown.request.cursor = EventId::fromSize(i);
        const SimTime now = shown.run.trace().at(shown.request.cursor).time();
        const Scene ruler = buildRuler(shown.request, shown.measure);
        for (const Primitive& p : withRole(ruler, Role::RulerInstant)) {
          QVERIFY2(textExtent(p).right() <= shown.request.widthPx, qPrintable(p.text));
          if (p.rect.left() < shown.request.cursorPx()) continue;
          QVERIFY2(shown.run.trace().at(p.target.event).time() >= now, qPrintable(p.text));
        }
      }
    }
  }

  void nothingVanishesWhereThePictureIsMadeSmaller() {
    for (double y = 10; y < 12; y += 0.25) {
      Scene scene;
      scene.add(Shape::Line, Role::Waiting, {0, y, 100, 0});
      QImage image(40, 40, QImage::Format_RGB32);
      image.fill(Qt::white);
      QPainter painter(&image);
      painter.scale(0.3, 0.3);
      paintScene(painter, scene, lightTheme());
      painter.end();
      bool seen = false;
      for (int row = 0; row < image.height(); ++row) seen |= image.pixelColor(10, row) != QColor(Qt::white);
      QVERIFY2(seen, qPrintable(QString::number(y)));
    }
  }

  void legendLinesStayInsideTheirWidth() {
    TextMeasure measure;
    for (const double width : {240.0, 500.0, 1400.0}) {
      const Scene scene = buildLegend(width, Shown(test_support::waitForTrace()).lanes(), measure);
      QVERIFY(scene.count(Role::LegendText) > 6);
      for (const Primitive& p : scene.primitives) QVERIFY(p.rect.right() <= width);
      QVERIFY(scene.size.height() < 300);
    }
  }
};

QTEST_MAIN(SceneTest)
#include "scene_test.moc"
