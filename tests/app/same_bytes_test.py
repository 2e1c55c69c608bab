#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the same program in several processes: a picture may not depend on what differs between them.

Usage: same_bytes_test.py LOOPSCOPE PROGRAM
"""

import pathlib
import subprocess
import sys
import tempfile

PROCESSES = 5


def drawn(loopscope, program, ending, folder):
    path = pathlib.Path(folder, "picture." + ending)
    everything = ["--captions", "--with-source", "--with-output", "--title", "Twice"]
    subprocess.run([loopscope, "export", program, "-o", path, *everything], check=True)
    return path.read_bytes()


def main():
    loopscope, program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        for ending in ("png", "svg", "pdf"):
            pictures = {drawn(loopscope, program, ending, folder) for _ in range(PROCESSES)}
            if len(pictures) > 1:
                sys.exit(f"{len(pictures)} different files of {PROCESSES}: {ending}")


if __name__ == "__main__":
    main()
