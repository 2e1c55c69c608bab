# SPDX-License-Identifier: GPL-3.0-or-later
"""What random programs are made of: each method writes one statement of a worker, as lines without indentation."""
import random

from random_threads import ThreadStatements

SIMPLE = [
    "sleep", "sleep", "sleep", "put", "get", "nowait", "event", "promise", "promise_callback", "cancel", "cancel", "gather",
    "gather", "wait", "wait_for", "wait_for_shared", "shield", "callback", "thread", "executor", "other_task", "block_the_loop",
    "as_completed", "fire_and_forget", "uncancel", "names", "meet", "notify", "callback_on_task", "from_thread", "join",
    "generator", "retrieve", "show", "own_pool", "plain_thread", "ask_from_thread",
    "threads_meet", "thread_timer", "thread_in_pool", "thread_in_loop", "submit",
]
COMPOUND = ["with_lock", "with_semaphore", "with_condition", "with_timeout", "with_group", "with_acquire", "try_finally",
            "try_except"]
DEEPEST = 2


class Statements(ThreadStatements):
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.seed = seed
        self.workers = self.random.randint(2, 5)
        self.labels = 0
        self.others = []  # the workers that the present one may await

    # ---- pieces

    def delay(self):
        return self.random.choice([0, 0, 0, 0.25, 0.5, 0.5, 1, 1, 1.5, 2])

    def label(self):
        self.labels += 1
        return f'me + "/{self.labels}"'

    def child(self):
        kind = self.random.random()
        if kind < 0.1:
            return f"stubborn({self.label()}, {self.delay()})"
        if kind < 0.2:
            return f"tidy({self.label()}, {self.delay()}, {self.random.choice([0, 0.5])})"
        if kind < 0.27:
            return f"careful({self.label()}, {self.delay()})"
        fails = ", fails=True" if self.random.random() < 0.25 else ""
        return f"{'team' if kind < 0.34 else 'child'}({self.label()}, {self.delay()}{fails})"

    def awaitable(self, depth=0):
        """Something to await: a child, a task of one, or a combination of such."""
        kind = self.random.random()
        if kind < 0.5 or depth > 1:
            return self.child()
        if kind < 0.65:
            return f"asyncio.create_task({self.child()})"
        if kind < 0.75:
            return f"asyncio.shield({self.awaitable(depth + 1)})"
        if kind < 0.9:
            return f"asyncio.wait_for({self.awaitable(depth + 1)}, {self.timeout()})"
        parts = ", ".join(self.awaitable(depth + 1) for _ in range(self.random.randint(1, 2)))
        return f"asyncio.gather({parts}{', return_exceptions=True' if self.random.random() < 0.4 else ''})"

    def timeout(self):
        return self.random.choice([0, 0.25, 0.5, 1, 1.5, "None"])

    def task(self):
        return f"tasks[{self.random.randrange(self.workers)}]"

    def message(self):
        return self.random.choice(["", "", "", '"enough"'])

    def block(self, depth, count):
        return [line for _ in range(count) for line in self.statement(depth)]

    def nested(self, head, depth):
        return [head] + ["    " + line for line in self.block(depth + 1, self.random.randint(1, 2))]

    def statement(self, depth):
        kinds = SIMPLE + COMPOUND * 2 if depth < DEEPEST else SIMPLE
        return getattr(self, self.random.choice(kinds))(depth)

    def guarded(self, statement, *errors):
        return ["try:", f"    {statement}", f"except ({', '.join(errors)},) as error:",
                '    say(me, type(error).__name__, str(error).split(":")[0])']

    # ---- simple statements

    def sleep(self, depth):
        return [f"await asyncio.sleep({self.delay()})", f'say(me, "slept {self.random.randint(0, 99)}")']

    def put(self, depth):
        return [f"await queue.put({self.label()})", 'say(me, "put", queue.qsize())']

    def get(self, depth):
        return ['say(me, "got", await queue.get())'] + self.random.choice([[], ["queue.task_done()"]])

    def nowait(self, depth):
        call = self.random.choice([f"queue.put_nowait({self.label()})", "queue.get_nowait()", "queue.task_done()"])
        return self.guarded(f"say(me, {call})", "asyncio.QueueFull", "asyncio.QueueEmpty", "ValueError")

    def join(self, depth):
        return self.guarded(f"await asyncio.wait_for(queue.join(), {self.timeout()})", "asyncio.TimeoutError")

    def event(self, depth):
        return [self.random.choice(["await event.wait()", "event.set()", "event.set()", "event.clear()"]),
                'say(me, "event", event.is_set())']

    def promise(self, depth):
        kind = self.random.random()
        if kind < 0.4:
            return ["if not promise.done():", "    promise.set_result(me)"]
        if kind < 0.5:
            return ["if not promise.done():", "    promise.set_exception(OSError(me))"]
        awaited = self.random.choice(["asyncio.shield(promise)", "promise"])
        return self.guarded(f'say(me, "promised by", await {awaited})', "asyncio.CancelledError", "OSError")

    def promise_callback(self, depth):
        return [self.random.choice([
            "promise.add_done_callback(told)", 'say(me, promise.remove_done_callback(told))',
            "promise.add_done_callback(broken)", f"asyncio.get_running_loop().call_later({self.delay()}, promise.cancel)",
            f"asyncio.get_running_loop().call_soon(settle, promise, {self.label()})"])]

    def cancel(self, depth):
        return [f'say(me, "cancels", {self.task()}.cancel({self.message()}))']

    def uncancel(self, depth):
        return ['say(me, "requests", asyncio.current_task().cancelling(), asyncio.current_task().uncancel())']

    def names(self, depth):
        return [f"asyncio.current_task().set_name({self.label()})", "say(asyncio.current_task().get_name())"]

    def gather(self, depth):
        children = ", ".join(self.awaitable() for _ in range(self.random.randint(0, 3)))
        collect = ", return_exceptions=True" if self.random.random() < 0.4 else ""
        call = f"await asyncio.gather({children}{collect if children else ''})"
        return self.guarded(f"say(me, {call})", "ValueError", "asyncio.TimeoutError")

    def wait(self, depth):
        children = ", ".join(f"asyncio.create_task({self.child()})" for _ in range(self.random.randint(1, 3)))
        when = self.random.choice(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])
        return [f"done, pending = await asyncio.wait([{children}], timeout={self.timeout()}, return_when=asyncio.{when})",
                "say(me, len(done), len(pending))"]

    def wait_for(self, depth):
        return self.guarded(f"say(me, await asyncio.wait_for({self.awaitable()}, {self.timeout()}))",
                            "asyncio.TimeoutError", "ValueError")

    def wait_for_shared(self, depth):
        call = self.random.choice(["queue.get()", f"queue.put({self.label()})", "event.wait()", "lock.acquire()",
                                   "semaphore.acquire()", "asyncio.shield(promise)", "promise"])
        return self.guarded(f"say(me, await asyncio.wait_for({call}, {self.timeout()}))", "asyncio.TimeoutError", "OSError")

    def shield(self, depth):
        return self.guarded(f"say(me, await asyncio.shield({self.awaitable()}))", "ValueError", "asyncio.TimeoutError")

    def callback(self, depth):
        call = self.random.choice(["call_soon(", "call_soon_threadsafe(", f"call_later({self.delay()}, ",
                                   f"call_at({self.delay()}, "])
        target = self.random.choice([f'say, {self.label()}, "called"', f"{self.task()}.cancel", "event.set", "broken"])
        cancelled = ".cancel()" if self.random.random() < 0.2 else ""
        return [f"asyncio.get_running_loop().{call}{target}){cancelled}"]

    def callback_on_task(self, depth):
        return [f"{self.task()}.{self.random.choice(['add', 'add', 'remove'])}_done_callback(told)"]

    def thread(self, depth):
        return self.guarded(f"say(me, await asyncio.to_thread(job, {self.label()}, {self.delay()}{self.fails()}))", "KeyError")

    def fails(self):
        return ", True" if self.random.random() < 0.2 else ""

    def executor(self, depth):
        lines = [f"future = asyncio.get_running_loop().run_in_executor(None, job, {self.label()}, {self.delay()}{self.fails()})"]
        if self.random.random() < 0.3:
            lines.append(f"asyncio.get_running_loop().call_later({self.delay()}, future.cancel)")
        return lines + self.guarded("say(me, await future)", "KeyError", "asyncio.CancelledError")

    def own_pool(self, depth):
        lines = [f"future = asyncio.get_running_loop().run_in_executor(pool, job, {self.label()}, {self.delay()}{self.fails()})"]
        if self.random.random() < 0.3:
            lines.append(f"asyncio.get_running_loop().call_later({self.delay()}, future.cancel)")
        return lines + self.guarded("say(me, await future)", "KeyError", "asyncio.CancelledError")

    def plain_thread(self, depth):
        start = f"threading.Thread(target=helper, args=(asyncio.get_running_loop(), {self.label()}, {self.delay()})).start()"
        return [start, 'say(me, "started")']

    def ask_from_thread(self, depth):
        return [f"say(me, await asyncio.to_thread(ask, asyncio.get_running_loop(), {self.label()}, {self.delay()}))"]

    def from_thread(self, depth):
        call = self.random.choice([f"settle, promise, {self.label()}", f"{self.task()}.cancel", "event.set"])
        return [f"await asyncio.to_thread(asyncio.get_running_loop().call_soon_threadsafe, {call})", 'say(me, "sent")']

    def other_task(self, depth):
        if not self.others:
            return self.sleep(depth)
        call = f"await tasks[{self.random.choice(self.others)}]"
        return self.guarded(f"say(me, {call})", "RuntimeError", "ValueError", "asyncio.TimeoutError")

    def block_the_loop(self, depth):
        return [f"time.sleep({self.random.choice([0.25, 0.5, 1.25])})", 'say(me, "blocked the loop")']

    def as_completed(self, depth):
        children = ", ".join(self.child() for _ in range(self.random.randint(1, 3)))
        return [f"for each in asyncio.as_completed([{children}], timeout={self.timeout()}):"] + [
            "    " + line for line in self.guarded("say(me, await each)", "ValueError", "asyncio.TimeoutError")]

    def fire_and_forget(self, depth):
        return [f"spare = asyncio.{self.random.choice(['create_task', 'ensure_future'])}({self.child()})"]

    def retrieve(self, depth):
        call = self.random.choice(["result", "exception", "cancelled"])
        return self.guarded(f"say(me, repr({self.task()}.{call}()))", "asyncio.InvalidStateError", "asyncio.CancelledError",
                            "ValueError", "RuntimeError", "OSError", "asyncio.TimeoutError", "BaseExceptionGroup")

    def show(self, depth):
        return [f"print({self.random.choice(['lock', 'semaphore', 'event', 'condition', 'queue', 'promise', self.task()])})"]

    def meet(self, depth):
        call = self.random.choice([f"asyncio.wait_for(barrier.wait(), {self.timeout()})", "barrier.wait()", "barrier.wait()",
                                   "barrier.abort()", "barrier.reset()"])
        return self.guarded(f"say(me, await {call})", "asyncio.TimeoutError", "asyncio.BrokenBarrierError")

    def notify(self, depth):
        return ["async with condition:", f"    condition.{self.random.choice(['notify()', 'notify(2)', 'notify_all()'])}"]

    def generator(self, depth):
        leaves = self.random.choice(["pass", "pass", "break"])
        return [f"async for each in counter({self.label()}, {self.random.randint(1, 3)}, {self.delay()}):",
                "    say(me, each)", f"    {leaves}"]

    # ---- compound statements

    def with_lock(self, depth):
        return self.nested("async with lock:", depth)

    def with_semaphore(self, depth):
        return self.nested("async with semaphore:", depth)

    def with_acquire(self, depth):
        what = self.random.choice(["lock", "semaphore"])
        return [f"await {what}.acquire()"] + self.nested("try:", depth) + ["finally:", f"    {what}.release()"]

    def with_condition(self, depth):
        wait = self.random.choice(["condition.wait()", "condition.wait_for(event.is_set)",
                                   f"asyncio.wait_for(condition.wait(), {self.timeout()})"])
        lines = self.guarded(f"say(me, await {wait})", "asyncio.TimeoutError")
        return ["async with condition:"] + ["    " + line for line in lines]

    def with_timeout(self, depth):
        when = self.random.choice([0, 0.5, 1, 1.5])
        head = self.random.choice([f"asyncio.timeout({when})", f"asyncio.timeout_at({when})", "asyncio.timeout(None)"])
        timed = self.nested(f"async with {head} as scope:", depth)
        if self.random.random() < 0.3:
            timed.insert(1, f"    scope.reschedule(asyncio.get_running_loop().time() + {self.delay()})")
        return ["try:"] + ["    " + line for line in timed] + ["except TimeoutError:", '    say(me, "timed out")']

    def with_group(self, depth):
        members = [f"    group.create_task({self.child()})" for _ in range(self.random.randint(0, 3))]
        inner = self.nested("async with asyncio.TaskGroup() as group:", depth)
        lines = ["try:"] + ["    " + line for line in inner[:1] + members + inner[1:]]
        if self.random.random() < 0.5:
            return lines + ["except* ValueError as errors:", "    say(me, repr(errors))"]
        return lines + ["except ExceptionGroup as errors:", "    say(me, len(errors.exceptions), errors)"]

    def try_finally(self, depth):
        return self.nested("try:", depth) + ["finally:", '    say(me, "cleans up")',
                                             f"    await asyncio.sleep({self.random.choice([0, 0, 0.5])})"]

    def try_except(self, depth):
        last = self.random.choice(["    raise", "    pass", "    await asyncio.sleep(0)"])
        return self.nested("try:", depth) + ["except asyncio.CancelledError:", '    say(me, "caught it")', last]
