# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks both makers about many programs, each maker in one long-lived process: a program costs milliseconds."""
import dataclasses
import os
import pathlib
import re
import subprocess
import tempfile

import compare

NAME = "program.py"  # of every program
HERE = pathlib.Path(__file__).resolve().parent


MESSAGE = re.compile(r"^(?=\w+ exception was never|Task was|Exception in|Exception ignored|RuntimeWarning: coroutine|[Uu]nhandled)",
                     re.MULTILINE)


# Said when something goes away, which for a task that its own traceback holds in a circle is the collector's choice.
LAST_WORDS = re.compile(r"\w+ exception was never|Task was|Exception ignored|RuntimeWarning")


def said(errors):
    """What was said on stderr: in its order, but for last words, which count as a set; the line at which a warning about a
    coroutine finds itself is the collector's choice too."""
    errors = re.sub(r"^\S+:\d+: (RuntimeWarning: coroutine .*\n)(?:  .*\n)?", r"\1", errors, flags=re.MULTILINE)
    errors = re.sub(r"^RuntimeWarning: Enable tracemalloc.*\n", "", errors, flags=re.MULTILINE)
    messages = [without_source(message) if message.startswith("Exception ignored") else message
                for message in MESSAGE.split(errors)]
    last = [message for message in messages if LAST_WORDS.match(message)]
    warnings = {message for message in last if message.startswith("RuntimeWarning")}  # once for each place
    return "".join([message for message in messages if not LAST_WORDS.match(message)] +
                   sorted([message for message in last if message not in warnings] + list(warnings)))


def without_source(message):
    """CPython cannot read its files any more when it is about to go."""
    return re.sub(r"^    .*\n", "", message, flags=re.MULTILINE)


@dataclasses.dataclass
class Answer:
    """What one maker says about one program, as compare.Answer."""
    output: str
    errors: str
    schedule: str
    exit_code: int


class Maker:
    """A process that answers many questions, one after the other."""

    def __init__(self, command):
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=compare.ENVIRONMENT)

    def ask(self, source):
        self._process.stdin.write(self._question(source.encode()))
        self._process.stdin.flush()

    def answer(self):
        """To what it was asked last."""
        header = self._process.stdout.readline()
        if not header:
            raise RuntimeError(f"{self._process.args[0]} ended with exit code {self._process.wait()}")
        exit_code, *sizes = map(int, header.split())
        output, errors, schedule = (self._process.stdout.read(size).decode(errors="backslashreplace") for size in sizes)
        return Answer(compare.without_places(output), said(compare.without_library(errors, NAME)), schedule, exit_code)

    @staticmethod
    def _question(source):
        return b"%d\n%s" % (len(source), source)

    def close(self):
        self._process.stdin.close()
        self._process.wait()


class Makers:
    """CPython and Loopscope, side by side."""

    def __init__(self, run_many):
        python, _ = compare.find_python()
        self._folder = tempfile.TemporaryDirectory()
        self._reference = Maker([python, str(HERE / "batch_reference.py"), self._folder.name])
        self._ours = Maker([os.path.abspath(run_many), "--schedule", "--twice"])

    def differences(self, source):
        """Lines that tell what differs; none when both agree."""
        for maker in (self._reference, self._ours):
            maker.ask(source)
        reference, ours = self._reference.answer(), self._ours.answer()
        self.exit_code = reference.exit_code  # of the latest program, in CPython
        return compare.differences(reference, ours)

    def close(self):
        self._reference.close()
        self._ours.close()
        self._folder.cleanup()
