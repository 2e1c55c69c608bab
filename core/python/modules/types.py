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
CodeType = type(_function.__code__)
CellType = _language.cell_type
MethodType = _language.method_type
TracebackType = _language.traceback_type
DynamicClassAttribute = property
MappingProxyType = type(type.__dict__)


class FrameType:
    __module__ = "builtins"


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
