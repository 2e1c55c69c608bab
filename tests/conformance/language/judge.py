# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one program after the other inside this very Python, and tells what each printed and with which traceback it ended.

    judge.py < PROGRAM    prints that for one program
"""
import collections
import contextlib
import io
import linecache
import re
import resource
import signal
import sys
import traceback
import warnings

FILE = "program.py"
SECONDS_EACH, SECONDS_BETWEEN_REMINDERS = 0.3, 0.02  # of this process's time
MEMORY_BYTES = 2 << 30
CARETS = re.compile(r"^[ |]+[~^]+\n", re.MULTILINE)
# The line under a nested group: the module traceback, which judges here, leaves some out that the interpreter prints.
GROUP_ENDS = re.compile(r"^[ |]*\+-{36,}\n", re.MULTILINE)
ADDRESS = re.compile(r"0x[0-9a-f]{9,}")


is_too_late = False  # a program may catch what says so


class TooMuch(BaseException):
    """The program takes too long to be worth comparing."""


def prepare():
    """Once for each process."""
    def too_late(*_):
        global is_too_late
        is_too_late = True
        raise TooMuch

    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    signal.signal(signal.SIGVTALRM, too_late)
    sys.unraisablehook = lambda _: None


def comparable(text):
    """Without addresses, and without the carets under a traceback's lines, which are no promise of ours."""
    return ADDRESS.sub("0x...", CARETS.sub("", GROUP_ENDS.sub("", text)))


def _ending(error):
    """The traceback as an uncaught exception prints it, from the program's own frames on."""
    if isinstance(error, SyntaxError) and error.__traceback__.tb_next is None:
        return "SyntaxError"
    error = error.with_traceback(error.__traceback__.tb_next)
    return _with_proposals("".join(traceback.format_exception(error)), error)


def _with_proposals(text, error):
    """What may have been meant is said only where the interpreter itself prints the exception."""
    shown = io.StringIO()
    with contextlib.redirect_stderr(shown):
        sys.__excepthook__(type(error), error, error.__traceback__)
    proposed = collections.defaultdict(collections.deque)
    for line in shown.getvalue().splitlines(keepends=True):
        said, proposes, _ = line.partition(". Did you mean: ")
        proposed[said + "\n" if proposes else line].append(line)
    return "".join(proposed[line].popleft() if proposed[line] else line for line in text.splitlines(keepends=True))


def _error_of(text, names):
    """Runs the program; gives what it raised. A generator has its own list of exceptions being handled: in it stays what is
    left there by a program that is interrupted at a bad moment, so that the next one does not see it as its context."""
    raised = None
    try:
        exec(compile(text, FILE, "exec", dont_inherit=True), names)
    except BaseException as error:
        raised = error
    yield raised


def run(text):
    """(stdout, the last thing on stderr, exit code), or None for a program that takes too much time or memory."""
    global is_too_late
    is_too_late = False
    out, ending = io.StringIO(), ""
    linecache.cache[FILE] = (len(text), None, text.splitlines(keepends=True), FILE)
    names = {"__name__": "__main__", "__file__": FILE, "__builtins__": __builtins__}
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS_EACH, SECONDS_BETWEEN_REMINDERS)
    try:
        with contextlib.redirect_stdout(out):
            error = next(_error_of(text, names))
            if isinstance(error, (TooMuch, MemoryError)):
                return None
            if error is not None:
                ending = _ending(error)
            names.clear()
    except TooMuch:
        return None
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    if is_too_late:
        return None
    return comparable(out.getvalue()), comparable(ending), int(ending != "")


if __name__ == "__main__":
    prepare()
    print(ascii(run(sys.stdin.read())))
