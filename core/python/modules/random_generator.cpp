// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/random_generator.h"

#include <nettle/sha2.h>

#include <array>
#include <bit>
#include <cmath>
#include <iterator>
#include <numbers>
#include <string>
#include <vector>

namespace loopscope::python {
namespace {

using runtime::BigInteger;

MersenneTwister twisterFor(const BigInteger& seed) {
  std::vector<uint32_t> words;
  const BigInteger magnitude = abs(seed);
  export_bits(magnitude, std::back_inserter(words), 32, false);
  if (words.empty()) words.push_back(0);
  return MersenneTwister(words);
}

std::array<uint8_t, SHA512_DIGEST_SIZE> sha512(std::string_view text) {
  sha512_ctx context;
  sha512_init(&context);
  sha512_update(&context, text.size(), reinterpret_cast<const uint8_t*>(text.data()));
  std::array<uint8_t, SHA512_DIGEST_SIZE> digest;
  sha512_digest(&context, digest.size(), digest.data());
  return digest;
}

}  // namespace

RandomGenerator::RandomGenerator(const BigInteger& seed) : m_twister(twisterFor(seed)) {}

void RandomGenerator::seed(const BigInteger& number) {
  m_twister = twisterFor(number);
  m_nextGauss.reset();
}

void RandomGenerator::seedWithText(std::string_view utf8) {
  const auto digest = sha512(utf8);
  std::string bytes(utf8);
  bytes.append(digest.begin(), digest.end());
  BigInteger number;
  import_bits(number, bytes.begin(), bytes.end(), 8, true);
  seed(number);
}

BigInteger RandomGenerator::bits(uint64_t count) {
  if (count == 0) return 0;  // import_bits must have something to read
  std::vector<uint32_t> words;
  for (uint64_t left = count; left > 0; left -= std::min<uint64_t>(left, 32)) {
    words.push_back(
        static_cast<uint32_t>(m_twister.nextBits(static_cast<int>(std::min<uint64_t>(left, 32)))));
  }
  BigInteger result;
  import_bits(result, words.begin(), words.end(), 32, false);
  return result;
}

uint64_t RandomGenerator::below(uint64_t limit) {
  if (limit == 0) return 0;
  const int width = std::bit_width(limit);
  uint64_t drawn = m_twister.nextBits(width);
  while (drawn >= limit) drawn = m_twister.nextBits(width);
  return drawn;
}

BigInteger RandomGenerator::below(const BigInteger& limit) {
  if (limit <= 0) return 0;
  const uint64_t width = msb(limit) + 1;
  BigInteger drawn = bits(width);
  while (drawn >= limit) drawn = bits(width);
  return drawn;
}

double RandomGenerator::gauss(double mu, double sigma) {
  if (m_nextGauss) {
    const double z = *m_nextGauss;
    m_nextGauss.reset();
    return mu + z * sigma;
  }
  const double angle = next() * (2.0 * std::numbers::pi);
  const double radius = std::sqrt(-2.0 * std::log(1.0 - next()));
  m_nextGauss = std::sin(angle) * radius;
  return mu + std::cos(angle) * radius * sigma;
}

double RandomGenerator::normal(double mu, double sigma) {
  static const double kMagic = 4.0 * std::exp(-0.5) / std::sqrt(2.0);
  while (true) {
    const double u1 = next();
    const double u2 = 1.0 - next();
    const double z = kMagic * (u1 - 0.5) / u2;
    if (z * z / 4.0 <= -std::log(u2)) return mu + z * sigma;
  }
}

}  // namespace loopscope::python
