# SPDX-License-Identifier: GPL-3.0-or-later
# References here keep what they refer to: it never disappears from under a program, and no callback runs.
import collections

__all__ = [
    "ReferenceType", "WeakKeyDictionary", "WeakMethod", "WeakSet", "WeakValueDictionary", "finalize", "getweakrefcount",
    "getweakrefs", "proxy", "ref",
]

_PLAIN = (int, float, str, bytes, tuple, list, dict, type(None), range)


def _check(obj):
    if type(obj) in _PLAIN:
        raise TypeError(f"cannot create weak reference to '{type(obj).__name__}' object")
    return obj


class ref:
    def __init__(self, obj, callback=None, /):
        self._object = _check(obj)
        self.__callback__ = callback

    def __call__(self):
        return self._object

    def __eq__(self, other):
        return self._object == other._object if isinstance(other, ref) else NotImplemented

    def __hash__(self):
        return hash(self._object)

    def __repr__(self):
        kind = type(self._object).__name__
        return f"<weakref at {hex(id(self))}; to {kind!r} at {hex(id(self._object))}>"


ReferenceType = WeakMethod = ref


def proxy(obj, callback=None, /):
    return _check(obj)


def getweakrefcount(obj, /):
    return 0


def getweakrefs(obj, /):
    return []


class WeakValueDictionary(collections.UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, _check(value))

    def valuerefs(self):
        return [ref(value) for value in self.values()]

    def __repr__(self):
        return f"<WeakValueDictionary at {hex(id(self))}>"


class WeakKeyDictionary(collections.UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(_check(key), value)

    def keyrefs(self):
        return [ref(key) for key in self]

    def __repr__(self):
        return f"<WeakKeyDictionary at {hex(id(self))}>"


class WeakSet(set):
    def add(self, item):
        super().add(_check(item))


class finalize:
    def __init__(self, obj, func, /, *args, **kwargs):
        self._call = _check(obj), func, args, kwargs
        self.atexit = True

    def __call__(self, _=None):
        if self._call is not None:
            (_, func, args, kwargs), self._call = self._call, None
            return func(*args, **kwargs)

    def detach(self):
        call, self._call = self._call, None
        return call

    def peek(self):
        return self._call

    @property
    def alive(self):
        return self._call is not None
