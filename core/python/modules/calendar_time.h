// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// Dates and times of day of the simulated wall clock, which is in UTC and knows the names of the C locale.

namespace loopscope::python {

// Where the wall clock stands when a run begins: 2024-01-01T00:00:00Z.
constexpr int64_t kEpochSeconds = 1'704'067'200;

struct CalendarTime {
  int64_t year = 1970;
  int month = 1;  // 1 to 12
  int day = 1;    // of the month
  int hour = 0;
  int minute = 0;
  int second = 0;
  int weekday = 3;  // Monday is 0
  int yearDay = 1;  // from 1
};

// Seconds since 1970, and back. Any of the 64-bit range within the years -32767 to 32767.
CalendarTime calendarTime(int64_t seconds);
int64_t secondsOf(const CalendarTime& time);

// As time.strftime does it. What it does not know stays as it is.
std::string formatCalendarTime(std::string_view format, const CalendarTime& time);

}  // namespace loopscope::python
