# SPDX-License-Identifier: GPL-3.0-or-later
"""What random programs do with threads: they lock, ring, send and meet without any loop, and hand over to loops."""

HEAD = '''
def sends(label, delay, most):
    time.sleep(delay)
    try:
        mailbox.put(label, timeout=most)
        print(label, "sent")
    except Full:
        print(label, "finds the mailbox full")


def receives(label, delay, most):
    time.sleep(delay)
    try:
        print(label, "received", mailbox.get(timeout=most))
    except Empty:
        print(label, "finds the mailbox empty")


def rings(label, delay, most):
    time.sleep(delay)
    print(label, "rings", bell.is_set())
    bell.set() if most else bell.clear()


def hears(label, delay, most):
    print(label, "hears", bell.wait(most))


def enters(label, delay, most):
    if not turnstile.acquire(timeout=most):
        return print(label, "does not enter")
    time.sleep(delay)
    turnstile.release()
    print(label, "has been inside")


def locks(label, delay, most):
    with alarm:
        print(label, "locks", gate.acquire(timeout=most) and (time.sleep(delay), gate.release()))


def wakes(label, delay, most):
    time.sleep(delay)
    with alarm:
        alarm.notify(2 if most else 1)


def sleeps(label, delay, most):
    with alarm:
        print(label, "was woken", alarm.wait(most))


def meets(label, delay, most):
    time.sleep(delay)
    try:
        print(label, "meets", crossing.wait(most))
    except threading.BrokenBarrierError:
        print(label, "meets nobody", crossing.broken)
        crossing.reset()


def submits(label, delay, most):
    first, second = pool.submit(job, label + ".a", delay), pool.submit(job, label + ".b", delay / 2, delay > 1)
    done, pending = futures.wait([first, second], timeout=most, return_when=futures.FIRST_COMPLETED)
    print(label, len(done), len(pending), second.cancel())
    try:
        print(label, "has", first.result(most), second.exception(most))
    except (TimeoutError, futures.CancelledError) as error:
        print(label, type(error).__name__)


def collects(label, delay, most):
    jobs = [pool.submit(job, f"{label}.{number}", delay, number == 1) for number in range(3)]
    try:
        for each in futures.as_completed(jobs, timeout=most):
            print(label, "collects", repr(each.exception() or each.result()))
    except TimeoutError as error:
        print(label, error)


def finished(future):
    print("pool:", future.cancelled() or repr(future.exception() or future.result()))
'''

TARGETS = ["sends", "sends", "receives", "receives", "rings", "hears", "enters", "locks", "wakes", "sleeps", "meets", "submits",
           "collects"]


class ThreadStatements:
    """Statements of a worker, as those of random_statements.py."""

    def thread_call(self):
        """A target, and its arguments as text."""
        arguments = f"{self.label()}, {self.delay()}, {self.random.choice([0, 0.5, 1, 1.5])}"
        return self.random.choice(TARGETS), arguments

    def threads_meet(self, depth):
        target, arguments = self.thread_call()
        lines = [f"helper_thread = threading.Thread(target={target}, args=({arguments}))", "helper_thread.start()"]
        if self.random.random() < 0.2:
            lines.append(f"helper_thread.join({self.random.choice([0.25, 1])})")
        return lines + ['say(me, "goes on beside it", helper_thread.is_alive())']

    def thread_timer(self, depth):
        target, arguments = self.thread_call()
        lines = [f"helper_thread = threading.Timer({self.delay()}, {target}, args=({arguments}))", "helper_thread.start()"]
        return lines + self.random.choice([[], [f"await asyncio.sleep({self.delay()})", "helper_thread.cancel()"]])

    def thread_in_pool(self, depth):
        where = self.random.choice(["asyncio.to_thread(", "asyncio.get_running_loop().run_in_executor(pool, "])
        target, arguments = self.thread_call()
        return [f"await {where}{target}, {arguments})", 'say(me, "is back")']

    def thread_in_loop(self, depth):
        target, arguments = self.thread_call()
        return [f"{target}({arguments})", 'say(me, "stood still in the loop")']

    def submit(self, depth):
        lines = [f"job_done = pool.submit(job, {self.label()}, {self.delay()}{self.fails()})"]
        if self.random.random() < 0.5:
            lines.append("job_done.add_done_callback(finished)")
        if self.random.random() < 0.2:
            lines.append(f"asyncio.get_running_loop().call_later({self.delay()}, job_done.cancel)")
        if self.random.random() < 0.3:
            return lines
        return lines + self.guarded("say(me, await asyncio.wrap_future(job_done))", "KeyError", "asyncio.CancelledError")
