from typing import NamedTuple, TypedDict, Protocol, runtime_checkable, Generic, TypeVar, Required, NotRequired
import typing
from abc import abstractmethod


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)

    @property
    def double(self):
        return Point(self.x * 2, self.y * 2)


p = Point(1, 2)
print(p, p.x, p[1], p.norm(), p.double, p == (1, 2), Point(5), p._replace(x=9), p._asdict(), Point._fields, Point._field_defaults)
x, y = p
print(x, y, isinstance(p, tuple), Point.__doc__, Point.__annotations__, Point.__name__)
try:
    p.x = 5
except AttributeError as error:
    print(error)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
Old = NamedTuple("Old", [("a", int), ("b", str)])
print(Old(1, "x"), Old.__annotations__)


class Movie(TypedDict, total=False):
    name: Required[str]
    year: int


class Sequel(Movie):
    number: int


m = Movie(name="x", year=1999)
print(m, type(m), m["name"], Movie.__annotations__.keys(), Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__)
print(Sequel(name="y", number=2), sorted(Sequel.__annotations__), sorted(Sequel.__required_keys__))
Alt = TypedDict("Alt", {"a": int})
print(Alt(a=1))
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)


@runtime_checkable
class Closeable(Protocol):
    def close(self) -> None: ...


class Named(Protocol):
    name: str


class File:
    def close(self):
        print("closed")


class Explicit(Closeable):
    pass


print(isinstance(File(), Closeable), isinstance(5, Closeable), issubclass(File, Closeable), isinstance(Explicit(), Closeable))
try:
    isinstance(File(), Named)
except TypeError as error:
    print(error)
try:
    Closeable()
except TypeError as error:
    print(error)


class Greeter(Protocol):
    @abstractmethod
    def greet(self) -> str:
        ...

    def twice(self):
        return self.greet() * 2


class English(Greeter):
    def greet(self):
        return "hi"


print(English().twice())
T = TypeVar("T")


class Box(Protocol[T]):
    def get(self) -> T: ...


class IntBox(Box[int]):
    def get(self):
        return 5


print(IntBox().get(), isinstance(5, typing.SupportsInt), isinstance("x", typing.SupportsIndex), isinstance(5.0, typing.SupportsFloat))


class Repository(Generic[T]):
    def __init__(self, items: list[T] | None = None):
        self.items = items or []

    def add(self, item: T) -> "Repository[T]":
        self.items.append(item)
        return self


print(Repository[int]([1]).add(2).items, Repository[str])
