# SPDX-License-Identifier: GPL-3.0-or-later
# Stands for an object without keeping it: whatever is done to it is done to the object.
import operator

from _weakref import ref

__all__ = ["CallableProxyType", "ProxyType", "proxy"]

_UNARY = ("abs", "bool", "float", "index", "int", "invert", "iter", "len", "neg", "next", "pos", "reversed", "str")
_BINARY = (
    "add", "and", "contains", "delitem", "divmod", "floordiv", "getitem", "lshift", "matmul", "mod", "mul", "or", "pow",
    "rshift", "sub", "truediv", "xor",
)
_COMPARISONS = "eq", "ge", "gt", "le", "lt", "ne"
_IN_PLACE = tuple(name for name in _BINARY if name not in ("contains", "delitem", "divmod", "getitem"))
_REFLECTED = *_IN_PLACE, "divmod"


def _object(proxy):
    target = object.__getattribute__(proxy, "_reference")()
    if target is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return target


def _plain(value):
    return _object(value) if isinstance(type(value), type) and issubclass(type(value), ProxyType) else value


class ProxyType:
    __slots__ = "_reference", "__weakref__"
    __hash__ = None

    def __getattribute__(self, name):
        return getattr(_object(self), name)

    def __setattr__(self, name, value):
        setattr(_object(self), name, value)

    def __delattr__(self, name):
        delattr(_object(self), name)

    def __setitem__(self, key, value):
        _object(self)[key] = value

    def __repr__(self):
        target = _object(self)
        return f"<weakproxy at {id(self):#x} to {type(target).__name__} at {id(target):#x}>"


class CallableProxyType(ProxyType):
    __slots__ = ()

    def __call__(self, *args, **kwargs):
        return _object(self)(*args, **kwargs)


_BUILTINS = {"abs": abs, "bool": bool, "divmod": divmod, "float": float, "int": int, "iter": iter, "len": len, "next": next,
             "pow": pow, "reversed": reversed, "str": str}


def _function(name):
    return _BUILTINS.get(name) or getattr(operator, name, None) or getattr(operator, name + "_")


def _forward(name, function, swapped=False):
    if name in _UNARY:
        def method(self):
            return function(_object(self))
    elif swapped:
        def method(self, other):
            return function(_plain(other), _object(self))
    else:
        def method(self, other):
            return function(_object(self), _plain(other))
    return method


for _name in (*_UNARY, *_BINARY, *_COMPARISONS):
    setattr(ProxyType, f"__{_name}__", _forward(_name, _function(_name)))
for _name in _IN_PLACE:
    setattr(ProxyType, f"__i{_name}__", _forward("i" + _name, getattr(operator, "i" + _name)))
for _name in _REFLECTED:
    setattr(ProxyType, f"__r{_name}__", _forward("r" + _name, _function(_name), swapped=True))


def proxy(obj, callback=None, /):
    made = object.__new__(CallableProxyType if callable(obj) else ProxyType)
    this = ref(made)
    object.__setattr__(made, "_reference", ref(obj, callback and (lambda _: callback(this()))))
    return made
