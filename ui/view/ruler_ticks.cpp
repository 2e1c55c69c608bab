// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/ruler_ticks.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace loopscope::view {

namespace {

constexpr double kSpacingPx = 10;        // between two texts
constexpr double kClockSpacingPx = 110;  // between two ticks of the clock axis
constexpr double kLeastGapPx = 14;       // a gap narrower than this bears no break mark
constexpr double kRoundingPx = 60;       // among dense instants, how far a label moves to a round time
constexpr int64_t kSecondNs = 1'000'000'000;
constexpr int64_t kHourNs = 3600 * kSecondNs;
constexpr int64_t kDayNs = 24 * kHourNs;

// As long as it takes to tell ticks apart that are so far from each other.
std::string clockText(SimTime time, int64_t stepNs) {
  const int64_t told = time.ns < kSecondNs / 1000 ? 1 : time.ns < kSecondNs ? 1000 : 1'000'000;
  return stepNs < told && time.ns > 0 ? formatInstant(time) : instantText(time);
}

// The roundest time from the one to the other, both included, as clocks and people see it.
SimTime roundestTime(SimTime from, SimTime to) {
  SimTime found = from;
  for (int64_t step = 1; step <= kDayNs; step = niceDuration(static_cast<double>(step) + 0.5).ns) {
    const int64_t rounded = (from.ns / step + (from.ns % step > 0 ? 1 : 0)) * step;
    if (rounded <= to.ns) found = {rounded};
  }
  return found;
}

class TickMaker {
 public:
  TickMaker(const RunView& run, const TimeAxis& axis, const Range& range, double widthPx,
            const RulerFonts& fonts)
      : m_run(run), m_axis(axis), m_range(range), m_widthPx(widthPx), m_fonts(fonts) {}

  RulerTicks make() {
    if (m_axis.empty() || m_widthPx <= 0) return {};
    if (m_axis.kind() == AxisKind::Clock) {
      addClockTicks();
    } else {
      addInstants();
      addGaps();
      addIterations();
    }
    return std::move(m_ticks);
  }

 private:
  double toPx(double coordinate) const { return m_range.shareOf(coordinate) * m_widthPx; }
  double toCoordinate(double px) const { return m_range.at(px / m_widthPx); }

  void addInstants() {
    const std::vector<Instant>& instants = m_axis.instants();
    size_t i = m_axis.instantAt(m_range.begin);
    while (i < instants.size() && instants[i].place.begin <= m_range.end) {
      // The instant at the left edge keeps its label in sight as long as the instant itself is.
      const double endPx = toPx(instants[i].place.end);
      const double x = std::max(toPx(instants[i].place.begin), std::min(0.0, endPx));
      std::string text = instantText(instants[i].time);
      const double width = m_fonts.instant(text);
      const bool fits = x + kInstantInsetPx + width <= m_widthPx;
      const bool leftOut = x < 0 || (x == 0 && endPx < width && m_range.begin > 0);
      if (fits && !leftOut) m_ticks.instants.push_back({x, std::move(text), instants[i].first});
      const bool takesNoRoom = leftOut && standsAlone(i + 1);
      const double freePx = takesNoRoom ? 0 : std::max(x, 0.0) + width + kSpacingPx;
      const size_t next = i + 1;
      i = std::max(next, m_axis.instantAt(toCoordinate(freePx)));
      if (i < instants.size() && toPx(instants[i].place.begin) < freePx) ++i;
      if (i > next) i = addRoundTimes(freePx);
    }
  }

  // Whether the instant's label ends before the next instant begins.
  bool standsAlone(size_t i) const {
    const std::vector<Instant>& instants = m_axis.instants();
    if (i + 1 >= instants.size()) return i < instants.size();
    const double endPx = toPx(instants[i].place.begin) + m_fonts.instant(instantText(instants[i].time));
    return endPx + kSpacingPx <= toPx(instants[i + 1].place.begin);
  }

