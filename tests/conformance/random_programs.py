# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes programs that nobody would write: tasks that sleep, wait, hand over, cancel and time each other out, at random but
always the same for the same seed. They find the rules that the other programs forgot.

    random_programs.py SEED    prints that program
"""
import random
import sys

import random_threads
from random_statements import Statements

HEAD = '''\
# Random program {seed}.
import asyncio
import threading
import time
from concurrent import futures
from queue import Empty, Full, Queue

pool, gate = futures.ThreadPoolExecutor({pool}), threading.Lock()
mailbox, bell, turnstile = Queue(1), threading.Event(), threading.Semaphore({pool})
alarm, crossing = threading.Condition(), threading.Barrier(2)


def say(*words):
    print(round(asyncio.get_running_loop().time() * 1000), *words)


async def child(label, delay, fails=False):
    try:
        await asyncio.sleep(delay)
    except asyncio.CancelledError:
        say(label, "cancelled")
        raise
    if fails:
        raise ValueError(label)
    return label


async def stubborn(label, delay):
    for turn in range(2):
        try:
            await asyncio.sleep(delay)
        except asyncio.CancelledError as error:
            say(label, "ignores", *error.args)
    return label


async def tidy(label, delay, cleanup):
    try:
        await asyncio.sleep(delay)
    finally:
        await asyncio.sleep(cleanup)
        say(label, "tidied up")
    return label


async def team(label, delay, fails=False):
    async with asyncio.TaskGroup() as group:
        first = group.create_task(child(label + ".a", delay))
        group.create_task(child(label + ".b", delay / 2, fails))
    return first.result()


async def careful(label, delay):
    async with lock:
        say(label, "has the lock")
        async with semaphore:
            await asyncio.sleep(delay)
    return label


async def counter(label, count, delay):
    try:
        for number in range(count):
            yield f"{{label}}:{{number}}"
            await asyncio.sleep(delay)
    finally:
        say(label, "closes")


def job(label, delay, fails=False):
    time.sleep(delay)
    print(label, "leaves its thread")
    if fails:
        raise KeyError(label)
    return label


def helper(loop, label, delay):
    with gate:
        time.sleep(delay)
    print(label, "leaves its helper")
    try:
        loop.call_soon_threadsafe(print, label, "calls back")
    except RuntimeError as error:
        print(label, error)


def ask(loop, label, delay):
    future = asyncio.run_coroutine_threadsafe(child(label, delay), loop)
    try:
        return future.result(1)
    except TimeoutError:
        return future.cancel()


def settle(future, value):
    if not future.done():
        future.set_result(value)


def told(future):
    state = "cancelled" if future.cancelled() else repr(future.exception() or future.result())
    say("told of", state)


def broken(future=None):
    raise LookupError("callback")


def handler(loop, context):
    if "handle" in context:
        print("handler:", context["message"].split(" at ")[0], repr(context.get("exception")))

'''

MAIN = '''
async def main():
    global lock, semaphore, event, condition, barrier, queue, promise, tasks
    loop = asyncio.get_running_loop()
    lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
    semaphore, barrier, queue = asyncio.{semaphore}, asyncio.Barrier(2), asyncio.{queue}
    promise, tasks = loop.create_future(), []
{extras}    for worker in ({workers},):
        tasks.append(asyncio.create_task(worker()))
    done, pending = await asyncio.wait(tasks, timeout={limit})
    say("main", len(done), len(pending))
    for task in tasks:
        if not task.done():
            say("main", task.get_name(), "is left", task.cancelling())
        elif task.cancelled():
            say("main", task.get_name(), "was cancelled")
        elif {asks}:
            say("main", task.get_name(), repr(task.exception()))
    print(len(asyncio.all_tasks()), lock.locked(), semaphore.locked(), queue.qsize(), promise.done())


asyncio.run(main())
'''


class Writer(Statements):
    """A program: helpers, two to five workers of random statements, and a main that starts them and tells how they ended."""

    def program(self):
        text = HEAD.format(seed=self.seed, pool=self.random.randint(1, 3)) + random_threads.HEAD
        for number in range(self.workers):
            # Nobody awaits in a circle: where a cancellation that runs round it ends is a matter of CPython's C stack.
            self.others = list(range(number + 1, self.workers))
            lines = self.block(0, self.random.randint(2, 6))
            body = "".join(f"    {line}\n" for line in lines)
            text += f'\nasync def worker{number}():\n    me = "worker{number}"\n{body}    say(me, "ends")\n    return me\n\n'
        return text + self.main()

    def main(self):
        choose = self.random.choice
        extras = []
        if self.random.random() < 0.15:
            extras.append("    loop.set_exception_handler(handler)\n")
        if self.random.random() < 0.4:
            extras.append("    promise.add_done_callback(told)\n")
        if self.random.random() < 0.4:
            extras.append(f"    loop.call_later({self.delay()}, settle, promise, 'late')\n")
        room = self.random.randint(0, 2)
        return MAIN.format(
            semaphore=f"{choose(['Semaphore', 'BoundedSemaphore'])}({self.random.randint(1, 2)})",
            queue=f"{choose(['Queue', 'Queue', 'LifoQueue', 'PriorityQueue'])}({room})",
            workers=", ".join(f"worker{n}" for n in range(self.workers)), extras="".join(extras),
            limit=choose([3, 6, 8, None]), asks=choose(["True", "True", "task.get_name() != 'Task-3'"]))


if __name__ == "__main__":
    print(Writer(int(sys.argv[1])).program(), end="")
