"""Numbers in words, spirals, pascal's triangle, gcd, fractions by hand, Newton's method."""
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return SMALL[n]
    if n < 100:
        return TENS[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")
    for size, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            rest = n % size
            joint = "" if not rest else " and " if size == 100 or rest < 100 else " "
            return f"{words(n // size)} {name}{joint}{words(rest) if rest else ''}"


def spiral(rows):
    rows = [list(row) for row in rows]
    while rows:
        yield from rows.pop(0)
        rows = [list(row) for row in zip(*rows)][::-1]


def pascal(count):
    row = [1]
    for _ in range(count):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def gcd(a, b):
    while b:
        a, b = b, a % b
    return abs(a)


def newton(f, x, steps=20, h=1e-6):
    for step in range(steps):
        slope = (f(x + h) - f(x - h)) / (2 * h)
        x, old = x - f(x) / slope, x
        if abs(x - old) < 1e-12:
            return x, step
    raise ArithmeticError("does not settle")


for n in (0, 13, 42, 100, 115, 999, 1001, 12345, 1_000_000, 2_000_001_000, -7):
    print(n, words(n))
print(list(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]])))
for row in pascal(6):
    print(" ".join(map(str, row)).center(20).rstrip())
print(gcd(84, 36), gcd(-12, 18), [f"{a // gcd(a, b)}/{b // gcd(a, b)}" for a, b in ((6, 8), (100, 75))])
root, steps = newton(lambda x: x * x - 2, 1.0)
print(round(root, 9), steps < 10)
try:
    newton(lambda x: x * x + 1, 0.7)
except ArithmeticError as error:
    print(type(error).__name__)
