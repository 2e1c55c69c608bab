# Ints of any size: exact, printed up to CPython's limit of digits.
def factorial(n):
    result = 1
    for i in range(2, n + 1):
        result *= i
    return result


f = factorial(300)
print(f % 1_000_000_007, len(str(f)), str(f)[:20], f >> 1900, f.bit_length())
a, b = 0, 1
for _ in range(1000):
    a, b = b, a + b
print(a)
print(2 ** 1000 // 3 ** 500, (10 ** 50 + 1) % 97, -(10 ** 40) // 7, divmod(-10 ** 30, 10 ** 10 + 1))
print((1 << 200) - 1 & (1 << 100), ~(1 << 70), (1 << 70) ^ 5, -(1 << 70) >> 3, hex(-(1 << 70)), int("f" * 20, 16))
print(float(2 ** 70), 2 ** 70 / 3, 2 ** 2000 / 2 ** 1999, (2 ** 53 + 1) == float(2 ** 53), 10 ** 22 == 1e22, 10 ** 23 == 1e23)
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(-2 ** 100), int(1e30), round(12345678901234567890, -5), abs(-2 ** 80))
for bad in (lambda: float(10 ** 400), lambda: 10 ** 400 / 3, lambda: str(10 ** 5000), lambda: int("1" * 5000), lambda: 2 ** 70 % 0, lambda: [1][2 ** 70], lambda: "a" * 2 ** 70):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
print(f"{10 ** 25:,} {2 ** 80:_x} {-3 ** 40:+d} {10 ** 20:e} {7 ** 30:>40}", "%d" % 10 ** 2, "%x" % 2 ** 65, sep="|")
def isqrt(n):
    x = n
    while (y := (x + n // x) // 2) < x:
        x = y
    return x
print(isqrt(2 * 10 ** 60), pow(3, 10 ** 20, 10 ** 9 + 7), pow(7, -1, 31))
