# What itertools says about wrong arguments.
import itertools as it


def attempt(function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
        print(type(result).__name__, list(it.islice(result, 3)))
    except Exception as error:
        print(type(error).__name__, error)


attempt(it.count, "a")
attempt(it.cycle)
attempt(it.cycle, 5)
attempt(it.cycle, [1], [2])
attempt(it.repeat, 1, -2)
attempt(it.repeat, 1, "x")
attempt(it.islice, [1, 2], -1)
attempt(it.islice, [1, 2], "x")
attempt(it.islice, [1, 2], 0, -1)
attempt(it.islice, [1, 2], -1, 5)
attempt(it.islice, [1, 2], 0, 5, 0)
attempt(it.islice, [1, 2], 0, 5, -1)
attempt(it.combinations, "abc", -1)
attempt(it.combinations, "abc")
attempt(it.combinations, 5, 2)
attempt(it.permutations, "abc", -1)
attempt(it.permutations, "abc", 1.5)
attempt(it.product, "ab", repeat=-1)
attempt(it.product, 1)
attempt(it.starmap, pow, [3])
attempt(it.accumulate, ["a", 1])
attempt(it.takewhile, 5, [1])
attempt(it.dropwhile, None)
attempt(it.chain, 5)
attempt(it.chain.from_iterable, 5)
attempt(it.pairwise, None)
attempt(it.tee, [1], -1)
attempt(it.groupby, 5)
attempt(it.compress, [1])
attempt(next, it.count)


def angry(x):
    raise ValueError(x)


attempt(it.groupby, [1], angry)
attempt(it.filterfalse, angry, [1])
it.combinations("abc", 2, 3)  # fails here
