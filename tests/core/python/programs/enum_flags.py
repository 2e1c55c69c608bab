from enum import Flag, IntFlag, auto, Enum, STRICT, CONFORM, KEEP, EJECT


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


rw = Permission.READ | Permission.WRITE
print(rw, repr(rw), rw.value, rw.name, Permission.READ in rw, Permission.EXECUTE in rw)
print(Permission.ALL, repr(Permission.ALL), rw & Permission.READ, rw ^ Permission.READ, ~rw, ~Permission.ALL)
print(list(Permission), len(Permission), list(rw), len(rw), bool(Permission(0)), Permission(0), repr(Permission(0)))
print(Permission(3), Permission(7) is Permission.ALL, Permission["ALL"], Permission.__members__)
try:
    Permission(8)
except ValueError as error:
    print(error)
try:
    Permission.READ | 2
except TypeError as error:
    print(error)
try:
    "READ" in rw
except TypeError as error:
    print(error)
rw |= Permission.EXECUTE
rw &= ~Permission.READ
print(rw, {rw: 1}[Permission(6)], rw == Permission(6), hash(rw) == hash(Permission(6)))


class Mode(IntFlag):
    R = 4
    W = 2
    X = 1
    RWX = 7


print(Mode.R | Mode.W, repr(Mode.R | Mode.W), Mode.R | 8, repr(Mode.R | 8), Mode.R + 1, Mode(5), repr(~Mode.R), Mode.RWX & 3)
print(isinstance(Mode.R, int), Mode.R == 4, f"{Mode.R:03d}", list(Mode), repr(Mode(0)), 6 & Mode.W, Mode.X in Mode.RWX)


class Weekday(Flag):
    MON = 1
    TUE = 2
    SUN = 64
    NONE = 0
    WEEKEND = SUN

    @property
    def is_weekend(self):
        return bool(self & Weekday.WEEKEND)


print(Weekday.NONE, Weekday.SUN.is_weekend, Weekday.MON.is_weekend, list(Weekday), Weekday.WEEKEND is Weekday.SUN)
print(Weekday.MON | Weekday.SUN, (Weekday.MON | Weekday.SUN) & Weekday.TUE)


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 2


print(Conforming(7), Conforming(9))
