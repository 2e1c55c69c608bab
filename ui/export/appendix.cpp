// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/appendix.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/trace/explain.h"
#include "core/trace/housekeeping.h"
#include "ui/paint/metrics.h"
#include "ui/view/in_words.h"

namespace loopscope::pictures {

using paint::Align;
using paint::Role;
using paint::Scene;
using paint::Shape;
using paint::TextMeasure;
using paint::TextStyle;
using trace::Event;
using trace::EventKind;

namespace {

constexpr double kLinePx = 18;
constexpr double kNumberPx = 18;  // the disc around a number
constexpr size_t kMostLines = 400;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Picture)
};

QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

// 0 is told first; -1 not at all.
int importance(const Event& event) {
  switch (event.kind()) {
    case EventKind::BlockBegins:
      return event.isInLine() ? -1 : 0;
    case EventKind::CancelRequested:
      return 0;
    case EventKind::ExceptionRaised:
    case EventKind::CancelThrown:
      return 1;
    case EventKind::TaskEnded:
    case EventKind::HandedBack:
      return 2;
    case EventKind::Printed:
    case EventKind::JobSubmitted:
      return 3;
    case EventKind::TaskCreated:
      return 4;
    default:
      return -1;
  }
}

// Lines of text under a small title; each is shortened to the width.
class Listing {
 public:
  Listing(double widthPx, TextMeasure& measure, const QString& title) : m_measure(measure) {
    m_scene.size = {widthPx, paint::kUnitPx};
    add(title.toUpper(), TextStyle::Gap, Role::LaneStatus, paint::kHeaderPaddingPx);
  }
  void add(const QString& text, TextStyle style, Role role, double left) {
    const double room = m_scene.size.width() - left - paint::kHeaderPaddingPx;
    addText(m_scene, m_measure, role, style, {left, m_scene.size.height(), room, kLinePx}, Align::Left,
            m_measure.elided(text, style, room));
    m_scene.size.rheight() += kLinePx;
  }
  // In front of the line that comes next.
  void addNumber(size_t number) {
    addCaptionNumber(m_scene, m_measure,
                     {paint::kHeaderPaddingPx + kNumberPx / 2, m_scene.size.height() + kLinePx / 2}, number);
  }
  void addLead(const QString& text, double rightPx) {
    addText(m_scene, m_measure, Role::RulerNumber, TextStyle::Number,
            {paint::kHeaderPaddingPx, m_scene.size.height(), rightPx - paint::kHeaderPaddingPx, kLinePx},
            Align::Right, text);
  }
  double width(const QString& text, TextStyle style) { return m_measure.width(text, style); }
  Scene take() {
    m_scene.size.rheight() += 2 * paint::kUnitPx;
    return std::move(m_scene);
  }
  double roomFrom(double left) const { return m_scene.size.width() - left - paint::kHeaderPaddingPx; }

 private:
  Scene m_scene;
  TextMeasure& m_measure;
};

QStringList wrapped(const QString& text, double roomPx, Listing& listing) {
  QStringList lines;
  QString line;
  const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
  for (const QString& word : words) {
    const QString longer = line.isEmpty() ? word : line + u' ' + word;
    if (!line.isEmpty() && listing.width(longer, TextStyle::Legend) > roomPx) {
      lines << line;
      line = word;
    } else {
      line = longer;
    }
  }
  if (!line.isEmpty()) lines << line;
  return lines;
}

bool isHeaderLine(const QString& line) {
  for (const char* key : {"# title:", "# topic:", "# text:", "# open:", "# beside:"})
    if (line.startsWith(QLatin1String(key))) return true;
  return false;
}

}  // namespace

