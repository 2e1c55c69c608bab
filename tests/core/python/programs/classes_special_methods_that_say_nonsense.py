# SPDX-License-Identifier: GPL-3.0-or-later
# What a special method may give, and that the error about it knows what was being handled.


class Odd:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return self.value

    def __index__(self):
        return self.value


class Number:
    def __int__(self):
        return "three"


class Made:
    def __init__(self):
        return 0


class Text(str):
    pass


class Whole(int):
    pass


def attempt(call):
    try:
        try:
            raise KeyError("first")
        finally:
            print(call())
    except Exception as error:
        print(repr(error), repr(error.__context__))


for value in ("x", None, True, 1.5, b"a"):
    odd = Odd(value)
    attempt(lambda: hash(odd))
    attempt(lambda: len({odd: 1}))
    attempt(lambda: [1, 2][odd])
    attempt(lambda: int(odd))
    attempt(lambda: hex(odd))
    attempt(lambda: range(odd))
    attempt(lambda: [1] * odd)
    attempt(lambda: float(odd))
    attempt(lambda: (1,)[odd:])
    attempt(lambda: chr(odd))
    attempt(lambda: bytes([odd]))
attempt(lambda: int(Number()))
attempt(Made)
attempt(lambda: bool(1) / 0)
for value, specification in ((Text("a"), "d"), (Whole(1), "s"), (True, "s"), (1.5, "s"), (Text("a"), "=5"), (Text("a"), "+")):
    attempt(lambda: format(value, specification))
try:
    raise KeyError("second")
except KeyError:
    Made()
