# SPDX-License-Identifier: GPL-3.0-or-later
import types
from abc import ABCMeta, abstractmethod

__all__ = [
    "AsyncGenerator", "AsyncIterable", "AsyncIterator", "Awaitable", "Callable", "Collection", "Container",
    "Coroutine", "Generator", "Hashable", "Iterable", "Iterator", "Reversible", "Sized",
]

__name__ = "collections.abc"  # whose classes these are


def _has_all(kind, names):
    for name in names:
        for each in kind.__mro__:
            if name in each.__dict__:
                if each.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _close(resumable, what):
    try:
        resumable.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        pass
    else:
        raise RuntimeError(f"{what} ignored GeneratorExit")


class _ByMethods(metaclass=ABCMeta):
    """Whoever has the methods is one of these."""

    __slots__ = ()

    def __init_subclass__(cls, methods=(), **kwargs):
        super().__init_subclass__(**kwargs)
        if methods:
            cls._defining, cls._methods = cls, methods

    @classmethod
    def __subclasshook__(cls, kind):
        if cls.__dict__.get("_defining") is cls:
            return _has_all(kind, cls._methods)
        return NotImplemented

    __class_getitem__ = classmethod(types.GenericAlias)


class Hashable(_ByMethods, methods=("__hash__",)):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


class Awaitable(_ByMethods, methods=("__await__",)):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable, methods=("__await__", "send", "throw", "close")):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, kind, value=None, traceback=None):
        raise kind if value is None else value

    def close(self):
        _close(self, "coroutine")


class AsyncIterable(_ByMethods, methods=("__aiter__",)):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable, methods=("__anext__", "__aiter__")):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator, methods=("__aiter__", "__anext__", "asend", "athrow", "aclose")):
    __slots__ = ()

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, kind, value=None, traceback=None):
        raise kind if value is None else value

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Iterable(_ByMethods, methods=("__iter__",)):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable, methods=("__iter__", "__next__")):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable, methods=("__reversed__", "__iter__")):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator, methods=("__iter__", "__next__", "send", "throw", "close")):
    __slots__ = ()

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, kind, value=None, traceback=None):
        raise kind if value is None else value

    def close(self):
        _close(self, "generator")


class Sized(_ByMethods, methods=("__len__",)):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


class Container(_ByMethods, methods=("__contains__",)):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, item):
        return False


class Collection(Sized, Iterable, Container, methods=("__len__", "__iter__", "__contains__")):
    __slots__ = ()


class Callable(_ByMethods, methods=("__call__",)):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False
