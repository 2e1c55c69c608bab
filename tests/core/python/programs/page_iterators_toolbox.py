# One's own itertools: windows, chunks, round robin, peekable, unique, and the real ones beside them.
from collections import deque
from itertools import *
import operator
def window(iterable, n):
    it = iter(iterable)
    held = deque(islice(it, n), maxlen=n)
    if len(held) == n: yield tuple(held)
    for x in it: held.append(x); yield tuple(held)
def chunks(iterable, n):
    it = iter(iterable)
    while chunk := tuple(islice(it, n)): yield chunk
def roundrobin(*iterables):
    pending, turns = len(iterables), cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for turn in turns: yield turn()
        except StopIteration:
            pending -= 1
            turns = cycle(islice(turns, pending))
class Peekable:
    _none = object()
    def __init__(self, iterable): self._it, self._next = iter(iterable), self._none
    def __iter__(self): return self
    def __next__(self):
        if self._next is not self._none: value, self._next = self._next, self._none; return value
        return next(self._it)
    def peek(self, default=None):
        if self._next is self._none:
            try: self._next = next(self._it)
            except StopIteration: return default
        return self._next
def unique(iterable, key=None):
    seen = set()
    for x in iterable:
        if (k := key(x) if key else x) not in seen: seen.add(k); yield x
print(list(window(range(5), 3)), list(window("ab", 3)), list(chunks("abcdefg", 3)), "".join(roundrobin("ABC", "D", "EF")), list(unique("AbaBc", str.lower)))
p = Peekable("xyz"); print(p.peek(), next(p), p.peek(), list(p), p.peek("end"))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], initial=10)), list(chain("ab", [1])), list(chain.from_iterable(["ab", "c"])), list(compress("abc", [1, 0, 1])), list(dropwhile(lambda n: n < 3, [1, 3, 2])), list(takewhile(lambda n: n < 3, [1, 3, 2])), list(filterfalse(None, [0, 1, ""])))
print([(k, list(g)) for k, g in groupby("aabbbc")], list(islice(count(10, 5), 3)), list(islice("abcdef", 1, None, 2)), list(pairwise([1, 2, 3])), list(repeat("x", 2)), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", "c", fillvalue="-")))
print(["".join(x) for x in product("ab", repeat=2)], list(permutations([1, 2, 3], 2)), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)), [list(t) for t in tee([1, 2])])
print(sum(map(operator.mul, [1, 2], [3, 4])), list(map(operator.itemgetter(1), ["ab", "cd"])), operator.attrgetter("real")(5), operator.methodcaller("upper")("x"), list(zip(*[iter("abcdef")] * 2)), dict(enumerate("ab", 1)), list(reversed(range(3))), list(iter(iter([1, 2, 0, 3]).__next__, 0)))
