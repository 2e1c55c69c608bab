# References that keep nothing alive.
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def speak(self):
        return f"{self.name} speaks"


class Slotted:
    __slots__ = "x",


class SlottedWeakly:
    __slots__ = "x", "__weakref__"


thing = Thing("a")
reference = weakref.ref(thing)
print(reference() is thing, weakref.ref(thing) is reference, weakref.getweakrefcount(thing))
print(reference == weakref.ref(thing), hash(reference) == hash(thing), reference.__callback__)
told = []
first = weakref.ref(thing, lambda gone: told.append(("first", gone() is None)))
second = weakref.ref(thing, lambda gone: told.append(("second", gone is second)))
print(first == second, first is second, weakref.getweakrefcount(thing), len(weakref.getweakrefs(thing)))
print(weakref.getweakrefs(thing) == [reference, second, first], callable(first.__callback__))
another = thing
del thing
print(reference(), told)
del another
print(reference(), first(), told, first.__callback__)
print(first == second, reference == reference, repr(first).endswith("; dead>"))
print(hash(reference) is not None)
try:
    hash(second)
except TypeError as error:
    print(error)

for value in (1, 1.5, "text", b"", (), [], {}, None, True, object(), range(3), slice(1), Slotted(), ValueError(), iter([])):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
for value in (set(), frozenset(), len, Thing, Thing.speak, SlottedWeakly(), (i for i in ()), type):
    print(type(weakref.ref(value)).__name__, end=" ")
print()


class Numbers(list):
    pass


class Small(int):
    pass


numbers = Numbers([1, 2])
print(weakref.ref(numbers)())
try:
    weakref.ref(Small(3))
except TypeError as error:
    print(error)

# In the middle of things
class Loud:
    def __init__(self, log):
        self.log = log
        self.me = None

    def __del__(self):
        self.log.append(("del", self.me() is self))


log = []
loud = Loud(log)
loud.me = weakref.ref(loud, lambda _: log.append("gone"))
kept = loud.me
del loud
print(log, kept())


def make():
    thing = Thing("inside")
    return weakref.ref(thing), lambda: thing


reference, holder = make()
print(reference())
del holder
print(reference())
generator = (n for n in range(3))
reference = weakref.ref(generator)
next(generator)
del generator
print(reference())


# Methods
thing = Thing("b")
print(weakref.ref(thing.speak)())
method = weakref.WeakMethod(thing.speak, lambda gone: print("method gone", gone() is None))
print(method()(), method == weakref.WeakMethod(thing.speak), isinstance(method, weakref.ref))
del thing
print(method())
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print(error)


# Subclasses
class Named(weakref.ref):
    def __init__(self, obj, callback=None, *, name="unnamed"):
        super().__init__(obj, callback)
        self.name = name

    def __new__(cls, obj, callback=None, *, name="unnamed"):
        return super().__new__(cls, obj, callback)


thing = Thing("c")
named = Named(thing, name="mine")
print(named.name, named(), named == weakref.ref(thing), named is weakref.ref(thing))
del thing
print(named())

# Proxies
thing = Thing("d")
proxy = weakref.proxy(thing, lambda gone: print("proxy gone"))
print(proxy.name, proxy.speak(), str(proxy), isinstance(proxy, Thing), type(proxy).__name__)
proxy.name = "e"
print(thing.name, proxy == thing, bool(proxy))
del thing
try:
    proxy.name
except ReferenceError as error:
    print(error)
numbers = Numbers([3, 1, 2])
proxy = weakref.proxy(numbers)
proxy.append(4)
proxy[0] = 9
print(len(proxy), proxy[1:], 4 in proxy, list(proxy), sorted(proxy), proxy + [5])
