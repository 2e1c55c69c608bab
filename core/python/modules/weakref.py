# SPDX-License-Identifier: GPL-3.0-or-later
import atexit
import itertools

from _weak_containers import WeakKeyDictionary, WeakSet, WeakValueDictionary
from _weak_proxy import CallableProxyType, ProxyType, proxy
from _weakref import getweakrefcount, getweakrefs, ref

__all__ = [
    "ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
    "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize",
]

ReferenceType = ref
ProxyTypes = (ProxyType, CallableProxyType)


class WeakMethod(ref):
    """To a bound method, which is made anew at each access: lives as long as its object and its function do."""

    def __new__(cls, meth, callback=None):
        try:
            obj, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            method = self_reference()
            if method is not None and method._alive:
                method._alive = False
                if callback is not None:
                    callback(method)

        self = ref.__new__(cls, obj, gone)
        self._function = ref(function, gone)
        self._alive = True
        self_reference = ref(self)
        return self

    def __call__(self):
        obj, function = super().__call__(), self._function()
        return None if obj is None or function is None else function.__get__(obj, type(obj))

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    __hash__ = ref.__hash__


class finalize:
    """Calls a function when an object goes, or at the end of the program at the latest; once."""

    __slots__ = ()
    _living = {}  # finalizer -> its _Call; this alone keeps them
    _numbers = itertools.count(1)
    _registered = _has_ended = False

    class _Call:
        __slots__ = "reference", "func", "args", "kwargs", "atexit", "number"

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._registered:
            finalize._registered = True
            atexit.register(finalize._at_exit)
        call = self._Call()
        call.reference = ref(obj, self)
        call.func, call.args, call.kwargs = func, args, kwargs
        call.atexit, call.number = True, next(self._numbers)
        finalize._living[self] = call

    def __call__(self, _=None):
        call = self._living.pop(self, None)
        if call is not None and not self._has_ended:
            return call.func(*call.args, **call.kwargs)

    def detach(self):
        found = self.peek()
        if found is not None:
            del self._living[self]
        return found

    def peek(self):
        call = self._living.get(self)
        obj = call.reference() if call is not None else None
        return None if obj is None else (obj, call.func, call.args, call.kwargs)

    @property
    def alive(self):
        return self in self._living

    @property
    def atexit(self):
        call = self._living.get(self)
        return call is not None and call.atexit

    @atexit.setter
    def atexit(self, value):
        call = self._living.get(self)
        if call is not None:
            call.atexit = bool(value)

    def __repr__(self):
        found, place = self.peek(), f"<{type(self).__name__} object at {id(self):#x}"
        return f"{place}; dead>" if found is None else f"{place}; for {type(found[0]).__name__!r} at {id(found[0]):#x}>"

    @classmethod
    def _at_exit(cls):
        while waiting := [(call.number, each) for each, call in cls._living.items() if call.atexit]:
            max(waiting, key=lambda pair: pair[0])[1]()
        cls._has_ended = True
