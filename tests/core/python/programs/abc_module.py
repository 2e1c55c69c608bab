import abc
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """The area."""

    @abstractmethod
    def perimeter(self):
        return 0

    @property
    @abstractmethod
    def sides(self):
        ...

    def describe(self):
        return f"{self.name}: {self.area()} {self.perimeter()} {self.sides}"


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    def area(self):
        return self.side ** 2

    def perimeter(self):
        return 4 * self.side + super().perimeter()

    @property
    def sides(self):
        return 4


class Half(Shape):
    def area(self):
        return 1

    sides = 2


for cls in (Shape, Half):
    try:
        cls("x")
    except TypeError as error:
        print(error)
print(Square(3).describe())
print(sorted(Shape.__abstractmethods__), Half.__abstractmethods__, Square.__abstractmethods__)
print(isinstance(Square(1), Shape), issubclass(Square, Shape), issubclass(int, Shape), type(Shape))


@Shape.register
class Other:
    pass


print(isinstance(Other(), Shape), issubclass(Other, Shape), Other.__mro__)


class Meta(metaclass=ABCMeta):
    @classmethod
    @abstractmethod
    def make(cls):
        ...

    @staticmethod
    @abstractmethod
    def helper():
        ...


try:
    Meta()
except TypeError as error:
    print(error)


class Real(Meta):
    @classmethod
    def make(cls):
        return cls()

    @staticmethod
    def helper():
        return "helped"


print(type(Real.make()).__name__, Real.helper())


class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Hooked:
            return any("quack" in each.__dict__ for each in other.__mro__)
        return NotImplemented


class Duck:
    def quack(self):
        return "quack"


print(isinstance(Duck(), Hooked), isinstance(5, Hooked))


class Base(abc.ABC):
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        Base.registry.append((cls.__name__, kwargs))


class A(Base, tag=1):
    pass


class B(A, tag=2):
    pass


print(Base.registry)


class AsyncWorker(ABC):
    @abstractmethod
    async def run(self):
        ...


try:
    AsyncWorker()
except TypeError as error:
    print(error)
print(Shape.area.__isabstractmethod__, Shape.__name__, Shape.__doc__)
