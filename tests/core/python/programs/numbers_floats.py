# Floats: shortest text, signs of zero, infinities, rounding, comparison with ints.
for x in (0.1, 1 / 3, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 1.7976931348623157e308, 2.5e-8, 100.0, 1e22, 1e23, -0.0, 1e100):
    print(x, repr(x), f"{x:.3f}"[:30], f"{x:.3e}", f"{x:g}", f"{x:.0f}"[:30], x.is_integer())
inf, nan = float("inf"), float("nan")
print(inf, -inf, nan, inf - inf, inf * 0, nan == nan, nan != nan, inf > 10 ** 400, -inf < -10 ** 400, [nan] == [nan], nan in [nan])
print(round(0.5), round(1.5), round(2.5), round(2.675, 2), round(-0.4), round(1234.5678, -2), round(1e20), round(5.015, 2))
print(7 // 2.0, -7 // 2.0, 7 % -2.5, -7 % 2.5, 1e17 + 1 == 1e17, divmod(7.5, -2), 0.1 + 0.2, 0.1 + 0.2 == 0.3, 1.0 == 1, hash(1.0) == hash(1))
print(int(3.99), int(-3.99), float("1e3"), float(" -2.5\n"), float("1_000.5"), float("infinity"), (0.1).as_integer_ratio(), (2.5).hex(), 3.0 .__floor__())
print(2 ** 0.5, 2 ** -1, (-8) ** 2.0, 0.0 ** 0, 1e308 * 10, -1e308 * 10, 4 ** 0.5, 10 ** -3)
print(sum([0.1] * 10), max(1, 1.0), min(0.0, -0.0), sorted([3, 1.5, -inf, 2, inf]), True + 0.5, abs(-0.0), str(-0.0))
for bad in (lambda: 1 / 0, lambda: 1.0 // 0, lambda: 5 % 0.0, lambda: float("x"), lambda: int(nan), lambda: int(inf), lambda: round(nan), lambda: 0.0 ** -1, lambda: 1e200 ** 2, lambda: float("1e"), lambda: float([]), lambda: "%d" % 1.5 + "%d" % nan):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
