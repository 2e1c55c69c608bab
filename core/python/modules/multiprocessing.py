# SPDX-License-Identifier: GPL-3.0-or-later
# Processes of the program, on the one clock: each on a lane of its own, with a memory of its own. As on Linux, a process
# is a fork: it begins with a copy of what the program's global names mean. Between processes goes what pickling lets
# through.
import _language
import _threads
import queue as _queue
import sys
import threading as _threading
from _pickling import copied, copied_or_same, forked_names
from _process_pool import Pool, ProcessError, TimeoutError

__all__ = [
    "Array", "Barrier", "BoundedSemaphore", "Condition", "Event", "JoinableQueue", "Lock", "Manager", "Pipe", "Pool",
    "Process", "ProcessError", "Queue", "RLock", "Semaphore", "SimpleQueue", "TimeoutError", "Value", "active_children",
    "cpu_count", "current_process", "freeze_support", "get_context", "get_start_method", "parent_process", "set_start_method",
]


# ---- Processes

_FIRST_PID = 4242
_counts = {}  # how many children each process has had, by its name
_running = {}  # by the number of its main thread
_children = []


class Process:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        parent = current_process()
        number = _counts[parent.name] = _counts.get(parent.name, 0) + 1
        kind = type(self).__name__
        self._name = name or (f"{kind}-{number}" if parent._parent is None else f"{kind}-{parent._path}:{number}")
        self._path = str(number) if parent._parent is None else f"{parent._path}:{number}"
        self._target, self._args, self._kwargs = target, tuple(args), dict(kwargs)
        self._daemon = parent.daemon if daemon is None else daemon
        self._parent, self._native, self.exitcode, self._ended = parent, None, None, _threads.Line()

    _is_shared_between_processes = True

    def start(self):
        assert self._native is None, "cannot start a process twice"
        assert not current_process().daemon, "daemonic processes are not allowed to have children"
        sys.stdout.flush()
        names, memo = forked_names(), {}
        arguments = []
        for x in (self._args, self._kwargs):
            arguments.append(_forked(x, memo))
        detail = getattr(self._target, "__name__", "") or type(self).__name__
        self._native = _threads.start(lambda: self._bootstrap(names, *arguments), self._name, detail, self._daemon, True)
        _children.append(self)

    def _bootstrap(self, names, args, kwargs):
        _threads.fork(names)
        native = _threads.current()
        _running[native.number] = self
        self._args, self._kwargs = args, kwargs
        failure = None
        try:
            self.run()
            self.exitcode = 0
        except SystemExit as error:
            self.exitcode = 0 if error.code is None else error.code if isinstance(error.code, int) else 1
        except BaseException as error:
            failure, self.exitcode = error, 1
            sys.stderr.write(f"Process {self._name}:\n{_language.format_exception(error)}")
        finally:
            del _running[native.number]
            if self in _children:
                _children.remove(self)
            self._ended.wake(self._ended.waiting())
        return failure

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def join(self, timeout=None):
        assert self._native is not None, "can only join a started process"
        deadline = _threads.deadline(timeout)
        if self.exitcode is None and not _threads.is_over(deadline):
            self._ended.wait(f"{self._name}.join()", "join", deadline)

    def is_alive(self):
        return self._native is not None and self.exitcode is None

    def terminate(self):
        if self.is_alive():
            raise NotImplementedError("ending a process from outside is not simulated: send it word that it shall return")

    kill = terminate

    def close(self):
        if self.is_alive():
            raise ValueError("Cannot close a process while it is still running. You should first call join() or terminate().")

    name = property(lambda self: self._name)
    daemon = property(lambda self: self._daemon, lambda self, daemonic: setattr(self, "_daemon", bool(daemonic)))

    @property
    def pid(self):
        return None if self._native is None else _FIRST_PID + self._native.number

    ident = pid

    def __repr__(self):
        status = "initial" if self._native is None else "started" if self.exitcode is None else f"stopped exitcode={self.exitcode}"
        pid = "" if self._native is None else f" pid={self.pid}"
        return f"<{type(self).__name__} name={self._name!r}{pid} parent={self._parent.pid} {status}{' daemon' if self._daemon else ''}>"


def _forked(x, memo):
    # A fork hands over everything as it is; what can be copied is, so that a change there is not seen here.
    if isinstance(x, tuple):
        return tuple(_forked(item, memo) for item in x)
    if type(x) is dict:
        return {key: _forked(value, memo) for key, value in x.items()}
    return copied_or_same(x, memo)


class _MainProcess:
    name, daemon, pid, ident, exitcode, authkey = "MainProcess", False, _FIRST_PID, _FIRST_PID, None, b""
    _parent, _path, _native = None, "", None

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()


def current_process():
    return _running.get(_threads.current().number, _main)


