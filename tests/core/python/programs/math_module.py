import math
from math import pi, sqrt

print(pi, math.e, math.tau, math.inf, -math.inf, math.nan)
values = [0, 1, -1, 0.5, 2, 10, 1e10, -2.5, 100, True]
for name in ["acos", "asin", "atan", "acosh", "asinh", "atanh", "ceil", "floor", "trunc", "cos", "sin", "tan", "cosh",
             "sinh", "tanh", "degrees", "radians", "exp", "expm1", "fabs", "log", "log2", "log10", "log1p", "sqrt", "gamma", "lgamma",
             "erf", "erfc", "isfinite", "isnan", "isinf", "modf", "frexp", "cbrt", "exp2", "factorial", "isqrt"]:
    for value in values:
        if name == "factorial" and value == 1e10 or name == "isqrt" and isinstance(value, float):
            continue
        try:
            result = getattr(math, name)(value)
            print(name, value, f"{result:.12g}" if isinstance(result, float) else result)
        except (ValueError, OverflowError, TypeError) as error:
            print(name, value, type(error).__name__, error)
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(-4, 6), math.lcm(4, 6), math.lcm(), math.lcm(2, 0))
print(math.factorial(30), math.comb(50, 25), math.perm(10, 3), math.perm(5), math.comb(3, 5), math.isqrt(10**40))
print(math.log(2**1000, 2), round(math.log(10**500), 6), math.log(8, 2), round(math.log10(10**400), 6))
print(math.hypot(3, 4), math.hypot(), math.dist((0, 0), (3, 4)), math.atan2(1, 1), math.copysign(3, -0.0))
print(math.fsum([0.1] * 10), sum([0.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.prod([1, 2, 3, 4]), math.prod([], start=5))
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-12, abs_tol=1e-9))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(10**30), math.floor(1e300) % 1000, math.fmod(7, -3), math.remainder(7, 4))
print(math.pow(2, 10), math.ldexp(0.5, 5), sqrt(2), math.exp(1))
for call in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.pow(0, -1), lambda: math.exp(1000), lambda: math.factorial(-1),
             lambda: math.sqrt("a"), lambda: math.floor("a"), lambda: math.gcd(1.5), lambda: math.factorial(2.0), lambda: math.sqrt(), lambda: math.comb(-1, 2)):
    try:
        print(call())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
