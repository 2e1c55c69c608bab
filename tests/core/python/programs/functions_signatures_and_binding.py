# How arguments find their parameters, and every way in which they do not.
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return (a, b, c, args, d, e, kw)
def g(*, only): return only
def h(a, /, **kw): return a, kw
def nothing(): pass
print(f(1, d=4), f(1, 20, 30, 40, 50, d=60, z=70), f(*(1, 2), *[3], d=4, **{"e": 6}, **{"y": 7}), g(only=1), h(1, a=2))
tests = [lambda: f(), lambda: f(1), lambda: f(1, 2, 3, 4), lambda: f(a=1, d=2), lambda: f(1, d=2, b=3), lambda: f(1, c=2, d=3, **{"c": 4}),
         lambda: g(1), lambda: g(), lambda: g(only=1, other=2), lambda: nothing(1), lambda: nothing(x=1), lambda: nothing(*[1, 2]),
         lambda: h(), lambda: h(a=1), lambda: (lambda x, y: 0)(1), lambda: (lambda x, y, z: 0)(), lambda: (lambda x, y=1: 0)(1, 2, 3),
         lambda: nothing(**{1: 2}), lambda: nothing(*5), lambda: nothing(**5), lambda: int("1", foo=2), lambda: len(), lambda: len(1, 2),
         lambda: [].append(), lambda: [].append(1, 2), lambda: "".join(), lambda: {}.get(), lambda: sorted(), lambda: sorted([1], lambda x: x),
         lambda: isinstance(1), lambda: print(sep=1), lambda: max(), lambda: range(), lambda: range(1, 2, 3, 4), lambda: dict(1, 2), lambda: str(1, 2, 3, 4)]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except TypeError as error:
        print(number, error)
class K:
    def method(self, a, *, b=1): return a, b
    @classmethod
    def make(cls, n): return cls, n
    @staticmethod
    def plain(n): return n
    def __init__(self, x=0): self.x = x
for number, test in enumerate([lambda: K().method(), lambda: K().method(1, 2), lambda: K.method(1), lambda: K.make(), lambda: K.plain(), lambda: K(1, 2), lambda: K(y=1), lambda: K.plain(1, 2)]):
    try:
        print(number, test())
    except TypeError as error:
        print(number, error)
print(f.__defaults__, f.__kwdefaults__, f.__name__, K.method.__qualname__, K().method.__func__ is K.method, K().method.__self__.x)
