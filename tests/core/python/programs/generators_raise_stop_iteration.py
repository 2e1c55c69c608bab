# SPDX-License-Identifier: GPL-3.0-or-later
# StopIteration that leaves a generator becomes a RuntimeError, which comes about where the generator was asked.
import asyncio
import traceback


def first_of(items):
    yield next(iter(items))


async def first_later(items):
    return next(iter(items))


async def each_later(items):
    yield next(iter(items))


def lines_of(error):
    return [(each.name, each.line) for each in traceback.extract_tb(error.__traceback__)]


async def main():
    for call in (lambda: first_later([]), lambda: each_later([]).__anext__()):
        try:
            await call()
        except RuntimeError as error:
            print(error, lines_of(error), repr(error.__cause__), lines_of(error.__cause__))


try:
    list(first_of([]))
except RuntimeError as error:
    print(error, lines_of(error), repr(error.__cause__), lines_of(error.__cause__))
generator = first_of([1])
try:
    generator.throw(StopIteration(2))
except RuntimeError as error:
    print(error, lines_of(error))
asyncio.run(main())
print({10, frozenset(), 2 ** 64}, {frozenset([1, 2]), 3, frozenset()})
