# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import collections.abc
import contextlib
import types

__all__ = ["Alias", "ForwardRef", "type_of", "Special", "Subscribed", "TypeVar", "ParamSpec", "TypeVarTuple", "NewType", "resolved", "shown"]

__name__ = "typing"  # whose classes these are


def shown(kind):
    """A type as the names in typing print it."""
    if isinstance(kind, types.GenericAlias):
        return repr(kind)
    if isinstance(kind, type):
        if kind is types.NoneType:
            return "NoneType"
        return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is ...:
        return "..."
    if isinstance(kind, list):
        return f"[{', '.join(map(shown, kind))}]"
    return repr(kind)


class _Or:
    """What can stand in a union: int | List[str]."""

    __slots__ = ()

    def __or__(self, other):
        return _union(self, other)

    def __ror__(self, other):
        return _union(other, self)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))


def _union(*members):
    import typing
    return typing.Union[members]


class TypeVar(_Or):
    _sign = "~"

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__, self.__bound__ = constraints, bound
        self.__covariant__, self.__contravariant__ = covariant, contravariant
        self._sign = "+" if covariant else "-" if contravariant else "~"

    def __repr__(self):
        return self._sign + self.__name__

    def __subclasscheck__(self, kind):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class ParamSpec(TypeVar):
    @property
    def args(self):
        return Special(f"{self.__name__}.args")

    @property
    def kwargs(self):
        return Special(f"{self.__name__}.kwargs")


class TypeVarTuple(TypeVar):
    _sign = ""

    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield Special(f"*{self.__name__}")


