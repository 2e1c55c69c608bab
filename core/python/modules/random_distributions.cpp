// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/random_distributions.h"

#include <cmath>
#include <numbers>

#include "core/python/modules/random_generator.h"

namespace loopscope::python {
namespace {

// Cheng, "The generation of Gamma variables with non-integral shape parameters", 1977: alpha > 1.
double gammaByCheng(RandomGenerator& generator, double alpha, double beta) {
  static const double kMagic = 1.0 + std::log(4.5);
  const double root = std::sqrt(2.0 * alpha - 1.0);
  const double b = alpha - std::log(4.0);
  const double c = alpha + root;
  while (true) {
    const double u1 = generator.next();
    if (!(1e-7 < u1 && u1 < 0.9999999)) continue;
    const double u2 = 1.0 - generator.next();
    const double v = std::log(u1 / (1.0 - u1)) / root;
    const double x = alpha * std::exp(v);
    const double z = u1 * u1 * u2;
    const double r = b + c * v - x;
    if (r + kMagic - 4.5 * z >= 0.0 || r >= std::log(z)) return x * beta;
  }
}

// Ahrens and Dieter, algorithm GS of "Computer methods for sampling", 1974: alpha < 1.
double gammaByAhrens(RandomGenerator& generator, double alpha, double beta) {
  while (true) {
    const double b = (std::numbers::e + alpha) / std::numbers::e;
    const double p = b * generator.next();
    const double x = p <= 1.0 ? std::pow(p, 1.0 / alpha) : -std::log((b - p) / alpha);
    const double u = generator.next();
    const bool isTaken = p > 1.0 ? u <= std::pow(x, alpha - 1.0) : u <= std::exp(-x);
    if (isTaken) return x * beta;
  }
}

}  // namespace

double drawGamma(RandomGenerator& generator, double alpha, double beta) {
  if (alpha > 1.0) return gammaByCheng(generator, alpha, beta);
  if (alpha == 1.0) return -std::log(1.0 - generator.next()) * beta;
  return gammaByAhrens(generator, alpha, beta);
}

double drawBeta(RandomGenerator& generator, double alpha, double beta) {
  const double y = drawGamma(generator, alpha, 1.0);
  return y != 0 ? y / (y + drawGamma(generator, beta, 1.0)) : 0.0;
}

double drawPareto(RandomGenerator& generator, double alpha) {
  return std::pow(1.0 - generator.next(), -1.0 / alpha);
}

double drawWeibull(RandomGenerator& generator, double alpha, double beta) {
  return alpha * std::pow(-std::log(1.0 - generator.next()), 1.0 / beta);
}

}  // namespace loopscope::python
