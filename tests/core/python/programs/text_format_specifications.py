# The whole format mini-language, on ints, floats, text and own classes.
for spec in ("", "d", "5", "<5", ">5", "^5", "*^9", "+", " ", "05", "+05d", "x", "#x", "#X", "o", "#o", "b", "#b", "#010x", ",", "_", "_x", ",d", "c", "e", "f", ".2f", "%", "g", "n", "10,", "=+8", "0=8"):
    print(f"{spec!r:>8}", end=" ")
    for value in (0, 42, -1234567, 10 ** 12):
        try: print(repr(format(value, spec)), end=" ")
        except (ValueError, OverflowError) as error: print(error, end=" ")
    print()
for spec in ("", "f", ".0f", ".3f", "e", ".2e", "E", "g", ".3g", "G", "%", ".1%", "10.2f", "<10.2f", "^10.2f", "+.1f", " .1f", "010.3f", ",.2f", "_.2f", "#.0f", "n", ".10", ".0e", "z.1f"):
    print(f"{spec!r:>8}", end=" ")
    for value in (0.0, 3.14159265, -1234567.891, 1e100, 1e-7, float("inf"), float("nan"), -0.04):
        try: print(repr(format(value, spec)), end=" ")
        except ValueError as error: print(error, end=" ")
    print()
for spec in ("", "10", "<10", ">10", "^10", ".2", "*^10.2", "s", "10s", "d", "=10", "+"):
    try: print(repr(format("text", spec)))
    except ValueError as error: print(error)
for bad in ("{:q}", "{:.}", "{:10.2d}", "{!z}", "{", "}", "{0} {}", "{a}", "{0.nope}", "{0[5]}", "{:,x}", "{:,_}"):
    try: print(bad.format(5))
    except Exception as error: print(type(error).__name__, error)
class V:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
v, width, precision = V(), 8, 3
print(f"{v} {v:anything goes} {v!s} {v!r} {v!s:>6} {v=} {v = !s} {3.14159:{width}.{precision}} {'a':{'*'}^{width}} {{}} {{{width}}} {width:>{width}}|")
print("{0:{1}} {2[a]} {3.real} {} {}".format(1, 2, {"a": 3}, 4) if False else "{0:{1}} {2[a]} {3.real}".format(1, 2, {"a": 3}, 4), "{:>{w}}".format("x", w=4), "{a}{b!r:>5}".format(a=1, b="c"))
print("%5d|%-5d|%05d|%+d|%x|%X|%#x|%o|%e|%.2e|%g|%c|%s|%r|%a|%5s|%-5s|%.2s|%%|%i|%u" % (1, 2, 3, 4, 255, 255, 255, 8, 12345.678, 0.00012, 1e-10, "c", "s", "r", "é", "ab", "cd", "xyz", 5, 6))
print("%(name)s is %(age)03d" % {"name": "bob", "age": 7}, "%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%s" % (("tuple",),), "%s %s" % ("a", "b"))
