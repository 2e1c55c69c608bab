// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sim_time.h"

#include <fmt/format.h>

#include <cmath>

namespace loopscope {
namespace {

constexpr int64_t kUs = 1'000;
constexpr int64_t kMs = 1'000'000;
constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kMinute = 60 * kSecond;
constexpr int64_t kHour = 60 * kMinute;

// value/unit with at most three decimals, and at least minDecimals.
std::string decimal(int64_t valueNs, int64_t unitNs, int minDecimals) {
  std::string text = fmt::format("{:.3f}", static_cast<double>(valueNs) / static_cast<double>(unitNs));
  const size_t shortest = text.find('.') + 1 + static_cast<size_t>(minDecimals);
  while (text.size() > shortest && text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string twoUnits(int64_t valueNs, int64_t bigNs, const char* big, int64_t smallNs, const char* small) {
  const int64_t bigs = valueNs / bigNs;
  const std::string rest = decimal(valueNs % bigNs, smallNs, 0);
  if (rest == "0") return fmt::format("{} {}", bigs, big);
  return fmt::format("{} {} {} {}", bigs, big, rest, small);
}

}  // namespace

SimTime fromSeconds(double seconds) {
  if (std::isnan(seconds)) return {0};
  const double ns = seconds * 1e9;
  constexpr double kLimit = 9.2e18;
  if (ns >= kLimit) return SimTime::max();
  if (ns <= -kLimit) return {-SimTime::max().ns};
  // A program that sleeps for what is left of a period may be left with a float's last digit: time must pass
  // then.
  if (ns > 0 && ns < 1) return {1};
  return {std::llround(ns)};
}

double toSeconds(SimTime time) {
  return static_cast<double>(time.ns) / 1e9;
}

SimTime saturatingAdd(SimTime now, SimTime delay) {
  int64_t sum = 0;
  if (__builtin_add_overflow(now.ns, delay.ns, &sum))
    return delay.ns > 0 ? SimTime::max() : SimTime{-SimTime::max().ns};
  return {sum};
}

std::string formatDuration(SimTime duration) {
  const int64_t ns = duration.ns;
  if (ns < 0) return "-" + formatDuration({-ns});
  if (ns == 0) return "0 s";
  if (ns < kUs) return fmt::format("{} ns", ns);
  if (ns < kMs) return decimal(ns, kUs, 0) + " \u00b5s";
  if (ns < kSecond) return decimal(ns, kMs, 0) + " ms";
  if (ns < kMinute) return decimal(ns, kSecond, 1) + " s";
  if (ns < kHour) return twoUnits(ns, kMinute, "min", kSecond, "s");
  return twoUnits(ns, kHour, "h", kMinute, "min");
}

std::string formatInstant(SimTime time) {
  std::string text = fmt::format("{}{}.{:09}", time.ns < 0 ? "-" : "", std::abs(time.ns / kSecond),
                                 std::abs(time.ns % kSecond));
  const size_t shortest = text.find('.') + 4;
  while (text.size() > shortest && text.back() == '0') text.pop_back();
  return text + " s";
}

}  // namespace loopscope
