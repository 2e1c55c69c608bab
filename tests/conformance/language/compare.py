# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares random programs of the language under Loopscope and under the CPython 3.11 that runs this script: what they print,
the whole traceback with which they end, the exit code. Programs that differ are shrunk and printed.

    compare.py RUN_MANY COUNT [--seed SEED]     COUNT programs, from SEED (1) on; RUN_MANY is the program built from run_many.cpp

Programs that cannot be compared (too slow for CPython, left to chance by it, beyond our limits) do not count.

Exit code 0 when all agree, 1 when one does not, 77 (skipped) when this is no Python 3.11.
"""
import argparse
import collections
import concurrent.futures
import itertools
import multiprocessing
import os
import pathlib
import re
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]
import judge  # noqa: E402
from programs import program  # noqa: E402
from shrink import shrink  # noqa: E402

EXIT_SKIPPED = 77
BATCH = 250
MOST_SHRUNK = 20
CHANCES = 48  # a set of eight places may show two things the other way round in one process of eight only
TIMEOUT_S = 120

# Where we end differently on purpose: a run has limits.
LIMITS = re.compile(r"the limit for one (run|step)")
SET_BY_CHANCE = re.compile(r"\{[^{}:]*(\b(None|Ellipsis|nan|type|class|object)\b|')[^{}:]*\}")

Difference = collections.namedtuple("Difference", "seed what cpython loopscope")


def _parts(answer):
    """The answers of RUN_MANY, one after the other: (stdout, stderr, exit code)."""
    at = 0
    while at < len(answer):
        end = answer.index(b"\n", at)
        exit_code, *sizes = map(int, answer[at:end].split())
        at, texts = end + 1, []
        for size in sizes:
            texts.append(answer[at:at + size].decode(errors="backslashreplace"))
            at += size
        yield texts[0], texts[1], exit_code


def run_many(command, texts):
    """What Loopscope says about each program; where it crashes the answers end."""
    asked = b"".join(b"%d\n%s" % (len(text), text) for text in (text.encode(errors="surrogatepass") for text in texts))
    try:
        answer = subprocess.run([command], input=asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=TIMEOUT_S).stdout
    except subprocess.TimeoutExpired as late:
        answer = late.stdout or b""
    return list(_parts(answer))


def _last_line(text):
    return text.rstrip("\n").rpartition("\n")[2]


def first_difference(theirs, ours):
    """(what differs, CPython's line, Loopscope's line), or None."""
    if ours is None:
        return "does not end by itself", "", ""
    (out, ending, exit_code), ours_out, ours_ending = theirs, judge.comparable(ours[0]), judge.comparable(ours[1])
    if ending == "SyntaxError":
        return None if "SyntaxError" in ours_ending else ("accepted", ending, _last_line(ours_ending))
    if exit_code != ours[2]:
        return "exit code", f"{exit_code} {_last_line(ending)}", f"{ours[2]} {_last_line(ours_ending)}"
    ours_ending = ours_ending[-len(ending):] if ending else ""
    for what, expected, actual in (("output", out, ours_out), ("ending", ending, ours_ending)):
        if expected != actual:
            pairs = itertools.zip_longest(expected.split("\n"), actual.split("\n"), fillvalue="(nothing)")
            return (what, *next(pair for pair in pairs if pair[0] != pair[1]))
    return None


def is_chance(text, *lines):
    """Whether CPython itself says something else from process to process: the order of sets of text, or of addresses."""
    if any(map(SET_BY_CHANCE.search, lines)):
        return True
    said = set()
    for seed in range(1, CHANCES):
        judged = subprocess.run([sys.executable, str(HERE / "judge.py")], input=text, capture_output=True, text=True,
                                env={**os.environ, "PYTHONHASHSEED": str(seed)})
        said.add(judged.stdout)
        if len(said) > 1:
            return True
    return False


def beyond_limits(theirs, ours):
    return ours is not None and any(LIMITS.search(text) for text in (*theirs[:2], *ours[:2]))


def compare_batch(command, first_seed, count):
    """The differences among these programs and how many were left out."""
    judged = [(seed, text, judge.run(text)) for seed in range(first_seed, first_seed + count) for text in [program(seed)]]
    judged = [each for each in judged if each[2] is not None]
    left_out, found = count - len(judged), []
    while judged:
        answers = run_many(command, [text for _, text, _ in judged])
        ended = len(answers) == len(judged)
        for (seed, text, theirs), ours in zip(judged, answers if ended else answers + [None]):
            difference = first_difference(theirs, ours)
            if difference and (beyond_limits(theirs, ours) or is_chance(text, *difference[1:])):
                left_out += 1
            elif difference:
                found.append(Difference(seed, *difference))
        judged = judged[len(answers) + 1:]
    return found, left_out


def _gist(difference):
    """What a smaller program must have in common with the larger one to show the same thing."""
    return difference[0], *(re.sub(r"'[^']*'|[\W\d_]+", "", line) for line in difference[1:])


def shrunk(command, difference):
    """The smallest program found that shows that difference, and the difference as it shows it."""
    found = difference[1:]

    def shows(text):
        nonlocal found
        theirs = judge.run(text)
        now = first_difference(theirs, (run_many(command, [text]) or [None])[0]) if theirs else None
        if now is None or _gist(now) != _gist(difference[1:]):
            return False
        found = now
        return True
    return shrink(program(difference.seed), shows), found


def report(command, differences):
    """Prints one shrunk program for each kind of difference; gives how many turned out to be chance."""
    kinds, chance = collections.defaultdict(list), 0
    for difference in differences:
        kinds[_gist(difference[1:])].append(difference)
    for same in list(kinds.values())[:MOST_SHRUNK]:
        text, (what, theirs, ours) = shrunk(command, same[0])
        if is_chance(text, theirs, ours):  # seen only without what stood around it
            chance += len(same)
            continue
        print(f"{what}, seeds", *(each.seed for each in same[:8]), "" if len(same) <= 8 else f"and {len(same) - 8} more")
        print(f"    CPython:   {theirs}\n    Loopscope: {ours}")
        print("    | " + text.rstrip("\n").replace("\n", "\n    | "), flush=True)
    if len(kinds) > MOST_SHRUNK:
        print(f"and {len(kinds) - MOST_SHRUNK} other kinds of differences")
    return chance


def compare(command, count, first_seed):
    differences, left_out, compared, seed = [], 0, 0, first_seed
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count(), multiprocessing.get_context("fork"), judge.prepare) as pool:
        while compared < count:  # those that are left out do not count: others take their place
            missing = count - compared
            batches = [(first, min(BATCH, seed + missing - first)) for first in range(seed, seed + missing, BATCH)]
            seed += missing
            for (_, size), (found, skipped) in zip(batches, pool.map(compare_batch, [command] * len(batches), *zip(*batches))):
                differences += found
                left_out += skipped
                compared += size - skipped
    judge.prepare()
    chance = report(command, differences)
    compared, left_out = compared - chance, left_out + chance
    different = len(differences) - chance
    print(f"language: {compared - different} of {compared} random programs agree with CPython "
          f"{sys.version.split()[0]}; {left_out} were left out, too slow for CPython, left to chance by it, or beyond our limits")
    return 1 if different else 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("run_many")
    arguments.add_argument("count", type=int)
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    if sys.version_info[:2] != (3, 11):
        print("language: the judge is CPython 3.11, and this is another one")
        return EXIT_SKIPPED
    return compare(os.path.abspath(given.run_many), given.count, given.seed)


if __name__ == "__main__":
    sys.exit(main())
