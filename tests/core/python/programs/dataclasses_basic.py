import dataclasses
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


p = Point(1, 2)
print(p, p.norm(), p == Point(1, 2), p != Point(2, 1), Point(5), Point(y=3, x=1))
p.x = 10
print(p)
for args, kwargs in [((), {}), ((1, 2, 3), {}), ((1,), {"z": 2}), ((1,), {"x": 2})]:
    try:
        Point(*args, **kwargs)
    except TypeError as error:
        print(error)
try:
    hash(p)
except TypeError as error:
    print(error)
try:
    p < Point(1, 1)
except TypeError as error:
    print(error)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    tag: str = field(default="", compare=False)


v = Version(1, 2, "x")
print(v < Version(1, 3), v == Version(1, 2, "y"), hash(v) == hash(Version(1, 2)), sorted([Version(2), Version(1, 9), v]))
for action in (lambda: setattr(v, "major", 5), lambda: delattr(v, "minor"), lambda: setattr(v, "other", 5)):
    try:
        action()
    except dataclasses.FrozenInstanceError as error:
        print(type(error).__name__, error)
print({v: 1}[Version(1, 2)], replace(v, minor=7))


@dataclass
class Inventory:
    name: str
    items: list = field(default_factory=list)
    prices: dict[str, float] = field(default_factory=dict, repr=False)
    total: float = field(init=False, default=0.0)
    owner: "Point" = None

    def __post_init__(self):
        self.total = sum(self.prices.values())


a = Inventory("a", prices={"x": 1.5, "y": 2})
b = Inventory("b")
a.items.append(1)
print(a, b, a.total)
a.owner = Point(1)
print(asdict(a), astuple(a))
print([f.name for f in fields(a)], fields(Point)[1].default, is_dataclass(a), is_dataclass(Point), is_dataclass(5))
print(asdict(Inventory("n", [Point(1), (Point(2), 3)], {"k": Point(4)})) if False else "")


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Derived(Base):
    c: int = 3
    a: int = 9


print(Derived(), Derived(1, 2, 3), Derived.__match_args__)
match Derived(1, 5):
    case Derived(1, b):
        print("matched", b)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as error:
    print(error)
try:
    @dataclass
    class Bad2:
        x: int = 0
        y: int
except TypeError as error:
    print(error)
try:
    Point.z
except AttributeError as error:
    print(error)
print(Point.y, hasattr(Point, "x"))
try:
    fields(5)
except TypeError as error:
    print(error)
print(Point.__doc__, Point.__init__.__qualname__, Point.__annotations__)
