# f-strings: conversions, nested specs, alignment, signs, the equals sign, nested quotes.
name, n, pi, items = "Ann", 42, 3.14159265, [1, 2]
print(f"{name} {name!r} {name!s:>6} {name:*^9} {name:.2} {'ä'!a}")
print(f"{n} {n:5}| {n:<5}| {n:^5}| {n:05} {n:+} {n: } {n:x} {n:#b} {n:o} {n:e} {n:,} {n:c} {-n:=6}")
print(f"{pi:.2f} {pi:8.3f}| {pi:<8.1f}| {pi:+.0f} {pi:010.4f} {pi:.3e} {pi:g} {pi:%} {pi:.1%} {1234567.891:,.2f}")
width, precision = 10, 3
print(f"{pi:{width}.{precision}f}| {name:>{width}}| {name:{'*'}<{width}}|")
print(f"{n=} {n = } {name=!s} {pi=:.2f} {items[0]=} {n + 1=}")
print(f"{{literal}} {'nested ' + f'{n}'} {items} {items!r:>10} {len(items)} {[i * 2 for i in items]}")
print(f"{None} {True} {True:5} {1e3} {(1, 2)} { {'a': 1}['a'] } {n if n > 40 else 0}")
print(f"{'a' 'b'} {n:>{width}}" f" joined {n}" " plain")
print(f"""multi
{name}
line""")
print(f"{name!r:^12}|{n:_}|{10**9:_}|{0.1 + 0.2}|{1_000:>8,}|{2**70:x}")
try:
    format(n, "5q")
except ValueError as error:
    print("ValueError:", error)
try:
    format("x", "d")
except ValueError as error:
    print("ValueError:", error)
try:
    format([], "5")
except TypeError as error:
    print("TypeError:", error)
