# SPDX-License-Identifier: GPL-3.0-or-later
# What is to be called when the program has ended; the interpreter runs it then.
from _language import report_ignored

__all__ = ["register", "unregister"]

_calls = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    _calls[:] = [call for call in _calls if not call[0] == func]


def _clear():
    _calls.clear()


def _ncallbacks():
    return len(_calls)


def _run_exitfuncs():
    for call in _calls[::-1]:  # none of those that are registered only now
        if not any(call is each for each in _calls):
            continue
        func, args, kwargs = call
        try:
            func(*args, **kwargs)
        except BaseException as error:
            report_ignored("in atexit callback", func, error)
    _calls.clear()
