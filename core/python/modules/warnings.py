# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import re
import sys

__all__ = [
    "WarningMessage", "catch_warnings", "filterwarnings", "formatwarning", "resetwarnings", "showwarning",
    "simplefilter", "warn", "warn_explicit",
]

_ACTIONS = ("error", "ignore", "always", "default", "module", "once")
_DEFAULTS = [
    ("default", None, DeprecationWarning, "__main__"), ("ignore", None, DeprecationWarning, None),
    ("ignore", None, PendingDeprecationWarning, None), ("ignore", None, ImportWarning, None),
    ("ignore", None, ResourceWarning, None),
]
filters = list(_DEFAULTS)
_seen = set()
_recording = None  # where catch_warnings(record=True) puts them


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source

    def __str__(self):
        name = self.category.__name__
        return (f"{{message : {self.message!r}, category : {name!r}, filename : {self.filename!r}, "
                f"lineno : {self.lineno}, line : {self.line!r}}}")


def formatwarning(message, category, filename, lineno, line=None):
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    source = (line if line is not None else _language.source_line(lineno)).strip()
    return text + f"  {source}\n" if source else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    (file or sys.stderr).write(formatwarning(message, category, filename, lineno, line))


def _add(item, append):
    if item in filters:
        filters.remove(item)
    filters.insert(len(filters) if append else 0, item)
    _seen.clear()


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, None, category, None), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")
    _add((action, message or None, category, module or None), append)


def resetwarnings():
    filters.clear()
    _seen.clear()


def _action_for(text, category):
    for action, pattern, kind, module in filters:
        if issubclass(category, kind) and (module is None or re.match(module, "__main__")) and (
                pattern is None or re.match(pattern, text, re.IGNORECASE)):
            return action
    return "default"


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    frames = _language.stack()
    filename, lineno = frames[-stacklevel][:2] if stacklevel <= len(frames) else ("sys", 1)
    warn_explicit(message, category, filename, lineno)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    text = str(message)
    if not isinstance(message, Warning):
        message = category(message)
    action = _action_for(text, category)
    if action == "ignore":
        return
    if action == "error":
        raise message
    key = (text, category, lineno) if action == "default" else (text, category)
    if action != "always":
        if key in _seen:
            return
        _seen.add(key)
    if _recording is not None:
        _recording.append(WarningMessage(message, category, filename, lineno))
    else:
        showwarning(message, category, filename, lineno)


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record, self._action, self._category = record, action, category

    def __enter__(self):
        global _recording
        self._saved = filters[:], _recording
        _seen.clear()
        if self._record:
            _recording = []
        if self._action is not None:
            simplefilter(self._action, self._category)
        return _recording if self._record else None

    def __exit__(self, *error):
        global _recording
        filters[:], _recording = self._saved
        _seen.clear()
