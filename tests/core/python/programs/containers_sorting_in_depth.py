# sorted, sort, min and max: stability, keys, reverse, mixed types, cmp_to_key, own classes.
from functools import cmp_to_key
from operator import attrgetter, itemgetter
people = [("ann", 30), ("bob", 25), ("cy", 30), ("dee", 25)]
print(sorted(people), sorted(people, key=itemgetter(1)), sorted(people, key=itemgetter(1), reverse=True), sorted(people, key=lambda p: (-p[1], p[0])))
words = "the Quick brown Fox jumps".split()
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True), min(words, key=len), max(words, key=len), sorted("bca", reverse=True), sorted({3: 1, 1: 2}))
print(sorted([3, 1.5, True, 10 ** 20, -2]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([[2], [1, 5], []]), sorted([{1}, {1, 2}, set()], key=len), sorted([None, 1, None, 0], key=lambda x: (x is not None, x or 0)))
print(sorted([5, 3, 1], key=cmp_to_key(lambda a, b: a - b)), sorted(range(5), key=lambda n: -n), list(reversed(sorted("abc"))))
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __lt__(self, other): return self.parts < other.parts
    def __repr__(self): return ".".join(map(str, self.parts))
versions = [Version(v) for v in ("1.10", "1.2", "1.9.1", "0.1")]
print(sorted(versions), min(versions), max(versions), sorted(versions, reverse=True), sorted(versions, key=attrgetter("parts"))[0])
data = [3, 1, 2]; print(data.sort(), data); data.sort(key=lambda n: n % 2); print(data)
for bad in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted(5), lambda: min([]), lambda: max((), key=len), lambda: sorted([1], key=5), lambda: sorted([[1], 1]), lambda: [{}, {}].sort(), lambda: sorted([1, 2], key=lambda: 0)):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
class Sneaky:
    def __lt__(self, other): items.append(1); return True
items = [Sneaky(), Sneaky()]
try: items.sort()
except ValueError as error: print(error)
print(len(items))
big = [(i * 7919) % 1009 for i in range(1000)]
print(sorted(big) == sorted(big, key=lambda n: n), sorted(big)[:5], sorted(big, reverse=True)[:5], big.index(max(big)), sorted(big, key=lambda n: n % 10)[:8])
