a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), [c, *d], e = (1, 2), "xyz", 3
print(a, b, c, d, e)
*a, b = range(4); print(a, b)
a, *b, c = [1, 2]; print(a, b, c)
first, *_ = "hello"; print(first, _)
for i, (x, y) in enumerate([(1, 2), (3, 4)]): print(i, x, y)
d = {}
d["k"], l = 5, [0, 0]
l[0], l[1] = l[1] + 1, 9
print(d, l)
x = y = z = []
x.append(1); print(y, z)
for bad in ("a, b = 1, 2, 3", ):
    pass
def t(f):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
def f1(): a, b = [1]
def f2(): a, b = 1, 2, 3
def f3(): a, b = 5
def f4(): a, *b, c = [1]
def f5(): a, b = None
for f in (f1, f2, f3, f4, f5): t(f)
i = 0
l = [1, 2, 3]
i, l[i] = 1, 99
print(i, l)