def parent_process():
    return current_process()._parent


def active_children():
    return list(_children)


def cpu_count():
    return _language.cpus


def get_start_method(allow_none=False):
    return "fork"


def set_start_method(method, force=False):
    get_context(method)


def get_context(method=None):
    if method not in (None, *_contexts):
        raise ValueError(f"cannot find context for {method!r}")
    return _contexts[method or "fork"]


class _Context:
    def __getattr__(self, name):
        if name not in globals():
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        return globals()[name]


def _context(kind):
    process = type(f"{kind}Process", (Process,), {"__module__": "multiprocessing.context"})
    return type(f"{kind}Context", (_Context,), {"__module__": "multiprocessing.context", "Process": process})()


# All of them fork here; they differ in what their processes are called.
_contexts = {"fork": _context("Fork"), "spawn": _context("Spawn"), "forkserver": _context("ForkServer")}


def freeze_support():
    pass


# ---- What processes share


class _Shared:
    _is_shared_between_processes = True


class Event(_Shared, _threading.Event):
    pass


class Semaphore(_Shared, _threading.Semaphore):
    def get_value(self):
        return self._value


class BoundedSemaphore(Semaphore, _threading.BoundedSemaphore):
    def release(self):
        if self._value == self._initial_value:
            raise ValueError("semaphore or lock released too many times")
        super().release()


class Barrier(_Shared, _threading.Barrier):
    pass


class Condition(_Shared, _threading.Condition):
    def _must_be_owned(self, use):
        assert self._lock._is_mine(), "lock is not owned" if use == "notify" else "must acquire() condition before using wait()"


class _ProcessLock(_Shared):
    _make = _threads.Lock

    def __init__(self):
        self._lock = self._make()

    def acquire(self, block=True, timeout=None):
        return self._lock.acquire(block) if timeout is None else self._lock.acquire(block, max(timeout, 0))

    def release(self):
        try:
            self._lock.release()
        except RuntimeError:
            raise ValueError("semaphore or lock released too many times") from None

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        self.release()

    def _is_mine(self):
        return self._lock._is_mine()

    def _give_up(self):
        return self._lock._give_up()

    def _take_back(self, count):
        self._lock._take_back(count)


class _ProcessRLock(_ProcessLock):
    _make = _threads.RLock

    def release(self):
        assert self._is_mine(), "attempt to release recursive lock not owned by thread"
        self._lock.release()


def Lock():
    return _ProcessLock()


def RLock():
    return _ProcessRLock()


class Queue(_Shared, _queue.Queue):
    def put(self, obj, block=True, timeout=None):
        super().put(copied(obj), block, timeout)

    def close(self):
        pass

    join_thread = cancel_join_thread = close


class JoinableQueue(Queue):
    pass


class SimpleQueue(_Shared, _queue.SimpleQueue):
    def put(self, obj):
        super().put(copied(obj))

    def close(self):
        pass


class Connection(_Shared):
    def __init__(self, incoming, outgoing):
        self._incoming, self._outgoing, self.closed = incoming, outgoing, False

    def send(self, obj):
        self._outgoing.put(copied(obj))

    def recv(self):
        return self._incoming.get()

    def poll(self, timeout=0.0):
        deadline = _threads.deadline(timeout)
        while self._incoming.empty() and not _threads.is_over(deadline):
            self._incoming._getters.wait("connection.poll()", "get", deadline)
        return not self._incoming.empty()

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Pipe(duplex=True):
    one, other = _queue.SimpleQueue(), _queue.SimpleQueue()
    return Connection(one, other), Connection(other, one)


class Value(_Shared):
    def __init__(self, typecode_or_type, value=0, *, lock=True):
        self.value, self._lock = value, RLock()

    def get_lock(self):
        return self._lock

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        self._lock.release()


class Array(_Shared):
    def __init__(self, typecode_or_type, size_or_initializer, *, lock=True):
        self._items = [0] * size_or_initializer if isinstance(size_or_initializer, int) else list(size_or_initializer)
        self._lock = RLock()

    def get_lock(self):
        return self._lock

    def __len__(self):
        return len(self._items)

    def __getitem__(self, index):
        return self._items[index]

    def __setitem__(self, index, value):
        self._items[index] = value

    def __iter__(self):
        return iter(list(self._items))


class _SharedList(_Shared, list):
    pass


class _SharedDict(_Shared, dict):
    pass


class Manager(_Shared):
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass

    shutdown = __exit__

    def list(self, items=()):
        return _SharedList(items)

    def dict(self, *args, **kwargs):
        return _SharedDict(*args, **kwargs)

    def Queue(self, maxsize=0):
        return Queue(maxsize)

    def Lock(self):
        return Lock()

    def Event(self):
        return Event()

    def Value(self, typecode, value):
        return Value(typecode, value)
