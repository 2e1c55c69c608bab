# A Matrix with everything a class can overload, exact fractions of its own, and determinants.
from math import gcd
class Fraction:
    __slots__ = ("top", "bottom")
    def __init__(self, top, bottom=1):
        if bottom == 0: raise ZeroDivisionError(f"Fraction({top}, 0)")
        sign = -1 if bottom < 0 else 1
        divisor = gcd(top, bottom) or 1
        self.top, self.bottom = sign * top // divisor, sign * bottom // divisor
    @classmethod
    def of(cls, value): return value if isinstance(value, cls) else cls(*value.as_integer_ratio())
    def __add__(self, o): o = self.of(o); return Fraction(self.top * o.bottom + o.top * self.bottom, self.bottom * o.bottom)
    def __neg__(self): return Fraction(-self.top, self.bottom)
    def __sub__(self, o): return self + -self.of(o)
    def __mul__(self, o): o = self.of(o); return Fraction(self.top * o.top, self.bottom * o.bottom)
    def __truediv__(self, o): o = self.of(o); return Fraction(self.top * o.bottom, self.bottom * o.top)
    __radd__, __rmul__ = __add__, __mul__
    def __rsub__(self, o): return self.of(o) - self
    def __rtruediv__(self, o): return self.of(o) / self
    def __eq__(self, o): o = self.of(o); return (self.top, self.bottom) == (o.top, o.bottom)
    def __lt__(self, o): o = self.of(o); return self.top * o.bottom < o.top * self.bottom
    def __bool__(self): return self.top != 0
    def __hash__(self): return hash((self.top, self.bottom))
    def __float__(self): return self.top / self.bottom
    def __str__(self): return f"{self.top}" if self.bottom == 1 else f"{self.top}/{self.bottom}"
    def __repr__(self): return f"Fraction({self.top}, {self.bottom})"
class Matrix:
    def __init__(self, rows):
        self.rows = [[Fraction.of(x) for x in row] for row in rows]
        if len({len(row) for row in self.rows}) > 1: raise ValueError("rows of different length")
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    @staticmethod
    def identity(n): return Matrix([[int(i == j) for j in range(n)] for i in range(n)])
    def __getitem__(self, key): return self.rows[key[0]][key[1]] if isinstance(key, tuple) else self.rows[key]
    def __setitem__(self, key, value): self.rows[key[0]][key[1]] = Fraction.of(value)
    def __len__(self): return len(self.rows)
    def __iter__(self): return iter(self.rows)
    def __add__(self, o): return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self, o)])
    def __mul__(self, o):
        if not isinstance(o, Matrix): return Matrix([[x * o for x in row] for row in self])
        if self.shape[1] != o.shape[0]: raise ValueError(f"{self.shape} times {o.shape}")
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in zip(*o)] for row in self])
    __rmul__ = __mul__
    def __pow__(self, n): return Matrix.identity(len(self)) if n == 0 else self * self ** (n - 1)
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __str__(self): return "\n".join(" ".join(f"{str(x):>5}" for x in row) for row in self)
    def transposed(self): return Matrix(zip(*self))
    def determinant(self):
        m, result = [row[:] for row in self], Fraction(1)
        for i in range(len(m)):
            pivot = next((r for r in range(i, len(m)) if m[r][i]), None)
            if pivot is None: return Fraction(0)
            if pivot != i: m[i], m[pivot] = m[pivot], m[i]; result = -result
            result *= m[i][i]
            for r in range(i + 1, len(m)):
                factor = m[r][i] / m[i][i]
                m[r] = [a - factor * b for a, b in zip(m[r], m[i])]
        return result
m = Matrix([[2, 1], [0.5, 3]])
print(m, m.shape, m[0, 1], m[1], m * 2, m * m == m ** 2, 3 * m == m * 3, m.transposed(), m.determinant(), sep="\n")
m[0, 0] = Fraction(1, 3); print(m + Matrix.identity(2), float(m[0, 0]), m == m.transposed().transposed(), sep="\n")
for bad in (lambda: Matrix([[1], [1, 2]]), lambda: m * Matrix([[1]]), lambda: Fraction(1, 0), lambda: 1 / Fraction(0), lambda: m[5], lambda: {m: 1}):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
print(sorted([Fraction(1, 2), Fraction(1, 3), 0.4], key=float), max(Fraction(3, 4), Fraction(2, 3)), sum([Fraction(1, n) for n in range(1, 5)]), {Fraction(2, 4): "half"}[Fraction(1, 2)], Fraction(3) == 3, 1 - Fraction(1, 4), bool(Fraction(0, 5)))
fib = Matrix([[1, 1], [1, 0]]); print((fib ** 30)[0, 1], Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 4]]).determinant())
