# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock that moves only when told to, and threads that run on it strictly one at a time.

A lane is a real thread that holds the baton only between two sleeps: the main thread resumes it, it runs until it
sleeps or ends, and hands the baton back. So code takes no time, and the same program always interleaves the same way.
"""
import collections
import concurrent.futures
import heapq
import itertools
import os
import threading
import time

CPUS = 4
NS = 1_000_000_000
EPOCH_NS = 1_704_067_200 * NS  # 2024-01-01T00:00:00Z


def to_ns(seconds):
    """Rounded to the nearest; what is positive takes at least one, or a program that sleeps for the rest of a float never ends."""
    return max(1, round(seconds * NS)) if seconds > 0 else round(seconds * NS)


class Lane:
    def __init__(self, body):
        self.waits = 0  # counted, so that a wake-up knows which wait it is for
        self._go, self._back = threading.Semaphore(0), threading.Semaphore(0)
        self._thread = threading.Thread(target=self._run, args=(body,), daemon=True)
        self._thread.lane = self
        self._thread.start()

    def _run(self, body):
        self._go.acquire()
        try:
            body()
        finally:
            self._back.release()

    def resume(self):
        """Called from the main thread; comes back when the lane sleeps or has ended."""
        self._go.release()
        self._back.acquire()

    def pause(self):
        """Called from the lane; comes back when it is resumed."""
        self._back.release()
        self._go.acquire()


class World:
    def __init__(self):
        self.now_ns = 0
        self.pools = []
        self._wakes = []  # heap of (time, order, lane, which of its waits); of an earlier wait: stale
        self._order = itertools.count()

    def start_jobs(self):
        for pool in self.pools:
            pool.start_jobs()

    def next_wake_ns(self):
        while self._wakes and self._wakes[0][2].waits != self._wakes[0][3]:
            heapq.heappop(self._wakes)
        return self._wakes[0][0] if self._wakes else None

    def run_until(self, when_ns):
        """Runs every lane that wakes at or before `when_ns`, in order; then that is the time."""
        while self.next_wake_ns() is not None and self.next_wake_ns() <= when_ns:
            at_ns, _, lane, _ = heapq.heappop(self._wakes)
            self.now_ns = max(self.now_ns, at_ns)
            lane.resume()
        self.now_ns = max(self.now_ns, when_ns)

    def drain(self):
        """What the interpreter does at its exit: joins the threads."""
        self.start_jobs()
        while self.next_wake_ns() is not None:
            self.run_until(self.next_wake_ns())

    def sleep(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        until_ns = self.now_ns + to_ns(seconds)
        lane = getattr(threading.current_thread(), "lane", None)
        if lane is None:
            self.run_until(until_ns)
        else:
            lane.waits += 1
            self._wake_at(until_ns, lane)
            lane.pause()

    def _wake_at(self, at_ns, lane):
        heapq.heappush(self._wakes, (at_ns, next(self._order), lane, lane.waits))

    def wait_for(self, future, timeout):
        """What a lane does in concurrent.futures.Future.result."""
        lane = getattr(threading.current_thread(), "lane", None)
        if lane is None or future.done():
            return
        lane.waits += 1
        waits = lane.waits
        future.add_done_callback(lambda _: lane.waits == waits and self._wake_at(self.now_ns, lane))
        if timeout is not None:
            self._wake_at(self.now_ns + to_ns(timeout), lane)
        lane.pause()
        lane.waits += 1

    def install(self):
        """Replaces the clocks, the processor count and the thread pool of this process."""
        os.environ["TZ"] = "UTC"
        time.tzset()
        time.sleep = self.sleep
        time.time_ns = lambda: EPOCH_NS + self.now_ns
        time.time = lambda: time.time_ns() / NS
        time.monotonic_ns = time.perf_counter_ns = lambda: self.now_ns
        time.monotonic = time.perf_counter = lambda: self.now_ns / NS
        os.cpu_count = lambda: CPUS
        world = self

        class ThreadPoolExecutor(Pool):
            def __init__(self, max_workers=None, thread_name_prefix=""):
                super().__init__(world, max_workers)

        concurrent.futures.ThreadPoolExecutor = ThreadPoolExecutor
        concurrent.futures.Future = concurrent.futures._base.Future = Future
        Future.world = self


class Future(concurrent.futures.Future):
    """A result that lanes wait for without time going by for the others."""

    world = None

    def result(self, timeout=None):
        self.world.wait_for(self, timeout)
        return super().result(timeout=0)

    def exception(self, timeout=None):
        self.world.wait_for(self, timeout)
        return super().exception(timeout=0)


class Pool(concurrent.futures.Executor):
    """A thread pool whose jobs start when the loop looks for events, in the order in which they were submitted."""

    def __init__(self, world, max_workers):
        self._world = world
        self._max_workers = max_workers or min(32, CPUS + 4)
        self._queue = collections.deque()
        self._busy = 0
        self._is_shut_down = False
        self._when_idle = []
        world.pools.append(self)

    def submit(self, function, /, *args, **kwargs):
        if self._is_shut_down:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = concurrent.futures.Future()
        self._queue.append((future, function, args, kwargs))
        return future

    def start_jobs(self):
        while self._queue and self._busy < self._max_workers:
            self._busy += 1
            Lane(self._work).resume()

    def _work(self):
        while self._queue:
            future, function, args, kwargs = self._queue.popleft()
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = function(*args, **kwargs)
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)
            future = function = args = kwargs = result = None
        self._busy -= 1
        if self.is_idle():
            for callback in self._when_idle:
                callback()

    def is_idle(self):
        return not self._busy and not self._queue

    def call_when_idle(self, callback):
        self._when_idle.append(callback)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._is_shut_down = True
        if cancel_futures:
            while self._queue:
                self._queue.popleft()[0].cancel()
        while wait and not self.is_idle():
            self._world.start_jobs()
            self._world.run_until(self._world.next_wake_ns() or self._world.now_ns)
