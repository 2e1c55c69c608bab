# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import collections
import collections.abc
import contextlib
import types
from _typing_forms import *
from abc import ABCMeta

__all__ = [
    "AbstractSet", "Annotated", "Any", "AnyStr", "AsyncContextManager", "AsyncGenerator", "AsyncIterable", "AsyncIterator",
    "Awaitable", "BinaryIO", "ByteString", "Callable", "ChainMap", "ClassVar", "Collection", "Concatenate", "Container",
    "ContextManager", "Coroutine", "Counter", "DefaultDict", "Deque", "Dict", "Final", "ForwardRef", "FrozenSet",
    "Generator", "Generic", "Hashable", "IO", "ItemsView", "Iterable", "Iterator", "KeysView", "List", "Literal",
    "LiteralString", "Mapping", "MappingView", "Match", "MutableMapping", "MutableSequence", "MutableSet", "NamedTuple",
    "Never", "NewType", "NoReturn", "NotRequired", "Optional", "OrderedDict", "ParamSpec", "ParamSpecArgs",
    "ParamSpecKwargs", "Pattern", "Protocol", "Required", "Reversible", "Self", "Sequence", "Set", "Sized", "SupportsAbs",
    "SupportsBytes", "SupportsComplex", "SupportsFloat", "SupportsIndex", "SupportsInt", "SupportsRound", "TYPE_CHECKING",
    "Text", "TextIO", "Tuple", "Type", "TypeAlias", "TypeGuard", "TypeVar", "TypeVarTuple", "TypedDict", "Union", "Unpack",
    "ValuesView", "assert_never", "assert_type", "cast", "clear_overloads", "dataclass_transform", "final", "get_args",
    "get_origin", "get_overloads", "get_type_hints", "is_typeddict", "no_type_check", "no_type_check_decorator", "overload",
    "override", "reveal_type", "runtime_checkable",
]

TYPE_CHECKING = False
Text = str

# ---- Special forms


def _union(form, arguments):
    members = []
    for each in map(type_of, arguments):
        is_union = isinstance(each, types.UnionType) or getattr(each, "_name", None) in ("Union", "Optional")
        for part in each.__args__ if is_union and hasattr(each, "__args__") else (each,):
            if part not in members:
                members.append(part)
    if len(members) == 1:
        return members[0]
    name = "Optional" if types.NoneType in members else "Union"
    return Subscribed(Union, Union, tuple(members), name)


def _plain(form, arguments):
    return Subscribed(form, form, arguments, form._name)


