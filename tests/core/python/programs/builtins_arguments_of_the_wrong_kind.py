# SPDX-License-Identifier: GPL-3.0-or-later
# What is said of an argument of the wrong kind: which one, and what it should have been; the first wrong one is named.
import math


class Text(str):
    pass


class Whole(int):
    pass


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


for kind in (int, Whole):
    attempt(lambda: kind(0, -3))
    attempt(lambda: kind(0, 10))
    attempt(lambda: kind("1", 10 ** 30))
    attempt(lambda: kind("1", -3))
    attempt(lambda: kind(b"1", 1))
    attempt(lambda: kind([], None))
    attempt(lambda: kind(1, "x"))
for kind in (str, Text):
    attempt(lambda: kind(None, None))
    attempt(lambda: kind(b"", None))
    attempt(lambda: kind(b"", "utf8", None))
    attempt(lambda: kind(b"", 3))
    attempt(lambda: kind(None, "utf8"))
attempt(lambda: bytes("a", None))
attempt(lambda: bytes(None, None))
attempt(lambda: bytearray("a", None))
attempt(lambda: b"".decode(None))
attempt(lambda: "".encode(None))
attempt(lambda: "".encode("utf8", None))
attempt(lambda: "".replace(None, ""))
attempt(lambda: "a".split(", ", None))
attempt(lambda: "".expandtabs(None))
attempt(lambda: "".encode(3))
attempt(lambda: "".removeprefix(None))
attempt(lambda: "x".center(3, None))
attempt(lambda: "x".center(3, "ab"))
attempt(lambda: "x".partition(None))
attempt(lambda: "".zfill(None))
attempt(lambda: "x".startswith(None))
attempt(lambda: "x".find(None))
attempt(lambda: "x".count(None))
attempt(lambda: "x".strip(3))
attempt(lambda: "x".join(None))
attempt(lambda: float.fromhex(None))
attempt(lambda: bytes.fromhex(None))
attempt(lambda: bytes.fromhex(3))
attempt(lambda: ord(None))
attempt(lambda: format(1, None))
attempt(lambda: (1).__format__(None))
attempt(lambda: int.from_bytes(b"a", None))
attempt(lambda: (1).to_bytes(1, None))
attempt(lambda: "".isascii(None))
attempt(lambda: getattr(1, None))
attempt(lambda: setattr(1, None, 1))
attempt(lambda: hasattr(1, None))
attempt(lambda: ascii())
attempt(lambda: print(sep=3))
attempt(lambda: print(end=3))
attempt(lambda: "".translate(None))
attempt(lambda: str.maketrans(None))
attempt(lambda: str.maketrans("a", None))
attempt(lambda: str.maketrans("a", "b", None))
attempt(lambda: b"".replace(None, b""))
attempt(lambda: b"x".hex(None))
attempt(lambda: b"x".hex(3))
attempt(lambda: b"".translate(3))
attempt(lambda: "x".splitlines(None))
attempt(lambda: "x".rsplit(3))
attempt(lambda: "".casefold(None))
attempt(lambda: "x".index(None))
attempt(lambda: "x".ljust(None))
attempt(lambda: "{}".format_map(None))
attempt(lambda: "{a}".format_map(None))
attempt(lambda: math.fmod([], {1}))
attempt(lambda: math.atan2(None, ""))
attempt(lambda: "text" % int)
attempt(lambda: range(2, 7)[2 ** 64])
attempt(lambda: [1][2 ** 64])
attempt(lambda: (lambda *a, **k: 0)(*None, **1000))
attempt(lambda: (lambda *a, **k: 0)(*None))
attempt(lambda: (lambda *a, **k: 0)(1, *None, **1000))
attempt(lambda: "a".startswith(("b", 1)))
attempt(lambda: "a".endswith((None,)))
attempt(lambda: b"a".startswith((1,)))
attempt(lambda: b"a".startswith("a"))
attempt(lambda: b"a".endswith((b"b", "a")))
for replacement in (0x110000, -1, 2 ** 70, 1.5, b"x", True):
    attempt(lambda: "ab".translate({97: replacement}))
for number in (2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 70, 2 ** 31 - 1):
    attempt(lambda: "a\nb".splitlines(number))
    attempt(lambda: b"a\nb".splitlines(number))
attempt(lambda: "a".expandtabs(2 ** 40))
attempt(lambda: b"a".expandtabs(2 ** 40))
