# for and while with else, break and continue; conditional expressions; chained comparisons; walrus; del.
for n in range(3):
    print(n, end=" ")
else:
    print("for else")
for n in range(9):
    if n == 2:
        break
else:
    print("never")
print("broke at", n)
while n < 5:
    n += 1
    if n == 4:
        continue
    print("while", n)
else:
    print("while else")
print("big" if n > 3 else "small", 1 < n < 10 > 3, not n, n and "and", 0 or "or", None or 0 or [], 1 if 0 else 2 if 0 else 3)
if (m := n * 2) > 5:
    print("walrus", m)
print([y for x in range(5) if (y := x * x) % 2 == 0], y)
x = y = 5
x, y = y + 1, x
print(x, y, x is not None, [] is [], x == 6 != y)
x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 30; x <<= 2; x |= 1; x ^= 2; x &= 0xFF; x >>= 1
print(x, 7 / 2, 2 ** 3 ** 2, -2 ** 2, 3 - 2 - 1, 1 + 2 * 3 - 4 // 3 % 2)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a + b)
for i in range(10, 0, -3):
    print(i, end=",")
print(range(5)[1:3], len(range(0, 10, 3)), 6 in range(0, 10, 3), list(range(0)), range(3) == range(0, 3), range(5)[-1])
data = [1, 2, 3]
for item in data:
    if item == 2:
        data.append(9)
    print(item, end=" ")
print()
del data[0], x
try:
    x
except NameError as error:
    print("NameError:", error)


def empty():
    """Only a docstring."""


print(empty(), empty.__doc__, empty.__name__)
pass
