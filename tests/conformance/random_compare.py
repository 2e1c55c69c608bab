# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares random programs, many at a time, and makes those that differ small.

    random_compare.py RUN_MANY [--programs N] [--seed S]    N programs (2000) from seed S (1) on

Exit code 0 when all agree, 1 when one does not, 77 (skipped) when there is no Python 3.11. At most MOST_SHOWN differences
are shrunk and printed; all are counted.
"""
import argparse
import concurrent.futures
import os
import sys
import time

import batch
import compare
import random_programs
import shrink

AT_ONCE = 50  # programs handed to a process together
MOST_SHOWN = 5
MOST_TRIES = 400  # programs run to make one small


def program(seed):
    return random_programs.Writer(seed).program()


def kind_of(makers, source):
    """What differs and how it ends, so that shrinking one difference does not lead to another."""
    found = makers.differences(source)
    return [line.split(",")[0] for line in found if not line.startswith("    ")], makers.exit_code


def compare_seeds(run_many, seeds):
    """Runs in a process of its own. The seeds that differ, each with what differs."""
    makers = batch.Makers(run_many)
    try:
        found = [(seed, makers.differences(program(seed))) for seed in seeds]
    finally:
        makers.close()
    return [(seed, differences) for seed, differences in found if differences]


def show(run_many, seed, found):
    """A small program with the same kind of difference."""
    makers = batch.Makers(run_many)
    source = program(seed)
    kind = kind_of(makers, source)
    small = shrink.shrink(source, lambda text: kind_of(makers, text) == kind, MOST_TRIES)
    print(f"seed {seed}", *found, "  smallest program that shows it", sep="\n")
    print("".join(f"    {line}\n" for line in small.splitlines()))
    print(*makers.differences(small), sep="\n", flush=True)
    makers.close()


def compare_all(run_many, count, first_seed):
    started = time.monotonic()
    chunks = [range(first, min(first + AT_ONCE, first_seed + count))
              for first in range(first_seed, first_seed + count, AT_ONCE)]
    failed = 0
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        for differing in pool.map(compare_seeds, [run_many] * len(chunks), chunks):
            for seed, found in differing:
                failed += 1
                if failed <= MOST_SHOWN:
                    show(run_many, seed, found)
                else:
                    print(f"seed {seed}", *found, sep="\n", flush=True)
    print(f"conformance: {count - failed} of {count} random programs agree with CPython, {time.monotonic() - started:.0f} s")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run_many")
    parser.add_argument("--programs", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    if compare.find_python()[0] is None:
        print("conformance skipped: the reference is CPython 3.11, and there is none on this machine")
        return compare.EXIT_SKIPPED
    return compare_all(arguments.run_many, arguments.programs, arguments.seed)


if __name__ == "__main__":
    sys.exit(main())
