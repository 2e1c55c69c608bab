# A class of the program's own stands before a built-in one among the bases: who has a way of its own decides.
from collections import Counter, OrderedDict, namedtuple


class Greets:
    def hi(self):
        return f"hi {self}"


class Table(Greets, dict): pass
class Number(Greets, int): pass
class Failure(Greets, Exception): pass
class Row(Greets, list): pass
class Word(Greets, str): pass
class Pair(Greets, tuple): pass
class Spot(Greets, namedtuple("Spot", "x y")): pass


print(Table(a=1), Number(5) + 1, repr(Failure("x")), Row([1, 2]), Word("q").upper(), Pair((1, 2)), Spot(1, y=2))
print(Table(a=1) == {"a": 1}, len(Row([1])), hash(Number(5)) == 5, bool(Row()), 2 in Pair((1, 2)), Spot(1, 2)[1])
print(Number(7).hi(), Word("w").hi(), Failure("f").hi(), Spot(3, 4).hi(), Spot(3, 4)._replace(x=9), Spot.__mro__)
for unhashable in Table(), Row():
    try:
        hash(unhashable)
    except TypeError as error:
        print(error)


class Plain(Exception): pass
class Told(Exception):
    def __str__(self): return "told"
class Both(Plain, Told): pass


print(Both("q"), repr(Both("q")))


class Left(list): pass
class Right(list):
    def __len__(self): return 42
    def __repr__(self): return "Right"
class Middle(Left, Right): pass


print(len(Middle()), Middle(), bool(Middle()), [] == Middle())


class Same:
    def __eq__(self, other): return True
class Other: pass
class Mixed(Other, Same): pass


try:
    hash(Mixed())
except TypeError as error:
    print(error)


class OrderedCounter(Counter, OrderedDict):
    def __repr__(self):
        return f"{self.__class__.__name__}({OrderedDict(self)!r})"


print(OrderedCounter("abracadabra"))


class Logged:
    def __setitem__(self, key, value):
        print("set", key, value)
        return super().__setitem__(key, value)


class LoggedDict(Logged, dict): pass


logged = LoggedDict()
logged["a"] = 1
print(logged)
Left.__len__ = lambda self: 7
print(len(Middle()), len(Left()))
raise Failure("the end")  # fails here
