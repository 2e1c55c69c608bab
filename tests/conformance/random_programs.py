# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes programs that nobody would write: tasks that sleep, wait, hand over, cancel and time each other out, at random but
always the same for the same seed. They find the rules that the other programs forgot.

    random_programs.py SEED    prints that program
"""
import random
import sys

HEAD = '''\
# Random program {seed}.
import asyncio
import time


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


def job(label, delay):
    time.sleep(delay)
    print(label, "leaves its thread")
    return label

'''

MAIN = '''
async def main():
    global lock, semaphore, event, queue, promise, tasks
    lock, semaphore, event = asyncio.Lock(), asyncio.Semaphore({permits}), asyncio.Event()
    queue, promise, tasks = asyncio.Queue({room}), asyncio.get_running_loop().create_future(), []
    for worker in ({workers},):
        tasks.append(asyncio.create_task(worker()))
    done, pending = await asyncio.wait(tasks, timeout={limit})
    say("main", len(done), len(pending))
    for task in tasks:
        if not task.done():
            say("main", task.get_name(), "is left")
        elif task.cancelled():
            say("main", task.get_name(), "was cancelled")
        else:
            say("main", task.get_name(), repr(task.exception()))


asyncio.run(main())
'''


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seed = seed
        self.workers = self.random.randint(2, 5)
        self.labels = 0

    def program(self):
        text = HEAD.format(seed=self.seed)
        for number in range(self.workers):
            self.others = [n for n in range(self.workers) if n != number]
            lines = self.block(0, self.random.randint(2, 6))
            body = "".join(f"    {line}\n" for line in lines)
            text += f'\nasync def worker{number}():\n    me = "worker{number}"\n{body}    say(me, "ends")\n    return me\n\n'
        names = ", ".join(f"worker{n}" for n in range(self.workers))
        return text + MAIN.format(permits=self.random.randint(1, 2), room=self.random.randint(0, 2), workers=names,
                                  limit=self.random.choice([3, 6, 8, None]))

    def delay(self):
        return self.random.choice([0, 0, 0, 0.25, 0.5, 0.5, 1, 1, 1.5, 2])

    def label(self):
        self.labels += 1
        return f'me + "/{self.labels}"'

    def child(self):
        fails = ", fails=True" if self.random.random() < 0.2 else ""
        return f"child({self.label()}, {self.delay()}{fails})"

    def block(self, depth, count):
        return [line for _ in range(count) for line in self.statement(depth)]

    def nested(self, head, depth):
        return [head] + ["    " + line for line in self.block(depth + 1, self.random.randint(1, 2))]

    def statement(self, depth):
        simple = [self.sleep, self.sleep, self.sleep, self.put, self.get, self.event, self.promise, self.cancel, self.gather,
                  self.wait, self.wait_for, self.shield, self.callback, self.thread, self.other_task, self.block_the_loop]
        compound = [self.with_lock, self.with_semaphore, self.with_timeout, self.try_finally, self.try_except]
        return self.random.choice(simple + (compound * 2 if depth < 2 else []))(depth)

    def guarded(self, statement, *errors):
        return ["try:", f"    {statement}", f"except ({', '.join(errors)},) as error:", '    say(me, type(error).__name__, str(error).split(":")[0])']

    def sleep(self, depth):
        return [f"await asyncio.sleep({self.delay()})", f'say(me, "slept {self.random.randint(0, 99)}")']

    def put(self, depth):
        return [f'await queue.put({self.label()})', 'say(me, "put", queue.qsize())']

    def get(self, depth):
        return ['say(me, "got", await queue.get())']

    def event(self, depth):
        return [self.random.choice(["await event.wait()", "event.set()", "event.set()", "event.clear()"]),
                'say(me, "event", event.is_set())']

    def promise(self, depth):
        if self.random.random() < 0.5:
            return ["if not promise.done():", "    promise.set_result(me)"]
        return self.guarded('say(me, "promised by", await asyncio.shield(promise))', "asyncio.CancelledError")

    def cancel(self, depth):
        return [f'say(me, "cancels", tasks[{self.random.randrange(self.workers)}].cancel())']

    def gather(self, depth):
        children = ", ".join(self.child() for _ in range(self.random.randint(0, 3)))
        collect = ", return_exceptions=True" if self.random.random() < 0.4 else ""
        call = f"await asyncio.gather({children}{collect if children else ''})"
        return self.guarded(f"say(me, {call})", "ValueError")

    def wait(self, depth):
        children = ", ".join(f"asyncio.create_task({self.child()})" for _ in range(self.random.randint(1, 3)))
        when = self.random.choice(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])
        timeout = self.random.choice(["None", "0.5", "1", "0"])
        return [f"done, pending = await asyncio.wait([{children}], timeout={timeout}, return_when=asyncio.{when})",
                "say(me, len(done), len(pending))"]

    def wait_for(self, depth):
        call = f"await asyncio.wait_for({self.child()}, {self.random.choice([0, 0.5, 1, 1.5, 'None'])})"
        return self.guarded(f"say(me, {call})", "asyncio.TimeoutError", "ValueError")

    def shield(self, depth):
        return self.guarded(f"say(me, await asyncio.shield({self.child()}))", "ValueError")

    def callback(self, depth):
        call = self.random.choice(["call_soon(", f"call_later({self.delay()}, "])
        handle = f'asyncio.get_running_loop().{call}say, {self.label()}, "called")'
        return [handle + (".cancel()" if self.random.random() < 0.2 else "")]

    def thread(self, depth):
        return [f"say(me, await asyncio.to_thread(job, {self.label()}, {self.delay()}))"]

    def other_task(self, depth):
        call = f"await tasks[{self.random.choice(self.others)}]"
        return self.guarded(f"say(me, {call})", "RuntimeError", "ValueError", "asyncio.TimeoutError")

    def block_the_loop(self, depth):
        return [f"time.sleep({self.random.choice([0.25, 0.5, 1.25])})", 'say(me, "blocked the loop")']

    def with_lock(self, depth):
        return self.nested("async with lock:", depth)

    def with_semaphore(self, depth):
        return self.nested("async with semaphore:", depth)

    def with_timeout(self, depth):
        timed = self.nested(f"async with asyncio.timeout({self.random.choice([0, 0.5, 1, 1.5])}):", depth)
        return ["try:"] + ["    " + line for line in timed] + ["except TimeoutError:", '    say(me, "timed out")']

    def try_finally(self, depth):
        return self.nested("try:", depth) + ["finally:", '    say(me, "cleans up")',
                                             f"    await asyncio.sleep({self.random.choice([0, 0, 0.5])})"]

    def try_except(self, depth):
        last = self.random.choice(["    raise", "    pass", "    await asyncio.sleep(0)"])
        return self.nested("try:", depth) + ["except asyncio.CancelledError:", '    say(me, "caught it")', last]


if __name__ == "__main__":
    print(Writer(int(sys.argv[1])).program(), end="")