class _AnyMeta(type):
    def __repr__(cls):
        return "typing.Any" if cls is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Whatever."""

    def __new__(cls, *args, **kwds):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


Union = Special("Union", _union)
Optional = Special("Optional", lambda form, arguments: _union(form, (*arguments, None)))
Literal = Special("Literal", _plain)
ClassVar = Special("ClassVar", _plain)
Final = Special("Final", _plain)
Required = Special("Required", _plain)
NotRequired = Special("NotRequired", _plain)
TypeGuard = Special("TypeGuard", _plain)
Concatenate = Special("Concatenate", _plain)
Unpack = Special("Unpack", _plain)
NoReturn, Never, Self = Special("NoReturn"), Special("Never"), Special("Self")
LiteralString, TypeAlias = Special("LiteralString"), Special("TypeAlias")
ParamSpecArgs = ParamSpecKwargs = Special


class _Annotated(Subscribed):
    def __repr__(self):
        return f"typing.Annotated[{shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"


def _annotated(form, arguments):
    if len(arguments) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    made = _Annotated(form, arguments[0], arguments[:1], "Annotated")
    made.__metadata__ = arguments[1:]
    return made


Annotated = Special("Annotated", _annotated)


# ---- Names of classes

_ABC = collections.abc
List, Dict, Set = Alias("List", list), Alias("Dict", dict, 2), Alias("Set", set)
FrozenSet, Tuple, Type = Alias("FrozenSet", frozenset), Alias("Tuple", tuple, None), Alias("Type", type)
Deque, DefaultDict = Alias("Deque", collections.deque), Alias("DefaultDict", collections.defaultdict, 2)
OrderedDict, Counter = Alias("OrderedDict", collections.OrderedDict, 2), Alias("Counter", collections.Counter)
ChainMap = Alias("ChainMap", collections.ChainMap, 2)
Callable, Iterable, Iterator = Alias("Callable", _ABC.Callable), Alias("Iterable", _ABC.Iterable), Alias("Iterator", _ABC.Iterator)
Generator, Coroutine = Alias("Generator", _ABC.Generator, 3), Alias("Coroutine", _ABC.Coroutine, 3)
Awaitable, AsyncIterable = Alias("Awaitable", _ABC.Awaitable), Alias("AsyncIterable", _ABC.AsyncIterable)
AsyncIterator, AsyncGenerator = Alias("AsyncIterator", _ABC.AsyncIterator), Alias("AsyncGenerator", _ABC.AsyncGenerator, 2)
Collection, Container = Alias("Collection", _ABC.Collection), Alias("Container", _ABC.Container)
Hashable, Sized, Reversible = Alias("Hashable", _ABC.Hashable, 0), Alias("Sized", _ABC.Sized, 0), Alias("Reversible", _ABC.Reversible)
Mapping, MutableMapping = Alias("Mapping", _ABC.Mapping, 2), Alias("MutableMapping", _ABC.MutableMapping, 2)
Sequence, MutableSequence = Alias("Sequence", _ABC.Sequence), Alias("MutableSequence", _ABC.MutableSequence)
AbstractSet, MutableSet = Alias("AbstractSet", _ABC.Set), Alias("MutableSet", _ABC.MutableSet)
KeysView, ValuesView, ItemsView = Alias("KeysView", _ABC.KeysView), Alias("ValuesView", _ABC.ValuesView), Alias("ItemsView", _ABC.ItemsView, 2)
MappingView, ByteString = Alias("MappingView", _ABC.MappingView), Alias("ByteString", _ABC.ByteString, 0)
ContextManager = Alias("ContextManager", contextlib.AbstractContextManager)
AsyncContextManager = Alias("AsyncContextManager", contextlib.AbstractAsyncContextManager)
Pattern, Match = Special("Pattern", _plain), Special("Match", _plain)
AnyStr = TypeVar("AnyStr", bytes, str)

# ---- Generic and Protocol


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, arguments):
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        if cls in (Generic, Protocol):
            if not all(isinstance(each, TypeVar) for each in arguments):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(set(arguments)) != len(arguments):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
        else:
            wanted = getattr(cls, "__parameters__", ())
            if not wanted:
                raise TypeError(f"{cls!r} is not a generic class")
            is_open = any(isinstance(each, (ParamSpec, TypeVarTuple)) for each in wanted)
            if len(arguments) != len(wanted) and not is_open:
                many = "many" if len(arguments) > len(wanted) else "few"
                raise TypeError(f"Too {many} arguments for {cls!r}; actual {len(arguments)}, expected {len(wanted)}")
        return Subscribed(cls, cls, arguments)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        found = []
        for base in cls.__dict__.get("__orig_bases__", ()):
            for each in getattr(base, "__parameters__", ()):
                if each not in found:
                    found.append(each)
        cls.__parameters__ = tuple(found)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if cls._is_protocol and not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls._is_protocol and all(hasattr(instance, name) for name in _members_of(cls)):
            return True
        return super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        if cls._is_protocol and not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls._is_protocol and all(hasattr(subclass, name) for name in _members_of(cls)):
            return True
        return super().__subclasscheck__(subclass)


def _members_of(cls):
    names = set()
    for base in cls.__mro__:
        if base.__dict__.get("_is_protocol") and base is not Protocol:
            names |= set(base.__dict__) | set(base.__dict__.get("__annotations__", {}))
    return {name for name in names if not name.startswith("_abc_") and name not in (
        "__abstractmethods__", "__annotations__", "__dict__", "__doc__", "__init__", "__module__", "__parameters__",
        "__orig_bases__", "__slots__", "__subclasshook__", "__weakref__", "__class_getitem__", "_is_protocol", "__hash__",
        "_is_runtime_protocol", "_registered", "__new__", "__qualname__", "__match_args__")}


def _refuse_instance(self, *args, **kwargs):
    cls = type(self)
    if cls._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol, _is_runtime_protocol = True, False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        if cls._is_protocol and "__init__" not in cls.__dict__:
            cls.__init__ = _refuse_instance
        elif not cls._is_protocol and cls.__init__ is _refuse_instance:
            cls.__init__ = object.__init__


def runtime_checkable(cls):
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


@runtime_checkable
class SupportsInt(Protocol):
    def __int__(self): ...


@runtime_checkable
class SupportsFloat(Protocol):
    def __float__(self): ...


@runtime_checkable
class SupportsIndex(Protocol):
    def __index__(self): ...


@runtime_checkable
class SupportsAbs(Protocol):
    def __abs__(self): ...


@runtime_checkable
class SupportsRound(Protocol):
    def __round__(self, ndigits=0): ...


@runtime_checkable
class SupportsBytes(Protocol):
    def __bytes__(self): ...


@runtime_checkable
class SupportsComplex(Protocol):
    def __complex__(self): ...


class IO(Generic[AnyStr]):
    pass


class TextIO(IO):
    pass


class BinaryIO(IO):
    pass


# ---- NamedTuple and TypedDict


def _named_tuple(name, items, defaults, module):
    made = collections.namedtuple(name, [each for each, _ in items], defaults=defaults, module=module)
    made.__annotations__ = {each: type_of(kind) for each, kind in items}
    return made


class _NamedTupleMeta(type):
    def __new__(cls, name, bases, namespace):
        items = list(namespace.get("__annotations__", {}).items())
        defaults = []
        for each, _ in items:
            if each in namespace:
                defaults.append(namespace[each])
            elif defaults:
                given = [other for other, _ in items if other in namespace][:len(defaults)]
                raise TypeError(f"Non-default namedtuple field {each} cannot follow default field"
                                f"{'s' if len(given) > 1 else ''} {', '.join(given)}")
        made = _named_tuple(name, items, defaults, namespace["__module__"])
        for key, value in namespace.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_make", "_replace", "_asdict"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in ("__module__", "__qualname__", "__annotations__", "__orig_bases__", "__classcell__") and \
                    key not in made._fields:
                setattr(made, key, value)
        made.__qualname__ = namespace.get("__qualname__", name)
        return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def NamedTuple(typename, fields=(), /, **kwargs):
    return _named_tuple(typename, list(fields) or list(kwargs.items()), (), "__main__")


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, namespace, total=True):
        made = type.__new__(_TypedDictMeta, name, (dict,), namespace)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(getattr(base, "__annotations__", {}))
            required |= getattr(base, "__required_keys__", frozenset())
            optional |= getattr(base, "__optional_keys__", frozenset())
        own = namespace.get("__annotations__", {})
        annotations.update(own)
        for key, kind in own.items():
            form = getattr(kind, "_name", None)
            is_required = total if form not in ("Required", "NotRequired") else form == "Required"
            (required if is_required else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **kwargs):
        return dict(*args, **kwargs)

    def __subclasscheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __instancecheck__ = __subclasscheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    return _TypedDictMeta(typename, (), {"__annotations__": dict(fields or kwargs), "__module__": "__main__"}, total=total)


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(type(tp), type) and type(tp) is _TypedDictMeta


# ---- Functions


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys
    print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
    return obj


def assert_never(arg, /):
    raise AssertionError(f"Expected code to be unreachable, but got: {arg!r}")


def _never_called(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    return _never_called


def get_overloads(func):
    return []


def clear_overloads():
    pass


def _marks(name):
    def mark(thing):
        with contextlib.suppress(AttributeError, TypeError):
            setattr(thing, name, True)
        return thing
    return mark


final, override, no_type_check = _marks("__final__"), _marks("__override__"), _marks("__no_type_check__")


def no_type_check_decorator(decorator):
    return decorator


def dataclass_transform(**options):
    return lambda cls_or_fn: cls_or_fn


def get_origin(tp):
    if isinstance(tp, _Annotated):
        return Annotated
    if isinstance(tp, types.UnionType):
        return types.UnionType
    if isinstance(tp, (Subscribed, types.GenericAlias, Alias)):
        return tp.__origin__
    return Generic if tp is Generic else None


def get_args(tp):
    if isinstance(tp, _Annotated):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, Subscribed) and tp._name == "Callable":
        *parameters, result = tp.__args__
        return (... if parameters == [...] else parameters, result)
    return tp.__args__ if isinstance(tp, (Subscribed, types.GenericAlias, types.UnionType)) else ()


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    for each in reversed(obj.__mro__) if isinstance(obj, type) else (obj,):
        own = each.__dict__.get("__annotations__", {}) if isinstance(obj, type) else getattr(each, "__annotations__", {})
        for name, kind in own.items():
            if kind is None:
                kind = type(None)
            elif isinstance(kind, str):
                kind = resolved(kind, {**(globalns or getattr(each, "__globals__", None) or {}), **(localns or {})})
            hints[name] = kind.__origin__ if isinstance(kind, _Annotated) and not include_extras else kind
    return hints
