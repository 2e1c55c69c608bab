# set and frozenset: algebra, comparisons, in place, errors; shown sorted where order is chance.
a, b = {1, 2, 3, 4}, frozenset([3, 4, 5])
show = lambda s: f"{type(s).__name__}{sorted(s)}"
print(show(a | b), show(b | a), show(a & b), show(a - b), show(b - a), show(a ^ b), show(a.union([9], (8,))), show(a.intersection([1, 2], [2])), show(a.difference([1], [2])), show(a.symmetric_difference([1, 9])))
print(a <= {1, 2, 3, 4}, a < {1, 2, 3, 4}, a > {1}, a >= b, b <= a, a.issubset(range(9)), a.issuperset([1]), a.isdisjoint({7}), {1} == frozenset({1}), a != b, set() < {1}, hash(b) == hash(frozenset([5, 4, 3])), {b: "key"}[frozenset((3, 4, 5))])
s = {1}
s |= {2, 3}; s &= {2, 3, 4}; s ^= {4}; s -= {3}; print(show(s)); s.update("ab", [5]); s.discard("zz"); s.discard("a"); s.remove("b"); s.add(5); print(show(s), len(s), 5 in s, s.copy() is s, {2}.pop())
s.intersection_update([2]); s.difference_update([9]); s.symmetric_difference_update([1, 2]); print(show(s)); s.clear(); print(s, frozenset(), {*()}, set("aa"), {i % 2 for i in range(5)} == {0, 1})
for bad in (lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]}, lambda: {1} | [2], lambda: {1} < [2], lambda: b.add(1), lambda: set(5), lambda: {1} + {2}, lambda: hash({1}), lambda: {1}[0], lambda: a.update(5), lambda: {1: 2} | {3}):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
print(frozenset([1]) | {2} == {1, 2}, type(frozenset() | set()).__name__, type(set() | frozenset()).__name__, {frozenset({1}), frozenset({1})} == {frozenset({1})}, {1, True, 1.0}, len({0, False, 0.0, ""}), {1} in [{1}], {1} in {frozenset({1})})
primes = set(range(2, 50))
for n in range(2, 8): primes -= set(range(n * n, 50, n))
print(sorted(primes), sum(primes), sorted("hello" and set("hello")), "".join(sorted(set("mississippi"))))
