# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures programs with Loopscope and with CPython 3.11, side by side on this machine, as a ratio of their times.

    side_by_side.py LOOPSCOPE SIMULATE_BENCH [NAME...]

Each program's first line says which ratio is still good enough: `# at most: 1.0` is "no slower than CPython". Times are the
processor's, the best of five, taken in turns so that both see the same machine. They are those of the whole process,
unless the second line is `# only the run: recorded` or `unrecorded`: then each takes the time itself, between a program that
has been read and its end, so that neither is credited with the other's slower start. Loopscope as a process records in full
and prints the schedule. CPython's clock is the real one, so the programs hardly sleep. Programs called speed_... are about
the language alone; the geometric mean of their ratios has a limit of its own.

Last comes what one step costs while other tasks wait, which must not depend on how many they are. Exit code 1 when
anything is not good enough.
"""
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))
from compare import find_python  # noqa: E402

ROUNDS = 5
MEAN_AT_MOST = 2.0

# What CPython takes for the run alone: asyncio is imported, the program compiled.
INSIDE = """
import asyncio, sys, time
path = sys.argv[1]
code = compile(open(path).read(), path, "exec")
start = time.process_time()
exec(code, {"__name__": "__main__"})
print(1000 * (time.process_time() - start))
"""

# Steps of one task while others wait.
WAITING = (10, 1_000, 100_000)
STEPS = 200_000
WAITING_AT_MOST = 1.5  # times what a step costs with the fewest: what does not fit into the processor's caches costs more
WAITING_PROGRAM = """
import asyncio


async def main():
    others = [asyncio.create_task(asyncio.sleep(1000)) for _ in range({waiting})]
    for _ in range({steps}):
        await asyncio.sleep(0)
    for task in others:
        task.cancel()


asyncio.run(main())
"""


def of_process(command):
    """Of the processor's time, which does not care what else the machine does."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} ends with {process.returncode}")
    return used.ru_utime + used.ru_stime


def of_run(command):
    """What the process says it took, in the last line that it prints."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    if done.returncode:
        sys.exit(f"{command} ends with {done.returncode}")
    return float(done.stdout.split()[-1]) / 1000


def best(measure, *commands):
    rounds = [[measure(command) for command in commands] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds)]


def compare(program, python, loopscope, bench):
    """CPython's seconds and Loopscope's."""
    only_run = re.search(r"^# only the run: (recorded|unrecorded)$", program.read_text(), re.MULTILINE)
    if not only_run:
        return best(of_process, [python, program], [loopscope, "run", program, "--schedule"])
    options = ["--once"] + (["--unrecorded"] if only_run[1] == "unrecorded" else [])
    return best(of_run, [python, "-c", INSIDE, program], [bench, *options, program])


def programs(names, python, loopscope, bench):
    good, of_language = True, []
    for program in sorted((HERE / "programs").glob("*.py")):
        if names and not any(name in program.stem for name in names):
            continue
        limit = float(re.match(r"# at most: ([\d.]+)\n", program.read_text())[1])
        theirs, ours = compare(program, python, loopscope, bench)
        good = good and ours <= limit * theirs
        if program.stem.startswith("speed_"):
            of_language.append(ours / theirs)
        print(f"{program.stem:<32}{theirs:>16.3f}{ours:>12.3f}{ours / theirs:>8.2f}{limit:>9.2f}{theirs / ours:>8.1f}x", flush=True)
    if of_language:
        mean = math.prod(of_language) ** (1 / len(of_language))
        good = good and mean <= MEAN_AT_MOST
        print(f"{'geometric mean of speed_...':<60}{mean:>8.2f}{MEAN_AT_MOST:>9.2f}")
    return good


def nanoseconds_per_step(command, folder, waiting):
    """The program with its steps, less the same with a single one, in which the others begin to wait."""
    paths = []
    for steps in (STEPS, 1):
        paths.append(pathlib.Path(folder, f"waiting_{waiting}_{steps}.py"))
        paths[-1].write_text(WAITING_PROGRAM.format(waiting=waiting, steps=steps))
    many, one = best(of_run, *([*command, path] for path in paths))
    return 1e9 * (many - one) / (STEPS - 1)


def waiting_tasks(python, bench):
    print(f"\n{'nanoseconds per step while':<32}" + "".join(f"{count:>9,} wait".replace(",", " ") for count in WAITING))
    good = True
    with tempfile.TemporaryDirectory() as folder:
        for name, command in (("CPython", [python, "-c", INSIDE]), ("Loopscope, recorded", [bench, "--once"])):
            costs = [nanoseconds_per_step(command, folder, waiting) for waiting in WAITING]
            print(f"{name:<32}" + "".join(f"{cost:>14.0f}" for cost in costs))
            good = command[0] == python or max(costs) <= WAITING_AT_MOST * costs[0]
    return good


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    loopscope, bench = (os.path.abspath(path) for path in sys.argv[1:3])
    names = sys.argv[3:]
    python, version = find_python()
    if python is None:
        sys.exit("there is no Python 3.11 on this machine to measure against")
    print(f"{'seconds, best of ' + str(ROUNDS):<32}{'CPython ' + version:>16}{'Loopscope':>12}{'ratio':>8}{'at most':>9}")
    good = programs(names, python, loopscope, bench)
    if not names or any(name in "waiting" for name in names):
        good = waiting_tasks(python, bench) and good
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
