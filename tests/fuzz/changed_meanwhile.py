# SPDX-License-Identifier: GPL-3.0-or-later
# Containers whose items change them whenever they are asked for anything: compared, hashed, shown, counted, iterated over.
# fuzz.py puts the lines "KIND = ..." and "MODE = ..." in front.
import bisect
import collections  # noqa: F401
import copy
import functools
import heapq
import itertools
import json
import random

target, depth = None, 0


def change():
    global depth
    if target is None or depth > 3:
        return
    depth += 1
    try:
        if MODE == 0:  # noqa: F821
            target.clear()
        elif MODE == 1:  # noqa: F821
            target.pop() if not isinstance(target, dict) else target.popitem()
        else:
            for number in range(30):
                put(number + 100)
    except (IndexError, KeyError, RuntimeError):
        pass
    finally:
        depth -= 1


def put(item):
    if hasattr(target, "append"):
        target.append(item)
    elif hasattr(target, "add"):
        target.add(item)
    else:
        target[item] = item


class Sly:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        change()
        return self.number == getattr(other, "number", other)

    def __lt__(self, other):
        change()
        return self.number < getattr(other, "number", 0)

    def __hash__(self):
        change()
        return self.number % 3

    def __index__(self):
        change()
        return self.number

    def __iter__(self):
        change()
        yield self.number
        change()
        yield Sly(self.number + 1)

    def __len__(self):
        change()
        return 2

    def __repr__(self):
        change()
        return "Sly"

    def __call__(self, *arguments):
        change()
        return arguments[0] if arguments else None

    def __add__(self, other):
        change()
        return self

    __radd__ = __mul__ = __rmul__ = __add__

    def __getitem__(self, index):
        change()
        return index

    def keys(self):
        change()
        return [1, Sly(2)]

    def __del__(self):
        change()


def filled():
    items = [Sly(number) for number in range(6)]
    return KIND(items) if not issubclass(KIND, dict) else KIND((each, each) for each in items)  # noqa: F821


def attempt(what):
    global target
    target = None
    made = filled()
    target = made
    try:
        what(made)
    except Exception:
        pass
    target = None


USES = [
    sorted, list, tuple, set, dict.fromkeys, max, sum, any, repr, json.dumps, copy.copy, copy.deepcopy, heapq.heapify, heapq.heappop,
    lambda c: min(c, key=Sly(1)), lambda c: Sly(3) in c, lambda c: list(map(Sly(1), c, c)), lambda c: list(zip(c, reversed(c))),
    lambda c: heapq.heappush(c, Sly(0)), lambda c: heapq.nlargest(3, c), lambda c: list(heapq.merge(c, c)),
    lambda c: bisect.insort(c, Sly(2)), lambda c: c == filled(), lambda c: c < filled(), lambda c: functools.reduce(Sly(1), c),
    lambda c: list(itertools.groupby(c)), lambda c: list(itertools.accumulate(c)), lambda c: list(itertools.product(c, c)),
    lambda c: list(itertools.islice(c, Sly(1), Sly(3))), random.shuffle, lambda c: "%s %r" % (c, c), lambda c: c.sort(),
    lambda c: c.__init__(c), lambda c: c.__setitem__(slice(Sly(0), Sly(4)), Sly(1)), lambda c: c[Sly(1):Sly(5):Sly(2)],
    lambda c: c.__delitem__(slice(Sly(0), Sly(4))), lambda c: c.extend(Sly(1)), lambda c: c.update(Sly(1)), lambda c: {**c},
    lambda c: [*c, *c], lambda c: c | c, lambda c: c * Sly(2), lambda c: c[Sly(1)], lambda c: c.index(Sly(4), Sly(0), Sly(5)),
    lambda c: hash(tuple(c)), lambda c: c.items() ^ c.items(), lambda c: c.keys() == c.keys(), lambda c: c.insert(Sly(5), Sly(1)),
]

for use in USES:
    attempt(use)
for name in dir(KIND):  # noqa: F821
    for arguments in ((), (Sly(2),), (Sly(2), Sly(2)), ([Sly(1), Sly(2)],), ({Sly(1): 1},), ({Sly(1), Sly(5)},), (1, Sly(1))):
        attempt(lambda container: getattr(container, name)(*arguments))
