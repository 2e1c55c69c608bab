// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/modules/mersenne_twister.h"

#include <algorithm>

#include "core/base/check.h"

namespace loopscope::python {

MersenneTwister::MersenneTwister(std::span<const uint32_t> key) {
  CHECK(!key.empty());
  seed(19650218);
  size_t i = 1;
  size_t j = 0;
  const auto mixed = [&](uint32_t factor) {
    const uint32_t before = m_state[i - 1];
    return m_state[i] ^ ((before ^ (before >> 30)) * factor);
  };
  const auto step = [&] {
    if (++i < kWords) return;
    m_state[0] = m_state[kWords - 1];
    i = 1;
  };
  for (size_t k = std::max(kWords, key.size()); k > 0; --k) {
    m_state[i] = mixed(1664525) + key[j] + static_cast<uint32_t>(j);
    step();
    j = (j + 1) % key.size();
  }
  for (size_t k = kWords - 1; k > 0; --k) {
    m_state[i] = mixed(1566083941) - static_cast<uint32_t>(i);
    step();
  }
  m_state[0] = 0x80000000;
}

void MersenneTwister::seed(uint32_t seed) {
  m_state[0] = seed;
  for (size_t i = 1; i < kWords; ++i) {
    const uint32_t before = m_state[i - 1];
    m_state[i] = 1812433253 * (before ^ (before >> 30)) + static_cast<uint32_t>(i);
  }
}

void MersenneTwister::twist() {
  constexpr size_t kShift = 397;
  for (size_t i = 0; i < kWords; ++i) {
    const uint32_t joined = (m_state[i] & 0x80000000) | (m_state[(i + 1) % kWords] & 0x7fffffff);
    m_state[i] = m_state[(i + kShift) % kWords] ^ (joined >> 1) ^ ((joined & 1) != 0 ? 0x9908b0df : 0);
  }
  m_index = 0;
}

uint32_t MersenneTwister::next32() {
  if (m_index >= kWords) twist();
  uint32_t y = m_state[m_index++];
  y ^= y >> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return y ^ (y >> 18);
}

double MersenneTwister::nextDouble() {
  const uint32_t high = next32() >> 5;
  const uint32_t low = next32() >> 6;
  return (high * 67108864.0 + low) / 9007199254740992.0;
}

uint64_t MersenneTwister::nextBits(int count) {
  CHECK(count >= 1 && count <= 64);
  if (count <= 32) return next32() >> (32 - count);
  const uint64_t low = next32();
  const uint64_t high = next32() >> (64 - count);
  return high << 32 | low;
}

}  // namespace loopscope::python
