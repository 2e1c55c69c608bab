# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every preset and every program of this folder with Loopscope and with CPython 3.11 on an ideal clock, and compares
what they print, what they say on stderr, their exit codes and their schedules, line by line.

    compare.py LOOPSCOPE [NAME...]       with NAMEs, only the programs whose names contain one of them

Exit code 0 when all agree, 1 when one does not, 77 (skipped) when there is no Python 3.11.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True


HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ENVIRONMENT = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}
EXIT_SKIPPED = 77
EXIT_DEADLOCK = 125  # CPython would stand still for ever, so there is no exit code to compare
TIMEOUT_S = 60


def find_python():
    """The interpreter that judges, and its version. Any 3.11 will do."""
    ask = "import platform, sys; print(platform.python_version(), sys.executable)"
    for name in ("python3.11", "python3", "/usr/bin/python3"):
        if shutil.which(name):
            answer = subprocess.run([name, "-c", ask], capture_output=True, text=True).stdout.strip()
            version, _, path = answer.partition(" ")
            if version.startswith("3.11."):
                return path, version
    return None, None


def without_library(text, program):
    """What was said on stderr, without addresses, folders, the carets under a line, and what is inside CPython's library,
    whose lines are its own."""
    name = os.path.basename(program)
    text = re.sub(rf"[^\s\"]*{re.escape(name)}", name, text)
    text = without_places(text)
    text = re.sub(r"^[ |]+[~^]+\n", "", text, flags=re.MULTILINE)
    # Whether a coroutine of a cycle is closed before or after its task complains is the collector's choice.
    text = re.sub(r"^(task: <Task .*)$", lambda line: re.sub(r"\(\) (running|done, defined) at [^>]*", "()", line[0]), text,
                  flags=re.MULTILINE)
    # What CPython was doing when the stack ran out depends on its own calls in C.
    text = re.sub(r"(maximum recursion depth exceeded) .*", r"\1", text)
    entries = re.compile(r'^[ |]*  File "([^"]*)".*\n(?:[ |]*    .*\n)*', re.MULTILINE)
    text = entries.sub(lambda entry: entry[0] if entry[1] == name else "", text)
    return re.sub(r"^[ |+]*(?:Exception Group )?Traceback \(most recent call last\):\n(?![ |]*  File)", "", text, flags=re.MULTILINE)


def without_places(text):
    """Without addresses, and without where in CPython's library something stands."""
    text = re.sub(r"0x[0-9a-f]+", "0x...", text)
    return re.sub(r"(?: created| running| done, defined|) at \S*/asyncio/\w+\.py:\d+", "", text)


class Answer:
    """What one of the two makers says about one program."""

    def __init__(self, command, program):
        run = self._run([*command, program])
        self.output = without_places(run.stdout).replace(program, os.path.basename(program))
        self.exit_code = run.returncode
        self.errors = without_library(run.stderr, program)
        self.schedule = self._run([*command, program, "--schedule"]).stdout

    @staticmethod
    def _run(command):
        try:
            return subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, timeout=TIMEOUT_S,
                                  encoding="utf-8", errors="backslashreplace")
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, "no end", "", f"still running after {TIMEOUT_S} s")


def first_difference(what, expected, actual):
    expected, actual = expected.splitlines(), actual.splitlines()
    for number in range(max(len(expected), len(actual))):
        theirs = expected[number] if number < len(expected) else "(no more lines)"
        ours = actual[number] if number < len(actual) else "(no more lines)"
        if theirs != ours:
            return [f"  {what}, line {number + 1}", f"    CPython:   {theirs}", f"    Loopscope: {ours}"]
    return []


def differences(reference, ours):
    found = first_difference("output", reference.output, ours.output)
    found += first_difference("schedule", reference.schedule, ours.schedule)
    if reference.exit_code != EXIT_DEADLOCK:
        found += first_difference("exit code", str(reference.exit_code), str(ours.exit_code))
        found += first_difference("stderr", reference.errors, ours.errors)
    return found


def has_judge(program):
    """Nobody but Loopscope simulates the world outside: a network, a Redis server, files that a scenario brings along; or
    other processes, and code that takes time."""
    return not re.search(r"^(?:import|from) (?:requests|aiohttp|httpx|redis|rq|urllib\.request|multiprocessing)\b"
                         r"|^# (?:net|file|cpu):|ProcessPoolExecutor", program.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)


def with_prelude(program, folder):
    """The program's path; where it has a line `# prelude: FILE`, that of a copy in the folder with that file's text before it."""
    text = (ROOT / program).read_text(encoding="utf-8", errors="replace")
    prelude = re.search(r"^# prelude: (\S+)$", text, re.MULTILINE)
    if prelude is None:
        return program
    copy = pathlib.Path(folder) / os.path.basename(program)
    copy.write_text((HERE / prelude[1]).read_text(encoding="utf-8") + "\n\n" + text, encoding="utf-8")
    return str(copy)


def listed_programs(names):
    found = sorted((ROOT / "resources/scenarios").glob("*.py")) + sorted((HERE / "programs").glob("*.py"))
    return [str(p.relative_to(ROOT)) for p in found
            if has_judge(p) and (not names or any(name in p.stem for name in names))]


def compare_all(loopscope, programs):
    """Compares them side by side, tells what differs, and returns the exit code."""
    python, version = find_python()
    if python is None:
        print("conformance skipped: the reference is CPython 3.11, and there is none on this machine")
        return EXIT_SKIPPED
    if not os.access(loopscope, os.X_OK):
        print(f"conformance: {loopscope} is not there; build it first")
        return 1

    folder = tempfile.TemporaryDirectory()

    def compare(program):
        program = with_prelude(program, folder.name)
        reference = Answer([python, str(HERE / "reference.py")], program)
        return differences(reference, Answer([os.path.abspath(loopscope), "run"], program))

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, found in zip(programs, pool.map(compare, programs)):
            if found:
                failed += 1
                print(pathlib.Path(program).stem, *found, sep="\n")
    print(f"conformance: {len(programs) - failed} of {len(programs)} programs agree with CPython {version}")
    return 1 if failed else 0


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    loopscope, names = sys.argv[1], sys.argv[2:]
    programs = listed_programs(names)
    if not programs:
        print(f"conformance: no program is called anything like {' or '.join(names)}")
        return 1
    return compare_all(loopscope, programs)


if __name__ == "__main__":
    sys.exit(main())