  // Where instants are closer together than their labels, which of them are named is not told by chance.
  // Returns the first instant that has room for a label of its own again.
  size_t addRoundTimes(double freePx) {
    const std::vector<Instant>& instants = m_axis.instants();
    while (true) {
      const size_t i = m_axis.instantAt(toCoordinate(freePx)) + 1;
      if (freePx >= m_widthPx || i >= instants.size()) return instants.size();
      if (toPx(instants[i].place.begin) > freePx + kRoundingPx || standsAlone(i)) return i;
      const SimTime time = roundestTime(m_axis.timeAt(toCoordinate(freePx)),
                                        m_axis.timeAt(toCoordinate(freePx + kRoundingPx)));
      const double coordinate = m_axis.coordinateOfTime(time);
      const double x = std::max(freePx, toPx(coordinate));
      std::string text = instantText(time);
      const double width = m_fonts.instant(text);
      if (x + kInstantInsetPx + width > m_widthPx) return instants.size();
      m_ticks.instants.push_back({x, std::move(text), m_axis.eventAt(coordinate)});
      freePx = x + width + kSpacingPx;
    }
  }

  void addGaps() {
    const std::vector<Instant>& instants = m_axis.instants();
    size_t i = m_axis.instantAt(m_range.begin);
    while (i + 1 < instants.size() && instants[i].place.end <= m_range.end) {
      const double left = std::max(0.0, toPx(instants[i].place.end));
      const double right = std::min(m_widthPx, toPx(instants[i + 1].place.begin));
      if (right - left < kLeastGapPx) {
        i = std::max(i + 1, m_axis.instantAt(toCoordinate(right + kLeastGapPx / 2)));
        continue;
      }
      addGap(i, left, right);
      ++i;
    }
  }

  void addGap(size_t before, double leftPx, double rightPx) {
    const Instant& from = m_axis.instants()[before];
    const Instant& to = m_axis.instants()[before + 1];
    RulerGap gap{(leftPx + rightPx) / 2, gapText(from, to), from.gapCompressed};
    double free = leftPx;  // a wide instant label may reach into the gap
    const auto label = std::lower_bound(m_ticks.instants.begin(), m_ticks.instants.end(), gap.xPx,
                                        [](const RulerTick& t, double x) { return t.xPx < x; });
    if (label != m_ticks.instants.begin())
      free = std::max(free, (label - 1)->xPx + m_fonts.instant((label - 1)->text) + kSpacingPx);
    const double width = m_fonts.gap(gap.text);
    if (gap.xPx - width / 2 < free || gap.xPx + width / 2 + kSpacingPx > rightPx) gap.text.clear();
    if (!gap.text.empty() || gap.compressed) m_ticks.gaps.push_back(std::move(gap));
  }

  // A gap inside an iteration is one in which the loop stands still, any other one it sleeps through.
  // Without a loop there is nobody to be idle, and runs that share the axis may do different things in it.
  // The sign keeps it apart from the instant before it.
  std::string gapText(const Instant& from, const Instant& to) const {
    if (m_axis.shared() || m_run.iterations().empty())
      return "+" + formatDuration({to.time.ns - from.time.ns});
    const Iteration* iteration = m_run.iterationAt(from.last);
    const bool blocked = iteration && iteration->end > from.last;
    const QString text = blocked ? QCoreApplication::translate("Ruler", "%1 blocked")
                                 : QCoreApplication::translate("Ruler", "%1 idle");
    return text.arg(QString::fromStdString(formatDuration({to.time.ns - from.time.ns}))).toStdString();
  }

