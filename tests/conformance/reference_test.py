# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference itself: that its loop counts iterations as CPython does, and that its clock is ideal."""
import asyncio
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE))

import reference  # noqa: E402


class CountingLoop(reference._UnixSelectorEventLoop):
    iteration = 0

    def select(self, timeout):
        self.iteration += 1
        return super().select(timeout)


def iteration():
    return asyncio.get_running_loop().iteration


async def note(notes, key, delay=None):
    """Notes the iteration in which it begins to wait, ends, or is cancelled."""
    try:
        if delay is not None:
            await asyncio.sleep(delay)
        notes[key] = iteration()
    except asyncio.CancelledError:
        notes[key + " cancelled"] = iteration()
        raise


async def raises(awaitable, error):
    try:
        await awaitable
    except error:
        return iteration()
    raise AssertionError(f"no {error.__name__}")


def at(delay, function, notes=None):
    """Calls a function at that time; the iteration of the call lands in notes['cause']."""
    def call():
        if notes is not None:
            notes["cause"] = iteration()
        function()
    asyncio.get_running_loop().call_later(delay, call)


class Iterations(unittest.TestCase):
    """Each `+n` of the rules."""

    def takes(self, expected, rule):
        with asyncio.Runner(loop_factory=CountingLoop) as runner:
            self.assertEqual(runner.run(rule({})), expected)

    def test_a_bare_yield_takes_one(self):
        async def rule(notes):
            start = iteration()
            await asyncio.sleep(0)
            return iteration() - start
        self.takes(1, rule)

    def test_a_first_step_comes_one_after_create_task(self):
        async def rule(notes):
            start = iteration()
            await asyncio.create_task(note(notes, "step"))
            return notes["step"] - start, iteration() - notes["step"]
        self.takes((1, 1), rule)

    def test_a_sleeping_task_resumes_one_after_its_timer(self):
        async def rule(notes):
            at(1, lambda: None, notes)
            await asyncio.sleep(1)
            return iteration() - notes["cause"]
        self.takes(1, rule)

    def test_cancelled_error_comes_after_one_and_reaches_the_awaiter_after_two(self):
        async def rule(notes):
            task = asyncio.create_task(note(notes, "task", 9))
            at(1, task.cancel, notes)
            seen = await raises(task, asyncio.CancelledError)
            return notes["task cancelled"] - notes["cause"], seen - notes["cause"]
        self.takes((1, 2), rule)

    def test_gather_resumes_two_after_its_last_child(self):
        async def rule(notes):
            await asyncio.gather(note(notes, "a", 1), note(notes, "b", 2))
            return iteration() - notes["b"]
        self.takes(2, rule)

    def test_gather_of_instant_children_takes_three_of_done_ones_two_of_none_nothing(self):
        async def rule(notes):
            start = iteration()
            await asyncio.gather(note(notes, "a"))
            instant, start = iteration() - start, iteration()
            done = asyncio.get_running_loop().create_future()
            done.set_result(1)
            await asyncio.gather(done)
            finished, start = iteration() - start, iteration()
            await asyncio.gather()
            return instant, finished, iteration() - start
        self.takes((3, 2, 0), rule)

    def test_cancelling_a_gather_reaches_children_after_one_and_the_awaiter_after_three(self):
        async def rule(notes):
            async def parent():
                return await raises(asyncio.gather(note(notes, "a", 9)), asyncio.CancelledError)
            task = asyncio.create_task(parent())
            at(1, task.cancel, notes)
            seen = await task
            return notes["a cancelled"] - notes["cause"], seen - notes["cause"]
        self.takes((1, 3), rule)

    def test_wait_and_shield_resume_two_after_the_last(self):
        async def rule(notes):
            await asyncio.wait([asyncio.create_task(note(notes, "a", 1))])
            waited = iteration() - notes["a"]
            await asyncio.shield(note(notes, "b", 1))
            return waited, iteration() - notes["b"]
        self.takes((2, 2), rule)

    def test_wait_for_resumes_two_after_the_end_three_in_all_if_instant(self):
        async def rule(notes):
            await asyncio.wait_for(note(notes, "a", 1), 5)
            late, start = iteration() - notes["a"], iteration()
            await asyncio.wait_for(note(notes, "b"), 5)
            return late, iteration() - start
        self.takes((2, 3), rule)

    def test_wait_for_raises_four_after_the_deadline_three_with_a_future(self):
        async def rule(notes):
            at(1, lambda: None, notes)
            coroutine = await raises(asyncio.wait_for(note(notes, "a", 9), 1), TimeoutError) - notes["cause"]
            cancelled = notes["a cancelled"] - notes["cause"]
            at(1, lambda: None, notes)
            future = asyncio.get_running_loop().create_future()
            return cancelled, coroutine, await raises(asyncio.wait_for(future, 1), TimeoutError) - notes["cause"]
        self.takes((2, 4, 3), rule)

    def test_wait_for_with_no_time_at_all(self):
        async def rule(notes):
            future = asyncio.get_running_loop().create_future()
            started = asyncio.create_task(note(notes, "a", 9))
            await asyncio.sleep(0)
            taken = []
            for awaitable in (future, note(notes, "b"), started):
                start = iteration()
                taken.append(await raises(asyncio.wait_for(awaitable, 0), TimeoutError) - start)
            return taken, "b" in notes
        self.takes(([2, 3, 3], False), rule)

    def test_timeout_raises_one_after_it_fires(self):
        async def rule(notes):
            async def body():
                async with asyncio.timeout(1):
                    at(1, lambda: None, notes)
                    await asyncio.sleep(9)
            return await raises(body(), TimeoutError) - notes["cause"]
        self.takes(1, rule)

    def test_a_task_group_exits_two_after_its_last_child(self):
        async def rule(notes):
            async with asyncio.TaskGroup() as group:
                group.create_task(note(notes, "a", 1))
                group.create_task(note(notes, "b", 2))
            return iteration() - notes["b"]
        self.takes(2, rule)

    def test_a_thread_that_ends_is_handed_back_in_that_iteration_and_its_task_resumes_in_the_next(self):
        async def rule(notes):
            loop = asyncio.get_running_loop()

            def job():
                reference.world.sleep(1)
                notes["end"] = loop.iteration
            await loop.run_in_executor(None, job)
            return iteration() - notes["end"]
        self.takes(1, rule)


