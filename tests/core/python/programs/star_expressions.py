def f(*args, **kw): return args, kw
a = [1, 2]; d = {"x": 1}
print(f(*a, *a, 3, **d, y=2), [*a, *a], (*a, 3), {*a}, {**d, "z": 3}, [*"ab", *range(2)])
first, *middle, last = range(6); print(first, middle, last)
*init, tail = "abc"; print(init, tail)
for a, *b in [(1, 2, 3), (4,)]: print(a, b)
print(*[1, 2, 3], sep="-", end="!\n")
x = 1, *(2, 3); print(x)
def g(): return 1, *[2, 3]
print(g())
def h(a, b, /, c, *, d): return a, b, c, d
print(h(1, 2, c=3, d=4), h(1, 2, 3, d=4))
l = [1, 2, 3]; l[1:2] = [*"xyz"]; print(l)
[a, [b, *c]] = [1, [2, 3, 4]]; print(a, b, c)
i = [0]; i[0], i = 5, [9]; print(i)
try: f(*5)
except TypeError as e: print(e)
try: f(**[1])
except TypeError as e: print(e)
try: f(**{1: 2})
except TypeError as e: print(e)
