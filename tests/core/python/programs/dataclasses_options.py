from dataclasses import *
from abc import ABC, abstractmethod
import dataclasses


@dataclass(kw_only=True)
class Config:
    host: str
    port: int = 80


print(Config(host="h"), Config(port=1, host="x"))
try:
    Config("h")
except TypeError as error:
    print(error)


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=2, kw_only=False)


print(Mixed(1, 5, b=3), Mixed.__match_args__)


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 5


s = Slotted(1)
print(s, s.y)
try:
    s.z = 1
except AttributeError as error:
    print(error)


@dataclass(eq=False)
class Identity:
    x: int


print(Identity(1) == Identity(1), hash(Identity(1)) is not None)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: list = field(hash=False, default_factory=list)


print(hash(Hashed(1)) == hash(Hashed(1)), {Hashed(2)})


@dataclass(repr=False)
class Quiet:
    x: int

    def __repr__(self):
        return "quiet"


print(Quiet(1))


@dataclass
class WithInit:
    base: int
    scale: InitVar[int] = 2
    result: int = field(init=False)

    def __post_init__(self, scale):
        self.result = self.base * scale


print(WithInit(3), WithInit(3, 4).result, [f.name for f in fields(WithInit)])


class Shape(ABC):
    @abstractmethod
    def area(self):
        ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side ** 2


print(Square(3).area(), Square(2))
C = make_dataclass("C", [("x", int), "y", ("z", int, field(default=5))], namespace={"total": lambda self: self.x + self.z})
print(C(1, 2), C(1, 2).total())


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
print(n)
n.next.next = n
print(n)


@dataclass(order=True)
class Item:
    priority: int
    name: str = field(compare=False)


print(sorted([Item(2, "b"), Item(1, "z"), Item(3, "a")]), max(Item(1, "x"), Item(2, "y")))


@dataclass(frozen=True)
class FrozenBase:
    x: int


try:
    @dataclass
    class Thawed(FrozenBase):
        y: int = 0
except TypeError as error:
    print(error)
try:
    @dataclass(order=True)
    class Ordered:
        x: int

        def __lt__(self, other):
            return True
except TypeError as error:
    print(error)


@dataclass
class Eq:
    x: int

    def __eq__(self, other):
        return "own"

    def __hash__(self):
        return 42


print(Eq(1) == 5, hash(Eq(1)))
try:
    replace(WithInit(1), result=3)
except ValueError as error:
    print(error)


@dataclass
class Counter:
    count: int = 0
    total: dataclasses.InitVar[int] = None

    @property
    def double(self):
        return self.count * 2

    @classmethod
    def make(cls, n):
        return cls(n)

    @staticmethod
    def help():
        return "help"


print(Counter.make(4).double, Counter.help(), Counter())
try:
    asdict(5)
except TypeError as error:
    print(error)
