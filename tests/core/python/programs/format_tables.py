# The format mini-language in a table: every alignment with every kind of number.
for spec in ("", "<8", ">8", "^8", "*^9", "=+8", "08", "+", " ", "-", ",", "_", "x", "#x", "#o", "b", "#b", "e", ".2f", "%", "g", "010,", "c"):
    row = []
    for value in (0, 7, -42, 1234567, True):
        try:
            row.append(format(value, spec))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(f"{spec!r:>8}", row)
for spec in ("", ".3", ".0f", ".2f", "8.3f", "<10.1e", "+.1%", ",.2f", "_.1f", "g", ".10g", "#.3g", "n", "015.4f", "=12", "*^12", "d", "s"):
    row = []
    for value in (0.0, -1.5, 1234567.891, 1e-7, 1e20):
        try:
            row.append(format(value, spec))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(f"{spec!r:>8}", row)
for spec in ("", "5", "<5", ">5", "^5", ".2", "x^7.1", "=5", "d", "05", ","):
    row = []
    for value in ("", "abc", "ünïcödé"):
        try:
            row.append(format(value, spec))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    print(f"{spec!r:>8}", row)
name, width, digits = "val", 10, 3
print(f"{name:>{width}}|{3.14159:{width}.{digits}}|{3.14159:{'<'}{width}.{digits}f}|{name!r:^{width}}|{width=}|{width = !s:>5}|{name!a}")
print("{0!r:>{1}} {2[0]} {3.real} {k[a]} {{}} {}".format("s", 6, [1], 5, "x", k={"a": 1}) if False else "{0!r:>{1}} {2[0]} {3.real} {k[a]} {{}}".format("s", 6, [1], 5, k={"a": 1}))
for text, arguments in (("{", ()), ("}", ()), ("{}", ()), ("{a}", ()), ("{0} {}", (1,)), ("{!z}", (1,)), ("{0.x}", (1,)), ("{0[x]}", ([],)), ("{:d}", ("a",))):
    try:
        print(text.format(*arguments))
    except Exception as error:
        print(text, type(error).__name__, error)
