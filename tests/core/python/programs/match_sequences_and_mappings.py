# Which values are sequences and which are mappings to a pattern.
import types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple
from collections.abc import Mapping, MutableSequence, Sequence


class Tens(Sequence):
    def __len__(self): return 2
    def __getitem__(self, index):
        if index > 1:
            raise IndexError
        return index * 10


class Letters(Mapping):
    def __len__(self): return 2
    def __iter__(self): return iter(["k", "m"])
    def __getitem__(self, key):
        if key in ("k", "m"):
            return key.upper()
        raise KeyError(key)


class Plain:
    def __len__(self): return 2
    def __getitem__(self, index): return index


@Sequence.register
class Registered(Plain):
    def __iter__(self): return iter("rs")


for subject in (deque([1, 2]), Tens(), UserList([3, 4]), Plain(), Registered(), bytearray(b"ab"), b"ab", "ab", {1, 2}, {1: 2, 3: 4}.keys(),
                namedtuple("N", "a b")(1, 2), range(2), range(2**70, 2**70 + 2), iter([1, 2]), [3, 4], 5, None):
    match subject:
        case [a, b]: print("sequence", type(subject).__name__, a, b)
        case _: print("none", type(subject).__name__)
for subject in (defaultdict(int, k=1), Counter("k"), OrderedDict(k=1), ChainMap({"k": 1}), UserDict(k=1), Letters(),
                types.MappingProxyType({"k": 1}), Plain(), {"k": 1, "z": 2}, {"q": 0}, [("k", 1)]):
    match subject:
        case {"k": value, **rest}: print("mapping", type(subject).__name__, value, rest)
        case {}: print("another mapping", type(subject).__name__)
        case _: print("none", type(subject).__name__)
print(isinstance(deque(), MutableSequence), isinstance(bytearray(), MutableSequence), issubclass(deque, Sequence))


class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class Odd:
    __match_args__ = "x"


class Odder:
    __match_args__ = (1,)


match Point(1, 2):
    case Point(x, y=2): print("a point at", x)
match bytearray(b"x"):
    case bytearray(whole): print(whole)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3): pass


def twice():
    match Point(1, 2):
        case Point(1, x=3): pass


def no_tuple():
    match Odd():
        case Odd(1): pass


def no_names():
    match Odder():
        case Odder(1): pass


for wrong in too_many, twice, no_tuple, no_names:
    try:
        wrong()
    except TypeError as error:
        print(error)
match 5:
    case int(1, 2): pass  # fails here
