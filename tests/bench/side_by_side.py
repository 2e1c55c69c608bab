# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures programs with Loopscope and with CPython 3.11, side by side on this machine, as a ratio of their times.

    side_by_side.py LOOPSCOPE [NAME...]

Each program's first line says which ratio is still good enough: `# at most: 1.0` is "no slower than CPython". The times
are those of a whole process, the best of five, taken in turns so that both see the same machine. Loopscope records in full
and prints the schedule. CPython's clock is the real one, so the programs do not sleep. Exit code 1 when a ratio is not good
enough.
"""
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "conformance"))
from compare import find_python  # noqa: E402

ROUNDS = 5


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    loopscope, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    python, version = find_python()
    if python is None:
        sys.exit("there is no Python 3.11 on this machine to measure against")
    good = True
    print(f"{'seconds, best of ' + str(ROUNDS):<32}{'CPython ' + version:>16}{'Loopscope':>12}{'ratio':>8}{'at most':>9}")
    for program in sorted((HERE / "programs").glob("*.py")):
        if names and not any(name in program.stem for name in names):
            continue
        limit = float(re.match(r"# at most: ([\d.]+)\n", program.read_text())[1])
        rounds = [(seconds([python, program]), seconds([loopscope, "run", program, "--schedule"])) for _ in range(ROUNDS)]
        theirs, ours = (min(times) for times in zip(*rounds))
        good = good and ours <= limit * theirs
        print(f"{program.stem:<32}{theirs:>16.3f}{ours:>12.3f}{ours / theirs:>8.2f}{limit:>9.2f}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
