# total_ordering, singledispatch, cmp_to_key, partialmethod, reduce, wraps.
import functools
import typing
from functools import cmp_to_key, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


@total_ordering
class Version:
    def __init__(self, major, minor):
        self.key = (major, minor)

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key == other.key

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.key < other.key


a, b = Version(1, 2), Version(1, 10)
print(a < b, a <= b, a > b, a >= b, a == b, a != b, a <= Version(1, 2), max(a, b).key, sorted([b, a])[0].key)
try:
    a >= 5
except TypeError as error:
    print(error)


@total_ordering
class Down:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __ge__(self, other):
        return self.n >= other.n


print(Down(1) < Down(2), Down(2) > Down(1), Down(1) <= Down(1))


class Unordered:
    pass


try:
    total_ordering(Unordered)
except ValueError as error:
    print(error)


@singledispatch
def describe(value):
    """Describes."""
    return f"something {value!r}"


@describe.register
def _(value: int):
    return f"int {value}"


@describe.register(list)
@describe.register(tuple)
def sequence(value):
    return f"sequence of {len(value)}"


@describe.register(type(None))
def nothing(value):
    return "nothing"


class Base:
    pass


class Derived(Base):
    pass


describe.register(Base, lambda value: "a base")
print(describe(1), describe(True), describe([1]), describe((1, 2)), describe(None), describe("s"), describe(Derived()))
print(describe.dispatch(bool) is describe.dispatch(int), describe.__name__, describe.__doc__, sequence([1]))
for broken in (lambda: describe(), lambda: describe.register(5), lambda: describe.register("x", print)):
    try:
        print(broken())
    except TypeError as error:
        print(str(error).split(" at 0x")[0])


class Printer:
    @singledispatchmethod
    def show(self, value):
        return f"other {value}"

    @show.register
    def _(self, value: int):
        return f"number {value}"

    @show.register(str)
    def _(self, value):
        return f"text {value}"


print(Printer().show(1), Printer().show("x"), Printer().show([]))


class Cell:
    alive = False

    def set_state(self, state, note=""):
        self.alive = state
        return note

    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="dead")


cell = Cell()
print(cell.set_alive(), cell.alive, cell.set_dead(), cell.alive, cell.set_alive(note="n"))

words = ["banana", "fig", "apple", "kiwi"]
by_length = cmp_to_key(lambda x, y: len(x) - len(y) or (x > y) - (x < y))
print(sorted(words, key=by_length), max(words, key=by_length), by_length("a") < by_length("bb"), by_length("a") == by_length("a"))
print(reduce(lambda x, y: x * 10 + y, [1, 2, 3]), reduce(lambda x, y: x + y, [], "start"), reduce(max, [3]))
for broken in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: partial(), lambda: partial(5), lambda: reduce(max)):
    try:
        print(broken())
    except TypeError as error:
        print(error)


def decorate(function):
    @wraps(function)
    def inner(*args, **kwargs):
        """Inner."""
        return function(*args, **kwargs)
    return inner


@decorate
def greet(name="you"):
    """Greets."""
    return f"hi {name}"


print(greet(), greet.__name__, greet.__doc__, greet.__qualname__, greet.__wrapped__("me"), functools.WRAPPER_ASSIGNMENTS[:2])
basetwo = partial(int, base=2)
print(basetwo("1010"), basetwo, basetwo.keywords, partial(print, "a", sep="-").args)


@functools.singledispatch
def kind_of(value):
    return "something"


@kind_of.register
def _(value: int | float):
    return "a number"


@kind_of.register(str | bytes)
def _(value):
    return "text"


@kind_of.register
def _(value: typing.Optional[list]):
    return "a list or nothing"


print([kind_of(each) for each in (1, 1.5, True, "a", b"a", [1], None, (1,))])
for annotation in (int | list[int], typing.Union[int, typing.List[int]], list[int], (int, str)):
    try:
        @kind_of.register
        def _(value: annotation):
            pass
    except (TypeError, NameError) as error:
        print(type(error).__name__, error)
    try:
        kind_of.register(annotation, print)
    except TypeError as error:
        print(error)