std::vector<EventId> captionEvents(const view::RunView& run, const std::vector<EventId>& marked,
                                   EventId first, EventId last) {
  std::vector<EventId> events;
  for (const EventId mark : marked)
    if (mark >= first && mark <= last) events.push_back(mark);
  if (!events.empty()) return events;
  const trace::Trace& trace = run.trace();
  for (int wanted = 0; wanted <= 4 && events.size() < kMostCaptions; ++wanted) {
    for (uint32_t i = first.value(); i <= last.value() && events.size() < kMostCaptions; ++i) {
      const Event& event = trace.at(EventId(i));
      const bool ofLibrary = event.lane().valid() && trace::isHousekeeping(trace, trace.at(event.lane()));
      if (importance(event) == wanted && !ofLibrary) events.emplace_back(i);
    }
  }
  std::sort(events.begin(), events.end());
  return events;
}

void addCaptionNumber(Scene& scene, TextMeasure& measure, QPointF centre, size_t number) {
  const QRectF box(centre.x() - kNumberPx / 2, centre.y() - kNumberPx / 2, kNumberPx, kNumberPx);
  scene.add(Shape::Disc, Role::CaptionNumber, box);
  addText(scene, measure, Role::CaptionNumberText, TextStyle::Number, box, Align::Centre,
          QString::number(number));
}

Scene buildCaptions(const view::RunView& run, const std::vector<EventId>& events, double widthPx,
                    TextMeasure& measure) {
  if (events.empty()) return {};
  Listing listing(widthPx, measure, Words::tr("What happens"));
  constexpr double kTextLeft = paint::kHeaderPaddingPx + kNumberPx + 2 * paint::kUnitPx;
  for (size_t i = 0; i < events.size(); ++i) {
    const QString when = toQString(formatInstant(run.trace().at(events[i]).time()));
    const QString text = when + u' ' + u' ' + view::inWords(trace::explain(run.trace(), events[i]).sentence);
    listing.addNumber(i + 1);
    for (const QString& line : wrapped(text, listing.roomFrom(kTextLeft), listing))
      listing.add(line, TextStyle::Legend, Role::CaptionText, kTextLeft);
  }
  return listing.take();
}

Scene buildSource(const view::RunView& run, double widthPx, TextMeasure& measure) {
  QStringList lines = toQString(run.trace().source()).split(u'\n');
  qsizetype skipped = 0;
  while (skipped < lines.size() && (isHeaderLine(lines[skipped]) || lines[skipped].trimmed().isEmpty()))
    ++skipped;
  while (!lines.isEmpty() && lines.back().trimmed().isEmpty()) lines.pop_back();
  if (skipped >= lines.size()) return {};
  Listing listing(widthPx, measure, Words::tr("Source"));
  const double right =
      paint::kHeaderPaddingPx + listing.width(QString::number(lines.size()), TextStyle::Number);
  for (qsizetype i = skipped; i < lines.size() && i < static_cast<qsizetype>(kMostLines); ++i) {
    listing.addLead(QString::number(i + 1), right);
    listing.add(lines[i], TextStyle::Code, Role::CaptionText, right + 3 * paint::kUnitPx);
  }
  return listing.take();
}

Scene buildOutput(const view::RunView& run, double widthPx, TextMeasure& measure) {
  Listing listing(widthPx, measure, Words::tr("Output"));
  double left = 0;
  size_t count = 0;
  for (const Event& event : run.trace().events()) {
    if (event.kind() != EventKind::Printed || count == kMostLines) continue;
    const QString when = toQString(formatInstant(event.time()));
    left = std::max(left, paint::kHeaderPaddingPx + listing.width(when, TextStyle::Number));
    ++count;
  }
  if (count == 0) return {};
  for (const Event& event : run.trace().events()) {
    if (event.kind() != EventKind::Printed || count-- == 0) continue;
    QStringList lines = toQString(run.trace().text(event.textId())).split(u'\n');
    if (lines.size() > 1 && lines.back().isEmpty()) lines.pop_back();
    listing.addLead(toQString(formatInstant(event.time())), left);
    for (const QString& line : lines)
      listing.add(line, TextStyle::Code, Role::CaptionText, left + 3 * paint::kUnitPx);
  }
  return listing.take();
}

}  // namespace loopscope::pictures
