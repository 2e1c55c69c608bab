# SPDX-License-Identifier: GPL-3.0-or-later
# Calls every method of every kind of value with arguments of every kind. fuzz.py puts the lines "PART = ..." and
# "PARTS = ..." in front: which of the kinds are tried.
import asyncio
import bisect
import collections
import contextvars
import functools
import hashlib
import heapq
import itertools
import math
import random
import re
import types

# What ends the run on purpose, never ends, or asks for more memory than there is.
SKIPPED = {"__init_subclass__", "run_forever", "stop", "run_until_complete", "fromkeys", "add_reader", "add_writer",
           "remove_reader", "remove_writer", "getaddrinfo", "getnameinfo", "start_tls", "sendfile"}
GROWS = {"__mul__", "__rmul__", "__imul__", "__pow__", "__rpow__", "__lshift__", "__rlshift__", "__ilshift__", "rjust", "ljust",
         "center", "zfill", "expandtabs", "to_bytes", "__ipow__", "__init__"}
BIG = 2**70


class Plain:
    pass


def generator():
    yield 1


async def asynchronous():
    yield 1


def values(loop):
    return [
        None, True, 5, -1, BIG, 1.5, float("nan"), "text", b"bytes", bytearray(b"ab"), [1, 2], (1, 2), {"a": 1}, {1, 2},
        frozenset("ab"), range(3), range(BIG, BIG + 3), slice(1), ..., Plain(), Plain, len, generator, generator(),
        asynchronous(), ValueError("v"), OSError(2, "m", "f"), ExceptionGroup("g", [ValueError()]), property(),
        staticmethod(generator), classmethod(generator), super(Plain, Plain()), iter([1]), iter("ab"), iter(range(3)),
        iter(range(BIG, BIG + 9)), {}.keys(), {}.items(), zip(), map(str, []), enumerate([]), reversed([1]),
        collections.deque([1]), collections.OrderedDict(a=1), collections.defaultdict(list), collections.Counter("a"),
        collections.namedtuple("N", "a")(1), functools.partial(len), functools.lru_cache(len), re.compile("a"),
        re.match("a", "a"), contextvars.ContextVar("v"), contextvars.Context(), itertools.chain([1]), itertools.groupby([1]),
        types.SimpleNamespace(a=1), types.MappingProxyType({}), list[int], int | str, random.Random(1), hashlib.md5(),
        asyncio.Event(), asyncio.Lock(), asyncio.Queue(), asyncio.LifoQueue(), asyncio.PriorityQueue(), asyncio.Semaphore(),
        asyncio.Condition(), asyncio.Barrier(2), loop, loop.create_future(), Plain().__init__, object(), generator.__code__, math,
    ]


def try_all(kind, name, loop):
    fresh = values(loop)
    method = getattr(kind, name, None)
    for value in fresh:
        for arguments in ((value,), (value, 5), (value, "t"), (value, [1]), (value, None, None), (value, range(BIG, BIG + 1)),
                          (value, value), (value, BIG), (value, {"a": 1}, 3), (value, 1, 2, 3)):
            if name in GROWS and BIG in [each for each in arguments if type(each) is int]:
                continue
            try:
                method(*arguments)
            except (Exception, GeneratorExit, KeyboardInterrupt, SystemExit, asyncio.CancelledError):
                pass


def main():
    loop = asyncio.new_event_loop()
    kinds = list(dict.fromkeys(kind for value in values(loop) for kind in type(value).__mro__))
    for kind in kinds[PART::PARTS]:  # noqa: F821
        for name in dir(kind):
            if name not in SKIPPED and not name.startswith(("sock_", "create_", "connect_", "subprocess_")):
                try_all(kind, name, loop)


main()
