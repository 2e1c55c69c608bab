// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/calendar_time.h"

#include <chrono>

#include <fmt/format.h>

namespace loopscope::python {

namespace {

constexpr const char* kDays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                 "Friday", "Saturday", "Sunday"};
constexpr const char* kMonths[] = {"January", "February", "March",     "April",   "May",      "June",
                                   "July",    "August",   "September", "October", "November", "December"};
constexpr int64_t kDaySeconds = 86'400;

std::string shortName(const char* name) {
  return std::string(name, 3);
}

std::string formatOne(char directive, const CalendarTime& t) {
  const int hour12 = t.hour % 12 == 0 ? 12 : t.hour % 12;
  switch (directive) {
    case 'Y':
      return fmt::format("{}", t.year);
    case 'y':
      return fmt::format("{:02}", (t.year % 100 + 100) % 100);
    case 'm':
      return fmt::format("{:02}", t.month);
    case 'd':
      return fmt::format("{:02}", t.day);
    case 'e':
      return fmt::format("{:2}", t.day);
    case 'H':
      return fmt::format("{:02}", t.hour);
    case 'I':
      return fmt::format("{:02}", hour12);
    case 'M':
      return fmt::format("{:02}", t.minute);
    case 'S':
      return fmt::format("{:02}", t.second);
    case 'p':
      return t.hour < 12 ? "AM" : "PM";
    case 'j':
      return fmt::format("{:03}", t.yearDay);
    case 'a':
      return shortName(kDays[t.weekday]);
    case 'A':
      return kDays[t.weekday];
    case 'b':
    case 'h':
      return shortName(kMonths[t.month - 1]);
    case 'B':
      return kMonths[t.month - 1];
    case 'w':
      return fmt::format("{}", (t.weekday + 1) % 7);
    case 'u':
      return fmt::format("{}", t.weekday + 1);
    case 'U':
      return fmt::format("{:02}", (t.yearDay + 6 - (t.weekday + 1) % 7) / 7);
    case 'W':
      return fmt::format("{:02}", (t.yearDay + 6 - t.weekday) / 7);
    case 'Z':
      return "UTC";
    case 'z':
      return "+0000";
    case 's':
      return fmt::format("{}", secondsOf(t));
    case 'n':
      return "\n";
    case 't':
      return "\t";
    case '%':
      return "%";
    default:
      return std::string("%") + directive;
  }
}

const char* longForm(char directive) {
  switch (directive) {
    case 'X':
    case 'T':
      return "%H:%M:%S";
    case 'x':
    case 'D':
      return "%m/%d/%y";
    case 'c':
      return "%a %b %e %H:%M:%S %Y";
    case 'F':
      return "%Y-%m-%d";
    case 'R':
      return "%H:%M";
    case 'r':
      return "%I:%M:%S %p";
    default:
      return nullptr;
  }
}

}  // namespace

CalendarTime calendarTime(int64_t seconds) {
  using namespace std::chrono;
  int64_t day = seconds / kDaySeconds;
  int64_t rest = seconds % kDaySeconds;
  if (rest < 0) {
    rest += kDaySeconds;
    --day;
  }
  const sys_days date{days{day}};
  const year_month_day ymd{date};
  CalendarTime time;
  time.year = static_cast<int>(ymd.year());
  time.month = static_cast<int>(static_cast<unsigned>(ymd.month()));
  time.day = static_cast<int>(static_cast<unsigned>(ymd.day()));
  time.hour = static_cast<int>(rest / 3600);
  time.minute = static_cast<int>(rest / 60 % 60);
  time.second = static_cast<int>(rest % 60);
  time.weekday = static_cast<int>(weekday{date}.iso_encoding()) - 1;
  time.yearDay = static_cast<int>((date - sys_days{ymd.year() / January / 1}).count()) + 1;
  return time;
}

int64_t secondsOf(const CalendarTime& time) {
  using namespace std::chrono;
  const year_month_day ymd{year{static_cast<int>(time.year)}, month{static_cast<unsigned>(time.month)},
                           std::chrono::day{static_cast<unsigned>(time.day)}};
  return sys_days{ymd}.time_since_epoch().count() * kDaySeconds + time.hour * int64_t{3600} +
         time.minute * int64_t{60} + time.second;
}

std::string formatCalendarTime(std::string_view format, const CalendarTime& time) {
  std::string text;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%' || i + 1 == format.size()) {
      text += format[i];
      continue;
    }
    const char directive = format[++i];
    if (const char* longer = longForm(directive)) {
      text += formatCalendarTime(longer, time);
    } else {
      text += formatOne(directive, time);
    }
  }
  return text;
}

}  // namespace loopscope::python
