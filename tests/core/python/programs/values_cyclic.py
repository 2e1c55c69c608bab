# Cycles: shown, compared, hashed, copied, collected in the end.
a = [1]
a.append(a)
print(a, len(a), a[1] is a, a[1][1][1][0])
d = {"self": None}
d["self"] = d
print(d, d["self"]["self"] is d)
t = ([],)
t[0].append(t)
print(t)
b = [1]
b.append(b)
for compare in (lambda: a == b, lambda: a < b, lambda: a == a, lambda: a in [a], lambda: hash(t), lambda: a.index(a), lambda: a.count(a)):
    try:
        print(compare())
    except (RecursionError, TypeError) as error:
        print(type(error).__name__)
c = a.copy()
print(c is a, c[1] is a, a[:] == a[:] if False else len(a * 2), sorted([3, 1]), [*a][0])


class Node:
    def __init__(self, name):
        self.name, self.links = name, []

    def __repr__(self):
        return f"Node({self.name}, {self.links})"


x, y = Node("x"), Node("y")
x.links.append(y)
y.links.append(x)
try:
    repr(x)
except RecursionError:
    print("too deep to show")
x.links.clear()
print(y)


class Same:
    def __eq__(self, other):
        return self == other

    def __hash__(self):
        return 1


try:
    Same() == Same()
except RecursionError:
    print("too deep to compare")
try:
    {Same(): 1}[Same()]
except RecursionError:
    print("too deep to look up")
s = [1, 2]
s[0:1] = s
print(s)
s.extend(s)
print(s, s * 2 == s + s)
d = {1: 2}
try:
    for k in d:
        d[k + 1] = 1
except RuntimeError as error:
    print(error)
for n in range(20_000):
    ring = [n]
    ring.append(ring)
    loop = {"me": ring}
    ring.append(loop)
print("rings made")
