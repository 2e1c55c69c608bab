// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rarer distributions of the random module, each drawing the numbers that CPython draws.

namespace loopscope::python {

class RandomGenerator;

double drawGamma(RandomGenerator& generator, double alpha, double beta);  // both above 0
double drawBeta(RandomGenerator& generator, double alpha, double beta);
double drawPareto(RandomGenerator& generator, double alpha);
double drawWeibull(RandomGenerator& generator, double alpha, double beta);

}  // namespace loopscope::python