class Clock(unittest.TestCase):
    def schedule(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "program.py")
            path.write_text("import asyncio, time\n" + text)
            run = subprocess.run([sys.executable, HERE / "reference.py", path, "--schedule"], capture_output=True,
                                 text=True)
        return run.stdout, run.stderr, run.returncode

    def test_moves_straight_to_the_next_deadline_and_only_when_nothing_is_ready(self):
        out, err, code = self.schedule("async def main():\n"
                                       "    await asyncio.sleep(0)\n"
                                       "    await asyncio.sleep(1e6)\n"
                                       "    time.sleep(0.5)\n"
                                       "    print(time.time())\n"
                                       "asyncio.run(main())\n")
        self.assertEqual(out, "0\tTask-1\tyield\n0\tTask-1\tawait\n"
                              "1000000500000000\tTask-1\treturn\nend\t1000000500000000\n")
        self.assertEqual((err, code), ("1705067200.5\n", 0))

    def test_wakes_equal_deadlines_first_in_first_out(self):
        out, _, _ = self.schedule("async def main():\n"
                                  "    await asyncio.gather(*[asyncio.sleep(1) for _ in range(8)])\n"
                                  "asyncio.run(main())\n")
        returned = [line.split("\t")[1] for line in out.splitlines() if line.endswith("return")]
        self.assertEqual(returned, [f"Task-{n}" for n in range(2, 10)] + ["Task-1"])

    def test_says_that_nothing_will_ever_happen(self):
        out, err, code = self.schedule("async def main():\n"
                                       "    await asyncio.Event().wait()\n"
                                       "asyncio.run(main())\n")
        self.assertEqual((out, code), ("0\tTask-1\tawait\nend\t0\n", reference.EXIT_DEADLOCK))
        self.assertIn("deadlock", err)

    def test_tells_how_each_step_ended(self):
        out, err, code = self.schedule("async def bad():\n"
                                       "    raise KeyError\n"
                                       "async def main():\n"
                                       "    asyncio.create_task(asyncio.sleep(1), name='left over')\n"
                                       "    await asyncio.create_task(bad())\n"
                                       "asyncio.run(main())\n")
        self.assertEqual(out, "0\tTask-1\tawait\n0\tleft over\tawait\n0\tTask-3\traise:KeyError\n"
                              "0\tTask-1\traise:KeyError\n0\tleft over\tcancel\nend\t0\n")
        self.assertEqual((err.splitlines()[-1], code), ("KeyError", 1))


if __name__ == "__main__":
    if sys.version_info[:2] != reference.VERSION:
        print("reference skipped: it is CPython 3.11, and this is", sys.version.split()[0])
        sys.exit(reference.EXIT_SKIPPED)
    reference.world.install()
    unittest.main()
