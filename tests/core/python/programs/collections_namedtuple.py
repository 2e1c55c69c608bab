# namedtuple, and the User classes.
from collections import UserDict, UserList, UserString, namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, p[0] + p[1], p.x, p.y, Point._fields, len(p), p == (11, 22), hash(p) == hash((11, 22)))
x, y = p
print(x, y, p._asdict(), p._replace(x=33), Point._make([1, 2]), Point.__doc__, Point, Point.__name__, list(p))
print(isinstance(p, tuple), p < Point(12, 0), p + (1,), p[:1], [*p], {p: 1}[Point(11, 22)], str(p), f"{p!r:>20}|")
Account = namedtuple("Account", "type balance owner", defaults=[0, None])
print(Account("premium"), Account._field_defaults, Account("a", 5, owner="me"), Account.__match_args__)
print(namedtuple("Odd", "a class a _b 1x", rename=True)._fields, namedtuple("Comma", "a, b,c")._fields, namedtuple("E", ())())
match p:
    case Point(x=11, y=value):
        print("matched", value)
match p:
    case Point(a, b):
        print("by place", a, b)


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __str__(self):
        return f"<{self.x}, {self.y}>"


v = Vector(3, 4)
print(v, repr(v), v.length, v + v, v._replace(x=0), type(v._replace(x=0)).__name__, Vector._make("ab"))


class Checked(namedtuple("Checked", "low high")):
    def __new__(cls, low, high=10):
        if low > high:
            raise ValueError("low > high")
        return super().__new__(cls, low, high)


c = Checked(1)
c.note = "attributes too"
print(c, c.note, Checked(low=2, high=3), c._asdict())
Point.origin = Point(0, 0)
Point.moved = lambda self, dx: self._replace(x=self.x + dx)
print(Point.origin, p.moved(1), sorted([Point(2, 1), Point(1, 5)]), max([p, v]), Point.x is Point.x)


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def assign():
    p.x = 1


attempt(assign)
attempt(lambda: setattr(p, "z", 1))
attempt(lambda: Point(1))
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, 2, z=3))
attempt(lambda: Point(1, x=2))
attempt(lambda: p._replace(q=1))
attempt(lambda: Point._make([1]))
attempt(lambda: namedtuple("A", "x x"))
attempt(lambda: namedtuple("A", "_x"))
attempt(lambda: namedtuple("A", "class"))
attempt(lambda: namedtuple("1A", "x"))
attempt(lambda: namedtuple("A", "x", defaults=[1, 2]))
attempt(lambda: p.z)
attempt(lambda: p[5])
attempt(lambda: Checked(20))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower({"A": 1}, B=2)
d.update(C=3)
print(d, d["a"], "b" in d, len(d), sorted(d.items()), d.pop("a"), d.get("zz"), d.setdefault("Q", 9), d == {"b": 2, "c": 3, "q": 9})
attempt(lambda: d["nope"])


class Doubling(UserList):
    def append(self, item):
        super().append(item)
        super().append(item)


items = Doubling([1])
items.append(5)
items += [0]
print(items, items[1:], len(items), sorted(items), items + [7], items == [1, 5, 5, 0], 5 in items, items.index(5), items.data)
s = UserString("hello")
print(s.upper(), s + " you", s[1:3], len(s), s == "hello", "ell" in s, repr(s), s.count("l"))
