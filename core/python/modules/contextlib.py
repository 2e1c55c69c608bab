# SPDX-License-Identifier: GPL-3.0-or-later
import functools
import sys

__all__ = [
    "AbstractAsyncContextManager", "AbstractContextManager", "AsyncContextDecorator", "AsyncExitStack", "ContextDecorator",
    "ExitStack", "aclosing", "asynccontextmanager", "chdir", "closing", "contextmanager", "nullcontext",
    "redirect_stderr", "redirect_stdout", "suppress",
]


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        return None



class AbstractAsyncContextManager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        return None



class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @functools.wraps(function)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return function(*args, **kwds)
        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, function):
        @functools.wraps(function)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await function(*args, **kwds)
        return inner


class _GeneratorBased:
    """A manager around a generator: up to its yield is the way in, the rest is the way out."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None)

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)

    def _is_what_was_thrown(self, raised, error, traceback):
        """Whether the generator let through what was thrown into it; a stop thrown in comes back as a RuntimeError's cause."""
        wrapped = isinstance(raised, RuntimeError) and isinstance(error, self._stops) and raised.__cause__ is error
        if raised is not error and not wrapped:
            return False
        error.__traceback__ = traceback
        return True


class _GeneratorContextManager(_GeneratorBased, AbstractContextManager, ContextDecorator):
    _stops = StopIteration

    def __enter__(self):
        del self.args, self.kwds, self.func  # what they hold is the generator's now
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, error, traceback):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        error = kind() if error is None else error
        try:
            self.gen.throw(error)
        except StopIteration as end:
            return end is not error
        except BaseException as raised:
            if not self._is_what_was_thrown(raised, error, traceback):
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorBased, AbstractAsyncContextManager, AsyncContextDecorator):
    _stops = (StopIteration, StopAsyncIteration)

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, kind, error, traceback):
        if kind is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        error = kind() if error is None else error
        try:
            await self.gen.athrow(error)
        except StopAsyncIteration as end:
            return end is not error
        except BaseException as raised:
            if not self._is_what_was_thrown(raised, error, traceback):
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def contextmanager(func):
    @functools.wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


def asynccontextmanager(func):
    @functools.wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *error):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *error):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *error):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *error):
        pass


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class _Redirection(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, kind, error, traceback):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirection):
    _stream = "stdout"


class redirect_stderr(_Redirection):
    _stream = "stderr"


class chdir(AbstractContextManager):
    def __init__(self, path):
        raise NotImplementedError("there are no folders here")


def _method(manager, names, what):
    kind = type(manager)
    try:
        return [getattr(kind, name) for name in names]
    except AttributeError:
        raise TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the {what}") from None


class _Way:
    """One way out of a stack: what to call, and whether it wants to be awaited and to see the exception."""
    __slots__ = ("function", "is_async", "manager")

    def __init__(self, function, is_async, manager):
        self.function, self.is_async, self.manager = function, is_async, manager


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        stack = type(self)()
        stack._exit_callbacks, self._exit_callbacks = self._exit_callbacks, []
        return stack

    def push(self, exit):
        kind = type(exit)
        if hasattr(kind, "__exit__"):
            method, manager = kind.__exit__, exit
            self._exit_callbacks.append(_Way(lambda *error: method(manager, *error), False, exit))
        else:
            self._exit_callbacks.append(_Way(exit, False, None))
        return exit

    def enter_context(self, cm):
        enter, leave = _method(cm, ("__enter__", "__exit__"), "context manager protocol")
        result = enter(cm)
        self._exit_callbacks.append(_Way(lambda *error: leave(cm, *error), False, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        def leave(kind, error, traceback):
            callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append(_Way(leave, False, None))
        return callback


def _join(new, old, outside):
    """Puts the exception that was on its way behind the new one, where the with statements would have put it."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outside:
            break
        new = context
    new.__context__ = old


class ExitStack(_BaseExitStack, AbstractContextManager):
    def __enter__(self):
        return self

    def __exit__(self, *given):
        error = given[1]
        was_raised = given[0] is not None
        outside = sys.exc_info()[1]
        is_pending = suppressed = False
        while self._exit_callbacks:
            way = self._exit_callbacks.pop()
            try:
                if way.function(*_details(error)):
                    suppressed, is_pending, error = True, False, None
            except BaseException as raised:
                _join(raised, error, outside)
                is_pending, error = True, raised
        if is_pending:
            _raise_with_context(error)
        return was_raised and suppressed

    def close(self):
        self.__exit__(None, None, None)


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        enter, leave = _method(cm, ("__aenter__", "__aexit__"), "asynchronous context manager protocol")
        result = await enter(cm)
        self._exit_callbacks.append(_Way(lambda *error: leave(cm, *error), True, cm))
        return result

    def push_async_exit(self, exit):
        kind = type(exit)
        if hasattr(kind, "__aexit__"):
            method, manager = kind.__aexit__, exit
            self._exit_callbacks.append(_Way(lambda *error: method(manager, *error), True, exit))
        else:
            self._exit_callbacks.append(_Way(exit, True, None))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def leave(kind, error, traceback):
            await callback(*args, **kwds)
        leave.__wrapped__ = callback
        self._exit_callbacks.append(_Way(leave, True, None))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *given):
        error = given[1]
        was_raised = given[0] is not None
        outside = sys.exc_info()[1]
        is_pending = suppressed = False
        while self._exit_callbacks:
            way = self._exit_callbacks.pop()
            try:
                result = way.function(*_details(error))
                if way.is_async:
                    result = await result
                if result:
                    suppressed, is_pending, error = True, False, None
            except BaseException as raised:
                _join(raised, error, outside)
                is_pending, error = True, raised
        if is_pending:
            _raise_with_context(error)
        return was_raised and suppressed


def _details(error):
    return (None, None, None) if error is None else (type(error), error, error.__traceback__)


def _raise_with_context(error):
    """Raises it with the context it has: raising again here would put another one in its place."""
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise
