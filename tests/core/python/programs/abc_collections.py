from collections.abc import *
import asyncio


def function():
    yield 1


async def coroutine():
    pass


async def agen():
    yield 1


class Sequence2(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)


class Custom(MutableMapping):
    def __init__(self, **start):
        self.data = dict(start)

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Lower(MutableSet):
    def __init__(self, items=()):
        self.data = {item.lower() for item in items}

    def __contains__(self, item):
        return item.lower() in self.data

    def __iter__(self):
        return iter(sorted(self.data))

    def __len__(self):
        return len(self.data)

    def add(self, item):
        self.data.add(item.lower())

    def discard(self, item):
        self.data.discard(item.lower())


pending = coroutine()
things = {
    "list": [1], "tuple": (1,), "dict": {}, "set": {1}, "frozenset": frozenset(), "str": "a", "bytes": b"a",
    "range": range(3), "int": 5, "None": None, "function": function, "generator": function(), "coroutine": pending,
    "agen": agen(), "iter": iter([]), "keys": {}.keys(), "items": {}.items(), "values": {}.values(), "type": int,
    "lambda": lambda: 0, "map": map(str, []), "seq": Sequence2(1), "custom": Custom(), "lower": Lower(), "zip": zip(),
    "len": len, "method": [].append, "object": object(), "enumerate": enumerate([]),
}
kinds = [Iterable, Iterator, Callable, Awaitable, Coroutine, Generator, AsyncIterable, AsyncIterator, AsyncGenerator,
         Hashable, Sized, Container, Collection, Sequence, MutableSequence, Mapping, MutableMapping, Set, MutableSet,
         Reversible, KeysView, ItemsView, ValuesView, ByteString]
for name, thing in things.items():
    print(name, *(kind.__name__ for kind in kinds if isinstance(thing, kind)))
pending.close()
print(issubclass(list, Sequence), issubclass(dict, Mapping), issubclass(int, Iterable), issubclass(Custom, Mapping))

s = Sequence2(3, 1, 2, 1)
print(list(s), 1 in s, s.index(2), s.count(1), list(reversed(s)), 9 in s)
try:
    s.index(9)
except ValueError:
    print("no 9")
c = Custom(a=1, b=2)
c.update({"c": 3}, d=4)
print(list(c.items()), c.get("z", 0), c.pop("a"), c.setdefault("q", 9), "b" in c, len(c), list(c.keys()), list(c.values()))
print(c == {"b": 2, "c": 3, "d": 4, "q": 9}, c.popitem())
try:
    c.pop("nothing")
except KeyError as error:
    print("KeyError", error)
low = Lower(["A", "b", "C"])
low.add("D")
low.discard("a")
print(list(low), "B" in low, low <= Lower("bcde"), list(low & Lower("cd")), list(low | Lower("x")), list(low - Lower("b")))
low.remove("b")
try:
    low.remove("b")
except KeyError as error:
    print("KeyError", error)
print(low.isdisjoint(Lower("xyz")), low == Lower("cd"), low.pop())
try:
    class Broken(Sequence):
        pass
    Broken()
except TypeError as error:
    print(error)
try:
    Mapping()
except TypeError as error:
    print(error)
print(Iterable, Callable, Mapping[str, int], Iterable[int])
