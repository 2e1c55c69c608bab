# Lists, dicts, sets, tuples: what they do, what they refuse, how they are unpacked.
l = [5, 2, 8]
l.append(1); l.extend([7, 9]); l.insert(0, 0); print(l, l.pop(), l.pop(0), l.index(8), l.count(2)); l.remove(2); l.sort(); print(l); l.reverse(); print(l, l.copy(), l[::-1], l[1:], l[:-1]); l[1:3] = [0]; print(l); del l[0]; print(l); l.clear(); print(l, [0] * 3, [1] + [2], 3 in [3])
for f in (lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(9), lambda: [1][5], lambda: (1,)[5], lambda: {}['x'], lambda: {}.popitem(), lambda: set().pop(), lambda: {1}.remove(9), lambda: [1]['a'], lambda: {[]: 1}, lambda: {**{'a': 1}, **3}, lambda: [*5], lambda: 'a' + 1, lambda: 1 + 'a', lambda: [] + (), lambda: {} < {}, lambda: None + 1, lambda: -'a', lambda: 5(), lambda: 5[0], lambda: len(5), lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: 0 ** -1, lambda: int('x'), lambda: [1, 2][1.0], lambda: 'abc'[1:2:0], lambda: (lambda a: a)(), lambda: (lambda a: a)(1, 2), lambda: (lambda *, k: k)(), lambda: (lambda a: a)(b=1), lambda: print(foo=1), lambda: next(5), lambda: for_ , lambda: object().x, lambda: 'x'.y, lambda: setattr(5, 'a', 1), lambda: int.z, lambda: 1 << -1, lambda: 2 ** 'a', lambda: [1] * 'a', lambda: [3] * 1.5, lambda: 'a' in 5, lambda: 5 in 'abc', lambda: iter(5), lambda: sorted(5), lambda: dict([1]), lambda: ''.join([1]), lambda: range('a'), lambda: range(1, 2, 0), lambda: chr('a'), lambda: max(1, 'a'), lambda: float('x'), lambda: 10**400 * 1.0, lambda: 2.0 ** 5000, lambda: super()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
d = {'a': 1, 'b': 2}
print(d.get('z'), d.get('z', 0), d.setdefault('c', 3), d.pop('a'), d.pop('q', None), list(d), list(d.items()), d | {'z': 1}, 'b' in d, len(d), {k: v for k, v in d.items()}, dict(zip('ab', [1, 2])), dict.fromkeys('ab', 0), d.keys() & {'b'}, d.keys() - {'b'}, sorted(d.values()), list(reversed(d)))
d |= {'q': 9}; d.update(x=1); print(d, d == {'b': 2, 'c': 3, 'q': 9, 'x': 1}, d.copy()); d.clear(); print(d)
try:
    for k in (dd := {1: 1}): dd[k + 1] = 1
except RuntimeError as e: print(e)
try:
    for k in (ss := {1}): ss.add(k + 1)
except RuntimeError as e: print(e)
s = {3, 1, 2}
print(s | {4}, s & {1, 9}, s - {1}, s ^ {1, 7}, s <= {1, 2, 3}, s.isdisjoint({9}), s.union([5]), s.intersection([1]), s.difference([1]), s.symmetric_difference([1]), s.issubset({1,2,3,4}), s.issuperset({1})); s.add(4); s.discard(1); s.update([9]); s -= {9}; print(s, frozenset([1, 2]), {frozenset([1]): 1}, len(s), set(), frozenset())
t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t + (4,), t * 2, t[1:], (1,), (), tuple('ab'), hash((1, 2)) == hash((1, 2)), (1, 2) < (1, 3))
a, *b, c = range(5); print(a, b, c)
(a, b), c = (1, 2), 3; print(a, b, c)
[a, [b, *c]] = 1, 'xyz'; print(a, b, c)
for f in (lambda: exec_unpack(1), ): pass
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, *c = (1,)
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (*[1], 2), {*[1], 2}, [x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(2) for y in 'ab'], {x: x**2 for x in range(3)}, {x % 2 for x in range(5)}, sum(x for x in range(5)), [[y for y in range(x)] for x in range(3)])
print((y := 5) + y, [z for x in range(3) if (z := x * 2)])
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, x=7), f(*[1, 2], **{'d': 3}))
for call in (lambda: f(), lambda: f(1), lambda: f(a=1, d=2), lambda: f(1, d=1, **{'d': 2}), lambda: f(1, 2, 3, c=4, d=5), lambda: f(1, d=2, *5)):
    try: print(call())
    except TypeError as e: print(e)
import sys
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames if False else '', (lambda: 0).__name__, f.__qualname__, f.__doc__, f.__module__, f.__annotations__)
