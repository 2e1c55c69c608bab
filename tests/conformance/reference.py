# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program under CPython's own asyncio on an ideal clock: what Loopscope is compared with.

    reference.py FILE             the program's output, its exit code
    reference.py FILE --schedule  one line per task step on stdout, the program's output on stderr

Everything that decides the order of events is CPython's code; replaced are only the clock, the tie between timers of
one deadline (first in, first out), the thread pool, and the order in which asyncio's own sets iterate. An event loop
with nothing ready, no timer and no thread to wait for would stand still for ever: that ends with exit code 125.
"""
import asyncio
import atexit
import itertools
import os
import random
import sys
import types

import latest_timeout
import ordered_sets
from virtual_world import NS, World, to_ns

VERSION = (3, 11)
EXIT_SKIPPED = 77
EXIT_DEADLOCK = 125

world = World()


class Timer(asyncio.TimerHandle):
    """Ordered by deadline in whole nanoseconds, then by creation."""

    __slots__ = ("deadline_ns", "order")
    creations = itertools.count()

    def __init__(self, deadline_ns, callback, args, loop, context):
        super().__init__(deadline_ns / NS, callback, args, loop, context)
        self.deadline_ns = deadline_ns
        self.order = next(self.creations)

    def __lt__(self, other):
        return (self.deadline_ns, self.order) < (other.deadline_ns, other.order)


class _UnixSelectorEventLoop(asyncio.BaseEventLoop):
    """CPython's loop, which asks its selector to wait; this one is its own selector, and waits by moving the clock."""

    def __init__(self):
        super().__init__()
        self._selector = self
        self._clock_resolution = 0.5 / NS  # a timer is due when its deadline <= now

    def time(self):
        return world.now_ns / NS

    def call_later(self, delay, callback, *args, context=None):
        if delay is None:
            raise TypeError("delay must not be None")
        return self._set_timer(world.now_ns + to_ns(delay), callback, args, context)

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        return self._set_timer(to_ns(when), callback, args, context)

    def _set_timer(self, deadline_ns, callback, args, context):
        self._check_closed()
        timer = Timer(deadline_ns, callback, args, self, context)
        asyncio.base_events.heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def select(self, timeout):
        world.start_jobs()
        deadline_ns = self._scheduled[0].deadline_ns if self._scheduled else None
        while timeout != 0 and not self._ready:
            wake_ns = world.next_wake_ns()
            if wake_ns is None and deadline_ns is None:
                end_in_deadlock()
            if deadline_ns is not None and (wake_ns is None or wake_ns > deadline_ns):
                world.run_until(deadline_ns)
                break
            world.run_until(wake_ns)
        world.run_until(world.now_ns)
        return ()

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        pass

    async def shutdown_default_executor(self):
        self._executor_shutdown_called = True
        pool = self._default_executor
        if pool is None:
            return
        pool.shutdown(wait=False)
        if not pool.is_idle():
            idle = self.create_future()
            pool.call_when_idle(lambda: self.call_soon_threadsafe(idle.set_result, None))
            await idle


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


HOUSEKEEPING = {
    asyncio.BaseEventLoop.shutdown_asyncgens.__code__,
    _UnixSelectorEventLoop.shutdown_default_executor.__code__,
}
schedule = []


class Task(asyncio.tasks._CTask):
    """CPython's own task; it only knows its place in the order of creation."""

    creations = itertools.count()

    def __init__(self, coro, **options):
        self.order = next(self.creations)
        super().__init__(coro, **options)


class RecordedTask(asyncio.tasks._PyTask):
    """The same in Python, where a step can be wrapped: each leaves a line in the schedule."""

    creations = itertools.count()

    def __init__(self, coro, **options):
        self.order = next(self.creations)
        self._is_housekeeping = getattr(coro, "cr_code", None) in HOUSEKEEPING
        super().__init__(coro, **options)

    def _Task__step(self, exc=None):
        try:
            super()._Task__step(exc)
        finally:
            if not self._is_housekeeping:
                schedule.append(f"{world.now_ns}\t{self.get_name()}\t{self._outcome()}")

    def _outcome(self):
        if self.cancelled():
            return "cancel"
        if self.done():
            return "return" if self._exception is None else f"raise:{type(self._exception).__name__}"
        return "yield" if self._fut_waiter is None else "await"


RecordedTask.__name__ = "Task"


def run_program(path):
    """Runs it as `python3 FILE` would; what it raises is left to the interpreter, as there."""
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path[0] = os.path.dirname(path)
    with open(path, "rb") as file:
        code = compile(file.read(), path, "exec", dont_inherit=True)
    exec(code, main.__dict__)


def show_uncaught(kind, error, traceback):
    while traceback and traceback.tb_frame.f_code.co_filename == __file__:
        traceback = traceback.tb_next
    sys.__excepthook__(kind, error.with_traceback(traceback), traceback)


def at_exit():
    world.drain()
    print_schedule()


def print_schedule():
    if schedule_file:
        schedule_file.write("".join(f"{line}\n" for line in [*schedule, f"end\t{world.now_ns}"]))
        schedule_file.flush()


def end_in_deadlock():
    print("deadlock: nothing is ready, no timer is set, no thread runs", file=sys.stderr, flush=True)
    sys.stdout.flush()
    print_schedule()
    os._exit(EXIT_DEADLOCK)


def main():
    global schedule_file
    arguments = sys.argv[1:]
    schedule_file = None
    if "--schedule" in arguments:
        arguments.remove("--schedule")
        schedule_file, sys.stdout = sys.stdout, sys.stderr
    if len(arguments) != 1:
        sys.exit(__doc__)
    if sys.version_info[:2] != VERSION:
        print(f"skipped: this is Python {sys.version.split()[0]}, the reference is 3.11", file=sys.stderr)
        sys.exit(EXIT_SKIPPED)
    world.install()
    asyncio.Task = asyncio.tasks.Task = RecordedTask if schedule_file else Task
    ordered_sets.install(creation_order=lambda task: task.order)
    latest_timeout.install()
    asyncio.set_event_loop_policy(Policy())
    random.seed(0)
    sys.excepthook = show_uncaught
    atexit.register(at_exit)
    run_program(arguments[0])


if __name__ == "__main__":
    main()
