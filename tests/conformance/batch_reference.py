# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs many programs as reference.py does, each in a fork of this process: a run costs no start of an interpreter.

    batch_reference.py FOLDER    FOLDER is where a program is put while it runs

stdin and stdout are those of run_many.cpp.
"""
import gc
import os
import random
import signal
import sys

import reference

TIMEOUT_S = 30


NAME = "program.py"


def become(source, files):
    """In the fork: turns into the process that runs the program."""
    signal.alarm(TIMEOUT_S)
    random.seed(0)
    gc.disable()  # cycles go at the end and not whenever it happens to be full
    for number, file in enumerate(files[:2], 1):
        os.dup2(file, number)
    reference.schedule_file = os.fdopen(files[2], "w")
    with open(NAME, "wb") as file:  # where tracebacks find the lines they show
        file.write(source)
    reference.run_program(NAME, source)


def main():
    reference.OWN_FILES.add(__file__)
    reference.install()
    gc.collect()
    gc.freeze()  # so that a fork has less to take down at its end
    os.chdir(sys.argv[1])
    while line := sys.stdin.buffer.readline():
        source = sys.stdin.buffer.read(int(line))
        files = [os.memfd_create(name) for name in ("output", "errors", "schedule")]
        pid = os.fork()
        if pid == 0:
            return become(source, files)
        _, status = os.waitpid(pid, 0)
        sizes = [os.fstat(file).st_size for file in files]
        said = b"".join(os.pread(file, size, 0) for file, size in zip(files, sizes))
        sys.stdout.buffer.write(b"%d %d %d %d\n" % (os.waitstatus_to_exitcode(status), *sizes) + said)
        sys.stdout.buffer.flush()
        for file in files:
            os.close(file)


if __name__ == "__main__":
    main()
