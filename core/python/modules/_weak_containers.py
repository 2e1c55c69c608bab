# SPDX-License-Identifier: GPL-3.0-or-later
# Containers from which an entry goes when what it refers to goes. While one of them is walked through, that waits.
from collections.abc import MutableMapping

from _weakref import ref

__all__ = ["WeakKeyDictionary", "WeakSet", "WeakValueDictionary"]


class _Weak:
    """Entries that have died are remembered until nobody walks through them any more."""

    __slots__ = "data", "_walks", "_dead", "__weakref__"

    def _begin(self, data):
        self.data, self._walks, self._dead = data, 0, []

    def _forgetter(self, key=None):
        """The callback of a reference, which stands under that key: does not keep the container."""
        this = ref(self)

        def gone(reference):
            container = this()
            if container is not None:
                container._dead.append((key, reference))
                container._drop_dead()

        return gone

    def _drop_dead(self):
        if not self._walks:
            while self._dead:
                self._drop(*self._dead.pop())

    def _walk(self, entries):
        self._walks += 1
        try:
            yield from entries
        finally:
            self._walks -= 1
            self._drop_dead()

    def __len__(self):
        return len(self.data) - len(self._dead)


class WeakSet(_Weak):
    __hash__ = None

    def __init__(self, data=None):
        self._begin(set())
        if data is not None:
            self.update(data)

    def _drop(self, _, reference):
        self.data.discard(reference)

    def __iter__(self):
        for reference in self._walk(self.data):
            item = reference()
            if item is not None:
                yield item

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def __repr__(self):
        return repr(self.data)

    def __reduce__(self):
        return type(self), (list(self),)

    def add(self, item):
        self.data.add(ref(item, self._forgetter()))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self._dead.clear()
        self.data.clear()

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def pop(self):
        while True:
            try:
                reference = self.data.pop()
            except KeyError:
                raise KeyError("pop from empty WeakSet") from None
            item = reference()
            if item is not None:
                return item

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def union(self, other):
        return type(self)([*self, *other])

    def difference(self, other):
        made = self.copy()
        made.difference_update(other)
        return made

    def difference_update(self, other):
        if self is other:
            return self.clear()
        for item in list(other):
            self.discard(item)

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def intersection(self, other):
        return type(self)([item for item in other if item in self])

    def intersection_update(self, other):
        kept = self.intersection(other)
        self.clear()
        self.update(kept)

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def symmetric_difference(self, other):
        made = self.copy()
        made.symmetric_difference_update(other)
        return made

    def symmetric_difference_update(self, other):
        for item in list(other):
            (self.discard if item in self else self.add)(item)

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    __or__, __sub__, __and__, __xor__ = union, difference, intersection, symmetric_difference

    def issubset(self, other):
        return self.data.issubset(map(ref, other))

    def issuperset(self, other):
        return self.data.issuperset(map(ref, other))

    def __lt__(self, other):
        return self.data < set(map(ref, other))

    def __gt__(self, other):
        return self.data > set(map(ref, other))

    __le__, __ge__ = issubset, issuperset

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return self.data == set(map(ref, other))

    def isdisjoint(self, other):
        return not self.intersection(other)


class _WeakMapping(_Weak, MutableMapping):
    __slots__ = ()
    __hash__ = None

    def __init__(self, other=(), /, **kwargs):
        self._begin({})
        self.update(other, **kwargs)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"

    def __iter__(self):
        for key, _ in self.items():
            yield key

    keys = __iter__

    def values(self):
        for _, value in self.items():
            yield value

    def copy(self):
        made = type(self)()
        made.update(self.items())
        return made

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, MutableMapping) and not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ior__(self, other):
        self.update(other)
        return self


class WeakValueDictionary(_WeakMapping):
    def _drop(self, key, reference):
        if self.data.get(key) is reference:
            del self.data[key]

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = ref(value, self._forgetter(key))

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        reference = self.data.get(key)
        return reference is not None and reference() is not None

    def items(self):
        for key, reference in self._walk(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def itervaluerefs(self):
        yield from self._walk(self.data.values())

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_WeakMapping):
    def _drop(self, _, reference):
        self.data.pop(reference, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forgetter())] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def items(self):
        for reference, value in self._walk(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return list(self.data)
