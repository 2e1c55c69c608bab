# SPDX-License-Identifier: GPL-3.0-or-later
# What threads wait for: threading's conditions, semaphores, events and barriers. Exactly one thread runs at a time, until
# it stands still; so nothing here needs a lock for itself. Who goes on when follows CPython's threading: whoever waits is
# woken first in first out, and whoever runs may be faster than the one that was woken.
import _threads
from _threads import RLock

__all__ = ["Barrier", "BoundedSemaphore", "BrokenBarrierError", "Condition", "Event", "Semaphore"]


class BrokenBarrierError(RuntimeError):
    __module__ = "threading"


class Condition:
    __module__ = "threading"

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._line = _threads.Line("condition", "Condition()")
        self.acquire, self.release = self._lock.acquire, self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def __repr__(self):
        return f"<Condition({self._lock}, {self._line.waiting()})>"

    def _is_owned(self):
        return self._lock._is_mine() if isinstance(self._lock, RLock) else self._lock.locked()

    def _must_be_owned(self, use):
        if not self._is_owned():
            raise RuntimeError(f"cannot {use} on un-acquired lock")

    def wait(self, timeout=None):
        self._must_be_owned("wait")
        return self._park("condition.wait()", _threads.deadline(timeout))

    def _park(self, call, deadline):
        count = self._lock._give_up()
        try:
            return not _threads.is_over(deadline) and self._line.wait(call, "wait", deadline)
        finally:
            self._lock._take_back(count)

    def wait_for(self, predicate, timeout=None):
        deadline = _threads.deadline(timeout)
        result = predicate()
        while not result:
            if _threads.is_over(deadline):
                break
            self._must_be_owned("wait")
            self._park("condition.wait_for()", deadline)
            result = predicate()
        return result

    def notify(self, n=1):
        self._must_be_owned("notify")
        self._line.wake(n)

    def notify_all(self):
        self.notify(self._line.waiting())

    notifyAll = notify_all


class Semaphore:
    __module__ = "threading"
    _label = "Semaphore"

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._line = _threads.Line("semaphore", f"{self._label}({value})", value)

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        deadline = _threads.deadline(timeout)
        while self._value == 0:
            if not blocking or _threads.is_over(deadline):
                return False
            self._line.wait("semaphore.acquire()", "acquire", deadline)
        self._value -= 1
        self._line.note("acquired", self._value)
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n
        self._line.note("released", self._value)
        self._line.wake(n)

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    __module__ = "threading"
    _label = "BoundedSemaphore"

    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        if self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    __module__ = "threading"

    def __init__(self):
        self._flag = False
        self._line = _threads.Line("event", "Event()")

    def __repr__(self):
        kind = type(self)
        return f"<{kind.__module__}.{kind.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True
        self._line.wake(self._line.waiting())
        self._line.note("set", 1)

    def clear(self):
        self._flag = False
        self._line.note("set", 0)

    def wait(self, timeout=None):
        if self._flag:
            return True
        deadline = _threads.deadline(timeout)
        return not _threads.is_over(deadline) and self._line.wait("event.wait()", "wait", deadline)


class Barrier:
    __module__ = "threading"

    # Threads arrive (filling); the last one lets them go, and they leave (draining); then it is filled again. reset()
    # sends away those that are there (resetting), abort() for good (broken).
    def __init__(self, parties, action=None, timeout=None):
        self._parties, self._action, self._timeout = parties, action, timeout
        self._state, self._count = "filling", 0
        self._line = _threads.Line("barrier", f"Barrier({parties})", parties)

    def __repr__(self):
        kind = type(self)
        name = f"{kind.__module__}.{kind.__qualname__} at {id(self):#x}"
        return f"<{name}: broken>" if self.broken else f"<{name}: waiters={self.n_waiting}/{self.parties}>"

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == "filling" else 0)
    broken = property(lambda self: self._state == "broken")

    def _let_go(self, state):
        self._state = state
        if state == "broken":
            self._line.note("broken")
        self._line.wake(self._line.waiting())

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        while self._state in ("resetting", "draining"):
            self._line.wait("barrier.wait()", "wait")
        if self._state == "broken":
            raise BrokenBarrierError
        index = self._count
        self._count += 1
        try:
            if self._count == self._parties:
                self._open()
            else:
                self._stay(timeout)
            return index
        finally:
            self._count -= 1
            if self._count == 0 and self._state in ("resetting", "draining"):
                self._let_go("filling")

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._let_go("broken")
            raise
        self._let_go("draining")

    def _stay(self, timeout):
        deadline = _threads.deadline(timeout)
        while self._state == "filling":
            if _threads.is_over(deadline):
                self._let_go("broken")
                raise BrokenBarrierError
            self._line.wait("barrier.wait()", "wait", deadline)
        if self._state != "draining":
            raise BrokenBarrierError

    def reset(self):
        if self._count == 0:
            self._let_go("filling")
        else:
            self._let_go("resetting")

    def abort(self):
        self._let_go("broken")
