# SPDX-License-Identifier: GPL-3.0-or-later
from _collections import namedtuple
from _functools import KeyWrapper, _lru_cache_wrapper, cached_property, partial, reduce

__all__ = [
    "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "cache", "cached_property", "cmp_to_key", "lru_cache", "partial",
    "partialmethod", "reduce", "singledispatch", "singledispatchmethod", "total_ordering", "update_wrapper", "wraps",
]

WRAPPER_ASSIGNMENTS = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
WRAPPER_UPDATES = ("__dict__",)

_CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize", module="functools")


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        if hasattr(wrapped, name):
            setattr(wrapper, name, getattr(wrapped, name))
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize) and isinstance(typed, bool):  # @lru_cache without parentheses
        return _cached(maxsize, 128, typed)
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, maxsize, typed)


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError("the first argument must be callable")
    wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return update_wrapper(wrapper, function)


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


def cmp_to_key(mycmp):
    return KeyWrapper(mycmp)


# What each comparison is in terms of another: of the result of that one, whether equality is asked besides, and
# what the two make.
_DERIVED = {
    "__lt__": {
        "__gt__": lambda less, differs: not less and differs(),
        "__le__": lambda less, differs: less or not differs(),
        "__ge__": lambda less, differs: not less,
    },
    "__le__": {
        "__ge__": lambda atMost, differs: not atMost or not differs(),
        "__lt__": lambda atMost, differs: atMost and differs(),
        "__gt__": lambda atMost, differs: not atMost,
    },
    "__gt__": {
        "__lt__": lambda more, differs: not more and differs(),
        "__ge__": lambda more, differs: more or not differs(),
        "__le__": lambda more, differs: not more,
    },
    "__ge__": {
        "__le__": lambda atLeast, differs: not atLeast or not differs(),
        "__gt__": lambda atLeast, differs: atLeast and differs(),
        "__lt__": lambda atLeast, differs: not atLeast,
    },
}


def _comparison(name, root, combine):
    def compare(self, other):
        result = getattr(type(self), root)(self, other)
        if result is NotImplemented:
            return result
        return combine(result, lambda: self != other)

    compare.__name__ = name
    return compare


def total_ordering(cls):
    has = [name for name in _DERIVED if getattr(cls, name, None) is not getattr(object, name, None)]
    if not has:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    for name, combine in _DERIVED[has[0]].items():
        if name not in has:
            setattr(cls, name, _comparison(name, has[0], combine))
    return cls


def _is_union(value):
    return type(value) is type(int | str) or repr(getattr(value, "__origin__", None)) == "typing.Union"


def _is_dispatched(value):
    return isinstance(value, type) or _is_union(value) and all(isinstance(each, type) for each in value.__args__)


def singledispatch(func):
    registry = {object: func}
    cache = {}

    def find(cls):
        for base in cls.__mro__[:-1]:
            if base in registry:
                return registry[base]
        fitting = [each for each in registry if each is not object and issubclass(cls, each)]
        for each in fitting:  # an abstract class that cls counts as; the most special one
            if not any(other is not each and issubclass(other, each) for other in fitting):
                return registry[each]
        return registry[object]

    def dispatch(cls):
        if cls not in cache:
            cache[cls] = find(cls)
        return cache[cls]

    def register(cls, func=None):
        if _is_dispatched(cls):
            if func is None:
                return lambda function: register(cls, function)
        else:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            annotations = getattr(cls, "__annotations__", {})
            if not annotations:
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                                "or plain `@register` on an annotated function.")
            func = cls
            name, cls = next(iter(annotations.items()))
            if isinstance(cls, str):  # as all are with `from __future__ import annotations`
                from typing import get_type_hints
                cls = get_type_hints(func)[name]
            if not _is_dispatched(cls):
                wrong = "not all arguments are classes" if _is_union(cls) else "is not a class"
                raise TypeError(f"Invalid annotation for {name!r}. {cls!r} {wrong}.")
        for each in cls.__args__ if _is_union(cls) else (cls,):
            registry[each] = func
        cache.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{name} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    name = getattr(func, "__name__", "singledispatch function")
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    wrapper._clear_cache = cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__)(obj, *args, **kwargs)

        method.register = self.register
        return update_wrapper(method, self.func)


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.args = args
        self.keywords = keywords

    def __repr__(self):
        arguments = [repr(self.func), *map(repr, self.args), *(f"{k}={v!r}" for k, v in self.keywords.items())]
        return f"functools.partialmethod({', '.join(arguments)})"

    def __get__(self, obj, cls=None):
        if obj is not None:
            return partial(self.func, obj, *self.args, **self.keywords)

        def method(self_or_cls, /, *args, **keywords):
            return self.func(self_or_cls, *self.args, *args, **{**self.keywords, **keywords})
        return method
