# SPDX-License-Identifier: GPL-3.0-or-later
# What another process gets: a copy, as pickling makes it, or the error that pickling gives. Functions and classes go by
# name, so only those that a module has under that name can go at all. Locks, queues and the like of multiprocessing are
# the same on both sides.
import _threads
import functools
import types
from copy import _content, _name, _new, _restore, _state, deepcopy

__all__ = ["PicklingError", "copied", "copied_or_same", "forked_names"]


class PicklingError(Exception):
    __module__ = "_pickle"


_ATOMS = (int, float, bool, str, bytes, range, type(None), type(...), type(NotImplemented))
_NEVER = (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.ModuleType, types.FrameType, types.TracebackType,
          _threads.Lock, _threads.RLock, _threads.Future, _threads.Pool, _threads.Line)


def _by_name(x):
    import __main__
    name = x.__qualname__
    if "<locals>" in name:
        raise AttributeError(f"Can't pickle local object '{name}'")
    module = x.__module__
    if module in ("__main__", "__mp_main__"):
        found = __main__
        for part in name.split("."):
            found = getattr(found, part, None)
        if name.endswith("<lambda>") or found is None:
            raise PicklingError(f"Can't pickle {x!r}: attribute lookup {name} on __main__ failed")
        if found is not x:
            raise PicklingError(f"Can't pickle {x!r}: it's not the same object as {module}.{name}")
    return x


def copied(x, memo=None):
    memo = {} if memo is None else memo
    cls = type(x)
    if cls in _ATOMS:
        return x
    if id(x) in memo:
        return memo[id(x)][0]
    made = _copy(x, cls, memo)
    memo[id(x)] = (made, x)
    return made


def _copy(x, cls, memo):
    if getattr(cls, "_is_shared_between_processes", False):
        return x
    if isinstance(x, (type, types.FunctionType)):
        return _by_name(x)
    if isinstance(x, types.BuiltinFunctionType) or cls.__name__ in ("builtin_function_or_method", "method_descriptor"):
        return x
    if cls is types.MethodType:
        return getattr(copied(x.__self__, memo), x.__func__.__name__)
    if isinstance(x, _NEVER):
        raise TypeError(f"cannot pickle '{_name(cls)}' object")
    if cls is functools.partial:
        return functools.partial(copied(x.func, memo), *copied(x.args, memo), **copied(x.keywords, memo))
    return _copy_content(x, cls, memo)


def _copy_content(x, cls, memo):
    if cls is list:
        made = []
        memo[id(x)] = (made, x)
        made.extend(copied(item, memo) for item in x)
        return made
    if cls is dict:
        made = {}
        memo[id(x)] = (made, x)
        for key, value in x.items():
            made[copied(key, memo)] = copied(value, memo)
        return made
    if cls in (tuple, set, frozenset):
        return cls([copied(item, memo) for item in x])
    if hasattr(cls, "__members__") or not hasattr(x, "__dict__"):  # an enum's member; a built-in type's object
        return deepcopy(x)
    if cls.__module__ == "__main__":
        _by_name(cls)
    content = _content(x)
    if content is not None:
        content = copied(content, memo)
    made = _new(x, content)
    memo[id(x)] = (made, x)
    return _restore(made, copied(_state(x), memo))


def copied_or_same(x, memo):
    try:
        return copied(x, memo)
    except Exception:
        return x  # a fork copies everything; what pickling cannot, stays one for both here


def forked_names():
    """What a forked process starts with: all that the program's global names mean, copied where it can change."""
    memo = {}
    return {name: copied_or_same(value, memo) for name, value in _threads.names().items()
            if isinstance(value, (list, dict, set, tuple)) or (hasattr(value, "__dict__") and type(value).__module__ == "__main__")}
