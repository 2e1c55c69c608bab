# Iterators that are asked again from within, and caches that are cleared from within: an answer or an error.
import heapq
from collections import namedtuple
from functools import cmp_to_key, lru_cache
from itertools import chain, groupby, islice


class Key:
    def __init__(self, n, act=None):
        self.n, self.act = n, act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        if self.act is not None:
            act, self.act = self.act, None
            act()
        return self.n == other.n


@lru_cache(maxsize=2)
def cached(key):
    return key.n


cached(Key(1))
print(cached(Key(2, cached.cache_clear)), cached(Key(3)), cached(Key(3)))
merged = heapq.merge([1, 3], [2], key=lambda x: (next(merged), x) if x == 3 else (0, x))
try:
    print(list(merged))
except ValueError as error:
    print(error)


joined = chain([0], map(lambda x: x, [5]), [6])
print(list(islice(joined, 1)), list(joined))
groups = groupby([1, 1, 2], key=lambda x: x)
print([(k, len(list(g))) for k, g in groups])
Point = namedtuple("Point", "x y", defaults=[0])
p = Point(1, 2)
Point._fields = ("x",)
print(p._asdict())
K = cmp_to_key(lambda a, b: a - b)
print(K(1) < K(2))
try:
    K < K
except AttributeError as error:
    print("AttributeError")
