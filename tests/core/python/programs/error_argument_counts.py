# SPDX-License-Identifier: GPL-3.0-or-later
# What the methods of built-in types say of too few and too many arguments, and of a name that they do not know.
from collections import Counter, defaultdict, deque

samples = ["text", b"bytes", bytearray(b"array"), [1, 2], (1, 2), {1: 2}, {1}, frozenset({1}), 5, 1.5, range(3),
           deque([1]), Counter("a"), defaultdict(list), (step for step in ())]
ODD = {"translate", "rotate"}  # of two mistakes, bytes.translate names another; deque.rotate alone says its class too
ODD_WITH_NAMES = {"from_bytes", "index", "insert"}  # the first has two mistakes then; of a deque the others say their class


def attempt(name, call, *arguments, **named):
    try:
        call(*arguments, **named)
    except Exception as error:
        print(name, len(arguments), *named, type(error).__name__, error)


for sample in samples:
    for method in sorted(dir(sample)):
        if method.startswith("_") or method in ODD or not callable(getattr(sample, method)):
            continue
        attempt(method, getattr(sample, method))
        attempt(method, getattr(sample, method), 1, 2, 3, 4, 5, 6)
        if method not in ODD_WITH_NAMES:
            attempt(method, getattr(sample, method), nosuch=1)
attempt("int", int, 1, 2, 3)
attempt("int", int, "1", 2, base=3)
