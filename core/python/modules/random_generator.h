// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/python/modules/mersenne_twister.h"
#include "core/runtime/bigint.h"

// What random.Random does, on C++ numbers: each method draws from the twister exactly as often as CPython's
// does, so that the numbers after it are the same too.

namespace loopscope::python {

class RandomGenerator {
 public:
  explicit RandomGenerator(const runtime::BigInteger& seed);

  void seed(const runtime::BigInteger& number);  // its absolute value counts
  void seedWithText(std::string_view utf8);      // CPython: seed, version 2

  double next() { return m_twister.nextDouble(); }  // in [0, 1)
  runtime::BigInteger bits(uint64_t count);
  // In [0, limit); 0 for a limit of 0.
  uint64_t below(uint64_t limit);
  runtime::BigInteger below(const runtime::BigInteger& limit);
  double gauss(double mu, double sigma);
  double normal(double mu, double sigma);

 private:
  MersenneTwister m_twister;
  std::optional<double> m_nextGauss;  // gauss makes two at a time
};

}  // namespace loopscope::python
