# Every iterator of itertools, with its optional parameters.
import itertools
import operator
from itertools import *


def head(iterator, n=6):
    return list(islice(iterator, n))


print(head(count()), head(count(10)), head(count(5, -2)), head(count(0.5, 0.25)), head(count(start=3, step=3)))
print(count(), count(10), count(1, 2), count(1.5), count(step=2.0))
print(head(cycle("abc"), 8), head(cycle([])))
print(list(repeat("x", 3)), head(repeat(7)), repeat(7), repeat("x", 3), repeat(object=1, times=0))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], operator.mul)), list(accumulate([], initial=5)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(["a", "b"], initial="-")), list(accumulate([])))
print(list(accumulate([1, 2, 3], lambda a, b: a * 10 + b, initial=100)))
print(list(chain("ab", [1, 2], ())), list(chain()), list(chain.from_iterable(["xy", "z"])))
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("AB", [True] * 10)))
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])))
print(list(filterfalse(lambda x: x % 2, range(10))), list(filterfalse(None, [0, 1, "", "a", None])))
print([(k, list(g)) for k, g in groupby("AAAABBBCCDAABBB")])
print([(k, list(g)) for k, g in groupby(sorted(["apple", "avocado", "bean", "beet", "corn"]), key=lambda w: w[0])])
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)))
print(list(islice("ABCDEFG", 0, None, 2)), list(islice(count(), 3, 20, 5)), list(islice("ABC", None)))
print(list(pairwise("ABCDEFG")), list(pairwise("A")), list(pairwise([])))
print(list(permutations("ABC", 2)), list(permutations(range(3))), list(permutations("AB", 3)), list(permutations([], 0)))
print(list(combinations("ABCD", 2)), list(combinations(range(4), 3)), list(combinations("AB", 3)), list(combinations("", 0)))
print(list(combinations_with_replacement("ABC", 2)), list(combinations_with_replacement("", 1)))
print(list(product("ABCD", "xy")), list(product(range(2), repeat=3)), list(product()), list(product("ab", [])))
print(list(product("ab", [1, 2], repeat=2))[:5])
print(list(starmap(pow, [(2, 5), (3, 2), (10, 3)])), list(starmap(lambda *a: sum(a), [(), (1,), [2, 3]])))
print(list(zip_longest("ABCD", "xy", fillvalue="-")), list(zip_longest([1], [])), list(zip_longest()))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), len(tee("ab", 3)), tee("x", 0))

# They are lazy, and share what they read.
source = iter(range(10))
print(list(islice(source, 0, 5, 2)), list(source))
source = iter(range(10))
print(list(takewhile(lambda x: x < 3, source)), list(source))
groups = groupby([1, 1, 2, 2, 3])
first = next(groups)
second = next(groups)
print(first[0], list(first[1]), second[0], next(second[1]), [k for k, _ in groups])
log = []


def noisy(n):
    for i in range(n):
        log.append(i)
        yield i


one, two = tee(noisy(3))
print(next(one), log, next(two), log, list(zip(one, two)), log)
print(type(count(1)), type(chain()), [type(x).__name__ for x in (tee([])[0], groupby([]), product())])
print(isinstance(count(), count), itertools.chain is chain, iter(one) is one)
