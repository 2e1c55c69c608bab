# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import sys

__all__ = [
    "AsyncGeneratorType", "BuiltinFunctionType", "BuiltinMethodType", "CellType", "CodeType", "CoroutineType",
    "DynamicClassAttribute", "EllipsisType", "FrameType", "FunctionType", "GeneratorType", "GenericAlias",
    "LambdaType", "MappingProxyType", "MethodType", "ModuleType", "NoneType", "NotImplementedType",
    "SimpleNamespace", "TracebackType", "UnionType", "coroutine", "new_class", "resolve_bases",
]


def _function():
    yield


async def _coroutine():
    pass


async def _async_generator():
    yield


FunctionType = LambdaType = type(_function)
GeneratorType = type(_function())
AsyncGeneratorType = type(_async_generator())
_unused = _coroutine()
CoroutineType = type(_unused)
_unused.close()
del _unused
BuiltinFunctionType = BuiltinMethodType = type(len)
ModuleType = type(sys)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
EllipsisType = type(...)
GenericAlias = type(list[int])
UnionType = type(int | str)
CellType = _language.cell_type
MethodType = _language.method_type
TracebackType = _language.traceback_type
DynamicClassAttribute = property


class CodeType:
    __module__ = "builtins"


class FrameType:
    __module__ = "builtins"


class MappingProxyType:
    """A mapping that can be read and not be changed."""

    __module__ = "builtins"
    __slots__ = ("_mapping",)

    def __init__(self, mapping):
        object.__setattr__(self, "_mapping", mapping)

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        return iter(self._mapping)

    def __len__(self):
        return len(self._mapping)

    def __eq__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping == other

    def __or__(self, other):
        if isinstance(other, MappingProxyType):
            other = other._mapping
        return self._mapping | other

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def __str__(self):
        return str(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()


MappingProxyType.__name__ = MappingProxyType.__qualname__ = "mappingproxy"


class SimpleNamespace:
    def __init__(self, /, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __repr__(self):
        name = "namespace" if type(self) is SimpleNamespace else type(self).__name__
        return f"{name}({', '.join(f'{key}={value!r}' for key, value in self.__dict__.items())})"

    def __eq__(self, other):
        if isinstance(self, SimpleNamespace) and isinstance(other, SimpleNamespace):
            return self.__dict__ == other.__dict__
        return NotImplemented


def coroutine(func):
    if not callable(func):
        raise TypeError("types.coroutine() expects a callable")
    return _language.awaitable(func)


def resolve_bases(bases):
    resolved = []
    for base in bases:
        if isinstance(base, type) or not hasattr(base, "__mro_entries__"):
            resolved.append(base)
        else:
            resolved.extend(base.__mro_entries__(bases))
    return tuple(resolved)


def new_class(name, bases=(), kwds=None, exec_body=None):
    namespace = {}
    if exec_body is not None:
        exec_body(namespace)
    kwds = dict(kwds or {})
    bases = resolve_bases(bases)
    metaclass = kwds.pop("metaclass", type(bases[0]) if bases else type)
    return metaclass(name, bases, namespace, **kwds)
