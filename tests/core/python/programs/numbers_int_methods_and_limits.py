# int: conversions, bit tricks, huge values, division rules, rounding.
import math
for value in (0, 1, -1, 255, -256, 2 ** 63 - 1, 2 ** 63, -2 ** 63, 2 ** 64, 10 ** 30, -10 ** 30):
    print(value, value.bit_length(), value.bit_count(), hex(value), oct(value), bin(value)[:20], value // 7, value % 7, -value // 7, value % -7, divmod(value, -7), ~value, value >> 3, value << 2, value & 0xFF, value | 1, value ^ 5, abs(value), hash(value) == hash(float(value)) if abs(value) < 2 ** 53 else "-", float(value), str(value)[-3:], round(value, -2), value == float(value))
for text, base in (("0b101", 0), ("0o17", 0), ("0xff", 0), ("-0x1F", 16), ("z", 36), ("  42\n", 10), ("1_000", 10), ("٣٤", 10), ("0", 0), ("-0", 0)):
    print(int(text, base), end=" ")
print()
for bad in (("", 10), ("1__0", 10), ("_1", 10), ("0x", 16), ("12", 2), ("1.5", 10), ("0b2", 0), ("010", 0), ("9", 1), ("9", 37), ("a b", 16)):
    try: int(*bad)
    except ValueError as error: print(error)
print(int(3.99), int(-3.99), int("7"), int(True), int(1e20), round(2.5), round(3.5), round(-2.5), round(1e16 + 0.5), round(12345, -3), round(15, -1), round(25, -1))
print((1024).to_bytes(2, "big"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), (5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), (5).as_integer_ratio())
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(50, 3), math.perm(5, 2), math.isqrt(10 ** 30), pow(3, 200, 10 ** 9 + 7), pow(7, -1, 11), 2 ** -2, 0 ** 0, (-8) // 3, (-8) % 3, 7 / 2, 2 ** 0.5)
for bad in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: divmod(1, 0), lambda: 1 << -1, lambda: 0 ** -1, lambda: pow(2, -1, 4), lambda: pow(2, 3, 0), lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: int("9" * 5000), lambda: float(10 ** 400), lambda: 10 ** 400 / 3, lambda: int(float("inf")), lambda: int(float("nan")), lambda: math.factorial(-1), lambda: math.isqrt(-1), lambda: int([]), lambda: int(None)):
    try: print(bad())
    except Exception as error: print(type(error).__name__, error)
print(10 ** 25 // 3 ** 20, 10 ** 25 % 3 ** 20, (10 ** 25) ** 2 == 10 ** 50, -(10 ** 25) >> 10, (1 << 100) - 1, (1 << 100) & -(1 << 60), 3 ** 50 ^ 2 ** 70, 10 ** 40 > 10 ** 39 > -10 ** 40, sorted([10 ** 20, -10 ** 20, 5, 10 ** 19]))
