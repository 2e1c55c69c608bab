# SPDX-License-Identifier: GPL-3.0-or-later
# Threads of the program, on the one clock; what they wait for is in _threading_sync.
import _language
import sys
import _threads
from _threading_sync import *
from _threads import Lock, RLock

__all__ = [
    "Barrier", "BoundedSemaphore", "BrokenBarrierError", "Condition", "Event", "ExceptHookArgs", "Lock", "RLock",
    "Semaphore", "TIMEOUT_MAX", "Thread", "ThreadError", "Timer", "activeCount", "active_count", "currentThread",
    "current_thread", "enumerate", "excepthook", "get_ident", "get_native_id", "getprofile", "gettrace", "local",
    "main_thread", "setprofile", "settrace", "stack_size",
]

TIMEOUT_MAX = 9223372036.0
ThreadError = RuntimeError


# ---- Threads

_count = 0
_threads_by_number = {}  # those that the program has seen


def _new_name(template):
    global _count
    _count += 1
    return template % _count


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if name is None:
            name = _new_name("Thread-%d")
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._target, self._args, self._kwargs = target, args, {} if kwargs is None else kwargs
        self._name, self._daemonic = str(name), current_thread().daemon if daemon is None else bool(daemon)
        self._native, self._is_stopped = None, False
        self._ended = _threads.Line()
        self._initialized = True

    def __repr__(self):
        status = "initial" if self._native is None else "stopped" if self._is_stopped else "started"
        if self._daemonic:
            status += " daemon"
        if self._native is not None:
            status += f" {self.ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not getattr(self, "_initialized", False):
            raise RuntimeError("thread.__init__() not called")
        if self._native is not None:
            raise RuntimeError("threads can only be started once")
        detail = getattr(self._target, "__name__", "") or type(self).__name__
        self._native = _threads.start(self._bootstrap, self._name, detail, self._daemonic)

    def _bootstrap(self):
        self._native = _threads.current()
        _threads_by_number[self._native.number] = self
        failure = None
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as error:
            failure = error
            excepthook(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            del _threads_by_number[self._native.number]
            self._is_stopped = True
            self._ended.wake()
        return failure

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if not getattr(self, "_initialized", False):
            raise RuntimeError("Thread.__init__() not called")
        if self._native is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        deadline = _threads.deadline(timeout)
        if not self._is_stopped and not _threads.is_over(deadline):
            if self._ended.wait(f"{self._name}.join()", "join", deadline):
                self._ended.wake()

    def is_alive(self):
        return self._native is not None and not self._is_stopped

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)
        if self._native is not None:
            self._native.name = self._name

    @property
    def ident(self):
        return None if self._native is None else self._native.number

    native_id = ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if self.is_alive():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        return self.daemon

    def setDaemon(self, daemonic):
        self.daemon = daemonic

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args, self.kwargs = [] if args is None else args, {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class _FoundThread(Thread):
    # A thread that no Thread of the program started: the main thread, a pool's worker.
    def __init__(self, native):
        self._native, self._name, self._daemonic = native, native.name, native.daemon
        self._is_stopped, self._initialized, self._ended = False, True, _threads.Line()
        _threads_by_number[native.number] = self

    def is_alive(self):
        return self._native.alive

    def __repr__(self):
        kind = "_MainThread" if self._native.number == 1 else "Thread"
        return f"<{kind}({self._name}, {'started' if self.is_alive() else 'stopped'} {self.ident})>"


def _thread_of(native):
    return _threads_by_number.get(native.number) or _FoundThread(native)


def current_thread():
    return _thread_of(_threads.current())


def main_thread():
    return _thread_of(_threads.alive()[0])


def get_ident():
    return _threads.current().number


get_native_id = get_ident


def enumerate():
    return [_thread_of(native) for native in _threads.alive()]


def active_count():
    return len(_threads.alive())


currentThread, activeCount = current_thread, active_count


class ExceptHookArgs:
    def __init__(self, fields):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = fields


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = args.thread.name if args.thread is not None else get_ident()
    sys.stderr.write(f"Exception in thread {name}:\n{_language.format_exception(args.exc_value)}")


__excepthook__ = excepthook


def settrace(func):
    pass


def gettrace():
    return None


setprofile, getprofile = settrace, gettrace


def stack_size(size=0):
    return 0


# ---- What each thread has for itself


class local:
    def __new__(cls, /, *args, **kwargs):
        self = object.__new__(cls)
        object.__setattr__(self, "_local_arguments", (args, kwargs))
        object.__setattr__(self, "_local_values", {get_ident(): {}})
        return self

    def _own(self):
        values = object.__getattribute__(self, "_local_values")
        ident = get_ident()
        if ident not in values:
            values[ident] = {}
            args, kwargs = object.__getattribute__(self, "_local_arguments")
            self.__init__(*args, **kwargs)
        return values[ident]

    def __getattribute__(self, name):
        if name == "__dict__":
            return object.__getattribute__(self, "_own")()
        if not name.startswith("__") and name != "_own":
            own = object.__getattribute__(self, "_own")()
            if name in own:
                return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if type(self) is not local:
                raise
        raise AttributeError(f"'_thread._local' object has no attribute '{name}'", name=name, obj=self)

    def __setattr__(self, name, value):
        object.__getattribute__(self, "_own")()[name] = value

    def __delattr__(self, name):
        own = object.__getattribute__(self, "_own")()
        if name not in own:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        del own[name]
