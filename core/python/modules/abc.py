# SPDX-License-Identifier: GPL-3.0-or-later
__all__ = [
    "ABC", "ABCMeta", "abstractclassmethod", "abstractmethod", "abstractproperty", "abstractstaticmethod",
    "get_cache_token", "update_abstractmethods",
]


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


def abstractproperty(fget=None, fset=None, fdel=None, doc=None):
    return property(abstractmethod(fget), fset, fdel, doc)


def abstractclassmethod(callable):
    return classmethod(abstractmethod(callable))


def abstractstaticmethod(callable):
    return staticmethod(abstractmethod(callable))


def _is_abstract(value):
    if getattr(value, "__isabstractmethod__", False) is True:
        return True
    parts = (getattr(value, name, None) for name in ("fget", "fset", "fdel", "__func__"))
    return any(getattr(part, "__isabstractmethod__", False) is True for part in parts)


def _note_abstract(cls, namespace):
    names = {name for name, value in namespace.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
            elif isinstance(cls._attribute(name), property) and _is_abstract(cls._attribute(name)):
                names.add(name)
    cls.__abstractmethods__ = frozenset(names)


class ABCMeta(type):
    _registered = ()

    def __init__(cls, name, bases, namespace, /, **kwargs):
        cls._registered = ()
        _note_abstract(cls, namespace)

    def _attribute(cls, name):
        for each in cls.__mro__:
            if name in each.__dict__:
                return each.__dict__[name]

    def register(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if not issubclass(subclass, cls):
            if issubclass(cls, subclass):
                raise RuntimeError("Refusing to create an inheritance cycle")
            cls._registered += (subclass,)
        return subclass

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(type(instance))

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        hook = getattr(cls, "__subclasshook__", None)
        answer = NotImplemented if hook is None else hook(subclass)
        if answer is not NotImplemented:
            return answer
        if cls in subclass.__mro__:
            return True
        return (any(issubclass(subclass, each) for each in cls._registered)
                or any(issubclass(subclass, each) for each in type.__subclasses__(cls)))


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def update_abstractmethods(cls):
    if hasattr(cls, "__abstractmethods__"):
        _note_abstract(cls, cls.__dict__)
    return cls


def get_cache_token():
    return 0
