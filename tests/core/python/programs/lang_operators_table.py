# Every operator as a method, reflected and in place; NotImplemented; comparison fall-backs.
class Op:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


for name in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    def forward(self, other, name=name):
        return f"{self}.{name}({other})"

    def reflected(self, other, name=name):
        return f"{self}.r{name}({other})"

    setattr(Op, f"__{name}__", forward)
    setattr(Op, f"__r{name}__", reflected)
for name in "neg pos invert abs".split():
    setattr(Op, f"__{name}__", lambda self, name=name: f"{name}({self})")
for name in "lt le eq ne gt ge".split():
    setattr(Op, f"__{name}__", lambda self, other, name=name: f"{self} {name} {other}")
a, b = Op("a"), Op("b")
print(a + b, a - 1, 2 * b, a / b, a // 2, 3 % a, a ** b, a << 1, 1 >> b, a & b, 0 | a, a ^ b, sep="\n")
print(-a, +a, ~a, abs(a), a < b, a <= 1, 1 < a, 1 >= b, a == 1, 1 != a, sep="\n")


class Never:
    def __add__(self, other):
        return NotImplemented

    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented


n, m = Never(), Never()
print(n == m, n == n, n != m, 5 == n)
for action in (lambda: n + m, lambda: n + 1, lambda: 1 + n, lambda: n < m, lambda: n <= m, lambda: n - 1, lambda: -n, lambda: n[0], lambda: len(n), lambda: n(), lambda: iter(n), lambda: 1 in n, lambda: [] + (), lambda: "a" + 1, lambda: 1 + "a", lambda: [1] * "a", lambda: {} | 1, lambda: 1 < "a", lambda: None + None, lambda: ~1.5, lambda: -"a", lambda: 1 & 1.0):
    try:
        print(action())
    except TypeError as error:
        print(error)


class Counter:
    def __init__(self):
        self.n = 0

    def __iadd__(self, other):
        self.n += other
        return self

    def __isub__(self, other):
        return "replaced"


c = k = Counter()
c += 5
print(c is k, c.n)
c -= 1
print(c, k.n)
lists = ([1], [2])
try:
    lists[0] += [3]
except TypeError as error:
    print(error, lists)
x = 5
x **= 2; x //= 3; x <<= 2; x |= 1; x ^= 3; x %= 7; x >>= 1
print(x, 2 ** 3 ** 2, -2 ** 2, not 1 == 2, 1 < 2 < 3 > 2, 1 < 3 < 2, 5 & 3 == 3, 1 or 1 / 0, 0 and 1 / 0, 3 if [] else 4)
