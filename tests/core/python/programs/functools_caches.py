# lru_cache, cache and cached_property.
from functools import cache, cached_property, lru_cache

calls = []


@lru_cache(maxsize=2)
def square(x):
    """Squares."""
    calls.append(x)
    return x * x


print(square(2), square(3), square(2), square(4), square(2), square(3), calls)
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__doc__, square.__wrapped__(5))
info = square.cache_info()
print(info.hits, info.misses, info.maxsize, info.currsize, tuple(info))
square.cache_clear()
print(square.cache_info(), calls)


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache
def bare(*args, **kwargs):
    return len(args), kwargs


print(bare(1, 2, k=3), bare(1, 2, k=3), bare(k=3), bare(1), bare(1.0), bare(True), bare("1"), bare.cache_info())
print(bare(1, 2), bare(1.0, 2), bare(a=1, b=2), bare(b=2, a=1), bare.cache_info())


@lru_cache(maxsize=None, typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info(), kind.cache_parameters())


@lru_cache(maxsize=0)
def never(x):
    return x


print(never(1), never(1), never.cache_info(), lru_cache(-5)(never).cache_info())


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        """The area."""
        print("computing")
        return 3 * self.radius ** 2

    @lru_cache(maxsize=None)
    def scaled(self, by):
        print("scaling")
        return self.radius * by


c = Circle(2)
print(c.area, c.area, "area" in vars(c))
c.area = 99
print(c.area)
del c.area
print(c.area, Circle.area.__doc__, Circle.area.attrname)
print(c.scaled(2), c.scaled(2), Circle(1).scaled(2), Circle.scaled.cache_info())




def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: square([1]))
attempt(lambda: lru_cache("x"))
attempt(lambda: square())
attempt(lambda: lru_cache(None)(5))


@lru_cache(maxsize=3)
def fails(x):
    raise ValueError(x)


attempt(lambda: fails(1))
attempt(lambda: fails(1))
print(fails.cache_info())
