# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import sys

__all__ = [
    "FrameSummary", "StackSummary", "TracebackException", "extract_stack", "extract_tb", "format_exc",
    "format_exception", "format_exception_only", "format_list", "format_stack", "format_tb", "print_exc",
    "print_exception", "print_list", "print_stack", "print_tb",
]

_NO_VALUE = object()


class FrameSummary:
    def __init__(self, filename, lineno, name, line=None):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.line = _language.source_line(lineno).strip() if line is None else line

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __getitem__(self, index):
        return tuple(self)[index]

    def __len__(self):
        return 4

    def _text(self):
        text = f'  File "{self.filename}", line {self.lineno}, in {self.name}\n'
        return text + f"    {self.line}\n" if self.line else text


class StackSummary(list):
    def format(self):
        return [each._text() for each in self]


def _limited(frames, limit):
    if limit is None:
        return frames
    return frames[:limit] if limit >= 0 else frames[limit:]


def extract_tb(tb, limit=None):
    return StackSummary(FrameSummary(*each) for each in _limited(_language.traceback_frames(tb), limit))


def extract_stack(f=None, limit=None):
    frames = _language.stack()
    return StackSummary(FrameSummary(*each) for each in (frames if limit is None else frames[-limit:]))


def format_list(extracted_list):
    return [(each if isinstance(each, FrameSummary) else FrameSummary(*each))._text() for each in extracted_list]


def print_list(extracted_list, file=None):
    _write(format_list(extracted_list), file)


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    _write(format_tb(tb, limit), file)


def format_stack(f=None, limit=None):
    return extract_stack(f, limit).format()


def print_stack(f=None, limit=None, file=None):
    _write(format_stack(f, limit), file)


def _write(lines, file):
    (sys.stderr if file is None else file).write("".join(lines))


def _error_of(exc, value):
    if value is not _NO_VALUE:
        return value
    if exc is not None and not isinstance(exc, BaseException):
        raise TypeError(f"Exception expected for value, {type(exc).__name__} found")
    return exc


def format_exception(exc, /, value=_NO_VALUE, tb=_NO_VALUE, limit=None, chain=True):
    error = _error_of(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    if limit is not None or not chain:
        frames = _limited(_language.traceback_frames(error.__traceback__), limit)
        head = ["Traceback (most recent call last):\n"] if frames else []
        return head + StackSummary(FrameSummary(*each) for each in frames).format() + format_exception_only(error)
    pieces = []
    for line in _language.format_exception(error).splitlines(keepends=True):
        if pieces and line.startswith("    ") and pieces[-1].startswith("  File "):
            pieces[-1] += line
        else:
            pieces.append(line)
    return pieces


def format_exception_only(exc, /, value=_NO_VALUE):
    error = _error_of(exc, value)
    if error is None:
        return ["NoneType: None\n"]
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else f"{kind.__module__}.{kind.__qualname__}"
    text = str(error)
    return [f"{name}: {text}\n" if text else f"{name}\n", *(f"{note}\n" for note in getattr(error, "__notes__", ()))]


def print_exception(exc, /, value=_NO_VALUE, tb=_NO_VALUE, limit=None, file=None, chain=True):
    _write(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **options):
        self._error, self._limit = exc_value, limit
        self.exc_type, self.stack = exc_type, extract_tb(exc_traceback, limit)

    @classmethod
    def from_exception(cls, exc, **options):
        return cls(type(exc), exc, exc.__traceback__, **options)

    def format(self, *, chain=True):
        yield from format_exception(self._error, limit=self._limit, chain=chain)

    def format_exception_only(self):
        yield from format_exception_only(self._error)

    def __str__(self):
        return str(self._error)
