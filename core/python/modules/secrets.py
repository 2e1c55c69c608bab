# SPDX-License-Identifier: GPL-3.0-or-later
# Of the run's seed, so that two runs are the same: nothing here is secret.
from _seeded import bits

__all__ = ["choice", "compare_digest", "randbelow", "randbits", "token_bytes", "token_hex", "token_urlsafe"]

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
DEFAULT_ENTROPY = 32


def randbits(k):
    return bits(k)


def randbelow(exclusive_upper_bound):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    width = exclusive_upper_bound.bit_length()
    drawn = bits(width)
    while drawn >= exclusive_upper_bound:
        drawn = bits(width)
    return drawn


def choice(seq):
    if not len(seq):
        raise IndexError("Cannot choose from an empty sequence")
    return seq[randbelow(len(seq))]


def token_bytes(nbytes=None):
    count = DEFAULT_ENTROPY if nbytes is None else nbytes
    return bits(8 * count).to_bytes(count, "big")


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    data = token_bytes(nbytes)
    number = int.from_bytes(data, "big") << -8 * len(data) % 6
    count = -(-8 * len(data) // 6)
    return "".join(_LETTERS[number >> 6 * i & 63] for i in reversed(range(count)))


def compare_digest(a, b):
    return a == b
