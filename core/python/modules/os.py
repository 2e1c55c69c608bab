# SPDX-License-Identifier: GPL-3.0-or-later
import _language
import os.path as path

__all__ = [
    "PathLike", "cpu_count", "curdir", "devnull", "environ", "error", "extsep", "fspath", "getcwd", "getenv", "getlogin",
    "getpid", "getppid", "linesep", "name", "pardir", "path", "pathsep", "sep", "unsetenv", "putenv", "urandom",
]

name, linesep, sep, pathsep, curdir, pardir, extsep = "posix", "\n", "/", ":", ".", "..", "."
devnull = "/dev/null"
error = OSError


class _Environ(dict):
    """No variable is set, until the program sets one."""

    def __repr__(self):
        return f"environ({dict.__repr__(self)})"

    def __setitem__(self, key, value):
        for each in (key, value):
            if not isinstance(each, str):
                raise TypeError(f"str expected, not {type(each).__name__}")
        super().__setitem__(key, value)


environ = _Environ()


class PathLike:
    pass


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value, /):
    pass


def unsetenv(key, /):
    pass


def urandom(size, /):
    """Seeded like everything else that looks random here."""
    from secrets import token_bytes
    return token_bytes(size)


def getpid():
    return 4242


def getppid():
    return 4241


def getlogin():
    return "user"


def getcwd():
    return path._HERE


def cpu_count():
    return _language.cpus


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    if hasattr(type(path), "__fspath__"):
        return path.__fspath__()
    raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
