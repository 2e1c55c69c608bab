class C:
    def __call__(self, a, *, b=2): return a, b
    @classmethod
    def cm(cls, x): return cls.__name__, x
    @staticmethod
    def sm(x=1, *y, **z): return x, y, z
    def m(self, *args, **kwargs): return args, kwargs
c = C()
print(c(1), c(1, b=3), C.cm(5), c.cm(6), C.sm(), c.sm(1, 2, q=3), c.m(1, *[2], k=1, **{"z": 2}), C.m(c, 9))
bound = c.m; print(bound(1), bound.__self__ is c, bound.__func__ is C.m, bound.__name__)
f = print; f("aliased")
def apply(fn, *args, **kw): return fn(*args, **kw)
print(apply(c, 1, b=9), apply(max, 3, 5), apply(sorted, [2, 1], reverse=True), apply(lambda: "l"), apply(str.upper, "abc"), apply(C.cm, 1), apply(C)("x"))
print("{}-{}".format(*"ab"), dict(**{"a": 1}, b=2), max(*[1, 5, 3]), print.__name__, len.__name__)
try: c(1, 2)
except TypeError as e: print(e)
try: C.m()
except TypeError as e: print(e)
try: C(1)
except TypeError as e: print(e)
try: object(1)
except TypeError as e: print(e)
class D:
    def __init__(self, a): self.a = a
try: D()
except TypeError as e: print(e)
try: D(1, 2)
except TypeError as e: print(e)
class E:
    def __init__(self): return 5
try: E()
except TypeError as e: print(e)
print([*map(lambda x, y=10: x + y, [1, 2])], list(map(D(5).__class__.__name__.join, ["ab"])))
