import enum
from enum import Enum, IntEnum, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"], Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color.RED in Color, Color.__members__)
print(Color, type(Color.RED), isinstance(Color.RED, Color), Color.RED == 1, Color.RED != Color.BLUE, Color.RED == Color.RED)
print({Color.RED: "r"}[Color(1)], [c.name for c in reversed(Color)], Color.RED is Color(1), bool(Color.RED))
for bad in (lambda: Color(9), lambda: Color("RED"), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE,
            lambda: setattr(Color, "RED", 5), lambda: setattr(Color.RED, "value", 5)):
    try:
        bad()
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(f"{Color.RED} {Color.RED!r} {Color.RED:>12}|", "%s" % Color.GREEN, str(Color.BLUE))


class Number(IntEnum):
    ONE = 1
    TWO = auto()
    TEN = 10
    NEXT = auto()


print(Number.TWO, repr(Number.TWO), Number.ONE + 1, Number.TEN > Number.TWO, Number.NEXT == 11, sorted(Number, reverse=True))
print(f"{Number.TEN:04d} {Number.TEN}", [10, 20, 30][Number.ONE], int(Number.TEN), max(Number), Number(10))


class Fruit(StrEnum):
    APPLE = auto()
    PEAR = "a pear"


print(Fruit.APPLE, repr(Fruit.PEAR), Fruit.APPLE == "apple", Fruit.PEAR.upper(), f"{Fruit.APPLE}", Fruit("a pear"), "x" + Fruit.APPLE)


class OldStyle(str, Enum):
    A = "a"
    B = "b"


print(OldStyle.A, repr(OldStyle.A), OldStyle.A == "a", OldStyle("b"), f"{OldStyle.A}", OldStyle.A.value, "-".join(OldStyle))


class Planet(Enum):
    MERCURY = (3.3e23, 2.4e6)
    EARTH = (5.9e24, 6.3e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def density(self):
        return round(self.mass / self.radius ** 3, 2)

    def describe(self):
        return f"{self.name.title()} weighs {self.mass}"

    @classmethod
    def heaviest(cls):
        return max(cls, key=lambda planet: planet.mass)

    @staticmethod
    def unit():
        return "kg"


print(Planet.EARTH.density, Planet.EARTH.describe(), Planet.heaviest(), Planet.unit(), Planet.EARTH.value, Planet((3.3e23, 2.4e6)))

try:
    @unique
    class Doubles(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as error:
    print(error)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as error:
    print(error)
try:
    class More(Color):
        PINK = 4
except TypeError as error:
    print(error)


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()

    def next(self):
        members = list(State)
        return members[(members.index(self) + 1) % len(members)]

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return None


print(State.IDLE.next(), State.DONE.next(), State("running"), State.IDLE.value)
try:
    State("nothing")
except ValueError as error:
    print(error)
match State.RUNNING:
    case State.IDLE:
        print("idle")
    case State.RUNNING:
        print("running")
Animal = Enum("Animal", "CAT DOG BEE")
print(list(Animal), Animal.DOG.value, Animal(3))
Other = Enum("Other", {"X": 10, "Y": 20})
print(Other.Y, [m.value for m in Other], Enum("L", ["P", "Q"]).Q)


class Level(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() * (count + 1)

    LOW = auto()
    HIGH = auto()


print([level.value for level in Level])


class Base(Enum):
    def shout(self):
        return self.name + "!"


class Derived(Base):
    HI = 1


print(Derived.HI.shout(), Derived.__mro__[1], isinstance(Derived.HI, Base))


class WithNew(Enum):
    def __new__(cls, value, label):
        made = object.__new__(cls)
        made._value_ = value
        made.label = label
        return made

    A = (1, "first")
    B = (2, "second")


print(WithNew.A.label, WithNew(2).label, WithNew.B.value)


class Operation(Enum):
    ADD = "+"
    SUB = "-"

    def __call__(self, a, b):
        return a + b if self is Operation.ADD else a - b

    def __str__(self):
        return self.value

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self.value)


print(Operation.ADD(1, 2), Operation.SUB, f"{Operation.ADD}", {Operation.ADD})
