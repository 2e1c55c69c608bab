# Floats print the shortest digits that read back the same.
print(0.1, 0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, 1.0, -0.0, 1e300 * 1e10)
print(1 / 3, 2 / 3, 100.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, float("inf"), float("-inf"), float("nan"))
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(7.5, -2), 2.0**0.5, 10 / 2, 3 * 0.1)
print(round(2.675, 2), round(0.5), round(1.5), round(-2.5), round(1234.5678, -2), round(1e20), round(3.14159, 3))
print(f"{3.14159:.2f} {3.14159:10.3f}| {2.5:<8}| {2.5:^8}| {1e10:e} {12345.678:,.1f} {0.256:.1%} {1e-7:g} {123456789.0:g}")
print("%.3f %5.1f %e %g %s %r" % (2.0, 3.14159, 12345.0, 1e-10, 0.5, 0.25))
print(int(1e18), int(2.9), float("1.5e3"), float(" 7 "), 1.5.is_integer(), (2.0).is_integer())
print(float("nan") == float("nan"), 1.0 == 1, hash(1.0) == hash(1), min(1.5, 1), max(2, 2.0), sum([0.1] * 10))
