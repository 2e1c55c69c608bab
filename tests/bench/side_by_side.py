# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures programs with Loopscope and with CPython 3.11, side by side on this machine, as a ratio of their times.

    side_by_side.py LOOPSCOPE [NAME...]

Each program's first line says which ratio is still good enough: `# at most: 1.0` is "no slower than CPython". The times
are the processor's for a whole process, the best of five, taken in turns so that both see the same machine. Loopscope
records in full and prints the schedule, unless the second line is `# recorded: no`. CPython's clock is the real one, so the programs do not sleep. Programs called
speed_... are about the language alone; the geometric mean of their ratios has a limit of its own. Exit code 1 when a ratio
is not good enough.
"""
import math
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))
from compare import find_python  # noqa: E402

ROUNDS = 5


MEAN_AT_MOST = 2.0


def seconds(command):
    """Of the processor's time, which does not care what else the machine does."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command} ends with {process.returncode}")
    return used.ru_utime + used.ru_stime


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    loopscope, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    python, version = find_python()
    if python is None:
        sys.exit("there is no Python 3.11 on this machine to measure against")
    good, of_language = True, []
    print(f"{'seconds, best of ' + str(ROUNDS):<32}{'CPython ' + version:>16}{'Loopscope':>12}{'ratio':>8}{'at most':>9}")
    for program in sorted((HERE / "programs").glob("*.py")):
        if names and not any(name in program.stem for name in names):
            continue
        text = program.read_text()
        limit = float(re.match(r"# at most: ([\d.]+)\n", text)[1])
        ours = [loopscope, "run", program] + ([] if "\n# recorded: no\n" in text else ["--schedule"])
        rounds = [(seconds([python, program]), seconds(ours)) for _ in range(ROUNDS)]
        theirs, ours = (min(times) for times in zip(*rounds))
        good = good and ours <= limit * theirs
        if program.stem.startswith("speed_"):
            of_language.append(ours / theirs)
        print(f"{program.stem:<32}{theirs:>16.3f}{ours:>12.3f}{ours / theirs:>8.2f}{limit:>9.2f}")
    if of_language:
        mean = math.prod(of_language) ** (1 / len(of_language))
        good = good and mean <= MEAN_AT_MOST
        print(f"{'geometric mean of speed_...':<60}{mean:>8.2f}{MEAN_AT_MOST:>9.2f}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
