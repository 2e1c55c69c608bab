# SPDX-License-Identifier: GPL-3.0-or-later
from _collections import OrderedDict, defaultdict, deque

__all__ = ["Error", "copy", "deepcopy", "error"]


class Error(Exception):
    pass


error = Error

# What is never changed, or is one for all: its copy is itself.
_SHARED = (int, float, bool, str, bytes, range, slice, type, type(None), type(...), type(NotImplemented), property,
           type(len), type(lambda: None))


def _builtin_base(cls):
    for base in (list, dict, set, frozenset, tuple, BaseException):
        if issubclass(cls, base):
            return base
    return None


def _attributes(x):
    state = dict(getattr(x, "__dict__", ()))
    for each in type(x).__mro__:
        slots = each.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{each.__name__.lstrip('_')}{name}"
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                state[name] = getattr(x, name)
    return state


def _new(x, content):
    """An object of x's class, without its attributes; content is what its built-in base holds."""
    cls = type(x)
    base = _builtin_base(cls)
    if base is None:
        return object.__new__(cls)
    if base in (tuple, frozenset):
        return base.__new__(cls, content)
    if base is BaseException:
        return cls(*content)
    if isinstance(x, defaultdict):
        made = defaultdict.__new__(cls)
        made.default_factory = x.default_factory
    elif isinstance(x, OrderedDict):
        made = OrderedDict.__new__(cls)
    else:
        made = base.__new__(cls)
    if base is list:
        list.extend(made, content)
    else:
        base.update(made, content)
    return made


def _content(x):
    if isinstance(x, BaseException):
        return x.args
    return dict(x) if isinstance(x, dict) else list(x) if isinstance(x, (list, tuple, set, frozenset)) else None


def _check(x):
    cls = type(x)
    if _builtin_base(cls) is None and not hasattr(x, "__dict__") and cls is not object \
            and not hasattr(cls, "__slots__"):
        raise TypeError(f"cannot pickle '{_name(cls)}' object")


def _name(cls):
    return cls.__name__ if cls.__module__ in ("builtins", "__main__") else f"{cls.__module__}.{cls.__name__}"


def _restore(made, state):
    if state is None:
        return made
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return made
    for part in state if isinstance(state, tuple) and len(state) == 2 else (state,):  # attributes, and what is in slots
        for name, value in (part or {}).items():
            object.__setattr__(made, name, value)
    return made


def _state(x):
    cls = type(x)
    return x.__getstate__() if "__getstate__" in dir(cls) and cls.__getstate__ is not getattr(object, "__getstate__", None) else _attributes(x)


def copy(x):
    cls = type(x)
    if isinstance(x, type) or cls in _SHARED or cls in (tuple, frozenset):
        return x
    if cls in (list, dict, set):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    if _is_immutable_subclass(cls):
        return x
    _check(x)
    return _restore(_new(x, _content(x)), _state(x))


def _is_immutable_subclass(cls):
    return issubclass(cls, (int, float, str, bytes))


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if isinstance(x, type) or cls in _SHARED:
        return x
    if memo is None:
        memo = {}
    key = id(x)
    if key in memo:
        return memo[key]
    made = _deep(x, cls, memo)
    if made is not x:
        memo[key] = made
        memo.setdefault(id(memo), []).append(x)  # alive as long as the memo knows it by its id
    return made


def _deep(x, cls, memo):
    if cls is list:
        made = memo[id(x)] = []
        for item in x:
            made.append(deepcopy(item, memo))
        return made
    if cls is dict:
        made = memo[id(x)] = {}
        for key, value in x.items():
            made[deepcopy(key, memo)] = deepcopy(value, memo)
        return made
    if cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)]
        return x if all(new is old for new, old in zip(items, x)) else tuple(items)
    copier = getattr(cls, "__deepcopy__", None)
    if copier is not None:
        return copier(x, memo)
    if isinstance(x, deque):
        made = memo[id(x)] = cls(maxlen=x.maxlen)
        made.extend(deepcopy(item, memo) for item in x)
        return made
    if _is_immutable_subclass(cls):
        return x
    if cls.__name__ == "method" and hasattr(x, "__func__"):
        return getattr(deepcopy(x.__self__, memo), x.__name__)
    _check(x)
    content = _content(x)
    if isinstance(x, (list, dict)):  # may hold itself
        made = memo[id(x)] = _new(x, [] if isinstance(x, list) else {})
        if isinstance(x, list):
            for item in content:
                list.append(made, deepcopy(item, memo))
        else:
            for key, value in content.items():
                dict.__setitem__(made, deepcopy(key, memo), deepcopy(value, memo))
    else:
        made = memo[id(x)] = _new(x, content if content is None else [deepcopy(item, memo) for item in content])
    return _restore(made, deepcopy(_state(x), memo))
