# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that moves only when told to, and threads that run on it strictly one at a time.

A lane is a real thread, the main thread among them; only the one that holds the baton runs. It keeps it until it stands
still (a sleep, a lock, an event loop that waits for events) or ends; then the next one gets it, in the order of (time,
first in first out), the clock moves to that time, and so code takes no time, and the same program always interleaves
the same way. An event loop that waits comes after the threads of the same time.

Everything above that is CPython's own code: threading, queue and concurrent.futures, on locks of this world.
"""
import asyncio
import concurrent.futures.thread
import heapq
import itertools
import os
import queue
import signal
import threading
import time

CPUS = 4
NS = 1_000_000_000
EPOCH_NS = 1_704_067_200 * NS  # 2024-01-01T00:00:00Z
THREAD, LOOP = 0, 1  # at equal times, in this order

real_lock, real_start = threading._allocate_lock, threading._start_new_thread


def to_ns(seconds):
    """Rounded to the nearest; what is positive takes at least one, or a program that sleeps for the rest of a float never ends."""
    return max(1, round(seconds * NS)) if seconds > 0 else round(seconds * NS)


class Lane:
    def __init__(self):
        self.baton = real_lock()
        self.baton.acquire()
        self.wake = None  # which of its entries counts
        self.parked = self.unparked = False
        self.sentinel = None  # the lock that threading releases when the thread is gone


class World:
    def __init__(self):
        self.now_ns = 0
        self.main = self.current = Lane()
        self.keyboard = Lane()  # nobody runs there
        self.is_interrupted = False
        self._wakes = []  # heap of (time, rank, order, lane)
        self._order = itertools.count()
        self.when_stuck = None

    # ---- Turns

    def schedule(self, lane, at_ns, rank=THREAD):
        lane.wake = next(self._order)
        heapq.heappush(self._wakes, (at_ns, rank, lane.wake, lane))

    def next_wake_ns(self):
        while self._wakes and self._wakes[0][3].wake != self._wakes[0][2]:
            heapq.heappop(self._wakes)
        return self._wakes[0][0] if self._wakes else None

    def park(self, until_ns=None, rank=THREAD):
        """The lane that runs stands still until then, or until somebody unparks it. False: the time came first."""
        lane = self.current
        lane.parked, lane.unparked = True, False
        try:
            while True:
                if until_ns is not None:
                    self.schedule(lane, max(until_ns, self.now_ns), rank)
                self.pass_baton()
                lane.baton.acquire()
                if lane is not self.main or not self.is_interrupted:
                    return lane.unparked
                self.is_interrupted = False
                signal.getsignal(signal.SIGINT)(signal.SIGINT, None)
                if lane.unparked or (until_ns is not None and until_ns <= self.now_ns):
                    return lane.unparked
        finally:
            lane.parked, lane.wake = False, None

    def pass_baton(self):
        at_ns = self.next_wake_ns()
        if at_ns is None:
            self.when_stuck()
        lane = heapq.heappop(self._wakes)[3]
        lane.wake = None
        self.now_ns = max(self.now_ns, at_ns)
        if lane is self.keyboard:
            self.is_interrupted = True
            if self.main.parked and not self.main.unparked:
                self.schedule(self.main, self.now_ns)
            return self.pass_baton()
        self.current = lane
        lane.baton.release()

    def interrupt_at(self, at_ns):
        """Somebody presses Ctrl+C: the main thread's handler runs where it stands still, or when it next does."""
        self.schedule(self.keyboard, at_ns)

    def unpark(self, lane, rank=THREAD):
        if lane.parked and not lane.unparked:
            lane.unparked = True
            self.schedule(lane, self.now_ns, rank)

    def poll(self):
        """An event loop with something to do looks for events: everybody else who can run now does."""
        if self.next_wake_ns() is not None and self.next_wake_ns() <= self.now_ns:
            self.park(self.now_ns, LOOP)

    def sleep(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.park(self.now_ns + to_ns(seconds))

    def deadline_ns(self, timeout):
        return None if timeout == -1 else self.now_ns + to_ns(timeout)

    # ---- Threads

    def start(self, function, args, kwargs={}):
        lane = Lane()

        def body():
            lane.baton.acquire()
            try:
                function(*args, **kwargs)
            finally:
                if lane.sentinel is not None:
                    lane.sentinel.release()
                self.pass_baton()

        self.schedule(lane, self.now_ns)
        return real_start(body, ())

    def set_sentinel(self):
        lock = self.current.sentinel = Lock()
        return lock

    def install(self):
        """Replaces the clocks, the processor count and the locks of this process."""
        os.environ["TZ"] = "UTC"
        time.tzset()
        time.sleep = self.sleep
        time.time_ns = lambda: EPOCH_NS + self.now_ns
        time.time = lambda: time.time_ns() / NS
        time.monotonic_ns = time.perf_counter_ns = lambda: self.now_ns
        time.monotonic = time.perf_counter = threading._time = queue.time = lambda: self.now_ns / NS
        os.cpu_count = lambda: CPUS
        Lock.world = self
        threading._start_new_thread = self.start
        threading._set_sentinel = self.set_sentinel
        threading._allocate_lock = threading.Lock = Lock
        threading._CRLock = None  # so that RLock is the one written in Python
        threading._active_limbo_lock = threading.RLock()
        threading._shutdown_locks_lock = Lock()
        threading._shutdown_locks.clear()  # the main thread's, of the real world
        threading._main_thread._tstate_lock = Lock()
        threading._main_thread._tstate_lock.acquire()
        queue.SimpleQueue = queue._PySimpleQueue
        queue.SimpleQueue.__name__ = "SimpleQueue"
        concurrent.futures.thread._global_shutdown_lock = Lock()
        concurrent.futures.thread.threading = Wrapped(threading, Thread=QuietThread)
        concurrent.futures._base.time = Wrapped(time, monotonic=Ticking(self))


class Wrapped:
    """A module of which some names are replaced."""

    def __init__(self, module, **replaced):
        self.__dict__.update(replaced)
        self._module = module

    def __getattr__(self, name):
        return getattr(self._module, name)


class Ticking:
    """concurrent.futures waits for the moment after its deadline, which on a clock that stands still never comes."""

    def __init__(self, world):
        self._world, self._reads = world, 0

    def __call__(self):
        self._reads += 1
        return self._world.now_ns / NS + self._reads * 1e-13


class QuietThread(threading.Thread):
    """A pool's worker, which does not begin before the event loop that submitted the job looks for events."""

    def start(self):
        if asyncio._get_running_loop() is None:
            return super().start()
        threading._limbo[self] = self
        threading._start_new_thread(self._bootstrap, ())


class Lock:
    """First in first out among those who wait; but whoever runs may take it before the one that was woken."""

    world = None

    def __init__(self):
        self._locked, self._waiting = False, []

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        deadline_ns = self.world.deadline_ns(timeout)
        while self._locked:
            if not blocking or (deadline_ns is not None and deadline_ns <= self.world.now_ns):
                return False
            lane = self.world.current
            self._waiting.append(lane)
            if not self.world.park(deadline_ns):
                self._waiting.remove(lane)
                return False
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        if self._waiting:
            self.world.unpark(self._waiting.pop(0))

    def locked(self):
        return self._locked

    def _at_fork_reinit(self):
        self.__init__()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self._locked else 'unlocked'} _thread.lock object at {id(self):#x}>"
