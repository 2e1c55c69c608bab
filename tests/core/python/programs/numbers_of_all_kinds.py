print(2 ** 100, -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), 1e3, 10 / 4, 3 // 2.0, 2 ** -1, 0.1 + 0.2, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -(2 ** 63), 9223372036854775807 + 1)
print(int("12"), int("ff", 16), float("1e3"), int(3.9), round(2.5), round(3.14159, 2), abs(-3), True + True, bool(""), 1_000, 0b101, 0o17, 0xff)
print(10 ** 18 * 10 ** 18, (10 ** 30) // 7, -(10 ** 20) % 1000, hash(10 ** 20) == hash(float(10 ** 20)), 3 == 3.0, 1 < 2.5)
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 1.0 / 0, lambda: int("x"), lambda: float("y"), lambda: 1 + "a", lambda: "a" + 1, lambda: "a" * "b", lambda: -"a", lambda: 1 < "a", lambda: [] < 1, lambda: 2 ** "x", lambda: 1 << -1):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
i = 9223372036854775800
for _ in range(10): i += 1
print(i, i - 20, i * i)
