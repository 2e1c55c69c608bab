# SPDX-License-Identifier: GPL-3.0-or-later
# Signals. Ctrl+C comes when the run says so (--interrupt); a program may raise others itself.
import _signals
import enum

__all__ = [
    "Handlers", "SIGABRT", "SIGALRM", "SIGCHLD", "SIGHUP", "SIGINT", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGTERM",
    "SIGUSR1", "SIGUSR2", "SIG_DFL", "SIG_IGN", "Signals", "default_int_handler", "getsignal", "raise_signal", "signal",
    "strsignal", "valid_signals",
]


class Signals(enum.IntEnum):
    SIGHUP = 1
    SIGINT = 2
    SIGQUIT = 3
    SIGABRT = 6
    SIGKILL = 9
    SIGUSR1 = 10
    SIGUSR2 = 12
    SIGPIPE = 13
    SIGALRM = 14
    SIGTERM = 15
    SIGCHLD = 17


class Handlers(enum.IntEnum):
    SIG_DFL = 0
    SIG_IGN = 1


SIGHUP, SIGINT, SIGQUIT, SIGABRT, SIGKILL, SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGCHLD = Signals
SIG_DFL, SIG_IGN = Handlers
_TEXTS = {1: "Hangup", 2: "Interrupt", 3: "Quit", 6: "Aborted", 9: "Killed", 10: "User defined signal 1",
          12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 17: "Child exited"}


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


def _number(signalnum):
    if not 0 < int(signalnum) < 65:
        raise ValueError("signal number out of range")
    return int(signalnum)


def getsignal(signalnum):
    handler = _signals.handler(_number(signalnum))
    if handler is None:
        return default_int_handler if signalnum == SIGINT else SIG_IGN if signalnum == SIGPIPE else SIG_DFL
    return Handlers(handler) if isinstance(handler, int) else handler


def signal(signalnum, handler):
    if not callable(handler) and handler not in (SIG_DFL, SIG_IGN):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if not _signals.is_main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    before = getsignal(signalnum)
    _signals.set_handler(_number(signalnum), int(handler) if handler in (0, 1) else handler)
    return before


def raise_signal(signalnum):
    _signals.deliver(_number(signalnum))


def strsignal(signalnum):
    return _TEXTS.get(int(signalnum))


def valid_signals():
    return set(Signals)