class NewType(_Or):
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = "__main__"

    def __call__(self, value):
        return value

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{bases[0].__name__} = NewType({bases[0].__name__!r}, {self.__name__})`")


def _variables(arguments):
    found = []
    for each in arguments:
        parts = [each] if isinstance(each, TypeVar) else each if isinstance(each, list) else \
            getattr(each, "__parameters__", ())
        for part in parts:
            if isinstance(part, TypeVar) and part not in found:
                found.append(part)
    return tuple(found)


def _replaced(kind, values):
    if isinstance(kind, TypeVar):
        return values.get(kind, kind)
    if isinstance(kind, list):
        return [_replaced(each, values) for each in kind]
    inner = getattr(kind, "__parameters__", ())
    return kind[tuple(values.get(each, each) for each in inner)] if inner and not isinstance(kind, type) else kind


class ForwardRef(_Or):
    """A type that is only named yet."""

    def __init__(self, arg):
        self.__forward_arg__ = arg

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash(self.__forward_arg__)


def type_of(argument):
    """What stands for it among a form's arguments."""
    if argument is None:
        return types.NoneType
    return ForwardRef(argument) if isinstance(argument, str) else argument


class Subscribed(_Or):
    """List[int], Optional[str], Stack[T]: a form with arguments."""

    def __init__(self, form, origin, arguments, name=None):
        self._form, self.__origin__, self.__args__ = form, origin, arguments
        self._name = name
        self.__parameters__ = _variables(arguments)

    def __repr__(self):
        if self._name == "Optional":
            rest = [each for each in self.__args__ if each is not types.NoneType]
            if len(rest) == 1:
                return f"typing.Optional[{shown(rest[0])}]"
            return f"typing.Union[{', '.join(map(shown, self.__args__))}]"
        inside = ", ".join(map(shown, self.__args__))
        if self._name == "Callable":
            *parameters, result = self.__args__
            first = "..." if parameters == [...] else f"[{', '.join(map(shown, parameters))}]"
            inside = f"{first}, {shown(result)}"
        if self._name == "Literal":
            inside = ", ".join(map(repr, self.__args__))
        return f"{shown(self._form)}[{inside or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, Subscribed):
            if isinstance(other, types.UnionType) and self._name in ("Union", "Optional"):
                return set(self.__args__) == set(other.__args__)
            return NotImplemented
        if self._name in ("Union", "Optional"):
            return other._name in ("Union", "Optional") and set(self.__args__) == set(other.__args__)
        return self.__origin__ is other.__origin__ and self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash(frozenset(self.__args__) if self._name in ("Union", "Optional") else
                    (repr(self._form), tuple(map(repr, self.__args__))))

    def __getitem__(self, arguments):
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        if len(arguments) != len(self.__parameters__) and not any(
                isinstance(each, (ParamSpec, TypeVarTuple)) for each in self.__parameters__):
            many = "many" if len(arguments) > len(self.__parameters__) else "few"
            raise TypeError(f"Too {many} arguments for {self!r}; actual {len(arguments)}, "
                            f"expected {len(self.__parameters__)}")
        values = dict(zip(self.__parameters__, arguments))
        return Subscribed(self._form, self.__origin__, tuple(_replaced(each, values) for each in self.__args__),
                          self._name)

    def __call__(self, *args, **kwds):
        if not isinstance(self.__origin__, type):
            raise TypeError(f"Cannot instantiate {self._form!r}")
        if isinstance(self._form, Alias):
            raise TypeError(f"Type {self._form._name} cannot be instantiated; "
                            f"use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwds)
        with contextlib.suppress(AttributeError, TypeError):
            made.__orig_class__ = self
        return made

    def __mro_entries__(self, bases):
        return self._form.__mro_entries__(bases) if isinstance(self._form, _Or) else (self.__origin__,)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__") or not isinstance(self.__origin__, type):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __subclasscheck__(self, kind):
        if self._name in ("Union", "Optional"):
            return any(issubclass(kind, each) for each in self.__args__)
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


class Alias(_Or):
    """List, Dict, Iterable: a name for a class that exists elsewhere."""

    def __init__(self, name, origin, count=1):
        self._name, self.__origin__, self._count = name, origin, count
        self.__module__ = "typing"

    def __repr__(self):
        return f"typing.{self._name}"

    def __getitem__(self, arguments):
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        if self._name == "Callable":
            if len(arguments) != 2:
                raise TypeError("Callable must be used as Callable[[arg, ...], result].")
            first, result = arguments
            arguments = (*first, result) if isinstance(first, list) else (first, result)
        elif self._count is not None and len(arguments) != self._count:
            many = "many" if len(arguments) > self._count else "few"
            raise TypeError(f"Too {many} arguments for {self!r}; actual {len(arguments)}, expected {self._count}")
        arguments = tuple(map(type_of, arguments))
        return Subscribed(self, self.__origin__, arguments, self._name)

    def __call__(self, *args, **kwds):
        raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __subclasscheck__(self, kind):
        return issubclass(kind, self.__origin__)

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)


class Special(_Or):
    """Any, Union, ClassVar, ...: a form that is no class."""

    def __init__(self, name, subscribe=None):
        self._name, self._subscribe = name, subscribe
        self.__module__ = "typing"

    def __repr__(self):
        return f"typing.{self._name}" if self._name.isidentifier() else self._name

    def __getitem__(self, arguments):
        if self._subscribe is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscribe(self, arguments if isinstance(arguments, tuple) else (arguments,))

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __subclasscheck__(self, kind):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __instancecheck__(self, instance):
        raise TypeError(f"{self!r} cannot be used with isinstance()")


def resolved(text, names):
    """What an annotation that is kept as text means: names, attributes, subscripts and |."""
    import __main__
    words, word = [], ""
    for letter in text + " ":
        if letter.isalnum() or letter in "_.":
            word += letter
            continue
        words += [word] * bool(word) + [letter] * (not letter.isspace())
        word = ""
    words.append("")

    def named(path):
        if path in ("None", "..."):
            return None if path == "None" else ...
        first, *rest = path.split(".")
        missing = object()
        value = names.get(first, getattr(__main__, first, _language.builtins.get(first, missing)))
        if value is missing:
            raise NameError(f"name {first!r} is not defined")
        for part in rest:
            value = getattr(value, part)
        return value

    def one():
        word = words.pop(0)
        if word == "[":
            return list(several())
        if word in ("'", '"'):
            value = union()
            words.pop(0)
            return value
        value = named(word)
        while words[0] == "[":
            words.pop(0)
            inner = several()
            value = value[inner if len(inner) > 1 else inner[0]]
        return value

    def union():
        value = one()
        while words[0] == "|":
            words.pop(0)
            value = value | one()
        return value

    def several():
        values = []
        while words[0] not in ("]", ""):
            values.append(union())
            if words[0] == ",":
                words.pop(0)
        words.pop(0)
        return tuple(values)

    value = union()
    return type(None) if value is None else value
