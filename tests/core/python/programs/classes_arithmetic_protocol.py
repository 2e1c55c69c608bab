# A class with all arithmetic, reflected and in place; NotImplemented makes room for the other side.
class Money:
    def __init__(self, cents): self.cents = cents
    def __repr__(self): return f"Money({self.cents})"
    def __add__(self, other):
        if isinstance(other, Money): return Money(self.cents + other.cents)
        if other == 0: return self
        return NotImplemented
    __radd__ = __add__
    def __sub__(self, other): return Money(self.cents - other.cents)
    def __mul__(self, n): return Money(self.cents * n) if isinstance(n, int) else NotImplemented
    def __rmul__(self, n): return self * n
    def __truediv__(self, other): return self.cents / other.cents
    def __floordiv__(self, n): return Money(self.cents // n)
    def __mod__(self, n): return Money(self.cents % n)
    def __divmod__(self, n): return self // n, self % n
    def __rdivmod__(self, n): return "rdivmod"
    def __neg__(self): return Money(-self.cents)
    def __pos__(self): return self
    def __abs__(self): return Money(abs(self.cents))
    def __invert__(self): return "inverted"
    def __pow__(self, n, mod=None): return (self.cents, n, mod)
    def __rpow__(self, n): return ("rpow", n)
    def __lshift__(self, n): return ("<<", n)
    def __and__(self, o): return ("&", o)
    def __ror__(self, o): return ("r|", o)
    def __xor__(self, o): return NotImplemented
    def __rxor__(self, o): return "rxor"
    def __iadd__(self, other): self.cents += other.cents; return self
    def __int__(self): return self.cents
    def __float__(self): return self.cents / 100
    def __index__(self): return self.cents
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bool__(self): return self.cents != 0
    def __eq__(self, other): return isinstance(other, Money) and self.cents == other.cents
    def __lt__(self, other): return self.cents < other.cents if isinstance(other, Money) else NotImplemented
    def __hash__(self): return hash(self.cents)
    def __format__(self, spec): return f"{self.cents / 100:{spec or '.2f'}} EUR"
    def __len__(self): return 3
    def __contains__(self, x): return x == self.cents
    def __getitem__(self, key): return key
    def __call__(self, *a, **k): return a, k
    def __complex__(self): return None
import math
a, b = Money(500), Money(250)
print(a + b, sum([a, b]), a - b, a * 2, 2 * a, a / b, a // 3, a % 3, divmod(a, 3), divmod(7, a), -a, +a, abs(-a), ~a)
print(a ** 2, pow(a, 2, 5), 2 ** a, a << 1, a & 1, 1 | a, 5 ^ a, int(a), float(a), round(a), round(a, 1), math.trunc(a), math.floor(a), math.ceil(a))
c = a
c += b
print(a, c is a, bool(Money(0)), a == Money(750), a != b, b < a, a > b, {a: 1}[Money(750)], f"{a} {a:.1f} {a!r}", format(a), len(a), 750 in a, a[1:2], a[..., 1], a(1, k=2))
print([1, 2, 3][Money(1)], "x" * Money(3), hex(Money(255)), range(Money(2)), bin(Money(5)))
for test in (lambda: a + "x", lambda: "x" + a, lambda: a * 1.5, lambda: a < 5, lambda: a >= b, lambda: a ^ 1, lambda: a | 1, lambda: a >> 1):
    try:
        print(test())
    except TypeError as error:
        print(error)
