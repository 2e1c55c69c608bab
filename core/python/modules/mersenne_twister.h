// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>

// The generator behind Python's random module: MT19937 as Matsumoto and Nishimura published it in 2002,
// seeded and read the way CPython does, so that a seeded program sees the same numbers in both.

namespace loopscope::python {

class MersenneTwister {
 public:
  // The key is the seed's absolute value in 32-bit words, least significant first; never empty.
  explicit MersenneTwister(std::span<const uint32_t> key);

  uint32_t next32();
  // In [0, 1), with 53 random bits.
  double nextDouble();
  // The lowest `count` bits are random, 1 <= count <= 64; CPython: getrandbits.
  uint64_t nextBits(int count);

 private:
  static constexpr size_t kWords = 624;
  void seed(uint32_t seed);
  void twist();

  std::array<uint32_t, kWords> m_state;
  size_t m_index = kWords;
};

}  // namespace loopscope::python
