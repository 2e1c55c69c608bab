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
import re
import signal
import sys
import types

import latest_timeout
import ordered_sets
from virtual_world import LOOP, NS, World, to_ns

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


Timer.__name__ = "TimerHandle"


class _UnixSelectorEventLoop(asyncio.BaseEventLoop):
    """CPython's loop, which asks its selector to wait; this one is its own selector, and waits by moving the clock."""

    def __init__(self):
        super().__init__()
        asyncio.log.logger.debug("Using selector: %s", "EpollSelector")
        self._selector = self
        self._lane, self._woken = None, False  # while it waits: who does
        self._signal_handlers = {}  # what there was before
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
        if self.get_debug():
            self._check_thread()
            self._check_callback(callback, "call_at")
        timer = Timer(deadline_ns, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-3:]  # down to who called call_later
        asyncio.base_events.heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _call_soon(self, callback, args, context):
        handle = Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._ready.append(handle)
        return handle

    def select(self, timeout):
        world.poll()
        if timeout != 0 and not self._woken and not self._stopping:
            self._lane = world.current
            world.park(self._scheduled[0].deadline_ns if self._scheduled else None, LOOP)
        self._lane, self._woken = None, False
        return ()

    def add_signal_handler(self, sig, callback, *args):
        handle = asyncio.Handle(callback, args, self, None)
        self._signal_handlers[sig] = signal.getsignal(sig)
        signal.signal(sig, lambda *_: self._signalled(handle))

    def _signalled(self, handle):
        if not self.is_closed():
            self._ready.append(handle)
            self._write_to_self()

    def remove_signal_handler(self, sig):
        if sig not in self._signal_handlers:
            return False
        signal.signal(sig, self._signal_handlers.pop(sig))
        return True

    def _process_events(self, events):
        pass

    def _write_to_self(self):
        self._woken = True
        if self._lane is not None:
            world.unpark(self._lane, LOOP)


class Policy(asyncio.DefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


HOUSEKEEPING = {
    asyncio.BaseEventLoop.shutdown_asyncgens.__code__,
    asyncio.BaseEventLoop.shutdown_default_executor.__code__,
}
schedule = []  # (time in ns, the task's place in the order of creation, outcome)
names = {}  # of tasks, by that place; the last one counts


class Task(asyncio.Task):
    """CPython's own task; it only knows its place in the order of creation."""

    creations = itertools.count()

    def __init__(self, coro, **options):
        self.order = next(self.creations)
        self.is_housekeeping = getattr(coro, "cr_code", None) in HOUSEKEEPING
        super().__init__(coro, **options)
        traceback = self._source_traceback
        if traceback and not traceback[-2].filename.endswith("base_events.py"):
            del traceback[-1]  # this; base_events takes it out itself
        names[self.order] = self.get_name()

    def set_name(self, name):
        super().set_name(name)
        names[self.order] = self.get_name()

    def outcome(self):
        """What the step that has just run ended with."""
        if self.cancelled():
            return "cancel"
        if self.done():
            return "return" if self._exception is None else f"raise:{type(self._exception).__name__}"
        return "yield" if self._fut_waiter is None else "await"


def is_step(callback):
    """Whether that is the step or the wake-up of CPython's task in C."""
    if not isinstance(getattr(callback, "__self__", None), Task):
        return False
    return type(callback).__name__ == "TaskStepMethWrapper" or callback.__name__ == "task_wakeup"


class Handle(asyncio.Handle):
    """A ready handle. When it is a task's step, it leaves a line in the schedule."""

    __slots__ = ()

    def _run(self):
        task = self._callback.__self__ if is_step(self._callback) else None
        try:
            super()._run()
        finally:
            if task is not None and not task.is_housekeeping:
                schedule.append((world.now_ns, task.order, task.outcome()))


def run_program(path, source):
    """Runs it as `python3 FILE` would; what it raises is left to the interpreter, as there."""
    main = types.ModuleType("__main__")
    main.__file__ = path
    sys.modules["__main__"] = main
    sys.argv = [path]
    sys.path[0] = os.path.dirname(path)
    if interrupt := re.search(rb"^# interrupt: ([0-9.]+)s$", source, re.MULTILINE):
        world.interrupt_at(to_ns(float(interrupt[1])))
    code = compile(source, path, "exec", dont_inherit=True)
    exec(code, main.__dict__)


OWN_FILES = {__file__}  # what runs the program, which its tracebacks do not show


def show_uncaught(kind, error, traceback):
    while traceback and traceback.tb_frame.f_code.co_filename in OWN_FILES:
        traceback = traceback.tb_next
    sys.__excepthook__(kind, error.with_traceback(traceback), traceback)


def at_exit():
    print_schedule()


def print_schedule():
    if schedule_file:
        schedule_file.write("".join(f"{at}\t{names[task]}\t{outcome}\n" for at, task, outcome in schedule))
        schedule_file.write(f"end\t{world.now_ns}\n")
        schedule_file.flush()


def end_in_deadlock():
    print("deadlock: nothing is ready, no timer is set, no thread runs", file=sys.stderr, flush=True)
    sys.stdout.flush()
    print_schedule()
    os._exit(EXIT_DEADLOCK)


def install(schedule_to=None):
    """Brings CPython to the ideal clock. With a file for the schedule, tasks are recorded."""
    global schedule_file
    schedule_file = schedule_to
    world.when_stuck = end_in_deadlock
    world.install()
    asyncio.Task = asyncio.tasks.Task = Task
    ordered_sets.install(creation_order=lambda task: task.order)
    latest_timeout.install()
    asyncio.SelectorEventLoop = _UnixSelectorEventLoop
    asyncio.set_event_loop_policy(Policy())
    random.seed(0)
    sys.excepthook = show_uncaught
    atexit.register(at_exit)


def main():
    arguments = sys.argv[1:]
    schedule_to = None
    if "--schedule" in arguments:
        arguments.remove("--schedule")
        schedule_to, sys.stdout = sys.stdout, sys.stderr
    if len(arguments) != 1:
        sys.exit(__doc__)
    if sys.version_info[:2] != VERSION:
        print(f"skipped: this is Python {sys.version.split()[0]}, the reference is 3.11", file=sys.stderr)
        sys.exit(EXIT_SKIPPED)
    install(schedule_to)
    with open(arguments[0], "rb") as file:
        source = file.read()
    run_program(arguments[0], source)


if __name__ == "__main__":
    main()
