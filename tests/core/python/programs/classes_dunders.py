class Vec:
    def __init__(self, *v): self.v = list(v)
    def __repr__(self): return f"Vec{tuple(self.v)}"
    def __add__(self, o): return Vec(*[a + b for a, b in zip(self.v, o.v)]) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return ("radd", o)
    def __mul__(self, k): return Vec(*[a * k for a in self.v])
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __eq__(self, o): return isinstance(o, Vec) and self.v == o.v
    def __lt__(self, o): return self.v < o.v
    def __len__(self): return len(self.v)
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __delitem__(self, i): del self.v[i]
    def __contains__(self, x): return x in self.v
    def __iter__(self): return iter(self.v)
    def __bool__(self): return any(self.v)
    def __call__(self, *a, **k): return a, k
    def __iadd__(self, o): self.v += o.v; return self
    def __hash__(self): return hash(tuple(self.v))
    def __str__(self): return "str"
    def __format__(self, spec): return f"fmt<{spec}>"
a, b = Vec(1, 2), Vec(3, 4)
print(a + b, 5 + a, a * 3, 3 * a, -a, a == Vec(1, 2), a != b, a < b, b > a, len(a), a[0], a[-1], 2 in a, 9 in a)
a[0] = 10; print(a, list(a), bool(Vec(0)), bool(a), a(1, x=2), str(a), f"{a} {a!r} {a:>5}")
del a[0]; print(repr(a))
c = a; c += b; print(repr(a), c is a)
print({Vec(1): "x"}[Vec(1)], sorted([Vec(3), Vec(1), Vec(2)]), max(Vec(3), Vec(9)))
for bad in (lambda: a + 1, lambda: a - b, lambda: a <= b, lambda: ~a):
    try: bad()
    except TypeError as e: print(e)
class NoHash:
    def __eq__(self, o): return True
try: hash(NoHash())
except TypeError as e: print(e)
x, y = Vec(7, 8)
print(x, y, [*Vec(1, 2)], dict(zip("ab", Vec(5, 6))))
