# := in while, if, comprehensions and calls; what it binds stays.
import re
lines = iter(["a=1", "b = 22", "", "bad", "c=3"])
while (line := next(lines, None)) is not None:
    if not line:
        continue
    if match := re.match(r"(\w)\s*=\s*(\d+)", line):
        print(match.group(1), int(match[2]))
    else:
        print("no match in", repr(line))
values = [(n, square) for n in range(6) if (square := n * n) % 2 == 0]
print(values, square, n if "n" in dir() else "no n")
print(any((found := word).startswith("q") for word in ["one", "queue", "two"]), found)
def f(x, y=(z := 10)):
    return x + y + z
print(f(1), (a := 1, b := 2), a, b, [last := i for i in range(3)][-1], last)
if (count := len("hello")) > 3 and (half := count // 2):
    print(count, half)