  void addIterations() {
    const std::vector<Iteration>& iterations = m_run.iterations();
    const auto byBegin = [](EventId e, const Iteration& it) { return e < it.begin; };
    auto first =
        std::upper_bound(iterations.begin(), iterations.end(), m_axis.eventAt(m_range.begin), byBegin);
    if (first != iterations.begin()) --first;
    const auto last = std::upper_bound(first, iterations.end(), m_axis.eventAt(m_range.end), byBegin);
    if (first == last) return;
    const double eachPx = m_fonts.number(std::to_string((last - 1)->number)) + kSpacingPx;
    const int64_t step = niceStep(static_cast<double>(last - first) * eachPx / m_widthPx);
    double freePx = 0;
    const auto skip = static_cast<std::ptrdiff_t>((step - first->number % step) % step);
    for (auto it = first + std::min(skip, last - first); it < last;) {
      std::string text = std::to_string(it->number);
      const double half = m_fonts.number(text) / 2;
      const double x = (toPx(m_axis.coordinate(it->begin)) + toPx(m_axis.coordinate(it->end))) / 2;
      if (x - half >= freePx && x + half <= m_widthPx) {
        m_ticks.iterations.push_back({x, std::move(text), it->begin});
        freePx = x + half + kSpacingPx;
      }
      if (last - it <= step) break;
      it += step;
    }
  }

  void addClockTicks() {
    const SimTime from = m_axis.timeAt(m_range.begin);
    const SimTime to = m_axis.timeAt(m_range.end);
    const double nsPerPx =
        static_cast<double>(to.ns - from.ns) /
        std::max(1.0, toPx(m_axis.coordinateOfTime(to)) - toPx(m_axis.coordinateOfTime(from)));
    const int64_t step = niceDuration(std::max(1.0, nsPerPx * kClockSpacingPx)).ns;
    double freePx = 0;
    for (int64_t ns = (from.ns + step - 1) / step * step; ns <= to.ns; ns += step) {
      const double coordinate = m_axis.coordinateOfTime({ns});
      const double x = toPx(coordinate);
      std::string text = clockText({ns}, step);
      const double width = m_fonts.instant(text);
      if (x < freePx || x + kInstantInsetPx + width > m_widthPx) continue;
      m_ticks.instants.push_back({x, std::move(text), m_axis.eventAt(coordinate)});
      freePx = x + width + kSpacingPx;
      if (ns > INT64_MAX - step) break;
    }
  }

  const RunView& m_run;
  const TimeAxis& m_axis;
  Range m_range;
  double m_widthPx;
  const RulerFonts& m_fonts;
  RulerTicks m_ticks;
};

}  // namespace

RulerTicks rulerTicks(const RunView& run, const TimeAxis& axis, const Range& range, double widthPx,
                      const RulerFonts& fonts) {
  return TickMaker(run, axis, range, widthPx, fonts).make();
}

int64_t niceStep(double atLeast) {
  for (int64_t decade = 1; decade <= INT64_MAX / 100; decade *= 10) {
    for (const int64_t factor : {1, 2, 5})
      if (static_cast<double>(decade * factor) >= atLeast) return decade * factor;
  }
  return INT64_MAX / 10;
}

SimTime niceDuration(double atLeastNs) {
  constexpr int64_t kSeconds[] = {15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10'800, 21'600, 43'200};
  if (atLeastNs <= 10.0 * kSecondNs) return {niceStep(atLeastNs)};
  for (const int64_t seconds : kSeconds)
    if (static_cast<double>(seconds * kSecondNs) >= atLeastNs) return {seconds * kSecondNs};
  const int64_t days = niceStep(atLeastNs / static_cast<double>(kDayNs));
  return {days > INT64_MAX / kDayNs / 10 ? INT64_MAX / 10 : days * kDayNs};
}

std::string instantText(SimTime time) {
  // Rulers are read beside each other: minutes have no decimals.
  if (time.ns >= kHourNs && time.ns % kHourNs != 0)
    return formatDuration({time.ns - time.ns % kHourNs}) + " " + instantText({time.ns % kHourNs});
  std::string text = formatDuration(time);
  const size_t zero = text.find(".0 ");
  if (zero != std::string::npos) text.erase(zero, 2);
  return text;
}

}  // namespace loopscope::view
